"""Typed figures that roll: over the shoulder, on the back with the feet up, feet first again.

All have column 10 over their place and are lit from above whichever way they are turned.
Keys as in key_bodies; 1 2 3 4 hair from dark to light, K k H skin from light to dark.
"""

from typing import NamedTuple

from sprites.figures.stage import Grid


class Rolled(NamedTuple):
    """One boy a quarter, a half and three quarters around."""

    over: Grid
    upside_down: Grid
    feet_first: Grid


IZUKU_ROLLED = Rolled(
    over=(
        ".......TWWWTt.........",
        "....jjTWWWWWWTTt......",
        "..jjJJJTWWWWTTUUUt....",
        ".jjJJJJbTTTTTUUUUUu...",
        ".jJJJJbftTTTtuUUUuu33.",
        "rRjJJbfffdtTtssuu33443",
        "RRRrbffffd.tsSSs334433",
        "RRRPdffd..xxsSSs233343",
        "oRRRQqd..XxXhSKK223332",
        "ooRQQQQ..XX..kKk222322",
        ".oOOQQQ.......N1122221",
        "...OOO..........11211.",
    ),
    upside_down=(
        "...PRRr...............",
        "..oRRRRr.jJJJb........",
        "..ooRRRQjjJJJJJb......",
        "...oQQRRjJJJJJJJJb....",
        "...OQQqffjJJJJJbTWt...",
        "....OOfffbbJJbbTWWTt..",
        ".....fffffbbSSUTTWWTt.",
        ".....dfffxsSSsUUTTTTt.",
        "......dKKXSSs.UUUTTTt.",
        "......kKKSKSe3uUUTTTt.",
        "......HkmKKk332uuTTt..",
        "......3HkkN33322tTt...",
        ".....234333333221t....",
        ".....2233322332211....",
        "......11222112211.....",
    ),
    feet_first=(
        "...........jJJJb......",
        "..........jJJJJJb.PRr.",
        "........fjJJJbJJJRRRRo",
        "......fffjJJb.bJRRRRoo",
        "..334.SffdjbSSfQRRRoo.",
        ".33443KSSSSSSKdQQQro..",
        "3344333KHeXXKKkQQQO...",
        "33433332KKUUfd..QO....",
        "2333322NKUUUTTt.......",
        "22332221uUUTTTTt......",
        ".12222211uTTTTTTt.....",
        "..111211.ttTTTTt......",
        ".............ttt......",
    ),
)
KATSUKI_ROLLED = Rolled(
    over=(
        ".......TWWTTt..........",
        "....jjTWWTTTTTt........",
        "..jjJJJJTWTTTTSSSs.....",
        ".jjJJJJJbTTTTSSSSSs....",
        "jjJJJJbfftTTtSSSSss.4..",
        "jjJJJbffFftTtsSSs334.4.",
        "rRJJbfffFfd.ssSSs33443.",
        "RRRbffffffd.hsSSs334433",
        "RRRRdfffd..xxhSSS233343",
        "oRRRQqqd..XxX.SSk22333.",
        "ooRRQQQQ..XXX...N223322",
        ".oooOQQQ.........12122.",
        "....OOOO.........1..1..",
    ),
    upside_down=(
        "..PRRRr................",
        ".oRRRRRr.jJJJJb........",
        ".ooRRRRQjjJJJJJJb......",
        "..ooQQRRjJJJJJJJJJb....",
        "...OQQqffjJJJJJJbTWt...",
        "...OOOffFfbJJJbbTWWTt..",
        ".....ffFfffbbSSsTTWTTt.",
        ".....fffffxsSSSSTTTTTt.",
        "......dKKXSSSssSSTTTTt.",
        "......kKKSSSe3sSSSTTTt.",
        "......HkmKKk3332ssTTt..",
        ".....3HHkkN33322.tTt...",
        "....4.2343333332.......",
        "......23.233.2322......",
        ".....42..32...2.2......",
        ".....4...4....4..4.....",
    ),
    feet_first=(
        "...........jJJJJb.......",
        "..........jJJJJJJb.PRRr.",
        "........fjJJJbbJJJRRRRRo",
        "......ffFjJJb..bJRRRRRoo",
        "4.33..SffFjbSSffQRRRRoo.",
        ".3443SSSSSSSSSfdQQQQoo..",
        "..3433KKHeXXSSSdQQQQO...",
        "443333KKKSSSsfd..QQO....",
        "..333NKSSSSTTt..........",
        "4322221sSSTTTTt.........",
        ".22.2211sTTTTTTt........",
        "2..11.1.ttTTTTt.........",
        ".............ttt........",
    ),
)
