"""What all things of a street have in common, and what a boy has to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.body import HALF_WIDTH
from game.sim.person import NEVER
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage


class Hands:
    """What one boy has to do with the things of a street."""

    def __init__(self, bit: int) -> None:
        """Free hands; `bit` is 1 for Izuku and 2 for Katsuki."""
        self.bit: i64 = bit
        self.line: i64 = -1  # the number of the line that he hangs on
        self.free_at: i64 = 0  # from when he may hold on
        self.thrown_at: i64 = NEVER
        self.spared_until: i64 = 0
        self.wary: bool = False  # his own head plays him, on routes that know no such things

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [int(self.line), int(self.free_at), int(self.thrown_at), int(self.spared_until)]
        out.append(int(self.wary))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.line = next(saved)
        self.free_at = next(saved)
        self.thrown_at = next(saved)
        self.spared_until = next(saved)
        self.wary = next(saved) != 0


class Gadget:
    """One thing: a rectangle in subpixels, and what it does to a boy who is near."""

    def __init__(self, number: int, thing: Thing, level: Level) -> None:
        """Untouched; `number` is its place among a level's gadgets."""
        self.number: i64 = number
        self.thing = thing
        width = max(thing.width, TILE_PIXELS)
        self.left: i64 = (thing.x - width // 2) * SUBPIXELS
        self.right: i64 = self.left + width * SUBPIXELS
        self.top: i64 = (thing.y - thing.height) * SUBPIXELS
        self.bottom: i64 = thing.y * SUBPIXELS
        self.reach: i64 = 0  # beyond its sides, as far as it works

    @property
    def changes_grid(self) -> bool:
        """Whether the grid is other than the level's because of it."""
        return False

    def meet(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """One tick of a boy who is near; True when the grid has changed."""
        return False

    def throws(self, boy: Athlete, hands: Hands, stage: Stage) -> bool:
        """Whether it throws up a boy whose feet have just landed."""
        return False

    def blast(self, boy: Athlete, stage: Stage) -> bool:
        """What a blast that a boy has fired in this tick does; True when the grid has changed."""
        return False

    def wet(self, stage: Stage) -> None:
        """Wets again what it has wetted before, after a load."""

    def change_grid(self, flags: bytearray, level: Level) -> None:
        """Writes what it has done to the grid into a copy of a level's flags."""

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""

    def distance_squared(self, sx: i64, sy: i64, top: i64, bottom: i64) -> i64:
        """The square of the way from a place to the nearest point between two heights of it."""
        across: i64 = 0
        if sx < self.left:
            across = self.left - sx
        elif sx > self.right:
            across = sx - self.right
        down: i64 = 0
        if sy < top:
            down = top - sy
        elif sy > bottom:
            down = sy - bottom
        return across * across + down * down

    def touches(self, boy: Athlete) -> bool:
        """Whether a body overlaps the rectangle."""
        return (
            boy.sx + HALF_WIDTH > self.left
            and boy.sx - HALF_WIDTH < self.right
            and boy.sy > self.top
            and boy.sy - boy.height_sub < self.bottom
        )
