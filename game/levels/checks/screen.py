"""What is on screen from where: the camera's resting rectangle, as the view keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.level import Level

# pixels; those of game.view.camera, which lies above this part of the game: a test compares them
WIDTH: Final = 480
HEIGHT: Final = 270
LEAD: Final = 80
FEET_LINE: Final = 172
LOOK_DOWN: Final = 96

DEEP: Final = 6  # rows; a deeper drop is an edge to look down from
EDGE_REACH: Final = 3  # tiles ahead within which an edge counts
GROUND: Final = STOPS_DOWN | IS_PLATFORM | IS_SLOPE


class Box(NamedTuple):
    """A rectangle of the level in pixels, the right and bottom edge excluded."""

    left: int
    top: int
    right: int
    bottom: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a pixel lies in it."""
        return self.left <= x < self.right and self.top <= y < self.bottom


def screen(level: Level, x: int, y: int, facing: int) -> Box:
    """What is seen while feet stand at a pixel, once the camera rests; facing is 1 or -1."""
    bounds = _bounds(level, x, y)
    left = _held(x - WIDTH // 2 + LEAD * facing, bounds.left, bounds.right - WIDTH)
    down = LOOK_DOWN if looks_down(level, x, y, facing) else 0
    top = _held(y - FEET_LINE + down, bounds.top, bounds.bottom - HEIGHT)
    return Box(left, top, left + WIDTH, top + HEIGHT)


def looks_down(level: Level, x: int, y: int, facing: int) -> bool:
    """Whether a deep drop is close enough ahead for the camera to look down."""
    columns = range(1, EDGE_REACH + 1)
    return any(_drop(level, x + facing * n * TILE_PIXELS, y) > DEEP for n in columns)


def _drop(level: Level, x: int, y: int) -> int:
    rows = range(DEEP + 1)
    return next((r for r in rows if level.flag_at(x, y + 2 + r * TILE_PIXELS) & GROUND), DEEP + 1)


def _bounds(level: Level, x: int, y: int) -> Box:
    """A camera zone round the feet, else the whole map."""
    for zone in level.of_kind("camera"):
        left = zone.x - zone.width // 2
        box = Box(left, zone.y - zone.height, left + zone.width, zone.y)
        if box.left <= x < box.right and box.top < y <= box.bottom:
            return box
    return Box(0, 0, level.width * TILE_PIXELS, level.height * TILE_PIXELS)


def _held(value: int, low: int, high: int) -> int:
    """`value` between `low` and `high`; halfway between them where there is no room."""
    return (low + high) // 2 if high < low else min(max(value, low), high)
