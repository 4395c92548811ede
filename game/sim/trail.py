"""Where a boy has lately stood: what puts a pursuer seconds behind, and a faller back up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.athlete import Athlete

PERIOD: Final = 15  # ticks from one footprint to the next
LENGTH: Final = 16  # footprints that are kept: 4 s


class Trail:
    """A ring of places where a boy's feet were on the ground, a quarter of a second apart."""

    def __init__(self, boy: Athlete) -> None:
        """A trail that begins, and has always been, where the boy stands."""
        self.places: list[int] = [int(boy.sx), int(boy.sy)] * LENGTH
        self.newest: int = 0

    def step(self, boy: Athlete) -> None:
        """Adds a footprint where the boy stands; while he flies, the last one counts on."""
        following = (self.newest + 1) % LENGTH
        if boy.on_ground:
            self.places[2 * following] = boy.sx
            self.places[2 * following + 1] = boy.sy
        else:
            self.places[2 * following] = self.places[2 * self.newest]
            self.places[2 * following + 1] = self.places[2 * self.newest + 1]
        self.newest = following

    def back(self, ticks: int) -> tuple[int, int]:
        """The subpixel position of the feet some ticks ago, 0-225."""
        at = (self.newest - min(ticks // PERIOD, LENGTH - 1)) % LENGTH
        return self.places[2 * at], self.places[2 * at + 1]

    def save(self, out: list[int]) -> None:
        """Appends the footprints."""
        out += self.places
        out.append(self.newest)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.places = [next(saved) for _ in range(2 * LENGTH)]
        self.newest = next(saved)
