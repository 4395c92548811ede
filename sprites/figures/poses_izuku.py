"""Izuku's own poses: the green boost, his legs giving way, tears."""

from sprites.figures.boys import IZUKU_ACTING
from sprites.figures.poses import Beat, LimbPose, PoseStates
from sprites.figures.poses_air import air_states
from sprites.figures.poses_ground import ground_states
from sprites.figures.poses_quiet import RELAXED, quiet_states
from sprites.figures.poses_trouble import trouble_states


def izuku_states() -> PoseStates:
    """Return all states of Izuku."""
    boy = IZUKU_ACTING
    return {
        **ground_states(boy),
        **air_states(boy),
        **trouble_states(boy),
        **quiet_states(boy),
        "ready": _ready(),
        "dash": _dash(),
        "leap_charge": _leap_charge(),
        "leap": _leap(),
        "knee_buckle": _knee_buckle(),
        "cry": _cry(),
        "wrist": _wrist(),
    }


def _ready() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=14,
                legs=((34, 40, 0), (-24, 20, -10)),
                arms=((-30, 70), (30, 80)),
                face="grit",
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
                lean=50,
                lift=4,
                legs=((-56, 14, -60), (44, 96, -20)),
                arms=((-66, 10), (-56, 14)),
                hair=hair,
                face="grit",
                tilt=2,
            ),
            3,
        )
        for hair in ("run0", "run1")
    ]


def _leap_charge() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=26,
                legs=((64, 112, 0), (34, 104, -20)),
                arms=((-50, 30), (-34, 30)),
                face="grit",
                squash=squash,
            ),
            4,
        )
        for squash in (0.8, 1.2, 1.0, 1.4)
    ]


def _leap() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=4,
                lift=lift,
                legs=((-6, 10, -60), (-20, 30 + 6 * (lift - 5), -60)),
                arms=((140, 6), (-20, 20)),
                arm_length=1.7,
                squash=5.0 - lift,
                face="grit",
                hair=hair,
            ),
            4,
        )
        for lift, hair in ((5, "run0"), (6, "run1"))
    ]


def _knee_buckle() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=18,
                legs=((30, 90, -10), (-20, 60, -40)),
                arms=((-40, 30), (60, 30)),
                face="wince",
            ),
            5,
        ),
        Beat(
            LimbPose(
                lean=34,
                legs=((50, 130, -40), (-30, 60, -50)),
                arms=((40, 10), (70, 10)),
                face="panic",
            ),
            5,
        ),
    ]


def _cry() -> list[Beat]:
    return [
        Beat(
            LimbPose(
                lean=16,
                legs=RELAXED,
                arms=((40, 116), (46, 112)),
                face="cry",
                head_y=1,
                squash=squash,
            ),
            14,
        )
        for squash in (0, 0.5)
    ]


def _wrist() -> list[Beat]:
    return [
        Beat(LimbPose(lean=8, legs=RELAXED, arms=((26, 70), (40, 56)), face=face), 24)
        for face in ("worry", "shock")
    ]
