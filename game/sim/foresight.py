"""Where a boy who flees will be: his own way to the exit, followed in the mind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.legs import RUN_SPEED
from game.sim.navigation import FAR
from game.sim.routes import graph_for
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level
    from game.sim.navigation import Graph

MOST_EDGES: Final = 120  # more than there are on the way through any level
WAYPOINT: Final[i64] = 8 * TILE  # on a long floor he is expected at places so far apart


class Waypoint(NamedTuple):
    """A place on a surface (subpixels), and in how many ticks the quarry will be there."""

    ticks: int
    surface: int
    sx: int


class Foresight:
    """Knows the level's exits, and thinks that whoever flees takes the best road to one."""

    def __init__(self, level: Level) -> None:
        """For a level; without an exit nothing can be foreseen."""
        self._graph: Graph = graph_for(level, "izuku")
        surfaces = self._graph.surfaces
        self._exits: list[tuple[int, int]] = []
        for thing in level.of_kind("exit"):
            goal = surfaces.below(thing.x * SUBPIXELS, thing.y * SUBPIXELS)
            if goal >= 0:
                self._exits.append((goal, thing.x * SUBPIXELS))

    def way(self, sx: i64, sy: i64, ticks: int) -> list[Waypoint]:
        """Where somebody who was seen at a place will pass, for so many ticks; at least here."""
        surfaces = self._graph.surfaces
        surface = surfaces.nearest(sx, sy)
        if surface < 0:
            return []
        here = int(surfaces.clamped(surface, sx))
        way = [Waypoint(0, surface, here)]
        goal, goal_sx = self._exit(surface, here)
        if goal < 0:
            return way
        for _ in range(MOST_EDGES):
            last = way[-1]
            if last.ticks >= ticks:
                break
            if last.surface == goal:
                self._run(way, goal_sx)
                break
            number = self._graph.next_edge(last.surface, last.sx, goal, quirk=True)
            if number < 0:
                break
            edge = self._graph.edges[number]
            self._run(way, edge.start)
            way.append(Waypoint(way[-1].ticks + edge.ticks, edge.target, edge.end))
        return way

    def place(self, sx: i64, sy: i64, ticks: int) -> Waypoint | None:
        """Where somebody who was seen at a place so many ticks ago may be by now."""
        way = self.way(sx, sy, ticks)
        before: Waypoint | None = None
        for point in way:
            if point.ticks > ticks and before is not None:
                return before
            before = point
        return before

    def height(self, point: Waypoint) -> int:
        """The height of the floor at a place, in subpixels."""
        return self._graph.surfaces.height(point.surface, point.sx)

    def _run(self, way: list[Waypoint], sx: int) -> None:
        """Adds places along a floor."""
        last = way[-1]
        gap = sx - last.sx
        steps = abs(gap) // int(WAYPOINT) + 1
        for step in range(1, steps + 1):
            place = last.sx + gap * step // steps
            ticks = last.ticks + abs(place - last.sx) // int(RUN_SPEED)
            way.append(Waypoint(ticks, last.surface, place))

    def _exit(self, surface: int, sx: int) -> tuple[int, int]:
        """The exit that is reached soonest, and where; -1 for none."""
        best, best_cost = (-1, 0), FAR
        for goal, goal_sx in self._exits:
            cost = self._graph.cost(surface, sx, goal, quirk=True)
            if surface == goal:
                cost = abs(goal_sx - sx) // int(RUN_SPEED)
            if cost < best_cost:
                best, best_cost = (goal, goal_sx), cost
        return best
