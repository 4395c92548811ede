"""Typed bodies at rest: out of breath, breathing, cold, seated.

All stand with column 10 over their place. Keys as in key_bodies.
"""

from typing import NamedTuple

from sprites.figures.low_bodies import IZUKU_HALF
from sprites.figures.poses import Key
from sprites.figures.stage import Grid


class Resting(NamedTuple):
    """One boy, whether he is spent, cold or sits."""

    panting: tuple[Key, ...]
    breathing: tuple[Key, ...]
    cold: Key
    seated: Key
    seated_sadly: Key
    on_the_floor: Key
    hiding: Key


_IZUKU_BENT: Grid = (
    "............TWNTt....",
    "..........UUWWWTTtv..",
    ".........UUUTWWTTtvv.",
    ".........uSSTTTTt.xx.",
    "........tTsSSTTt..xx.",
    "........tTTsSSt..xX..",
    "........jjJJkKSb.XX..",
    ".......fjjJJhKSJb....",
)
_IZUKU_CHEST: Grid = (
    ".......TWNTtt..",
    "......UUWWTTtv.",
    "......UUUTTStv.",
    "......uUUTSSKx.",
    "......usSSSkTx.",
    ".......hsSTTtx.",
    "........TTTTtX.",
)
_IZUKU_STAND: Grid = (
    "........jjJjb....",
    "........jjJjbd...",
    "........jJJbfd...",
    "........jJb.ffd..",
    "........jJb.ffd..",
    "........jJb.ffd..",
    "........jJb.ffd..",
    ".......rRRb.qfd..",
    "......rRRRPrQQQ..",
    "......oooooooOOO.",
)
_IZUKU_KNOCKED: Grid = (
    "........jjJjbd....",
    "........jjJJbfd...",
    ".........jJJbffd..",
    ".........bjJJbffd.",
    ".........jJJbbffd.",
    "........jJJb.ffd..",
    "........jJb.ffd...",
    ".......rRRb.qfd...",
    "......rRRRPrQQQ...",
    "......oooooooOOO..",
)
_IZUKU_SEATED: Grid = (
    "........jjjjb.......",
    "........jjJJJJJJb...",
    "........bjjjJJJJb...",
    ".........bbbbfjJb...",
    "............ffjJb...",
    "............ffjJb...",
    "............qrRRb...",
    "............QRRRPr..",
    "............ooooooo.",
)
IZUKU_RESTING = Resting(
    panting=(
        Key(
            _IZUKU_BENT + IZUKU_HALF,
            hand=(-2, 6),
        ),
        Key(
            _IZUKU_BENT[:3] + _IZUKU_BENT[4:] + IZUKU_HALF,
            hand=(-2, 6),
        ),
    ),
    breathing=(
        Key(
            _IZUKU_CHEST + _IZUKU_STAND,
            hand=(2, 4),
        ),
        Key(
            _IZUKU_CHEST[:6] + _IZUKU_CHEST[5:] + _IZUKU_STAND,
            hand=(2, 4),
        ),
    ),
    cold=Key(
        (
            "........TWNTtt..",
            ".......UUWWTTvv.",
            ".......UUUTTKKv.",
            ".......uUUSSSKx.",
            ".......usSSsxXx.",
            "........hsSXXx..",
            ".........tTTTtt.",
            *_IZUKU_KNOCKED,
        ),
        hand=(3, 2),
    ),
    seated=Key(
        (
            ".......TWNTt....",
            "......UUWWTTtv..",
            "......UUUWTTtv..",
            "......uUUTTTtx..",
            "......usSTTTtxx.",
            ".......hsSSTTXX.",
            ".......tThSSKXX.",
            *_IZUKU_SEATED,
        ),
        hand=(3, 6),
    ),
    seated_sadly=Key(
        (
            ".........TWNTt...",
            ".......UUWTTTt...",
            "......UUUTTTtv...",
            "......UUuTTTtvx..",
            "......TusSTTt.xx.",
            "......TTTsSSt.xX.",
            ".......tTThSSKxX.",
            *_IZUKU_SEATED,
        ),
        hand=(2, 6),
    ),
    on_the_floor=Key(
        (
            "......TWNTt..........",
            ".....UUWWTTtv........",
            ".....UUUWTTtvv.......",
            ".....uUUTTTt.xX......",
            ".....ukKSTTsSSb......",
            "......hkSSSSSjJb.....",
            "......tTTjjjJJJJf....",
            ".....jjjjJJJbbjJbf...",
            ".....jjjJJJb..bjJb...",
            ".....bjjjjb...rRRbq..",
            "......bbbb....RRRRPr.",
            "..............oooooo.",
        ),
        hand=(4, 4),
    ),
    hiding=Key(
        (
            "........TWNTt........",
            "......UUWTTTTt.......",
            ".....UUUWTTTTjJJJb...",
            ".....UUuTTTTjjJJJb...",
            ".....uSSSSSSSSSKjb...",
            ".....thsSSSSSSSkJb...",
            ".....tTTjjjJJbbjJb...",
            ".....bjjjjJJJb.rRRb..",
            ".....bjjjjjjb..RRRRP.",
            "......bbbbb....ooooo.",
        ),
        hand=(5, 4),
    ),
)
_KATSUKI_BENT: Grid = (
    "............tTNTt.....",
    ".........SSSTWWTTt....",
    "........SSSSTTTTTtx...",
    "........sSSSTTTTt.xx..",
    "........tTsSSTTt..xx..",
    "........tTTsSSt..xx...",
    ".......jjjJJsSSb.xX...",
    ".......fjjJJhSSJJb....",
)
_KATSUKI_CHEST: Grid = (
    ".......tTNTtt...",
    ".....SSTWTTTtxx.",
    "....SSSTTTSSTxx.",
    "....SSSsTSSSSxx.",
    "....sSSSSSSSt.x.",
    ".....hsSSsTTt.X.",
    "........TTTTt.X.",
)
_KATSUKI_STAND: Grid = (
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
_KATSUKI_KNOCKED: Grid = (
    ".......jjJjbd.....",
    ".......jjJJbfd....",
    ".......jjJJJbffd..",
    "........jjJJbfffd.",
    "........jjJJbfffd.",
    ".......jjJJb.ffd..",
    "......jjJJb.fffd..",
    "......rjJb..qffd..",
    ".....rRRRPr.QQQq..",
    ".....ooooooo.OOOO.",
)
_KATSUKI_SEATED: Grid = (
    ".......jjjjjb.......",
    ".......jjjJJJJJbb...",
    ".......bjjjjJJJJb...",
    "........bbbbfjjJb...",
    "...........fffjJb...",
    "...........ffjjJb...",
    "...........qrRJb....",
    "...........QRRRRPr..",
    "...........oooooooo.",
)
_KATSUKI_HALF_SHINS: Grid = (
    ".......jjjJJb.....",
    "......fjjjJJJb....",
    ".....fffbjjjJJb...",
    ".....fffd.jjJJJb..",
    "....ffff..bjjJJb..",
    "....fffd...jjJb...",
    "...qffd....rJJb...",
    "...QQQQq..RRRRPr..",
    "...OOOOO..ooooooo.",
)
KATSUKI_RESTING = Resting(
    panting=(
        Key(
            _KATSUKI_BENT + _KATSUKI_HALF_SHINS,
            hand=(-2, 6),
        ),
        Key(
            _KATSUKI_BENT[:3] + _KATSUKI_BENT[4:] + _KATSUKI_HALF_SHINS,
            hand=(-2, 6),
        ),
    ),
    breathing=(
        Key(
            _KATSUKI_CHEST + _KATSUKI_STAND,
            hand=(-4, 4),
        ),
        Key(
            _KATSUKI_CHEST[:6] + _KATSUKI_CHEST[5:] + _KATSUKI_STAND,
            hand=(-4, 4),
        ),
    ),
    cold=Key(
        (
            "........tTNTtt...",
            "......SSTWTTTxx..",
            ".....SSSSsSSSSxx.",
            ".....SSSsSSSSSSx.",
            ".....sSSSSSsxxXX.",
            "......hsSSxXXX...",
            "........tTTTTt...",
            *_KATSUKI_KNOCKED,
        ),
        hand=(-4, 4),
    ),
    seated=Key(
        (
            ".......tTNTt....",
            ".....SSTWTTTtx..",
            "....SSSsTTTTxxx.",
            "....SSSSSSSSSSx.",
            "....sSSSSxXXXSS.",
            ".....hsSSSSSSs..",
            "........TTTTt...",
            *_KATSUKI_SEATED,
        ),
        hand=(-4, 4),
    ),
    seated_sadly=Key(
        (
            ".........tTNTt....",
            "......SSSWTTTt....",
            ".....SSSSTTTtx....",
            ".....SSSSTTTtxxx..",
            "......TSsSTTt.xxx.",
            "......TTTsSSt.xXX.",
            ".......tTThSSKxXX.",
            *_KATSUKI_SEATED,
        ),
        hand=(2, 6),
    ),
    on_the_floor=Key(
        (
            "......tTNTt...........",
            "....SSSWWTTtx.........",
            "....SSSSWTTtxxx.......",
            "....SSSSTTTt.xXX......",
            "....SSsSSTTsSSb.......",
            ".....hhsSSSSSjJJb.....",
            "......tTTjjjJJJJf.....",
            "....jjjjjJJJbbjJbf....",
            "....jjjjJJJb.bjjJb....",
            "....bjjjjjb...rRRbq...",
            ".....bjbbb....RRRRPRr.",
            "..............ooooooo.",
        ),
        hand=(4, 4),
    ),
    hiding=Key(
        (
            "........tTNTt.........",
            ".....SSSWTTTTt........",
            "....SSSSWTTTTjJJJJb...",
            "....SSSSTTTTjjJJJJb...",
            "....SSSSSSSSSSSKjJb...",
            ".....thsSSSSSSSkJJb...",
            ".....tTTjjjJJbbjJJb...",
            "....bjjjjjJJJb.rRRb...",
            "....bjjjjjjjb..RRRRRP.",
            ".....bjbbbb....oooooo.",
        ),
        hand=(5, 4),
    ),
)
