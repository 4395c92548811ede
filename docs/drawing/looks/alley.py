"""The alley at dusk: Katsuki in its mouth, Izuku before the wall that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.staging import Standing, Worn, staged
from game.sim.buttons import BOOST, LEFT, RIGHT
from game.sim.level import Thing

if TYPE_CHECKING:
    from pygame import Surface

CORNER: Final = (328, 370)  # pixels of the level
GROUND: Final = 592
PHONE: Final = (("battery", 330),)
WORN: Final = Worn(strain=83, stamina=90, panic=85, cold=70)
WATCHED: Final = (432, 512, 96, 80)  # box in the level that a window looks out on


def picture() -> Surface:
    """The picture as a player sees it, 480 x 270 pixels."""
    izuku = Standing(722, GROUND, (LEFT,) + (0,) * 40, PHONE, WORN)
    katsuki = Standing(462, GROUND, (*(RIGHT,) * 3, *(0,) * 20, BOOST, *(0,) * 3))
    watched = Thing("crowd", *WATCHED, (("count", 2), ("wish", "window")))
    return staged("pictures/alley", CORNER, izuku, katsuki, others=[watched])
