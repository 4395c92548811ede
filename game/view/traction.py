"""How well each surface on the screen carries, painted along it: for the debug overlay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN, STOPS_LEFT
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, RED

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.level import Level
    from game.sim.world import World
    from game.view.sheets import Colour
    from game.view.text import Font

FLOOR: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE
WORST: Final = 30  # % of dry concrete, standing water: all red; 100 is all green
THICK: Final = 3  # pixels
LABEL_TILES: Final = 3  # a shorter run of one traction gets no number


def draw_traction(
    surface: Surface, font: Font, level: Level, world: World, corner: tuple[int, int]
) -> None:
    """A line on every floor, from red (30 % of dry concrete) to green, and its percentage."""
    first, last = corner[0] // TILE_PIXELS, (corner[0] + SCREEN_WIDTH) // TILE_PIXELS
    top, bottom = corner[1] // TILE_PIXELS, (corner[1] + SCREEN_HEIGHT) // TILE_PIXELS
    for row in range(max(top, 1), min(bottom + 1, level.height)):
        run, known = 0, -1
        for column in range(max(first, 0), min(last + 2, level.width + 1)):
            traction = -1
            index = level.origin + row * level.stride + column
            if column < level.width and _is_floor(level, index):
                traction = world.weather.traction(index)
                _draw_tile(surface, level.flags[index], traction, column, row, corner)
            if traction != known:
                if known >= 0 and run >= LABEL_TILES:
                    x = (column * 2 - run) * TILE_PIXELS // 2 - corner[0]
                    y = row * TILE_PIXELS - corner[1] + THICK + 1
                    font.draw_centred(surface, f"{known}", x, y, CREAM, INK)
                run, known = 0, traction
            run += 1


def _is_floor(level: Level, index: int) -> bool:
    """Whether a tile carries feet, with room above it."""
    above = level.flags[index - level.stride]
    return bool(level.flags[index] & FLOOR) and not above & (STOPS_DOWN | IS_SLOPE)


def _draw_tile(
    surface: Surface, flag: int, traction: int, column: int, row: int, corner: tuple[int, int]
) -> None:
    x, y = column * TILE_PIXELS - corner[0], row * TILE_PIXELS - corner[1]
    left = right = y
    if flag & IS_SLOPE:
        left, right = (y + TILE_PIXELS, y) if flag & STOPS_LEFT else (y, y + TILE_PIXELS)
    end = x + TILE_PIXELS - 1
    pygame.draw.line(surface, _colour(traction), (x, left + 1), (end, right + 1), THICK)


def _colour(traction: int) -> Colour:
    share = min(max((traction - WORST) / (100 - WORST), 0.0), 1.0)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(RED, GREEN, strict=True))
    return red, green, blue
