"""One civilian: a body that walks, waits, staggers and flees along its own stretch of floor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.pavement import PACKED, SLOWEST, WALKING_SPEEDS
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.pavement import Floor
    from game.sim.random import Random

# states
WALK: Final = "walk"
STAND: Final = "stand"
STAGGER: Final = "stagger"
STARTLED: Final = "startled"
FLEE: Final = "flee"
STATES: Final = (WALK, STAND, STAGGER, STARTLED, FLEE)

# wishes, as far as they differ in how one moves
WALKS: Final = 0  # to and fro along the whole floor
BROWSES: Final = 1  # stands, turns, strolls a little
STAYS: Final = 2  # stands at one place and comes back to it

NARROW: Final = 2 * TILE  # subpixels; a floor with less room than this is only stood on
LANES: Final = 3  # depth lanes (mechanics, Crowd)
LOOKS: Final = 64  # different people that the view can draw
LOOK_ROUND: Final = (90, 300)  # ticks between two looks round: 1.5 to 5 s, our own
BROWSE: Final = (120, 420)  # ticks before a window: 2 to 7 s, our own
STROLL: Final = (2, 5)  # tiles to the next window, our own
STAGGER_TICKS: Final = 24  # until one who was bumped has caught their step (0.4 s)
STAGGER_SHARE: Final = 40  # percent of the other's speed that a bump passes on, our own
FLINCH: Final = (4, 15)  # ticks from the bang to the first step, by the person
FLEE_SPEED: Final = speed(110)
FLEE_TICKS: Final = 4 * TICKS_PER_SECOND


class Clock:
    """The tick that the crowd has reached, shared by its civilians."""

    tick: i64

    def __init__(self) -> None:
        """Starts at tick 0."""
        self.tick = 0


class Civilian:
    """A person in the street; `sx`, `sy` are the feet in subpixels, `x`, `y` in pixels.

    Far from both boys a civilian is asleep: a walker's place is then a triangle wave of the tick
    along the floor, exactly the way that an undisturbed walk would have taken.
    """

    def __init__(self, clock: Clock, floor: Floor, sx: int, wish: int, pace: int) -> None:
        """Somebody awake at `sx` on a floor, with a wish and a pace of 85 to 115 percent."""
        self.clock: Clock = clock
        self.left: i64 = floor.left
        self.right: i64 = floor.right
        self.sy: i64 = floor.sy
        self.home: i64 = sx
        self.wish: int = STAYS if wish == WALKS and floor.right - floor.left < NARROW else wish
        self.pace: int = pace
        self.lane: int = 0
        self.look: int = 0
        # `place` is where one is when awake, and where one fell asleep
        self.place: i64 = sx
        self.asleep: bool = False
        self.asleep_since: i64 = 0
        self.heading: int = 1
        self.state: str = WALK if self.wish == WALKS else STAND
        self.since: i64 = 0
        self.until: i64 = 0
        # a walk ends at `low` to the left and at `high` to the right
        self.low: i64 = floor.left
        self.high: i64 = floor.right
        self.speed: i64 = WALKING_SPEEDS[pace - SLOWEST][1]
        self.velocity: i64 = 0
        self.away: i64 = 1
        self.calm: i64 = 0

    @property
    def sx(self) -> i64:
        """The feet in subpixels from the left."""
        if not self.asleep or self.state != WALK:
            return self.place
        span = self.right - self.left
        phase = self._phase(span)
        return self.left + (phase if phase <= span else 2 * span - phase)

    @property
    def x(self) -> int:
        """The feet in pixels from the left."""
        return int(self.sx // SUBPIXELS)

    @property
    def y(self) -> int:
        """The feet in pixels from the top."""
        return int(self.sy // SUBPIXELS)

    @property
    def state_ticks(self) -> int:
        """Ticks spent in this state, 0 or more."""
        return int(self.clock.tick - self.since)

    @property
    def facing(self) -> int:
        """Which way one looks, 1 or -1, asleep or awake."""
        if not self.asleep or self.state != WALK:
            return self.heading
        span = self.right - self.left
        return 1 if self._phase(span) < span else -1

    def _phase(self, span: i64) -> i64:
        """Where a sleeping walker is on the way to the right end and back, 0 to 2 * span - 1."""
        start = self.place - self.left
        if self.heading < 0:
            start = 2 * span - start
        return (start + self.speed * (self.clock.tick - self.asleep_since)) % (2 * span)

    def may_sleep(self) -> bool:
        """Whether a civilian far from everybody can be left to a closed form."""
        if self.state == WALK:
            return self.wish == WALKS
        return self.state == STAND

    def sleep(self) -> None:
        """Falls asleep where one is."""
        self.asleep_since = self.clock.tick
        self.asleep = True

    def wake(self) -> None:
        """Wakes at the place that the closed form gives."""
        self.place, self.heading = self.sx, self.facing
        self.asleep = False
        self.velocity = self.speed * self.heading

    def set_speed(self, persons: int) -> None:
        """Fits the walking speed to the `persons` on the 10 m2 ahead."""
        self.speed = WALKING_SPEEDS[self.pace - SLOWEST][persons if persons < PACKED else PACKED]
        if self.state == WALK:
            self.velocity = self.speed * self.heading

    def turn_back(self) -> None:
        """Walks the other way, if walking to and fro at all."""
        if self.state == WALK and self.wish == WALKS:
            self._head(-self.heading)

    def act(self, random: Random) -> None:
        """One tick of everything but an unhindered step or wait."""
        state = self.state
        if state == WALK:
            self._walk()
        elif state == STAND:
            self._choose(random)
        elif state == STAGGER:
            self._stagger()
        elif state == FLEE:
            self._flee()
        elif self.clock.tick >= self.until:
            self._after_fright()

    def bump(self, svx: i64) -> None:
        """Is run into by somebody at `svx` subpixels/tick."""
        self._enter(STAGGER, STAGGER_TICKS)
        self.velocity = svx * STAGGER_SHARE // 100

    def startle(self, sx: i64) -> None:
        """Is frightened by something at `sx` and flees from it, after a flinch."""
        self.away = 1 if self.place >= sx else -1
        self.heading = -self.away
        self._enter(STARTLED, FLINCH[0] + self.look % (FLINCH[1] - FLINCH[0] + 1))
        self.calm = self.until + FLEE_TICKS

    def start_walk(self, low: i64, high: i64, facing: int) -> None:
        """Walks in a direction until `low` or `high` is reached."""
        self._enter(WALK, 0)
        self.low, self.high, self.heading = low, high, facing
        self.velocity = self.speed * facing

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.extend((
            self.left, self.right, self.sy, self.home, self.wish, self.pace, self.lane, self.look,
            self.place, int(self.asleep), self.asleep_since, self.heading, STATES.index(self.state),
            self.since, self.until, self.low, self.high, self.speed, self.velocity, self.away,
            self.calm,
        ))  # fmt: skip

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` wrote from `numbers`."""
        self.left = next(numbers)
        self.right = next(numbers)
        self.sy = next(numbers)
        self.home = next(numbers)
        self.wish = next(numbers)
        self.pace = next(numbers)
        self.lane = next(numbers)
        self.look = next(numbers)
        self.place = next(numbers)
        self.asleep = next(numbers) != 0
        self.asleep_since = next(numbers)
        self.heading = next(numbers)
        self.state = STATES[next(numbers)]
        self.since = next(numbers)
        self.until = next(numbers)
        self.low = next(numbers)
        self.high = next(numbers)
        self.speed = next(numbers)
        self.velocity = next(numbers)
        self.away = next(numbers)
        self.calm = next(numbers)

    def _enter(self, state: str, ticks: i64) -> None:
        self.state = state
        self.since = self.clock.tick
        self.until = self.clock.tick + ticks

    def _walk(self) -> None:
        """The step that reaches an end: a walker turns there, others stop."""
        place = self.place + self.velocity
        if self.wish != WALKS:
            self.place = self.low if self.heading < 0 else self.high
            self._enter(STAND, BROWSE[0] if self.wish == BROWSES else LOOK_ROUND[0])
        elif place >= self.right:
            self.place = 2 * self.right - place
            self._head(-1)
        else:
            self.place = 2 * self.left - place
            self._head(1)

    def _head(self, facing: int) -> None:
        self.heading = facing
        self.velocity = self.speed * facing

    def _choose(self, random: Random) -> None:
        """What one who has stood long enough does next."""
        if self.wish == BROWSES and self.right - self.left >= NARROW and random.below(2):
            self._stroll(random)
            return
        if self.wish == STAYS and self.place != self.home:
            self._go_home()
            return
        shortest, longest = BROWSE if self.wish == BROWSES else LOOK_ROUND
        self.heading = -self.heading
        self.until = self.clock.tick + random.between(shortest, longest)

    def _stroll(self, random: Random) -> None:
        distance = random.between(STROLL[0] * TILE // SUBPIXELS, STROLL[1] * TILE // SUBPIXELS)
        facing = 1 if random.below(2) else -1
        if self.place + facing * TILE > self.right or self.place + facing * TILE < self.left:
            facing = -facing
        target = self.place + facing * distance * SUBPIXELS
        if facing > 0:
            self.start_walk(self.left, min(self.right, target), facing)
        else:
            self.start_walk(max(self.left, target), self.right, facing)

    def _go_home(self) -> None:
        if self.home > self.place:
            self.start_walk(self.left, self.home, 1)
        else:
            self.start_walk(self.home, self.right, -1)

    def _stagger(self) -> None:
        self._push(self.velocity)
        # a push dies away by an eighth a tick, towards nothing
        self.velocity -= self.velocity // 8 if self.velocity > 0 else -(-self.velocity // 8)
        if self.clock.tick >= self.until:
            self._after_fright()

    def _flee(self) -> None:
        if self.clock.tick >= self.calm:
            self._after_fright()
        elif not self._push(FLEE_SPEED * self.away):
            # at the end of the floor one can only cower
            self._enter(STARTLED, self.calm - self.clock.tick)

    def _push(self, step: i64) -> bool:
        """Moves by a step within the floor; whether the whole step was possible."""
        place = self.place + step
        self.place = min(max(place, self.left), self.right)
        return self.place == place

    def _after_fright(self) -> None:
        """Flees as long as the fright lasts, then goes back to the own wish."""
        if self.clock.tick < self.calm:
            self.heading = self.away
            self._enter(FLEE, 0)
        elif self.wish == WALKS:
            self.start_walk(self.left, self.right, self.heading)
        else:
            self._enter(STAND, LOOK_ROUND[0])
