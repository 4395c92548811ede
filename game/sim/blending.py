"""Blending in: a boy at walking pace, among people, whom the other has lost from sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import STANDING
from game.sim.legs import WALK_SPEED
from game.sim.perception import GLANCE, SIGHT, clear_line
from game.sim.person import HIDDEN
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.person import Person

AMONG: Final = 4  # people (mechanics, Crowd)
WITHIN: Final = 3 * TILE
UNSEEN_TICKS: Final = TICKS_PER_SECOND  # out of sight for so long, and he has blended in
LOOK_TICKS: Final = 10  # ticks between two looks, as the pursuer's own


class Blending:
    """For how long each boy has walked unseen among people."""

    def __init__(self) -> None:
        """Nobody has."""
        self._unseen: list[int] = []

    def step(self, level: Level, athletes: list[Person], people: list[Civilian]) -> None:
        """Looks at every boy; once in 10 ticks."""
        unseen = self._unseen if len(self._unseen) == len(athletes) else [0] * len(athletes)
        self._unseen = [
            _unseen_for(level, athlete, athletes, people, unseen[number])
            for number, athlete in enumerate(athletes)
        ]

    def covers(self, boy: Person) -> bool:
        """Whether a boy, one of those given to `step`, has been among people long enough."""
        number = 1 if boy.who == "katsuki" else 0
        if not -WALK_SPEED <= boy.svx <= WALK_SPEED or number >= len(self._unseen):
            return False
        return self._unseen[number] >= UNSEEN_TICKS

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(len(self._unseen))
        out.extend(self._unseen)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self._unseen = [next(numbers) for _ in range(next(numbers))]


def _unseen_for(
    level: Level,
    boy: Person,
    athletes: list[Person],
    people: list[Civilian],
    before: int,
) -> int:
    if boy.state_code >= HIDDEN or not -WALK_SPEED <= boy.svx <= WALK_SPEED:
        return 0
    if not _among(boy, people):
        return 0
    for other in athletes:
        if other is not boy and other.state_code != HIDDEN and _in_sight(level, other, boy):
            return 0
    return min(before + LOOK_TICKS, UNSEEN_TICKS)


def _among(boy: Person, people: list[Civilian]) -> bool:
    """Whether enough people, all awake, who are not frightened are around somebody."""
    sx, sy = boy.sx, boy.sy
    count = 0
    for person in people:
        dx = person.place - sx
        if not -WITHIN <= dx <= WITHIN:
            continue
        dy = person.sy - sy
        if dx * dx + dy * dy <= WITHIN * WITHIN and not person.upset:
            count += 1
            if count == AMONG:
                return True
    return False


def _in_sight(level: Level, watcher: Person, boy: Person) -> bool:
    """Whether nothing but people is between two boys, and one looks the other's way."""
    across, down = int(boy.sx - watcher.sx), int(boy.sy - watcher.sy)
    reach = SIGHT if across * watcher.facing >= 0 else GLANCE
    if not (-reach <= across <= reach and -reach <= down <= reach):
        return False
    eyes = (int(watcher.sx), int(watcher.sy) - STANDING * 3 // 4)
    return clear_line(level, eyes, (int(boy.sx), int(boy.sy) - STANDING // 2))
