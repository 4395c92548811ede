"""Rules of Tiled's automapping: what must stand where, and what is painted then.

The rule maps have the `regions` layers of Tiled 1.8. Later versions read those as they were meant:
rules one after another, each of them seeing what the one before has painted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.sim.units import TILE_PIXELS
from maps.making.tmx import Layer, Placed, map_text, typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from maps.making.tmx import Typed

TILESET: Final = "../musutafu.tsx"  # as seen from the folder of the rules
WIDEST: Final = 120  # tiles of a rule map, unless a rule is wider
REGION: Final = "concrete_block"  # any tile marks a region
STRICT: Final = ((*typed("StrictEmpty", value=True),),)
"""Where an input layer of a rule shows nothing, the map must have nothing."""

Cell = tuple[int, int]
Cells = dict[Cell, tuple[str, ...]]
"""The tiles of which one must be there, by place; none of them: nothing may be there."""


@dataclass
class Rule:
    """A box of `width` x `height` tiles: what it needs by layer, and what it then gives.

    Of the tiles of `forbids` none may be there.
    """

    width: int
    height: int
    needs: dict[str, Cells]
    forbids: dict[str, Cells] = field(default_factory=dict)
    gives: dict[str, dict[Cell, str]] = field(default_factory=dict)
    objects: dict[str, list[Placed]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ValueError for objects that stick out, as Tiled would give them to others too."""
        for placed in (one for objects in self.objects.values() for one in objects):
            right, bottom = placed.x + placed.width, placed.y + placed.height
            inside = right <= self.width * TILE_PIXELS and bottom <= self.height * TILE_PIXELS
            if min(placed.x, placed.y) < 0 or not inside:
                msg = f"{placed.name!r} sticks out of its rule"
                raise ValueError(msg)


@dataclass
class RuleMap:
    """The rules of one file, in their order.

    With `borders` the map goes on beyond its edges as it ends there. What rules gave to the layers
    of `owned` before is taken away first, so that nothing is left of ground that is gone.
    """

    rules: Sequence[Rule]
    borders: bool = False
    owned: tuple[str, ...] = ()

    def text(self) -> str:
        """The whole file."""
        places, size = self._placed()
        return map_text(size, self._layers(places), TILESET, self._options())

    def _options(self) -> Iterator[tuple[str, Typed]]:
        if self.borders:
            yield typed("OverflowBorder", value=True)
        if self.owned:
            yield typed("DeleteTiles", value=True)

    def _placed(self) -> tuple[list[tuple[Rule, Cell]], tuple[int, int]]:
        """Rules on shelves: Tiled takes them from the top, and on a shelf from the left."""
        widest = max(WIDEST, *(rule.width for rule in self.rules))
        places: list[tuple[Rule, Cell]] = []
        left = top = deepest = 0
        for rule in self.rules:
            if left and left + rule.width > widest:
                left, top, deepest = 0, top + deepest + 1, 0
            places.append((rule, (left, top)))
            left += rule.width + 1
            deepest = max(deepest, rule.height)
        return places, (widest, top + deepest)

    def _layers(self, places: list[tuple[Rule, Cell]]) -> Iterator[Layer]:
        needed = {cell for rule, at in places for cell in _moved(_region(rule), at)}
        boxes = {cell for rule, at in places for cell in _moved(_box(rule), at)}
        yield Layer("regions_input", dict.fromkeys(needed, REGION))
        yield Layer("regions_output", dict.fromkeys(boxes, REGION))
        for name in _names(rule.needs for rule in self.rules):
            wanted = ((rule.needs.get(name, {}), at) for rule, at in places)
            yield from _inputs(f"input_{name}", _joined(wanted))
        for name in _names(rule.forbids for rule in self.rules):
            unwanted = ((rule.forbids.get(name, {}), at) for rule, at in places)
            yield from _inputs(f"inputnot_{name}", _joined(unwanted))
        for name in self.owned:  # never true after the deletion, but counted among what it deletes
            yield Layer(f"inputnot2_{name}", {}, properties=STRICT)
        for name in _names(rule.gives for rule in self.rules):
            given = {
                (cell[0] + at[0], cell[1] + at[1]): tile
                for rule, at in places
                for cell, tile in rule.gives.get(name, {}).items()
            }
            yield Layer(f"output_{name}", given)
        for name in _names(rule.objects for rule in self.rules):
            moved = (
                one._replace(x=one.x + at[0] * TILE_PIXELS, y=one.y + at[1] * TILE_PIXELS)
                for rule, at in places
                for one in rule.objects.get(name, ())
            )
            yield Layer(f"output_{name}", objects=tuple(moved))


def _inputs(name: str, wanted: Cells) -> Iterator[Layer]:
    """As many layers as a cell has choices; the first says where nothing may be, if anywhere."""
    strict = () in wanted.values()
    for number in range(max(1, *(len(choices) for choices in wanted.values()))):
        cells = {cell: found[number] for cell, found in wanted.items() if number < len(found)}
        yield Layer(name, cells, properties=STRICT if strict and not number else ())


def _joined(tables: Iterable[tuple[Cells, Cell]]) -> Cells:
    """The cells of all rules, where these lie in the rule map."""
    return {
        (cell[0] + at[0], cell[1] + at[1]): choices
        for cells, at in tables
        for cell, choices in cells.items()
    }


def _region(rule: Rule) -> set[Cell]:
    tables = (*rule.needs.values(), *rule.forbids.values())
    return {cell for cells in tables for cell in cells}


def _box(rule: Rule) -> set[Cell]:
    return {(column, row) for column in range(rule.width) for row in range(rule.height)}


def _moved(cells: set[Cell], at: Cell) -> Iterator[Cell]:
    return ((column + at[0], row + at[1]) for column, row in cells)


def _names(tables: Iterable[Mapping[str, object]]) -> list[str]:
    return list(dict.fromkeys(name for table in tables for name in table))
