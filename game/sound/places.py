"""Where a sound comes from: how loud it arrives, from which side, and what roof is over it."""

from __future__ import annotations

from math import hypot, log10
from typing import TYPE_CHECKING, Final

from game.sim.level import MATERIALS, PAD_SIDE, PAD_TOP, STOPS_DOWN, STOPS_RAIN
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.level import Level
    from game.sim.world import World
    from game.sound.cue import Ears

HALVES_AT: Final = 8  # tiles; a sound there has half the amplitude that it has at the ear
PAN_TILES: Final = 20  # tiles to one side at which a sound would be there alone ...
PAN_MOST: Final = 0.8  # ... but an ear always hears something of it
FAINTEST: Final = -40.0  # dB; below it nothing is sent at all
SMALL_FAINTEST: Final = -28.0  # dB, of what is soft as it is: feet, cloth

# how far something carries, in tiles: half of it by distance alone, then air and noise take it
CLOSE: Final = 22  # feet, cloth, small things
NEAR: Final = 38  # bodies, doors
FAR: Final = 90  # voices, horns
WIDE: Final = 200  # blasts, trains, what falls over

ARM: Final = 10  # pixels from the middle of a body to the wall beside it
CHEST: Final = 13  # pixels above the feet
HEAD: Final = 20  # pixels above the feet: the ears
CEILING: Final = 9  # rows over a head within which a roof makes a room
ROOM_WIDTH: Final = 64  # tiles to either side within which walls make a room
INDOORS_SHARE: Final = 0.9  # of the columns of a level under a roof: all of it is a room
WALL: Final = -8.0  # dB that a wall takes between inside and outside

OPEN, COVER, ROOM = range(3)
"""Under the sky, under a roof, and between walls too."""


def tiles_away(ears: Ears, x: int, y: int) -> float:
    """Tiles between the ears and a pixel of the level."""
    return hypot(x - ears.x, y - ears.y) / TILE_PIXELS


def fades(tiles: float, reach: float = WIDE) -> float:
    """What a distance in tiles takes, in dB, of a sound that carries `reach` tiles."""
    lost = -20 * log10(1 + tiles / HALVES_AT)
    half = reach / 2
    return lost if tiles <= half else lost + FAINTEST * (tiles - half) / half


def pan_of(ears: Ears, x: int) -> float:
    """From which side a sound at a pixel column comes: -0.8 (left) to 0.8."""
    aside = (x - ears.x) / (TILE_PIXELS * PAN_TILES)
    return max(-PAN_MOST, min(PAN_MOST, aside))


class Shelters:
    """What is over every place of a level, worked out where it is first asked for."""

    def __init__(self, level: Level) -> None:
        """Nothing has been asked for; `indoors` says whether all of the level is a room."""
        self._level = level
        self._known: dict[int, tuple[int, str]] = {}
        covered = sum(_covered(level, column) for column in range(level.width))
        self.indoors: bool = covered >= INDOORS_SHARE * level.width

    def at(self, x: int, y: int) -> int:
        """`OPEN`, `COVER` or `ROOM` for feet at a pixel."""
        return self._about(x, y)[0]

    def roof(self, x: int, y: int) -> str:
        """The material of what keeps the rain off feet at a pixel, or empty for cloth and sky."""
        return self._about(x, y)[1]

    def _about(self, x: int, y: int) -> tuple[int, str]:
        level = self._level
        column = min(max(x // TILE_PIXELS, 0), level.width - 1)
        row = min(max((y - HEAD) // TILE_PIXELS, 0), level.height - 1)
        index = level.origin + row * level.stride + column
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self._look(index, column)
        return known

    def _look(self, index: int, column: int) -> tuple[int, str]:
        level = self._level
        if not level.dry[index]:
            return OPEN, ""
        above = self._ceiling(index)
        material = MATERIALS[level.floors[above]] if above >= 0 else ""
        if self.indoors or (above >= 0 and self._walled(index, column)):
            return ROOM, material
        return COVER, material

    def _ceiling(self, index: int) -> int:
        """The tile over a place that stops rain, or -1 within a room's height of it."""
        level = self._level
        for _ in range(CEILING):
            index -= level.stride
            if index < 0:
                return -1
            if level.flags[index] & STOPS_DOWN:
                return index
        return -1

    def _walled(self, index: int, column: int) -> bool:
        """Whether walls stand to both sides, and a ceiling goes on as far as they are."""
        level = self._level
        for side in (-1, 1):
            for step in range(1, ROOM_WIDTH + 1):
                here = index + side * step
                outside = not 0 <= column + side * step < level.width
                if outside or level.flags[here] & STOPS_DOWN:
                    break
                if self._ceiling(here) < 0:
                    return False
            else:
                return False
        return True


def shelters_of(level: Level) -> Shelters:
    """What is over the places of a level; kept with the level."""
    kept = level.routes.get("shelters")
    if not isinstance(kept, Shelters):
        kept = level.routes["shelters"] = Shelters(level)
    return kept


def wall_wetness(world: World, x: int, y: int, side: int) -> int:
    """Wetness 0-100 of the wall beside a body with its feet at a pixel; `side` is -1 or 1."""
    wall = tile_of(world.level, x + side * ARM, y - CHEST)
    return world.weather.wall_wetness(wall, wall - side)


def tile_of(level: Level, x: int, y: int) -> int:
    """The index in the padded grids of the tile that holds a pixel, or the nearest one."""
    column = min(max(x // TILE_PIXELS, -PAD_SIDE), level.width + PAD_SIDE - 1)
    row = min(max(y // TILE_PIXELS, -PAD_TOP), level.height - 1)
    return level.origin + row * level.stride + column


def subpixels(x: int) -> int:
    """The subpixel position of a pixel."""
    return x * SUBPIXELS


def _covered(level: Level, column: int) -> int:
    """1 when the highest tile of air in a column is dry: there is a ceiling to keep it so."""
    for row in range(level.height):
        if level.shapes[row * level.width + column] not in STOPS_RAIN:
            return level.dry[level.origin + row * level.stride + column]
    return 1
