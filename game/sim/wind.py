"""Gusts: the wind comes in strokes of a few seconds with lulls between, the same on all the map."""

from __future__ import annotations

from typing import Final

from game.sim.random import Random
from game.sim.units import TICKS_PER_SECOND

GUST_TICKS: Final = 3 * TICKS_PER_SECOND
LULL_TICKS: Final = 2 * TICKS_PER_SECOND
LULL_PARTS: Final = 3  # a lull leaves one part of so many
SOON_TICKS: Final = TICKS_PER_SECOND // 2  # the warning that rain and flags give
GUST_SALT: Final = 0x57494E44  # keeps the gusts' numbers apart from the lightning's


def gust_phase(seed: int) -> int:
    """How far into a gust and its lull the wind is at tick 0, for a seed."""
    return Random(seed ^ GUST_SALT).below(GUST_TICKS + LULL_TICKS)


def gusting(wind: int, tick: int, phase: int) -> int:
    """What gust or lull leaves of a wind -100 to 100 at a tick."""
    if (tick + phase) % (GUST_TICKS + LULL_TICKS) < GUST_TICKS:
        return wind
    return wind // LULL_PARTS if wind >= 0 else -(-wind // LULL_PARTS)
