"""Real Tiled, run from the command line without a window, as the judge of how maps are read."""

from __future__ import annotations

import base64
import json
import math
import os
import shutil
import struct
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from game.levels.load import parse_map
from game.levels.pictures import Layer, LoadedMap, load_map
from game.levels.tile_images import TileImages
from game.levels.tiles_used import own_properties

TILED = shutil.which("tiled")
RASTERIZER = shutil.which("tmxrasterizer")
PATIENCE = 60  # seconds; Tiled waits for ever on some damaged files
HARMLESS = "XDG_RUNTIME_DIR"
FLIPS = 7 << 29
RESOLVED = ("--embed-tilesets", "--detach-templates", "--resolve-types-and-properties")


def run(*command: str | Path) -> None:
    """Runs a program of Tiled; fails where it has anything to say."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    said = [line for line in done.stderr.splitlines() if line and HARMLESS not in line]
    assert said == [], f"Tiled says: {said}"


def exported(path: Path, out: Path, *options: str, what: str = "map") -> Path:
    """A map or tileset as Tiled writes it, in the format of the suffix of `out`."""
    assert TILED is not None
    run(TILED, f"--export-{what}", *options, out.suffix[1:], path, out)
    return out


def as_json(path: Path, out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(exported(path, out, *RESOLVED).read_text("utf-8"))
    return found


class Seen(NamedTuple):
    """A layer as Tiled tells it, with what it takes from its groups."""

    node: dict[str, Any]
    offset: tuple[float, float] = (0.0, 0.0)
    opacity: float = 1.0
    visible: bool = True
    parallax: tuple[float, float] = (1.0, 1.0)

    def inside(self, node: dict[str, Any]) -> Seen:
        x, y = self.offset
        across, down = self.parallax
        tint = node.get("tintcolor", "")
        alpha = int(tint[1:3], 16) / 255 if len(tint) == 9 else 1.0
        return Seen(
            node,
            (x + node.get("offsetx", 0), y + node.get("offsety", 0)),
            self.opacity * node["opacity"] * alpha,
            self.visible and node["visible"],
            (across * node.get("parallaxx", 1), down * node.get("parallaxy", 1)),
        )


def layers_of(node: dict[str, Any], above: Seen) -> Iterator[Seen]:
    for child in node["layers"]:
        seen = above.inside(child)
        if child["type"] == "group":
            yield from layers_of(child, seen)
        else:
            yield seen


def compare(path: Path, out: Path) -> None:
    """Fails wherever Tiled and the loader do not tell the same of a map."""
    told = as_json(path, out)
    tiled, _ = parse_map(path)
    loaded = load_map(path)
    seen = list(layers_of(told, Seen(told)))
    tiles = [layer for layer in seen if layer.node["type"] == "tilelayer"]
    pictures = [
        layer for layer in seen if layer.node["type"] == "imagelayer" and layer.node["image"]
    ]
    groups = [layer for layer in seen if layer.node["type"] == "objectgroup"]
    origin = _origin(told, loaded)
    _same_values(own_properties(tiled.properties), told)
    assert (tiled.backgroundcolor or "") == told.get("backgroundcolor", "")[-6:]
    order = [(layer.order, layer.name) for layer in (*loaded.layers, *loaded.images)]
    order += [(int(group.order), group.name) for group in tiled.objectgroups]
    assert sorted(order) == [
        (number, layer.node["name"]) for number, layer in enumerate(seen) if layer not in (
            layer for layer in seen if layer.node["type"] == "imagelayer" and layer not in pictures
        )
    ]  # fmt: skip
    for ours, theirs in zip(loaded.layers, tiles, strict=True):
        _same_look(ours, theirs)
        _same_cells(ours.width, ours.cells, loaded, theirs.node, told, origin)
    for picture, theirs in zip(loaded.images, pictures, strict=True):
        assert picture.image.path.name == Path(theirs.node["image"]).name
        assert math.isclose(picture.opacity, theirs.opacity)
        assert picture.visible == theirs.visible
    images = TileImages(tiled)
    for group, theirs in zip(tiled.objectgroups, groups, strict=True):
        assert bool(int(group.visible)) == theirs.visible
        for item, known in zip(group, theirs.node["objects"], strict=True):
            _same_object(item, known, theirs, images, told, origin)


def _origin(told: dict[str, Any], loaded: LoadedMap) -> tuple[int, int]:
    """The tile of Tiled's map that is the first of the level."""
    if not told["infinite"]:
        return 0, 0
    start = next(thing for thing in loaded.level.things if thing.kind == "izuku")
    for layer in layers_of(told, Seen(told)):
        for item in layer.node.get("objects", ()):
            if item["type"] == "izuku":
                x, y = item["x"] + layer.offset[0], item["y"] + layer.offset[1]
                return round((x - start.x) / 16), round((y - start.y) / 16)
    raise LookupError


def _same_look(ours: Layer, theirs: Seen) -> None:
    assert ours.name == theirs.node["name"]
    assert ours.offset == theirs.offset
    assert math.isclose(ours.opacity, theirs.opacity)
    assert ours.visible == theirs.visible
    assert ours.parallax == theirs.parallax


def _texts(node: dict[str, Any]) -> dict[str, str]:
    """Properties as text; those that hold others only by name."""
    found: dict[str, str] = {}
    for item in node.get("properties", ()):
        value = item["value"]
        if isinstance(value, bool):
            value = str(value).lower()
        elif isinstance(value, float | int):
            value = f"{value:g}"
        if item["type"] == "object":
            value = "" if value in {"0", ""} else f"#{value}"
        found[item["name"]] = str(value)
    return found


