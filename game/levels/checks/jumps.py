"""Blind jumps: those that the only road needs, and whose landing is not on screen in time.

The first tick at which a take-off works is found by trying it earlier and earlier in the real
simulation, until it fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.checks.bodies import body_at
from game.levels.checks.reach import WAYS_OUT, can_leave
from game.levels.checks.screen import screen
from game.sim.navigation import FAR
from game.sim.person import LYING, STUMBLE
from game.sim.recipes import FALL_THROUGH, LADDERS
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.roads import Network, Roads
    from game.levels.checks.subject import Subject
    from game.sim.navigation import Edge
    from game.sim.one_for_all import Izuku

EARLIER: Final = TILE // 2  # from one try of a take-off to an earlier one
MOST_EARLIER: Final = 12
SETTLES: Final = 4  # ticks after an edge's inputs until it has landed
SHORT: Final = 6 * TILE_PIXELS  # a landing nearer than this is always on screen


def problems(subject: Subject, roads: Roads) -> Iterator[Problem]:
    """Every jump that must be dared: without it, and others like it, no exit is reached."""
    network = roads.plain
    exits = [item for item in subject.of_kind(*WAYS_OUT) if can_leave(roads, item)]
    goals = {network.under(item) for item in exits} & network.reached
    if not goals:
        return
    sight = _Sight(network)
    daring: set[int] = set()
    while True:
        seen = _reach_seeing(network, sight, daring)
        if seen & goals:
            return
        asked = _next_dare(network, sight, seen, goals)
        if asked < 0:
            return
        daring.add(asked)
        yield _problem(subject, sight, network.graph.edges[asked])


def _reach_seeing(network: Network, sight: _Sight, daring: set[int]) -> set[int]:
    """What is reached by jumps that are seen, and those that are dared."""
    return network.reach(lambda number: number in daring or not sight.is_blind(number))


def _next_dare(network: Network, sight: _Sight, seen: set[int], goals: set[int]) -> int:
    """Of the blind jumps out of what is seen, that on the quickest way to an exit; or -1."""
    graph = network.graph
    useful = network.leads_to(goals)
    best, best_cost = -1, FAR
    for number, edge in enumerate(graph.edges):
        if edge.source in seen and edge.target in useful - seen and sight.is_blind(number):
            costs = [graph.cost(edge.target, edge.end, goal, quirk=True) for goal in sorted(goals)]
            cost = min(costs) + edge.ticks
            if cost < best_cost:
                best, best_cost = number, cost
    return best


def _problem(subject: Subject, sight: _Sight, edge: Edge) -> Problem:
    x, y = sight.take_off(edge)
    end_x, end_y = sight.landing(edge)
    across, down = abs(end_x - x) // TILE_PIXELS, (end_y - y) // TILE_PIXELS
    way = "right" if end_x > x else "left"
    height = f"{abs(down)} rows {'down' if down > 0 else 'up'}"
    wrong = f"the only road jumps {across} tiles to the {way}, {height}, to a landing off screen"
    mend = "move the landing nearer, or add another road"
    return subject.about_place("blind-jump", x, y, wrong, mend)


class _Sight:
    """What is on screen when an edge of a network is begun."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._stage = Stage(network.graph.surfaces.level, 0)
        self._blind: dict[int, bool] = {}

    def is_blind(self, number: int) -> bool:
        """Whether an edge's landing is not on screen at the first tick its take-off works."""
        if number not in self._blind:
            self._blind[number] = self._look(self._network.graph.edges[number])
        return self._blind[number]

    def landing(self, edge: Edge) -> tuple[int, int]:
        """The pixel of the feet where an edge ends."""
        height = self._network.graph.surfaces.height(edge.target, edge.end)
        return edge.end // SUBPIXELS, height // SUBPIXELS

    def take_off(self, edge: Edge) -> tuple[int, int]:
        """The pixel of the feet on the last tick on the ground."""
        boy = _at_start(self._network, edge, edge.start)
        place = boy.x, boy.y
        for pressed in edge.inputs:
            if not boy.on_ground:
                break
            place = boy.x, boy.y
            self._stage.tick += 1
            boy.update(pressed, self._stage)
        return place

    def _look(self, edge: Edge) -> bool:
        if edge.recipe in LADDERS or edge.recipe == FALL_THROUGH:
            return False  # one may climb back, and both show what they are
        (x, y), landing = self.take_off(edge), self.landing(edge)
        if abs(landing[0] - x) < SHORT and abs(landing[1] - y) < SHORT:
            return False
        facing = edge.direction or 1
        level = self._network.level
        if not screen(level, x, y, facing).holds(*landing):
            return True
        first = x
        for back in range(1, MOST_EARLIER + 1):
            earlier = self._landed(edge, back * EARLIER)
            if earlier is None:
                break
            first, landing = x - facing * back * EARLIER // SUBPIXELS, earlier
        return not screen(level, first, y, facing).holds(*landing)

    def _landed(self, edge: Edge, earlier: int) -> tuple[int, int] | None:
        """Where an edge's inputs lead from so far back; None for elsewhere than its target."""
        surfaces = self._network.graph.surfaces
        start = edge.start - (edge.direction or 1) * earlier
        left, right = surfaces.ends(edge.source)
        if not left <= start <= right:
            return None
        boy = _at_start(self._network, edge, start)
        for pressed in edge.inputs + edge.inputs[-1:] * SETTLES:
            self._stage.tick += 1
            boy.update(pressed, self._stage)
            if boy.state_code in (STUMBLE, LYING):
                return None
            if boy.on_ground and surfaces.under(boy) != edge.source:
                return (boy.x, boy.y) if surfaces.under(boy) == edge.target else None
        return None


def _at_start(network: Network, edge: Edge, start: int) -> Izuku:
    surfaces = network.graph.surfaces
    return body_at(surfaces, edge.source, start, edge.direction, running=edge.running)
