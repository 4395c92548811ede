"""Rain and wind along a level's timeline, and what they do to the grip of its surfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import MATERIALS
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Level

# the tables below have one number for each of MATERIALS, in that order:
# concrete, asphalt, gravel, turf, wood, metal, glazed, painted

# traction in percent of dry concrete (mechanics, Weather and traction)
DRY_TRACTION: Final = (100, 100, 85, 85, 95, 90, 95, 95)
WET_TRACTION: Final = (80, 74, 75, 75, 60, 45, 30, 35)

# seconds from dry to full at rain 100, and from full to dry without rain: our own estimates;
# rough and porous surfaces drink first and hold on longer
FILL_SECONDS: Final = (30, 30, 40, 40, 35, 20, 20, 20)
DRY_SECONDS: Final = (90, 100, 80, 120, 120, 60, 75, 70)

SOAKING: Final = 2  # percent of wetness that one percent of rain keeps up
PERIOD: Final = 8  # ticks from one look at the surfaces to the next
FULL: Final = 1_000_000  # units of a full wetness, fine enough for one step at rain 1
PERCENT: Final = FULL // 100


class Weather:
    """The weather of a level now: `rain` 0-100, `wind` -100 to 100 (negative blows left)."""

    rain: int
    wind: int
    _water: list[int]
    _wetness: list[int]
    _traction: list[int]

    def __init__(self, level: Level) -> None:
        """The weather at tick 0, which has held long enough for every surface to settle."""
        self._level = level
        self._keys = level.weather
        self._floors = level.floors
        self._dry = level.dry
        self._stride = level.stride
        self._read_timeline(0)
        settled = min(FULL, SOAKING * self._keys[0].rain * PERCENT)
        self._water = [settled] * len(MATERIALS)
        self._wetness = [0] * len(MATERIALS)
        self._traction = [0] * len(MATERIALS)
        self._read_water()

    def step(self, tick: int) -> None:
        """Moves the weather on to a tick (0 or more); surfaces follow every 8 ticks."""
        self._read_timeline(tick)
        if tick % PERIOD == 0:
            self._soak_and_dry()
            self._read_water()

    def wetness(self, index: i64) -> int:
        """Wetness 0-100 of the surface tile at an index of the padded grids; 0 under a roof."""
        if self._dry[index - self._stride]:
            return 0
        return self._wetness[self._floors[index]]

    def wall_wetness(self, wall: i64, beside: i64) -> int:
        """Wetness 0-100 of a wall tile whose free side is the tile `beside`; both are indices."""
        if self._dry[beside]:
            return 0
        return self._wetness[self._floors[wall]]

    def traction(self, index: i64) -> int:
        """Traction of the surface tile at an index of the padded grids; 100 is dry concrete."""
        material = self._floors[index]
        if self._dry[index - self._stride]:
            return DRY_TRACTION[material]
        return self._traction[material]

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(self.rain)
        out.append(self.wind)
        out.extend(self._water)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self.rain = next(numbers)
        self.wind = next(numbers)
        self._water = [next(numbers) for _ in MATERIALS]
        self._read_water()

    def _read_timeline(self, tick: int) -> None:
        before = self._keys[0]
        after = before
        for key in self._keys:
            after = key
            if key.tick > tick:
                break
            before = key
        self.rain = before.rain
        self.wind = before.wind
        if after.tick > before.tick:
            passed, span = tick - before.tick, after.tick - before.tick
            self.rain += _share(after.rain - before.rain, passed, span)
            self.wind += _share(after.wind - before.wind, passed, span)

    def _soak_and_dry(self) -> None:
        settled = min(FULL, SOAKING * self.rain * PERCENT)
        for material in range(len(MATERIALS)):
            water = self._water[material]
            if water < settled:
                ticks = FILL_SECONDS[material] * TICKS_PER_SECOND
                water = min(settled, water + FULL * PERIOD * self.rain // (ticks * 100))
            elif water > settled:
                ticks = DRY_SECONDS[material] * TICKS_PER_SECOND
                water = max(settled, water - FULL * PERIOD // ticks)
            self._water[material] = water

    def _read_water(self) -> None:
        """Turns the water on each material into the percentages that others ask for."""
        for material in range(len(MATERIALS)):
            wetness = self._water[material] // PERCENT
            dry = DRY_TRACTION[material]
            self._wetness[material] = wetness
            self._traction[material] = dry + _share(WET_TRACTION[material] - dry, wetness, 100)


def _share(whole: int, part: int, parts: int) -> int:
    """`part` of `parts` of a number, rounded to nearest; exact at both ends."""
    return (2 * whole * part + parts) // (2 * parts)
