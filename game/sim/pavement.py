"""Where the civilians of a zone stand, and how fast they walk there when it is full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.ground import HALF_BODY, run_around, standable
from game.sim.people import FASTEST, SLOWEST
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level, Thing

FREE_SPEED: Final = 2144  # hundredths of px/s: 1.34 m/s (Weidmann 1993) at 16 px a metre
CREEP: Final = 3  # subpixels/tick: a jam in which nobody moved would never dissolve

# share of the free speed in 1/1000, by persons on 10 m2 (tenths of the density):
# 1 - exp(-1.913 (1/rho - 1/5.4)), Weidmann 1993
WEIDMANN: Final[tuple[int, ...]] = (
    1000, 1000, 1000, 998, 988, 969, 941, 907, 870, 830, 790, 750, 711, 673, 637, 602, 569, 537,
    508, 479, 452, 427, 403, 380, 358, 337, 317, 298, 280, 263, 247, 231, 216, 202, 188, 175, 162,
    150, 139, 127, 117, 106, 96, 87, 77, 68, 60, 51, 43, 36, 28, 21, 14, 7, 0,
)  # fmt: skip

PACKED: Final[i64] = len(WEIDMANN) - 1  # persons on 10 m2 among whom nobody gets on


class Floor(NamedTuple):
    """A stretch that feet can reach: `left` to `right` at height `sy`, in subpixels."""

    left: int
    right: int
    sy: int


def walking_speed(pace: int, persons: int) -> int:
    """Subpixels/tick of a walker with a pace in percent among 0 to 54 `persons` on 10 m2."""
    per_second = TICKS_PER_SECOND * 100 * 100 * 1000
    share = FREE_SPEED * SUBPIXELS * pace * WEIDMANN[persons]
    return max(CREEP, (share + per_second // 2) // per_second)


# one row for each pace, from the slowest; one entry for each number of persons on 10 m2
SPEEDS_A_ROW: Final[i64] = len(WEIDMANN)
WALKING_SPEEDS: Final = bytes(  # nobody walks as fast as 256 subpixels/tick
    [
        walking_speed(pace, persons)
        for pace in range(SLOWEST, FASTEST + 1)
        for persons in range(len(WEIDMANN))
    ]
)


def floors_of(level: Level, thing: Thing) -> list[Floor]:
    """The floors of a zone at its bottom row, else at the first row below that has any.

    A thing without a width stands for the whole floor under its point. Empty where nobody can
    stand.
    """
    if thing.width == 0:
        first = last = thing.x // TILE_PIXELS
    else:
        first = (thing.x - thing.width // 2) // TILE_PIXELS
        last = (thing.x + (thing.width + 1) // 2 - 1) // TILE_PIXELS
    first, last = max(first, 0), min(last, level.width - 1)
    # a hand-drawn zone may miss the grid by a few pixels
    top = max(0, (thing.y + TILE_PIXELS // 2) // TILE_PIXELS)
    for row in range(top, level.height):
        runs = _runs(level, row, first, last)
        if runs and thing.width == 0:
            return [_whole_floor(level, row, first)]
        floors = _clipped(runs, row, thing)
        if floors:
            return floors
    return []


def _runs(level: Level, row: int, first: int, last: int) -> list[tuple[int, int]]:
    """Runs of standable columns from `first` to `last`, each as its first column and its end."""
    runs: list[tuple[int, int]] = []
    start = -1
    for column in range(first, last + 1):
        if not standable(level, row, column):
            start = -1
        elif start < 0:
            start = column
            runs.append((column, column + 1))
        else:
            runs[-1] = (start, column + 1)
    return runs


def _whole_floor(level: Level, row: int, column: int) -> Floor:
    start, end = run_around(level, column, row)
    return _floor(start * TILE_PIXELS + HALF_BODY, end * TILE_PIXELS - HALF_BODY, row)


def _clipped(runs: list[tuple[int, int]], row: int, thing: Thing) -> list[Floor]:
    zone_left = thing.x - thing.width // 2
    zone_right = zone_left + thing.width
    floors: list[Floor] = []
    for start, end in runs:
        left = max(start * TILE_PIXELS + HALF_BODY, zone_left)
        right = min(end * TILE_PIXELS - HALF_BODY, zone_right)
        if left <= right:
            floors.append(_floor(left, right, row))
    return floors


def _floor(left: int, right: int, row: int) -> Floor:
    return Floor(left * SUBPIXELS, right * SUBPIXELS, row * TILE_PIXELS * SUBPIXELS)
