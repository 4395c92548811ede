"""Typed bodies of Katsuki's temper.

All have column 10 over their place. Keys as in key_bodies.
"""

from sprites.figures.poses import Key
from sprites.figures.stage import Grid

_WIDE: Grid = (
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
_STANDING: Grid = (
    ".......jjJjb......",
    ".......jjJJjbd....",
    ".......jJJjbffd...",
    "......jjJJb.fffd..",
    "......jjJJb.fffd..",
    "......jjJJb.fffd..",
    "......jjJjb.fffd..",
    "......rjJb..qffd..",
    ".....rRRRPr.QQQq..",
    ".....ooooooo.OOOO.",
)
# Shoulders up, elbows out, palms that burn and may not.
HELD_FIRE = Key(
    (
        ".........tTNTt........",
        "......SSSTWTTTxxx.....",
        "....SSSSSTWTTTtxxxx...",
        "...SSSs.sTTTTTt..xxx..",
        "...SSs...TTTTTt...xXX.",
        "...sSS...TTTTTt..XXX..",
        "....hSSS..TTTt..XXX...",
        ".....hhs.tTTTTt.......",
        *_WIDE,
    ),
    hand=(-4, 6),
)
HELD_FIRE_TIGHTER = Key(
    (
        ".........tTNTt.......",
        "......SSSTWTTTxxx....",
        "....SSSSSTTTTTtxxxx..",
        "...SSSs.sTTTTTt..xxX.",
        "...sSSs..TTTTTt.xXXX.",
        "....hSSS.TTTTt.XXXX..",
        ".....hhs.TTTTt.......",
        ".........tTTTTt......",
        *_WIDE,
    ),
    hand=(-4, 5),
)
DRAWING_BREATH = Key(
    (
        ".........tTNTt......",
        "......SSSTWTTTxx....",
        ".....SSSSSTTTTxxx...",
        ".....SSSsTTTTTt.xXX.",
        ".....sSSSSSTTt..XXX.",
        "......hsSSSTTt......",
        ".........tTTTTt.....",
        *_WIDE,
    ),
    hand=(-5, 4),
)
SHOUTING = Key(
    (
        "..........tTNTt.....",
        "......SSSSTWTTt.....",
        "....SSSSSTTTTTTt....",
        "..SSSSs..TTTTTTxx...",
        ".hSSh....TTTTTt.xx..",
        "..hh.....TTTTTt.xXX.",
        ".........tTTTTt..XX.",
        *_WIDE,
    ),
    hand=(-10, 4),
)
LOOKING_AT_PALMS = Key(
    (
        "........tTNTt........",
        ".......SSTWTTt.......",
        "......SSSSTTTtx......",
        "......SSSsTTTtxxXX...",
        "......sSSSTTTtxXXXSS.",
        ".......hSSSTTsSSSSSS.",
        "........hsSSSSSSs....",
        "........tTssTTt......",
        *_STANDING[1:],
    ),
    hand=(8, 4),
)
WAVING_HIGH = Key(
    (
        "..................SSs.",
        "..................SSs.",
        ".................sSS..",
        ".................sSS..",
        ".................SSs..",
        "................sSSs..",
        "................SSS...",
        ".......tTNTt...SSSs...",
        "......TTWTTTttSSSS....",
        ".....xTTTTTTTSSSs.....",
        "....xxxTTTTTt.........",
        "....xx.TTTTTt.........",
        "....xX.TTTTt..........",
        "....XX.TTTTt..........",
        *_STANDING,
    ),
    hand=(10, -6),
)
WAVING_WIDE = Key(
    (
        "....................SSs.",
        "...................sSSs.",
        "..................sSSs..",
        ".................sSSs...",
        "................sSSs....",
        ".......tTNTt...SSSs.....",
        "......TTWTTTttSSSS......",
        ".....xTTTTTTTSSSs.......",
        "....xxxTTTTTt...........",
        "....xx.TTTTTt...........",
        "....xX.TTTTt............",
        "....XX.TTTTt............",
        *_STANDING,
    ),
    hand=(12, -4),
)
