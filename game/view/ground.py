"""How wet the ground looks, and where light that is in the air falls on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World

WET: Final = 35  # % of wetness from which ground throws light back
WET_FULL: Final = 60  # % of wetness from which it looks altogether wet
POOL_UP: Final = 3  # pixels above the line of the feet: the middle of what is seen of the ground


def wet_ground_below(world: World, x: int, y: int, reach: int) -> int | None:
    """The pixel row of the wet ground at most `reach` below a pixel of the level, or None."""
    top = ground_below(world, x, y, reach)
    return top if top is not None and world.wetness_at(x, top) > WET else None


def ground_below(world: World, x: int, y: int, reach: int) -> int | None:
    """The pixel row of the ground at most `reach` below a pixel of the level, or None."""
    level = world.level
    if not 0 <= x < level.width * TILE_PIXELS:
        return None
    for row in range(max(0, y // TILE_PIXELS), min(level.height, (y + reach) // TILE_PIXELS + 1)):
        top = row * TILE_PIXELS
        if level.flags[level.floor_under(x * SUBPIXELS, top * SUBPIXELS)]:
            return top
    return None


def open_wetness(world: World, boy: Athlete, before: int) -> int:
    """How wet (0-100) surfaces look: as open ground near a boy, or as `before` under a roof."""
    level = world.level
    index = level.floor_under(int(boy.sx), int(boy.sy))
    if level.dry[index - level.stride]:
        return before  # under a roof nothing new is learnt of the open ground
    return min(100, world.weather.open_wetness(index) * 100 // WET_FULL)
