"""Katsuki's head: where he believes Izuku to be, which road he takes, when he would fire.

He presses the same buttons under the same limits. Pressure is steered by the choice of road,
by blasts and by a shout, never by speed. The lead bands are those at which a clumsy player
(hesitates at 8 % of his decisions) is caught in about one run of six on the home street.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import BOOST, LEFT, RIGHT
from game.sim.explosion import BLAST_SWEAT, OUTER_RADIUS, PALMS_FIZZLE
from game.sim.legs import RUN_SPEED
from game.sim.navigation import ANY, OPEN, PEOPLED
from game.sim.perception import NEVER, Perception
from game.sim.person import GRABBED, RUN
from game.sim.routes import graph_for
from game.sim.runner import Runner, towards
from game.sim.units import TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.stage import Stage

# lead bands
FAR_LEAD: Final[i64] = 14 * TILE
FAR_TICKS: Final = 2 * 60  # so long that far ahead, and he takes the fast road
NEAR_LEAD: Final[i64] = 8 * TILE
NEAR_TICKS: Final = 150  # so long that close, and he takes the crowd's road
EASE_TICKS: Final = 8 * 60  # for so long
SHOUT_TICKS: Final = 60  # come close he stands to shout: he believes that it will help
SHOUT_PAUSE: Final = 8 * 60  # from one shout to the next
GENTLE_PAUSE: Final = 4 * 60  # before the first checkpoint: a newcomer finds his keys

DASH_ROOM: Final[i64] = 4 * TILE  # free way that a blast-dash on the flat is worth
DASH_SWEAT: Final[i64] = 2 * BLAST_SWEAT
SNARL_TICKS: Final = 4 * 60  # from one held-back blast to the next

KEEPING: Final = 0
HURRYING: Final = 1
EASING: Final = 2
# by mood: over the roofs to catch up, through people to ease
ROAD_BY_MOOD: Final[tuple[int, ...]] = (ANY, OPEN, PEOPLED)


class Pursuer:
    """A source of buttons for Katsuki; all that he remembers is part of the world's state."""

    def __init__(self, level: Level) -> None:
        """Nothing seen, nothing planned; the graph is fetched at the first step."""
        self.level = level
        self.perception = Perception()
        self.runner: Runner | None = None
        self.mood: int = KEEPING
        self.far_ticks: i64 = 0
        self.near_ticks: i64 = 0
        self.ease_until: i64 = 0
        self.snarl_at: i64 = 0
        self.shout_at: i64 = NEVER

    def press(
        self, stage: Stage, chaser: Katsuki, quarry: Athlete, *, keen: bool, gentle: bool
    ) -> int:
        """The buttons of this tick; `keen` he hurries whatever the lead, `gentle` he waits more."""
        runner = self._legs()
        if stage.trains is not None:
            asked = stage.trains.advise(stage, chaser, quarry, self.perception)
            if asked >= 0:
                return asked
        if chaser.state_code >= GRABBED:
            return 0
        if chaser.state_ticks == 0 and self.perception.noticed_at < 0:
            self.perception.told(stage, quarry)
        if stage.phone is not None and stage.phone.heard_by(chaser, quarry, stage.tick):
            self.perception.told(stage, quarry)
        self.perception.look(stage, chaser, quarry)
        self._pace(stage, chaser, quarry, keen=keen, gentle=gentle)
        shouting = stage.tick < self.shout_at + SHOUT_TICKS
        if shouting and chaser.on_ground and not runner.under_way:
            return 0
        if stage.gadgets is not None:
            runner.heed(stage.gadgets)
        goal_sx = self.perception.guess(stage, chaser)
        goal = runner.graph.surfaces.below(goal_sx, self.perception.y)
        close = self.perception.sees and -2 * TILE < quarry.sx - chaser.sx < 2 * TILE
        if close and not runner.under_way and -TILE < quarry.sy - chaser.sy < TILE:
            return towards(chaser, quarry.sx)
        fires = self._would_fire(stage, chaser)
        pressed = runner.press(chaser, goal, goal_sx, quirk=fires, road=ROAD_BY_MOOD[self.mood])
        if not runner.under_way:
            pressed |= self._dash(stage, chaser, pressed, goal_sx)
        return pressed

    def go_to(self, chaser: Katsuki, sx: i64, sy: i64) -> int:
        """The buttons that bring him on foot to a place in subpixels."""
        runner = self._legs()
        goal = runner.graph.surfaces.below(sx, sy)
        return runner.press(chaser, goal, sx, quirk=False)

    def _legs(self) -> Runner:
        if self.runner is None:
            self.runner = Runner(graph_for(self.level, "katsuki"))
        return self.runner

    def _pace(
        self, stage: Stage, chaser: Athlete, quarry: Athlete, *, keen: bool, gentle: bool
    ) -> None:
        """Lead bands: hurry when far behind for long, ease off when close for long."""
        lead = quarry.sx - chaser.sx
        if lead < 0:
            lead = -lead
        self.far_ticks = self.far_ticks + 1 if lead > FAR_LEAD else 0
        self.near_ticks = self.near_ticks + 1 if lead < NEAR_LEAD else 0
        if self.near_ticks >= NEAR_TICKS:
            self.ease_until = stage.tick + EASE_TICKS
            self.near_ticks = 0
        pause = GENTLE_PAUSE if gentle else SHOUT_PAUSE
        rested = stage.tick >= self.shout_at + pause
        if lead < NEAR_LEAD and self.perception.sees and rested and chaser.on_ground:
            self.shout_at = stage.tick
            stage.tell("shout", "katsuki", chaser.sx, chaser.sy)
        if stage.tick < self.ease_until:
            self.mood = EASING
        else:
            self.mood = HURRYING if keen or self.far_ticks >= FAR_TICKS else KEEPING

    def _would_fire(self, stage: Stage, chaser: Katsuki) -> bool:
        """Whether he counts on his blasts: enough sweat, dry palms, nobody near, no mercy."""
        if self.mood == EASING or chaser.palm_units > PALMS_FIZZLE:
            return False
        if chaser.sweat_units < BLAST_SWEAT:
            return False
        return not stage.crowd.any_within(chaser.sx, chaser.sy, OUTER_RADIUS)

    def _dash(self, stage: Stage, chaser: Katsuki, pressed: int, goal_sx: i64) -> int:
        """A blast along the flat when he has to catch up; in a crowd only a snarl."""
        if self.mood != HURRYING or chaser.state_code != RUN or chaser.sweat_units < DASH_SWEAT:
            return 0
        ahead = RIGHT if chaser.svx > 0 else LEFT
        slow = RUN_SPEED * 9 // 10
        if pressed != ahead or -slow < chaser.svx < slow:
            return 0
        if chaser.buttons & BOOST:
            return 0
        if stage.crowd.any_within(chaser.sx, chaser.sy, OUTER_RADIUS):
            if stage.tick < self.snarl_at:
                return 0
            self.snarl_at = stage.tick + SNARL_TICKS
            return BOOST
        room: i64 = self._legs().distance_to_start(chaser)
        if room == 0:
            room = goal_sx - chaser.sx if goal_sx > chaser.sx else chaser.sx - goal_sx
        return BOOST if room >= DASH_ROOM else 0

    def save(self, out: list[int]) -> None:
        """Appends all that he remembers."""
        out += [self.mood, int(self.far_ticks), int(self.near_ticks), int(self.ease_until)]
        out += [int(self.snarl_at), int(self.shout_at)]
        self.perception.save(out)
        out.append(int(self.runner is not None))
        if self.runner is not None:
            self.runner.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.mood = next(saved)
        self.far_ticks = next(saved)
        self.near_ticks = next(saved)
        self.ease_until = next(saved)
        self.snarl_at = next(saved)
        self.shout_at = next(saved)
        self.perception.load(saved)
        if next(saved):
            self._legs().load(saved)
