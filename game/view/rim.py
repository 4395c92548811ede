"""A line of light along the upper edges of a picture: the sky behind what stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.sheets import Colour

TOP, LEFT = 150, 80  # of 255: how much of the light lies on upper and on left edges
SOLID: Final = 200  # of 255 alpha; fainter pixels are air


def rimmed(picture: Surface, light: Colour) -> None:
    """Lays light over the pixels of a picture that have nothing above, or left of, them."""
    shape = pygame.mask.from_surface(picture, SOLID)
    for way, strength in (((0, 1), TOP), ((1, 0), LEFT)):
        edge = shape.copy()
        edge.erase(shape, way)
        line = edge.to_surface(setcolor=(*light, strength), unsetcolor=(0, 0, 0, 0))
        picture.blit(line, (0, 0))
