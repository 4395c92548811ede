"""Where light that is in the air falls on wet ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.world import World

WET = 35  # % of wetness from which ground throws light back
POOL_UP = 3  # pixels above the line of the feet: the middle of what is seen of the ground


def wet_ground_below(world: World, x: int, y: int, reach: int) -> int | None:
    """The pixel row of the wet ground at most `reach` below a pixel of the level, or None."""
    level = world.level
    if not 0 <= x < level.width * TILE_PIXELS:
        return None
    for row in range(max(0, y // TILE_PIXELS), min(level.height, (y + reach) // TILE_PIXELS + 1)):
        top = row * TILE_PIXELS
        index = level.floor_under(x * SUBPIXELS, top * SUBPIXELS)
        if level.flags[index]:
            return top if world.wetness_at(x, top) > WET else None
    return None
