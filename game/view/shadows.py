"""Contact shade: a body's shadow on the ground below it, smaller the higher the body is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.level import Level

INK: Final = (30, 39, 72)  # denim, the darkest blue
WIDTHS: Final = (17, 15, 13, 11, 9, 7)  # pixels, by tiles of height above the ground
GROUND: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE


class Shadows:
    """Soft shadows by width, and the search for the ground that they fall on."""

    def __init__(self, level: Level) -> None:
        """Shadows for the bodies in a level."""
        self._level = level
        self._pictures: dict[int, Surface] = {}

    def picture(self, width: int) -> Surface:
        """A shadow of a width in pixels, three high, densest in its middle row."""
        if width not in self._pictures:
            shade = pygame.Surface((width, 3), pygame.SRCALPHA)
            shade.fill((*INK, 70), (2, 0, width - 4, 1))
            shade.fill((*INK, 110), (0, 1, width, 1))
            shade.fill((*INK, 60), (2, 2, width - 4, 1))
            self._pictures[width] = shade.convert_alpha()
        return self._pictures[width]

    def draw(self, surface: Surface, x: int, y: int, corner: tuple[int, int]) -> None:
        """Draws the shadow of feet at a pixel of the level; none when the ground is far below."""
        for tiles, width in enumerate(WIDTHS):
            row = y // TILE_PIXELS + tiles
            flag = self._level.flag_at(x, row * TILE_PIXELS)
            if flag & IS_SLOPE and tiles == 0:
                ground = y
            elif flag & GROUND:
                ground = row * TILE_PIXELS
            else:
                continue
            surface.blit(self.picture(width), (x - corner[0] - width // 2, ground - corner[1] - 1))
            return
