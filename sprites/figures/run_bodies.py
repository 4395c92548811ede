"""Typed upper bodies of the run, four per boy.

Keys: W T t torso from light to dark; U u near upper arm (sleeve or skin); S s h near arm;
X x far arm, v far sleeve. N marks the neck.
"""

from sprites.figures.stage import Grid

# Near arm behind, coming, in front, going; each is held for two steps.
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
