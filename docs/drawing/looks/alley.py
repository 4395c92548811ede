"""The alley at dusk: Katsuki in its mouth, Izuku before the wall that ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.staging import Standing, staged
from game.sim.buttons import LEFT, RIGHT

if TYPE_CHECKING:
    from pygame import Surface

CORNER: Final = (328, 370)  # pixels of the level
GROUND: Final = 592
WORN: Final = (("strain", 80), ("battery", 330))


def picture() -> Surface:
    """The picture as a player sees it, 480 x 270 pixels."""
    izuku = Standing(722, GROUND, (LEFT,) + (0,) * 40, WORN)
    katsuki = Standing(462, GROUND, (RIGHT,) * 14)
    return staged("pictures/alley", CORNER, izuku, katsuki)
