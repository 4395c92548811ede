"""The weather of a level: a front of rain and wind, gusts, lightning, and surfaces that get wet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.front import Front
from game.sim.level import PAD_SIDE
from game.sim.lightning import STRIKES_FROM, Lightning
from game.sim.surfaces_wet import WetSurfaces, pours
from game.sim.units import TILE_SHIFT
from game.sim.wind import SOON_TICKS, gust_phase, gusting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.level import Level, WeatherKey
    from game.sim.lightning import Stroke
    from game.sim.stage import Stage


class Weather:
    """The weather of a level now; what is asked of it never changes it.

    `rain` and `wind` are those where the newest front came from; elsewhere ask by place.
    `wets` says whether anybody can get wet in this level, as far as is known.
    """

    wets: bool

    def __init__(self, level: Level, seed: int = 0) -> None:
        """The weather at tick 0, which has held long enough for every surface to settle."""
        self._dry: bytes = level.dry
        self._stride: i64 = level.stride
        self._origin: i64 = level.origin
        self._width: i64 = level.width
        self._tick: int = 0
        self._phase: int = gust_phase(seed)
        self._front = Front(level)
        self._surfaces = WetSurfaces(level, self._front)
        self._lightning = Lightning(seed, level.width)
        self._pours = pours(level)
        self.wets = self._surfaces.rained or len(self._pours) > 0

    @property
    def tick(self) -> int:
        """Whose weather it is that is told."""
        return self._tick

    @property
    def rain(self) -> int:
        """Rain 0-100 where the newest front came from."""
        return self._front.newest_rain(self._tick)

    @property
    def wind(self) -> int:
        """Wind -100 to 100 (negative blows left) there, without gusts."""
        return self._front.newest_wind(self._tick)

    @property
    def last_stroke(self) -> Stroke | None:
        """The last stroke of lightning, or None before the first."""
        return self._lightning.last_stroke

    def step(self, tick: i64) -> None:
        """Moves the weather on to a tick (0 or more); surfaces follow every 16 ticks."""
        self._tick = tick
        if not self._front.constant:
            self._surfaces.step(tick)

    def turn_to(self, tick: i64) -> None:
        """Reads rain and wind as of another tick until told otherwise; surfaces stay as they are.

        Whoever imagines what will be turns back when he is done.
        """
        self._tick = tick

    def strike(self, stage: Stage) -> None:
        """Tells `lightning` and `thunder` that are due in this tick."""
        if self._front.most_rain >= STRIKES_FROM:
            self._lightning.step(stage, self._front)

    def restart(self, keys: Sequence[WeatherKey], tick: int, sx: int) -> None:
        """Starts a timeline (none: nothing changes) at a place, from the weather that is there.

        It holds two screens downwind and all upwind at once, and farther off arrives as a front;
        it takes at least half a second to its first key.
        """
        if not keys:
            return
        self._front.restart(keys, tick, int(self._column(sx)))
        if self._front.rainy:
            self._surfaces.rained = self.wets = True

    # ---- rain and wind by place

    def rain_at(self, sx: i64, ahead: int = 0) -> int:
        """Rain 0-100 under open sky at a subpixel position, some ticks ahead."""
        return self._front.rain(int(self._column(sx)), self._tick + ahead)

    def rain_on(self, sx: i64, sy: i64) -> int:
        """Rain 0-100 that reaches a subpixel position; 0 in sheltered air."""
        if not self._front.rainy or self._sheltered(sx, sy):
            return 0
        return self.rain_at(sx)

    def pours_on(self, sx: i64, top: i64, bottom: i64) -> bool:
        """Whether falling water, as from a tank that spills over, hits a body; subpixels."""
        for left, right, upper, lower in self._pours:
            if left <= sx < right and upper < bottom and top < lower:
                return True
        return False

    def wind_at(self, sx: i64, ahead: int = 0) -> int:
        """Wind -100 to 100 under open sky with its gusts and lulls, some ticks ahead."""
        tick = self._tick + ahead
        return gusting(self._front.wind(int(self._column(sx)), tick), tick, self._phase)

    def wind_on(self, sx: i64, sy: i64) -> int:
        """Wind -100 to 100 that reaches a subpixel position now; 0 in sheltered air."""
        if self._front.still or self._sheltered(sx, sy):
            return 0
        return self.wind_at(sx)

    def wind_soon(self, sx: i64) -> int:
        """The wind under open sky half a second from now: what rain and flags show already."""
        return self.wind_at(sx, SOON_TICKS)

    # ---- surfaces, by the index of a tile in the padded grids

    def wetness(self, index: i64) -> int:
        """Wetness 0-100 of a surface tile; 0 under a roof, unless something was spilt there."""
        return self._surfaces.wetness(index, self._tick)

    def open_wetness(self, index: i64) -> int:
        """Wetness 0-100 of plain ground of a tile's material in its column under open sky."""
        return self._surfaces.open_wetness(index)

    def wall_wetness(self, wall: i64, beside: i64) -> int:
        """Wetness 0-100 of a wall tile whose free side is the tile `beside`."""
        return self._surfaces.wall_wetness(wall, beside)

    def traction(self, index: i64) -> int:
        """Traction of a surface tile; 100 is dry concrete."""
        return self._surfaces.traction(index, self._tick)

    def spill_over(self, indices: Sequence[int]) -> None:
        """Wets surface tiles for good: a tank has run out over them."""
        self._surfaces.spill_over(indices)
        self.wets = True

    def blow_dry(self, sx: i64, sy: i64) -> None:
        """A blast at a subpixel position: the puddles beside it are empty for a while."""
        self._surfaces.blow_dry(int(self._column(sx)), int(sy >> TILE_SHIFT), self._tick)

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(self._tick)
        self._front.save(out)
        self._surfaces.save(out)
        self._lightning.save(out)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self._tick = next(numbers)
        self._front.load(numbers)
        self._surfaces.load(numbers)
        self._lightning.load(numbers)
        self.wets = self._surfaces.rained or len(self._pours) > 0

    def _column(self, sx: i64) -> i64:
        column: i64 = sx >> TILE_SHIFT
        if column < 0:
            return 0
        return column if column < self._width else self._width - 1

    def _sheltered(self, sx: i64, sy: i64) -> bool:
        column: i64 = sx >> TILE_SHIFT
        if not -PAD_SIDE <= column < self._width + PAD_SIDE:
            return False
        return self._dry[self._origin + (sy >> TILE_SHIFT) * self._stride + column] != 0
