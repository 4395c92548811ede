"""Typed bodies of the run: four leg grids, four upper bodies per boy.

Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
X x far arm, v far sleeve; J j b near leg; F f d far leg; P R r near shoe, o its sole;
Q q far shoe, O its sole. N marks the neck.
"""

from sprites.figures.stage import Grid

# Contact, weight, passing and push-off; the other half of the cycle swaps near and far.
RUN_LEGS: tuple[Grid, ...] = (
    (
        "..........jjJJb.........",
        "........ffjjjJJJ........",
        "......fffddjjjJJJb......",
        ".qq.fffdd...bjjJJb......",
        "qQQfffd.......jjJJb.PP..",
        "qQQdd..........bjjJRRRP.",
        "OqQ..............brRRRo.",
        ".OO...............rRRo..",
        "..................oo....",
    ),
    (
        "..........jjJJb.........",
        "........fffjjJJJJb......",
        ".qq...fffdbjjJJJJb......",
        "qQQqffffdd...bjjJb......",
        "OQQQfdd.......jjJb......",
        ".OO..........rRjJb......",
        ".............RRRRPr.....",
        ".............rRRRRRP....",
        ".............ooooooo....",
    ),
    (
        ".........jjJJb..........",
        ".........jjJJbfFF.......",
        ".........bjJJbfffF......",
        "..........jJJbddff......",
        ".....qqqffjJJb.dff......",
        ".....QQQfffjJb.dd.......",
        ".....OOQddjjJb..........",
        "..........rRJb..........",
        ".........rRRRPr.........",
        ".........rRRRRRP........",
        ".........ooooooo........",
    ),
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
)
RUN_HIP_COLUMNS = (12, 12, 11, 11)  # grid column under the hip, for each leg grid
RUN_LIFTS = (0, 0, 0, 2)  # px above the ground, for each leg grid

# Near arm behind, coming, in front, going; each is held for two leg grids.
IZUKU_RUN_BODIES: tuple[Grid, ...] = (
    (
        ".......TWNTt.....",
        ".....UUWWWTTtv...",
        "....UUuTWWTtvvX..",
        "...sSu.TWTTt.xXX.",
        "..sS...TTTTt.xX..",
        "..hSs...TTTt.....",
        "...hs...tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......UUWWTTt....",
        ".....UUuWWTTt....",
        ".....usSTTTTtx...",
        ".....hsSSSsTtXX..",
        ".......hsSST.x...",
        "........tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......TTUUuTt....",
        "..vv..TWUUuTt....",
        "..xxv.TWusSTt.SS.",
        ".xx...TTThSSsSSS.",
        ".xX....TTTthss...",
        "........tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......UUWWTTtv...",
        ".....UUuWWTTtv...",
        ".....usSTTTTtx...",
        ".....hsSSsTTtX...",
        "......hsSST......",
        "........tTTt.....",
    ),
)
KATSUKI_RUN_BODIES: tuple[Grid, ...] = (
    (
        "........tTNTt.....",
        "......SSTWWTTt....",
        "....SSSsTWTTTtx...",
        "...SSs..TTTTTtxx..",
        ".SSs....TTTTTt.xX.",
        "SSSs.....TTTTt..X.",
        "hSh......tTTTt....",
    ),
    (
        "........tTNTt.....",
        "......SSTWWTTt....",
        ".....SSSTTTTTt....",
        "....SSs.TTTTTtx...",
        "....SSs.TTTTTtx...",
        "...SSSs..TTTTtX...",
        "...hSh...tTTTt....",
    ),
    (
        "........tTNTt.....",
        ".......TWSSsTt....",
        "...xx..TTSSsTt....",
        "..xxx..TTsSSsSS...",
        ".xXx...TTThSSSSSs.",
        ".XX.....TTTthhSs..",
        ".........tTTTt....",
    ),
    (
        "........tTNTt.....",
        "......SSTWWTTt....",
        ".....SSSTTTTTt....",
        "....SSs.TTTTTtx...",
        "....SSs.TTTTTtx...",
        "...SSSs..TTTTtX...",
        "...hSh...tTTTt....",
    ),
)
