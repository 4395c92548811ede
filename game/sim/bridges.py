"""Hoardings that lie across a gap, as ways that a head can plan with.

A level's routes are baked without them. Every hoarding has its surfaces and edges in a changed
graph, fallen or not, so that their numbers never depend on which fell first; only what lies can
be taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import LEFT, RIGHT
from game.sim.navigation import Edge, Graph
from game.sim.recipes import DROP
from game.sim.surfaces import SurfaceMap, column_middle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.sim.toppling import Bridge

STEP_TICKS: Final = 16  # from one column's middle to the next, from standing


def bridged(graph: Graph, bridges: Sequence[Bridge]) -> Graph:
    """A graph with the floors of hoardings; what was numbered keeps its numbers."""
    if not bridges:
        return graph
    surfaces = SurfaceMap(graph.surfaces.level)
    steps: list[Edge] = []
    known: list[int] = []
    for bridge in bridges:
        number = surfaces.add(bridge.left, bridge.right, bridge.row, there=bridge.lies)
        found = _steps(surfaces, number, bridge)
        if bridge.lies:
            first = len(graph.edges) + len(steps)
            known += [first + n for n, edge in enumerate(found) if edge.source != edge.target]
        steps += found
    return Graph(graph.level, surfaces, graph.edges, steps, known, blasts=graph.blasts)


def _steps(surfaces: SurfaceMap, number: int, bridge: Bridge) -> list[Edge]:
    """At either end a step onto it and one off it; where nothing is, steps to nowhere."""
    steps: list[Edge] = []
    for side, end, beside in (
        (-1, bridge.left, bridge.left - 1),
        (1, bridge.right, bridge.right + 1),
    ):
        other = surfaces.at_cell(beside, bridge.row)
        if other < 0:
            other = number
        there, here = column_middle(beside), column_middle(end)
        on, off = (RIGHT, LEFT) if side < 0 else (LEFT, RIGHT)
        steps += [
            _step(other, number, there, here, on),
            _step(number, other, here, there, off),
        ]
    return steps


def _step(source: int, target: int, start: int, end: int, button: int) -> Edge:
    return Edge(
        source, target, start, end, direction=1 if button == RIGHT else -1, running=False,
        quirk=False, inputs=bytes([button] * STEP_TICKS), recipe=DROP,
    )  # fmt: skip
