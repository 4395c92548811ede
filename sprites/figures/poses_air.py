"""Poses off the ground that both boys share: jumping, falling, landing, walls and ledges."""

from sprites.figures.boys import Boy, Moods
from sprites.figures.key_bodies import CLIMB_LEFT, CLIMB_PULL, CLIMB_RIGHT, HARD_LANDING, WALL_KICK
from sprites.figures.limbs import Leg
from sprites.figures.poses import Beat, GridPose, LimbPose, PoseStates

CLIMB_HIP_COLUMN = 10  # of the climbing grids


def air_states(boy: Boy) -> PoseStates:
    """Return the shared states off the ground for one boy."""
    moods = boy.moods
    return {
        "takeoff": _takeoff(moods),
        "jump": _jump(moods),
        "apex": _apex(boy),
        "fall": _fall(moods),
        "fall_long": _fall_long(moods),
        "land_soft": _land_soft(),
        "land_hard": _land_hard(),
        "wall_slide": _wall_slide(moods),
        "wall_kick": _wall_kick(moods),
        "ledge_hang": _ledge_hang(moods),
        "pull_up": _pull_up(moods),
        "climb": _climb(),
    }


def _takeoff(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=16,
                legs=((50, 88, 0), (30, 80, -10)),
                arms=((-66, 16), (-50, 20)),
                squash=1.2,
                face=moods.effort,
            ),
            3,
        )
    ]


def _jump(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=10,
                lift=3,
                legs=((-20, 10, -50), (56, 92, -20)),
                arms=((-40, 60), (128, 20)),
                face=moods.effort,
                hair="run0",
            ),
            4,
        ),
        Beat(
            LimbPose(
                lean=8,
                lift=4,
                legs=((-26, 24, -50), (62, 98, -20)),
                arms=((-50, 60), (136, 10)),
                face=moods.effort,
                hair="run1",
            ),
            6,
        ),
    ]


def _apex(boy: Boy) -> list[Beat]:
    return [
        Beat(GridPose(rows=boy.apex, lift=5, face=boy.moods.effort, hip_column=10, hand=(-9, 5)), 8)
    ]


def _fall(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-2,
                lift=5,
                legs=((34, 50, -10), (-18, 40, -30)),
                arms=((-112, -14), (112, 14)),
                hair="up",
                face=moods.falling,
            ),
            6,
        ),
        Beat(
            LimbPose(
                lean=0,
                lift=5,
                legs=((38, 58, -10), (-14, 50, -30)),
                arms=((-124, -14), (124, 14)),
                hair="up",
                face=moods.falling,
            ),
            6,
        ),
    ]


def _fall_long(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-14,
                lift=6,
                legs=((60, 40, 0), (20, 50, -10)),
                arms=((-140, -10), (140, 10)),
                hair="up",
                face="shock",
            ),
            5,
        ),
        Beat(
            LimbPose(
                lean=-18,
                lift=6,
                legs=((54, 50, 0), (28, 40, -10)),
                arms=((-128, -20), (128, 20)),
                hair="up",
                face=moods.plunging,
            ),
            5,
        ),
    ]


def _land_soft() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=16,
                legs=((48, 80, 0), (18, 70, -10)),
                arms=((-46, 30), (46, 30)),
                face="normal",
                squash=1,
            ),
            3,
        ),
        Beat(
            LimbPose(
                lean=10, legs=((30, 46, 0), (0, 34, 0)), arms=((-26, 30), (26, 30)), face="normal"
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


def _wall_slide(moods: Moods) -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-6,
                lift=4,
                legs=((62, 84, 66), (30, 70, 30)),
                arms=((108, 16), (150, -8)),
                face=moods.effort,
                shift_x=2,
                head_x=-1,
                near_arm_behind=False,
                hair="up",
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=-4,
                lift=4,
                legs=((56, 80, 66), (36, 74, 30)),
                arms=((104, 20), (146, -4)),
                face=moods.effort,
                shift_x=2,
                head_x=-1,
                near_arm_behind=False,
                hair="up",
            ),
            8,
        ),
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
                arms=((120, -20), (116, -16)),
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
    return [
        Beat(GridPose(rows=CLIMB_LEFT, face="back", hip_column=CLIMB_HIP_COLUMN), 7),
        Beat(GridPose(rows=CLIMB_PULL, face="back", hip_column=CLIMB_HIP_COLUMN, lift=2), 7),
        Beat(GridPose(rows=CLIMB_RIGHT, face="back", hip_column=CLIMB_HIP_COLUMN), 7),
        Beat(GridPose(rows=CLIMB_PULL, face="back", hip_column=CLIMB_HIP_COLUMN, lift=2), 7),
    ]
