"""Typed upper bodies that reach for somebody or something, and the legs they stand on.

Elbows hang and hands rise to what they touch, so that no arm is a bar.
Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
K k a hand that shows under any sleeve; X x far arm, v far sleeve; J j b near leg;
F f d far leg; P R r near shoe, o its sole; Q q far shoe, O its sole. N marks the neck.
"""

from typing import NamedTuple

from sprites.figures.poses import Front
from sprites.figures.stage import Grid

IZUKU_HAND_HELD = Front(
    (
        "UU...........",
        "UUu..........",
        "uUUs.........",
        ".sSSs........",
        ".hsSSs.......",
        "...hSSs......",
        "....hSSSsKK..",
        ".....hsSSKKk.",
        ".......hhkkk.",
    ),
    x=-3,
    y=2,
)
KATSUKI_HAND_HELD = Front(
    (
        "SSS...........",
        "SSSs..........",
        "SSSSs.........",
        "sSSSSs........",
        ".hsSSSs.......",
        "...hSSSs......",
        "....hSSSSSSs..",
        ".....hsSSSSSs.",
        ".......hhhss..",
    ),
    x=-4,
    y=2,
)


class Reaching(NamedTuple):
    """One boy's typed bodies; the hip is over these columns of the legs."""

    lunge: Grid
    hold: Grid
    hug: Grid
    hand: Grid
    held_hand: Front
    upright: Grid
    push: Grid
    phone: Grid
    call: Grid
    standing_legs: Grid
    standing_column: int
    braced_legs: Grid
    braced_column: int


