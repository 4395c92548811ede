"""Where Izuku gets from his start, by the same baked moves that the pursuer's head plans with.

A graph knows floors and moves. What a map's things add is taken generously, so that nothing is
called unreachable that a player may reach: doors, lines, awnings, hoardings that lie either way,
and, in a second network, walls and skylights that are broken.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.checks.falls import with_falls
from game.levels.checks.links import links
from game.sim.awning import Awning
from game.sim.baking import PLAIN_RISE, QUIRK_RANGE, SHAFT_RISE, bare
from game.sim.body import STANDING
from game.sim.breakable import Skylight, WeakWall
from game.sim.clothes_line import Line
from game.sim.gadgets import Gadgets
from game.sim.level import AIR, Level
from game.sim.navigation import FAR
from game.sim.rolling_frame import RollingFrame
from game.sim.routes import graph_for
from game.sim.surfaces import SurfaceMap
from game.sim.toppling import Billboard
from game.sim.units import SUBPIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.levels.checks.subject import Item, Subject
    from game.sim.breakable import Breakable
    from game.sim.gadget import Gadget
    from game.sim.navigation import Graph

MOST_FLOORS: Final = 1000
MOST_PAIRS: Final = 1500  # of floors near each other: about 6 s of baking
MOST_TILES: Final = 200_000

# how far a thing carries, in tiles; generous
THROWN_ROWS: Final = 9  # an awning throws 5, a boost adds some
THROWN_COLUMNS: Final = 10
HELD_ROWS: Final = 9  # up from a floor to a line: a jump and a boost
HELD_COLUMNS: Final = 8
LET_GO_COLUMNS: Final = 7  # beyond a line's end


class Spot(NamedTuple):
    """Where a network was entered: a surface and a place on it, in subpixels."""

    surface: int
    sx: int


class Network:
    """A graph with what a map's things add, and what can be reached in it from the start."""

    def __init__(self, level: Level, who: str, subject: Subject) -> None:
        """Bakes the graph where it was not kept beside the map."""
        self.level = level
        self.graph: Graph = with_falls(graph_for(level, who))
        self.added: dict[int, set[int]] = {}
        self._add_doors(links(subject))
        self._add_gadgets(level)
        start = level.of_kind(who)[0]
        sx, sy = start.x * SUBPIXELS, start.y * SUBPIXELS
        self.start = Spot(self.graph.surfaces.footing(sx, sy), sx)
        self.reached: set[int] = self.reach(lambda _: True)

    def reach(self, usable: Callable[[int], bool], *, by_things: bool = True) -> set[int]:
        """The surfaces that the edges of usable numbers, and what things add, lead to."""
        seen = {self.start.surface} - {-1}
        queue = list(seen)
        for here in queue:
            ahead = set(self.added.get(here, ())) if by_things else set()
            for number in self.graph.leaving[here]:
                target = self.graph.edges[number].target
                if target not in seen and target not in ahead and usable(number):
                    ahead.add(target)
            seen_now = sorted(ahead - seen)
            seen.update(seen_now)
            queue += seen_now
        return seen

    def leads_to(self, goals: Iterable[int]) -> set[int]:
        """The surfaces from which one of the goals can be reached."""
        seen = set(goals) - {-1}
        queue = list(seen)
        into: dict[int, set[int]] = {}
        for source, targets in self.added.items():
            for target in targets:
                into.setdefault(target, set()).add(source)
        for here in queue:
            behind = {self.graph.edges[n].source for n in self.graph.arriving[here]}
            fresh = (behind | into.get(here, set())) - seen
            seen |= fresh
            queue += sorted(fresh)
        return seen

    def under(self, item: Item) -> int:
        """The surface on which whoever uses a thing stands; -1 for none."""
        thing = item.thing
        return self.graph.surfaces.footing(thing.x * SUBPIXELS, thing.y * SUBPIXELS)

    def ticks(self, start: Spot, goal: Spot, *, quirk: bool) -> int:
        """Ticks from one place to another by the graph alone; `FAR` or more for no way."""
        if -1 in (start.surface, goal.surface):
            return FAR
        return self.graph.time(start.surface, start.sx, goal.surface, goal.sx, quirk=quirk)

    def spot(self, item: Item) -> Spot:
        """Where a thing is used or passed."""
        return Spot(self.under(item), item.thing.x * SUBPIXELS)

    # ---- what things add

    def _add(self, source: int, target: int) -> None:
        if source >= 0 <= target and source != target:
            self.added.setdefault(source, set()).add(target)

    def _add_doors(self, pairs: list[tuple[Item, Item]]) -> None:
        for door, other in pairs:
            self._add(self.under(door), self.under(other))

    def _add_gadgets(self, level: Level) -> None:
        for gadget in Gadgets(level).all:
            if isinstance(gadget, Line):
                self._add_line(gadget)
            elif isinstance(gadget, Awning):
                self._add_awning(gadget)
            elif isinstance(gadget, Billboard):
                for way in (-1, 1):
                    self._add_bridge(gadget, gadget.columns(way, level))
            elif isinstance(gadget, RollingFrame) and gadget.way:
                edge = int(gadget.edge) >> TILE_SHIFT
                long = int(gadget.long) >> TILE_SHIFT
                first = edge if gadget.way > 0 else edge - long
                self._add_bridge(gadget, list(range(first, first + long + 1)))

    def _add_line(self, line: Line) -> None:
        left, right = int(line.left) >> TILE_SHIFT, int(line.right) >> TILE_SHIFT
        top = (int(line.top) + int(STANDING)) >> TILE_SHIFT
        bottom = (int(line.bottom) + int(STANDING)) >> TILE_SHIFT
        sources = self._within(
            left - HELD_COLUMNS, right + HELD_COLUMNS, top - SHAFT_RISE, bottom + HELD_ROWS
        )
        targets = self._within(
            left - LET_GO_COLUMNS, right + LET_GO_COLUMNS, top - PLAIN_RISE, self.level.height
        )
        for source in sources:
            for target in targets:
                self._add(source, target)

    def _add_awning(self, awning: Awning) -> None:
        left, right = int(awning.left) >> TILE_SHIFT, int(awning.right) >> TILE_SHIFT
        row = int(awning.row)
        source = self.graph.surfaces.at_cell((left + right) // 2, row)
        for target in self._within(
            left - THROWN_COLUMNS, right + THROWN_COLUMNS, row - THROWN_ROWS, self.level.height
        ):
            self._add(source, target)

    def _add_bridge(self, board: Gadget, columns: list[int]) -> None:
        """Both floors beside the columns that something bridges."""
        if not columns:
            return
        row = int(board.bottom) >> TILE_SHIFT
        here = self.graph.surfaces.nearest(int(board.left + board.right) // 2, int(board.bottom))
        for column in range(min(columns) - 1, max(columns) + 2):
            there = self.graph.surfaces.at_cell(column, row)
            self._add(here, there)
            self._add(there, here)

    def _within(self, left: int, right: int, top: int, bottom: int) -> list[int]:
        """The surfaces that have a part in a rectangle of columns and rows."""
        return [
            number
            for number, chain in enumerate(self.graph.surfaces.surfaces)
            if chain.left <= right and left <= chain.right
            if min(chain.rows) <= bottom and top <= max(chain.rows)
        ]


class Roads:
    """All networks of a map."""

    def __init__(self, subject: Subject) -> None:
        """Only for maps that `can_be_walked`."""
        self._subject = subject
        self.fresh = not subject.level.baked
        """Whether nothing was kept beside the map, and its routes had to be baked."""
        self.plain = Network(subject.level, "izuku", subject)

    @cached_property
    def katsuki(self) -> Network | None:
        """His network, or None where he has no start."""
        level = self._subject.level
        return Network(level, "katsuki", self._subject) if level.of_kind("katsuki") else None

    @cached_property
    def opened(self) -> list[Network]:
        """The map as it is, then with its weak walls broken, then with its skylights, too."""
        level = self._subject.level
        gadgets = Gadgets(level).all
        walls: list[Breakable] = [gadget for gadget in gadgets if isinstance(gadget, WeakWall)]
        breakable = walls + [gadget for gadget in gadgets if isinstance(gadget, Skylight)]
        stages = [walls] if len(walls) == len(breakable) else [walls, breakable]
        opened = (_opened(level, broken) for broken in stages if broken)
        return [self.plain, *(Network(level, "izuku", self._subject) for level in opened)]

    def reaches(self, item: Item) -> bool:
        """Whether he gets to the floor on which a thing is used."""
        if self.plain.under(item) in self.plain.reached:
            return True
        return any(network.under(item) in network.reached for network in self.opened)


def can_be_walked(level: Level) -> bool:
    """Whether a map's roads can be found in seconds."""
    if level.width * level.height > MOST_TILES:
        return False
    if level.baked:
        return True
    surfaces = SurfaceMap(bare(level)).surfaces
    if len(surfaces) > MOST_FLOORS:
        return False
    spans = [(s.left, s.right, min(s.rows), max(s.rows)) for s in surfaces]
    pairs = sum(
        1
        for left, right, top, _ in spans
        for other_left, other_right, _, other_low in spans
        if other_left - QUIRK_RANGE <= right
        and left <= other_right + QUIRK_RANGE
        and -PLAIN_RISE <= top - other_low <= SHAFT_RISE
    )
    return pairs - len(spans) <= MOST_PAIRS


def _opened(level: Level, broken: Iterable[Breakable]) -> Level:
    """A level whose breakable things are gone."""
    shapes = bytearray(level.shapes)
    for column, row in _cells(broken):
        if 0 <= column < level.width and 0 <= row < level.height:
            shapes[row * level.width + column] = AIR
    return Level(
        level.name, level.width, level.height, bytes(shapes), level.materials, level.roofed,
        level.things,
    )  # fmt: skip


def _cells(broken: Iterable[Breakable]) -> Iterator[tuple[int, int]]:
    for gadget in broken:
        for row in range(int(gadget.upper), int(gadget.lower) + 1):
            for column in range(int(gadget.first), int(gadget.last) + 1):
                yield column, row
