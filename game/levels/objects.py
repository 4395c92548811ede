"""Objects as Tiled means them: templates filled in, tiles inherited, geometry from the top left."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from game.levels.attributes import (
    MAX_PIXELS,
    WHOLE,
    class_of,
    flag,
    length,
    properties,
    real,
)
from game.levels.classes import CLASSES, NUMBER, TILE_PROPERTIES
from game.levels.errors import Place
from game.levels.gids import GID_LIMIT
from game.levels.guard import parsed
from game.levels.tiles_used import TilesetSpans, UsedTiles, add_properties

if TYPE_CHECKING:
    from game.levels.shelf import TilesetShelf
    from game.levels.tilesets import Tile, Tileset

FORMS: Final = ("point", "ellipse", "polygon", "polyline", "text", "capsule")
MOST_POINTS: Final = 10_000


class Template:
    """An object kept in a file of its own, with the tileset that its gid counts from."""

    def __init__(self, node: Element, spans: TilesetSpans, place: Place) -> None:
        """Keeps the <object> and the place it came from."""
        self.node = node
        self.spans = spans
        self.place = place


class ObjectCleaner:
    """Turns <object> elements of any dialect into plain ones of the clean tree."""

    def __init__(self, shelf: TilesetShelf, spans: TilesetSpans, used: UsedTiles) -> None:
        """Uses the map's tilesets, and collects the tiles that objects show."""
        self._shelf = shelf
        self._spans = spans
        self._used = used
        self._templates: dict[str, Template] = {}
        self._ids: set[str] = set()

    def clean(self, node: Element, offset: tuple[float, float], place: Place) -> Element:
        """The clean object, moved by `offset` pixels; raises LevelError."""
        name = node.get("name") or class_of(node)
        label = f" {name!r}" if name else ""
        place = place.at(f"object {node.get('id', '?')}{label}")
        template = self._template(node.get("template"), place)
        merged, given = _filled_in(node, template, place)
        tile = self._tile(node, template, place)
        attributes = {
            "id": self._own_id(node, place),
            "name": merged.get("name", ""),
            "line": repr(real(node, "y", place)),
            "fade": repr(min(max(real(merged, "opacity", place, 1.0), 0.0), 1.0)),
            "visible": "1" if flag(merged, "visible", place, default=True) else "0",
            "form": next((child.tag for child in merged if child.tag in FORMS), ""),
        }
        class_ = class_of(merged)
        size, anchor = (0.0, 0.0), (0.0, 0.0)
        if tile is not None:
            gid, tileset, of_tile, size = tile
            attributes["gid"] = str(gid)
            anchor = tileset.anchor
            class_ = class_ or of_tile.class_
            given = _with_inherited(given, of_tile, class_)
        attributes["type"] = class_
        attributes |= _geometry(node, merged, size, anchor, offset, place)
        clean = Element("object", attributes)
        add_properties(clean, given)
        return clean

    def _own_id(self, node: Element, place: Place) -> str:
        """The object's id, which no other may have: links and messages go by it."""
        text = node.get("id", "0")
        if not WHOLE.fullmatch(text):
            return "0"
        if text != "0" and text in self._ids:
            msg = f"another object has the id {text} too: cut this one and paste it again"
            raise place.wrong(msg)
        self._ids.add(text)
        return text

    def _template(self, source: str | None, place: Place) -> Template | None:
        if source is None:
            return None
        if source not in self._templates:
            self._templates[source] = self._read_template(source, place)
        return self._templates[source]

    def _read_template(self, source: str, place: Place) -> Template:
        guard = self._shelf.guard
        data, path = guard.part(source, guard.folder, "template", place)
        inner = Place(path, "template")
        node = parsed(data, "template", inner)
        found = node.find("object")
        if found is None:
            msg = "holds no object: save the template again from Tiled"
            raise inner.wrong(msg)
        spans = TilesetSpans()
        for tileset in node.findall("tileset"):
            self._shelf.add(tileset, path.parent, spans, inner)
        return Template(found, spans, inner)

    def _tile(
        self, node: Element, template: Template | None, place: Place
    ) -> tuple[int, Tileset, Tile, tuple[float, float]] | None:
        spans, holder = self._spans, node
        if node.get("gid") is None and template is not None:
            spans, holder, place = template.spans, template.node, template.place
        text = holder.get("gid")
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and 0 < int(text[:11]) < GID_LIMIT):
            msg = f"gid {text[:20]!r} is no tile: place the object again"
            raise place.wrong(msg)
        tileset, index = spans.find(int(text), place)
        picture = tileset.picture(index)
        size = (tileset.tile_width, tileset.tile_height) if picture is None else picture[3:5]
        number = self._used.number(int(text), spans, place)
        return number, tileset, tileset.tile(index), (float(size[0]), float(size[1]))


