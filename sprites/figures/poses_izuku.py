"""Izuku's own poses: the green boost, his legs giving way, tears."""

from sprites.figures.boys import IZUKU_ACTING, Boy
from sprites.figures.gesture_bodies import IZUKU_AT_WRIST, IZUKU_WEEPING, WEEPING_HANDS
from sprites.figures.poses import Beat, PoseStates
from sprites.figures.poses_air import air_states
from sprites.figures.poses_ground import ground_states
from sprites.figures.poses_quiet import quiet_states, upright
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
        "cry": _cry(boy),
        "wrist": _wrist(boy),
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


def _cry(boy: Boy) -> list[Beat]:
    """Fists at his eyes, and shoulders that jerk with each sob."""
    return [
        Beat(
            upright(
                boy,
                IZUKU_WEEPING,
                "cry",
                hand=(-1, -2),
                hair=hair,
                head_x=1,
                head_y=down,
                front=WEEPING_HANDS._replace(y=WEEPING_HANDS.y + down),
            ),
            ticks,
        )
        for hair, down, ticks in (("normal", 1, 16), ("sway", 2, 10), ("sway", 1, 6))
    ]


def _wrist(boy: Boy) -> list[Beat]:
    """A look at what is written on his wrist; a thumb that rubs it; it stays."""
    held, rubbed = IZUKU_AT_WRIST
    return [
        Beat(upright(boy, body, face, hand=(6, 5), hair=hair, head_y=down), ticks)
        for body, face, hair, down, ticks in (
            (held, "worry", "normal", 1, 30),
            (rubbed, "worry", "normal", 1, 8),
            (held, "worry", "sway", 1, 8),
            (rubbed, "sad", "sway", 1, 8),
            (held, "shock", "normal", 0, 24),
        )
    ]