def _same_cells(
    width: int, cells: tuple[int, ...], loaded: LoadedMap, layer: dict[str, Any],
    told: dict[str, Any], origin: tuple[int, int],
) -> None:  # fmt: skip
    moving = {tile for tiles in map(_moving, told["tilesets"]) for tile in tiles}
    known: dict[tuple[int, int], int] = {}
    for box in layer.get("chunks", [layer]):
        for index, gid in enumerate(_gids(box["data"], layer)):
            row, column = divmod(index, box["width"])
            place = (column + box["x"] - origin[0], row + box["y"] - origin[1])
            known[place] = 0 if gid & ~FLIPS in moving else gid
    for index, number in enumerate(cells):
        row, column = divmod(index, width)
        gid = known.get((column, row), 0)
        assert bool(number) == bool(gid), f"cell {column},{row}"
        image = loaded.tiles[number]
        if gid and image is not None:
            flips = (image.flip_x, image.flip_y, image.flip_diagonal)
            assert flips == tuple(bool(gid & bit << 29) for bit in (4, 2, 1))
            box = (image.path.name, image.x, image.y, image.width, image.height)
            assert box == _picture(gid, told), f"cell {column},{row}"


def _gids(data: Any, layer: dict[str, Any]) -> list[int]:
    if layer.get("encoding", "csv") == "csv":
        return list(data)
    raw = base64.b64decode(data)
    if layer.get("compression"):
        raw = zlib.decompress(raw, 47)  # zlib or gzip
    return list(struct.unpack(f"<{len(raw) // 4}I", raw))


def _tileset(gid: int, told: dict[str, Any]) -> tuple[dict[str, Any], int]:
    plain = gid & ~FLIPS
    fitting = (known for known in told["tilesets"] if known["firstgid"] <= plain)
    tileset = max(fitting, key=lambda known: known["firstgid"])
    return tileset, plain - tileset["firstgid"]


def _moving(tileset: dict[str, Any]) -> list[int]:
    animated = [tile for tile in tileset.get("tiles", ()) if "animation" in tile]
    return [tileset["firstgid"] + tile["id"] for tile in animated]


def _tile(tileset: dict[str, Any], index: int) -> dict[str, Any]:
    return next((tile for tile in tileset.get("tiles", ()) if tile["id"] == index), {})


def _picture(gid: int, told: dict[str, Any]) -> tuple[str, int, int, int, int]:
    tileset, index = _tileset(gid, told)
    if "image" not in tileset:
        tile = _tile(tileset, index)
        return Path(tile["image"]).name, 0, 0, tile["imagewidth"], tile["imageheight"]
    row, column = divmod(index, tileset["columns"])
    width, height = tileset["tilewidth"], tileset["tileheight"]
    x, y = (
        tileset["margin"] + place * (size + tileset["spacing"])
        for place, size in ((column, width), (row, height))
    )
    return Path(tileset["image"]).name, x, y, width, height


def _same_object(
    item: Any, known: dict[str, Any], layer: Seen, images: TileImages,
    told: dict[str, Any], origin: tuple[int, int],
) -> None:  # fmt: skip
    assert (int(item.id), item.name or "") == (known["id"], known["name"])
    assert item.type == known["type"]
    assert bool(item.visible) == known["visible"]
    assert item.rotation == known["rotation"] % 360
    width, height = known["width"], known["height"]
    across, down = width / 2, height / 2
    if "gid" in known:
        down = -down
        image = images.images[item.gid]
        assert image is not None
        assert (image.path.name, image.x, image.y, image.width, image.height) == _picture(
            known["gid"], told
        )
        assert image.flip_x == bool(known["gid"] & 1 << 31)
    points = known.get("polygon") or known.get("polyline")
    if points:
        xs, ys = [point["x"] for point in points], [point["y"] for point in points]
        width, height = max(xs) - min(xs), max(ys) - min(ys)
        across, down = min(xs) + width / 2, min(ys) + height / 2
    turn = math.radians(known["rotation"])
    x = known["x"] + across * math.cos(turn) - down * math.sin(turn)
    y = known["y"] + across * math.sin(turn) + down * math.cos(turn)
    x += layer.offset[0] - origin[0] * 16
    y += layer.offset[1] - origin[1] * 16
    assert math.isclose(item.x + item.width / 2, x, abs_tol=0.001)
    assert math.isclose(item.y + item.height / 2, y, abs_tol=0.001)
    assert (item.width, item.height) == (width, height)
    _same_properties(own_properties(item.properties), known, told)


def _same_properties(ours: dict[str, str], known: dict[str, Any], told: dict[str, Any]) -> None:
    """What a tile says of itself, and what its own class alone knows, is not the object's."""
    theirs = _texts(known)
    left_out = theirs.keys() - ours.keys()
    if left_out:
        assert left_out <= _texts(_tile(*_tileset(known["gid"], told))).keys()
    _same_values(ours, known)


def _same_values(ours: dict[str, str], known: dict[str, Any]) -> None:
    theirs = _texts(known)
    numbers = {
        item["name"] for item in known.get("properties", ()) if item["type"] in {"int", "float"}
    }
    nested = {
        item["name"] for item in known.get("properties", ()) if isinstance(item["value"], dict)
    }
    assert ours.keys() <= theirs.keys()
    empty = {name for name, value in ours.items() if value == "{}"}  # Tiled 1.8 says ""
    for name in ours.keys() - nested - empty:
        if name in numbers:
            assert float(ours[name]) == float(theirs[name]), name
        else:
            assert ours[name] == theirs[name], name
