"""Looking for a boy who is out of sight: place after place, each for a moment, to both sides.

First where he was last noticed, then where his way would have led him, then doors near there,
then further and further that way, with a look behind now and then. Found, it ends; in vain it ends
too, and he runs on to where the other must want to get.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import DOWN, LEFT, RIGHT, UP
from game.sim.person import RUN
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.foresight import Foresight
    from game.sim.level import Level
    from game.sim.perception import Perception
    from game.sim.runner import Runner
    from game.sim.skill import Skill
    from game.sim.stage import Stage

AT: Final[i64] = TILE  # this near to a place he is there
TURN_TICKS: Final = 24  # from one turn of the head to the next
DOOR_TICKS: Final = 90  # before a door (1 to 2 s: levels, section 5)
DOOR_RANGE: Final[i64] = 30 * TILE  # from where he has lost him
AHEAD_TICKS: Final = 90  # how far ahead on his way the quarry may be by then
ONWARD: Final = 3  # sweeps that he runs on the same way before he looks behind
STROLL: Final = 4  # sweeps that he walks on the same way before he turns round
STAND_TICKS: Final = 3 * 60  # in all, on the way to a place, for lulls and run-ups
LOST_TICKS: Final = 20  # without any way to a place, and it is given up
SWEEP: Final[i64] = 16 * TILE  # so much further to either side, each time round
PATIENCE: Final = 6 * 60  # a place that is not reached by then is given up, and the way's length
WALK_TICKS: Final = 40  # per tile: more than twice what it takes at 60 px/s
RUNS_BEYOND: Final[i64] = 5 * TILE  # nearer to an obstacle than this he runs at it

NOWHERE: Final = -1
LAST_SEEN: Final = 0
AHEAD: Final = 1
DOOR: Final = 2
FURTHER: Final = 3


class Search:
    """Where he looks next, and how long he has been at it."""

    def __init__(self, level: Level, skill: Skill, foresight: Foresight) -> None:
        """Not searching."""
        self._foresight = foresight
        self._width: i64 = level.width * TILE
        self._doors = [(t.x * SUBPIXELS, t.y * SUBPIXELS) for t in level.of_kind("shop")]
        self._stands: int = skill.searches
        self._most_doors: int = skill.doors
        self.kind: int = NOWHERE
        self.number: int = 0  # of the place, counted within its kind
        self.sx: i64 = 0
        self.sy: i64 = 0
        self.until: i64 = 0  # when he gives the place up
        self.there_at: i64 = -1
        self.lost_ticks: int = 0
        self.onward: int = 1  # the way that he was going when it began
        self.walks: bool = False
        self.from_sx: i64 = 0  # round which he searches
        self.from_sy: i64 = 0

    @property
    def runs(self) -> bool:
        """Whether he is searching."""
        return self.kind != NOWHERE

    @property
    def in_vain(self) -> bool:
        """Whether a search at a run has been far along the way without finding anybody."""
        return self.kind == FURTHER and self.number >= ONWARD and not self.walks

    def begin(self, sx: i64, sy: i64) -> None:
        """Starts at the place where the quarry must have been."""
        self.from_sx, self.from_sy = sx, sy
        self._go(LAST_SEEN, sx, sy)

    def end(self) -> None:
        """Stops searching."""
        self.kind = NOWHERE

    def press(
        self, stage: Stage, chaser: Athlete, perception: Perception, runner: Runner, *, walks: bool
    ) -> int:
        """The buttons of a tick of searching; `walks` at 60 px/s wherever he can."""
        self.walks = walks
        surface = runner.graph.surfaces.nearest(self.sx, self.sy)
        gap = self.sx - chaser.sx
        there = -AT < gap < AT and runner.graph.surfaces.under(chaser) == surface
        if there and chaser.state_code == RUN and not runner.under_way:
            if self.there_at < 0:
                self.there_at = stage.tick
            if stage.tick - self.there_at < self._stay():
                return self._look_round(stage, chaser)
            self._next(perception)
            return 0
        if self.until == 0:
            if self.kind == LAST_SEEN and not -AT < gap < AT:
                self.onward = 1 if gap > 0 else -1
            self.until = stage.tick + PATIENCE + abs(int(gap)) // TILE * WALK_TICKS
        if stage.tick > self.until or surface < 0:
            self._next(perception)
            return 0
        pressed = runner.press(stage, chaser, surface, self.sx, quirk=True)
        stands = chaser.on_ground and chaser.svx == 0 and not runner.under_way
        if (runner.no_way and chaser.on_ground) or stands:
            self.lost_ticks += 1
            if self.lost_ticks > (LOST_TICKS if runner.no_way else STAND_TICKS):
                self._next(perception)  # there is no way to it
        room = runner.room_ahead(chaser, self.sx)
        strolls = walks and not runner.under_way and chaser.state_code == RUN
        runs_up = runner.edge >= 0 and -RUNS_BEYOND < room < RUNS_BEYOND
        if not strolls or runs_up or chaser.ladder_below():
            return pressed
        return pressed | DOWN if pressed & (LEFT | RIGHT) else pressed

    # ---- the places, one after the other

    def _next(self, perception: Perception) -> None:
        if self.kind == LAST_SEEN and not self.walks:
            self._look_ahead(perception)
            self.onward = 1 if self.sx >= self.from_sx else -1
        elif self.kind == LAST_SEEN:
            self._go_further()
        elif self.kind == AHEAD or (self.kind == DOOR and self.number + 1 < self._most_doors):
            self._try_door()
        else:
            self._go_further()

    def _look_ahead(self, perception: Perception) -> None:
        point = self._foresight.place(self.from_sx, self.from_sy, AHEAD_TICKS)
        if point is None:
            self._go(AHEAD, self.from_sx + perception.heading * SWEEP, self.from_sy)
        else:
            self._go(AHEAD, point.sx, self._foresight.height(point))

    def _try_door(self) -> None:
        """The doors near the place, the nearest first."""
        number = self.number + 1 if self.kind == DOOR else 0
        here, height = int(self.from_sx), int(self.from_sy)
        near = sorted((abs(sx - here) + abs(sy - height), sx, sy) for sx, sy in self._doors)
        if number < len(near) and near[number][0] < DOOR_RANGE:
            self._go(DOOR, near[number][1], near[number][2], number)
        else:
            self._go_further()

    def _go_further(self) -> None:
        """Ever further away: on and on and, at a run, back for a look now and then."""
        number = self.number + 1 if self.kind == FURTHER else 0
        if self.walks:
            side = self.onward if number < STROLL else -self.onward
            step = number % STROLL + 1
        else:  # who flees has most likely gone on
            times, turn = divmod(number, ONWARD + 1)
            side = self.onward if turn < ONWARD else -self.onward
            step = times * ONWARD + turn + 1 if turn < ONWARD else times + 1
        sx = self.from_sx + side * SWEEP * step
        if not 0 <= sx < self._width and number > 1:
            self._go(LAST_SEEN, self.from_sx, self.from_sy)
            return
        sx = min(max(sx, TILE), self._width - TILE)
        self._go(FURTHER, sx, self.from_sy, number)

    def _go(self, kind: int, sx: i64, sy: i64, number: int = 0) -> None:
        self.kind, self.number = kind, number
        self.sx, self.sy = sx, sy
        self.until = 0
        self.there_at = -1
        self.lost_ticks = 0

    # ---- at a place

    def _stay(self) -> int:
        return DOOR_TICKS if self.kind == DOOR else self._stands

    def _look_round(self, stage: Stage, chaser: Athlete) -> int:
        """To and fro, and up at the roofs in between."""
        since = int(stage.tick - self.there_at)
        turn = since // TURN_TICKS % 3
        if turn == 2:
            return 0 if self.kind == DOOR or chaser.ladder_here() else UP
        if since % TURN_TICKS:
            return 0
        return LEFT if turn == 0 else RIGHT

    def save(self, out: list[int]) -> None:
        """Appends all of it."""
        out += [self.kind, self.number, int(self.sx), int(self.sy), int(self.until)]
        out += [
            int(self.there_at),
            self.lost_ticks,
            self.onward,
            int(self.walks),
            int(self.from_sx),
            int(self.from_sy),
        ]

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.kind = next(saved)
        self.number = next(saved)
        self.sx = next(saved)
        self.sy = next(saved)
        self.until = next(saved)
        self.there_at = next(saved)
        self.lost_ticks = next(saved)
        self.onward = next(saved)
        self.walks = next(saved) != 0
        self.from_sx = next(saved)
        self.from_sy = next(saved)
