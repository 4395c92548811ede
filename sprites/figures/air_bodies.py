"""Typed bodies off the ground, upper bodies and legs apart: rising, falling, sliding on a wall.

Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
X x far arm, v far sleeve; J j b near leg; F f d far leg; P R r near shoe, o its sole;
Q q far shoe, O its sole. N marks the neck.
"""

from typing import NamedTuple

from sprites.figures.stage import Grid


class Airborne(NamedTuple):
    """One boy's typed bodies in the air; the hip is over HIP_COLUMN of the legs."""

    rising: Grid
    falling: tuple[Grid, Grid]
    wall: Grid
    rising_legs: Grid
    tucked_legs: Grid
    falling_legs: Grid
    wall_legs: Grid


HIP_COLUMN = 10  # of all legs here but those on a wall
WALL_HIP_COLUMN = 10  # 6 px before the wall, where the body's box ends

IZUKU_AIRBORNE = Airborne(
    rising=(
        "...............XX...",
        "..............xXX...",
        "..............xX....",
        ".............vx.....",
        ".......TWNTtvv......",
        ".....UUWWWTTvv......",
        "....UUuTWWTt........",
        "...sSu.TWTTt........",
        "..kKs...TTTt........",
        "..hKS...TTTt........",
        "...hs...tTTt........",
    ),
    falling=(
        (
            "KK...............xX.",
            "KKs.............xXX.",
            ".sSs...........vxx..",
            "..UUU.TWNTt..vvv....",
            "...UUUWWWTTvvvv.....",
            "....uuTWWTtvv.......",
            "......TWTTt.........",
            "......TTTTt.........",
            ".......TTTt.........",
            ".......tTTt.........",
        ),
        (
            "KK................XX",
            "KKs..............xXX",
            ".SSs............xXx.",
            "..sUU.........vvx...",
            "...UUUTWNTt.vvv.....",
            "....UUWWWTTvvv......",
            "......TWWTtv........",
            "......TWTTt.........",
            "......TTTTt.........",
            ".......TTTt.........",
            ".......tTTt.........",
        ),
    ),
    wall=(
        ".................XX.",
        "................xXX.",
        "...............vxx..",
        ".......TWNTt..vvx...",
        "......UUWWTTvvv.....",
        ".....UUUuWTTtv......",
        ".....uUSsTTTt..SSS..",
        "......sSSSTTsSSSKK..",
        ".......hsSSSSSsshh..",
        ".......tTssst.......",
    ),
    rising_legs=(
        ".........jjJJb..........",
        "........bjJJfffFF.......",
        ".......bjJJbdfffFF......",
        "......bjJJb...dffff.....",
        ".....bjJjb.....dff......",
        "....bjJb......dff.......",
        "....bjJb......dff.......",
        "...rRJb.......dfQ.......",
        "..rRRR........qQQQ......",
        "..oRRRP.......OQQQQ.....",
        "..ooRRR........OOOO.....",
        "...oooR.................",
        ".....oo.................",
    ),
    tucked_legs=(
        ".........jjJJb..........",
        "........bjJJfffFF.......",
        ".......bjJJbdfffFF......",
        "......bjJJb...dfff......",
        "....rRJJb.....dff.......",
        "...rRRJb......dfQ.......",
        "...oRRR.......qQQQQ.....",
        "...ooRRP......OQQQQ.....",
        ".....ooR.......OOOO.....",
    ),
    falling_legs=(
        "........jjJJb.......",
        ".......bjJJJfFF.....",
        ".......jjJJbdffF....",
        ".......jJJb..dfff...",
        "......jJJb....dff...",
        "......jJb.....dfd...",
        ".....rRJb....qQd....",
        "....rRRR.....QQQQ...",
        "....oRRRP....OQQQQ..",
        ".....ooRR.....OOOO..",
        ".......oo...........",
    ),
    wall_legs=(
        "....jjJJJJb.....",
        "....bjjJJJJb.PRo",
        "....fffbbjJJbRRo",
        "....ffd..bjJRRRo",
        "....ffd...bjRRo.",
        "....ffd....rro..",
        ".....ffd........",
        ".....ffd........",
        ".....qfd........",
        ".....QQQ........",
        ".....QQQQq......",
        "......OOOO......",
    ),
)
KATSUKI_AIRBORNE = Airborne(
    rising=(
        "...............XXX..",
        "...............xXX..",
        "..............xxX...",
        ".............xxx....",
        ".......tTNTtxxx.....",
        ".....SSTWWTTxx......",
        "....SSSTWTTTt.......",
        "...SSSsTTTTTt.......",
        "..SSs..TTTTTt.......",
        ".SSSs...TTTTt.......",
        ".hSSh...tTTTt.......",
    ),
    falling=(
        (
            ".......tTNTt........",
            "....SSSTWWTTxx......",
            "...SSSsTWTTTtxxx....",
            "..SSs..TTTTTt.xxx...",
            ".SSs...TTTTTt...xX..",
            "SSSS....TTTTt...XXX.",
            "hSSh....TTTTt...XXX.",
            "........TTTTt.......",
            "........tTTTt.......",
        ),
        (
            ".......tTNTt........",
            "...SSSSTWWTTxxx.....",
            "..SSSSsTWTTTtxxxx...",
            ".SSSs..TTTTTt.xxxX..",
            "SSSS...TTTTTt...xXX.",
            "hSSh....TTTTt...XXX.",
            "........TTTTt....XX.",
            "........TTTTt.......",
            "........tTTTt.......",
        ),
    ),
    wall=(
        ".................XXX",
        "................xxXX",
        "...............xxxX.",
        ".......tTNTt..xxx...",
        ".....SSTWTTTxxx.....",
        ".....SSSsTTTtx......",
        ".....sSSsTTTt..SSSS.",
        "......sSSSTTsSSSSSS.",
        ".......hSSSSSSsshhs.",
        ".......tTsssTt......",
        ".......tTTTTTt......",
    ),
    rising_legs=(
        ".........jjjJJbb........",
        "........bjjJJJffFFF.....",
        ".......bjjJJJbdffFFFf...",
        "......bjjJJJb..dffffFf..",
        ".....bjjJJJb....dfffff..",
        "....bjjJJjb.....dffff...",
        "...bjjJJb.......dfffd...",
        "...bjjJb.......dfffd....",
        "..rRjJJb.......qffq.....",
        ".rRRRRb........QQQQQ....",
        ".oRRRRP........OQQQQQ...",
        ".oooRRR.........OOOOO...",
        "...oooR.................",
    ),
    tucked_legs=(
        ".........jjjJJbb........",
        "........bjjJJJffFFF.....",
        ".......bjjJJJbdffFFFf...",
        "......bjjJJJb..dffffFf..",
        "....rRjjJJb.....dfffff..",
        "...rRRRJb......dffff....",
        "...oRRRb.......qffq.....",
        "...ooRRRP......QQQQQ....",
        ".....oooR......OQQQQQ...",
        "................OOOOO...",
    ),
    falling_legs=(
        "........jjjJJb......",
        ".......bjjJJJfFFf...",
        "......bjjJJJbdfFFFf.",
        "......jjJJJb..dffFf.",
        ".....bjjJJb....dffff",
        ".....jjJJJb....dffff",
        ".....jjJJb.....qfffd",
        "....rRjJb.....qQQqd.",
        "...rRRRRR.....QQQQQ.",
        "...oRRRRRP....OQQQQq",
        "....oooRR......OOOOO",
        "......ooo...........",
    ),
    wall_legs=(
        "...jjjJJJJb.....",
        "...jjjjJJJJb.PRo",
        "...fffbbjJJJbRRo",
        "...fffd.bjJJRRRo",
        "...fffd..bjjRRRo",
        "...ffffd..brRRo.",
        "....fffd....oo..",
        "....fffd........",
        "....qffd........",
        "....QQQQ........",
        "....QQQQQq......",
        ".....OOOOO......",
    ),
)
