"""Typed bodies of a skid: thrown back, one heel ahead.

Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
X x far arm, v far sleeve; J j b near leg; F f d far leg; P R r near shoe, o its sole;
Q q far shoe, O its sole. N marks the neck.
"""

from typing import NamedTuple

from sprites.figures.stage import Grid

HIP_COLUMN = 6  # of the legs


class Skidding(NamedTuple):
    """One boy's upper body and legs."""

    body: Grid
    legs: Grid


IZUKU_SKIDDING = Skidding(
    body=(
        "KK...............xX.",
        "kKSs...........vxXX.",
        ".sUUU.TWNTt..vvvx...",
        "...UUUWWWTTvvv......",
        "....uuTWWTtv........",
        "......TTWTt.........",
        ".......TTTTt........",
        "........TTTt........",
        "........tTTt........",
    ),
    legs=(
        "....jjJJb.............",
        "...fjjJJJJb...........",
        "..ffdbjjJJJJb.........",
        "..ffdd.bjjJJJb........",
        "...ffd...bjjJJb....PP.",
        "....fd....bjjJbRRRRRP.",
        "..qqfd......brRRRRRo..",
        ".qQQQQ........rRRRo...",
        ".OOOOO.........ooo....",
    ),
)
KATSUKI_SKIDDING = Skidding(
    body=(
        "SSS..............XXX",
        "sSSSs..........xxXXX",
        "..sSSs.tTNTt.xxxxx..",
        "....SSSTWWTTxxx.....",
        ".....sSTWTTTtx......",
        ".......TTTTTt.......",
        "........TTTTTt......",
        "........TTTTTt......",
        ".........tTTTt......",
    ),
    legs=(
        "....jjjJJbb.............",
        "...fjjjJJJJJb...........",
        "..ffdbjjjJJJJJb.........",
        "..ffffd.bjjJJJJb........",
        "...ffffd..bjjJJJb...PP..",
        "....fffd...bjjJJbRRRRRP.",
        "..qqffd......bbrRRRRRo..",
        ".qQQQQQ.........rRRRo...",
        ".OOOOOO..........ooo....",
    ),
)
