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
        "..kK...TTTTt.xX..",
        "..hKs...TTTt.....",
        "...hs...tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......UUWWTTt....",
        ".....UUuWWTTt....",
        ".....ukSTTTTtx...",
        ".....hkSSSsTtXX..",
        ".......hsSST.x...",
        "........tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......TTUUuTt....",
        "..vv..TWUUuTt....",
        "..xxv.TWusSTt.SS.",
        ".xx...TTThSKkSSS.",
        ".xX....TTTthks...",
        "........tTTt.....",
    ),
    (
        ".......TWNTt.....",
        "......UUWWTTtv...",
        ".....UUuWWTTtv...",
        ".....usSTTTTtx...",
        ".....hkKSsTTtX...",
        "......hkSST......",
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
# Both arms straight back, palms that push.
KATSUKI_BLASTING: tuple[Grid, Grid] = (
    (
        "............tTNTt.....",
        ".........SSTWTTTt.....",
        "......SSSSTWTTTt......",
        "..SSSSSs.TTTTTTt......",
        "hSSSs..x.TTTTTt.......",
        "hhs.XXx..TTTTTt.......",
        "....XX...tTTTTt.......",
    ),
    (
        "............tTNTt.....",
        ".......SSSSTWTTTt.....",
        "...SSSSSs.TWTTTt......",
        ".SSSs..x.TTTTTTt......",
        "hSSs.xxx.TTTTTt.......",
        "hh..XX...TTTTTt.......",
        "....XX...tTTTTt.......",
    ),
)
