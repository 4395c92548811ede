"""Typed upper bodies of what hands say: weeping, looking at a wrist, knocking.

Keys as in key_bodies. They stand on the legs of reach_bodies.
"""

from typing import NamedTuple

from sprites.figures.poses import Front
from sprites.figures.stage import Grid


class Knocking(NamedTuple):
    """One boy's fist, drawn back and on the door; hands are px from the neck."""

    drawn_back: Grid
    striking: Grid
    hands: tuple[tuple[int, int], tuple[int, int]]


IZUKU_KNOCKING = Knocking(
    drawn_back=(
        ".......TWNTt.........",
        "......UUWTTTt..KK....",
        "......UUUTTTtvSKKk...",
        "......uUUUTTtSSskk...",
        ".......uUUSSSSSh.....",
        "........TusSSs.......",
        "........TTTTtxx......",
        "........tTTt.xX......",
    ),
    striking=(
        ".......TWNTt.....KK..",
        "......UUWTTTt..sSKKk.",
        "......UUUTTTtsSSSSkk.",
        "......uUUUSSSSSs.....",
        ".......uuSSSsh.......",
        "........TTTTt........",
        "........TTTTtx.......",
        "........tTTt.xX......",
    ),
    hands=((6, 2), (9, 1)),
)
KATSUKI_KNOCKING = Knocking(
    drawn_back=(
        ".......tTNTt..........",
        "......SSTWTTt.sSSs....",
        ".....SSSSTTTtxSSSSs...",
        ".....SSSSsTTt.SSSss...",
        "......SSSSSSSSSs......",
        "......hsSSSSSSs.......",
        ".......thhssTTxx......",
        "........tTTTTtxX......",
    ),
    striking=(
        ".......tTNTt......SSs.",
        "......SSTWTTt...sSSSSs",
        ".....SSSSTTTtsSSSSSsss",
        ".....SSSSsSSSSSSSs....",
        "......hSSSSSSSs.......",
        ".......hhssTTt........",
        "........TTTTTtx.......",
        "........tTTTTtxX......",
    ),
    hands=((6, 2), (10, 1)),
)
IZUKU_WEEPING: Grid = (
    ".......TWNTt......",
    "......UUWWTTtv....",
    ".....UUUTTTTtvv...",
    ".....uUUTTTTt.v...",
    "......uuTTTTt.....",
    "........TTTTt.....",
    "........TTTTt.....",
    "........tTTt......",
)
WEEPING_HANDS = Front(
    (
        "..hKKh.hKKh.",
        "..hKKkyhKKk.",
        "..hkkhyyhkx.",
        "..sSh.y..xX.",
        ".sSSy....xx.",
        ".USS.....xx.",
        "UUUs.....v..",
        "UUu.....vv..",
        ".u..........",
    ),
    x=-4,
    y=-5,
)
IZUKU_AT_WRIST: tuple[Grid, Grid] = (
    (
        ".......TWNTt.......",
        "......UUWTTTt......",
        "......UUUTTTt.XX...",
        "......uUUTTTtvXX...",
        "......usSTTTtxKKk..",
        ".......hsSSTsSKKk..",
        "........hsSSSSsx...",
        "........tTss.......",
    ),
    (
        ".......TWNTt.......",
        "......UUWTTTt......",
        "......UUUTTTt.XX...",
        "......uUUTTTtvKKk..",
        "......usSTTTsSKKk..",
        ".......hsSSSSSsX...",
        "........hsSSs.xx...",
        "........tTss.......",
    ),
)
