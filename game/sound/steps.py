"""Feet: a sound each time that one comes down in the picture, by ground, wetness and pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import MATERIALS, STOPS_DOWN
from game.sound.moment import WET
from game.sound.moves import splash
from game.sound.places import CLOSE, ROOM, shelters_of
from game.view.figures import CLIMB_STEP, CRAWL_STEP
from game.view.past import (
    ROLL_TICKS,
    SPRINTING_ABOVE,
    STANDING_BELOW,
    WALKING_BELOW,
    Memory,
    notice_all,
)

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sound.moment import Moment

# frames of the sheets from one foot to the other: a new step begins with frames 0 and 4
FRAMES_A_STEP: Final = 4
RUNGS: Final = 2  # frames of climbing from one rung to the next
KNEES: Final = 4  # frames of crawling in which one knee, or foot, comes down once

# dB
WALKS: Final = -6.0
RUNS: Final = -1.5
SPRINTS: Final = 1.0
CREEPS: Final = -9.0
CRAWLS: Final = -2.0
OTHERS: Final = 3.0  # whose steps are not one's own are listened for
OTHER_FOOT: Final = -1.0  # nobody treads alike with both

LANDED_TICKS: Final = 7  # a landing is a step itself
CLOTH_TICKS: Final = 60  # between two turns, or ducks, whose cloth is heard
HEAD_ROOM: Final = 20  # pixels over the ground; lower he is on his knees
NEAR_MISS: Final = 30  # pixels at which two who run past each other are felt
RUSH: Final = 250  # px/s of that
RUSH_TICKS: Final = 60

UNKNOWN: Final = -1


class Feet:
    """The feet and hands of one boy, in step with his picture."""

    def __init__(self) -> None:
        """Standing."""
        self.memory = Memory()
        self._step = 0
        self._rung = UNKNOWN
        self._knee = UNKNOWN
        self._low = False

    def tick(self, moment: Moment, boy: Athlete) -> None:
        """Takes in a tick of a boy."""
        turned = self.memory.turned_at
        self.memory.watch(boy, moment.tick)
        step = int(self.memory.steps) // FRAMES_A_STEP
        trod, self._step = step != self._step, step
        state = boy.state
        if state == "run" and boy.on_ground:
            low, self._low = self._low, boy.crouching
            if boy.crouching:
                self._crawl(moment, boy)
            elif trod and abs(boy.vx) >= STANDING_BELOW and not self._lands(moment):
                self._tread(moment, boy)
            if self.memory.turned_at != turned or low != self._low:
                self._rustle(moment, boy)
        elif state == "climb":
            self._climb(moment, boy)
        elif state == "ledge" and int(boy.pull_ticks) == 1:
            moment.by(boy, "climb", reach=CLOSE, priority=2)
        elif state == "grabbed" and trod and abs(boy.vx) >= STANDING_BELOW:
            self._tread(moment, boy)

    def _lands(self, moment: Moment) -> bool:
        """Whether a landing is still heard, or a roll seen."""
        ticks = ROLL_TICKS if self.memory.landing == "roll" else LANDED_TICKS
        return moment.tick - self.memory.landed_at < ticks

    def _rustle(self, moment: Moment, boy: Athlete) -> None:
        if moment.rested(f"cloth {boy.who}", CLOTH_TICKS):
            moment.by(boy, "cloth", reach=CLOSE, priority=1)

    def _tread(self, moment: Moment, boy: Athlete) -> None:
        speed = abs(boy.vx)
        gain = WALKS if speed < WALKING_BELOW else SPRINTS if speed > SPRINTING_ABOVE else RUNS
        if self._step % 2:
            gain += OTHER_FOOT
        if boy.who != moment.ears.who:
            gain += OTHERS
        step = step_on(moment, boy)
        moment.by(boy, step, gain, CLOSE, priority=2)
        if step.endswith("_wet"):
            splash(moment, boy, gain - 2.0)

    def _crawl(self, moment: Moment, boy: Athlete) -> None:
        """On his knees where it is low, else on soft soles; too fast for either he slides."""
        knee = boy.x // (CRAWL_STEP * KNEES)
        moved, self._knee = self._knee not in (knee, UNKNOWN), knee
        if not moved or not STANDING_BELOW <= abs(boy.vx) < WALKING_BELOW:
            return
        if moment.world.level.flag_at(boy.x, boy.y - HEAD_ROOM) & STOPS_DOWN:
            moment.by(boy, "cloth", CRAWLS, CLOSE, priority=1)
        else:
            moment.by(boy, step_on(moment, boy), CREEPS, CLOSE, priority=1)

    def _climb(self, moment: Moment, boy: Athlete) -> None:
        rung = boy.y // (CLIMB_STEP * RUNGS)
        climbed, self._rung = self._rung not in (rung, UNKNOWN), rung
        if climbed:
            moment.by(boy, "climb", reach=CLOSE, priority=2)


class Steps:
    """Both boys on their feet."""

    def __init__(self) -> None:
        """Nobody has moved."""
        self._feet = {"izuku": Feet(), "katsuki": Feet()}

    def tick(self, moment: Moment) -> None:
        """Hears the feet that have come down in a tick."""
        world = moment.world
        boys = [boy for boy in (world.izuku, world.katsuki) if boy is not None]
        if world.events:
            pairs = ((boy, self._feet[boy.who].memory) for boy in boys)
            notice_all(world.events, world.tick, pairs)
        for boy in boys:
            self._feet[boy.who].tick(moment, boy)
        if world.katsuki is not None:
            _pass_by(moment, world.izuku, world.katsuki)


def step_on(moment: Moment, boy: Athlete) -> str:
    """The name of a step on what is under a boy's feet."""
    world = moment.world
    floor = int(boy.floor())
    material = MATERIALS[world.level.floors[floor]]
    if world.weather.wetness(floor) > WET:
        return f"step_{material}_wet"
    if material == "wood" and shelters_of(world.level).at(boy.x, boy.y) == ROOM:
        return "floor_step"
    return f"step_{material}_dry"


def _pass_by(moment: Moment, one: Athlete, other: Athlete) -> None:
    """Two who run past each other: the air of it."""
    if abs(one.x - other.x) > NEAR_MISS or abs(one.y - other.y) > NEAR_MISS:
        return
    if abs(one.vx - other.vx) > RUSH and moment.rested("pass_by", RUSH_TICKS):
        moment.own("pass_by")
