"""The civilians of a level: who stands where, who is in the way, who could be hurt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.civilian import (
    BROWSES,
    LANES,
    LOOK_ROUND,
    LOOKS,
    NARROW,
    STAGGER,
    STAND,
    STAYS,
    WALK,
    WALKS,
    Civilian,
    Clock,
)
from game.sim.pavement import FASTEST, HALF_BODY, SLOWEST, Floor, floors_of
from game.sim.units import SUBPIXELS, TILE, speed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mypy_extensions import i64

    from game.sim.level import Level, Thing
    from game.sim.person import Person
    from game.sim.random import Random
    from game.sim.stage import Stage

MAX_CIVILIANS: Final = 300  # on a level (mechanics, Crowd)
GROUPS: Final = (1, 1, 2, 2, 3)  # sizes, as often as the level model draws them
GROUP_GAP: Final = (6, 16)  # px from one of a group to the next
WISHES: Final = {"walk": WALKS, "browse": BROWSES}  # all others stay where they are

DENSITY_REACH: Final = 5 * TILE // 2  # subpixels to either side: 5 m of a pavement 2 m deep
DENSITY_HEIGHT: Final = 3 * TILE  # subpixels up and down
PER_PERSON: Final = 10  # hundredths of persons/m2 that one on those 10 m2 adds
CRUSH: Final = 40  # persons there (4/m2) that slow a boy down to
CRUSH_PERCENT: Final = 35  # this share of his top speed (mechanics, Crowd)

# looking ahead and turning back keep jams from growing: with people who only mind those around
# them, half of a street at 1.5/m2 stands still after a minute
THRONG: Final = 12  # persons on the 10 m2 ahead from which on some turn back, our own
TURNS_BACK: Final = 25  # one in so many does, each time that speeds are fitted, our own

BUMP_SPEED: Final = speed(80)
BUMP_WIDTH: Final = 2 * HALF_BODY * SUBPIXELS  # between the middles of two bodies that touch
BODY_HEIGHT: Final = 26 * SUBPIXELS  # a body is 12 x 26 px (mechanics, Athlete)
OWN_LANE: Final = 1  # the boys run in the middle one; the others are only in the way
BUMP_LOSS: Final = 15  # percent of a boy's speed
STARTLE_RADIUS: Final = 20 * TILE  # a blast is heard this far (mechanics, Blasts)

ACTIVE: Final = 24 * TILE  # nobody sleeps within this of a boy, sideways and up or down
PERIOD: Final = 16  # ticks between two looks at whether one should sleep
STRIDE: Final = 7 * SUBPIXELS  # the fastest that a boy moves in a tick (a boost), else look anew
WAKE: Final = ACTIVE + 8 * TILE  # 16 ticks of a boy's stride and a walker's make 7.5 tiles
SLEEP: Final = WAKE + 2 * TILE  # further, so that nobody wavers between the two


class Crowd:
    """All civilians of a level, in a fixed order; up to 300."""

    civilians: list[Civilian]
    awake: list[Civilian]

    def __init__(self, level: Level, random: Random) -> None:
        """Spreads the level's `crowd` things over the floors in their zones."""
        self._clock = Clock()
        self.civilians = []
        for thing in level.of_kind("crowd"):
            self._people(thing, floors_of(level, thing), random)
        # each sixteenth of the crowd has its own tick for the question of sleep
        self._turns = [self.civilians[turn::PERIOD] for turn in range(PERIOD)]
        # where the boys were at the last step: sx, sy of each
        self._seen: list[int] = []
        _fit_speeds(self.civilians, random)
        for civilian in self.civilians:
            civilian.sleep()
        self._list_awake()

    def step(self, stage: Stage, athletes: Sequence[Person]) -> None:
        """Moves everybody on to the stage's tick and slows the boys down in the throng."""
        tick = stage.tick
        self._clock.tick = tick
        # walking speeds follow the density
        if tick % PERIOD == 0:
            _fit_speeds(self.awake, stage.random)
        # steps; what nearly everybody does nearly always is done here for speed
        random = stage.random
        for civilian in self.awake:
            state = civilian.state
            if state == WALK:
                place = civilian.place + civilian.velocity
                if civilian.low < place < civilian.high:
                    civilian.place = place
                else:
                    civilian.act(random)
            elif state != STAND or tick >= civilian.until:
                civilian.act(random)
        # those whom nobody can meet sleep; their closed form starts from this tick's place
        self._wake_and_sleep(tick, athletes)
        # the boys among them
        for athlete in athletes:
            self._slow_down(stage, athlete)

    def count_within(self, sx: i64, sy: i64, radius: i64) -> int:
        """How many stand with their feet within a radius of a point; subpixels, Euclidean."""
        limit = radius * radius
        count = 0
        for civilian in self._candidates(sx, sy, radius):
            dx = civilian.sx - sx
            dy = civilian.sy - sy
            if dx * dx + dy * dy <= limit:
                count += 1
        return count

    def any_within(self, sx: i64, sy: i64, radius: i64) -> bool:
        """Whether anybody stands with their feet within a radius of a point."""
        limit = radius * radius
        for civilian in self._candidates(sx, sy, radius):
            dx = civilian.sx - sx
            dy = civilian.sy - sy
            if dx * dx + dy * dy <= limit:
                return True
        return False

    def density_percent(self, sx: i64, sy: i64) -> int:
        """Hundredths of persons/m2 around a point in subpixels: 5 m along a 2 m deep pavement."""
        count = 0
        for civilian in self._candidates(sx, sy, DENSITY_HEIGHT):
            if (
                -DENSITY_REACH <= civilian.sx - sx <= DENSITY_REACH
                and -DENSITY_HEIGHT <= civilian.sy - sy <= DENSITY_HEIGHT
            ):
                count += 1
        return count * PER_PERSON

    def density_at(self, x: int, y: int) -> float:
        """Persons/m2 around a point in pixels, for the view and for people."""
        return self.density_percent(x * SUBPIXELS, y * SUBPIXELS) / 100

    def startle(self, stage: Stage, sx: i64, sy: i64, radius: i64 = STARTLE_RADIUS) -> None:
        """Makes everybody within a radius (subpixels) of a bang flee from it for 4 s."""
        limit = radius * radius
        count = 0
        for civilian in self._candidates(sx, sy, radius):
            dx = civilian.sx - sx
            dy = civilian.sy - sy
            if dx * dx + dy * dy <= limit:
                if civilian.asleep:
                    civilian.wake()
                civilian.startle(sx)
                count += 1
        if count:
            self._list_awake()
            stage.tell("startled", "crowd", sx, sy, count)

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(self._clock.tick)
        out.append(len(self._seen))
        out.extend(self._seen)
        for civilian in self.civilians:
            civilian.save(out)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` of a crowd of the same level wrote from `numbers`."""
        self._clock.tick = next(numbers)
        self._seen = [next(numbers) for _ in range(next(numbers))]
        for civilian in self.civilians:
            civilian.load(numbers)
        self._list_awake()

    def _people(self, thing: Thing, floors: list[Floor], random: Random) -> None:
        """Makes the civilians of one thing, in groups that start and walk together."""
        if not floors:
            return
        wish = WISHES.get(thing.text("wish", "walk"), STAYS)
        missing = min(thing.number("count", 1), MAX_CIVILIANS - len(self.civilians))
        placed = thing.width < NARROW // SUBPIXELS and (thing.width > 0 or missing == 1)
        while missing > 0:
            size = min(GROUPS[random.below(len(GROUPS))], missing)
            missing -= size
            floor, start = _somewhere(floors, random)
            self._group(floor, thing.x * SUBPIXELS if placed else start, wish, size, random)

    def _group(self, floor: Floor, start: int, wish: int, size: int, random: Random) -> None:
        pace = random.between(SLOWEST, FASTEST)
        heading = 1 if random.below(2) else -1
        for member in range(size):
            sx = start + member * random.between(*GROUP_GAP) * SUBPIXELS
            sx = min(max(sx, floor.left), floor.right)
            civilian = Civilian(self._clock, floor, sx, wish, pace)
            civilian.heading = heading
            civilian.lane = random.below(LANES)
            civilian.look = random.below(LOOKS)
            civilian.until = random.below(LOOK_ROUND[1])
            self.civilians.append(civilian)

    def _list_awake(self) -> None:
        """Lists who is awake, in the crowd's own order."""
        self.awake = [civilian for civilian in self.civilians if not civilian.asleep]

    def _wake_and_sleep(self, tick: int, athletes: Sequence[Person]) -> None:
        before = self._seen
        seen: list[int] = []
        for athlete in athletes:
            seen.append(athlete.sx)
            seen.append(athlete.sy)
        self._seen = seen
        due = self._turns[tick % PERIOD]
        if len(before) != len(seen):
            due = self.civilians
        else:
            for now, then in zip(seen, before, strict=True):
                if not -STRIDE <= now - then <= STRIDE:
                    due = self.civilians
        changed = False
        for civilian in due:
            if civilian.asleep:
                if self._is_near(civilian, WAKE):
                    civilian.wake()
                    changed = True
            elif civilian.may_sleep() and not self._is_near(civilian, SLEEP):
                civilian.sleep()
                changed = True
        if changed:
            self._list_awake()

    def _is_near(self, civilian: Civilian, reach: i64) -> bool:
        """Whether a boy is within `reach` of somebody, sideways and up or down."""
        seen = self._seen
        sx = civilian.sx
        sy = civilian.sy
        for index in range(0, len(seen), 2):
            if -reach <= seen[index] - sx <= reach and -reach <= seen[index + 1] - sy <= reach:
                return True
        return False

    def _candidates(self, sx: i64, sy: i64, radius: i64) -> list[Civilian]:
        """A list that holds everybody within a radius of a point, and others."""
        seen = self._seen
        rest = ACTIVE - radius
        for index in range(0, len(seen), 2):
            if -rest <= seen[index] - sx <= rest and -rest <= seen[index + 1] - sy <= rest:
                return self.awake
        return self.civilians

    def _slow_down(self, stage: Stage, athlete: Person) -> None:
        """Writes a boy's share of top speed and lets him bump into whom he touches."""
        left = athlete.sx - DENSITY_REACH
        right = athlete.sx + DENSITY_REACH
        top = athlete.sy - DENSITY_HEIGHT
        bottom = athlete.sy + DENSITY_HEIGHT
        near = [c for c in self.awake if left <= c.place <= right and top <= c.sy <= bottom]
        crush = min(len(near), CRUSH)
        athlete.crowd_percent = 100 - (100 - CRUSH_PERCENT) * crush // CRUSH
        for civilian in near:
            if -BUMP_SPEED <= athlete.svx <= BUMP_SPEED:
                return
            if (
                civilian.lane == OWN_LANE
                and civilian.state != STAGGER
                and _touch(athlete, civilian)
            ):
                civilian.bump(athlete.svx)
                pace = athlete.svx if athlete.svx > 0 else -athlete.svx
                kept = pace * (100 - BUMP_LOSS) // 100
                athlete.svx = kept if athlete.svx > 0 else -kept
                stage.tell("bump", athlete.who, civilian.place, civilian.sy)


def _touch(athlete: Person, civilian: Civilian) -> bool:
    return (
        -BUMP_WIDTH < athlete.sx - civilian.place < BUMP_WIDTH
        and athlete.sy > civilian.sy - BODY_HEIGHT
        and athlete.sy - athlete.height_sub < civilian.sy
    )


def _somewhere(floors: list[Floor], random: Random) -> tuple[Floor, int]:
    """A floor, drawn by its length, and a place on it."""
    spot = random.below(sum((floor.right - floor.left) // SUBPIXELS + 1 for floor in floors))
    for floor in floors:
        length = (floor.right - floor.left) // SUBPIXELS + 1
        if spot < length:
            break
        spot -= length
    return floor, floor.left + spot * SUBPIXELS


def _fit_speeds(people: list[Civilian], random: Random) -> None:
    """Gives everybody the speed that fits the people on the 5 tiles ahead, on the same floor."""
    counts: dict[int, int] = {}
    for civilian in people:
        # heights are whole tiles, so height and column share one number
        key = civilian.sy + civilian.place // TILE
        counts[key] = counts.get(key, 0) + 1
    get = counts.get
    for civilian in people:
        key = civilian.sy + civilian.place // TILE
        way = civilian.heading
        persons = counts[key] + get(key + way, 0) + get(key + 2 * way, 0)
        persons += get(key + 3 * way, 0) + get(key + 4 * way, 0)
        civilian.set_speed(persons)
        if persons > THRONG and random.below(TURNS_BACK) == 0:
            civilian.turn_back()
