"""Katsuki's head: where he believes Izuku to be, which road he takes, when he would fire.

He presses the same buttons under the same limits. Pressure is steered by the choice of road,
by blasts and by a shout, never by speed; skills differ in reaction and foresight only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.athlete import BURST_FREEZE_TICKS, BURST_TICKS
from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.sim.explosion import BLAST_SWEAT, OUTER_RADIUS, PALMS_FIZZLE
from game.sim.foresight import Foresight
from game.sim.hindrances import free_way
from game.sim.legs import RUN_SPEED
from game.sim.navigation import ANY, FAR, OPEN, PEOPLED
from game.sim.perception import NEVER, SEARCH_SIGHT, SIGHT, Perception
from game.sim.person import GRABBED, RUN
from game.sim.recipes import BOOST_ACROSS
from game.sim.routes import graph_for
from game.sim.runner import Runner
from game.sim.search import Search
from game.sim.story import CHASE, SEARCH
from game.sim.units import TILE
from game.sim.unplanned import towards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.explosion import Katsuki
    from game.sim.level import Level
    from game.sim.skill import Skill
    from game.sim.stage import Stage

# lead bands
FAR_LEAD: Final[i64] = 10 * TILE
FAR_TICKS: Final = 60  # so long that far ahead, and he takes the fast road
NEAR_LEAD: Final[i64] = 8 * TILE
NEAR_TICKS: Final = 90  # so long that close is a peak, and it is over
EASE_LEAD: Final[i64] = 20 * TILE  # after it he lets so much lead come about
EASE_TICKS: Final = 8 * 60  # for so long
BREATH_TICKS: Final = 120  # letting go he stands with his hands on his knees now and then
BREATHES: Final = 4  # for one part of so many of the time
REST_TICKS: Final = 20 * 60  # and then he spends no blasts for a while, unless far behind
REST_LEAD: Final[i64] = 30 * TILE
SHOUT_TICKS: Final = 60  # come close he stands to shout: he believes that it will help
SHOUT_PAUSE: Final = 5 * 60  # from one shout to the next
GENTLE_PAUSE: Final = 4 * 60  # before the first checkpoint: a newcomer finds his keys

THRILL: Final[i64] = 10 * TILE  # so near he makes mistakes
SURE_TICKS: Final = 20  # noticed so lately, and he knows where he is
STARTLED_TICKS: Final = 45  # when he was only looking round he runs on blindly for so long
GONE_TICKS: Final = 300  # unseen for so long, anybody thinks of where he wants to get
FRESH_TICKS: Final = 150  # noticed so lately, and he cannot have got far: he must be hiding
THERE: Final[i64] = 2 * TILE
AIM_TICKS: Final = 15  # from one thought about where to meet him to the next
FAR_AIM: Final[i64] = 40 * TILE  # further behind there is nothing to cut off yet
MEETING: Final = 6  # ticks that he may be late at a place and still meet him there
LURK_TICKS: Final = 120  # he waits so long at a place where he means to meet him
GO_TICKS: Final = 4 * 60  # and then goes where he is, for so long
SHORTER: Final = 12  # ticks by which another meeting place must be better

DASH_ROOM: Final[i64] = 4 * TILE  # free way that a blast-dash on the flat is worth
DASH_TICKS: Final = BURST_FREEZE_TICKS + BURST_TICKS - 1  # that the direction is held
DASH_SWEAT: Final[i64] = 2 * BLAST_SWEAT
BRAKING_ROOM: Final[i64] = 9 * TILE  # that a blast-dash takes to come to rest before a kerb
WALL_TICKS: Final = 40  # from one blast at a wall to the next
LEAP_ROOM: Final[i64] = 14 * TILE  # free way that a blast in mid-jump is worth
LEAP_GAIN: Final[i64] = 3 * TILE  # by which it must beat running
LEAP_THOUGHT: Final = 12  # ticks from one thought of it to the next
LEAP_SWEAT: Final = 12 * 60  # with less he does not go to a leap that needs a blast
WARM_UP_TURN: Final = 32  # ticks that he then runs one way
WARM_UP_ROOM: Final[i64] = 3 * TILE
SPARE_SWEAT: Final = 4 * BLAST_SWEAT  # from which a blast may be spent on being quicker alone
SNARL_TICKS: Final = 4 * 60  # from one held-back blast to the next

KEEPING: Final = 0
HURRYING: Final = 1
EASING: Final = 2
# by mood: over the roofs to catch up, through people to ease
ROAD_BY_MOOD: Final[tuple[int, ...]] = (ANY, OPEN, PEOPLED)


class Pursuer:
    """A source of buttons for Katsuki; all that he remembers is part of the world's state."""

    def __init__(self, level: Level, skill: Skill) -> None:
        """Nothing seen, nothing planned; the graph is fetched at the first step."""
        self.level = level
        self.skill = skill
        self.perception = Perception(skill)
        self.runner: Runner | None = None
        self.foresight: Foresight | None = None
        self.search: Search | None = None
        self.mood: int = KEEPING
        self.far_ticks: i64 = 0
        self.near_ticks: i64 = 0
        self.ease_until: i64 = 0
        self.rest_until: i64 = 0
        self.snarl_at: i64 = 0
        self.shout_at: i64 = NEVER
        self.thinks_until: i64 = 0
        self.was_under_way: bool = False
        # where he means to go
        self.aimed_at: i64 = NEVER
        self.aim: int = -1
        self.lurks: i64 = 0
        self.goes_until: i64 = 0
        self.aim_sx: i64 = 0

    def press(
        self,
        stage: Stage,
        chaser: Katsuki,
        quarry: Athlete,
        *,
        keen: bool,
        gentle: bool,
        hunt: int = CHASE,
    ) -> int:
        """The buttons of this tick; `keen` he hurries whatever the lead, `gentle` he waits more.

        `hunt` is what the story asks: `CHASE`, or `SEARCH` until he sees him.
        """
        runner, search = self._legs(), self._searching()
        perception = self.perception
        if stage.trains is not None:
            asked = stage.trains.advise(stage, chaser, quarry, perception)
            if asked >= 0:
                return asked
        if chaser.state_code >= GRABBED:
            return 0
        if perception.noticed_at < 0:
            perception.told(stage, quarry)
        if stage.phone is not None and stage.phone.heard_by(chaser, quarry, stage.tick):
            perception.told(stage, quarry)
        blind = hunt == SEARCH and (perception.lost or search.runs)
        perception.look(stage, chaser, quarry, SEARCH_SIGHT if blind else SIGHT)
        self._pace(stage, chaser, quarry, keen=keen, gentle=gentle)
        if stage.gadgets is not None:
            runner.heed(stage.gadgets)
        if self._stands(stage, chaser, runner):
            return 0
        if self._searches(stage, chaser, runner, hunt):
            return search.press(stage, chaser, perception, runner, walks=hunt == SEARCH)
        return self._chase(stage, chaser, quarry, runner)

    # ---- running after him

    def _chase(self, stage: Stage, chaser: Katsuki, quarry: Athlete, runner: Runner) -> int:
        close = self.perception.sees and -2 * TILE < quarry.sx - chaser.sx < 2 * TILE
        if close and not runner.under_way and -TILE < quarry.sy - chaser.sy < TILE:
            return towards(chaser, quarry.sx)
        fires = self._would_fire(chaser, runner)
        if stage.tick >= self.aimed_at + AIM_TICKS and chaser.on_ground:
            self._take_aim(stage, chaser, runner, quirk=fires)
        road = ROAD_BY_MOOD[self.mood]
        runner.hurries = self.mood == HURRYING and chaser.sweat_units >= SPARE_SWEAT
        pressed = runner.press(stage, chaser, self.aim, self.aim_sx, quirk=fires, road=road)
        if runner.under_way:
            return pressed
        if fires:
            pressed = self._warm_up(stage, chaser, runner, pressed)
        return self._dash(stage, chaser, runner, pressed)

    def _take_aim(self, stage: Stage, chaser: Katsuki, runner: Runner, *, quirk: bool) -> None:
        """Chooses where he means to meet him."""
        self.aimed_at = stage.tick
        perception = self.perception
        unseen = perception.unseen(stage)
        surfaces = runner.graph.surfaces
        sure = perception.sees or unseen <= SURE_TICKS
        here = surfaces.under(chaser)
        self._lie_in_wait(stage, chaser, here)
        goes = sure and stage.tick < self.goes_until
        simple = self.skill.foresight == 0 and unseen < GONE_TICKS
        if simple or self.foresight is None or goes:
            sx = perception.x
            if not sure:
                sx += perception.heading * RUN_SPEED * unseen
            sx = min(max(sx, TILE), self.level.width * TILE - TILE)
            self.aim = surfaces.footing(sx, perception.y)
            self.aim_sx = surfaces.clamped(self.aim, sx) if self.aim >= 0 else sx
            return
        way = self.foresight.way(perception.x, perception.y, unseen + self.skill.foresight)
        if here < 0 or not way:
            return
        cuts_off = stage.tick >= self.goes_until and self.mood != EASING
        cuts_off = cuts_off and -FAR_AIM < perception.x - chaser.sx < FAR_AIM
        best = way[0]
        best_late = 0
        first = True
        for point in way:
            if point.ticks < unseen:  # he has passed there
                best = point
                continue
            late = runner.graph.time(here, int(chaser.sx), point.surface, point.sx, quirk=quirk)
            late -= point.ticks - unseen
            if first or late + SHORTER < best_late:
                best, best_late, first = point, late, False
            if late <= MEETING or not cuts_off:
                break
        waits = best.surface == here and -THERE < best.sx - chaser.sx < THERE
        if waits and perception.sees:  # he is there, and the other does not come
            best = way[0]
            self.goes_until = stage.tick + GO_TICKS
        self.aim, self.aim_sx = best.surface, best.sx

    def _lie_in_wait(self, stage: Stage, chaser: Katsuki, here: int) -> None:
        """Has him go after all, when he has waited at the meeting place for some while."""
        if chaser.svx == 0 and here == self.aim and -THERE < self.aim_sx - chaser.sx < THERE:
            self.lurks += AIM_TICKS
            if self.lurks > LURK_TICKS:
                self.goes_until = stage.tick + GO_TICKS
        else:
            self.lurks = 0

    def _stands(self, stage: Stage, chaser: Katsuki, runner: Runner) -> bool:
        """Whether he stands for a moment: to shout, or because he thinks about the way."""
        landed = self.was_under_way and not runner.under_way
        self.was_under_way = runner.under_way
        gap = self.perception.x - chaser.sx
        near = self.perception.unseen(stage) <= SURE_TICKS and -THRILL < gap < THRILL
        if landed and near and stage.random.below(100) < self.skill.hesitates:
            least, most = self.skill.pause
            self.thinks_until = stage.tick + stage.random.between(least, most)
        if runner.under_way or not chaser.on_ground:
            return False
        if self.mood == EASING and stage.tick % BREATH_TICKS < BREATH_TICKS // BREATHES:
            return True
        return stage.tick < self.thinks_until or stage.tick < self.shout_at + SHOUT_TICKS

    # ---- looking for him

    def _searches(self, stage: Stage, chaser: Katsuki, runner: Runner, hunt: int) -> bool:
        """Whether he looks for him instead of running after him; begins and ends a search."""
        perception, search = self.perception, self._searching()
        if perception.sees:
            search.end()
            return False
        unseen = perception.unseen(stage)
        if hunt == SEARCH:
            if not perception.lost and unseen < STARTLED_TICKS:
                search.end()
                return False
            moved = perception.x != search.from_sx or perception.y != search.from_sy
            if not search.runs or (moved and unseen < SURE_TICKS):
                search.begin(perception.x, perception.y)
            return True
        if search.runs:
            if unseen < SURE_TICKS:  # running feet
                search.end()
            elif search.in_vain:  # then he must have run on, to where he wants to get
                search.end()
                self.aimed_at, self.aim = NEVER, -1
            return search.runs
        if runner.under_way or unseen <= SURE_TICKS:
            return False
        if unseen < FRESH_TICKS and -THERE < perception.x - chaser.sx < THERE:
            search.begin(perception.x, perception.y)
        elif unseen >= FRESH_TICKS and -THERE < self.aim_sx - chaser.sx < THERE:
            if self.aim == runner.graph.surfaces.under(chaser):
                search.begin(chaser.sx, chaser.sy)
        return search.runs

    # ---- pace and blasts

    def go_to(self, stage: Stage, chaser: Katsuki, sx: i64, sy: i64) -> int:
        """The buttons that bring him on foot to a place in subpixels."""
        runner = self._legs()
        goal = runner.graph.surfaces.below(sx, sy)
        return runner.press(stage, chaser, goal, sx, quirk=False)

    def _legs(self) -> Runner:
        if self.runner is None:
            self.runner = Runner(graph_for(self.level, "katsuki"), "katsuki")
        return self.runner

    def _searching(self) -> Search:
        if self.foresight is None:
            self.foresight = Foresight(self.level)
        if self.search is None:
            self.search = Search(self.level, self.skill, self.foresight)
        return self.search

    def _pace(
        self, stage: Stage, chaser: Athlete, quarry: Athlete, *, keen: bool, gentle: bool
    ) -> None:
        """Build up, a peak of some seconds close by, let go, rest; by roads and blasts alone."""
        lead = quarry.sx - chaser.sx
        if lead < 0:
            lead = -lead
        self.far_ticks = self.far_ticks + 1 if lead > FAR_LEAD else 0
        self.near_ticks = self.near_ticks + 1 if lead < NEAR_LEAD else 0
        if self.near_ticks >= NEAR_TICKS:
            self.ease_until = stage.tick + EASE_TICKS
            self.rest_until = self.ease_until + REST_TICKS
            self.near_ticks = 0
        pause = GENTLE_PAUSE if gentle else SHOUT_PAUSE
        rested = stage.tick >= self.shout_at + pause
        if lead < NEAR_LEAD and self.perception.sees and rested and chaser.on_ground:
            self.shout_at = stage.tick
            stage.tell("shout", "katsuki", chaser.sx, chaser.sy)
        if stage.tick < self.ease_until and lead < EASE_LEAD:
            self.mood = EASING
        elif keen or (
            self.far_ticks >= FAR_TICKS and (stage.tick >= self.rest_until or lead > REST_LEAD)
        ):
            self.mood = HURRYING
        else:
            self.mood = KEEPING

    def _would_fire(self, chaser: Katsuki, runner: Runner) -> bool:
        """Whether he counts on his blasts: with dry palms and sweat enough, and without mercy.

        Where there is no other way he does all the same: sweat comes by running.
        """
        if chaser.palm_units > PALMS_FIZZLE:
            return False
        if (self.mood != EASING and chaser.sweat_units >= LEAP_SWEAT) or self.aim < 0:
            return True
        here = runner.graph.surfaces.under(chaser)
        return here >= 0 and runner.graph.cost(here, int(chaser.sx), self.aim, quirk=False) >= FAR

    def _warm_up(self, stage: Stage, chaser: Katsuki, runner: Runner, pressed: int) -> int:
        """Runs to and fro before a leap for which he has not sweated enough."""
        if not runner.needs_quirk or chaser.state_code != RUN:
            return pressed
        if chaser.sweat_units >= LEAP_SWEAT:
            return pressed
        runner.give_up()
        left, right = runner.graph.surfaces.ends(runner.graph.surfaces.under(chaser))
        if chaser.sx - left < WARM_UP_ROOM or right - chaser.sx < WARM_UP_ROOM:
            return towards(chaser, (left + right) // 2)
        return RIGHT if stage.tick & WARM_UP_TURN else LEFT

    def _dash(self, stage: Stage, chaser: Katsuki, runner: Runner, pressed: int) -> int:
        """A blast along the flat when he has to catch up; in a crowd over it, or only a snarl.

        Before a wall that no way is known past he tries what a blast does to it.
        """
        if runner.no_way and chaser.state_code == RUN and chaser.wall_within(TILE // 2):
            return pressed if stage.tick % WALL_TICKS else pressed & ~JUMP | BOOST
        if self.mood != HURRYING or chaser.state_code != RUN or chaser.sweat_units < DASH_SWEAT:
            return pressed
        ahead = RIGHT if chaser.svx > 0 else LEFT
        slow = RUN_SPEED * 9 // 10
        if pressed != ahead or -slow < chaser.svx < slow or chaser.buttons & BOOST:
            return pressed
        if stage.tick < chaser.boost_ready_at:
            return pressed
        direction = 1 if ahead == RIGHT else -1
        room = runner.room_ahead(chaser, self.aim_sx) * direction
        if free_way(stage, chaser.sx, direction, BRAKING_ROOM) < BRAKING_ROOM:
            return pressed
        if not stage.crowd.any_within(chaser.sx, chaser.sy, OUTER_RADIUS):
            if room < DASH_ROOM:
                return pressed
            runner.bound(bytes((ahead | BOOST,)) + bytes((ahead,)) * DASH_TICKS)
            return runner.press(stage, chaser, self.aim, self.aim_sx, quirk=True)
        if room >= LEAP_ROOM and stage.tick % LEAP_THOUGHT == 0:
            leap = self._leap(stage, chaser, runner, direction)
            if leap:
                runner.bound(leap)
                return runner.press(stage, chaser, self.aim, self.aim_sx, quirk=True)
        if stage.tick < self.snarl_at:
            return pressed
        self.snarl_at = stage.tick + SNARL_TICKS
        return pressed | BOOST

    def _leap(self, stage: Stage, chaser: Katsuki, runner: Runner, direction: int) -> bytes:
        """A jump whose blast goes off high above the heads: its inputs, if that is worth it."""
        mind = runner.imagination
        surface = runner.graph.surfaces.under(chaser)
        inputs = mind.found(stage, chaser, BOOST_ACROSS, direction, -1, surface)
        won = (mind.end_sx - chaser.sx) * direction - RUN_SPEED * mind.ticks
        return inputs if won >= LEAP_GAIN else b""

    def save(self, out: list[int]) -> None:
        """Appends all that he remembers."""
        out += [self.mood, int(self.far_ticks), int(self.near_ticks), int(self.ease_until)]
        out += [int(self.rest_until), int(self.snarl_at), int(self.shout_at)]
        out += [int(self.thinks_until), int(self.was_under_way)]
        out += [int(self.aimed_at), self.aim, int(self.aim_sx)]
        out += [int(self.lurks), int(self.goes_until)]
        self.perception.save(out)
        out.append(int(self.runner is not None))
        if self.runner is not None:
            self.runner.save(out)
            self._searching().save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.mood = next(saved)
        self.far_ticks = next(saved)
        self.near_ticks = next(saved)
        self.ease_until = next(saved)
        self.rest_until = next(saved)
        self.snarl_at = next(saved)
        self.shout_at = next(saved)
        self.thinks_until = next(saved)
        self.was_under_way = next(saved) != 0
        self.aimed_at = next(saved)
        self.aim = next(saved)
        self.aim_sx = next(saved)
        self.lurks = next(saved)
        self.goes_until = next(saved)
        self.perception.load(saved)
        if next(saved):
            self._legs().load(saved)
            self._searching().load(saved)
