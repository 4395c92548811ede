"""Maps and templates as Tiled 1.8 writes them, from tiles by their names."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.sax.saxutils import quoteattr

from game.levels.data import sheet_path
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
WRITTEN_BY: Final = 'version="1.8" tiledversion="1.8.2"'
FIRST_GID: Final = 1

Value = int | float | str | bool
Typed = tuple[str, Value]
"""Tiled's type of a property (its drop-down, where it has one) and its value."""


class Placed(NamedTuple):
    """An object: pixels from the upper left corner of the map; no size is a point."""

    name: str
    class_: str
    x: float
    y: float
    width: float = 0
    height: float = 0
    properties: tuple[tuple[str, Typed], ...] = ()


class Layer(NamedTuple):
    """A tile layer (`cells` holds names of tiles by column and row) or one of objects."""

    name: str
    cells: Mapping[tuple[int, int], str] | None = None
    objects: tuple[Placed, ...] = ()
    attributes: str = ""
    properties: tuple[tuple[str, Typed], ...] = ()


@cache
def tile_number(name: str) -> int:
    """A tile's id in the tileset; raises KeyError for a name that is not drawn."""
    return _sheet()[name]


@cache
def tile_names() -> dict[int, str]:
    """Names of tiles by their ids, the parts of big pieces too."""
    return {number: name for name, number in _sheet().items()}


@cache
def _sheet() -> dict[str, int]:
    found = json.loads(sheet_path("tileset.json").read_text(encoding="utf-8"))["tiles"]
    return {name: int(entry["id"]) for name, entry in found.items() if "w" not in entry}


def map_text(
    size: tuple[int, int],
    layers: Iterable[Layer],
    tileset: str,
    properties: Iterable[tuple[str, Typed]] = (),
    attributes: str = "",
) -> str:
    """A whole map of `size` tiles, its layers in the order of drawing."""
    listed = list(layers)
    count = sum(len(layer.objects) for layer in listed)
    side = f'tilewidth="{TILE_PIXELS}" tileheight="{TILE_PIXELS}"'
    head = (
        f'<map {WRITTEN_BY} orientation="orthogonal" renderorder="right-down" '
        f'width="{size[0]}" height="{size[1]}" {side} infinite="0"{_spaced(attributes)} '
        f'nextlayerid="{len(listed) + 1}" nextobjectid="{count + 1}">\n'
    )
    body = "".join(_layers(listed, size))
    source = f' <tileset firstgid="{FIRST_GID}" source={quoteattr(tileset)}/>\n'
    return HEAD + head + "".join(_properties(properties, 1)) + source + body + "</map>\n"


def template_text(placed: Placed) -> str:
    """A template of one object."""
    return f"{HEAD}<template>\n{''.join(_object(placed, 0, 1, at=False))}</template>\n"


def typed(name: str, value: Value, drop_down: str = "") -> tuple[str, Typed]:
    """A property with Tiled's type for its value, or that of a drop-down."""
    kinds = {bool: "bool", int: "int", float: "float", str: ""}
    return name, ((drop_down and f"={drop_down}") or kinds[type(value)], value)


def _layers(layers: list[Layer], size: tuple[int, int]) -> Iterator[str]:
    number = 1
    for index, layer in enumerate(layers, 1):
        head = f'id="{index}" name={quoteattr(layer.name)}'
        if layer.cells is None:
            yield f" <objectgroup {head}{_spaced(layer.attributes)}>\n"
            yield from _properties(layer.properties, 2)
            for placed in layer.objects:
                yield from _object(placed, number, 2)
                number += 1
            yield " </objectgroup>\n"
            continue
        across, down = size
        yield f' <layer {head} width="{across}" height="{down}"{_spaced(layer.attributes)}>\n'
        yield from _properties(layer.properties, 2)
        yield '  <data encoding="csv">\n'
        yield ",\n".join(_rows(layer.cells, size)) + "\n</data>\n </layer>\n"


def _rows(cells: Mapping[tuple[int, int], str], size: tuple[int, int]) -> Iterator[str]:
    for row in range(size[1]):
        names = (cells.get((column, row), "") for column in range(size[0]))
        yield ",".join(str(tile_number(name) + FIRST_GID if name else 0) for name in names)


def _object(placed: Placed, number: int, depth: int, *, at: bool = True) -> Iterator[str]:
    pad = " " * depth
    named = f" name={quoteattr(placed.name)}" if placed.name else ""
    classed = f" type={quoteattr(placed.class_)}" if placed.class_ else ""
    place = f' x="{placed.x:g}" y="{placed.y:g}"' if at else ""
    size = f' width="{placed.width:g}" height="{placed.height:g}"' if placed.width else ""
    number_text = f' id="{number}"' if at else ""
    head = f"{pad}<object{number_text}{named}{classed}{place}{size}"
    if placed.width and not placed.properties:
        yield f"{head}/>\n"
        return
    yield f"{head}>\n"
    yield from _properties(placed.properties, depth + 1)
    yield "" if placed.width else f"{pad} <point/>\n"
    yield f"{pad}</object>\n"


def _properties(given: Iterable[tuple[str, Typed]], depth: int) -> Iterator[str]:
    listed = sorted(given)
    if not listed:
        return
    pad = " " * depth
    yield f"{pad}<properties>\n"
    for name, (kind, value) in listed:
        typed_as = f' propertytype="{kind[1:]}"' if kind.startswith("=") else ""
        typed_as = typed_as or (f' type="{kind}"' if kind else "")
        text = str(value).lower() if isinstance(value, bool) else str(value)
        yield f"{pad} <property name={quoteattr(name)}{typed_as} value={quoteattr(text)}/>\n"
    yield f"{pad}</properties>\n"


def _spaced(attributes: str) -> str:
    return f" {attributes}" if attributes else ""
