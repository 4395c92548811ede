"""A water tank: whole until a blast hits it, then a wave that wets the floor and pushes bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.explosion import HARD_RADIUS
from game.sim.gadget import Gadget
from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.person import GRABBED, NEVER
from game.sim.units import TILE, TILE_PIXELS, TILE_SHIFT, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

REACH: Final = 6  # columns to either side: twelve in all
DEEPEST_FLOOR: Final = 4  # rows below its foot in which the floor is looked for
WAVE_SPEED: Final[i64] = speed(240)
PUSH_SPEED: Final[i64] = speed(220)
CREST: Final[i64] = TILE  # half as long as the part of the wave that pushes
WAVE_TICKS: Final = (REACH * TILE + CREST) // WAVE_SPEED + 1
FLOOR: Final = STOPS_DOWN | IS_PLATFORM


class Tank(Gadget):
    """A tank over a floor, on which its water runs six columns to either side, or to a wall."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Full."""
        super().__init__(number, thing, level)
        self.burst_at: i64 = NEVER
        self.reach = REACH * TILE
        self.middle: i64 = (self.left + self.right) // 2
        self.floor: i64 = _floor_below(thing, level)
        column = int(self.middle >> TILE_SHIFT)
        self.first: i64 = column - _run(level, column, int(self.floor), -1)
        self.last: i64 = column + _run(level, column, int(self.floor), 1)
        start = level.origin + int(self.floor) * level.stride
        self.cells: list[int] = list(range(start + int(self.first), start + int(self.last) + 1))

    @property
    def burst(self) -> bool:
        """Whether it has burst."""
        return self.burst_at >= 0

    def blast(self, boy: Athlete, stage: Stage) -> bool:
        """Bursts when the blast is within two tiles of it."""
        if self.burst:
            return False
        middle = boy.sy - boy.height_sub // 2
        if self.distance_squared(boy.sx, middle, self.top, self.bottom) > HARD_RADIUS * HARD_RADIUS:
            return False
        self.burst_at = stage.tick
        stage.weather.spill_over(self.cells)
        stage.tell("tank_burst", boy.who, self.middle, self.floor << TILE_SHIFT)
        return False

    def wave(self, tick: i64) -> i64:
        """How far the wave has run from the middle at a tick, in subpixels; 0 without one."""
        ticks = tick - self.burst_at
        if not self.burst or not 0 <= ticks < WAVE_TICKS:
            return 0
        return ticks * WAVE_SPEED

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """The wave, no higher than his shins, takes along whoever it reaches."""
        if not self.burst or boy.state_code >= GRABBED:
            return False
        crest = self.wave(stage.tick)
        way = 1 if boy.sx >= self.middle else -1
        apart = (boy.sx - self.middle) * way
        if not crest or not crest - CREST <= apart <= crest + CREST:
            return False
        if not boy.on_ground or boy.sy != self.floor << TILE_SHIFT:
            return False
        if not self.first <= boy.sx >> TILE_SHIFT <= self.last:
            return False
        if boy.svx * way < PUSH_SPEED:
            boy.svx = way * PUSH_SPEED
        return False

    def wet(self, stage: Stage) -> None:
        """Wets again what it has wetted before."""
        if self.burst:
            stage.weather.spill_over(self.cells)

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out.append(int(self.burst_at))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.burst_at = next(saved)


def _floor_below(thing: Thing, level: Level) -> int:
    """The row of the first floor at or below a thing's foot, else that of the foot."""
    foot = min(max(thing.y // TILE_PIXELS, 1), level.height - 1)
    column = min(max(thing.x // TILE_PIXELS, 0), level.width - 1)
    for row in range(foot, min(foot + DEEPEST_FLOOR, level.height)):
        if level.flags[level.origin + row * level.stride + column] & FLOOR:
            return row
    return foot


def _run(level: Level, column: int, row: int, way: int) -> int:
    """How many columns water runs along a floor: to a wall, a slope or the floor's end."""
    floor = level.origin + row * level.stride + column
    for step in range(1, REACH + 1):
        index = floor + way * step
        if not 0 <= column + way * step < level.width or not level.flags[index] & FLOOR:
            return step - 1
        if level.flags[index - level.stride] & (STOPS_DOWN | IS_SLOPE):
            return step - 1
    return REACH
