"""Typed bodies close to the ground: loading a jump, landing, crouching, crawling, ducking.

All stand with column 10 over their place. Keys as in key_bodies.
"""

from typing import NamedTuple

from sprites.figures.poses import Key
from sprites.figures.stage import Grid


class Low(NamedTuple):
    """One boy, from the squash before a jump to all fours."""

    coiled: Key
    stretched: Key
    absorbing: Key
    easing: Key
    sprawling: Key
    on_a_hand: Key
    slumped: Key
    crouched: Key
    crawling: tuple[Key, ...]
    ducking: Key


_IZUKU_SQUAT: Grid = (
    "........jjJJJJb.....",
    "......ffjjjJJJJJJb..",
    ".....fffdbbbjjJJJb..",
    ".....ffd....bjJJb...",
    "....qqfd...rRJJb....",
    "....QQQQ...RRRRPPr..",
    "....OOOO...oooooooo.",
)
IZUKU_HALF: Grid = (
    "........jjJJb......",
    ".......fjjJJJb.....",
    ".......ffdjjJJb....",
    "......ffd.bjJJJb...",
    "......ffd...jJJb...",
    "......ffd...jJb....",
    ".....qfd...rJJb....",
    ".....QQQq..RRRPr...",
    ".....OOOO..ooooooo.",
)
IZUKU_LOW = Low(
    coiled=Key(
        (
            "..........TWNTt..",
            "........UUWWWTTt.",
            "......UUUuTWWTTt.",
            "....kSSu.TTTTTt..",
            "...hKs..tTTTTt...",
            *_IZUKU_SQUAT,
        ),
        hand=(-8, 4),
    ),
    stretched=Key(
        (
            ".................XX.",
            "................xXX.",
            "................xX..",
            "...............vx...",
            ".........TWNTtvv....",
            ".......UUWWWTTvv....",
            "......UUuTWWTTt.....",
            ".....sSu.TWTTt......",
            "....kKs..TTTTt......",
            "....hKS..TTTTt......",
            ".....hs..tTTTt......",
            "........jjJJbd......",
            "........jjJbfd......",
            ".......jjJb.ffd.....",
            ".......jJJb.ffd.....",
            "......jjJb.ffd......",
            "......jJb..ffd......",
            ".....jJJb..fd.......",
            "....rRJb..qfd.......",
            "...rRRb...QQQ.......",
            "...oRRP...OQQQ......",
            "....oRR....OQQ......",
            ".....oo.....OO......",
        ),
        hand=(-6, 5),
    ),
    absorbing=Key(
        (
            ".........TWNTt.....",
            "......UUUWWTTtvv...",
            "...kKSUuTWWTTt.vxX.",
            "...hKs..TTTTTt..xX.",
            "........tTTTt......",
            *_IZUKU_SQUAT,
        ),
        hand=(-8, 2),
    ),
    easing=Key(
        (
            "..........TWNTt....",
            "........UUWWTTtv...",
            ".......UUuWTTTtvx..",
            "......sSu.TTTTt.xX.",
            ".....kKs.TTTTTt.xX.",
            ".....hk..tTTTt.....",
            *IZUKU_HALF,
        ),
        hand=(-6, 4),
    ),
    sprawling=Key(
        (
            "........TWNTt.........",
            "......UUWWTTtvv.......",
            ".....UUuWWTTt.vX......",
            "....kKu.WTTTt..xX.....",
            "....hKS.TTTTt...XX....",
            ".jjJJJSSjTTfffF.......",
            "jjjJJJJJbjfffffFF.....",
            "bjjbbjJJb.ddffffF.....",
            ".bjJb.......dffd......",
            ".rRRb......qQQd.......",
            "rRRRRP.....QQQQQq.....",
            "oooooo.....OOOOOO.....",
        ),
        hand=(-4, 4),
    ),
    on_a_hand=Key(
        (
            "...........TWNTt.....",
            ".........UUWWWTTt....",
            "........UUUTWWTTtv...",
            "........uSSTTTTt.vx..",
            "........sSsTTTt..xX..",
            ".......fSSjjJJJJb.xX.",
            "......ffSsbjjJJJJJb..",
            ".....fffSsdbbbjjJJb..",
            "....qqfdSs...bjJJb...",
            "....QQQqKK..rRRRPr...",
            "....OOOOhk..oooooooo.",
        ),
        hand=(-4, 10),
    ),
    slumped=Key(
        (
            "...........TWNTt...",
            ".........UUWWTTt...",
            ".........UUuTTTtv..",
            ".........usSTTTtxx.",
            "..........sSSTt.xX.",
            ".........TThKKt.XX.",
            ".........tTThKs....",
            *IZUKU_HALF,
        ),
        hand=(-1, 5),
    ),
    crouched=Key(
        (
            "..........TWNTt....",
            "........UUWWTTTtv..",
            "........UUuTWTTtvx.",
            "........ukKTTTTtxX.",
            ".........hKSSSssXX.",
            *_IZUKU_SQUAT,
        ),
        hand=(-2, 4),
    ),
    crawling=(
        Key(
            (
                "...............TWNTt.......",
                "........TWWWWWWWTTUU.......",
                ".....jjjTTTTWWTTtvUUU......",
                "...jjjJJJfFTTTtt.xxuSS.....",
                ".rrjJJbbdfffF....xx..sSs...",
                "rRRRbb..qdfff...xX....sKK..",
                "oRRRP...QQdd....XX.....hhk.",
            ),
            hand=(7, 6),
        ),
        Key(
            (
                "...............TWNTt...",
                ".........WWWWWWWTTUU...",
                ".......jjJTTWWTTtUUUv..",
                "......jjJJJbTTtt..SSvx.",
                "...rrjjJJJbff.....sSxx.",
                "..rRRRjjJbdff.....kKsX.",
                "..oRRRPbb.QQq.....hKSX.",
            ),
            hand=(2, 6),
        ),
        Key(
            (
                "...............TWNTt.....",
                "........TWWWWWWWTTt......",
                ".....ffdTTTTWWUUTtvv.....",
                "...fffdjjJJTTUUUt.vxx....",
                ".qqfdd.bjjJJjuSS....xXx..",
                "QQQd....rbjJJkK......xXX.",
                "OQQQ....RRRbbhKs......XX.",
            ),
            hand=(-4, 6),
        ),
    ),
    ducking=Key(
        (
            "...............TWNTt.....",
            ".............UUWWWTtvv...",
            "...........UUUTWWTt.vxxX.",
            ".........sSSuTTTTt....xX.",
            ".......kSs.tTTTTt........",
            "......hKjjjJJJJb.........",
            "....fffjjjjJJJJJJb.......",
            "..fffffdd.bbbjjJJb.......",
            ".fffdd.......bjJJb.......",
            "qQfd........rRJJb........",
            "QQQ.........RRRRPPr......",
            "OOO.........oooooooo.....",
        ),
        hand=(-10, 5),
    ),
)
_KATSUKI_SQUAT: Grid = (
    ".......jjjJJJJbb....",
    ".....ffjjjjJJJJJJb..",
    "....ffffdbbjjjJJJb..",
    "....fffd...bjjJJb...",
    "...qqffd...rjJJb....",
    "...QQQQq...RRRRRPr..",
    "...OOOOO...oooooooo.",
)
_KATSUKI_HALF: Grid = (
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
KATSUKI_LOW = Low(
    coiled=Key(
        (
            "..........tTNTt..",
            ".......SSSWWWTTt.",
            ".....SSSSSTWWTTt.",
            "...ssSSS.TTTTTt..",
            "..hhSs..tTTTTt...",
            *_KATSUKI_SQUAT,
        ),
        hand=(-9, 4),
    ),
    stretched=Key(
        (
            ".................XXX.",
            "................xXXX.",
            "................xXX..",
            "...............xxx...",
            ".........tTNTtxxx....",
            "......SSSWWWTTxxx....",
            ".....SSSSTWWTTt......",
            "....ssSS.TWTTt.......",
            "...ssSs..TTTTt.......",
            "...hhSS..TTTTt.......",
            "....hhs..tTTTt.......",
            ".......jjjJbbd.......",
            ".......jjJJb.ffd.....",
            "......jjJJb..ffd.....",
            "......jjJJb.fffd.....",
            ".....jjJJb..ffd......",
            ".....jjJb..fffd......",
            "....jjJJb..ffd.......",
            "...rRJJb..qffd.......",
            "..rRRRb...QQQ........",
            "..oRRRP...OQQQ.......",
            "...oRRR....OQQ.......",
            "....ooo.....OO.......",
        ),
        hand=(-7, 5),
    ),
    absorbing=Key(
        (
            ".........tTNTt......",
            ".....SSSSWWTTtxxx...",
            "..ssSSSSTWWTTt.xxXX.",
            "..hhSs..TTTTTt..xXX.",
            "........tTTTt.......",
            *_KATSUKI_SQUAT,
        ),
        hand=(-8, 2),
    ),
    easing=Key(
        (
            "..........tTNTt....",
            ".......SSTWTTTtxx..",
            "......SSSsTTTTtxx..",
            ".....SSSs.TTTTt.xX.",
            "....SSSs.TTTTTt.XX.",
            "....hhs..tTTTt.....",
            *_KATSUKI_HALF,
        ),
        hand=(-8, 4),
    ),
    sprawling=Key(
        (
            "........tTNTt..........",
            ".....SSSTWTTtxxx.......",
            "....SSSsTWTTtxxXX......",
            "...SSSs.TTTTt..xXX.....",
            "...hSSS.TTTTt..XXX.....",
            "jjjJJJSSjTTffffFf......",
            "jjjjJJJJbjffffffFFf....",
            "bjjjbjJJb.ddfffffFf....",
            ".bjjJb......dffffd.....",
            ".rRRJb.....qQQffd......",
            "rRRRRRP....QQQQQQq.....",
            "ooooooo....OOOOOOO.....",
        ),
        hand=(-5, 4),
    ),
    on_a_hand=Key(
        (
            "...........tTNTt......",
            "........SSSWWWTTt.....",
            ".......SSSSTWWTTtx....",
            ".......SSSSTTTTt.xxx..",
            ".......ssSsTTTt..xXX..",
            ".......fSSjjJJJJJbxXX.",
            ".....fffSsbjjJJJJJJb..",
            "....ffffSsdbbbjjJJJb..",
            "....qqfdSSs.bjjJJb....",
            "....QQQqSSS.rRRRPRr...",
            "....OOOOhSs.ooooooooo.",
        ),
        hand=(-4, 10),
    ),
    slumped=Key(
        (
            "...........tTNTt...",
            "........SSSTWTTt...",
            "........SSSsTTTTtx.",
            "........sSSSTTTtxx.",
            ".........sSSSTt.xX.",
            ".........TThSSt.XX.",
            ".........tTThSs....",
            *_KATSUKI_HALF,
        ),
        hand=(-1, 5),
    ),
    crouched=Key(
        (
            "..........tTNTt....",
            ".......SSSTWTTTtx..",
            "......SSSSsTTTTtxx.",
            "......SSSsTTTTTtxX.",
            ".......sSSSSSTtXXX.",
            *_KATSUKI_SQUAT,
        ),
        hand=(-5, 3),
    ),
    crawling=(
        Key(
            (
                "...............tTNTt.......",
                "........TWWWWWWWTTSSS......",
                "....jjjjTTTTWWTTtxSSSS.....",
                "..jjjjJJJfFTTTttxxxSSSS....",
                ".rrjJJbbdffffF...xxxssSs...",
                "rRRRbJb.qdffff..xXX..ssSS..",
                "oRRRRP..QQdfd...XXX...hhhs.",
            ),
            hand=(7, 6),
        ),
        Key(
            (
                "...............tTNTt....",
                ".........WWWWWWWTTSSS...",
                "......jjjJTTWWTTtSSSx...",
                ".....jjjJJJbTTtt.SSSxxx.",
                "...rrjjJJJbfff...ssSxxx.",
                "..rRRRjjJbdfff...ssSsX..",
                "..oRRRPbJbQQqq...hhSSX..",
            ),
            hand=(2, 6),
        ),
        Key(
            (
                "...............tTNTt......",
                "........TWWWWWWWTTt.......",
                "....fffdTTTTWWSSTtxxx.....",
                "..ffffdjjJJTTSSSt.xxxx....",
                ".qqfdfdbjjJJjSSSS...xXxx..",
                "QQQd....rbjJJsSS.....xXXX.",
                "OQQQQ...RRRbbhSSs.....XXX.",
            ),
            hand=(-4, 6),
        ),
    ),
    ducking=Key(
        (
            "...............tTNTt......",
            "............SSSWWWTtxxx...",
            "..........SSSSTWWTt.xxxXX.",
            "........ssSSSTTTTt....xXX.",
            "......ssSs.tTTTTt.........",
            ".....hhSjjjJJJJJb.........",
            "...ffffjjjjJJJJJJJb.......",
            "..fffffdfdbbbjjJJJb.......",
            ".fffdfd.....bjjJJb........",
            "qQffd.......rRJJJb........",
            "QQQQ........RRRRPPRr......",
            "OOOO........ooooooooo.....",
        ),
        hand=(-11, 5),
    ),
)
