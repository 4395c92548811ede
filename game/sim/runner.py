"""Legs for a head: carries a boy along a graph's edges by pressing his buttons, nothing else.

Edges are baked dry and windless. Before he leaves the ground he imagines what will come of it
here and now; he jumps when it works out, with other buttons where that helps, waits for a lull
where the wind is to blame, and else thinks of another way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.bridges import bridged
from game.sim.buttons import DOWN, LEFT, RIGHT
from game.sim.hindrances import Toll, tolls_on
from game.sim.imagination import SETTLE_TICKS, Imagination, forbidden, imagination_for
from game.sim.legs import RUN_ACCELERATION, RUN_SPEED
from game.sim.navigation import ANY, RUN_UP, SLACK, walk_cost
from game.sim.person import RUN
from game.sim.recipes import (
    AIRBORNE_QUIRK,
    BOOST_ACROSS,
    EDGE_BOOST,
    EDGE_JUMP,
    JUMPS,
    LADDERS,
    QUIRK_SET,
)
from game.sim.units import SUBPIXELS, TILE
from game.sim.unplanned import feel_along, hold_on, hop, towards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.gadgets import Gadgets
    from game.sim.navigation import Graph
    from game.sim.stage import Stage

WALK_IN: Final[i64] = 24 * SUBPIXELS  # nearer than this to a standing start he walks
STOP_WITHIN: Final[i64] = SLACK - SUBPIXELS // 2
STILL: Final = 64  # subpixels per tick: as good as standing
FULL_SHARE: Final = 9  # tenths of top speed that count as full speed
RETHINK_TICKS: Final = 30  # a chosen edge is thought over this often
WORTH_TICKS: Final = 60  # and left for one that is so much quicker: no dithering
LOOK_ABOUT: Final = 90  # ticks from one look at crowds and signals ahead to the next

LULL_STEP: Final = 15  # ticks from one imagined take-off to the next
LONGEST_WAIT: Final = 150  # for a lull: gusts blow for three seconds
RUN_UP_TICKS: Final = 24  # from standing to the take-off, and a little
DARED_TICKS: Final = 30 * 60  # and one that has been dared all the same for so long
EAGER: Final[i64] = 48 * SUBPIXELS  # so near to an edge's start he tries it from where he is
EAGER_TICKS: Final = 6  # from one such thought to the next
PERMIT_RANGE: Final[i64] = 6 * TILE  # so near a take-off must be to ask who stands around it
WORTH_A_BLAST: Final[i64] = 3 * TILE  # that a blast in mid-jump must win
MOST_WAITS: Final = 3  # for one edge, on end
SHUT_TICKS: Final = 4 * 60  # an edge that does not work out is left alone for so long

IDLE: Final = 0
BACKING: Final = 1  # going back for a run-up
GOING: Final = 2
ON_EDGE: Final = 3


class Runner:
    """What a boy is doing about getting somewhere: which edge, and how far along it."""

    def __init__(self, graph: Graph, who: str) -> None:
        """Standing around; "izuku" or "katsuki"."""
        self.graph = graph  # as the street is now
        self.whole = graph  # as it is without hindrances
        self._baked = graph  # as it is while no gadget has changed the grid
        self.who = who
        self.edge: int = -1
        self.phase: int = IDLE
        self.step: i64 = 0
        self.goal: int = -1
        self.rethink_at: i64 = 0
        self.inputs: bytes = b""  # what is pressed on the edge, or in a bound along the floor
        self.waits_until: i64 = 0
        self.waits: int = 0
        self.dares: bool = False  # nothing else is left: he jumps without being sure
        self.no_way: bool = False
        """Whether no way is known to where he wants to go."""
        self.hurries: bool = False
        """Whether a blast that only saves time is worth it; its owner says so before each press."""
        self.shut: list[tuple[int, int]] = []  # edges that do not work out, and until when
        self.last_shut: int = -1  # the latest of them
        self.looked_at: i64 = -LOOK_ABOUT
        self.way_out: i64 = 0  # left or right off ground that no plan knows; 0 on known ground

    @property
    def under_way(self) -> bool:
        """Whether an edge's inputs are being pressed just now."""
        return self.phase == ON_EDGE

    @property
    def imagination(self) -> Imagination:
        """Where he tries things out; it remembers nothing from one time to the next."""
        mind = imagination_for(self.graph.level, self.graph.surfaces, self.who)
        mind.surfaces = self.graph.surfaces
        return mind

    @property
    def needs_quirk(self) -> bool:
        """Whether he is on his way to an edge that asks for a boost or a blast."""
        return self.phase in (BACKING, GOING) and self.graph.edges[self.edge].quirk

    def press(
        self, stage: Stage, boy: Athlete, goal: int, goal_sx: i64, *, quirk: bool, road: int = ANY
    ) -> int:
        """The buttons that bring a boy nearer to a place on a goal surface."""
        if self.phase == ON_EDGE:
            pressed = self._go_on(boy)
            if pressed >= 0:
                return pressed
        if boy.state_code != RUN:
            self.phase = IDLE
            return hold_on(boy, goal_sx, self.way_out)
        if boy.tick >= self.looked_at + LOOK_ABOUT or (self.shut and self.shut[0][1] <= boy.tick):
            self._look_about(stage, boy)
        surface = self.graph.surfaces.under(boy)
        if surface < 0 and self.graph.mark:
            self.phase = IDLE
            return self._climb_out(boy, goal_sx)
        self.way_out = 0
        if surface < 0 or goal < 0:
            self.phase = IDLE
            return feel_along(self.graph, boy, goal_sx)
        if self._walks_there(boy, surface, goal, goal_sx, quirk=quirk, road=road):
            self.phase = IDLE
            left, right = self.graph.surfaces.ends(surface)
            return towards(boy, min(max(goal_sx, left), right))
        if not self._still_good(boy, surface, goal):
            self._think(stage, boy, surface, goal, goal_sx, quirk=quirk, road=road)
        self.no_way = self.edge < 0
        if self.no_way:
            self.phase = IDLE
            return feel_along(self.graph, boy, goal_sx)
        return self._approach(stage, boy, quirk=quirk)

    def heed(self, gadgets: Gadgets) -> None:
        """Plans without floors that have torn or broken, and with hoardings that bridge a gap."""
        if self.whole.mark != gadgets.changed:
            self.whole = bridged(self._baked.copy(), gadgets.bridges())
            self.whole.mark = gadgets.changed
            self.whole.lose(gadgets.lost_floors())
            self._hinder(self.graph.tolls)

    def room_ahead(self, boy: Athlete, goal_sx: i64) -> i64:
        """Subpixels to where the chosen edge begins, or to the goal without one; left is less."""
        if self.edge < 0 or self.phase == IDLE:
            return goal_sx - boy.sx
        if self.phase == BACKING:
            return 0
        return self.graph.starts[self.edge] - boy.sx

    def bound(self, inputs: bytes) -> None:
        """Presses inputs that keep him on his surface, such as a leap along the street."""
        self.edge, self.phase, self.step = -1, ON_EDGE, 0
        self.inputs = inputs

    def give_up(self) -> None:
        """Forgets the chosen edge, unless he is already in the air on it."""
        if self.phase != ON_EDGE:
            self.edge, self.phase = -1, IDLE

    def avoid(self, boy: Athlete) -> None:
        """Thinks of another way for a while than the edge that he is heading for, if of any."""
        if self.phase != ON_EDGE and self.edge >= 0:
            self._shut(boy)

    # ---- on an edge

    def _go_on(self, boy: Athlete) -> int:
        """The next button of the inputs, or -1 when they are over."""
        inputs = self.inputs
        over = self.step >= len(inputs) + SETTLE_TICKS
        if self.edge < 0:
            over = self.step >= len(inputs)
        elif self.step > 2 and boy.on_ground and boy.state_code == RUN:
            over = over or self.graph.surfaces.under(boy) != self.graph.sources[self.edge]
        if over:
            self.edge, self.phase = -1, IDLE
            self.inputs = b""
            return -1
        pressed = inputs[self.step if self.step < len(inputs) else -1]
        self.step += 1
        return pressed

    def _begin(self, stage: Stage, boy: Athlete, *, quirk: bool) -> int:
        """Leaves the ground where that works out; else waits, or thinks of another way."""
        inputs = self._sure_way(stage, boy, quirk=quirk)
        again = self.edge == self.last_shut  # all other ways have led back here
        if not inputs and (self.dares or again):  # once; if it goes wrong, not again for a while
            inputs = self.graph.inputs[self.edge]
            self._leave_alone(DARED_TICKS, boy)
            self.last_shut = -1
        if not inputs:
            return self._hold_back(stage, boy)
        return self._set_off(boy, inputs)

    def _set_off(self, boy: Athlete, inputs: bytes) -> int:
        self.dares = False
        self.waits = 0
        self.phase = ON_EDGE
        self.step = 0
        self.inputs = inputs
        return self._go_on(boy)

    def _at_once(self, stage: Stage, boy: Athlete, gap: i64) -> bytes:
        """Inputs that lead along the edge from where he is, without stopping or going back."""
        edge = self.graph.edges[self.edge]
        ahead = gap * edge.direction
        if edge.direction == 0 or boy.svx * edge.direction < STILL or not -EAGER < ahead < EAGER:
            return b""
        if edge.running and ahead >= 0 and self.phase == GOING:
            return b""  # he is just about to
        mind = self.imagination
        return mind.found(stage, boy, edge.recipe, edge.direction, edge.source, edge.target)

    def _sure_way(self, stage: Stage, boy: Athlete, *, quirk: bool) -> bytes:
        """Inputs that lead along the edge from here and now, or none."""
        edge = self.graph.edges[self.edge]
        if edge.recipe in LADDERS:
            return edge.inputs
        mind = self.imagination
        source, target = edge.source, edge.target
        if mind.landing(stage, boy, edge.inputs, source) == target:
            return self._quicker(stage, boy) or edge.inputs
        recipes: tuple[int, ...] = (edge.recipe,)
        if edge.running:
            recipes += (EDGE_JUMP, *AIRBORNE_QUIRK)
        for recipe in recipes:
            if quirk or recipe not in QUIRK_SET:
                found = mind.found(stage, boy, recipe, edge.direction, source, target)
                if found:
                    return found
        return b""

    def _quicker(self, stage: Stage, boy: Athlete) -> bytes:
        """Inputs that lead further along the edge than its own in the same time, if worth it."""
        edge, mind = self.graph.edges[self.edge], self.imagination
        if not self.hurries or edge.quirk or edge.recipe not in JUMPS:
            return b""
        plain = mind.end_sx * edge.direction - RUN_SPEED * mind.ticks
        recipe = EDGE_BOOST if edge.recipe == EDGE_JUMP else BOOST_ACROSS
        found = mind.found(stage, boy, recipe, edge.direction, edge.source, edge.target)
        won = mind.end_sx * edge.direction - RUN_SPEED * mind.ticks - plain
        return found if won >= WORTH_A_BLAST else b""

    def _hold_back(self, stage: Stage, boy: Athlete) -> int:
        """Takes a better run-up, waits for the wind to drop, or shuts the edge for a while."""
        edge = self.graph.edges[self.edge]
        soonest = RUN_UP_TICKS if edge.running else 0
        longest = soonest + (LONGEST_WAIT if stage.weather.wind_at(boy.sx) else 1)
        if self.waits < MOST_WAITS:
            for wait in range(soonest, longest, LULL_STEP):
                if self.imagination.from_start(stage, boy, edge, wait):
                    self.waits += 1
                    self.waits_until = boy.tick + wait - soonest
                    self.phase = BACKING if edge.running else GOING
                    return 0
        self.waits = 0
        self._shut(boy)
        return 0

    def _shut(self, boy: Athlete) -> None:
        self.last_shut = self.edge
        self._leave_alone(SHUT_TICKS, boy)
        self.edge, self.phase = -1, IDLE

    def _leave_alone(self, ticks: int, boy: Athlete) -> None:
        self.shut.append((self.edge, int(boy.tick) + ticks))
        self.shut.sort(key=_until)
        self._hinder(self.graph.tolls)

    # ---- what is in the way

    def _look_about(self, stage: Stage, boy: Athlete) -> None:
        """Takes note of crowds and signals, and of edges that may be tried again."""
        self.looked_at = boy.tick
        tolls = self.graph.tolls
        if stage.traffic.runs or stage.crowd.awake or tolls:
            tolls = tolls_on(stage, self.whole.surfaces, boy.sx)
        while self.shut and self.shut[0][1] <= boy.tick:
            del self.shut[0]
        self._hinder(tolls)

    def _hinder(self, tolls: tuple[Toll, ...]) -> None:
        """Plans with these tolls and without the edges that are shut."""
        shut = tuple(edge for edge, _ in self.shut)
        graph = self.graph
        same = graph.surfaces is self.whole.surfaces and graph.mark == self.whole.mark
        if same and graph.shut == shut and graph.tolls == tolls:
            return
        self.graph = self.whole.hindered(shut, tolls) if shut or tolls else self.whole

    # ---- getting to its start

    def _walks_there(
        self, boy: Athlete, surface: int, goal: int, goal_sx: i64, *, quirk: bool, road: int
    ) -> bool:
        """Whether the goal is on this floor, and no way round is worth it."""
        if surface != goal:
            return False
        lost = self.graph.toll(surface, boy.sx, goal_sx)
        if lost < WORTH_TICKS:
            return True
        here = int(boy.sx)
        around = self.graph.next_edge(
            surface, here, goal, quirk=quirk, road=road, goal_sx=int(goal_sx)
        )
        if around < 0:
            return True
        cost = self.graph.cost_by(around, here, goal, quirk=quirk, road=road, goal_sx=int(goal_sx))
        return cost + WORTH_TICKS > lost + walk_cost(boy.sx, goal_sx, 0)

    def _think(
        self,
        stage: Stage,
        boy: Athlete,
        surface: int,
        goal: int,
        goal_sx: i64,
        *,
        quirk: bool,
        road: int,
    ) -> None:
        """Chooses an edge; one that he is already heading for is left only for a better one."""
        here, there = int(boy.sx), int(goal_sx)
        vetoed = free = 0
        if quirk:
            vetoed, free = self._permits(stage, boy, surface)
        graph = self.graph
        chosen = graph.next_edge(
            surface, here, goal,
            quirk=quirk, road=road, goal_sx=there, vetoed=vetoed, free=free,
        )  # fmt: skip
        if chosen < 0 and (self.shut or vetoed):  # rather what may go wrong than nothing at all
            self.dares = True
            self.shut = [one for one in self.shut if one[1] > boy.tick + SHUT_TICKS]
            self._hinder(graph.tolls)
            graph = self.graph
            chosen = graph.next_edge(surface, here, goal, quirk=quirk, road=road, goal_sx=there)
        heading = self.phase != IDLE and self.edge >= 0 and self.goal == goal
        self.goal = goal
        if chosen < 0:  # as near to it as he can get
            goal = graph.nearest_to(surface, goal, there)
            if goal != surface:
                chosen = graph.next_edge(surface, here, goal, quirk=True)
                heading = heading and self.edge == chosen
        self.rethink_at = boy.tick + RETHINK_TICKS
        if heading and graph.sources[self.edge] == surface and chosen >= 0:
            new = graph.cost_by(chosen, here, goal, quirk=quirk, road=road, goal_sx=there)
            old = graph.cost_by(self.edge, here, goal, quirk=quirk, road=road, goal_sx=there)
            if new + WORTH_TICKS > old:
                return
        if chosen != self.edge or self.phase == IDLE:
            self.edge, self.phase = chosen, GOING
            self.waits = 0

    def _permits(self, stage: Stage, boy: Athlete, surface: int) -> tuple[int, int]:
        """The edges off a floor that people just now forbid, and the doubtful ones that are free.

        A bit for each; only what is near counts, as people walk about.
        """
        vetoed = free = 0
        for place, number in enumerate(self.graph.leaving[surface]):
            edge = self.graph.edges[number]
            gap = edge.start - boy.sx
            if edge.quirk and -PERMIT_RANGE < gap < PERMIT_RANGE:
                height = self.graph.surfaces.height(surface, edge.start)
                if forbidden(stage, boy.who, edge.start, height):
                    vetoed |= 1 << place
                elif self.graph.doubtful[number]:
                    free |= 1 << place
        return vetoed, free

    def _still_good(self, boy: Athlete, surface: int, goal: int) -> bool:
        return (
            self.phase != IDLE
            and self.goal == goal
            and self.edge >= 0
            and self.graph.sources[self.edge] == surface
            and boy.tick < self.rethink_at
        )

    def _approach(self, stage: Stage, boy: Athlete, *, quirk: bool) -> int:
        gap: i64 = self.graph.starts[self.edge] - boy.sx
        direction: i64 = self.graph.run_ups[self.edge]
        if boy.tick % EAGER_TICKS == 0 and boy.tick >= self.waits_until:
            inputs = self._at_once(stage, boy, gap)
            if inputs:
                return self._set_off(boy, inputs)
        if direction:
            return self._run_up(stage, boy, gap, direction, quirk=quirk)
        if -STOP_WITHIN <= gap <= STOP_WITHIN:
            if boy.tick < self.waits_until or not -STILL <= boy.svx <= STILL:
                return 0
            return self._begin(stage, boy, quirk=quirk)
        ahead = RIGHT if gap > 0 else LEFT
        return ahead | DOWN if -WALK_IN < gap < WALK_IN else ahead

    def _run_up(self, stage: Stage, boy: Athlete, gap: i64, direction: i64, *, quirk: bool) -> int:
        ahead = gap * direction
        pace = boy.svx * direction
        forth = RIGHT if direction > 0 else LEFT
        if self.phase == BACKING:
            if ahead < RUN_UP and boy.wall_within(SUBPIXELS) != -direction:
                return (LEFT | RIGHT) ^ forth
            if boy.tick < self.waits_until:
                return 0
            self.phase = GOING
        full = boy.top_speed() * FULL_SHARE // 10
        if -SLACK <= ahead < max(RUN_SPEED, pace) and pace >= full:
            return self._begin(stage, boy, quirk=quirk)
        missing = full - pace if full > pace else 0
        needed = missing * (pace + full) // (2 * RUN_ACCELERATION)
        if ahead < needed or ahead < -SLACK:
            self.phase = BACKING
            return (LEFT | RIGHT) ^ forth
        return forth

    def _climb_out(self, boy: Athlete, goal_sx: i64) -> int:
        """On ground that only came to be: off it to one side, whatever he sees meanwhile."""
        if self.way_out == 0:
            asked = towards(boy, goal_sx)
            self.way_out = (1 if asked == RIGHT else -1) if asked else boy.facing
        return (RIGHT if self.way_out > 0 else LEFT) | hop(boy)

    # ---- state in and out

    def save(self, out: list[int]) -> None:
        """Appends what it is doing."""
        out += [self.edge, self.phase, int(self.step), self.goal, int(self.rethink_at)]
        out += [int(self.waits_until), self.waits, int(self.dares), int(self.looked_at)]
        out += [int(self.hurries), int(self.no_way), int(self.way_out)]
        out += [self.last_shut, len(self.inputs), *self.inputs, len(self.shut)]
        for edge, until in self.shut:
            out += [edge, until]
        out.append(len(self.graph.tolls))
        for toll in self.graph.tolls:
            out.extend(toll)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.edge = next(saved)
        self.phase = next(saved)
        self.step = next(saved)
        self.goal = next(saved)
        self.rethink_at = next(saved)
        self.waits_until = next(saved)
        self.waits = next(saved)
        self.dares = next(saved) != 0
        self.looked_at = next(saved)
        self.hurries = next(saved) != 0
        self.no_way = next(saved) != 0
        self.way_out = next(saved)
        self.last_shut = next(saved)
        self.inputs = bytes(next(saved) for _ in range(next(saved)))
        self.shut = [(next(saved), next(saved)) for _ in range(next(saved))]
        tolls = [
            Toll(next(saved), next(saved), next(saved), next(saved)) for _ in range(next(saved))
        ]
        self._hinder(tuple(tolls))


def _until(one: tuple[int, int]) -> int:
    """When an edge that is shut may be tried again."""
    return one[1]
