"""Typed bodies that lie: chin on the arms, sunk and with a breath; flat on the back.

All have column 10 over their place. Keys as in key_bodies and rolled_bodies; m mouth, e closed eye.
"""

from typing import NamedTuple

from sprites.figures.poses import Key
from sprites.figures.stage import Grid


class Lying(NamedTuple):
    """One boy, breathing out and in; on his back he is typed with his head."""

    on_front: tuple[Key, Key]
    on_back: tuple[Grid, Grid]


_IZUKU_FACE_UP: Grid = (
    ".....3.33.kKk...................",
    "...33443.KKKKKk.................",
    ".3.344332KKeKKKk................",
    "..3443342KKeKKmKk...............",
    ".34343322HKKKKmKk...............",
    "334433232HKKeKmKk...............",
    ".343342221HKeKKkH...............",
)
_KATSUKI_FACE_UP: Grid = (
    "....4..33.kKk....................",
    ".4..43443KBKKKk..................",
    "..44334332KBeKKKk................",
    "....443332KeKKmKk................",
    ".4433433322KKKmKk................",
    "4.433433322bKKmKk................",
    "..443332221BKeKkH................",
)
IZUKU_LYING = Lying(
    on_front=(
        Key(
            (
                "...............tNt.........",
                ".rRr.....TWWWWWTTUu........",
                "rRRRjjJJJTTWWWTTUUUSs..KK..",
                "oRRPjjjJJJJTTTTTUUSSSSSKKk.",
                "ooQQqbbbbffffTtt..xxXXXXkk.",
            ),
            hand=(9, 3),
        ),
        Key(
            (
                "...............tNt.........",
                ".rRr....TWWWWWWTTUu........",
                "rRRRjjJTTTTWWWTTUUUSs..KK..",
                "oRRPjjjJJJTTTTTTUUSSSSSKKk.",
                "ooQQqbbbbffffTtt..xxXXXXkk.",
            ),
            hand=(9, 3),
        ),
    ),
    on_back=(
        (
            *_IZUKU_FACE_UP,
            "234332221HKKKKkTWWt.............",
            ".2332322111HHHNTTTWWTt......PRo.",
            "2.232222112.uUUTTTTTTTjjjj.rRRo.",
            ".22.2222211.uUUUTTTTTjjJJJJJRRRo",
            "..12.2221.1.uSSSSKKTtbbbJJJJRRRo",
            "...1.11.1....hhhhKk.ttffffddqQQO",
        ),
        (
            *_IZUKU_FACE_UP,
            "234332221HKKKKkTWWWTt...........",
            ".2332322111HHHNTTTWWWTt.....PRo.",
            "2.232222112.uUUTTTTTTTjjjj.rRRo.",
            ".22.2222211.uUUUTTTTTjjJJJJJRRRo",
            "..12.2221.1.uSSSSKKTtbbbJJJJRRRo",
            "...1.11.1....hhhhKk.ttffffddqQQO",
        ),
    ),
)
KATSUKI_LYING = Lying(
    on_front=(
        Key(
            (
                "...............tNt..........",
                ".rRr......WWWWTTTSSs........",
                "rRRRjjJJJTTTWWTTSSSSSs.SSs..",
                "oRRPjjjJJJJTTTTTSSSSSSSSSSs.",
                "oooQqbjjbbfffftthssxxXXXXXs.",
            ),
            hand=(9, 3),
        ),
        Key(
            (
                "...............tNt..........",
                ".rRr.....WWWWWTTTSSs........",
                "rRRRjjJTTTTTWWTTSSSSSs.SSs..",
                "oRRPjjjJJJTTTTTTSSSSSSSSSSs.",
                "oooQqbjjbbfffftthssxxXXXXXs.",
            ),
            hand=(9, 3),
        ),
    ),
    on_back=(
        (
            *_KATSUKI_FACE_UP,
            "44.3332221HKKKkTWWt..............",
            ".4433322211HHHNTTTWWTt......PRRo.",
            "44.332222.1.SSSTTTTTTTjjjj.rRRRo.",
            "..3322.222.sSSSSTTTTTjjJJJJJRRRRo",
            ".22..22.2..sSSSSSSSTtbbbJJJJRRRRo",
            "2..1..1.....hhhsSSsTttfFfffdqQQQO",
        ),
        (
            *_KATSUKI_FACE_UP,
            "44.3332221HKKKkTWWWTt............",
            ".4433322211HHHNTTTWWWTt.....PRRo.",
            "44.332222.1.SSSTTTTTTTjjjj.rRRRo.",
            "..3322.222.sSSSSTTTTTjjJJJJJRRRRo",
            ".22..22.2..sSSSSSSSTtbbbJJJJRRRRo",
            "2..1..1.....hhhsSSsTttfFfffdqQQQO",
        ),
    ),
)
