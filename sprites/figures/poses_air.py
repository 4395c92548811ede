"""Poses off the ground that both boys share: jumping, falling, landing, walls and ledges."""

from sprites.figures.air_bodies import HIP_COLUMN, WALL_HIP_COLUMN
from sprites.figures.boys import Boy, Moods
from sprites.figures.key_bodies import (
    CLIMB_LEFT,
    CLIMB_PULL_LEFT,
    CLIMB_PULL_RIGHT,
    CLIMB_RIGHT,
    HARD_LANDING,
    WALL_KICK,
)
from sprites.figures.limbs import Leg
from sprites.figures.poses import Beat, GridPose, JoinedPose, LimbPose, PoseStates
from sprites.figures.stage import Grid

CLIMB_HIP_COLUMN = 10  # of the climbing grids
WALL_LEAN = -3  # px from the middle of the hip to the neck of one who slides along a wall


def air_states(boy: Boy) -> PoseStates:
    """Return the shared states off the ground for one boy."""
    moods = boy.moods
    return {
        "takeoff": _takeoff(moods),
        "jump": _jump(boy),
        "apex": _apex(boy),
        "fall": _fall(boy),
        "fall_long": _fall_long(boy),
        "land_soft": _land_soft(),
        "land_hard": _land_hard(),
        "wall_slide": _wall_slide(boy),
        "wall_kick": _wall_kick(moods),
        "ledge_hang": _ledge_hang(moods),
        "pull_up": _pull_up(moods),
        "climb": _climb(),
    }


def _takeoff(moods: Moods) -> list[Beat]:
    """Squashed while the legs load, stretched as they let go."""
    return [
        Beat(
            LimbPose(
                lean=18,
                legs=((54, 96, 0), (34, 88, -10)),
                arms=((-66, 16), (-50, 20)),
                squash=1.6,
                face=moods.effort,
                head_y=1,
            ),
            2,
        ),
        Beat(
            LimbPose(
                lean=8,
                lift=1,
                legs=((-14, 4, -60), (-24, 8, -60)),
                arms=((30, 60), (128, 10)),
                squash=-1,
                face=moods.effort,
                hair="run0",
            ),
            3,
        ),
    ]


def _jump(boy: Boy) -> list[Beat]:
    """Stretched out, then two pictures with tucked legs that take turns until the apex."""
    air = boy.airborne
    return [
        Beat(_rising(boy, air.rising_legs, 2, "run0"), 6),
        Beat(_rising(boy, air.tucked_legs, 4, "run1"), 6),
        Beat(_rising(boy, air.tucked_legs, 4, "run0"), 6),
    ]


def _rising(boy: Boy, legs: Grid, lift: int, hair: str) -> JoinedPose:
    return JoinedPose(
        body=boy.airborne.rising,
        legs=legs,
        legs_column=HIP_COLUMN,
        lift=lift,
        face=boy.moods.effort,
        hair=hair,
        hand=(-6, 5),
    )


def _apex(boy: Boy) -> list[Beat]:
    """Weightless for a moment: the hair is already going up."""
    return [
        Beat(
            GridPose(
                rows=boy.apex,
                lift=5,
                face=boy.moods.effort,
                hair=hair,
                hip_column=10,
                hand=(-9, 5),
            ),
            6,
        )
        for hair in ("sway", "up1")
    ]


def _fall(boy: Boy) -> list[Beat]:
    first, second = boy.airborne.falling
    return [
        Beat(_falling(boy, first, boy.moods.falling, "up0"), 6),
        Beat(_falling(boy, second, boy.moods.falling, "up1"), 6),
    ]


def _falling(
    boy: Boy, body: Grid, face: str, hair: str, *, swapped: bool = False, head_x: int = 0
) -> JoinedPose:
    return JoinedPose(
        body=body,
        legs=boy.airborne.falling_legs,
        legs_column=HIP_COLUMN,
        lift=4,
        swapped=swapped,
        face=face,
        hair=hair,
        head_x=head_x,
        hand=(-8, -1),
    )


def _fall_long(boy: Boy) -> list[Beat]:
    """Arms that row and legs that run in the air."""
    first, second = boy.airborne.falling
    shock, plunging = boy.moods.plunging
    return [
        Beat(_falling(boy, first, shock, "up1", head_x=-1), 4),
        Beat(_falling(boy, second, plunging, "up0", head_x=-1), 4),
        Beat(_falling(boy, first, plunging, "up1", swapped=True), 4),
        Beat(_falling(boy, second, shock, "up0", swapped=True), 4),
    ]


