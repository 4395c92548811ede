"""The end of the roofs: a knee buckles, nobody comes, and three acts without a menu.

Whoever lands beyond the last gap falls, slides, and lies there. For ten seconds nothing that is
pressed does anything; then `up` lifts the head three times, and each time more has passed. After
that legs carry him no faster than a walk: down the fire escape, to the phone, or behind a
hoarding that could be pushed across.
"""

from __future__ import annotations

from math import isqrt
from typing import TYPE_CHECKING, Final

from game.sim.across import Across
from game.sim.buttons import ACT, BOOST, BREATHE, JUMP, LEFT, RIGHT, UP
from game.sim.feelings import raise_cold, raise_panic
from game.sim.legs import STITCH_BELOW
from game.sim.level import IS_PLATFORM, STOPS_DOWN
from game.sim.person import FULL, GRABBED, LYING, NEVER, RUN, STUMBLE
from game.sim.rolling_frame import RollingFrame
from game.sim.story import ROOF_END, ends_on_roofs
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT, speed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.gadgets import Gadgets
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

FALL_BEAT, ACROSS_BEAT, CHOICE_BEAT = ROOF_END
"""A knee buckles; he stands on the roof across; a fire escape here, none there."""

AHEAD, BUCKLES, SLIDES, LIES, RISES, STANDS = range(6)
PHASES: Final = ("", "buckles", "slides", "lies", "rises", "stands")

KNEE_TICKS: Final = 14
SLOWEST_SLIDE: Final[i64] = speed(210)
FASTEST_SLIDE: Final[i64] = speed(340)
SLIDE_TILES: Final[i64] = 20 * TILE  # where no beat 23 says where it ends
STOPS_AT: Final[i64] = 2 * SUBPIXELS
FRIGHT: Final = 55  # points of panic

LIE_TICKS: Final = 10 * 60
PASSED: Final = (10, 30, 60)  # seconds, as the story counts them
PASS_TICKS: Final = 120  # the fade that stands for them
PAUSE_TICKS: Final = 45  # before an `up` that is still held counts again
RISE_TICKS: Final = 50
CHOICE_AFTER: Final = 8 * 60

WEAK_PACE: Final = 63  # % of top speed, a stitch included: 75 px/s
WEAK_PACE_RESTED: Final = 50
EDGE_ROOM: Final[i64] = 10 * SUBPIXELS  # he stops before the edge
CALL_REACH: Final[i64] = 3 * TILE
CALL_TICKS: Final = 2 * 60  # the phone is off: so long it takes to wake
LAMP_TICKS: Final = 60 * 60
CHILL: Final = 65  # points of cold with which he shivers
MEET_REACH: Final[i64] = 22 * SUBPIXELS
MEET_HEIGHT: Final[i64] = 20 * SUBPIXELS
BEYOND: Final[i64] = TILE  # past the stop: who is there has left the other's roof


