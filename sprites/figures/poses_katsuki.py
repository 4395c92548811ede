"""Katsuki's own poses: explosions, held fire, shouting, and one offered hand."""

from sprites.figures.boys import KATSUKI_ACTING
from sprites.figures.key_bodies import KATSUKI_POCKETS
from sprites.figures.poses import Beat, GridPose, JoinedPose, LimbPose, PoseStates
from sprites.figures.poses_air import air_states
from sprites.figures.poses_ground import ground_states, sprint
from sprites.figures.poses_quiet import RELAXED, hold_hand, quiet_states
from sprites.figures.poses_trouble import trouble_states


def katsuki_states() -> PoseStates:
    """Return all states of Katsuki."""
    boy = KATSUKI_ACTING
    return {
        **ground_states(boy),
        **air_states(boy),
        **trouble_states(boy),
        **quiet_states(boy),
        "pockets": _pockets(),
        "ready": _ready(),
        "dash": _dash(),
        "blast_run": _blast_run(),
        "blast_jump": _blast_jump(),
        "glide": _glide(),
        "hold_fire": _hold_fire(),
        "no_spark": _no_spark(),
        "shout": _shout(),
        "wave_phone": _wave_phone(),
        "offer": _offer(),
        "stare": _stare(),
    }


def _pockets() -> list[Beat]:
    return [
        Beat(GridPose(rows=KATSUKI_POCKETS, face="normal"), 40),
        Beat(GridPose(rows=KATSUKI_POCKETS, face="closed"), 6),
    ]


def _ready() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=16,
                legs=((34, 40, 0), (-26, 18, -10)),
                arms=((-58, 30), (-40, 20)),
                face="snarl",
                squash=squash,
            ),
            8,
        )
        for squash in (0, 0.6)
    ]


def _dash() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=54,
                lift=5,
                legs=((-50, 24, -60), (-28, 48, -60)),
                arms=((-70, 4), (-58, 4)),
                hair=hair,
                face="yell",
                tilt=2,
            ),
            3,
        )
        for hair in ("run0", "run1")
    ]


def _blast_run() -> list[Beat]:
    return sprint(KATSUKI_ACTING, "yell")


def _blast_jump() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=6,
                lift=4,
                legs=((20, 40, -20), (-16, 40, -50)),
                arms=((-20, 4), (24, 0)),
                face="yell",
                hair="up0",
            ),
            4,
        ),
        Beat(
            LimbPose(
                lean=10,
                lift=6,
                legs=((40, 70, -20), (-10, 50, -50)),
                arms=((-26, 6), (28, 0)),
                face="yell",
            ),
            5,
        ),
    ]


def _glide() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=26,
                lift=6,
                legs=((-36, 24, -60), (-20, 44, -60)),
                arms=((-36, 4), (-20, 4)),
                face="normal",
                hair=hair,
                tilt=1,
            ),
            4,
        )
        for hair in ("run0", "run1")
    ]


def _hold_fire() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=12,
                legs=((28, 26, 0), (-24, 12, -10)),
                arms=((-40 - 3 * tremble, 30), (44 + 3 * tremble, 40)),
                face="snarl",
                held=f"ember{i}",
                squash=0.3 * tremble,
            ),
            5,
        )
        for i, tremble in enumerate((0, 1, 0, 1))
    ]


def _no_spark() -> list[Beat]:
    return [
        Beat(LimbPose(lean=10, legs=RELAXED, arms=((50, 56), (58, 50)), face=face, head_y=1), 10)
        for face in ("furious", "shock", "hurt")
    ]


def _shout() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=-6, legs=((16, 12, 0), (-18, 6, 0)), arms=((-50, 20), (50, 40)), face="yell"
            ),
            8,
        ),
        Beat(
            LimbPose(
                lean=14, legs=((20, 14, 0), (-20, 8, 0)), arms=((-56, 10), (56, 30)), face="yell"
            ),
            14,
        ),
    ]


def _wave_phone() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=2,
                legs=RELAXED,
                arms=((swing, -10), (10, 20)),
                arm_length=1.6,
                face="yell",
                held="phone_up",
                near_arm_behind=True,
            ),
            9,
        )
        for swing in (-160, -136)
    ]


def _offer() -> list[Beat]:
    return hold_hand(KATSUKI_ACTING)


def _stare() -> list[Beat]:
    """A hand on a shoulder, forgotten; eyes for something else."""
    reaching = KATSUKI_ACTING.reaching
    return [
        Beat(
            JoinedPose(
                body=reaching.hand,
                legs=reaching.standing_legs,
                legs_column=reaching.standing_column,
                forward=-1,
                face=face,
                hair=hair,
                hand=(7, 7),
            ),
            ticks,
        )
        for face, hair, ticks in (
            ("shock", "normal", 40),
            ("shock", "sway", 30),
            ("closed", "sway", 5),
        )
    ]
