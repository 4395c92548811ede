"""What falls over: bicycles that are bumped, and hoardings that are pushed across a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import HALF_WIDTH
from game.sim.buttons import ACT
from game.sim.gadget import Gadget
from game.sim.legs import WALK_SPEED
from game.sim.level import IS_PLATFORM
from game.sim.person import BURST, NEVER, RUN, SKID, STUMBLE
from game.sim.units import SUBPIXELS, TILE_SHIFT, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

BUMP_SPEED: Final[i64] = speed(100)
TRIP_TICKS: Final = 20
FALLING_TICKS: Final = 10  # what falls does not trip anybody yet
PUSH_TICKS: Final = 240
PUSH_REACH: Final[i64] = 4 * SUBPIXELS


class Bridge(NamedTuple):
    """First and last column and the row of a floor that a hoarding makes, and whether it does."""

    left: int
    right: int
    row: int
    lies: bool


class Rack(Gadget):
    """Bicycles: bumped at speed they fall over, and trip the next runner once."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Upright."""
        super().__init__(number, thing, level)
        self.fell_at: i64 = NEVER
        self.way: i64 = 0  # to where it fell; 0 upright
        self.bumper: i64 = 0  # the bit of who is still on his way out of it
        self.spent: bool = False

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Falls over at the first bump, trips at the next one."""
        inside = self.touches(boy) and boy.on_ground
        if self.bumper == hands.bit and not inside:
            self.bumper = 0
        if not inside or self.spent or boy.state_code not in (RUN, BURST, SKID):
            return False
        pace = boy.svx if boy.svx >= 0 else -boy.svx
        if self.way == 0:
            if pace >= BUMP_SPEED:
                self.way = 1 if boy.svx > 0 else -1
                self.fell_at = stage.tick
                self.bumper = hands.bit
                stage.tell("topple", boy.who, boy.sx, boy.sy, 0, "bicycles")
        elif self.bumper != hands.bit and pace > WALK_SPEED:
            if stage.tick - self.fell_at >= FALLING_TICKS:
                self.spent = True
                boy.enter(boy.down(STUMBLE, TRIP_TICKS))
                stage.tell("stumble", boy.who, boy.sx, boy.sy)
        return False

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.fell_at), int(self.way), int(self.bumper), int(self.spent)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.fell_at = next(saved)
        self.way = next(saved)
        self.bumper = next(saved)
        self.spent = next(saved) != 0


class Billboard(Gadget):
    """A hoarding that is pushed over with `act`, and then lies across a gap as a bridge."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Upright."""
        super().__init__(number, thing, level)
        self.pushed: i64 = 0  # ticks
        self.fell_at: i64 = NEVER
        self.way: i64 = 0  # to where it fell; 0 upright

    @property
    def changes_grid(self) -> bool:
        """Whether it lies as a bridge."""
        return self.way != 0

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Gives way after some seconds of pushing; who pushes stays where he is."""
        if self.way or not boy.buttons & ACT or boy.state_code != RUN or boy.sy != self.bottom:
            return False
        if boy.sx + HALF_WIDTH < self.left - PUSH_REACH:
            return False
        if boy.sx - HALF_WIDTH > self.right + PUSH_REACH:
            return False
        way = 1 if boy.sx < (self.left + self.right) // 2 else -1
        if boy.direction() != way:
            return False
        boy.sx -= boy.svx  # where he was a tick ago
        boy.svx = 0
        self.pushed += 1
        if self.pushed < PUSH_TICKS:
            return False
        self.way = way
        self.fell_at = stage.tick
        stage.tell("topple", boy.who, boy.sx, boy.sy, 0, "billboard")
        return True

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """As long as it was high, from its foot on, it carries feet where only air was."""
        if self.way:
            first = level.origin + int(self.bottom >> TILE_SHIFT) * level.stride
            for column in self.columns(self.way, level):
                flags[first + column] = IS_PLATFORM

    def columns(self, way: i64, level: Level) -> list[int]:
        """The columns that it would bridge, fallen to one side (-1 or 1)."""
        long = self.bottom - self.top
        start = self.right if way > 0 else self.left - long
        first = level.origin + int(self.bottom >> TILE_SHIFT) * level.stride
        return [
            column
            for column in range(start >> TILE_SHIFT, ((start + long - 1) >> TILE_SHIFT) + 1)
            if 0 <= column < level.width and not level.flags[first + column]
        ]

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.pushed), int(self.fell_at), int(self.way)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.pushed = next(saved)
        self.fell_at = next(saved)
        self.way = next(saved)
