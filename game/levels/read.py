"""What a parsed map means to the simulation: shapes, materials, roofs and things."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from game.levels.classes import FIGURE, MAP_PROPERTIES, checked, properties_of
from game.levels.errors import LevelError, Place, suggestion
from game.levels.objects import turn
from game.levels.routes import attach_routes
from game.levels.tiles_used import TILE, own_properties
from game.sim.level import (
    AIR,
    BLOCK,
    MATERIALS,
    SHAPES,
    SLOPE_DOWN,
    SLOPE_UP,
    Level,
    Thing,
    parse_weather,
)
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DOOR: Final = "shop"
LINK: Final = "to"
MOST_ERRORS: Final = 100


class Flips:
    """The flips of pytmx's own gids, in Tiled's order: diagonal, then horizontal, then vertical."""

    def __init__(self, tiled: Any) -> None:
        """Turns pytmx's table round."""
        self._of = {
            gid: (bool(flags[0]), bool(flags[1]), bool(flags[2]))
            for entries in tiled.gidmap.values()
            for gid, flags in entries
        }

    def of(self, gid: int) -> tuple[bool, bool, bool]:
        """Whether a tile is flipped horizontally, vertically and diagonally."""
        return self._of.get(gid, (False, False, False))


def read_level(tiled: Any, path: Path, things: list[Thing] | None = None) -> Level:
    """The level of a parsed map; raises LevelError with the first thing that is wrong.

    With `things` it is the level of these, whatever the map's objects are.
    """
    if things is None:
        things, wrong = read_things(tiled, path)
        if wrong:
            raise wrong[0]
    shapes, materials = _grids(tiled)
    place = Place(path, "map")
    given = _map_properties(tiled, place)
    try:
        level = Level(
            path.stem, tiled.width, tiled.height, bytes(shapes), bytes(materials),
            _roofed(things, shapes, tiled.width, tiled.height), things,
            parse_weather(given.get("weather", "")),
            title=given.get("title", ""),
            time=given.get("time") or "afternoon",
            music=given.get("music", ""),
            following=given.get("next", ""),
        )  # fmt: skip
    except ValueError as error:
        raise place.wrong(str(error)) from None
    attach_routes(level, path)
    return level


def _map_properties(tiled: Any, place: Place) -> dict[str, str]:
    given = own_properties(tiled.properties)
    for name, known in MAP_PROPERTIES.items():
        try:
            checked(name, known, given.get(name, ""))
        except ValueError as error:
            raise place.wrong(str(error)) from None
    return given


def _grids(tiled: Any) -> tuple[bytearray, bytearray]:
    """Shapes and materials; where playing layers overlap, the one drawn last counts."""
    width, height = tiled.width, tiled.height
    shapes, materials = bytearray(width * height), bytearray(width * height)
    meaning = _meanings(tiled)
    shaped = meaning.keys()
    for layer in playing_layers(tiled):
        across, down = shift_of(layer)
        for row, line in enumerate(layer.data, down):
            if not 0 <= row < height or shaped.isdisjoint(line):
                continue
            for column, gid in enumerate(line, across):
                if gid in meaning and 0 <= column < width:
                    index = row * width + column
                    shapes[index], materials[index] = meaning[gid]
    return shapes, materials


def playing_layers(tiled: Any) -> list[Any]:
    """The tile layers that collide, first drawn first."""
    return [layer for layer in tiled.layers if hasattr(layer, "data") and layer.role == "play"]


def shift_of(layer: Any) -> tuple[int, int]:
    """How many tiles a layer's offset moves it, to the nearest."""
    return nearest(float(layer.left) / TILE_PIXELS), nearest(float(layer.top) / TILE_PIXELS)


def _meanings(tiled: Any) -> dict[int, tuple[int, int]]:
    """Shape and material by pytmx gid, for the tiles that have a shape."""
    flips = Flips(tiled)
    found: dict[int, tuple[int, int]] = {}
    for gid, raw in tiled.tile_properties.items():
        own = own_properties(raw, TILE)
        shape = turned(SHAPES.index(own.get("shape", "")), *flips.of(gid))
        if shape != AIR:
            found[gid] = shape, MATERIALS.index(own.get("material") or MATERIALS[0])
    return found


