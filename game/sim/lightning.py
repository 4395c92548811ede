"""Lightning where it rains hard, and the thunder that follows it by the distance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.random import Random
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.front import Front
    from game.sim.stage import Stage

STRIKES_FROM: Final = 55  # % of rain
PERIOD: Final = 11 * TICKS_PER_SECOND  # in which there is one stroke
EARLY_TICKS: Final = 5 * TICKS_PER_SECOND  # of it, so that thunder is over before the next stroke
NEAREST: Final = 200  # metres
FARTHEST: Final = 2000
SPEED_OF_SOUND: Final = 340  # m/s
NEVER: Final = -1000
LIGHTNING_SALT: Final = 0x424F4C54


class Stroke(NamedTuple):
    """A stroke of lightning: its tick, its place along the level in pixels, its distance in m."""

    tick: int
    x: int
    distance: int


class Lightning:
    """One stroke in each period while it rains hard; its thunder sounds later."""

    def __init__(self, seed: int, width: int) -> None:
        """No stroke yet, over a level of so many tiles."""
        self._seed = seed
        self._width = width * TILE_PIXELS
        self._struck_at: int = NEVER
        self._x: int = 0
        self._distance: int = NEAREST
        self._thunder_at: int = NEVER
        self._period: int = 0
        self._coming: Stroke = self._stroke_of(0)

    @property
    def last_stroke(self) -> Stroke | None:
        """The last stroke, or None before the first."""
        if self._struck_at == NEVER:
            return None
        return Stroke(self._struck_at, self._x, self._distance)

    def step(self, stage: Stage, front: Front) -> None:
        """Strikes and thunders when it is time; `lightning` and `thunder` are told.

        The value of `lightning` is the distance in metres, that of `thunder` how loud it is:
        100 as near as lightning comes, 10 as far away as it is seen.
        """
        tick = stage.tick
        if tick // PERIOD != self._period:
            self._look_ahead(tick // PERIOD)
        if tick == self._coming.tick and front.newest_rain(tick) >= STRIKES_FROM:
            self._strike(stage, self._coming)
        if tick == self._thunder_at:
            loud = 100 * NEAREST // self._distance
            stage.tell("thunder", "world", self._x * SUBPIXELS, 0, loud)

    def save(self, out: list[int]) -> None:
        """Appends the last stroke, and in which period the next is."""
        out += [self._struck_at, self._x, self._distance, self._thunder_at, self._period]

    def load(self, numbers: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self._struck_at = next(numbers)
        self._x = next(numbers)
        self._distance = next(numbers)
        self._thunder_at = next(numbers)
        self._look_ahead(next(numbers))

    def _look_ahead(self, period: int) -> None:
        self._period = period
        self._coming = self._stroke_of(period)

    def _strike(self, stage: Stage, stroke: Stroke) -> None:
        self._struck_at, self._x, self._distance = stroke
        self._thunder_at = stroke.tick + thunder_delay(stroke.distance)
        stage.tell("lightning", "world", stroke.x * SUBPIXELS, 0, stroke.distance)

    def _stroke_of(self, period: int) -> Stroke:
        """The stroke that a period holds, whether or not it rains enough for it."""
        random = Random((self._seed ^ LIGHTNING_SALT) + period)
        tick = period * PERIOD + 1 + random.below(EARLY_TICKS)
        return Stroke(tick, random.below(self._width), random.between(NEAREST, FARTHEST))


def thunder_delay(metres: int) -> int:
    """Ticks that thunder takes for a distance."""
    return metres * TICKS_PER_SECOND // SPEED_OF_SOUND
