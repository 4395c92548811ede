"""Izuku's head when nobody plays him: the quickest known way to the nearest exit.

He imagines his leaps, waits for lulls and lights, saves his legs, gets his breath back where he
is far enough away, and does not run into the arms of somebody who waits for him.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.boarding import BoardingPlan
from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.sim.gates import through
from game.sim.navigation import FAR
from game.sim.one_for_all import BURST_STRAIN, LEAP_STRAIN, STRAIN_HURTS
from game.sim.person import GRABBED, RUN
from game.sim.random import Random
from game.sim.routes import graph_for
from game.sim.runner import Runner
from game.sim.skill import SKILLS, skill_number
from game.sim.stranded import stranded
from game.sim.units import SUBPIXELS, TILE
from game.sim.wits import Wits

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level
    from game.sim.one_for_all import Izuku
    from game.sim.skill import Skill
    from game.sim.world import World

TIRED: Final = 22  # stamina at which he stops for breath, if he can afford it
RESTED: Final = 45  # and at which he runs on
SAFE: Final[i64] = 24 * TILE  # of lead for that
DANGER: Final[i64] = 9 * TILE  # somebody who is so near and ahead makes him turn
REACH: Final[i64] = 3 * TILE  # up or down: who is further away cannot get at him
FLIGHT: Final[i64] = 14 * TILE  # where to he then runs
WALL_TICKS: Final = 50  # from one boost into a wall that no way is known past to the next
TURNED_TICKS: Final = 60  # that he then runs the other way


class Fugitive:
    """A source of buttons for Izuku; what it remembers is no part of the world's state."""

    def __init__(self, level: Level, skill: str | None = None, seed: int = 0) -> None:
        """A bot for one level; with a skill's name he hesitates, by random numbers of his own."""
        self.graph = graph_for(level, "izuku")
        self.runner = Runner(self.graph, "izuku")
        self.wits = Wits(level)
        self.exits = [(exit_.x * SUBPIXELS, exit_.y * SUBPIXELS) for exit_ in level.of_kind("exit")]
        self.plan: BoardingPlan | None = None
        if level.of_kind("train"):
            self.plan = BoardingPlan(self.graph)
        self._skill: Skill | None = None if skill is None else SKILLS[skill_number(skill)]
        self._random = Random(seed)
        self._resting = False
        self._was_under_way = False
        self._stands_until: i64 = 0
        self._turned_until: i64 = 0
        self._turned_to: int = 0

    def press(self, world: World, *, boosts: bool = True) -> int:
        """The buttons of the next tick; without `boosts` he saves his legs altogether."""
        boy = world.izuku
        in_scene = stranded(world)
        if in_scene >= 0:
            return in_scene
        if world.gadgets is not None:
            self.runner.heed(world.gadgets)
        self.graph = self.runner.graph
        onward = 1 if not self.exits or self.exits[0][0] >= boy.sx else -1
        wise = self.wits.press(world, self.runner, onward)
        if wise >= 0:
            return wise
        quirk = boosts and boy.strain_units + max(BURST_STRAIN, LEAP_STRAIN) < STRAIN_HURTS
        if self.plan is not None and world.trains is not None:
            asked, goal, goal_sx = self.plan.next_door(world.trains, world.tick, boy)
            if asked >= 0:
                return asked
        else:
            goal, goal_sx = self._nearest_exit(boy, quirk=quirk)
        if goal < 0 or self._stands(world, boy):
            return 0
        if world.tick < self._turned_until and not self.runner.under_way:
            return self._run_away(world, boy, quirk=quirk)
        pressed = self.runner.press(world.stage, boy, goal, goal_sx, quirk=quirk)
        if self._runs_into_arms(world, boy, pressed):
            return self._run_away(world, boy, quirk=quirk)
        stuck = self.runner.no_way and boy.state_code == RUN and boy.wall_within(TILE // 2)
        if stuck and quirk and world.tick % WALL_TICKS == 0:
            pressed = pressed & ~JUMP | BOOST  # perhaps the wall is weak
        if world.gadgets is not None and world.gadgets.gates:
            pressed = through(world.gadgets.gates, boy, pressed)
        waits = world.traffic.patient(world.tick, boy, pressed)
        if waits == pressed or not self._breathes_down_his_neck(world, boy):
            return waits
        return pressed | BOOST if quirk and not boy.buttons & BOOST else pressed

    # ---- the other boy

    def _breathes_down_his_neck(self, world: World, boy: Izuku) -> bool:
        """Whether the other is so close that a car is the lesser evil."""
        chaser = world.katsuki
        if chaser is None or chaser.state_code >= GRABBED:
            return False
        return -DANGER < chaser.sx - boy.sx < DANGER

    def _runs_into_arms(self, world: World, boy: Izuku, pressed: int) -> bool:
        """Whether the other waits ahead, at his height; he then turns and takes another road."""
        chaser = world.katsuki
        if chaser is None or chaser.state_code >= GRABBED or self.runner.under_way:
            return False
        heading = (pressed & RIGHT != 0) - (pressed & LEFT != 0)
        gap = (chaser.sx - boy.sx) * heading
        if not 0 < gap < DANGER or not -REACH < chaser.sy - boy.sy < REACH:
            return False
        self.runner.avoid(boy)
        self._turned_to = -heading
        self._turned_until = boy.tick + TURNED_TICKS
        return True

    def _run_away(self, world: World, boy: Izuku, *, quirk: bool) -> int:
        """The other way, by whatever road there is."""
        surfaces = self.runner.graph.surfaces
        there = min(max(boy.sx + self._turned_to * FLIGHT, TILE), (world.level.width - 1) * TILE)
        goal = surfaces.nearest(there, boy.sy)
        return self.runner.press(world.stage, boy, goal, there, quirk=quirk)

    # ---- standing still

    def _stands(self, world: World, boy: Izuku) -> bool:
        """Whether he gets his breath back, or hesitates."""
        landed = self._was_under_way and not self.runner.under_way
        self._was_under_way = self.runner.under_way
        skill = self._skill
        if landed and skill is not None and self._random.below(100) < skill.hesitates:
            self._stands_until = world.tick + self._random.between(*skill.pause)
        if self.runner.under_way or boy.state_code != RUN or not boy.on_ground:
            return False
        if boy.stamina >= RESTED or not self._is_safe(world, boy):
            self._resting = False
        elif boy.stamina < TIRED:
            self._resting = True
        return self._resting or world.tick < self._stands_until

    def _is_safe(self, world: World, boy: Izuku) -> bool:
        chaser = world.katsuki
        if chaser is None or chaser.state_code >= GRABBED:
            return True
        return not -SAFE < chaser.sx - boy.sx < SAFE

    def _nearest_exit(self, boy: Izuku, *, quirk: bool) -> tuple[int, int]:
        surfaces = self.graph.surfaces
        here = surfaces.under(boy)
        best = (-1, 0)
        best_cost = FAR + 1
        for x, y in self.exits:
            goal = surfaces.below(x, y)
            if goal < 0:
                continue
            cost = FAR if here < 0 else self.graph.cost(here, int(boy.sx), goal, quirk=quirk)
            if cost < best_cost:
                best, best_cost = (goal, x), cost
        return best
