"""Izuku's own poses: the green boost, his legs giving way, tears."""

from sprites.figures.boys import IZUKU_ACTING, Boy
from sprites.figures.poses import Beat, LimbPose, PoseStates
from sprites.figures.poses_air import air_states
from sprites.figures.poses_ground import ground_states
from sprites.figures.poses_quiet import RELAXED, quiet_states
from sprites.figures.poses_trouble import trouble_states
from sprites.figures.thrown_bodies import IZUKU_LEAP


def izuku_states() -> PoseStates:
    """Return all states of Izuku."""
    boy = IZUKU_ACTING
    return {
        **ground_states(boy),
        **air_states(boy),
        **trouble_states(boy),
        **quiet_states(boy),
        "ready": _ready(boy),
        "dash": _dash(boy),
        "leap_charge": _leap_charge(boy),
        "leap": _leap(),
        "knee_buckle": _knee_buckle(boy),
        "cry": _cry(),
        "wrist": _wrist(),
    }


def _ready(boy: Boy) -> list[Beat]:
    ready = boy.tense.ready
    return [Beat(ready.pose("grit"), 10), Beat(ready.pose("grit", "sway", head_y=1), 10)]


def _dash(boy: Boy) -> list[Beat]:
    """Coiled while the world holds its breath, then one long line."""
    flight = [boy.dash.pose("grit", hair, lift=3, tilt=2) for hair in ("run0", "run1")]
    return [Beat(boy.low.coiled.pose("grit", "sway"), 3), *(Beat(pose, 3) for pose in flight * 3)]


def _leap_charge(boy: Boy) -> list[Beat]:
    return [
        Beat(boy.low.coiled.pose("grit", hair, head_y=down), 4)
        for hair, down in (("normal", 0), ("sway", 1), ("up0", 1), ("up1", 1))
    ]


def _leap() -> list[Beat]:
    return [Beat(IZUKU_LEAP.pose("grit", hair, lift=2), 4) for hair in ("run0", "run1")]


def _knee_buckle(boy: Boy) -> list[Beat]:
    """A knee that gives way, a while on it, and up again."""
    low, tripping = boy.low, boy.tripping
    return [
        Beat(low.easing.pose("wince", "sway"), 5),
        Beat(tripping.buckling.pose("panic", "up0"), 8),
        Beat(tripping.on_a_knee[1].pose("wince", "normal", head_y=1), 20),
        Beat(low.slumped.pose("tired", "sway"), 12),
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