class RoofEnd:
    """Where the last scene of the roofs stands; all of it is part of the world's state."""

    def __init__(self, level: Level) -> None:
        """Still ahead; the level must hold beat 22 and a hint `stop`."""
        places = {thing.number("id"): thing for thing in level.of_kind("beat")}
        self.level = level
        self.land_sx: i64 = places[FALL_BEAT].x * SUBPIXELS - TILE // 2
        self.edge_sx: i64 = _first_floor(level, places[FALL_BEAT].x, places[FALL_BEAT].y)
        self.rest_sx: i64 = -1
        if ACROSS_BEAT in places:
            self.rest_sx = places[ACROSS_BEAT].x * SUBPIXELS
        self.phones: list[i64] = [
            thing.x * SUBPIXELS
            for thing in level.of_kind("thing")
            if thing.text("kind") == "phone" and thing.x * SUBPIXELS > self.land_sx
        ]
        self.across = Across(level, _stop_of(level))
        self.phase_code: int = AHEAD
        self.since: i64 = 0
        self.raw: i64 = 0  # what is pressed, before it is held back
        self.was: i64 = 0  # and in the tick before
        self.slide_from: i64 = 0
        self.slide_to: i64 = 0
        self.slide_speed: i64 = 0
        self.waits: int = 0
        self.passing_since: i64 = NEVER
        self.calling: i64 = 0
        self.alone: i64 = 0
        self.lamp: bool = False
        self.told: int = 0

    # ---- what people read

    @property
    def phase(self) -> str:
        """One of `PHASES`: empty before the fall."""
        return PHASES[self.phase_code]

    @property
    def waited(self) -> int:
        """How many seconds have passed while he lay there: 0, 10, 30 or 60."""
        return PASSED[self.waits - 1] if self.waits else 0

    @property
    def looks_up(self) -> bool:
        """Whether he lifts his head from the roof."""
        return self.phase_code == LIES and (self.waits > 0 or self.raw & UP != 0)

    def passing(self, tick: int) -> int:
        """How far time is passing unseen, 0-100 and back to 0."""
        ticks = tick - self.passing_since
        if not 0 <= ticks < PASS_TICKS:
            return 0
        half = PASS_TICKS // 2
        return int(min(100, (half - abs(int(ticks) - half)) * 150 // half))

    @property
    def dialled(self) -> int:
        """How far the phone has woken, 0-100."""
        return int(self.calling * 100 // CALL_TICKS)

    def near_phone(self, boy: Athlete) -> bool:
        """Whether a boy is where the phone can be taken out."""
        return any(-CALL_REACH <= boy.sx - phone <= CALL_REACH for phone in self.phones)

    @property
    def under_way(self) -> bool:
        """Whether he has fallen: nobody chases anybody any more."""
        return self.phase_code != AHEAD

    # ---- buttons

    def hands(self, buttons: i64, boy: Athlete, stage: Stage) -> i64:
        """What of Izuku's buttons still reaches his body."""
        self.was, self.raw = self.raw, buttons
        if self.phase_code == AHEAD:
            return buttons
        if self.phase_code != STANDS:
            return buttons & BREATHE
        buttons &= ~(JUMP | BOOST)
        if boy.sx <= self.edge_sx + EDGE_ROOM and not self._bridged(stage):
            buttons &= ~LEFT
        return buttons

    def head(self, stage: Stage, chaser: Katsuki, boy: Athlete, pressed: int) -> int:
        """Katsuki's buttons: those of his own head until the other is beyond the last gap."""
        if self.phase_code == AHEAD and boy.sx < self.across.stop_sx + BEYOND:
            return pressed
        if self._bridged(stage):
            return self.across.cross(chaser, boy.sx)
        return self.across.press(stage, chaser, calls=self.phase_code >= RISES)

    # ---- one tick

    def step(self, stage: Stage, boy: Athlete, chaser: Katsuki | None, *, own_head: bool) -> str:
        """Goes on; the outcome's name where one of the acts is done, else empty."""
        code = self.phase_code
        if code == AHEAD:
            if boy.on_ground and boy.sx >= self.land_sx and boy.state_code < GRABBED:
                self._buckle(stage, boy)
        elif code == BUCKLES:
            self._slide(boy)
            if stage.tick - self.since >= KNEE_TICKS:
                boy.enter(LYING)
                stage.tell("fallen", boy.who, boy.sx, boy.sy)
                self._enter(SLIDES, stage)
        elif code == SLIDES:
            if self._slide(boy):
                self._enter(LIES, stage)
        elif code == LIES:
            self._lie(stage, boy, chaser, own_head=own_head)
        elif code == RISES:
            _keep_down(boy)
            if stage.tick - self.since >= RISE_TICKS:
                self._stand_up(stage, boy)
        else:
            return self._choose(stage, boy, chaser)
        return ""

    # ---- the fall

    def _buckle(self, stage: Stage, boy: Athlete) -> None:
        """The landing that the legs do not take: whatever the pace, he slides to one place."""
        self._enter(BUCKLES, stage)
        stage.tell("beat", boy.who, boy.sx, boy.sy, FALL_BEAT)
        stage.tell("stumble", boy.who, boy.sx, boy.sy)
        boy.stamina_units = 0
        boy.strain_units = FULL
        boy.crouch(down=False)
        boy.facing = 1
        raise_panic(boy, FRIGHT)
        self.slide_from = boy.sx
        self.slide_to = max(self.rest_sx, boy.sx + 6 * TILE)
        if self.rest_sx < 0:
            self.slide_to = boy.sx + SLIDE_TILES
        self.slide_speed = min(max(boy.svx, SLOWEST_SLIDE), FASTEST_SLIDE)
        boy.svx, boy.svy = self.slide_speed, 0
        boy.enter(STUMBLE)
        _keep_down(boy)

    def _slide(self, boy: Athlete) -> bool:
        """A wet roof brakes evenly; True when he has come to rest."""
        _keep_down(boy)
        left = self.slide_to - boy.sx
        if left <= STOPS_AT or boy.svx == 0:
            boy.svx = 0
            return True
        whole = self.slide_to - self.slide_from
        boy.svx = isqrt(int(self.slide_speed * self.slide_speed * left // whole))
        return False

    # ---- nobody comes

    def _lie(self, stage: Stage, boy: Athlete, chaser: Katsuki | None, *, own_head: bool) -> None:
        _keep_down(boy)
        ticks = stage.tick - self.passing_since
        if self.waits == len(PASSED):
            if ticks == PASS_TICKS // 2 and chaser is not None and own_head:
                if not self.across.is_there(chaser):
                    self.across.put_there(chaser)
            if ticks >= PASS_TICKS:
                self._enter(RISES, stage)
            return
        if stage.tick - self.since < LIE_TICKS or not self.raw & UP or ticks < PASS_TICKS:
            return
        if self.was & UP and ticks < PASS_TICKS + PAUSE_TICKS:
            return
        self.waits += 1
        self.passing_since = stage.tick
        stage.tell("waited", boy.who, boy.sx, boy.sy, self.waited)

    def _stand_up(self, stage: Stage, boy: Athlete) -> None:
        self._enter(STANDS, stage)
        boy.enter(RUN)
        self._weaken(boy)
        stage.tell("checkpoint", boy.who, boy.sx, boy.sy)
        self._tell_beat(stage, boy, ACROSS_BEAT)

    # ---- three acts

    def _choose(self, stage: Stage, boy: Athlete, chaser: Katsuki | None) -> str:
        self._weaken(boy)
        if not self._bridged(stage) and boy.sx < self.edge_sx + EDGE_ROOM:
            boy.sx, boy.svx = self.edge_sx + EDGE_ROOM, 0
        if stage.tick - self.since >= CHOICE_AFTER:
            self._tell_beat(stage, boy, CHOICE_BEAT)
        if self._call(stage, boy):
            return "called"
        if chaser is not None and self._bridged(stage) and _together(boy, chaser):
            stage.tell("met", boy.who, boy.sx, boy.sy)
            return "turned_back"
        self._grow_cold(stage, boy)
        return ""

    def _call(self, stage: Stage, boy: Athlete) -> bool:
        """Whether `act` has been held for long enough where the phone was taken out."""
        if (
            not self.near_phone(boy)
            or not self.raw & ACT
            or self.raw & (LEFT | RIGHT)
            or boy.state_code != RUN
        ):
            self.calling = 0
            return False
        self.calling += 1
        if self.calling < CALL_TICKS:
            return False
        stage.tell("dialled", boy.who, boy.sx, boy.sy)
        return True

    def _grow_cold(self, stage: Stage, boy: Athlete) -> None:
        """A minute of none of it: he shivers, and a lamp goes on at the fire escape."""
        if self.lamp or self.calling or self._pushes(stage, boy):
            return
        self.alone += 1
        if self.alone < LAMP_TICKS:
            return
        self.lamp = True
        raise_cold(boy, CHILL)
        for stairs in self.level.of_kind("ledge-fire-escape"):
            stage.tell("lamp", "world", stairs.x * SUBPIXELS, stairs.y * SUBPIXELS)

    def _weaken(self, boy: Athlete) -> None:
        """There is nothing left in his legs."""
        boy.strain_units = FULL
        boy.pace_percent = WEAK_PACE if boy.stamina_units < STITCH_BELOW else WEAK_PACE_RESTED

    def _pushes(self, stage: Stage, boy: Athlete) -> bool:
        frame = frame_of(stage.gadgets)
        return frame is not None and frame.pushes(boy)

    def _bridged(self, stage: Stage) -> bool:
        frame = frame_of(stage.gadgets)
        return frame is not None and frame.lies

    def _tell_beat(self, stage: Stage, boy: Athlete, beat: int) -> None:
        bit = 1 << (beat - FALL_BEAT)
        if not self.told & bit:
            self.told |= bit
            stage.tell("beat", boy.who, boy.sx, boy.sy, beat)

    def _enter(self, code: int, stage: Stage) -> None:
        self.phase_code = code
        self.since = stage.tick

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out += [self.phase_code, int(self.since), int(self.raw), int(self.was)]
        out += [int(self.slide_from), int(self.slide_to), int(self.slide_speed), self.waits]
        out += [int(self.passing_since), int(self.calling), int(self.alone), int(self.lamp)]
        out.append(self.told)
        self.across.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.phase_code = next(saved)
        self.since = next(saved)
        self.raw = next(saved)
        self.was = next(saved)
        self.slide_from = next(saved)
        self.slide_to = next(saved)
        self.slide_speed = next(saved)
        self.waits = next(saved)
        self.passing_since = next(saved)
        self.calling = next(saved)
        self.alone = next(saved)
        self.lamp = next(saved) != 0
        self.told = next(saved)
        self.across.load(saved)


def roof_end_of(level: Level) -> RoofEnd | None:
    """The scene of a level that stages it, else None."""
    return RoofEnd(level) if ends_on_roofs(level) else None


def frame_of(gadgets: Gadgets | None) -> RollingFrame | None:
    """The hoarding that can be pushed across, where a level has one."""
    if gadgets is not None:
        for gadget in gadgets.all:
            if isinstance(gadget, RollingFrame):
                return gadget
    return None


def _keep_down(boy: Athlete) -> None:
    boy.down_until = boy.tick + 2
    boy.strain_units = FULL


def _together(one: Athlete, other: Athlete) -> bool:
    across, down = one.sx - other.sx, one.sy - other.sy
    return -MEET_REACH <= across <= MEET_REACH and -MEET_HEIGHT <= down <= MEET_HEIGHT


def _stop_of(level: Level) -> Thing:
    return next(hint for hint in level.of_kind("hint") if hint.text("text") == "stop")


def _first_floor(level: Level, x: int, y: int) -> i64:
    """Where the roof begins that holds a place, in subpixels."""
    floor = level.floor_under(x * SUBPIXELS, y * SUBPIXELS)
    columns: i64 = 0
    while level.flags[floor - columns - 1] & (STOPS_DOWN | IS_PLATFORM):
        columns += 1
    return (((x * SUBPIXELS) >> TILE_SHIFT) - columns) << TILE_SHIFT
