"""Typed bodies under tension: ready to go, held by somebody, holding back.

All stand with column 10 over their place. Keys as in key_bodies.
"""

from typing import NamedTuple

from sprites.figures.poses import Key
from sprites.figures.stage import Grid


class Tense(NamedTuple):
    """One boy, braced for what comes."""

    ready: Key
    held: Key
    tugging: Key


_IZUKU_BRACED: Grid = (
    "........jjJJb......",
    ".......jjJJbfF.....",
    "......bjJJb.ffF....",
    ".....bjJJb..dffF...",
    ".....jJJb....dff...",
    "....jJJb......ff...",
    "....jJb.......fd...",
    "...rRJb.......qfd..",
    "..rRRRPr......QQQQ.",
    "..ooooooo.....OOOO.",
)
IZUKU_TENSE = Tense(
    ready=Key(
        (
            "..........TWNTt.....",
            "........UUWWTTtv....",
            ".......UUUWTTTtvv...",
            ".......uUuTTTTt.xXX.",
            ".......ukKSTTtxxXXX.",
            "........hkSSSs......",
            ".........tThSS......",
            *_IZUKU_BRACED,
        ),
        hand=(-4, 4),
    ),
    held=Key(
        (
            "......TWNTt.........",
            "....UUWWTTtvv.......",
            "....UUUTTTt.vvxX....",
            "....uSSTTTTt..XX....",
            ".....kKSTTTt........",
            "......hkSTTTt.......",
            "........tTTTt.......",
            ".........jjJJb......",
            ".........jjJJJb.....",
            "........ffdjJJJb....",
            "........fffbjJJb....",
            ".......fff..bjJJb...",
            ".......ffd...jJJb...",
            "......qfd....rJJb...",
            "......QQQq...RRRPr..",
            "......OOOO...oooooo.",
        ),
        hand=(-2, 4),
    ),
    tugging=Key(
        (
            "...........TWNTt.....",
            ".........UUWWTTt..XX.",
            ".........UUUTTTtvxXX.",
            ".........uUSSTTtvxx..",
            ".........tTkKSSSs....",
            "........tTTThkSSS....",
            "........jjJJb........",
            ".......jjJJJfF.......",
            "......jjJJbdffF......",
            ".....jjJJb.dfff......",
            "....jjJb....dff......",
            "...jjJb.....dff......",
            "..rRJb......qfd......",
            "..RRRP......QQQQq....",
            "..ooooo.....OOOOO....",
        ),
        hand=(2, 4),
    ),
)
_KATSUKI_BRACED: Grid = (
    ".......jjjJJJb......",
    "......jjjJJffFFf....",
    ".....bjjJJbdffFFF...",
    "....bjjJJb..dffFFf..",
    "....jjJJb....dffFf..",
    "...jjJJb......dfff..",
    "...jjJJb......dfff..",
    "..rRJJb.......qffd..",
    ".rRRRRPr......QQQQq.",
    ".ooooooo......OOOOO.",
)
KATSUKI_TENSE = Tense(
    ready=Key(
        (
            "..........tTNTt.......",
            ".......SSSTWTTtxx.....",
            ".....SSSSTTTTTtxxx....",
            "....SSSs.TTTTTt.xxxXX.",
            "...SSSs..TTTTTt..xXXX.",
            "..SSSh...TTTTt....XX..",
            "..hhs....tTTTTt.......",
            *_KATSUKI_BRACED,
        ),
        hand=(-9, 5),
    ),
    held=Key(
        (
            "......tTNTt..........",
            "...SSSWWTTtxxx.......",
            "...SSSSTTTt.xxxXX....",
            "...SSSSTTTTt..XXX....",
            "....ssSSTTTt.........",
            ".....hhsSTTTt........",
            "........tTTTt........",
            "........jjjJJb.......",
            "........jjjJJJb......",
            ".......fffdjJJJJb....",
            ".......ffffbjJJJb....",
            ".......ffffbjjJJb....",
            ".......fffd.jjJJb....",
            "......qffd...rJJJb...",
            "......QQQqq..RRRPRr..",
            "......OOOOO..ooooooo.",
        ),
        hand=(-4, 3),
    ),
    tugging=Key(
        (
            "...........tTNTt......",
            "........SSSWWTTt..XXX.",
            "........SSSSTTTtxxXXX.",
            "........SSSSSTTtxxxx..",
            ".........tTsSSSSSs....",
            "........tTTThsSSSS....",
            ".......jjjJJb.........",
            "......jjjJJJffF.......",
            ".....jjjJJbdfffF......",
            "....jjjJJb.dffff......",
            "...jjjJb....dfff......",
            "..jjjJb.....dfff......",
            "..rRJJb.....qffd......",
            "..RRRRP.....QQQQqq....",
            "..oooooo....OOOOOO....",
        ),
        hand=(4, 4),
    ),
)