def _land_soft() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=18,
                legs=((52, 92, 0), (22, 82, -10)),
                arms=((-56, 20), (60, 20)),
                face="normal",
                hair="up0",
                squash=1.4,
                head_y=1,
            ),
            3,
        ),
        Beat(
            LimbPose(
                lean=10,
                legs=((30, 46, 0), (0, 34, 0)),
                arms=((-26, 30), (26, 30)),
                face="normal",
                hair="sway",
            ),
            4,
        ),
    ]


def _land_hard() -> list[Beat]:
    return [
        Beat(GridPose(rows=HARD_LANDING, face="wince", hip_column=10, hand=(-3, 5)), 6),
        Beat(
            LimbPose(
                lean=34,
                legs=((70, 116, 0), (20, 100, -30)),
                arms=((34, 16), (50, 10)),
                face="wince",
                squash=1.2,
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=22, legs=((46, 76, 0), (4, 50, -10)), arms=((20, 30), (34, 30)), face="tired"
            ),
            6,
        ),
    ]


def _wall_slide(boy: Boy) -> list[Beat]:
    """Leaning away from the wall ahead, a sole and both hands on it."""
    air = boy.airborne
    return [
        Beat(
            JoinedPose(
                body=air.wall,
                legs=air.wall_legs,
                legs_column=WALL_HIP_COLUMN,
                forward=WALL_LEAN,
                lift=2,
                face=face,
                hair=hair,
                head_y=down,
                hand=(8, 5),
            ),
            6,
        )
        for face, hair, down in (
            (boy.moods.effort, "up0", 0),
            (boy.moods.effort, "up1", 0),
            (boy.moods.slipping, "up0", 1),
        )
    ]


def _wall_kick(moods: Moods) -> list[Beat]:
    return [
        Beat(
            GridPose(
                rows=WALL_KICK,
                lift=4,
                face=moods.effort,
                hip_column=13,
                head_x=1,
                hair="run0",
                hand=(-7, 3),
            ),
            5,
        ),
        Beat(
            LimbPose(
                lean=26,
                lift=5,
                legs=((-50, 14, -60), (58, 98, -20)),
                arms=((-60, 50), (100, 10)),
                hair="run1",
                face=moods.effort,
            ),
            5,
        ),
    ]


def _ledge_hang(moods: Moods) -> list[Beat]:
    return [
        Beat(_hanging((44, 74, -40), (-4, 40, -62), moods.effort), 14),
        Beat(_hanging((32, 58, -40), (-16, 38, -62), moods.slipping), 14),
    ]


def _hanging(near_leg: Leg, far_leg: Leg, face: str) -> LimbPose:
    return LimbPose(
        lean=2,
        legs=(near_leg, far_leg),
        arms=((112, 56), (118, 44)),
        arm_length=2.15,
        face=face,
        tilt=-1,
        head_x=-2,
        near_arm_behind=True,
    )


def _pull_up(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=6,
                legs=((30, 40, -20), (-14, 30, -50)),
                arms=((96, 60), (104, 50)),
                arm_length=1.3,
                face=moods.effort,
                near_arm_behind=True,
                head_x=-1,
            ),
            5,
            up=7,
        ),
        Beat(
            LimbPose(
                lean=30,
                legs=((40, 80, -20), (-24, 40, -50)),
                arms=((70, -40), (80, -40)),
                face="wince",
            ),
            5,
            forward=2,
            up=16,
        ),
        Beat(
            LimbPose(
                lean=54,
                legs=((84, 110, 0), (-30, 40, -50)),
                arms=((34, -10), (50, -10)),
                face=moods.effort,
            ),
            5,
            forward=5,
            up=21,
        ),
        Beat(
            LimbPose(
                lean=26,
                legs=((60, 100, 0), (-10, 60, -30)),
                arms=((20, 10), (40, 10)),
                face=moods.effort,
                squash=0.6,
            ),
            5,
            forward=10,
            up=26,
        ),
    ]


def _climb() -> list[Beat]:
    """Hands and feet take turns; the head leans to the hand that reaches."""
    return [
        Beat(
            GridPose(
                rows=rows,
                face="back",
                hair=hair,
                hip_column=CLIMB_HIP_COLUMN,
                head_x=aside,
                lift=lift,
            ),
            7,
        )
        for rows, aside, lift, hair in (
            (CLIMB_LEFT, -1, 0, "normal"),
            (CLIMB_PULL_RIGHT, 0, 1, "sway"),
            (CLIMB_RIGHT, 1, 0, "normal"),
            (CLIMB_PULL_LEFT, 0, 1, "sway"),
        )
    ]
