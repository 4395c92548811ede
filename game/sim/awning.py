"""Awnings: cloth that throws up who lands on it, and tears after so many crossings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import HALF_WIDTH
from game.sim.buttons import DOWN, JUMP
from game.sim.gadget import Gadget
from game.sim.level import IS_PLATFORM, PAD_BOTTOM, PAD_SIDE, PAD_TOP
from game.sim.person import NEVER
from game.sim.units import TILE_PIXELS, TILE_SHIFT, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadget import Hands
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

THROW_HIGH: Final[i64] = speed(528)  # 5 tiles, with jump held
THROW_LOW: Final[i64] = speed(377)  # 2.5 tiles
REST_TICKS: Final = 120  # thrown again this soon without asking, he comes to rest instead


class Awning(Gadget):
    """Cloth over a one-way platform: throws up who lands on it, and tears in the end."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Whole; it lies along the first row of platform in its rectangle."""
        super().__init__(number, thing, level)
        self.crossings: i64 = 0
        self.most: i64 = thing.number("crossings")  # 0: it never tears
        self.torn: bool = False
        self.pressed_at: i64 = NEVER
        self.load_bits: i64 = 0  # who stands on it
        self.row: i64 = _platform_row(thing, level)
        self.cloth: i64 = self.row << TILE_SHIFT

    @property
    def changes_grid(self) -> bool:
        """Whether it is gone."""
        return self.torn

    def under(self, boy: Athlete) -> bool:
        """Whether a boy's feet are on the cloth."""
        return (
            boy.sy == self.cloth
            and boy.sx + HALF_WIDTH > self.left
            and boy.sx - HALF_WIDTH < self.right
        )

    def throws(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """High with jump held, half as high without; bent knees and a second landing rest."""
        if self.torn or not self.under(boy):
            return False
        self.pressed_at = stage.tick
        self.load_bits |= hands.bit
        high = boy.buttons & JUMP != 0
        again = stage.tick - hands.thrown_at < REST_TICKS
        if boy.buttons & DOWN or hands.wary or (again and not high):
            return False
        hands.thrown_at = stage.tick
        boy.leave_ground(THROW_HIGH if high else THROW_LOW, 0)
        boy.give_back_boost()
        stage.tell("bounce", boy.who, boy.sx, boy.sy, 50 if high else 25)
        return True

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Counts a crossing when a boy who was on the cloth has left it."""
        if self.torn:
            return False
        if boy.on_ground and self.under(boy):
            if not self.load_bits & hands.bit:
                self.pressed_at = stage.tick
            self.load_bits |= hands.bit
            return False
        if not self.load_bits & hands.bit:
            return False
        self.load_bits &= ~hands.bit
        self.crossings += 1
        if not self.most or self.crossings < self.most:
            return False
        self.torn = True
        self.load_bits = 0
        stage.tell("torn", boy.who, (self.left + self.right) // 2, self.cloth)
        return True

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """A torn one carries nobody."""
        if self.torn:
            first = level.origin + int(self.row) * level.stride
            for column in range(self.left >> TILE_SHIFT, ((self.right - 1) >> TILE_SHIFT) + 1):
                if -PAD_SIDE <= column < level.width + PAD_SIDE:
                    flags[first + column] &= ~IS_PLATFORM & 255

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.crossings), int(self.torn), int(self.pressed_at), int(self.load_bits)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.crossings = next(saved)
        self.torn = next(saved) != 0
        self.pressed_at = next(saved)
        self.load_bits = next(saved)


def _platform_row(thing: Thing, level: Level) -> int:
    """The row of an awning's cloth: the first one with a platform, else that of its upper edge."""
    first = (thing.y - thing.height) // TILE_PIXELS
    column = min(max(thing.x // TILE_PIXELS, 0), level.width - 1)
    for row in range(first, thing.y // TILE_PIXELS + 1):
        if -PAD_TOP <= row < level.height + PAD_BOTTOM:
            if level.flags[level.origin + row * level.stride + column] & IS_PLATFORM:
                return row
    return min(max(first, -PAD_TOP), level.height + PAD_BOTTOM - 1)
