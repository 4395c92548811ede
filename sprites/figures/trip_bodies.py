"""Typed bodies that lose their footing and find it again.

All stand with column 10 over their place. Keys as in key_bodies.
"""

from typing import NamedTuple

from sprites.figures.poses import Key
from sprites.figures.stage import Grid


class Tripping(NamedTuple):
    """One boy, from the turn on the heel to the ground and up again."""

    braking: Key
    pushing_off: Key
    stumbling: tuple[Key, ...]
    flying: Key
    on_belly: Key
    on_all_fours: Key
    on_a_knee: tuple[Key, ...]
    buckling: Key


_IZUKU_KNEEL: Grid = (
    "........jjJJJJb....",
    "......fjjjJJJJJJb..",
    ".....fffdbbbjjJJb..",
    ".....ffd....bjJJb..",
    "....fffd....jJJb...",
    ".qffffd....rRJb....",
    "qQQfdd.....RRRRPr..",
    "OOO........ooooooo.",
)
IZUKU_TRIPPING = Tripping(
    braking=Key(
        (
            "............TWNTt.....",
            "..........UUWWTTtvv...",
            ".........UUuTWTTt.vxX.",
            "........sSu.TTTTt..xX.",
            ".......kKs.tTTTt......",
            ".......hk.jjJJJb......",
            "........jjjJJJfffF....",
            "......jjjJJbddffffF...",
            ".....jjJJb...dffff....",
            "...jjJJb......dff.....",
            ".PRJJb.......qffd.....",
            "PRRRRr.......QQQQq....",
            "oooooo.......OOOOO....",
        ),
        hand=(-6, 4),
    ),
    pushing_off=Key(
        (
            ".............TWNTt..",
            "..........TWWTUUt...",
            "........vvTWTUUUt...",
            "......xxvTTTTukSK...",
            ".....xX.tTTTtt.hKS..",
            ".......jjJJJJb......",
            "......jjjJJJfffFF...",
            "....jjjJJb.dddffffF.",
            "...jjJJb......dfff..",
            "..jjJb.......dff....",
            ".rRRb.......qffd....",
            ".RRRP.......QQQQq...",
            ".oooo.......OOOOO...",
        ),
        hand=(1, 4),
    ),
    stumbling=(
        Key(
            (
                "..............TWNTt......",
                "............WWWTTUUU..KK.",
                "..........TWWTTtUUUsSSKK.",
                ".........TTTTTt..usSSXX..",
                ".......jjTTTt......xXX...",
                "......jjjJJJb............",
                "....jjjJJbfff............",
                "..rjjJJb..dffF...........",
                ".rRRJb.....dfff..........",
                ".RRR........dff..........",
                "oRRP........qfd..........",
                "oRR.........QQQQq........",
                ".oo.........OOOOO........",
            ),
            hand=(6, 2),
        ),
        Key(
            (
                "...............TWNTt....",
                "...........WWWTTTUUU....",
                ".........TWWTTTTtUUSSKK.",
                "..rr...jjTTTTTt..usSSKK.",
                ".rRRjjjjJJTtt......xxXX.",
                ".RRRjJJJJbffff..........",
                "oRRPbbbb.dffffF.........",
                "oRR.......ddfff.........",
                ".oo........dfff.........",
                "...........qffd.........",
                "...........QQQQq........",
                "...........OOOOO........",
            ),
            hand=(4, 2),
        ),
        Key(
            (
                "............TWNTt......",
                ".......KS.UUWWTTtvv....",
                "......hKSSUUTWTTt.vxx..",
                ".......kSSuTTTTt...xXX.",
                "..........tTTTt........",
                ".........jjJJJJb.......",
                ".......ffjjjJJJJJb.....",
                ".....fffddbbbjjJJJb....",
                "...ffffd.....bjJJb.....",
                "..fffd.......jJJb......",
                ".qfd........rRJb.......",
                ".QQQ........RRRRPr.....",
                ".OOOO.......ooooooo....",
            ),
            hand=(-7, 2),
        ),
    ),
    flying=Key(
        (
            "................TWNTt.....",
            ".............WWWTTUUUsSKK.",
            "..........TWWWTTtUUUssSKk.",
            ".......jjTTTTTt....xxXX...",
            "....jjjJJJTTt.............",
            "..rjjJJJbffff.............",
            ".rRRjJb.dfffd.............",
            ".RRRb..qffd...............",
            "oRRP..QQQd................",
            "oRR...OQQ.................",
            ".oo...OQQ.................",
            ".......OO.................",
        ),
        hand=(6, 2),
    ),
    on_belly=Key(
        (
            "..............TWNTt.......",
            "..rr.......TWWWWTTtUU.....",
            ".rRRjjJJJTTTTWWTTTUUUsSKK.",
            ".RRRjjjJJJJTTTTTtt.usSSKK.",
            "ooRPbjjjbffffTtt....xxXXX.",
            ".oo.QQQddddddd............",
        ),
        hand=(8, 2),
    ),
    on_all_fours=Key(
        (
            "...............TWNTt..",
            "..........TWWWWWTTt...",
            ".......jjTTTWWWTUUt...",
            ".....jjjJJTTTTTUUUv...",
            "....jjJJJJbtTTt.uSSvx.",
            "...fjjJJb........sSxx.",
            ".rfjjJJb.........sSxX.",
            "rRRjJJbb.........kSxX.",
            "RRRbbbb.........hKSXX.",
        ),
        hand=(0, 8),
    ),
    on_a_knee=(
        Key(
            (
                "............TWNTt....",
                "..........UUWWTTt....",
                ".........UUUTTTTtvv..",
                ".........uKKTTTt..xx.",
                ".........tkKTTt...xX.",
                *_IZUKU_KNEEL,
            ),
            hand=(-4, 4),
        ),
        Key(
            (
                "..........TWNTt....",
                "........UUWWTTtv...",
                "........UUUTTTtvx..",
                "........ukKTTTtxx..",
                ".........hKSTTt.xX.",
                ".........tTsSSSSX..",
                *_IZUKU_KNEEL,
            ),
            hand=(2, 5),
        ),
    ),
    buckling=Key(
        (
            ".........TWNTt.....",
            "......UUUWWTTtvv...",
            "...kKSUuTWWTTt.vxX.",
            "...hKs..TTTTTt..xX.",
            "........tTTTt......",
            *_IZUKU_KNEEL,
        ),
        hand=(-8, 2),
    ),
)
_KATSUKI_KNEEL: Grid = (
    ".......jjjJJJJb.....",
    "......fjjjJJJJJJJb..",
    "....ffffdbbbjjJJJb..",
    ".....fffd..bjjJJb...",
    "....ffffd..jjJJb....",
    ".qfffffd...rRJJb....",
    "qQQfdfd....RRRRPRr..",
    "OOOO.......oooooooo.",
)
KATSUKI_TRIPPING = Tripping(
    braking=Key(
        (
            "............tTNTt......",
            ".........SSSWWTTtxxx...",
            "........SSSSTWTTt.xxXX.",
            ".......ssSS.TTTTt..xXX.",
            "......ssSs.tTTTt.......",
            "......hhsjjjJJJb.......",
            ".......jjjjJJJffffF....",
            ".....jjjjJJbddfffffF...",
            "....jjjJJb...dfffff....",
            "..jjjJJb......dfff.....",
            ".PRJJJb......qfffd.....",
            "PRRRRRr......QQQQqq....",
            "ooooooo......OOOOOO....",
        ),
        hand=(-8, 4),
    ),
    pushing_off=Key(
        (
            ".............tTNTt...",
            "..........TWWTSSt....",
            ".......xxxTWTSSSt....",
            ".....xxxxTTTTSsSSS...",
            ".....xXXtTTTtthhSS...",
            "......jjjJJJJb.......",
            ".....jjjjJJJfffFfF...",
            "...jjjjJJb.dddfffffF.",
            "..jjjJJb......dffff..",
            ".jjjJb.......dfff....",
            ".rRRb.......qfffd....",
            ".RRRRP......QQQQqq...",
            ".ooooo......OOOOOO...",
        ),
        hand=(2, 4),
    ),
    stumbling=(
        Key(
            (
                "..............tTNTt.......",
                "............WWWTTSSSSSSS..",
                "..........TWWTTtSSSsSSSSS.",
                ".........TTTTTt.SSsSSXXX..",
                "......jjjTTTt......xXXX...",
                ".....jjjjJJJb.............",
                "...jjjjJJbffff............",
                "..rjjJJJb.dfffF...........",
                ".rRRJJb....dffff..........",
                ".RRRR.......dfff..........",
                "oRRRP.......qffd..........",
                "oRRR........QQQQqq........",
                ".oo.........OOOOOO........",
            ),
            hand=(7, 2),
        ),
        Key(
            (
                "...............tTNTt.....",
                "...........WWWTTTSSSS....",
                ".........TWWTTTTtSSSSSSS.",
                "..rRr.jjjTTTTTt.SSsSSSS..",
                ".rRRjjjjJJTtt......xxXXX.",
                ".RRRjJJJJbfffff..........",
                "oRRPbbbJbdfffffF.........",
                "oRRR......ddffff.........",
                ".oo........dffff.........",
                "...........qfffd.........",
                "...........QQQQqq........",
                "...........OOOOOO........",
            ),
            hand=(5, 2),
        ),
        Key(
            (
                "............tTNTt.......",
                "......SSSSSSWWTTtxxx....",
                ".....hhSSSSSTWTTt.xxxx..",
                "......ssSSSTTTTt...xXXX.",
                "..........tTTTt.........",
                "........jjjJJJJb........",
                "......fffjjjJJJJJJb.....",
                "....ffffddbbbjjJJJJb....",
                "...fffffd...bjjJJb......",
                "..ffffd.....jjJJb.......",
                ".qffd.......rRJJb.......",
                ".QQQQ.......RRRRPRr.....",
                ".OOOOO......oooooooo....",
            ),
            hand=(-8, 2),
        ),
    ),
    flying=Key(
        (
            "................tTNTt......",
            ".............WWWTTSSSsSSSS.",
            "..........TWWWTTtSSSssSSSs.",
            "......jjjTTTTTt....xxXXX...",
            "...jjjjJJJTTt..............",
            "..rjjJJJbfffff.............",
            ".rRRjJJbdffffd.............",
            ".RRRb..qfffd...............",
            "oRRRP.QQQd.................",
            "oRRR..OQQQ.................",
            ".oo...OQQQ.................",
            ".......OOO.................",
        ),
        hand=(6, 2),
    ),
    on_belly=Key(
        (
            "..............tTNTt........",
            "..rRr......TWWWWTTtSSS.....",
            ".rRRjjJJJTTTTWWTTTSSSsSSSS.",
            ".RRRjjjJJJJTTTTTttSSsSSSS..",
            "ooRPbjjjbffffTtt....xxXXXX.",
            ".oo.QQQddddddfd............",
        ),
        hand=(8, 2),
    ),
    on_all_fours=Key(
        (
            "...............tTNTt...",
            "..........TWWWWWTTt....",
            "......jjjTTTWWWTSSt....",
            "....jjjjJJTTTTTSSSx....",
            "...jjjJJJJbtTTtSSSSxxx.",
            "...fjjJJJb......ssSxxx.",
            ".rfjjJJJb.......ssSxXX.",
            "rRRjJJbJb.......ssSxXX.",
            "RRRbbbJb.......hhSSXXX.",
        ),
        hand=(-1, 8),
    ),
    on_a_knee=(
        Key(
            (
                "............tTNTt.....",
                ".........SSSWWTTt.....",
                "........SSSSTTTTtxxx..",
                "........SSSSTTTt..xxx.",
                ".........tsSTTt...xXX.",
                *_KATSUKI_KNEEL,
            ),
            hand=(-6, 2),
        ),
        Key(
            (
                "..........tTNTt.....",
                ".......SSSWWTTtx....",
                ".......SSSSTTTtxxx..",
                ".......SSsSTTTtxxx..",
                "........hhSSTTt.xXX.",
                ".........tTsSSSSX...",
                *_KATSUKI_KNEEL,
            ),
            hand=(-4, 3),
        ),
    ),
    buckling=Key(
        (
            ".........tTNTt......",
            ".....SSSSWWTTtxxx...",
            "..ssSSSSTWWTTt.xxXX.",
            "..hhSs..TTTTTt..xXX.",
            "........tTTTt.......",
            *_KATSUKI_KNEEL,
        ),
        hand=(-8, 2),
    ),
)
