"""Legs for a head: carries a boy along a graph's edges by pressing his buttons, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.bridges import bridged
from game.sim.buttons import DOWN, JUMP, LEFT, RIGHT, UP
from game.sim.legs import RUN_ACCELERATION, RUN_SPEED
from game.sim.navigation import ANY, RUN_UP, SLACK
from game.sim.person import CLIMB, LEDGE, RUN
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadgets import Gadgets
    from game.sim.navigation import Graph

WALK_IN: Final[i64] = 24 * SUBPIXELS  # nearer than this to a standing start he walks
STOP_WITHIN: Final[i64] = SLACK - SUBPIXELS // 2
STILL: Final = 64  # subpixels per tick: as good as standing
FULL_SHARE: Final = 9  # tenths of top speed that count as full speed
SETTLE_TICKS: Final = 8  # an edge's last button is held this long for a late landing
RETHINK_TICKS: Final = 30  # a chosen edge is thought over this often
WORTH_TICKS: Final = 60  # and left for one that is so much quicker: no dithering

IDLE: Final = 0
BACKING: Final = 1  # going back for a run-up
GOING: Final = 2
ON_EDGE: Final = 3


class Runner:
    """What a boy is doing about getting somewhere: which edge, and how far along it."""

    def __init__(self, graph: Graph) -> None:
        """Standing around."""
        self.graph = graph
        self._whole = graph  # as it is while no gadget has changed the grid
        self.edge: int = -1
        self.phase: int = IDLE
        self.step: i64 = 0
        self.goal: int = -1
        self.rethink_at: i64 = 0
        self.way_out: i64 = 0  # left or right off ground that no plan knows; 0 on known ground

    @property
    def under_way(self) -> bool:
        """Whether an edge's inputs are being pressed just now."""
        return self.phase == ON_EDGE

    def press(self, boy: Athlete, goal: int, goal_sx: i64, *, quirk: bool, road: int = ANY) -> int:
        """The buttons that bring a boy nearer to a place on a goal surface."""
        if self.phase == ON_EDGE:
            pressed = self._go_on(boy)
            if pressed >= 0:
                return pressed
        if boy.state_code != RUN:
            self.phase = IDLE
            return self._hold_on(boy, goal_sx)
        surface = self.graph.surfaces.under(boy)
        if surface < 0 and self.graph.mark:
            self.phase = IDLE
            return self._climb_out(boy, goal_sx)
        self.way_out = 0
        if surface < 0 or surface == goal or goal < 0:
            self.phase = IDLE
            return towards(boy, goal_sx)
        if not self._still_good(boy, surface, goal):
            self._think(boy, surface, goal, quirk=quirk, road=road)
        if self.edge < 0:
            self.phase = IDLE
            return self._feel_along(boy, goal_sx)
        return self._approach(boy)

    def heed(self, gadgets: Gadgets) -> None:
        """Plans without floors that have torn or broken, and with hoardings that bridge a gap."""
        if self.graph.mark != gadgets.changed:
            self.graph = bridged(self._whole.copy(), gadgets.bridges())
            self.graph.mark = gadgets.changed
            self.graph.lose(gadgets.lost_floors())

    def distance_to_start(self, boy: Athlete) -> int:
        """Subpixels to where the chosen edge begins; 0 without one."""
        if self.edge < 0 or self.phase == IDLE:
            return 0
        way: i64 = self.graph.starts[self.edge] - boy.sx
        return way if way >= 0 else -way

    def give_up(self) -> None:
        """Forgets the chosen edge, unless he is already in the air on it."""
        if self.phase != ON_EDGE:
            self.edge, self.phase = -1, IDLE

    # ---- on an edge

    def _go_on(self, boy: Athlete) -> int:
        """The next button of the edge's inputs, or -1 when it is over."""
        inputs = self.graph.inputs[self.edge]
        landed = (
            self.step > 2
            and boy.on_ground
            and boy.state_code == RUN
            and self.graph.surfaces.under(boy) != self.graph.sources[self.edge]
        )
        if landed or self.step >= len(inputs) + SETTLE_TICKS:
            self.edge, self.phase = -1, IDLE
            return -1
        pressed = inputs[self.step if self.step < len(inputs) else -1]
        self.step += 1
        return pressed

    def _begin(self, boy: Athlete) -> int:
        self.phase = ON_EDGE
        self.step = 0
        return self._go_on(boy)

    # ---- getting to its start

    def _think(self, boy: Athlete, surface: int, goal: int, *, quirk: bool, road: int) -> None:
        """Chooses an edge; one that he is already heading for is left only for a better one."""
        here = int(boy.sx)
        chosen = self.graph.next_edge(surface, here, goal, quirk=quirk, road=road)
        heading = self.phase != IDLE and self.edge >= 0 and self.goal == goal
        self.goal = goal
        self.rethink_at = boy.tick + RETHINK_TICKS
        if heading and self.graph.sources[self.edge] == surface and chosen >= 0:
            new = self.graph.cost_by(chosen, here, goal, quirk=quirk, road=road)
            old = self.graph.cost_by(self.edge, here, goal, quirk=quirk, road=road)
            if new + WORTH_TICKS > old:
                return
        if chosen != self.edge or self.phase == IDLE:
            self.edge, self.phase = chosen, GOING

    def _still_good(self, boy: Athlete, surface: int, goal: int) -> bool:
        return (
            self.phase != IDLE
            and self.goal == goal
            and self.edge >= 0
            and self.graph.sources[self.edge] == surface
            and boy.tick < self.rethink_at
        )

    def _approach(self, boy: Athlete) -> int:
        gap: i64 = self.graph.starts[self.edge] - boy.sx
        direction: i64 = self.graph.run_ups[self.edge]
        if direction:
            return self._run_up(boy, gap, direction)
        if -STOP_WITHIN <= gap <= STOP_WITHIN:
            return self._begin(boy) if -STILL <= boy.svx <= STILL else 0
        ahead = RIGHT if gap > 0 else LEFT
        return ahead | DOWN if -WALK_IN < gap < WALK_IN else ahead

    def _run_up(self, boy: Athlete, gap: i64, direction: i64) -> int:
        ahead = gap * direction
        pace = boy.svx * direction
        forth = RIGHT if direction > 0 else LEFT
        if self.phase == BACKING:
            if ahead < RUN_UP:
                return (LEFT | RIGHT) ^ forth
            self.phase = GOING
        full = boy.top_speed() * FULL_SHARE // 10
        if -SLACK <= ahead < RUN_SPEED and pace >= full:
            return self._begin(boy)
        missing = full - pace if full > pace else 0
        needed = missing * (pace + full) // (2 * RUN_ACCELERATION)
        if ahead < needed or ahead < -SLACK:
            self.phase = BACKING
            return (LEFT | RIGHT) ^ forth
        return forth

    # ---- without an edge

    def _hold_on(self, boy: Athlete, goal_sx: i64) -> int:
        """In the air, on a ledge or a ladder without a plan: onwards."""
        if boy.state_code == LEDGE:
            return RIGHT if boy.facing > 0 else LEFT
        if boy.state_code == CLIMB:
            return UP
        if self.way_out == 0:
            return towards(boy, goal_sx)
        jump = boy.buttons & JUMP if boy.svy < 0 else 0  # out of a hole it takes a whole jump
        return jump | (RIGHT if self.way_out > 0 else LEFT)

    def _feel_along(self, boy: Athlete, goal_sx: i64) -> int:
        """No way is known: towards it, over what is in the way."""
        return towards(boy, goal_sx) | _hop(boy)

    def _climb_out(self, boy: Athlete, goal_sx: i64) -> int:
        """On ground that only came to be: off it to one side, whatever he sees meanwhile."""
        if self.way_out == 0:
            asked = towards(boy, goal_sx)
            self.way_out = (1 if asked == RIGHT else -1) if asked else boy.facing
        return (RIGHT if self.way_out > 0 else LEFT) | _hop(boy)

    def save(self, out: list[int]) -> None:
        """Appends what it is doing."""
        out += [self.edge, self.phase, int(self.step), self.goal, int(self.rethink_at)]
        out.append(int(self.way_out))

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.edge = next(saved)
        self.phase = next(saved)
        self.step = next(saved)
        self.goal = next(saved)
        self.rethink_at = next(saved)
        self.way_out = next(saved)


def towards(boy: Athlete, goal_sx: i64) -> int:
    """Left, right, or nothing when he is there."""
    gap = goal_sx - boy.sx
    if -SLACK <= gap <= SLACK:
        return 0
    return RIGHT if gap > 0 else LEFT


def _hop(boy: Athlete) -> int:
    """Jump, now and then, where a wall is in the way."""
    return JUMP if boy.wall_within(SUBPIXELS * 8) and boy.tick % 30 < 14 else 0