def turned(shape: int, horizontal: bool, vertical: bool, diagonal: bool) -> int:  # noqa: FBT001
    """The shape of a flipped tile; a slope that ends up hanging from above is a block."""
    if shape not in {SLOPE_UP, SLOPE_DOWN}:
        return shape
    # the empty corner of a slope: (is right, is bottom)
    right, bottom = shape == SLOPE_DOWN, False
    if diagonal:
        right, bottom = bottom, right
    right, bottom = right ^ horizontal, bottom ^ vertical
    if bottom:
        return BLOCK
    return SLOPE_DOWN if right else SLOPE_UP


def read_things(tiled: Any, path: Path) -> tuple[list[Thing], list[LevelError]]:
    """What objects mean to the simulation, and errors (100 at most) for those not understood."""
    things: list[Thing] = []
    wrong: list[LevelError] = []
    doors = _Doors(tiled)
    for item, place in classed_objects(tiled, path):
        try:
            thing = _thing(item, doors)
            if item.type != FIGURE:  # which is only looked at
                things.append(thing)
        except ValueError as error:
            wrong.append(place.wrong(str(error)))
            if len(wrong) == MOST_ERRORS:
                break
    return things, wrong


def classed_objects(tiled: Any, path: Path) -> Iterator[tuple[Any, Place]]:
    """Every object that has a class, with its place in the file."""
    for group in tiled.objectgroups:
        for item in group:
            if item.type:
                label = f" {item.name!r}" if item.name else ""
                yield item, Place(path, f"object {item.id} ({item.type}{label})")


def _thing(item: Any, doors: _Doors) -> Thing:
    found = properties_of(item.type, own_properties(item.properties))
    linked = str(dict(found).get(LINK, "")) if item.type == DOOR else ""
    if linked:
        others = tuple(pair for pair in found if pair[0] != LINK)
        found = tuple(sorted(others + doors.link(linked)))
    x, y, width, height = standing(item)
    return Thing(item.type, x, y, width, height, found)


class _Doors:
    """Finds the door that another one leads to, by name or by a link drawn in Tiled."""

    def __init__(self, tiled: Any) -> None:
        self._doors: dict[str, Any] = {}
        for group in tiled.objectgroups:
            for item in group:
                if item.type == DOOR:
                    self._doors[f"#{item.id}"] = item
                    if item.name:
                        self._doors[item.name] = item

    def link(self, name: str) -> tuple[tuple[str, int | str], ...]:
        """Where the door stands, in pixels; raises ValueError when there is none."""
        if name not in self._doors:
            names = [door for door in self._doors if not door.startswith("#")]
            msg = f"leads to {name!r}, which is no shop; {suggestion(name, names)}"
            raise ValueError(msg)
        x, y, *_ = standing(self._doors[name])
        return ("to_x", x), ("to_y", y)


def standing(item: Any) -> tuple[int, int, int, int]:
    """Bottom centre, width and height in pixels of an object, its rotation included."""
    cosine, sine = (abs(part) for part in turn(item.rotation))
    width = item.width * cosine + item.height * sine
    height = item.width * sine + item.height * cosine
    centre_x, centre_y = item.x + item.width / 2, item.y + item.height / 2
    return nearest(centre_x), nearest(centre_y + height / 2), nearest(width), nearest(height)


def nearest(value: float) -> int:
    """The nearest integer, halves upward; noise of the last digits does not decide."""
    return math.floor(round(value, 3) + 0.5)


def _roofed(things: list[Thing], shapes: bytearray, width: int, height: int) -> bytes:
    """1 for every tile of air in a shelter."""
    covered = bytearray(width * height)
    for thing in things:
        if thing.kind == "shelter":
            columns = _tiles_in(thing.x - thing.width // 2, thing.width, width)
            line = b"\1" * len(columns)
            for row in _tiles_in(thing.y - thing.height, thing.height, height):
                start = row * width + columns.start
                covered[start : start + len(columns)] = line
    return bytes(cover and shape == AIR for cover, shape in zip(covered, shapes, strict=True))


def _tiles_in(start: int, length: int, limit: int) -> range:
    """The tiles whose middle lies in a stretch of pixels."""
    half = TILE_PIXELS // 2
    first = -((half - start) // TILE_PIXELS)
    last = -((half - start - length) // TILE_PIXELS)
    return range(max(first, 0), min(last, limit))
