"""What the view draws of a map: layers, their tiles, pictures and decorations."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.levels.data import sheet_path
from game.levels.figures import Figure, figures_of
from game.levels.load import parse_map
from game.levels.read import Flips, read_level, standing
from game.levels.sprites_by_name import frame_of
from game.levels.tiles_used import CLEAR, RECT, TILE, own_properties

if TYPE_CHECKING:
    from os import PathLike

    from game.sim.level import Level


@dataclass(frozen=True, slots=True)
class TileImage:
    """A rectangle (pixels) of a PNG, and how it is turned: diagonally first, then x, then y.

    `clear` is the colour `rrggbb` that is not drawn, or empty. A tile larger than 16 px stands on
    the bottom left corner of its cell.
    """

    path: Path
    x: int
    y: int
    width: int
    height: int
    flip_x: bool = False
    flip_y: bool = False
    flip_diagonal: bool = False
    clear: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """How a layer is drawn: `order` counts all layers from the back, role is back, play or front.

    Opacity is 0-1, tint is red, green, blue 0-255 to multiply with, parallax a factor per axis,
    offset in pixels (already part of a decoration's position). Groups are included.
    """

    order: int
    name: str
    role: str
    visible: bool
    opacity: float
    tint: tuple[int, int, int]
    parallax: tuple[float, float]
    offset: tuple[float, float]


@dataclass(frozen=True, slots=True)
class TileLayer(Layer):
    """A layer of tiles: `cells` are indices into `LoadedMap.tiles`, row-major, 0 for nothing."""

    width: int
    height: int
    cells: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImageLayer(Layer):
    """A layer of one picture, which may repeat without end along an axis."""

    image: TileImage
    repeat_x: bool
    repeat_y: bool


@dataclass(frozen=True, slots=True)
class Decoration:
    """An object without a class: `image` drawn over a rectangle of the level, in pixels.

    It is a tile object, or a rectangle or point (which stands for the sprite's anchor) that has
    the name of a sprite, and may have properties `frame` and `flip`. x and y are the top left,
    rotation is clockwise in degrees around the centre.
    """

    layer: Layer
    name: str
    image: TileImage
    x: float
    y: float
    width: float
    height: float
    rotation: float


@dataclass(frozen=True, slots=True)
class LoadedMap:
    """A level and everything that is drawn of its map, each kind in the order of drawing.

    `tiles[0]` is None, and so is a tile that has no picture; `background` is `rrggbb` or empty;
    `places` are the pixels on which the objects stand, by their ids in Tiled.
    """

    level: Level
    tiles: tuple[TileImage | None, ...]
    layers: tuple[TileLayer, ...]
    images: tuple[ImageLayer, ...]
    decorations: tuple[Decoration, ...]
    figures: tuple[Figure, ...]
    properties: dict[str, str]
    background: str
    places: dict[int, tuple[int, int]]


def load_map(path: str | PathLike[str]) -> LoadedMap:
    """The level of a .tmx file and what the view draws of it; raises LevelError.

    Picture files are known to be PNGs of a sane size; nothing is decoded here.
    """
    tiled, level_path = parse_map(path)
    tiles = _tiles(tiled)
    return LoadedMap(
        read_level(tiled, level_path),
        tiles,
        tuple(_tile_layer(layer) for layer in tiled.layers if hasattr(layer, "data")),
        tuple(_image_layer(layer) for layer in tiled.layers if hasattr(layer, "size")),
        _decorations(tiled, tiles),
        figures_of(tiled),
        own_properties(tiled.properties),
        tiled.backgroundcolor,
        {item.id: standing(item)[:2] for group in tiled.objectgroups for item in group},
    )


def _tiles(tiled: Any) -> tuple[TileImage | None, ...]:
    flips = Flips(tiled)
    found: list[TileImage | None] = [None] * tiled.maxgid
    for gid, raw in tiled.tile_properties.items():
        own = own_properties(raw, TILE)
        if RECT in own:
            x, y, width, height = map(int, own[RECT].split())
            path = Path(tiled.images[gid])
            found[gid] = TileImage(path, x, y, width, height, *flips.of(gid), own[CLEAR])
    return tuple(found)


def _look(layer: Any) -> dict[str, Any]:
    """The fields that all kinds of layers share."""
    red, green, blue = bytes.fromhex(layer.tint)
    return {
        "order": int(layer.order), "name": layer.name, "role": layer.role,
        "visible": bool(int(layer.visible)), "opacity": float(layer.opacity),
        "tint": (red, green, blue),
        "parallax": (float(layer.across), float(layer.down)),
        "offset": (float(layer.left), float(layer.top)),
    }  # fmt: skip


def _tile_layer(layer: Any) -> TileLayer:
    cells = tuple(chain.from_iterable(layer.data))
    return TileLayer(width=layer.width, height=layer.height, cells=cells, **_look(layer))


def _image_layer(layer: Any) -> ImageLayer:
    width, height = map(int, layer.size.split())
    image = TileImage(Path(layer.image), 0, 0, width, height, clear=layer.clear)
    repeat = {"repeat_x": layer.repeatx == "1", "repeat_y": layer.repeaty == "1"}
    return ImageLayer(image=image, **repeat, **_look(layer))


def _decorations(tiled: Any, tiles: tuple[TileImage | None, ...]) -> tuple[Decoration, ...]:
    found: list[Decoration] = []
    for group in tiled.objectgroups:
        layer = Layer(**_look(group))
        for item in group:
            if item.visible and not item.type:
                image = tiles[item.gid]
                where = (item.x, item.y, item.width, item.height)
                if not item.gid:
                    image, where = _sprite(item)
                if image is not None:
                    found.append(Decoration(layer, item.name, image, *where, item.rotation))
    return tuple(found)


def _sprite(item: Any) -> tuple[TileImage | None, tuple[float, float, float, float]]:
    """The picture that an object names, and its rectangle in the level."""
    own = own_properties(item.properties)
    frame = frame_of(item.name, own.get("frame", ""))
    box = (item.x, item.y, item.width, item.height)
    if frame is None:
        return None, box
    flipped = own.get("flip") == "true"
    path = sheet_path(f"{frame.sheet}.png")
    image = TileImage(path, frame.x, frame.y, frame.width, frame.height, flip_x=flipped)
    if item.width == item.height == 0:
        across = frame.width - 1 - frame.anchor_x if flipped else frame.anchor_x
        box = (item.x - across, item.y - frame.anchor_y, frame.width, frame.height)
    return image, box
