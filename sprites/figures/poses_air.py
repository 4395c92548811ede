"""Poses off the ground that both boys share: jumping, falling, landing, walls and ledges."""

from dataclasses import replace

from sprites.figures.air_bodies import HIP_COLUMN, WALL_HIP_COLUMN
from sprites.figures.boys import Boy
from sprites.figures.key_bodies import (
    CLIMB_LEFT,
    CLIMB_PULL_LEFT,
    CLIMB_PULL_RIGHT,
    CLIMB_RIGHT,
)
from sprites.figures.poses import Beat, GridPose, JoinedPose, PoseStates
from sprites.figures.stage import Grid

KICK_COLUMN = 13  # of a kick off a wall: the column over his place
HANG_LIFT = 1  # px that keep the fingers at the edge, 26 px above his place
CLIMB_HIP_COLUMN = 10  # of the climbing grids
WALL_LEAN = -3  # px from the middle of the hip to the neck of one who slides along a wall


def air_states(boy: Boy) -> PoseStates:
    """Return the shared states off the ground for one boy."""
    return {
        "takeoff": _takeoff(boy),
        "jump": _jump(boy),
        "apex": _apex(boy),
        "fall": _fall(boy),
        "fall_long": _fall_long(boy),
        "land_soft": _land_soft(boy),
        "land_hard": _land_hard(boy),
        "wall_slide": _wall_slide(boy),
        "wall_kick": _wall_kick(boy),
        "ledge_hang": _ledge_hang(boy),
        "pull_up": _pull_up(boy),
        "climb": _climb(),
    }


def _takeoff(boy: Boy) -> list[Beat]:
    """Squashed while the legs load, stretched as they let go."""
    return [
        Beat(boy.low.coiled.pose(boy.moods.effort, "normal", head_y=1), 2),
        Beat(boy.low.stretched.pose(boy.moods.effort, "run0", lift=1), 3),
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


def _land_soft(boy: Boy) -> list[Beat]:
    """Squashed by his weight, hair still in the air; then halfway up."""
    return [
        Beat(boy.low.absorbing.pose("normal", "up0", head_y=1), 3),
        Beat(boy.low.easing.pose("normal", "sway"), 4),
    ]


def _land_hard(boy: Boy) -> list[Beat]:
    """Legs that give way, a hand on the ground, and slowly up."""
    return [
        Beat(boy.low.sprawling.pose("wince", "up0", head_y=1), 4),
        Beat(boy.low.on_a_hand.pose("wince", head_y=1), 8),
        Beat(boy.low.slumped.pose("tired", "sway", head_y=1), 8),
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


def _wall_kick(boy: Boy) -> list[Beat]:
    """Off the wall, then on into the rise."""
    kick = GridPose(
        rows=boy.kick,
        lift=4,
        face=boy.moods.effort,
        hip_column=KICK_COLUMN,
        head_x=1,
        hair="run0",
        hand=(-6, 3),
    )
    flight = replace(_rising(boy, boy.airborne.rising_legs, 3, "run1"), forward=1, tilt=1)
    return [Beat(kick, 5), Beat(flight, 5)]


def _ledge_hang(boy: Boy) -> list[Beat]:
    """By his fingers, one sole against the wall."""
    moods, hanging = boy.moods, boy.ledge.hanging
    return [
        Beat(hanging.pose(moods.effort, lift=HANG_LIFT), 22),
        Beat(hanging.pose(moods.slipping, "sway", head_y=1, lift=HANG_LIFT), 14),
    ]


def _pull_up(boy: Boy) -> list[Beat]:
    """Chin over the edge, arms straight on it, a foot on it, and crouching where he will stand."""
    effort, (chin, straight, foot) = boy.moods.effort, boy.ledge.pulling
    return [
        Beat(chin.pose(effort, "sway"), 5, up=4),
        Beat(straight.pose("wince"), 5, forward=3, up=15),
        Beat(foot.pose(effort), 5, forward=4, up=23),
        Beat(boy.low.coiled.pose(effort, "sway"), 5, forward=8, up=26),
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
