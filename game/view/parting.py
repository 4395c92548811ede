"""Who in the crowd stands before a boy, and fades; whom people surround, and who gets a rim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.civilian import LANES

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from game.sim.athlete import Athlete

    Near = tuple[int, int, int, int]
    """Somebody's number in the crowd, feet in pixels of the level, and lane."""

FRONT: Final = LANES - 1
STEPS: Final = 6  # ticks from wholly there to faded, and from no rim to a whole one
FADED: Final = 84  # alpha of a person who is wholly faded

COVERS: Final = 20  # pixels between two feet at which two figures touch, with a step of foresight
COVERS_HEIGHT: Final = 40
SURROUNDS: Final = 24  # pixels at which people begin to hide an outline


class Parting:
    """Keeps, from tick to tick, how far people have faded and how bright the rims are."""

    def __init__(self) -> None:
        """Nobody stands before anybody."""
        self._faded: dict[int, int] = {}
        self._rims: dict[str, int] = {}

    def tick(self, boys: Iterable[Athlete], beside: Iterable[Near], seen: Container[int]) -> None:
        """Moves fades and rims on by a tick.

        Told of at least all people within SURROUNDS of a boy, and of the numbers of others who
        fade back and are still `seen`.
        """
        covering: set[int] = set()
        for boy in boys:
            middle, feet = boy.x, boy.y
            left, right = middle - SURROUNDS, middle + SURROUNDS
            near = [
                (index, x, lane)
                for index, x, y, lane in beside
                if left < x < right and abs(y - feet) < COVERS_HEIGHT
            ]
            self._rims[boy.who] = _towards(self._rims.get(boy.who, 0), full=bool(near))
            left, right = middle - COVERS, middle + COVERS
            covering.update(index for index, x, lane in near if lane == FRONT and left < x < right)
        faded: dict[int, int] = {}
        for index in covering | self._faded.keys():
            step = _towards(self._faded.get(index, 0), full=index in covering)
            if step and (index in seen or index in covering):
                faded[index] = step
        self._faded = faded

    @property
    def faded(self) -> Iterable[int]:
        """Who is not wholly seen, by the number in the crowd."""
        return self._faded

    def alpha(self, index: int) -> int:
        """How much of a person of the front lane is seen, 255 for all."""
        step = self._faded.get(index, 0)
        return 255 - (255 - FADED) * step // STEPS

    def rim(self, who: str) -> float:
        """How bright the rim around a boy is, 0 to 1."""
        return self._rims.get(who, 0) / STEPS


def _towards(step: int, *, full: bool) -> int:
    return min(STEPS, step + 1) if full else max(0, step - 1)
