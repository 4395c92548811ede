"""The civilians of a level: who stands where, who is in the way, who could be hurt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim import fright, groups
from game.sim.blending import LOOK_TICKS, Blending
from game.sim.civilian import LANES, LOOK_ROUND, Civilian
from game.sim.density import density_percent, fit_speeds
from game.sim.doors import board, call_back, mind_the_doors, release
from game.sim.fright import Wave, frighten
from game.sim.ground import Ground, floor_below
from game.sim.lines import Line, lines_of, mind_the_line
from game.sim.nearness import STRIDE, Nearness
from game.sim.passer import INSIDE, LEAVE, QUEUES, SLIPPED, STAND, WALK
from game.sim.pavement import Floor, floors_of
from game.sim.people import GROUPS, looks_of_group, pace_of_group
from game.sim.proposal import Proposal
from game.sim.shelter import THINK_TICKS, draw_patience, mind_the_rain
from game.sim.shoving import shove
from game.sim.street import Street
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT
from game.sim.windows import WINDOW, leaning_at, leans_within, windows_of
from game.sim.wishes import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Level, Thing
    from game.sim.person import Person
    from game.sim.random import Random
    from game.sim.stage import Stage

MAX_CIVILIANS: Final = 300  # on a level (mechanics, Crowd)
PLACED: Final = 2 * TILE // SUBPIXELS  # px; in a zone narrower than this one stands in the middle
STARTLE_RADIUS: Final[i64] = 20 * TILE  # a blast is heard this far (mechanics, Blasts)

ACTIVE: Final[i64] = 24 * TILE  # nobody sleeps within this of a boy, sideways and up or down
PERIOD: Final[i64] = THINK_TICKS  # ticks between two looks at whether one should sleep
WAKE: Final[i64] = ACTIVE + 8 * TILE  # 16 ticks of a boy's stride and a walker's make 7.5 tiles
SLEEP: Final[i64] = WAKE + 2 * TILE  # further, so that nobody wavers between the two
SELDOM: Final = 4  # sleepers mind the rain that many times less often
FLOW_REACH: Final[i64] = 2 * TILE
FLOW_OF: Final = 4  # walkers that carry somebody along, our own
CLOSING: Final[i64] = STRIDE + SUBPIXELS  # a tick, at most, between a boy and somebody who walks


class Crowd:
    """All civilians of a level, in a fixed order; up to 300.

    `outside` are those in the street, `awake` those of them who are near to a boy.
    """

    def __init__(self, level: Level, random: Random) -> None:
        """Spreads the level's `crowd` things over the floors in their zones."""
        self.civilians: list[Civilian] = []
        self.outside: list[Civilian] = []
        self.awake: list[Civilian] = []
        self.proposal = Proposal()
        self._level = level
        self._random = random
        self._street = Street()
        self._grounds: list[Ground] = []
        self._lines: list[Line] = []
        self._waves: list[Wave] = []
        self._blending = Blending()
        # whether there is anything to think of but the way
        self._has_more: bool = False
        # each sixteenth of the crowd has its own tick for thoughts and the question of sleep
        self._turns: list[list[Civilian]] = [[] for _ in range(PERIOD)]
        self._near = Nearness()
        self._windows = windows_of(level.of_kind("crowd"))
        for thing in level.of_kind("crowd"):
            if thing.text("wish") != WINDOW:
                self._people(thing, floors_of(level, thing))
        for line in self._lines:
            line.place()
        # grounds of the level itself; later ones are remembered by where they are
        self._first_grounds: int = len(self._grounds)
        fit_speeds(self.civilians, random)
        for civilian in self.civilians:
            civilian.resume()
            civilian.until = random.below(LOOK_ROUND[1])
            civilian.sleep()
        self._list()

    # ---- one tick

    def step(self, stage: Stage, athletes: list[Person]) -> None:
        """Moves everybody on to the stage's tick and slows the boys down in the throng."""
        tick = stage.tick
        street = self._street
        street.tick = tick
        street.signals = stage.signals
        random = stage.random
        # walking speeds follow the density
        if tick % PERIOD == 0:
            fit_speeds(self.awake, random)
            for line in self._lines:
                line.step(tick, random)
        # steps; what nearly everybody does nearly always is done here for speed
        for civilian in self.awake:
            state = civilian.state_code
            if state == WALK:
                place = civilian.place + civilian.velocity
                if civilian.low < place < civilian.high:
                    civilian.place = place
                else:
                    civilian.act(random)
            elif state != STAND or tick >= civilian.until:
                civilian.act(random)
        # what spreads among them
        if self._waves:
            self._spread(tick)
        if self.proposal.running:
            self.proposal.step(stage, self.outside)
        # those whom nobody can meet sleep; their closed form starts from this tick's place
        self._wake_and_sleep(tick, athletes)
        if self._has_more or stage.weather.wets or len(self.outside) < len(self.civilians):
            self._think(stage)
        if street.changed:
            self._list()
        # the boys among them
        for athlete in athletes:
            shove(stage, athlete, self.awake)
        if tick % LOOK_TICKS == 0:
            self._blending.step(self._level, athletes, self.awake)

    # ---- what others ask

    def count_within(self, sx: i64, sy: i64, radius: i64) -> int:
        """How many stand with their feet within a radius of a point; subpixels, Euclidean."""
        limit = radius * radius
        count = leaning_at(self._windows, sx, sy) if self._windows else 0
        for civilian in self._candidates(sx, sy, radius):
            dx = (civilian.sx if civilian.asleep else civilian.place) - sx
            if -radius <= dx <= radius:
                dy = civilian.sy - sy
                if dx * dx + dy * dy <= limit:
                    count += 1
        return count

    def any_within(self, sx: i64, sy: i64, radius: i64) -> bool:
        """Whether anybody stands with their feet within a radius of a point, or leans out."""
        if self._windows and leans_within(self._windows, sx, sy, radius):
            return True
        limit = radius * radius
        for civilian in self._candidates(sx, sy, radius):
            dx = (civilian.sx if civilian.asleep else civilian.place) - sx
            if -radius <= dx <= radius:
                dy = civilian.sy - sy
                if dx * dx + dy * dy <= limit:
                    return True
        return False

    def density_percent(self, sx: i64, sy: i64) -> int:
        """Hundredths of persons/m2 around a point in subpixels: 5 m along a 2 m deep pavement."""
        return density_percent(self._candidates(sx, sy, 3 * TILE), sx, sy)

    def density_at(self, x: int, y: int) -> float:
        """Persons/m2 around a point in pixels, for the view and for people."""
        return self.density_percent(x * SUBPIXELS, y * SUBPIXELS) / 100

    def covers(self, athlete: Person) -> bool:
        """Whether a boy has blended in.

        He has walked among 4 or more calm people for a second, and the other boy, if he is about,
        has had no line of sight to him.
        """
        return self._blending.covers(athlete)

    def flow_at(self, sx: i64, sy: i64) -> i64:
        """How fast those who walk around a point move on, subpixels/tick to the right.

        0 where fewer than 4 walk within 2 tiles, and where as many come as go.
        """
        count: i64 = 0
        pace: i64 = 0
        for civilian in self.awake:
            dx = civilian.place - sx
            if -FLOW_REACH <= dx <= FLOW_REACH and civilian.state_code == WALK:
                if -TILE <= civilian.sy - sy <= TILE:
                    count += 1
                    pace += civilian.velocity
        if count < FLOW_OF:
            return 0
        return pace // count if pace >= 0 else -(-pace // count)

    def crossing_open(self, x: int) -> bool:
        """Whether people may step onto the crosswalk at a pixel column; yes without signals."""
        return self._street.crossing_open(x)

    # ---- what others do to it

    def startle(self, stage: Stage, sx: i64, sy: i64, radius: i64 = STARTLE_RADIUS) -> None:
        """Starts a fright at a bang that spreads to everybody within a radius (subpixels)."""
        count = self.count_within(sx, sy, radius)
        if count == 0:
            return
        wave = Wave(int(sx), int(sy), int(stage.tick), int(radius))
        self._waves.append(wave)
        frighten(self._candidates(sx, sy, radius), wave, stage.tick)
        if self._street.changed:
            self._list()
        stage.tell("startled", "crowd", sx, sy, count)

    def stage_proposal(self, stage: Stage, x: int, y: int) -> None:
        """Begins the proposal at a pixel, once: everybody within 25 tiles gathers round it."""
        if self.proposal.phase == "":
            self.proposal.begin(stage, self.outside, x * SUBPIXELS, y * SUBPIXELS)
            if self._street.changed:
                self._list()

    def release(self, count: int, x: int, y: int, towards: int) -> int:
        """Has people come out of a door at a pixel, one after the other; how many will.

        They walk towards a pixel column: through the door or off the map's edge that is there,
        or else they stay in the street. A level never holds more than 300.
        """
        place = floor_below(self._level, x, y)
        if place is None:
            return 0
        ground = self._ground(*place)
        people = [c for c in self.civilians if c.state_code == INSIDE and c.errand == LEAVE][:count]
        while len(people) < count and len(self.civilians) < MAX_CIVILIANS:
            people.append(self._newcomer(ground, x * SUBPIXELS))
        release(people, ground, x * SUBPIXELS, towards * SUBPIXELS, self._random)
        self._list()
        return len(people)

    def board(self, count: int, x: int, y: int) -> int:
        """Sends up to `count` people who wait near a door at a pixel through it; how many go."""
        place = floor_below(self._level, x, y)
        if place is None:
            return 0
        gone = board(self.outside, self._ground(*place), x * SUBPIXELS, count)
        if self._street.changed:
            self._list()
        return gone

    def call_back(self, x: int, y: int) -> int:
        """Has everybody stay who is on the way to a door at a pixel that shuts; how many."""
        place = floor_below(self._level, x, y)
        if place is None:
            return 0
        stayed = call_back(self.civilians, self._ground(*place), x * SUBPIXELS)
        if self._street.changed:
            self._list()
        return stayed

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends the whole state to `out`."""
        out.append(self._street.tick)
        self._near.save(out)
        later = self._grounds[self._first_grounds :]
        out.append(len(later))
        for ground in later:
            out += [ground.column, ground.row]
        out.append(len(self.civilians))
        for civilian in self.civilians:
            out.append(self._grounds.index(civilian.ground))
            civilian.save(out)
        for line in self._lines:
            line.save(out)
        out.append(len(self._waves))
        for wave in self._waves:
            out.extend(wave)
        self.proposal.save(out)
        self._blending.save(out)

    def load(self, numbers: Iterator[int]) -> None:
        """Takes the state that `save` of a crowd of the same level wrote from `numbers`."""
        self._street.tick = next(numbers)
        self._near.load(numbers)
        del self._grounds[self._first_grounds :]
        for _ in range(next(numbers)):
            self._grounds.append(Ground(self._level, next(numbers), next(numbers)))
        self._resize(next(numbers))
        for civilian in self.civilians:
            civilian.ground = self._grounds[next(numbers)]
            civilian.load(numbers, self.civilians)
        for line in self._lines:
            line.load(numbers, self.civilians)
        self._waves = [
            Wave(next(numbers), next(numbers), next(numbers), next(numbers))
            for _ in range(next(numbers))
        ]
        self.proposal.load(numbers)
        self._blending.load(numbers)
        self._list()

    # ---- making people

    def _people(self, thing: Thing, floors: list[Floor]) -> None:
        """Makes the civilians of one thing, in groups that start and walk together."""
        if not floors:
            return
        random = self._random
        wish = thing.text("wish") or "walk"
        missing = min(thing.number("count", 1), MAX_CIVILIANS - len(self.civilians))
        placed = thing.width < PLACED and (thing.width > 0 or missing == 1)
        for floor in floors:
            self._ground(floor.left >> TILE_SHIFT, floor.sy >> TILE_SHIFT)
        lines = {floor: self._open_lines(floor) for floor in floors if wish == "queue"}
        made, count = 0, missing
        while missing > 0:
            size = min(GROUPS[random.below(len(GROUPS))], missing)
            floor, start = _somewhere(floors, made, size, count, random)
            for person in self._group(floor, thing.x * SUBPIXELS if placed else start, size):
                settle(person, wish, thing, random)
                if person.wish == QUEUES:
                    person.line = lines[floor][person.number % len(lines[floor])]
                    self._lines[person.line].join(person)
            made += size
            missing -= size

    def _open_lines(self, floor: Floor) -> list[int]:
        """Makes the queues of a zone on a floor; their numbers."""
        first = len(self._lines)
        self._lines += lines_of(self._level, floor)
        return list(range(first, len(self._lines)))

    def _group(self, floor: Floor, start: int, size: int) -> list[Civilian]:
        random = self._random
        ground = self._ground(floor.left >> TILE_SHIFT, floor.sy >> TILE_SHIFT)
        looks = looks_of_group(size, random)
        pace = pace_of_group(looks, random)
        heading = 1 if random.below(2) else -1
        lane = random.below(LANES)
        members: list[Civilian] = []
        for member, look in enumerate(looks):
            beside = random.between(-groups.BESIDE, groups.BESIDE) * SUBPIXELS if member else 0
            sx = min(max(ground.kerb_near(start + beside), floor.left), floor.right)
            person = Civilian(self._street, ground, floor, sx, len(self.civilians))
            person.look, person.pace, person.heading = look, pace, heading
            person.lane = (lane + member) % LANES
            person.beside = beside
            person.patience = draw_patience(random)
            person.leader = members[0] if members else person
            members.append(person)
            self._add(person)
        return members

    def _newcomer(self, ground: Ground, sx: int) -> Civilian:
        floor = Floor(int(ground.left), int(ground.right), int(ground.sy))
        return self._group(floor, sx, 1)[0]

    def _add(self, person: Civilian) -> None:
        self.civilians.append(person)
        self._turns[person.number % PERIOD].append(person)

    def _resize(self, count: int) -> None:
        """Forgets who came later than a saved state, or makes who is missing."""
        del self.civilians[count:]
        for number in range(len(self.civilians), count):
            ground = self._grounds[0]
            floor = Floor(int(ground.left), int(ground.right), int(ground.sy))
            self.civilians.append(Civilian(self._street, ground, floor, floor.left, number))
        self._turns = [self.civilians[turn::PERIOD] for turn in range(PERIOD)]

    def _ground(self, column: int, row: int) -> Ground:
        """The run of floor that holds a floor tile."""
        for ground in self._grounds:
            if ground.row == row and ground.first <= column <= ground.last:
                return ground
        self._grounds.append(Ground(self._level, column, row))
        return self._grounds[-1]

    # ---- the parts of a tick

    def _list(self) -> None:
        """Lists who is outside and who is awake, in the crowd's own order."""
        self._street.changed = False
        self.outside = [civilian for civilian in self.civilians if civilian.state_code != INSIDE]
        self.awake = [civilian for civilian in self.outside if not civilian.asleep]
        self._has_more = len(self._lines) > 0 or any(ground.shops for ground in self._grounds)

    def _spread(self, tick: i64) -> None:
        """Carries frights further; one that has reached its radius is over."""
        if tick % fright.LOOK_TICKS:
            return
        for wave in self._waves:
            frighten(self._candidates(wave.sx, wave.sy, wave.radius), wave, tick)
        self._waves = [wave for wave in self._waves if wave.reach(tick) < wave.radius]

    def _wake_and_sleep(self, tick: i64, athletes: list[Person]) -> None:
        anew = self._near.look(athletes)
        for civilian in self.civilians if anew else self._turns[tick % PERIOD]:
            if civilian.asleep:
                if (anew or tick >= civilian.asleep_until) and civilian.state_code != INSIDE:
                    self._look_after(civilian, tick)
            elif not self._near.within(civilian.place, civilian.sy, SLEEP) and civilian.may_sleep():
                civilian.sleep()
                self._street.changed = True

    def _look_after(self, civilian: Civilian, tick: i64) -> None:
        """Wakes a sleeper when a boy is near, or works out when one could be at the earliest."""
        away = self._near.distance(civilian.sx, civilian.sy) - WAKE
        if away <= 0 or civilian.is_due():
            civilian.wake()
            self._street.changed = True
        elif civilian.state_code == STAND or civilian.wanders():
            civilian.asleep_until = tick + away // CLOSING

    def _think(self, stage: Stage) -> None:
        """A sixteenth of the crowd minds the rain, the doors and the queues."""
        weather, random = stage.weather, stage.random
        seldom = stage.tick // PERIOD % SELDOM == 0
        for person in self._turns[stage.tick % PERIOD]:
            inside = person.state_code == INSIDE
            thinks = seldom or not person.asleep
            rain = weather.rain_at(person.sx) if weather.wets and (thinks or inside) else 0
            if weather.wets and thinks:
                ticks = PERIOD * SELDOM if person.asleep else PERIOD
                mind_the_rain(person, rain, ticks, random)
            if inside or (person.ground.shops and not person.asleep):
                seen = person.errand == SLIPPED and self._near.within(person.sx, person.sy, WAKE)
                mind_the_doors(person, rain, random, seen=seen)
            if person.line >= 0:
                mind_the_line(person, self._lines)

    def _candidates(self, sx: i64, sy: i64, radius: i64) -> list[Civilian]:
        """A list that holds everybody within a radius of a point, and others."""
        if self._near.within(sx, sy, ACTIVE - radius):
            return self.awake
        return self.outside


def _somewhere(
    floors: list[Floor], made: int, size: int, count: int, random: Random
) -> tuple[Floor, int]:
    """A floor and a place on it for the next `size` of `count` people: evenly spread, with luck."""
    whole = sum((floor.right - floor.left) // SUBPIXELS + 1 for floor in floors)
    spot = whole * made // count + random.below(max(1, whole * size // count))
    for floor in floors:
        length = (floor.right - floor.left) // SUBPIXELS + 1
        if spot < length:
            break
        spot -= length
    return floor, floor.left + spot * SUBPIXELS
