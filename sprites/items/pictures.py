"""The items as typed pixels; the signs are colours in the package's key."""

from typing import NamedTuple


class Item(NamedTuple):
    """An item's name, ticks a frame (0 for a still), whether it gets an outline, its frames."""

    name: str
    ticks: int
    outlined: bool
    frames: tuple[tuple[str, ...], ...]


# a page torn from a notebook, scorched at one corner; a glint runs over it
PAGE = (
    (
        "cwwwwwww.",
        "cwkkkkww.",
        "cwwwwwww.",
        "cwkkkwww.",
        "cwwwwwww.",
        "cwkkkkkwc",
        "cwwwwwwcb",
        "cwkkwwcbn",
        "cwwwwcbn.",
        "cccccbn..",
    ),
    (
        "cwwwwwss.",
        "cwkkksww.",
        "cwwwswww.",
        "cwkswwww.",
        "cwswwwww.",
        "cskkkkkwc",
        "swwwwwwcb",
        "cwkkwwcbn",
        "cwwwwcbn.",
        "cccccbn..",
    ),
)

PHONE = (
    (
        "ddddd",
        "dsssd",
        "dswsd",
        "dsssd",
        "dsssd",
        "ddgdd",
    ),
    (
        "ddddd",
        "dwwwd",
        "dwswd",
        "dwwwd",
        "dwwwd",
        "ddgdd",
    ),
)

WALLET = (
    "nnnnnnnn",
    "nbbbbbbn",
    "nbbbyybn",
    "nbbbyybn",
    "nnnnnnnn",
)

CHARGER = (
    "....ddd.",
    "kk.dcccd",
    "..kkcccd",
    ".k..ddd.",
    "k.......",
    ".kkkkkk.",
)

# what was bought from a stall on the way over
GIFT = (
    ".r...r.",
    "..r.r..",
    "pppwppp",
    "pppwppp",
    "wwwwwww",
    "pppwppp",
    "pppwppp",
)

SIT = (
    (
        "..gg....",
        ".gygg...",
        "yggmg...",
        "..pgkkk.",
        "..kkkkkk",
        "..gkkk..",
        "...r.r..",
    ),
    (
        "........",
        "........",
        "..gg....",
        ".gmgkkk.",
        "yggkkkkk",
        ".ygkkk..",
        "...r.r..",
    ),
)

FLY = (
    (
        "..k......",
        "..kk.....",
        "...kk....",
        ".ggkkkk..",
        "yggmkkkkk",
        "...gkk...",
    ),
    (
        ".........",
        ".........",
        ".gg.kkkk.",
        "yggmkkkkk",
        "...gkk...",
        ".........",
    ),
    (
        ".........",
        ".ggkkkkkk",
        "yggmkk...",
        "...gkkk..",
        "...kkk...",
        "...k.....",
    ),
)

ITEMS = (
    Item("page", 40, outlined=True, frames=PAGE),
    Item("phone", 30, outlined=True, frames=PHONE),
    Item("wallet", 0, outlined=True, frames=(WALLET,)),
    Item("charger", 0, outlined=True, frames=(CHARGER,)),
    Item("gift", 0, outlined=True, frames=(GIFT,)),
    Item("pigeon_sit", 50, outlined=False, frames=SIT),
    Item("pigeon_fly", 4, outlined=False, frames=FLY),
)
