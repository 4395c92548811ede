"""The way home at night: both boys under the lamp between the shops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.staging import Standing, staged
from game.sim.buttons import RIGHT

if TYPE_CHECKING:
    from pygame import Surface

CORNER: Final = (64, 210)  # pixels of the level
GROUND: Final = 432
WORN: Final = (("strain", 94), ("stamina", 30), ("cold", 60), ("battery", 120))
STEPS: Final = (RIGHT,) * 4  # ticks of walking, until both are in the middle of a step


def picture() -> Surface:
    """The picture as a player sees it, 480 x 270 pixels."""
    izuku = Standing(286, GROUND, STEPS, WORN)
    katsuki = Standing(256, GROUND, STEPS)
    return staged("pictures/night_walk", CORNER, izuku, katsuki)
