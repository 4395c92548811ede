"""Where the boys are, and how near: who is far from both need not be moved step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.spot import Spot
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.person import Person

STRIDE: Final[i64] = 7 * SUBPIXELS  # the fastest that a boy moves in a tick, else look anew
FAR_AWAY: Final[i64] = 1 << 40


class Nearness:
    """The places of the boys at the last look."""

    def __init__(self) -> None:
        """Nobody has been seen yet."""
        self._seen: list[Spot] = []

    def look(self, athletes: list[Person]) -> bool:
        """Notes where the boys are; whether one is new, or further than he can have run."""
        seen = self._seen
        if len(seen) != len(athletes):
            self._seen = [Spot(athlete.sx, athlete.sy) for athlete in athletes]
            return True
        jumped = False
        for number, athlete in enumerate(athletes):
            spot = seen[number]
            right = athlete.sx - spot.sx
            down = athlete.sy - spot.sy
            if not (-STRIDE <= right <= STRIDE and -STRIDE <= down <= STRIDE):
                jumped = True
            spot.sx = athlete.sx
            spot.sy = athlete.sy
        return jumped

    def within(self, sx: i64, sy: i64, reach: i64) -> bool:
        """Whether a boy is within `reach` of a place, sideways and up or down."""
        for spot in self._seen:
            if -reach <= spot.sx - sx <= reach and -reach <= spot.sy - sy <= reach:
                return True
        return False

    def distance(self, sx: i64, sy: i64) -> i64:
        """How far the nearest boy is from a place, sideways or up or down, whichever is more."""
        nearest: i64 = FAR_AWAY
        for spot in self._seen:
            across: i64 = spot.sx - sx
            down: i64 = spot.sy - sy
            if across < 0:
                across = -across
            if down < 0:
                down = -down
            if down > across:
                across = down
            if across < nearest:
                nearest = across
        return nearest

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(len(self._seen))
        for spot in self._seen:
            out += [int(spot.sx), int(spot.sy)]

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self._seen = [Spot(next(numbers), next(numbers)) for _ in range(next(numbers))]
