"""The proposal: everybody near gathers round a couple, hushes, cheers, and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.passer import (
    CALLED,
    CHEER,
    COME,
    ENTER,
    HUSH,
    INSIDE,
    LEAVE,
    NONE,
    STAND,
    WAIT,
    WALK,
)
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.civilian import Civilian
    from game.sim.random import Random
    from game.sim.stage import Stage

PHASES: Final = ("", "gather", "hush", "cheer", "disperse", "over")
QUIET: Final = 0  # nothing of the kind yet
GATHER: Final = 1
HUSHED: Final = 2
CHEERS: Final = 3
DISPERSE: Final = 4
OVER: Final = 5

RADIUS: Final = 25 * TILE  # who is called (mechanics, Crowd)
LONGEST_GATHER: Final = 10 * TICKS_PER_SECOND  # whoever is still on the way then stops there
HUSH_TICKS: Final = 3 * TICKS_PER_SECOND
CHEER_TICKS: Final = 4 * TICKS_PER_SECOND
DISPERSE_TICKS: Final = 4 * TICKS_PER_SECOND  # within which one after the other goes on
NEAREST: Final = 5 * TILE // 2  # room around the couple
APART: Final = 6 * SUBPIXELS  # from one to the next on either side; three lanes deep
HELD: Final = (WALK, STAND, WAIT, HUSH, CHEER)  # who is in one of these can look and cheer
SHOUTS: Final = 16  # ticks within which all join in


class Proposal:
    """A couple at a point, and everybody around; at most once in a level."""

    sx: i64
    sy: i64
    since: i64

    def __init__(self) -> None:
        """Not yet."""
        self.code: int = QUIET
        self.sx = 0
        self.sy = 0
        self.since = 0

    @property
    def phase(self) -> str:
        """Empty before it begins, then "gather", "hush", "cheer", "disperse" and "over"."""
        return PHASES[self.code]

    @property
    def x(self) -> int:
        """Pixels from the left to the middle of the couple."""
        return int(self.sx // SUBPIXELS)

    @property
    def y(self) -> int:
        """Pixels from the top to the couple's feet."""
        return int(self.sy // SUBPIXELS)

    @property
    def running(self) -> bool:
        """Whether people are taken up with it."""
        return QUIET < self.code < OVER

    def begin(self, stage: Stage, people: list[Civilian], sx: int, sy: int) -> None:
        """Calls everybody within 25 tiles of a point in subpixels."""
        self.sx, self.sy = sx, sy
        self._enter(stage, GATHER)
        called = []
        for person in people:
            across, down = person.sx - sx, person.sy - sy
            busy = person.errand == LEAVE or person.state_code in (ENTER, INSIDE, COME)
            if not busy and across * across + down * down <= RADIUS * RADIUS:
                if person.asleep:
                    person.wake()
                    person.street.changed = True
                called.append(person)
        for side in (-1, 1):
            beside = [p for p in called if (1 if p.place >= sx else -1) == side]
            _call(beside, sx, side)

    def step(self, stage: Stage, people: list[Civilian]) -> None:
        """Goes on from phase to phase."""
        ticks = stage.tick - self.since
        if self.code == GATHER:
            if ticks >= LONGEST_GATHER or (ticks > SHOUTS and _all_there(people)):
                self._enter(stage, HUSHED)
        elif self.code == HUSHED:
            self._hold(people, HUSH, 1, ticks)
            if ticks >= HUSH_TICKS:
                self._enter(stage, CHEERS)
        elif self.code == CHEERS:
            self._hold(people, CHEER, SHOUTS, ticks)
            if ticks >= CHEER_TICKS:
                self._enter(stage, DISPERSE)
                _let_go(people, stage.random)
        elif self.code == DISPERSE and ticks >= DISPERSE_TICKS:
            self._enter(stage, OVER)

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out += [self.code, int(self.sx), int(self.sy), int(self.since)]

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self.code = next(numbers)
        self.sx = next(numbers)
        self.sy = next(numbers)
        self.since = next(numbers)

    def _enter(self, stage: Stage, code: int) -> None:
        self.code = code
        self.since = stage.tick
        stage.tell("proposal", "crowd", int(self.sx), int(self.sy), code, PHASES[code])

    def _hold(self, people: list[Civilian], state: i64, within: int, ticks: i64) -> None:
        """Has those who were called face the couple, in a state that each enters a little later."""
        for person in people:
            if person.errand == CALLED and person.state_code != state:
                if person.state_code in HELD and ticks >= person.look * 7 % within:
                    if person.ground.crossing_over(person.place) is None:
                        person.heading = 1 if self.sx >= person.place else -1
                        person.enter(state, 0)


def _call(people: list[Civilian], sx: i64, side: int) -> None:
    """Sends people of one side to their places, the nearest first: nobody passes another."""
    order = sorted((abs(int(person.place - sx)), person.number) for person in people)
    ranks = {number: rank for rank, (_, number) in enumerate(order)}
    for person in people:
        ground = person.ground
        away = min(abs(int(person.place - sx)), NEAREST + ranks[person.number] * APART)
        person.do(CALLED, min(max(sx + side * max(away, NEAREST), ground.left), ground.right))


def _all_there(people: list[Civilian]) -> bool:
    return all(person.errand != CALLED or person.state_code != WALK for person in people)


def _let_go(people: list[Civilian], random: Random) -> None:
    for person in people:
        if person.errand == CALLED:
            person.errand = NONE
            if person.state_code in HELD:
                person.stand(random.below(DISPERSE_TICKS))
