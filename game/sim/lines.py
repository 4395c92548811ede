"""Queues: lines of people before a stall, a shop or a train's door, which move up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.passer import BREAK, NONE, QUEUES, STAND, VISIT
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.level import Level
    from game.sim.pavement import Floor
    from game.sim.random import Random

HEAD_KINDS: Final = ("shop", "thing", "train")
SPACING: Final = 14 * SUBPIXELS  # from one to the next: a step less than a metre
FIRST: Final = 12 * SUBPIXELS  # from the counter to the first
SERVED_TICKS: Final = (4 * TICKS_PER_SECOND, 9 * TICKS_PER_SECOND)  # to serve one, our own
BREAK_TICKS: Final = 8 * TICKS_PER_SECOND  # at least, until one queues again, our own
STROLL: Final = (4, 8)  # tiles that one walks away from the counter
SLACK: Final = 3 * SUBPIXELS  # nobody moves up for less
MOVES_UP: Final = 2  # one in so many does at once; the others notice later
LINE_LANE: Final = 0  # beside the counters and doors, out of the boys' own way


class Line:
    """A queue: where it begins, which way it grows, and who stands in it."""

    head: i64
    next_at: i64

    def __init__(self, head: int, grows: int, room: int, kind: str) -> None:
        """An empty queue before `head` that grows to the left (-1) or right (1), in subpixels.

        `room` is how much there is that way; `kind` the thing's at its head: before a train's
        door nobody is served.
        """
        self.head = head
        self.grows: int = grows
        self.room: int = room
        self.kind: str = kind
        self.members: list[Civilian] = []
        self.next_at = 0

    def join(self, person: Civilian) -> None:
        """Adds somebody at the end, who then walks there."""
        person.errand = NONE
        person.in_line = True
        person.lane = LINE_LANE
        person.faces = self.head
        self.members.append(person)

    def step(self, tick: int, random: Random) -> None:
        """Serves the first, and has the others move up; once in 16 ticks."""
        members = self.members
        if not members or (members[0].asleep and members[-1].asleep):
            return
        for person in members:
            if person.errand != NONE or person.upset:
                person.in_line = False
        self.members = [person for person in members if person.in_line]
        self._serve(tick, random)
        spacing = self._spacing()
        for number, person in enumerate(self.members):
            person.home = self.head + self.grows * (FIRST + number * spacing)
            if person.asleep or person.state_code != STAND:
                continue
            if not -SLACK <= person.home - person.place <= SLACK:
                if random.below(MOVES_UP) == 0:
                    person.aim(person.home)

    def place(self) -> None:
        """Puts everybody where they stand at the beginning."""
        spacing = self._spacing()
        for number, person in enumerate(self.members):
            person.place = person.home = self.head + self.grows * (FIRST + number * spacing)
            person.heading = -self.grows

    def save(self, out: list[int]) -> None:
        """Appends who stands here and when the next is served."""
        out.append(self.next_at)
        out.append(len(self.members))
        out.extend(person.number for person in self.members)

    def load(self, numbers: Iterator[int], people: list[Civilian]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self.next_at = next(numbers)
        self.members = [people[next(numbers)] for _ in range(next(numbers))]

    def _spacing(self) -> int:
        room = max(0, self.room - FIRST)
        return min(SPACING, room // max(1, len(self.members)))

    def _serve(self, tick: int, random: Random) -> None:
        """Lets the first go in, or away with what was bought; they queue again later."""
        if not self.members or self.kind == "train" or tick < self.next_at:
            return
        self.next_at = tick + random.between(*SERVED_TICKS)
        first = self.members[0]
        if first.asleep or first.state_code != STAND:
            return
        if not -SLACK <= first.home - first.place <= SLACK:
            return
        del self.members[0]
        first.in_line = False
        if self.kind == "shop":
            first.do(VISIT, self.head)
        else:
            away = self.grows * random.between(*STROLL) * TILE
            ground = first.ground
            first.do(BREAK, min(max(self.head + away, ground.left), ground.right))


def mind_the_line(person: Civilian, lines: Sequence[Line]) -> None:
    """One thought of somebody who wants to queue and does not: is it time again?"""
    if person.wish != QUEUES or person.in_line or person.state_code != STAND or person.upset:
        return
    served = person.errand == BREAK
    if person.errand == NONE or (served and person.state_ticks > BREAK_TICKS + person.look * 8):
        lines[person.line].join(person)


def lines_of(level: Level, floor: Floor) -> list[Line]:
    """The queues of a zone on one of its floors: one at each counter or door, at least one."""
    heads = [
        other
        for other in level.things
        if other.kind in HEAD_KINDS
        and floor.left - TILE <= other.x * SUBPIXELS <= floor.right + TILE
        and abs(other.y * SUBPIXELS - floor.sy) <= TILE
    ]
    if not heads:
        return [Line(floor.left, 1, floor.right - floor.left, "")]
    lines: list[Line] = []
    for number, other in enumerate(heads):
        sx = min(max(other.x * SUBPIXELS, floor.left), floor.right)
        right, left = floor.right - sx, sx - floor.left
        grows = 1 if right >= left else -1
        if min(right, left) >= 4 * TILE and number % 2:
            grows = -grows
        lines.append(Line(sx, grows, max(right if grows > 0 else left, 0), other.kind))
    return lines
