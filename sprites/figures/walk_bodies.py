"""Typed bodies of the walk: Izuku's easy steps, Katsuki's stomp.

Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
K k a hand that shows under any sleeve; X x far arm, v far sleeve; J j b near leg;
F f d far leg; P R r near shoe, o its sole; Q q far shoe, O its sole. N marks the neck.
"""

from typing import NamedTuple

from sprites.figures.stage import Grid

HIP_COLUMN = 8  # of the legs


class Walking(NamedTuple):
    """One boy's upper bodies (near arm behind, hanging, in front, tired) and legs of half a cycle.

    Legs in contact, bearing weight, passing, pushing off; the other half swaps near and far.
    """

    behind: Grid
    hanging: Grid
    ahead: Grid
    slumped: tuple[Grid, Grid]
    legs: tuple[Grid, Grid, Grid, Grid]


IZUKU_WALKING = Walking(
    behind=(
        ".......TWNTt......",
        "......UUWTTTtv....",
        ".....UUUWTTTtv....",
        ".....UUuTTTTtx....",
        "....sSs.TTTTtxx...",
        "...sSs..TTTTt.xX..",
        "...kK...TTTTt.xX..",
        "........tTTTt.....",
    ),
    hanging=(
        ".......TWNTt......",
        "......UUWTTTtv....",
        "......UUWTTTtv....",
        "......uUWTTTtv....",
        "......sSWTTTtx....",
        "......sSTTTTtx....",
        "......sSTTTTtx....",
        "......kKtTTTtX....",
    ),
    ahead=(
        ".......TWNTt......",
        "......UUWTTTt.....",
        ".....vUUUTTTt.....",
        ".....vUUUTTTt.....",
        "....xxusSSTTt.....",
        "....xX..sSSTt.....",
        "...xX...TsSSsK....",
        "........tTTkKK....",
    ),
    slumped=(
        (
            ".........TWNt.....",
            ".......UUWTTt.....",
            "......UUUTTTtv....",
            "......UUuTTTtvx...",
            "......uSSTTTt.xx..",
            ".......sSTTTt.xx..",
            ".......sSsTTt..xX.",
            ".......tkKTt...X..",
        ),
        (
            ".........TWNt.....",
            ".......UUWTTt.....",
            "......UUUTTTtv....",
            "......uUUTTTtvx...",
            "......usSSTTt.xx..",
            "........sSSTt.xX..",
            ".......TTsSSt.X...",
            ".......tTTkKk.....",
        ),
    ),
    legs=(
        (
            ".......jjJJb........",
            "......fjjJJJb.......",
            "......ffdjJJb.......",
            ".....fffdbjJJb......",
            ".....ffd..bjJJb.....",
            "....ffd....jJJb.....",
            "....ffd.....jJb.P...",
            "...qfd......rJbRRP..",
            "..qQQQ......RRRRRo..",
            "...OQQ......oooo....",
        ),
        (
            ".......jjJJb........",
            "......fjjJJJb.......",
            ".....fffdjJJb.......",
            ".....ffd.bjJJb......",
            "....ffd...jJJb......",
            "...ffd....jJb.......",
            ".qqfd.....jJb.......",
            ".QQQ......rRRb......",
            ".OQQ......RRRRPr....",
            "..OO......oooooo....",
        ),
        (
            ".......jjJJb........",
            ".......jjJJbF.......",
            ".......jJJbfff......",
            ".......jJJbffd......",
            "......fjJJbfd.......",
            ".....ffjJbdd........",
            "....qqfjJb..........",
            "....QQQjJb..........",
            "....OQQrRRb.........",
            ".....O.RRRRPr.......",
            ".......oooooo.......",
        ),
        (
            ".......jjJJb........",
            "......bjJJfFF.......",
            "......jJJbdffF......",
            ".....jJJb..dffF.....",
            ".....jJb....dff.....",
            "....jJJb....dff.....",
            "....jJb......dff....",
            "...rRJb......qfdQ...",
            "...RRRb......QQQQQ..",
            "...oRRRP......OOOO..",
            "....oooo............",
        ),
    ),
)
KATSUKI_WALKING = Walking(
    behind=(
        ".......tTNTt.......",
        "......SSTWTTtx.....",
        ".....SSSTWTTtxx....",
        "....SSSsTTTTt.xx...",
        "...SSs..TTTTt.xxx..",
        "..SSS...TTTTt..xX..",
        "..hSh...TTTTt..XX..",
        "........tTTTTt.....",
    ),
    hanging=(
        ".......tTNTt.......",
        ".....SSTTWTTtxx....",
        "....SSSsTWTTtxx....",
        "....SSSsTTTTt.xx...",
        "....SSs.TTTTt.xx...",
        "....SSs.TTTTt.xX...",
        "...SSSs.TTTTt.XX...",
        "...hSh..tTTTTt.....",
    ),
    ahead=(
        ".......tTNTt.......",
        "......SSTWTTt......",
        "....xSSSsWTTt......",
        "...xxSSSsTTTt......",
        "..xxx.sSSsTTt......",
        "..xX...sSSSTt......",
        ".XX.....TsSSSSS....",
        "........tTThSSSh...",
    ),
    slumped=(
        (
            ".........tTNt......",
            ".......SSWTTt......",
            ".....SSSSTTTtx.....",
            ".....SSSsTTTtxx....",
            ".....SSsTTTTt.xx...",
            "......SSsTTTt.xx...",
            "......sSSTTTt..xX..",
            ".......hSStTt..XX..",
        ),
        (
            ".........tTNt......",
            ".......SSWTTt......",
            "......SSSTTTtx.....",
            "......SSSsTTtxx....",
            "......sSSSTTt.xx...",
            ".......sSSSTt.xXX..",
            ".......TsSSSt..X...",
            ".......tThSSh......",
        ),
    ),
    legs=(
        (
            ".......jjjJJb..........",
            "......fjjjJJJb.........",
            ".....fffdjjJJJb........",
            "....ffffdbjjJJJb.......",
            "....fffd...jjJJJb......",
            "...fffd....bjjJJJb.....",
            "...fffd......jjJJb.PP..",
            "..qqfd.......rjJJRRRP..",
            "..QQQQ.......RRRRRRRo..",
            "..OOQQ.......oooooo....",
        ),
        (
            ".......jjjJJb..........",
            "......ffjjJJJJb........",
            "....ffffdjjJJJb........",
            "....fffd.bjjJJJb.......",
            "...fffd...jjJJJb.......",
            "..fffd....jjJJJb.......",
            ".qqffd....jjJJb........",
            ".QQQQ.....rRRJb........",
            ".OQQQ.....RRRRRPr......",
            "..OOO.....ooooooo......",
        ),
        (
            ".......jjjJJb..........",
            ".......jjjJJbFF........",
            ".......jjJJJbfff.......",
            ".......jjJJJbffff......",
            "......fjjJJJbfffd......",
            ".....ffjjJJbdddd.......",
            "....qqfjjJJb...........",
            "...QQQQrRRJb...........",
            "...OQQQRRRRRPr.........",
            "....OO.ooooooo.........",
        ),
        (
            ".......jjjJJb..........",
            "......bjjJJffFF........",
            ".....bjjJJbdffFFf......",
            "....bjjJJb..dfffF......",
            "....jjJJb....dfff......",
            "...jjJJb.....ffff......",
            "...rRJb......qffdQ.....",
            "..rRRRb......QQQQQQ....",
            "..oRRRRP......OOOOO....",
            "...ooooo...............",
        ),
    ),
)
