"""How each boy acts: the face he makes in each shared situation, and his own typed bodies."""

from dataclasses import dataclass

from sprites.figures import key_bodies, run_bodies
from sprites.figures.air_bodies import IZUKU_AIRBORNE, KATSUKI_AIRBORNE, Airborne
from sprites.figures.gesture_bodies import IZUKU_KNOCKING, KATSUKI_KNOCKING, Knocking
from sprites.figures.ledge_bodies import IZUKU_LEDGE, KATSUKI_LEDGE, Ledge
from sprites.figures.low_bodies import IZUKU_LOW, KATSUKI_LOW, Low
from sprites.figures.lying_bodies import IZUKU_LYING, KATSUKI_LYING, Lying
from sprites.figures.poses import Key
from sprites.figures.reach_bodies import IZUKU_REACHING, KATSUKI_REACHING, Reaching
from sprites.figures.rest_bodies import IZUKU_RESTING, KATSUKI_RESTING, Resting
from sprites.figures.rolled_bodies import IZUKU_ROLLED, KATSUKI_ROLLED, Rolled
from sprites.figures.run_legs import IZUKU_STEPS, KATSUKI_STEPS, Step
from sprites.figures.skid_bodies import IZUKU_SKIDDING, KATSUKI_SKIDDING, Skidding
from sprites.figures.stage import Grid
from sprites.figures.tense_bodies import IZUKU_TENSE, KATSUKI_TENSE, Tense
from sprites.figures.thrown_bodies import IZUKU_DASH, KATSUKI_DASH
from sprites.figures.trip_bodies import IZUKU_TRIPPING, KATSUKI_TRIPPING, Tripping
from sprites.figures.walk_bodies import IZUKU_WALKING, KATSUKI_WALKING, Walking


@dataclass(frozen=True, kw_only=True)
class Moods:
    """The names of the faces worn in the situations that both boys share."""

    watchful: str
    effort: str
    alarm: str
    outcry: str
    glance_back: str
    sprint: str
    straining: str
    falling: str
    plunging: tuple[str, str]  # at first, then
    slipping: str
    seizing: str
    holding: str
    seized: str
    hiding: str
    reading: str
    listening: str
    answering: str
    grief: str
    weeping: str
    sipping: str
    embraced: str


@dataclass(frozen=True, kw_only=True)
class Boy:
    """One boy's moods and typed bodies; hands are (x, y) px from the neck."""

    moods: Moods
    standing: Grid
    breathing: Grid
    standing_hand: tuple[int, int]
    apex: Grid
    walking: Walking
    walk_forward: int  # px from the hip to the neck of a walking body
    run_bodies: tuple[Grid, ...]  # four, each held for two of the eight steps
    run_hands: tuple[tuple[int, int], ...]  # for each of the four
    run_steps: tuple[Step, ...]  # legs of half the cycle; the other half swaps near and far
    run_forward: int  # px from the hip to the neck of a running body
    airborne: Airborne
    reaching: Reaching
    skidding: Skidding
    low: Low
    tripping: Tripping
    rolled: Rolled
    lying: Lying
    knocking: Knocking
    resting: Resting
    tense: Tense
    ledge: Ledge
    dash: Key
    kick: Grid  # with column KICK_COLUMN over its place


IZUKU_ACTING = Boy(
    moods=Moods(
        watchful="worry",
        effort="grit",
        alarm="panic",
        outcry="panic",
        glance_back="worry",
        sprint="grit",
        straining="wince",
        falling="panic",
        plunging=("shock", "panic"),
        slipping="wince",
        seizing="grit",
        holding="worry",
        seized="panic",
        hiding="panic",
        reading="worry",
        listening="sad",
        answering="worry",
        grief="sad",
        weeping="cry",
        sipping="soft",
        embraced="cry",
    ),
    standing=key_bodies.IZUKU_STANDING,
    breathing=key_bodies.IZUKU_BREATHING,
    standing_hand=(-5, 7),
    apex=key_bodies.IZUKU_APEX,
    walking=IZUKU_WALKING,
    walk_forward=0,
    run_bodies=run_bodies.IZUKU_RUN_BODIES,
    run_hands=((-7, 5), (-3, 4), (5, 4), (-3, 4)),
    run_steps=IZUKU_STEPS,
    run_forward=0,
    airborne=IZUKU_AIRBORNE,
    reaching=IZUKU_REACHING,
    skidding=IZUKU_SKIDDING,
    low=IZUKU_LOW,
    tripping=IZUKU_TRIPPING,
    rolled=IZUKU_ROLLED,
    lying=IZUKU_LYING,
    knocking=IZUKU_KNOCKING,
    resting=IZUKU_RESTING,
    tense=IZUKU_TENSE,
    ledge=IZUKU_LEDGE,
    dash=IZUKU_DASH,
    kick=key_bodies.IZUKU_KICK,
)
KATSUKI_ACTING = Boy(
    moods=Moods(
        watchful="normal",
        effort="normal",
        alarm="furious",
        outcry="yell",
        glance_back="snarl",
        sprint="yell",
        straining="snarl",
        falling="normal",
        plunging=("furious", "yell"),
        slipping="normal",
        seizing="furious",
        holding="snarl",
        seized="wince",
        hiding="normal",
        reading="furious",
        listening="normal",
        answering="yell",
        grief="hurt",
        weeping="closed",
        sipping="normal",
        embraced="hurt",
    ),
    standing=key_bodies.KATSUKI_STANDING,
    breathing=key_bodies.KATSUKI_BREATHING,
    standing_hand=(-6, 6),
    apex=key_bodies.KATSUKI_APEX,
    walking=KATSUKI_WALKING,
    walk_forward=1,
    run_bodies=run_bodies.KATSUKI_RUN_BODIES,
    run_hands=((-9, 6), (-6, 6), (6, 4), (-6, 6)),
    run_steps=KATSUKI_STEPS,
    run_forward=1,
    airborne=KATSUKI_AIRBORNE,
    reaching=KATSUKI_REACHING,
    skidding=KATSUKI_SKIDDING,
    low=KATSUKI_LOW,
    tripping=KATSUKI_TRIPPING,
    rolled=KATSUKI_ROLLED,
    lying=KATSUKI_LYING,
    knocking=KATSUKI_KNOCKING,
    resting=KATSUKI_RESTING,
    tense=KATSUKI_TENSE,
    ledge=KATSUKI_LEDGE,
    dash=KATSUKI_DASH,
    kick=key_bodies.KATSUKI_KICK,
)
