"""How each boy acts: the face he makes in each shared situation, and his own typed bodies."""

from dataclasses import dataclass

from sprites.figures import key_bodies, run_bodies
from sprites.figures.stage import Grid


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
    plunging: str
    slipping: str
    seizing: str
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
    run_bodies: tuple[Grid, ...]  # four, each held for two of the eight steps
    run_hands: tuple[tuple[int, int], ...]  # for each of the four
    run_column: int  # grid column of the run bodies 1 px before the anchor


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
        plunging="panic",
        slipping="wince",
        seizing="grit",
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
    run_bodies=run_bodies.IZUKU_RUN_BODIES,
    run_hands=((-7, 5), (-3, 4), (5, 4), (-3, 4)),
    run_column=10,
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
        plunging="yell",
        slipping="normal",
        seizing="furious",
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
    run_bodies=run_bodies.KATSUKI_RUN_BODIES,
    run_hands=((-9, 6), (-6, 6), (6, 4), (-6, 6)),
    run_column=11,
)
