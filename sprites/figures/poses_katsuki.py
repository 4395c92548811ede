"""Katsuki's own poses: explosions, held fire, shouting, and one offered hand."""

from dataclasses import replace

from sprites.figures.boys import KATSUKI_ACTING, Boy
from sprites.figures.key_bodies import KATSUKI_POCKETS, weight_shifted
from sprites.figures.poses import Beat, GridPose, JoinedPose, Key, PoseStates
from sprites.figures.poses_air import air_states
from sprites.figures.poses_ground import ground_states, run_step, sprint
from sprites.figures.poses_quiet import quiet_states, upright
from sprites.figures.poses_trouble import trouble_states
from sprites.figures.run_bodies import KATSUKI_BLASTING
from sprites.figures.temper_bodies import (
    DRAWING_BREATH,
    HELD_FIRE,
    HELD_FIRE_TIGHTER,
    LOOKING_AT_PALMS,
    SHOUTING,
    WAVING_HIGH,
    WAVING_WIDE,
)
from sprites.figures.thrown_bodies import KATSUKI_BLAST, KATSUKI_BLASTED, KATSUKI_GLIDE

TREMBLING_ROWS = 13  # of a body that holds its fire, from the neck down to the knees


def katsuki_states() -> PoseStates:
    """Return all states of Katsuki."""
    boy = KATSUKI_ACTING
    return {
        **ground_states(boy),
        **air_states(boy),
        **trouble_states(boy),
        **quiet_states(boy),
        "pockets": _pockets(),
        "ready": _ready(boy),
        "dash": _dash(boy),
        "blast_run": _blast_run(),
        "blast_jump": _blast_jump(),
        "glide": _glide(),
        "hold_fire": _hold_fire(),
        "no_spark": _no_spark(),
        "shout": _shout(),
        "wave_phone": _wave_phone(),
        "offer": _offer(),
        "stare": _stare(1),
        "stare_aside": _stare(-1),
    }


def _pockets() -> list[Beat]:
    return [
        Beat(GridPose(rows=KATSUKI_POCKETS, face=face, hair=hair, head_y=down), ticks)
        for face, hair, down, ticks in (
            ("normal", "normal", 0, 50),
            ("normal", "sway", 1, 34),
            ("closed", "sway", 1, 6),
            ("normal", "normal", 1, 20),
        )
    ]


def _ready(boy: Boy) -> list[Beat]:
    ready = boy.tense.ready
    return [Beat(ready.pose("snarl"), 10), Beat(ready.pose("snarl", "sway", head_y=1), 10)]


def _dash(boy: Boy) -> list[Beat]:
    """Coiled while the world holds its breath, then thrown by both palms."""
    flight = [boy.dash.pose("yell", hair, lift=4, tilt=2) for hair in ("run0", "run1")]
    return [Beat(boy.low.coiled.pose("furious", "sway"), 3), *(Beat(p, 3) for p in flight * 3)]


def _blast_run() -> list[Beat]:
    """The sprint's legs under a body that both palms push."""
    return [
        beat._replace(
            pose=replace(
                run_step(KATSUKI_ACTING, i, "yell", head_x=2, tilt=2),
                body=KATSUKI_BLASTING[i % 2],
                forward=3,
                hand=(-13, 5 - i % 2),
            )
        )
        for i, beat in enumerate(sprint(KATSUKI_ACTING, "yell"))
    ]


def _blast_jump() -> list[Beat]:
    return [
        Beat(KATSUKI_BLAST.pose("yell", "up0", lift=4), 5),
        Beat(KATSUKI_BLASTED.pose("yell", "run0", lift=4), 5),
        Beat(KATSUKI_BLASTED.pose("yell", "run1", lift=4), 5),
    ]


def _glide() -> list[Beat]:
    return [
        Beat(KATSUKI_GLIDE.pose("normal", hair, lift=6, tilt=1), 4) for hair in ("run0", "run1")
    ]


def _hold_fire() -> list[Beat]:
    """Everything about him wants to go off: shoulders up, claws, teeth, a tremble; nothing does."""
    held, tighter = (_trembling(body) for body in (HELD_FIRE, HELD_FIRE_TIGHTER))
    return [
        Beat(body.pose(face, hair, held=embers, head_y=1), ticks)
        for body, face, hair, embers, ticks in (
            (HELD_FIRE, "furious", "normal", "ember0", 5),
            (held, "furious", "normal", "ember1", 3),
            (HELD_FIRE_TIGHTER, "furious", "sway", "ember2", 4),
            (HELD_FIRE, "snarl", "sway", "ember3", 5),
            (tighter, "snarl", "normal", "ember0", 3),
            (HELD_FIRE_TIGHTER, "snarl", "normal", "ember1", 4),
        )
    ]


def _trembling(body: Key) -> Key:
    """Return the body with all above its knees a px further forward."""
    return body._replace(rows=weight_shifted(body.rows, TREMBLING_ROWS))


def _no_spark() -> list[Beat]:
    return [
        Beat(LOOKING_AT_PALMS.pose(face, hair, head_y=1), 10)
        for face, hair in (("furious", "normal"), ("shock", "sway"), ("hurt", "normal"))
    ]


def _shout() -> list[Beat]:
    return [
        Beat(DRAWING_BREATH.pose("furious", "sway", tilt=-1, head_x=-1), 8),
        Beat(SHOUTING.pose("yell", "run0", tilt=1), 14),
    ]


def _wave_phone() -> list[Beat]:
    return [
        Beat(body.pose("yell", hair, held="phone_up"), 9)
        for body, hair in ((WAVING_HIGH, "normal"), (WAVING_WIDE, "sway"))
    ]


def _offer() -> list[Beat]:
    """An open hand held out, palm up; he looks at it rather than at anybody."""
    boy = KATSUKI_ACTING
    return [
        Beat(upright(boy, boy.reaching.hand, face, hand=(9, 6), hair=hair, head_y=down), ticks)
        for face, hair, down, ticks in (
            ("soft", "normal", 0, 36),
            ("soft", "sway", 1, 24),
            ("closed", "sway", 1, 6),
        )
    ]


def _stare(facing: int) -> list[Beat]:
    """A hand on a shoulder, forgotten; eyes for something else, ahead or behind him (-1)."""
    reaching = KATSUKI_ACTING.reaching
    return [
        Beat(
            JoinedPose(
                body=reaching.hold,
                legs=reaching.standing_legs,
                legs_column=reaching.standing_column,
                forward=-1,
                face=face,
                facing=facing,
                hair=hair,
                hand=(10, 3),
            ),
            ticks,
        )
        for face, hair, ticks in (
            ("shock", "normal", 40),
            ("shock", "sway", 30),
            ("closed", "sway", 5),
        )
    ]
