"""Deep falls, which the pursuer's head never plans with: one stumbles, but one gets down.

Found as his edges are, by rolling out the simulation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.checks.bodies import body_at
from game.sim.level import IS_PLATFORM
from game.sim.navigation import RUN_UP, Edge, Graph
from game.sim.person import RUN
from game.sim.recipes import DROP, FALL_THROUGH, STEP_OFF, Reflex
from game.sim.stage import Stage
from game.sim.surfaces import column_middle
from game.sim.units import TILE

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 360  # ticks, a stumble included
DROP_EVERY: Final = 8  # columns from one try to drop through a floor to the next ...
BESIDE: Final = 3  # ... the first of which is so far from a block beside it


def with_falls(graph: Graph) -> Graph:
    """A graph with the falls that end on a floor to which no edge leads; numbers are kept."""
    stage = Stage(graph.surfaces.level, 0)
    falls = [
        edge
        for number in range(len(graph.surfaces.surfaces))
        for edge in _off(graph, number, stage)
    ]
    known = range(len(graph.edges), len(graph.edges) + len(falls))
    return Graph(graph.level, graph.surfaces, graph.edges, falls, known, blasts=graph.blasts)


def _off(graph: Graph, number: int, stage: Stage) -> Iterator[Edge]:
    """The falls off both ends of a surface."""
    known = {graph.edges[edge].target for edge in graph.leaving[number]}
    left, right = graph.surfaces.ends(number)
    for direction, end in ((-1, left), (1, right)):
        start = min(max(end - direction * RUN_UP, left), right)
        for recipe in (DROP, STEP_OFF):
            edge = _fall(graph, number, start, direction, recipe, stage)
            if edge is not None and edge.target not in known:
                known.add(edge.target)
                yield edge
    for column in _drops(graph, number):
        edge = _fall(graph, number, column_middle(column), 0, FALL_THROUGH, stage)
        if edge is not None and edge.target not in known:
            known.add(edge.target)
            yield edge


def _drops(graph: Graph, number: int) -> Iterator[int]:
    """Columns of a surface where one can drop through it, well away from blocks."""
    chain, level = graph.surfaces.surfaces[number], graph.surfaces.level
    run = 0
    for column, row in enumerate(chain.rows, chain.left):
        flag = level.flags[level.origin + row * level.stride + column]
        run = run + 1 if flag & IS_PLATFORM else 0
        if run % DROP_EVERY == BESIDE:
            yield column


def _fall(
    graph: Graph, number: int, start: int, direction: int, recipe: int, stage: Stage
) -> Edge | None:
    boy = body_at(graph.surfaces, number, start, direction, running=False)
    reflex = Reflex(recipe, direction)
    inputs = bytearray()
    while len(inputs) < LONGEST and boy.sy < graph.level.height * TILE + TILE:
        inputs.append(reflex.press(boy))
        stage.tick += 1
        boy.update(inputs[-1], stage)
        target = graph.surfaces.under(boy) if boy.on_ground and boy.state_code == RUN else number
        if target not in (number, -1):
            return Edge(
                number, target, start, int(boy.sx), direction, running=False, quirk=False,
                inputs=bytes(inputs), recipe=recipe,
            )  # fmt: skip
        if len(inputs) > 1 and boy.on_ground and boy.svx == 0 and boy.state_code == RUN:
            return None  # a wall
    return None
