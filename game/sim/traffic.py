"""The traffic of a level: who may cross, whom a vehicle throws back, and whom a bus holds up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.body import HALF_WIDTH
from game.sim.buttons import LEFT, RIGHT
from game.sim.crosswalk import STOP, WALK, Crosswalk
from game.sim.person import GRABBED, LYING, RUN
from game.sim.units import SUBPIXELS, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.person import Person
    from game.sim.stage import Stage
    from game.sim.vehicles import Vehicle

BOYS: Final = 2
HIT_COST: Final = 15 * 60  # stamina, 1/60 points (levels, section 5)
HITS_TO_RETURN: Final = 2  # at the second one it is back to the checkpoint (mechanics)
# being thrown back, our own
THROW_SPEED: Final[i64] = speed(360)  # a road of four lanes in half a second
THROW_TICKS: Final = 150  # a road of sixteen lanes, at the most
ONTO_KERB: Final[i64] = 8 * SUBPIXELS  # so far past the kerb's edge one comes to rest
LIE_TICKS: Final = 24  # before one gets up
# the bus as a wall
PUSH: Final[i64] = 4 * SUBPIXELS  # a tick, from within
# a head that waits, our own
KERB: Final[i64] = 26 * SUBPIXELS  # so near to a road one brakes: 10 ticks from full speed
CROSSING_TICKS: Final = 80  # four lanes at a run


class Passage:
    """What one boy has to do with roads just now."""

    thrown_until: i64

    def __init__(self) -> None:
        """On no road, never hit."""
        self.road: int = -1
        self.side: int = 0  # of the kerb that he came from: -1 left, 1 right
        self.hits: int = 0
        self.thrown_until = 0

    def save(self, out: list[int]) -> None:
        """Appends all of it."""
        out += [self.road, self.side, self.hits, int(self.thrown_until)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.road = next(saved)
        self.side = next(saved)
        self.hits = next(saved)
        self.thrown_until = next(saved)


class Traffic:
    """All crosswalks of a level that have lights, from left to right; at best none."""

    def __init__(self, level: Level) -> None:
        """Everything on walk; a crosswalk without a `stop` has no lights, and stays open."""
        self.crosswalks: list[Crosswalk] = [
            Crosswalk(thing, number)
            for number, thing in enumerate(level.of_kind("crosswalk"))
            if thing.number("stop") > 0
        ]
        self.runs: bool = bool(self.crosswalks)
        """Whether the level has any traffic."""
        self.passages: list[Passage] = [Passage() for _ in range(BOYS if self.runs else 0)]

    # ---- one tick

    def step(self, stage: Stage, boys: list[Person]) -> None:
        """Moves lights and vehicles on to the stage's tick."""
        for crosswalk in self.crosswalks:
            crosswalk.step(stage, boys)

    def set_off(self, stage: Stage, beat: int) -> None:
        """Starts the crosswalks that wait for a beat of the story."""
        for crosswalk in self.crosswalks:
            if crosswalk.beat == beat:
                crosswalk.set_off(stage)

    def meet(self, stage: Stage, number: int, boy: Athlete) -> bool:
        """What the vehicles do to a boy (0 Izuku, 1 Katsuki); whether it is his second hit."""
        passage = self.passages[number]
        if boy.state_code >= GRABBED:
            passage.thrown_until = 0
            return False
        crosswalk = self._road_of(passage, boy.sx)
        if passage.thrown_until:
            self._throw(passage, stage, boy)
            return False
        if crosswalk is None or not crosswalk.vehicles:
            return False
        for vehicle in crosswalk.vehicles:
            if vehicle.in_plane(stage.tick) and vehicle.touches(boy, HALF_WIDTH):
                if vehicle.stands and vehicle.arrives < stage.tick:
                    _hold_up(vehicle, boy)
                else:
                    return self._hit(passage, vehicle, stage, boy)
        return False

    # ---- what others ask

    def crossing_open(self, x: int) -> bool:
        """Whether people may step onto the crosswalk whose middle is at a pixel column."""
        for crosswalk in self.crosswalks:
            if crosswalk.x == x:
                return crosswalk.phase_code == WALK
        return True

    def patient(self, tick: i64, boy: Person, pressed: int) -> int:
        """The buttons of a head that looks before it crosses: none at the kerb of a busy road."""
        if not self.runs:
            return pressed
        heading = (pressed & RIGHT != 0) - (pressed & LEFT != 0)
        if heading == 0 or boy.state_code != RUN or not boy.on_ground:
            return pressed
        for crosswalk in self.crosswalks:
            if crosswalk.phase_code == STOP:
                kerb = crosswalk.left if heading > 0 else crosswalk.right
                ahead = (kerb - boy.sx) * heading
                if 0 <= ahead < KERB and _busy(crosswalk, tick):
                    return 0
        return pressed

    # ---- roads and boys

    def _road_of(self, passage: Passage, sx: i64) -> Crosswalk | None:
        """The road under or below a boy; remembers from which side he came onto it."""
        road = passage.road
        if road >= 0:
            crosswalk = self.crosswalks[road]
            if crosswalk.left < sx < crosswalk.right:
                return crosswalk
            passage.road = -1
        for place, crosswalk in enumerate(self.crosswalks):
            if crosswalk.left < sx < crosswalk.right:
                passage.road = place
                passage.side = -1 if sx - crosswalk.left < crosswalk.right - sx else 1
                return crosswalk
        return None

    def _hit(self, passage: Passage, vehicle: Vehicle, stage: Stage, boy: Athlete) -> bool:
        """Throws a boy off his feet; True for Izuku's second time."""
        passage.hits += 1
        boy.spend(HIT_COST)
        stage.tell("traffic_hit", boy.who, boy.sx, boy.sy, passage.hits, vehicle.kind)
        if boy.who == "izuku" and passage.hits >= HITS_TO_RETURN:
            passage.hits = 0
            return True
        boy.hold_still()
        boy.enter(boy.down(LYING, LIE_TICKS))
        boy.facing = -passage.side
        passage.thrown_until = stage.tick + THROW_TICKS
        return False

    def _throw(self, passage: Passage, stage: Stage, boy: Athlete) -> None:
        """Carries a boy to the kerb that he came from; nothing else hits him on the way."""
        if passage.road < 0:
            self._come_to_rest(passage, boy)
        elif stage.tick >= passage.thrown_until or boy.state_code != LYING:
            passage.thrown_until = 0
        else:
            boy.svx = passage.side * THROW_SPEED
            boy.down_until = stage.tick + LIE_TICKS

    def _come_to_rest(self, passage: Passage, boy: Athlete) -> None:
        boy.svx = passage.side * ONTO_KERB // 4
        passage.thrown_until = 0

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends every road and every boy's passage; nothing on a level without lights."""
        for crosswalk in self.crosswalks:
            crosswalk.save(out)
        for passage in self.passages:
            passage.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        for crosswalk in self.crosswalks:
            crosswalk.load(saved)
        for passage in self.passages:
            passage.load(saved)


def _busy(crosswalk: Crosswalk, tick: i64) -> bool:
    """Whether a vehicle is in the plane at a tick, or will be before a boy is over."""
    for vehicle in crosswalk.vehicles:
        if vehicle.leaves > tick:
            return True
    return min(crosswalk.next_at) < tick + CROSSING_TICKS


def _hold_up(bus: Vehicle, boy: Athlete) -> None:
    """Keeps a boy out of a vehicle that stands: off its sides, and down from its roof."""
    away = boy.sx - bus.sx
    side = 1 if away >= 0 else -1
    roof = bus.top
    if boy.svy > 0 and boy.sy - boy.svy <= roof:  # he was above it
        boy.sy = roof
        boy.svy = 0
        if boy.svx:
            side = 1 if boy.svx > 0 else -1
    elif boy.svx * side < 0:
        boy.svx = 0
    inside = bus.half_width + HALF_WIDTH - away * side
    step = min(inside, PUSH)
    boy.move_x(side * step, lift=False)
