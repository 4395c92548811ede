"""What has been played of an attempt, second by second, so that it can go back."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World

MARK_EACH: Final = TICKS_PER_SECOND  # ticks from one kept world to the next
MOST_MARKS: Final = 600  # the longest way back: ten minutes, some 10 kB each


class Place(NamedTuple):
    """Where a boy's feet were in one tick, in pixels, and whether they stood."""

    x: int
    y: int
    stands: bool


class Mark(NamedTuple):
    """A world as it was after some recorded ticks."""

    recorded: int
    world: bytes


class History:
    """The places and the worlds of one attempt; `places[n]` is after n recorded ticks."""

    def __init__(self, world: World, boy: Athlete, recorded: int = 0) -> None:
        """Begins now, after some ticks that were recorded and are not known any more."""
        self.first = recorded
        """The earliest moment that can be gone back to."""
        self.places = [_place(boy)]
        self.falls: list[int] = []
        """How much had been recorded whenever the boy fell."""
        self._marks = [Mark(recorded, world.snapshot())]

    @property
    def recorded(self) -> int:
        """How many recorded ticks it knows to the end of."""
        return self.first + len(self.places) - 1

    def add(self, world: World, boy: Athlete) -> None:
        """Takes in a tick that was played."""
        self.places.append(_place(boy))
        now = self.recorded
        if any(event.name == "fallen" and event.who == boy.who for event in world.events):
            self.falls.append(now)
        if now % MARK_EACH == 0:
            self._marks.append(Mark(now, world.snapshot()))
            if len(self._marks) > MOST_MARKS:
                self._marks.pop(0)
                dropped = self._marks[0].recorded - self.first
                self.first += dropped
                del self.places[:dropped]

    def mark_before(self, recorded: int) -> Mark:
        """The latest kept world that is not after a moment."""
        return self._marks[bisect_right(self._marks, recorded, key=lambda m: m.recorded) - 1]

    def cut(self, recorded: int) -> None:
        """Forgets what came after a moment that it knows."""
        del self.places[recorded - self.first + 1 :]
        self.falls = [fall for fall in self.falls if fall <= recorded]
        self._marks = [mark for mark in self._marks if mark.recorded <= recorded]


def _place(boy: Athlete) -> Place:
    return Place(boy.x, boy.y, boy.on_ground)
