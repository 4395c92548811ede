"""The way from anywhere to anywhere: surfaces, and edges from one to another.

An edge is an input sequence that has been seen to lead from one surface to another, from its
starting place and from a few pixels to either side of it. For each goal a table of costs is
worked out once; choosing the next edge is then one look along the edges that leave a surface.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import HALF_WIDTH
from game.sim.legs import RUN_SPEED
from game.sim.level import Level
from game.sim.surfaces import Surface, SurfaceMap
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_extensions import i64


RUN_UP: Final[i64] = 40 * SUBPIXELS  # from standing to full speed, and a little
SLACK: Final[i64] = 3 * SUBPIXELS  # an edge works from this far to either side
STANDING_COST: Final = 20  # ticks lost to stop in the right place
FAR: Final = 1 << 40
MANY: Final = 4  # people in a crowd that make its street a peopled one

# roads that a runner may prefer
ANY: Final = 0
OPEN: Final = 1
PEOPLED: Final = 2
ROADS: Final = 3


class Edge(NamedTuple):
    """A way from one surface to another.

    `start` and `end` are subpixel positions, `direction` and `running` say how it is entered
    (at full speed or standing), `quirk` whether it needs boost, `inputs` one button byte a tick.
    """

    source: int
    target: int
    start: int
    end: int
    direction: int
    running: bool
    quirk: bool
    inputs: bytes

    @property
    def ticks(self) -> int:
        """How long it takes."""
        return len(self.inputs)


class Graph:
    """The surfaces and edges of a level for one boy, and the cheapest ways along them."""

    def __init__(
        self,
        level: Level,
        surfaces: SurfaceMap,
        edges: Iterable[Edge],
        later: Iterable[Edge] = (),
        known: Iterable[int] = (),
    ) -> None:
        """A graph of known edges.

        Those that came `later` are numbered after the others; of them only the numbers in `known`
        can be taken.
        """
        self.level = level
        self.surfaces = surfaces
        self.mark: int = 0  # which gadgets it knows to have changed the grid, a bit for each
        self.edges: list[Edge] = sorted(edges)
        self.leaving: list[list[int]] = [[] for _ in surfaces.surfaces]
        self.arriving: list[list[int]] = [[] for _ in surfaces.surfaces]
        taken = [*range(len(self.edges)), *known]
        self.edges += later
        for number in taken:
            self.leaving[self.edges[number].source].append(number)
            self.arriving[self.edges[number].target].append(number)
        self.peopled = [_peopled(level, chain) for chain in surfaces.surfaces]
        # of each edge, what is asked for at every step; 0 for a run-up where it starts standing
        self.sources = [edge.source for edge in self.edges]
        self.starts = [edge.start for edge in self.edges]
        self.run_ups = [edge.direction if edge.running else 0 for edge in self.edges]
        self.inputs = [edge.inputs for edge in self.edges]
        # costs to each goal, with and without the quirk and for each road, once somebody asked
        self._tables: list[list[int] | None] = [None] * (len(surfaces.surfaces) * 2 * ROADS)

    def lose(self, floors: Iterable[tuple[int, int, int]]) -> None:
        """Takes away the edges to and from floors that are no longer there.

        A floor is its left and right edge and a height just inside it, in subpixels.
        """
        lost: set[int] = set()
        for left, right, sy in floors:
            gone = self.surfaces.below((left + right) // 2, sy)
            first, last = left - int(HALF_WIDTH), right + int(HALF_WIDTH)
            for number, edge in enumerate(self.edges):
                if edge.target == gone and first <= edge.end <= last:
                    lost.add(number)
                if edge.source == gone and first <= edge.start <= last:
                    lost.add(number)
        for numbers in (*self.leaving, *self.arriving):
            numbers[:] = [n for n in numbers if n not in lost]

    def copy(self) -> Graph:
        """The same graph, edges numbered alike, to be changed."""
        return Graph(self.level, self.surfaces, self.edges)

    def next_edge(self, surface: int, sx: int, goal: int, *, quirk: bool, road: int = ANY) -> int:
        """The edge to take from a place on a surface towards a goal surface, or -1."""
        table = self.costs_to(goal, quirk=quirk, road=road)
        best, best_cost = -1, FAR
        for number in self.leaving[surface]:
            after = table[number]
            if after < best_cost:
                cost = after + walk_cost(sx, self.starts[number], self.run_ups[number])
                if cost < best_cost:
                    best, best_cost = number, cost
        return best

    def cost_by(self, number: int, sx: int, goal: int, *, quirk: bool, road: int = ANY) -> int:
        """Ticks from a place to a goal surface when an edge is taken; `FAR` or more for never."""
        table = self.costs_to(goal, quirk=quirk, road=road)
        return table[number] + walk_cost(sx, self.starts[number], self.run_ups[number])

    def cost(self, surface: int, sx: int, goal: int, *, quirk: bool) -> int:
        """Ticks from a place on a surface to a goal surface; `FAR` when there is no way."""
        if surface == goal:
            return 0
        number = self.next_edge(surface, sx, goal, quirk=quirk)
        if number < 0:
            return FAR
        return self.cost_by(number, sx, goal, quirk=quirk)

    def costs_to(self, goal: int, *, quirk: bool, road: int = ANY) -> list[int]:
        """For every edge the ticks from its start to a goal surface, edge included.

        `road` makes the streets with people (`OPEN`), or those without (`PEOPLED`), count double.
        """
        place = (goal * 2 + quirk) * ROADS + road
        table = self._tables[place]
        if table is None:
            table = self._tables[place] = self._search(goal, quirk=quirk, road=road)
        return table

    def _search(self, goal: int, *, quirk: bool, road: int) -> list[int]:
        """Dijkstra from the goal backwards, over edges."""
        costs = [FAR] * len(self.edges)
        queue: list[tuple[int, int]] = []

        def offer(number: int, after: int) -> None:
            edge = self.edges[number]
            shunned = road != ANY and self.peopled[edge.source] == (road == OPEN)
            cost = after + edge.ticks * (2 if shunned else 1)
            if (quirk or not edge.quirk) and cost < costs[number]:
                costs[number] = cost
                heapq.heappush(queue, (cost, number))

        for number in self.arriving[goal]:
            offer(number, 0)
        while queue:
            cost, number = heapq.heappop(queue)
            if cost > costs[number]:
                continue
            edge = self.edges[number]
            shunned = road != ANY and self.peopled[edge.source] == (road == OPEN)
            for before in self.arriving[edge.source]:
                walk = walk_cost(self.edges[before].end, edge.start, self.run_ups[number])
                offer(before, cost + walk * (2 if shunned else 1))
        return costs


def _peopled(level: Level, chain: Surface) -> bool:
    """Whether a crowd of the level walks on a surface."""
    left, right = chain.left * TILE_PIXELS, (chain.right + 1) * TILE_PIXELS
    height = min(chain.rows) * TILE_PIXELS
    return any(
        crowd.x - crowd.width // 2 < right
        and crowd.x + crowd.width // 2 > left
        and abs(crowd.y - height) <= TILE_PIXELS
        and crowd.number("count") >= MANY
        for crowd in level.of_kind("crowd")
    )


def walk_cost(sx: i64, start: i64, run_up: i64) -> int:
    """Ticks from a place to an edge's start.

    `run_up` is the direction of the run-up that the edge asks for, or 0 for a stop.
    """
    way = start - sx
    ticks = (way if way >= 0 else -way) // RUN_SPEED
    if run_up == 0:
        return ticks + STANDING_COST
    if way * run_up < RUN_UP:  # go back for a run-up
        ticks += 2 * RUN_UP // RUN_SPEED
    return ticks
