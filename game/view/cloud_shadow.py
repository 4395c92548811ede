"""Now and then the shadow of a cloud passes over the street."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pygame

from game.sim.level import AIR
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.level import Level
    from game.view.sheets import Sheets

PICTURE: Final = "layers/cloud_shadow.png"
IS_AIR: Final = bytes(shape == AIR for shape in range(256))
ALPHA: Final = 64  # of 255
DRIFT: Final = 3  # ticks in which a shadow moves by a pixel, with the clouds' wind
SPACING: Final = 1900  # pixels from shadow to shadow: most of the time there is none
START: Final = 700  # pixels: where the first one is when the level begins


class CloudShadow:
    """Shadows of clouds on the ground of the longest street of a level."""

    def __init__(self, sheets: Sheets, level: Level) -> None:
        """Finds the street; the picture of one dark colour is made thin."""
        picture = sheets.picture(PICTURE)
        self._picture = None if picture is None else picture.copy().convert_alpha()
        if self._picture is not None:
            # not by the surface's own alpha: SDL then loses the colour key of run-length pictures
            self._picture.fill((255, 255, 255, ALPHA), special_flags=pygame.BLEND_RGBA_MULT)
        self._top = (_street(level) - 1) * TILE_PIXELS

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int) -> None:
        """Draws what a camera corner sees of them."""
        y = self._top - corner[1]
        if self._picture is None or y >= SCREEN_HEIGHT:
            return
        first = (START + tick // DRIFT - corner[0]) % SPACING
        for x in (first - SPACING, first):
            if -self._picture.get_width() < x < SCREEN_WIDTH:
                surface.blit(self._picture, (x, y))


def _street(level: Level) -> int:
    """The row with the most tiles that have air above them."""
    width, air = level.width, level.shapes.translate(IS_AIR)
    lines = [air[start : start + width] for start in range(0, len(air), width)]
    floors = [
        # air in the upper of two rows and not in the lower one
        (int.from_bytes(above, "big") & ~int.from_bytes(line, "big")).bit_count()
        for above, line in pairwise(lines)
    ]
    return 1 + floors.index(max(floors)) if floors else 0
