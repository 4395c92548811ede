"""The way from anywhere to anywhere: surfaces, and edges between them.

An edge is an input sequence that has been seen to lead from one surface to another, from its
starting place and from a few pixels to either side of it. For each goal a table of costs is
worked out once; choosing the next edge is then one look along the edges that leave a surface.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import HALF_WIDTH
from game.sim.legs import RUN_SPEED
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_extensions import i64

    from game.sim.hindrances import Toll
    from game.sim.level import Level
    from game.sim.surfaces import Surface, SurfaceMap

RUN_UP: Final[i64] = 40 * SUBPIXELS  # from standing to full speed, and a little
SLACK: Final[i64] = 3 * SUBPIXELS  # an edge works from this far to either side
STANDING_COST: Final = 20  # ticks lost to stop in the right place
REACH_PIXELS: Final = 5 * TILE_PIXELS  # of a blast that nobody may stand in
VETO_COST: Final = 150  # ticks: where people walk a blast has to wait for a gap among them
DASHED_FROM: Final = 36  # ticks at a run: too short for a blast along the floor
DASHED: Final = 65  # % of the time that a run takes, with what sweat there is
FAR: Final = 1 << 40
MOST_HOPS: Final = 40  # edges after which somewhere is too far away to be thought of
GOAL_STEP: Final = 8 * TILE  # so finely the place on a goal surface counts, where it does
MANY: Final = 4  # people in a crowd that make its street a peopled one

# roads that a runner may prefer
ANY: Final = 0
OPEN: Final = 1
PEOPLED: Final = 2
ROADS: Final = 3


class Edge(NamedTuple):
    """A way from one surface to another.

    `start` and `end` are subpixel positions, `direction` and `running` say how it is entered
    (at full speed or standing), `quirk` whether it needs boost, `inputs` one button byte a tick,
    `recipe` the reflex that found them.
    """

    source: int
    target: int
    start: int
    end: int
    direction: int
    running: bool
    quirk: bool
    inputs: bytes
    recipe: int

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
        *,
        blasts: bool,
        like: Graph | None = None,
    ) -> None:
        """A graph of known edges, for one who `blasts` where there are no people, or does not.

        Those that came `later` are numbered after the others; of them only the numbers in `known`
        can be taken. One that is `like` another has the same surfaces and edges.
        """
        self.level = level
        self.blasts = blasts
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
        if like is not None:
            self._take_facts(like)
        else:
            self._find_facts()
        # costs to each goal, with and without the quirk and for each road, once somebody asked
        self._tables: dict[int, list[int]] = {}
        self.shut: tuple[int, ...] = ()
        self.tolls: tuple[Toll, ...] = ()

    def _find_facts(self) -> None:
        """Works out what never changes about surfaces and edges."""
        level, surfaces = self.level, self.surfaces
        self.peopled = [_peopled(level, chain) for chain in surfaces.surfaces]
        # edges that begin with a blast where people walk
        self.doubtful = [
            self.blasts and edge.quirk and _among_people(level, surfaces, edge)
            for edge in self.edges
        ]
        # of each edge, what is asked for at every step; 0 for a run-up where it starts standing
        self.sources = [edge.source for edge in self.edges]
        self.starts = [edge.start for edge in self.edges]
        self.ends = [edge.end for edge in self.edges]
        self.run_ups = [edge.direction if edge.running else 0 for edge in self.edges]
        self.inputs = [edge.inputs for edge in self.edges]
        self.recipes = [edge.recipe for edge in self.edges]

    def _take_facts(self, like: Graph) -> None:
        """Shares what never changes with a graph of the same surfaces and edges."""
        self.peopled, self.doubtful = like.peopled, like.doubtful
        self.sources, self.starts, self.ends = like.sources, like.starts, like.ends
        self.run_ups, self.inputs, self.recipes = like.run_ups, like.inputs, like.recipes

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
        return Graph(self.level, self.surfaces, self.edges, blasts=self.blasts)

    def hindered(self, shut: tuple[int, ...], tolls: tuple[Toll, ...]) -> Graph:
        """The same graph, edges numbered alike, without some edges and with tolls on its floors.

        Only on such a graph the place on the goal surface matters, `goal_sx` below.
        """
        graph = Graph(self.level, self.surfaces, (), self.edges, blasts=self.blasts, like=self)
        graph.mark = self.mark
        for numbers, kept in zip(graph.leaving, self.leaving, strict=True):
            numbers[:] = [number for number in kept if number not in shut]
        for numbers, kept in zip(graph.arriving, self.arriving, strict=True):
            numbers[:] = [number for number in kept if number not in shut]
        graph.shut, graph.tolls = shut, tolls
        return graph

    def next_edge(
        self,
        surface: int,
        sx: int,
        goal: int,
        *,
        quirk: bool,
        road: int = ANY,
        goal_sx: int = 0,
        vetoed: int = 0,
        free: int = 0,
    ) -> int:
        """The edge to take from a place on a surface towards a goal surface, or -1.

        Both with a bit for each edge that leaves the surface: `vetoed` are out of the question
        just now, `free` are those of the `doubtful` that are not.
        """
        table = self.costs_to(goal, quirk=quirk, road=road, goal_sx=goal_sx)
        dashes = quirk and self.blasts and not self.peopled[surface]
        best, best_cost = -1, FAR
        for place, number in enumerate(self.leaving[surface]):
            after = table[number]
            if free >> place & 1:
                after -= VETO_COST
            if after < best_cost and not vetoed >> place & 1:
                walk = walk_cost(sx, self.starts[number], self.run_ups[number])
                cost = after + (dash_cost(walk) if dashes else walk)
                if self.tolls:
                    cost += self.toll(surface, sx, self.starts[number])
                if cost < best_cost:
                    best, best_cost = number, cost
        return best

    def cost_by(
        self, number: int, sx: int, goal: int, *, quirk: bool, road: int = ANY, goal_sx: int = 0
    ) -> int:
        """Ticks from a place to a goal surface when an edge is taken; `FAR` or more for never."""
        table = self.costs_to(goal, quirk=quirk, road=road, goal_sx=goal_sx)
        surface = self.sources[number]
        walk = walk_cost(sx, self.starts[number], self.run_ups[number])
        if quirk and self.blasts and not self.peopled[surface]:
            walk = dash_cost(walk)
        return table[number] + walk + self.toll(surface, sx, self.starts[number])

    def toll(self, surface: int, start: int, end: int) -> int:
        """Ticks that are lost between two places on a surface."""
        lost = 0
        left, right = (start, end) if start < end else (end, start)
        for toll in self.tolls:
            if toll.surface == surface and toll.left < right and left < toll.right:
                inside = min(right, toll.right) - max(left, toll.left)
                lost += toll.ticks * inside // (toll.right - toll.left)
        return lost

    def cost(self, surface: int, sx: int, goal: int, *, quirk: bool) -> int:
        """Ticks from a place on a surface to a goal surface; `FAR` when there is no way."""
        if surface == goal:
            return 0
        number = self.next_edge(surface, sx, goal, quirk=quirk)
        if number < 0:
            return FAR
        return self.cost_by(number, sx, goal, quirk=quirk)

    def nearest_to(self, surface: int, goal: int, sx: int) -> int:
        """Of the surfaces that can be reached from one, that which is nearest to a place on a goal.

        The surface itself, unless another is nearer by two tiles; a row counts like two tiles.
        """
        best, nearest = surface, self._away(surface, goal, sx) - 2 * TILE
        seen, queue = {surface}, [surface]
        for here in queue:
            for number in self.leaving[here]:
                there = self.edges[number].target
                if there not in seen:
                    seen.add(there)
                    queue.append(there)
                    away = self._away(there, goal, sx)
                    if away < nearest:
                        best, nearest = there, away
        return best

    def _away(self, surface: int, goal: int, sx: int) -> int:
        left, right = self.surfaces.ends(surface)
        rows = self.surfaces.surfaces[surface].rows[0] - self.surfaces.surfaces[goal].rows[0]
        away = rows * 2 * TILE if rows >= 0 else -rows * 2 * TILE
        if sx < left:
            return away + left - sx
        return away + sx - right if sx > right else away

    def time(self, surface: int, sx: int, goal: int, goal_sx: int, *, quirk: bool) -> int:
        """Ticks from a place to another on a goal surface; `FAR` when there is no way."""
        ticks = 0
        for _ in range(MOST_HOPS):
            if surface == goal:
                return ticks + int(abs(goal_sx - sx) // RUN_SPEED)
            number = self.next_edge(surface, sx, goal, quirk=quirk, goal_sx=goal_sx)
            if number < 0:
                return FAR
            edge = self.edges[number]
            ticks += walk_cost(sx, edge.start, self.run_ups[number]) + edge.ticks
            surface, sx = edge.target, edge.end
        return FAR

    def costs_to(self, goal: int, *, quirk: bool, road: int = ANY, goal_sx: int = 0) -> list[int]:
        """For every edge the ticks from its start to a goal surface, edge included.

        `road` makes the streets with people (`OPEN`), or those without (`PEOPLED`), count double.
        """
        place = (goal * 2 + quirk) * ROADS + road
        if self.tolls:  # then it matters where on the goal surface
            goal_sx = goal_sx // GOAL_STEP * GOAL_STEP
            place += (goal_sx // GOAL_STEP + 1) * len(self.leaving) * 2 * ROADS
        table = self._tables.get(place)
        if table is None:
            table = self._search(goal, goal_sx, quirk=quirk, road=road)
            self._tables[place] = table
        return table

    def _search(self, goal: int, goal_sx: int, *, quirk: bool, road: int) -> list[int]:
        """Dijkstra from the goal backwards, over edges."""
        costs = [FAR] * len(self.edges)
        queue: list[tuple[int, int]] = []
        prices = self._prices(quirk=quirk, road=road)
        for number in self.arriving[goal]:
            cost = prices[number]
            if self.tolls:
                end = self.ends[number]
                cost += walk_cost(end, goal_sx, 0) + self.toll(goal, end, goal_sx)
            if cost < FAR:
                costs[number] = cost
                queue.append((cost, number))
        heapq.heapify(queue)
        ends = self.ends
        while queue:
            cost, number = heapq.heappop(queue)
            if cost > costs[number]:
                continue
            surface = self.sources[number]
            start, run_up = self.starts[number], self.run_ups[number]
            peopled = self.peopled[surface]
            doubles = road != ANY and peopled == (road == OPEN)
            dashes = quirk and self.blasts and not peopled
            for before in self.arriving[surface]:
                total = cost + prices[before]
                if total >= costs[before]:  # whatever the walk between the two
                    continue
                end = ends[before]
                walk = walk_cost(end, start, run_up)
                if dashes:
                    walk = dash_cost(walk)
                if self.tolls:
                    walk += self.toll(surface, end, start)
                total += walk * 2 if doubles else walk
                if total < costs[before]:
                    costs[before] = total
                    heapq.heappush(queue, (total, before))
        return costs

    def _prices(self, *, quirk: bool, road: int) -> list[int]:
        """What each edge itself costs; `FAR` for those that are out of the question."""
        prices: list[int] = []
        for number, edge in enumerate(self.edges):
            price = len(edge.inputs)
            if road != ANY and self.peopled[edge.source] == (road == OPEN):
                price *= 2
            if self.doubtful[number]:
                price += VETO_COST
            prices.append(price if quirk or not edge.quirk else FAR)
        return prices


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


def _among_people(level: Level, surfaces: SurfaceMap, edge: Edge) -> bool:
    """Whether an edge begins within a blast's reach of a crowd's place."""
    start = edge.start // SUBPIXELS
    height = surfaces.height(edge.source, edge.start) // SUBPIXELS
    return any(
        abs(crowd.x - start) - crowd.width // 2 < REACH_PIXELS
        and abs(crowd.y - height) < REACH_PIXELS
        and crowd.number("count") >= MANY
        for crowd in level.of_kind("crowd")
    )


def dash_cost(walk: int) -> int:
    """Ticks for a way that takes `walk` at a run, with blasts along it where it is long."""
    return walk if walk < DASHED_FROM else DASHED_FROM + (walk - DASHED_FROM) * DASHED // 100


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
