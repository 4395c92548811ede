"""Where a body alone gets to: surfaces, and the proven moves between them.

The routes that are baked beside a map are its moves; each is rolled out here once more, dry or on
wet ground. Where they do not lead on, a search looks for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.field import Field
from game.lab.proving.rig import Rig, has_things
from game.lab.proving.search import GOAL, Found, Search, TakeOff
from game.sim.buttons import BOOST
from game.sim.navigation import Edge, Graph
from game.sim.recipes import BOOST_ACROSS, JUMP_HERE
from game.sim.routes import graph_for
from game.sim.surfaces import column_middle
from game.sim.units import TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.lab.proving.goals import Goal
    from game.sim.level import Level
    from game.sim.one_for_all import Izuku

    Cell = tuple[int, int]

SETTLE: Final = 8  # ticks that a last button is held for a late landing
HEADROOM: Final = 2  # rows that a body covers


class Terms(NamedTuple):
    """On what terms: whether the ground is wet, and whether boosts are allowed."""

    wet: bool
    boosts: bool


class Reach:
    """What can be reached on some terms; `cells` are the tiles that a body was seen in."""

    def __init__(
        self, level: Level, goals: Iterable[Goal], terms: Terms, extra: Iterable[Edge] = ()
    ) -> None:
        """Follows the known moves, and `extra` ones, from the start as far as they lead."""
        self.level: Final = level
        self.terms: Final = terms
        self.rig: Final = Rig(level, wet=terms.wet)
        self.helped: Final = Rig(level, wet=terms.wet, things=True) if has_things(level) else None
        self.goals: Final = list(goals)
        self.surfaces: set[int] = set()
        self.cells: set[Cell] = set()
        self.touched: set[str] = set()
        self.extra: list[Edge] = list(extra)
        """Moves that a search has found beyond the known ones."""
        self.last_hops: dict[str, Found] = {}
        """Ways through the air to goals on which nobody can stand, by goal."""
        self._leaving: dict[int, list[Edge]] = {}
        self._fields: dict[int, Field] = {}
        for edge in [*graph_for(level, "izuku").edges, *self.extra]:
            if terms.boosts or not edge.quirk:
                self._leaving.setdefault(edge.source, []).append(edge)
        self._walk_from(self.rig.first_floor())

    def extend(self, goal: Goal, most: int) -> bool:
        """Searches for moves that nobody has baked until a goal is reached, by so many tries.

        First with the body alone, then with the help of what the street has.
        """
        for rig in (self.rig, self.helped):
            if rig is not None and goal.name not in self.touched:
                self._search(goal, most, rig)
        return goal.name in self.touched

    def _search(self, goal: Goal, most: int, rig: Rig) -> None:
        field = Field(self.level, goal.cells(self.level))
        search = Search(rig, field, self.surfaces, goal.stands, boosts=self.terms.boosts)
        search.add_surfaces(self.surfaces)
        while goal.name not in self.touched and search.tried < most:
            found = search.next_find(most - search.tried)
            if found is None:
                break
            edge = self._edge(found)
            self._roll(edge, rig)
            if found.target == GOAL:
                self.last_hops[goal.name] = found
                self.touched.add(goal.name)
                break
            self.extra.append(edge)
            known = set(self.surfaces)
            self._leaving.setdefault(edge.source, []).append(edge)
            self._walk_from(edge.target)
            search.add_surfaces(self.surfaces - known)

    def graph(self) -> Graph:
        """All known moves on these terms, for a head to plan with."""
        whole = graph_for(self.level, "izuku")
        edges = [edge for edge in whole.edges if self.terms.boosts or not edge.quirk]
        return Graph(self.level, whole.surfaces, [*edges, *self.extra], blasts=False)

    def field_to(self, surface: int) -> Field:
        """How far it is to a surface; kept."""
        if surface not in self._fields:
            chain = self.rig.surfaces.surfaces[surface]
            cells = [(chain.left + at, row - 1) for at, row in enumerate(chain.rows)]
            self._fields[surface] = Field(self.level, cells)
        return self._fields[surface]

    # ---- the parts

    def _walk_from(self, first: int) -> None:
        """Takes in a surface and all that the moves lead to from there."""
        queue = [] if first < 0 or first in self.surfaces else [first]
        self.surfaces.update(queue)
        for number in queue:
            self._stand_on(number)
            for edge in self._leaving.get(number, ()):
                if self._leads(edge) and edge.target not in self.surfaces:
                    self.surfaces.add(edge.target)
                    queue.append(edge.target)

    def _stand_on(self, number: int) -> None:
        rig = self.rig
        chain = rig.surfaces.surfaces[number]
        for column in range(chain.left, chain.right + 1):
            rig.stand(number, column_middle(column), 0, running=False)
            self._pass([_cell(rig.boy)])
            for goal in self._touching(rig.boy):
                self.last_hops.pop(goal.name, None)  # there is a floor to it after all
                self.touched.add(goal.name)

    def _leads(self, edge: Edge) -> bool:
        """Whether a move ends where it should, if need be with the help of the street."""
        if self._roll(edge, self.rig) == edge.target:
            return True
        helped = self.helped if edge in self.extra else None
        return helped is not None and self._roll(edge, helped) == edge.target

    def _roll(self, edge: Edge, rig: Rig) -> int:
        """Rolls a move out from its start; the surface that it ends on, or -1 for none."""
        boy = rig.boy
        rig.stand(edge.source, edge.start, edge.direction, running=edge.running)
        start = TakeOff(edge.source, edge.start, edge.direction, edge.running)
        inputs = edge.inputs + bytes([edge.inputs[-1]] * SETTLE)
        cells: set[Cell] = set()
        hops: dict[str, Found] = {}
        surface = -1
        for tick, buttons in enumerate(inputs, start=1):
            if not rig.press(buttons):
                return -1
            cells.add(_cell(boy))
            for goal in self._touching(boy):
                if goal.name not in self.touched and goal.name not in hops:
                    hops[goal.name] = Found(start, inputs[:tick], GOAL, int(boy.sx))
            if boy.on_ground:
                surface = rig.surfaces.under(boy)
                if surface >= 0 and surface != edge.source:
                    break
        if surface in (-1, edge.source) and edge.target != GOAL:
            return -1
        self._pass(cells)
        self.last_hops.update(hops)
        self.touched.update(hops)
        return surface

    def _pass(self, cells: Iterable[Cell]) -> None:
        """Notes tiles that feet were in, and those of the body above."""
        self.cells.update((column, row - up) for column, row in cells for up in range(HEADROOM))

    def _touching(self, boy: Izuku) -> list[Goal]:
        return [goal for goal in self.goals if goal.stands(boy)]

    def _edge(self, found: Found) -> Edge:
        start = found.start
        quirk = any(buttons & BOOST for buttons in found.inputs)
        return Edge(
            start.surface, found.target, start.sx, found.end, start.direction, start.running,
            quirk, found.inputs, BOOST_ACROSS if quirk else JUMP_HERE,
        )  # fmt: skip


def _cell(boy: Izuku) -> Cell:
    return int(boy.sx) >> TILE_SHIFT, (int(boy.sy) - 1) >> TILE_SHIFT