def _filled_in(
    node: Element, template: Template | None, place: Place
) -> tuple[Element, dict[str, str]]:
    """Attributes and form of the object with those of its template beneath, and its properties."""
    given = properties(node, place)
    if template is None:
        return node, given
    merged = Element("object", dict(template.node.items()) | dict(node.items()))
    if class_of(node):  # the dialects of the two files may differ
        merged.attrib.pop("class", None)
        merged.set("type", class_of(node))
    forms = [child for child in node if child.tag in FORMS]
    merged.extend(forms or [child for child in template.node if child.tag in FORMS])
    return merged, properties(template.node, template.place) | given


def _with_inherited(given: dict[str, str], tile: Tile, class_: str) -> dict[str, str]:
    """An object's properties over its tile's.

    A tile's properties belong to the tile's class: an object of another takes only what it knows,
    also where an export with resolved properties has copied all of them to the object.
    """
    known = CLASSES.get(class_, {}) if class_ and class_ != tile.class_ else None
    foreign = {
        name: value
        for name, value in tile.properties.items()
        if name in TILE_PROPERTIES or (known is not None and name not in known)
    }
    return {
        name: value
        for name, value in (tile.properties | given).items()
        if foreign.get(name) != value
    }


def _geometry(
    node: Element,
    merged: Element,
    size: tuple[float, float],
    anchor: tuple[float, float],
    offset: tuple[float, float],
    place: Place,
) -> dict[str, str]:
    width = length(merged, "width", place) or size[0]
    height = length(merged, "height", place) or size[1]
    left, top = -anchor[0] * width, -anchor[1] * height
    outline = next((c for c in merged if c.tag in {"polygon", "polyline"}), None)
    if outline is not None:
        left, top, width, height = _outline_box(outline.get("points", ""), place)
    angle = real(merged, "rotation", place) % 360.0
    is_point = merged.find("point") is not None or (width == 0 and height == 0)
    if is_point:
        left = top = width = height = 0.0
    # Tiled turns around the position; from here on objects turn around their centre
    across, down = left + width / 2, top + height / 2
    cosine, sine = turn(angle)
    centre_x = offset[0] + real(node, "x", place) + across * cosine - down * sine
    centre_y = offset[1] + real(node, "y", place) + across * sine + down * cosine
    numbers = {
        "x": centre_x - width / 2, "y": centre_y - height / 2,
        "width": width, "height": height, "rotation": angle,
    }  # fmt: skip
    return {name: repr(round(value, 4)) for name, value in numbers.items()}


def turn(angle: float) -> tuple[float, float]:
    """Cosine and sine of degrees, exact for quarter turns."""
    quarter, rest = divmod(angle, 90.0)
    if rest == 0:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def _outline_box(text: str, place: Place) -> tuple[float, float, float, float]:
    points = [pair.split(",") for pair in text.split(maxsplit=MOST_POINTS)]
    if not points or not all(
        len(pair) == 2 and all(NUMBER.fullmatch(n) and abs(float(n)) <= MAX_PIXELS for n in pair)
        for pair in points
    ):
        msg = "its outline is no list of points: draw the object again"
        raise place.wrong(msg)
    xs = [float(pair[0]) for pair in points]
    ys = [float(pair[1]) for pair in points]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
