"""Pigeons: they sit where a jump lands, and fly up when the run-up starts."""

from sprites.props.framing import standing
from sprites.toolkit import Canvas, States, outline_dark

KEY = {
    "h": "conc1",  # head
    "n": "leaf2",  # neck, shining
    "v": "neonv",
    "b": "conc3",  # body
    "l": "conc4",  # lit back
    "d": "conc2",  # wing and shade
    "k": "conc0",  # wing bars, tail tip
    "e": "ex2",
    "y": "conc5",  # beak
    "f": "red3",  # feet
    "w": "conc5",  # underside of the wing
}
SIT_TICKS, FLY_TICKS = 24, 4
SITTING = (
    (
        "...............",
        ".........hhh...",
        "........hhheh..",
        "........nhhhyy.",
        "........vnn....",
        "...lllllbvn....",
        "..dddllbbbb....",
        "kdkdddbbbbb....",
        "kk.ddddbbb.....",
        "......bbb......",
        "......f.f......",
        ".....ff.ff.....",
    ),
    (
        "...............",
        "...............",
        "...............",
        "...............",
        "....llllb......",
        "..dllllbbbn....",
        "..ddddlbbbvnhh.",
        "kdkddddbbbbnheh",
        "kk.dddbbbb..hhy",
        "......bbb.....y",
        "......f.f......",
        ".....ff.ff.....",
    ),
)
FLYING = (
    (
        "......lw.........",
        ".....llwd........",
        ".....llwwd.......",
        "......llwdd......",
        "......lllwd......",
        ".......llwdd.....",
        ".......lldd......",
        "....lllldbb.hh...",
        "..ddllllbbbnheh..",
        "kddddlbbbbbvnhyy.",
        "kk.ddbbbbbbn.....",
        "kk...bbbb........",
        "........ff.......",
        ".................",
        ".................",
        ".................",
    ),
    (
        ".................",
        ".................",
        ".................",
        ".................",
        "kllllww..........",
        ".kllllwwdd.......",
        "...kllllwwdd.....",
        "....kdllllbb.hh..",
        "..ddddlllbbbnheh.",
        "kdddddddbbbbvnhyy",
        "kk.dddbbbbbbn....",
        "kk...bbbb........",
        "........ff.......",
        ".................",
        ".................",
        ".................",
    ),
    (
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        ".....lllbbb.hh...",
        "..dllllllbbnheh..",
        "kdddlldddbbvnhyy.",
        "kkddddldddbn.....",
        "kk..dddddd.......",
        "....kdddd........",
        "....kkdd.........",
        "....kkd..........",
        "....kk...........",
    ),
    (
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        ".................",
        "......llbbb.hh...",
        "..dllllllbbnheh..",
        "kddlllldddbvnhyy.",
        "kkddlddddbbn.....",
        "kkddddddbb.......",
        ".kkddd..ff.......",
        "..kkk............",
        ".................",
        ".................",
    ),
)


def _pigeon(rows: tuple[str, ...]) -> Canvas:
    canvas = Canvas(len(rows[0]) + 2, len(rows))
    canvas.grid(rows, KEY, 1, 0)
    return outline_dark(canvas)


def bird_states() -> States:
    """A pigeon facing right: sitting (looks, pecks; 17x12 px), flying (a wing beat; 19x16 px)."""
    return {
        "pigeon_sit": standing(*(_pigeon(rows) for rows in SITTING), ticks=SIT_TICKS),
        "pigeon_fly": standing(*(_pigeon(rows) for rows in FLYING), ticks=FLY_TICKS),
    }