IZUKU_REACHING = Reaching(
    lunge=(
        ".......TWNTt.............",
        "......UUWTTTt.......SSs..",
        "......UUUuTTtvv...SSSSKs.",
        "......uUUUsTtvxxsSSSSskk.",
        ".......uSSSSSSSSSSSs.....",
        ".......ThssSSSSSss.......",
        "........TTThhhht.........",
        "........tTTt.............",
    ),
    hold=(
        ".......TWNTt...........",
        "......UUWTTTt..........",
        "......UUUTTTtvv..sKKk..",
        "......uUUsTTtxxSSSSKKk.",
        ".......usSSTsSSSSs.kk..",
        ".......hSSSSSSSs.......",
        "........hsSSsst........",
        "........tTTt...........",
    ),
    hug=(
        ".......TWNTt...........",
        "......UUWTTTt..........",
        "......UUUTTTt..........",
        "......uUUuTTt....KKk...",
        ".......uUUUUsSSSSKKKk..",
        "........uuUUSSSSSSskk..",
        "........tTuusssssh.....",
        "........tTTt...........",
    ),
    hand=(
        ".......TWNTt......",
        "......UUWTTTt.....",
        "......UUUTTTt.....",
        "......uUUTTTt.....",
        "......usSSTTt.....",
        ".......hsSSTts....",
        "........hsSSSSSKk.",
        "........tTsSSSSKK.",
        "...............kk.",
    ),
    held_hand=IZUKU_HAND_HELD,
    upright=(
        ".......TWNTt......",
        "......UUWTTTt.....",
        "......UUUTTTtv....",
        "......uUUTTTtv....",
        "......TTTTTTtx....",
        ".......TTTTTtx....",
        ".......TTTTTtX....",
        ".......tTTTt.X....",
    ),
    push=(
        ".......TWNTt.........",
        "......UUWTTTtvv..xXX.",
        "......UUUTTTtvvxxxXX.",
        "......UUUTTTt.xxx.SS.",
        "......uSSSTTt...SSSS.",
        ".......sSSSTTsSSSSs..",
        ".......hkKSSSSSSs....",
        "........hkSSSs.......",
    ),
    phone=(
        ".......TWNTt......",
        "......UUWTTTt.....",
        "......UUUTTTtv....",
        "......uUUTTTtx....",
        "......usSTTTtxKK..",
        "......hsSSTTsSKK..",
        ".......hsSSSSSs...",
        "........tTsst.....",
    ),
    call=(
        "......TWNTt.......",
        "....UUUWTTTt......",
        "...sUUUWTTTtv.....",
        "...KkuUTTTTtx.....",
        "...hKu.TTTTtx.....",
        ".......TTTTtxx....",
        ".......TTTt.xX....",
        ".......tTTt.......",
    ),
    standing_legs=(
        "....jjJjb...",
        "....jjJjbd..",
        "....jJJbfd..",
        "....jJb.ffd.",
        "....jJb.ffd.",
        "....jJb.ffd.",
        "....jJb.ffd.",
        "...rRRb.qfd.",
        "..rRRRPrQQQ.",
        "..oooooooOOO",
    ),
    standing_column=6,
    braced_legs=(
        "......jjJJb........",
        ".....fjjJJJb.......",
        "....fffdjjJJb......",
        "...fffd.bjJJJb.....",
        "..fffd....jjJJb....",
        "..ffd......jJJb....",
        ".qffd......jJb.....",
        ".QQQ......rRRb.....",
        ".QQQQ.....RRRRPr...",
        ".OOOO.....oooooo...",
    ),
    braced_column=8,
)
KATSUKI_REACHING = Reaching(
    lunge=(
        ".......tTNTt............",
        "......SSTWTTt........SS.",
        ".....SSSSTTTtxx....SSSS.",
        ".....SSSSsTTtxxxsSSSSSs.",
        ".....hSSSSTTsSSSSSSSs...",
        "......hsSSSSSSSSSSs.....",
        ".......hhsSSSSsss.......",
        "........tTTTTt..........",
    ),
    hold=(
        ".......tTNTt............",
        "......SSTWTTt...........",
        ".....SSSSTTTtxx..sSSSs..",
        ".....SSSsTTTtxxsSSSSSSs.",
        ".....SSSSsTTsSSSSSs.ss..",
        ".....hSSSSSSSSSSs.......",
        "......hsSSSSSss.........",
        ".......thsssst..........",
    ),
    hug=(
        ".......tTNTt............",
        "......SSTWTTt...........",
        ".....SSSSTTTt..sSSSSs...",
        ".....SSSSSSSSSSSSSSSSs..",
        ".....hSSSSSSSSSSssSSSs..",
        "......hhssSSsssh..hsss..",
        ".......tTsssTt..........",
        "........tTTTTt..........",
    ),
    hand=(
        ".......tTNTt.......",
        "......SSTWTTt......",
        ".....SSSSTTTt......",
        ".....SSSsTTTtt.....",
        ".....sSSSTTTTt.....",
        "......hSSSTTTts....",
        ".......hsSSSSSSSSs.",
        "........thsSSSSSSS.",
        "...............hhs.",
    ),
    held_hand=KATSUKI_HAND_HELD,
    upright=(
        ".......tTNTt.......",
        "......SSTWTTt......",
        ".....SSSSTTTtx.....",
        ".....SSSsTTTtxx....",
        ".......TTTTTtxx....",
        ".......TTTTTt.x....",
        ".......TTTTTt.X....",
        ".......tTTTTt.X....",
    ),
    push=(
        ".......tTNTt..........",
        "......SSTWTTtxx...xXX.",
        ".....SSSSTTTtxxxxxxXX.",
        ".....SSSsTTTt.xxxx.SS.",
        ".....SSSSTTTTt...SSSS.",
        ".....hsSSSsTTTsSSSSSs.",
        "......hsSSSSSSSSSSs...",
        ".......thsSSSSss......",
    ),
    phone=(
        ".......tTNTt.......",
        "......SSTWTTt......",
        ".....SSSSTTTtx.....",
        ".....SSSsTTTtxx....",
        ".....sSSSTTTtxxSS..",
        "......hSSSTTTsSSSs.",
        ".......hsSSSSSSSs..",
        "........tTsssTt....",
    ),
    call=(
        ".......tTNTt.......",
        "....SSSSTWTTt......",
        "...SSSSSTTTTtx.....",
        "..SSsSSsTTTTtxx....",
        "..hSSSs.TTTTt.xx...",
        "...hss..TTTTt.xX...",
        "........TTTTt.XX...",
        "........tTTTt......",
    ),
    standing_legs=(
        "....jjJjb.....",
        "....jjJJjbd...",
        "....jJJjbffd..",
        "...jjJJb.fffd.",
        "...jjJJb.fffd.",
        "...jjJJb.fffd.",
        "...jjJjb.fffd.",
        "...rjJb..qffd.",
        "..rRRRPr.QQQq.",
        "..ooooooo.OOOO",
    ),
    standing_column=7,
    braced_legs=(
        "......jjjJJb........",
        ".....ffjjJJJJb......",
        "....ffffdjjJJJb.....",
        "...ffffd.bjjJJJb....",
        "..ffffd...bjjJJb....",
        "..fffd.....jjJJb....",
        ".qqffd.....jjJJb....",
        ".QQQQ.....rRRJb.....",
        ".QQQQQ....RRRRRPr...",
        ".OOOOO....ooooooo...",
    ),
    braced_column=8,
)
