"""The items as typed pixels; the signs are colours in the package's key."""

from typing import NamedTuple


class Item(NamedTuple):
    """An item's name, ticks a frame (0 for a still), and its frames."""

    name: str
    ticks: int
    frames: tuple[tuple[str, ...], ...]


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

ITEMS = (
    Item("phone", 30, frames=PHONE),
    Item("wallet", 0, frames=(WALLET,)),
    Item("charger", 0, frames=(CHARGER,)),
    Item("gift", 0, frames=(GIFT,)),
)
