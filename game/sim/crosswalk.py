"""A crosswalk: its signals as a public clock, and the lanes that drive while they say stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.ground import LANE_TILES
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS
from game.sim.vehicles import APPROACH_TICKS, AWAY_TICKS, BUS, KINDS, PASS_TICKS, Vehicle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.level import Thing
    from game.sim.person import Person
    from game.sim.stage import Stage

# what the signal says
WALK: Final = 0
FLASH: Final = 1
STOP: Final = 2
PHASES: Final[tuple[str, ...]] = ("walk", "flash", "stop")

NEVER: Final = 1 << 40  # a tick that no world reaches

# from the flip to the first vehicle in each lane (levels, section 5, beat 17)
ENTRIES: Final[tuple[int, ...]] = (66, 72, 78, 90)
ENTRY_STEP: Final = 12  # ticks more for each further lane
# ticks, our own
ENTRY_SPREAD: Final = 60  # drivers whom no button surprises start up to this much later
GAP: Final[tuple[int, int]] = (60, 150)  # from one vehicle in a lane to the next
BUS_GAP: Final = 30  # the bus follows close
CLEAR_TICKS: Final = 30  # the road is empty so long before the signal says walk
BUS_ONE_IN: Final = 6  # vehicles in a lane that has a lane on either side

BUS_LANE: Final = 1  # lane 2 from the left (levels, section 5, beat 17)
BUS_STANDS: Final = 7 * 60
HORN_REACH: Final[i64] = 4 * TILE  # from the kerb: nearer than this a boy is hooted at


class Crosswalk:
    """One road across a street, `left` to `right` in subpixels, with its lights and vehicles."""

    left: i64
    right: i64
    until: i64
    wake_at: i64

    def __init__(self, thing: Thing, number: int) -> None:
        """On walk at tick 0; raises ValueError for a trigger that cannot be read."""
        self.number: int = number
        self.x: int = thing.x
        self.y: int = thing.y
        width = thing.width or thing.number("lanes", 1) * LANE_TILES * TILE_PIXELS
        self.lanes: int = thing.number("lanes", max(1, width // (LANE_TILES * TILE_PIXELS)))
        self.left = (thing.x - width // 2) * SUBPIXELS
        self.right = self.left + width * SUBPIXELS
        self.lengths: list[int] = [max(1, thing.number(name)) for name in PHASES]
        self.beat, self.begins_with = parse_trigger(thing.text("trigger"))
        self.phase_code: int = WALK
        # before its beat a push-button crosswalk stays on walk
        self.until = NEVER if self.beat else self.lengths[WALK]
        # from the beat on until the stop that it brought is over
        self.pushed: bool = False
        self.vehicles: list[Vehicle] = []
        # when the next vehicle of each lane comes into the plane
        self.next_at: list[int] = [NEVER] * self.lanes
        self._sleep()

    # ---- what people read

    @property
    def phase(self) -> str:
        """What the signal says, one of `PHASES`."""
        return PHASES[self.phase_code]

    def ticks_left(self, tick: int) -> int:
        """How long the signal says so; -1 where it waits for a beat."""
        return -1 if self.until == NEVER else int(self.until) - tick

    # ---- one tick

    def step(self, stage: Stage, boys: list[Person]) -> None:
        """Moves the clock and the vehicles on to the stage's tick."""
        tick = stage.tick
        if tick < self.wake_at:
            return
        if tick >= self.until:
            self._turn((self.phase_code + 1) % len(PHASES), stage)
        if self.vehicles:
            self.vehicles = [v for v in self.vehicles if tick < v.leaves + AWAY_TICKS]
        for lane in range(self.lanes):
            if tick >= self.next_at[lane] - APPROACH_TICKS:
                self._come(lane, stage, boys)
        self._sleep()

    def set_off(self, stage: Stage) -> None:
        """Starts the clock, as its beat asks for."""
        self.pushed = self.begins_with == FLASH
        if self.phase_code != STOP:
            self._turn(self.begins_with, stage)
            self._sleep()

    def _turn(self, phase: int, stage: Stage) -> None:
        """Changes the signal."""
        tick = stage.tick
        changed = phase != self.phase_code
        self.phase_code = phase
        self.until = tick + self.lengths[phase]
        if changed:
            at = self.x * SUBPIXELS
            stage.tell("signal", "world", at, self.y * SUBPIXELS, self.number, PHASES[phase])
        if phase == STOP:
            for lane in range(self.lanes):
                later = 0 if self.pushed else int(stage.random.below(ENTRY_SPREAD))
                self.next_at[lane] = self._in_time(int(tick) + entry(lane) + later)
        elif phase == WALK:
            self.pushed = False

    # ---- vehicles

    def _come(self, lane: int, stage: Stage, boys: list[Person]) -> None:
        """A vehicle comes into sight, and it is settled when the next one will."""
        arrives = self.next_at[lane]
        kind = self._kind(lane, arrives, stage)
        leaves = arrives + PASS_TICKS
        if self.pushed and kind == BUS:
            leaves = min(arrives + BUS_STANDS, int(self.until) - CLEAR_TICKS)
        width = int(self.right - self.left) // self.lanes
        sx = int(self.left) + width * lane + width // 2
        self.vehicles.append(Vehicle(lane, kind, sx, self.y * SUBPIXELS, arrives, leaves))
        if not self.pushed:
            following = leaves + int(stage.random.between(GAP[0], GAP[1]))
        elif lane == min(BUS_LANE, self.lanes - 1) and kind != BUS:
            following = leaves + BUS_GAP
        else:
            following = NEVER
        self.next_at[lane] = self._in_time(following)
        if self._somebody_near(boys):
            stage.tell("horn", "world", sx, self.y * SUBPIXELS, self.number, KINDS[kind])

    def _kind(self, lane: int, arrives: int, stage: Stage) -> int:
        if self.pushed:
            flipped = int(self.until) - self.lengths[STOP]
            if arrives > flipped + entry(lane):
                return BUS
        elif 0 < lane < self.lanes - 1 and stage.random.below(BUS_ONE_IN) == 0:
            return BUS
        return int(stage.random.below(BUS))

    def _in_time(self, arrives: int) -> int:
        """The tick, or `NEVER` when the vehicle would still be there on walk."""
        return arrives if arrives + PASS_TICKS + CLEAR_TICKS <= self.until else NEVER

    def _somebody_near(self, boys: list[Person]) -> bool:
        left, right = self.left - HORN_REACH, self.right + HORN_REACH
        return any(left < boy.sx < right for boy in boys)

    def _sleep(self) -> None:
        """Works out before which tick nothing changes, from what is saved."""
        wake = int(self.until)
        for arrives in self.next_at:
            wake = min(wake, arrives - APPROACH_TICKS)
        for vehicle in self.vehicles:
            wake = min(wake, int(vehicle.leaves) + AWAY_TICKS)
        self.wake_at = wake

    # ---- state as numbers

    def save(self, out: list[int]) -> None:
        """Appends the clock and every vehicle."""
        out += [self.phase_code, int(self.until), int(self.pushed), *self.next_at]
        out.append(len(self.vehicles))
        for v in self.vehicles:
            out += [v.lane, v.kind_code, int(v.sx), int(v.arrives), int(v.leaves)]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.phase_code = next(saved)
        self.until = next(saved)
        self.pushed = next(saved) != 0
        self.next_at = [next(saved) for _ in self.next_at]
        self.vehicles = []
        for _ in range(next(saved)):
            lane, kind, sx = next(saved), next(saved), next(saved)
            arrives, leaves = next(saved), next(saved)
            self.vehicles.append(Vehicle(lane, kind, sx, self.y * SUBPIXELS, arrives, leaves))
        self._sleep()


def entry(lane: int) -> int:
    """Ticks from the flip to the first vehicle of a lane, counted from 0 at the left."""
    last = len(ENTRIES) - 1
    return ENTRIES[lane] if lane <= last else ENTRIES[last] + ENTRY_STEP * (lane - last)


def parse_trigger(text: str) -> tuple[int, int]:
    """A beat, and the phase that it starts: `beat 17` flashes at once, `beat 16 walk` walks.

    Empty text is beat 0, which never comes; raises ValueError for anything else.
    """
    words = text.split()
    if not words:
        return 0, WALK
    phase = words[2] if len(words) > 2 else PHASES[FLASH]
    if words[0] != "beat" or not words[1:2] or not words[1].isdecimal() or len(words) > 3:
        phase = ""
    if phase not in (PHASES[WALK], PHASES[FLASH]):
        msg = f"trigger {text!r}: write it as 'beat 17' or 'beat 16 walk'"
        raise ValueError(msg)
    return int(words[1]), PHASES.index(phase)
