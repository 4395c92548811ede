"""Typed legs of the run: four grids per boy, Izuku's light and narrow, Katsuki's wide and heavy.

Keys: J j b near leg; F f d far leg; P R r near shoe, o its sole; Q q far shoe, O its sole.
Contact, weight, passing and push-off; the other half of the cycle swaps near and far.
"""

from typing import NamedTuple

from sprites.figures.stage import Grid


class Step(NamedTuple):
    """Legs of one quarter of the cycle, the column under the hip, px above the ground."""

    legs: Grid
    hip_column: int
    lift: int


IZUKU_STEPS = (
    Step(
        (
            "..........jjJJb.........",
            ".qq.....ffjjjJJJ........",
            "qQQq..fffddjjjJJJb......",
            "qQQffffdd...bjjJJb......",
            "OQQfdd........jjJJb.PP..",
            ".OO............bjjJRRRP.",
            "................brRRRo..",
            ".................RRRo...",
            "..................oo....",
        ),
        12,
        0,
    ),
    Step(
        (
            ".qq.......jjJJb.........",
            "qQQq....fffjjJJJJb......",
            "OQQqqffffdbjjJJJJb......",
            ".OOfffffdd...bjjJb......",
            "....dddd......jjJb......",
            "..............jjJb......",
            ".............rRjJb......",
            ".............RRRRPr.....",
            ".............rRRRRRP....",
            ".............ooooooo....",
        ),
        12,
        0,
    ),
    Step(
        (
            ".........jjJJb..........",
            ".........jjJJbfFF.......",
            ".........bjJJbfffF......",
            "....qq....jJJbddff......",
            "...QQQqfffjJJb.dff......",
            "...OQQQfffjJjb.dd.......",
            "....OOOdd.jJjb..........",
            "..........jJJb..........",
            "..........rRJb..........",
            ".........rRRRPr.........",
            ".........rRRRRRP........",
            ".........ooooooo........",
        ),
        11,
        0,
    ),
    Step(
        (
            ".........jjJJb..........",
            "........bjJJfffFF.......",
            ".......bjJJbdfffFF......",
            "......bjJJb...dffff.....",
            ".....bjJjb.....dff......",
            "....bjJb.......dff......",
            "...rRJb........dffQ.....",
            "..rRRR.........qQQQQ....",
            "..oRRRP........OQQQQQ...",
            "..ooRRR.........OOOOO...",
            "...oooR.................",
            ".....oo.................",
        ),
        11,
        3,
    ),
)
KATSUKI_STEPS = (
    Step(
        (
            "..........jjjJJJbb..........",
            "........ffjjjjJJJJJb........",
            "......ffffddjjjJJJJJb.......",
            "....fffffd...bjjjJJJJb......",
            ".qqffffd.......bjjJJJJb.....",
            "qQQqfd..........bjjJJJb.PP..",
            "qQQQd............bjjJJbRRRP.",
            "OQQQ..............bbjrRRRRP.",
            ".OOQ.................rRRRRo.",
            "..OO.................ooooo..",
        ),
        13,
        0,
    ),
    Step(
        (
            "..........jjjJJJbb..........",
            ".qq......fjjjjJJJJJb........",
            "qQQqffffffjjjjJJJJJJb.......",
            "qQQQffffffdbjjjjJJJJb.......",
            "OQQQffffdd...bjjjJJJb.......",
            ".OOOddd........jjjJJb.......",
            "...............rjjJJbr......",
            "...............RRRRRRPr.....",
            "...............rRRRRRRRP....",
            "...............ooooooooo....",
        ),
        13,
        0,
    ),
    Step(
        (
            ".........jjjJJb............",
            ".........jjjJJJbfFFF.......",
            ".........jjjJJJbffFFFf.....",
            "...qq....bjjjJJbdfffFf.....",
            "..QQQQqffffjjJJb.dffff.....",
            "..OQQQqffffjjJJb.dddf......",
            "...OOQQfffdjjJJbddd........",
            ".....OOOddbjjJJJb..........",
            ".........rRjjJJb...........",
            ".........rRRRRPPr..........",
            ".........rRRRRRRRP.........",
            ".........ooooooooo.........",
        ),
        12,
        0,
    ),
    Step(
        (
            "..........jjjJJbb...........",
            ".........bjjJJJfffFFF.......",
            "........bjjJJJbdfffFFFf.....",
            ".......bjjJJJb..dffffFFf....",
            "......bjjJJJb....ddfffff....",
            ".....bjjJJjb.......dffff....",
            "....bjjJJb.........dfffd....",
            "...rRjJJb..........qffqQ....",
            "..rRRRRb...........QQQQQQ...",
            "..oRRRRP...........OQQQQQq..",
            "..oooRRR............OOOOOO..",
            "....ooo.....................",
        ),
        13,
        1,
    ),
)
