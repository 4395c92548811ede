"""A civilian as data: everything that one remembers, what people read of it, how it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.people import BODY_PIXELS, KINDS
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.ground import Ground
    from game.sim.pavement import Floor
    from game.sim.street import Street

# states
WALK: Final = 0
STAND: Final = 1
WAIT: Final = 2  # at a kerb, or for somebody of one's group
STAGGER: Final = 3
COMPLAIN: Final = 4
STARTLED: Final = 5
FLEE: Final = 6
HUSH: Final = 7
CHEER: Final = 8
ENTER: Final = 9  # on the threshold, going in
INSIDE: Final = 10  # not in the street: seen by nobody, in nobody's way
COME: Final = 11  # on the threshold, coming out
STATES: Final[tuple[str, ...]] = (
    "walk", "stand", "wait", "stagger", "complain", "startled", "flee", "hush", "cheer", "enter",
    "inside", "come",
)  # fmt: skip
"""What people call the states, by their codes."""

# wishes: what one does when nothing else is up
WALKS: Final = 0  # to and fro along the whole zone
BROWSES: Final = 1  # stands, turns, strolls a little
STAYS: Final = 2  # stands at one place and comes back to it
QUEUES: Final = 3  # the same, and the place moves up
CROSSES: Final = 4  # stands at a kerb until the signal says walk, and comes back later

# errands: what comes before the wish
NONE: Final = 0
INDOORS: Final = 1  # out of the rain, through a door
VISIT: Final = 2  # into a shop for a while
LEAVE: Final = 3  # in by a door or off the map's edge, for good
DRY: Final = 4  # under an eave, for want of a door
CALLED: Final = 5  # to something that everybody looks at
SLIPPED: Final = 6  # out of the rain unseen, where there is neither door nor eave
ARRIVE: Final = 7  # still behind a door, on the way out
BREAK: Final = 8  # served, and not yet back in the line
THROUGH_DOORS: Final = (INDOORS, VISIT, LEAVE)

LONG_AGO: Final = -100_000


class Passer:
    """A civilian as data; `sx`, `sy` are the feet in subpixels, `x`, `y` in pixels.

    Far from both boys a civilian is asleep: a wanderer's place is then a triangle wave of the
    tick between two ends, exactly the way that an undisturbed walk would have taken, and one on
    an errand moves evenly towards its goal.
    """

    def __init__(self, street: Street, ground: Ground, floor: Floor, sx: int, number: int) -> None:
        """Somebody awake at `sx`, who stays there; a crowd's `number` is 0 or more."""
        self.street: Street = street
        self.ground: Ground = ground
        # what is looked at in every tick lies close together
        self.state_code: i64 = STAND
        # `place` is where one is when awake, and where one fell asleep
        self.place: i64 = sx
        self.sy: i64 = floor.sy
        self.velocity: i64 = 0
        # a walk ends at `goal`; before it, at `low` to the left or at `high` to the right, one
        # has to look up
        self.low: i64 = floor.left
        self.high: i64 = floor.right
        self.until: i64 = 0
        self.goal: i64 = sx
        self.speed: i64 = 0
        self.heading: i64 = 1
        self.wish: i64 = STAYS
        self.errand: i64 = NONE
        self.pace: i64 = 100
        self.lane: i64 = 0
        self.leader: Passer = self
        self.asleep: bool = False
        self.asleep_since: i64 = 0
        self.asleep_until: i64 = 0  # before that no boy can have come near
        self.since: i64 = 0
        self.calm: i64 = LONG_AGO
        self.number: int = number
        self.look: i64 = 0
        self.beside: i64 = 0  # where one walks beside the leader, subpixels
        # the zone, which one leaves on errands only
        self.left: i64 = ground.kerb_near(floor.left)
        self.right: i64 = ground.kerb_near(floor.right)
        self.home: i64 = sx
        self.faces: i64 = -1  # what one looks at while standing, or -1
        self.target: i64 = sx
        self.line: i64 = -1  # which queue is one's own, or -1
        self.in_line: bool = False
        self.away: i64 = 1
        self.source: i64 = sx  # where that was which one flees from
        self.frightened_at: i64 = LONG_AGO
        self.umbrella: bool = False
        self.soak: i64 = 0
        self.patience: i64 = 0

    # ---- what people read

    @property
    def sx(self) -> i64:
        """The feet in subpixels from the left."""
        if not self.asleep or self.state_code != WALK:
            return self.place
        if self.wish != WALKS or self.errand != NONE:
            place = self.place + self.heading * self.speed * (self.street.tick - self.asleep_since)
            if self.heading > 0:
                return place if place < self.high else self.high
            return place if place > self.low else self.low
        low = self.low
        span = self.high - low
        start = self.place - low if self.heading > 0 else 2 * span - self.place + low
        phase = (start + self.speed * (self.street.tick - self.asleep_since)) % (2 * span)
        return low + (phase if phase <= span else 2 * span - phase)

    @property
    def x(self) -> int:
        """The feet in pixels from the left."""
        return int(self.sx // SUBPIXELS)

    @property
    def y(self) -> int:
        """The feet in pixels from the top."""
        return int(self.sy // SUBPIXELS)

    @property
    def kind(self) -> str:
        """One of "adult", "child", "elder", "broad" and "tall", by the look."""
        return KINDS[self.look]

    @property
    def height(self) -> int:
        """Pixels from feet to head: 18 to 28, by the kind."""
        return BODY_PIXELS[KINDS[self.look]]

    @property
    def state(self) -> str:
        """The state's name, one of `STATES`."""
        return STATES[self.state_code]

    @property
    def state_ticks(self) -> int:
        """Ticks spent in this state, 0 or more."""
        return int(self.street.tick - self.since)

    @property
    def facing(self) -> i64:
        """Which way one looks, 1 or -1, asleep or awake."""
        if not self.asleep or self.state_code != WALK or not self.wanders():
            return self.heading
        span = self.high - self.low
        return 1 if self._phase(span) < span else -1

    @property
    def upset(self) -> bool:
        """Whether a fright is not over yet: such people hide nobody."""
        return self.state_code in (STARTLED, FLEE) or self.street.tick < self.calm

    def wanders(self) -> bool:
        """Whether one who walks does so to and fro, not towards something."""
        return self.wish == WALKS and self.errand == NONE

    def enter(self, state: i64, ticks: i64) -> None:
        """Is in a state from now on, for a number of ticks where that matters."""
        tick = self.street.tick
        self.state_code = state
        self.since = tick
        self.until = tick + ticks

    def _phase(self, span: i64) -> i64:
        """Where a sleeping wanderer is on the way up and back, 0 to 2 * span - 1."""
        start = self.place - self.low
        if self.heading < 0:
            start = 2 * span - start
        return (start + self.speed * (self.street.tick - self.asleep_since)) % (2 * span)

    def is_due(self) -> bool:
        """Whether one who sleeps on the way to somewhere has come to where one must look up."""
        if self.state_code != WALK or (self.wish == WALKS and self.errand == NONE):
            return False
        return self.sx == (self.high if self.heading > 0 else self.low)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.extend((
            self.number, self.leader.number, self.beside, self.left, self.right, self.sy,
            self.home, self.faces, self.wish, self.pace, self.lane, self.look, self.place,
            int(self.asleep), self.asleep_since, self.asleep_until, self.heading,
            self.state_code,
            self.since, self.until, self.goal, self.low, self.high, self.speed, self.velocity,
            self.errand, self.target, self.line, int(self.in_line), self.away, self.source,
            self.calm, self.frightened_at, int(self.umbrella), self.soak, self.patience,
        ))  # fmt: skip

    def load(self, numbers: Iterator[int], people: Sequence[Passer]) -> None:
        """Takes the state that `save` wrote from `numbers`; `people` are the crowd, by number."""
        self.number = next(numbers)
        self.leader = people[next(numbers)]
        self.beside = next(numbers)
        self.left = next(numbers)
        self.right = next(numbers)
        self.sy = next(numbers)
        self.home = next(numbers)
        self.faces = next(numbers)
        self.wish = next(numbers)
        self.pace = next(numbers)
        self.lane = next(numbers)
        self.look = next(numbers)
        self.place = next(numbers)
        self.asleep = next(numbers) != 0
        self.asleep_since = next(numbers)
        self.asleep_until = next(numbers)
        self.heading = next(numbers)
        self.state_code = next(numbers)
        self.since = next(numbers)
        self.until = next(numbers)
        self.goal = next(numbers)
        self.low = next(numbers)
        self.high = next(numbers)
        self.speed = next(numbers)
        self.velocity = next(numbers)
        self.errand = next(numbers)
        self.target = next(numbers)
        self.line = next(numbers)
        self.in_line = next(numbers) != 0
        self.away = next(numbers)
        self.source = next(numbers)
        self.calm = next(numbers)
        self.frightened_at = next(numbers)
        self.umbrella = next(numbers) != 0
        self.soak = next(numbers)
        self.patience = next(numbers)
