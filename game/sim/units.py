"""The units that the simulation counts in, all integers: subpixels, pixels, tiles and ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mypy_extensions import i64

SUBPIXELS: Final = 256
"""Subpixels in one pixel: the finest distance there is."""

TILE_PIXELS: Final = 16
"""Pixels along one side of a tile."""

TILE_SHIFT: Final = 12
"""A subpixel coordinate shifted right by this is a tile coordinate (2**12 = 16 px * 256)."""

TILE: Final = 1 << TILE_SHIFT
"""Subpixels along one side of a tile."""

TICKS_PER_SECOND: Final = 60
"""Ticks in one second of play."""


def speed(pixels_per_second: int) -> int:
    """A speed in px/s as subpixels per tick, rounded to nearest; the sign is kept."""
    return (pixels_per_second * SUBPIXELS + TICKS_PER_SECOND // 2) // TICKS_PER_SECOND


def acceleration(pixels_per_second_squared: int) -> int:
    """An acceleration in px/s2 as subpixels per tick per tick, rounded to nearest."""
    per_second = TICKS_PER_SECOND * TICKS_PER_SECOND
    return (pixels_per_second_squared * SUBPIXELS + per_second // 2) // per_second


def approach(value: i64, target: i64, step: i64) -> i64:
    """`value` moved towards `target` by at most `step` (0 or more), never past it."""
    if value < target:
        value += step
        return target if value > target else value
    value -= step
    return target if value < target else value
