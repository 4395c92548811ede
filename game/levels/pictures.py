"""What the view draws of a map: layers, their tiles, pictures and decorations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.levels.data import sheet_path
from game.levels.figures import Figure, figures_of, in_drawing_order
from game.levels.load import parse_map
from game.levels.objects import turn
from game.levels.read import read_level, standing
from game.levels.sprites_by_name import frame_of
from game.levels.tile_images import Movement, TileImage, TileImages, in_cell, own_size
from game.levels.tiles_used import PLAIN_WAY, own_properties
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from os import PathLike

    from game.levels.tiles_used import Way
    from game.sim.level import Level

__all__ = [
    "Decoration",
    "ImageLayer",
    "Layer",
    "LoadedMap",
    "Movement",
    "TileImage",
    "TileLayer",
    "load_map",
]

MOST_MOVING: Final = 5000  # cells; where there are more, all stand still


@dataclass(frozen=True, slots=True)
class Layer:
    """How a layer is drawn: `order` counts all layers from the back, role is back, play or front.

    Opacity is 0-1, tint is red, green, blue 0-255 to multiply with, parallax a factor per axis,
    offset in pixels (already part of a decoration's position). Groups are included. `mode` is how
    Tiled mixes it with what lies behind it, such as "normal" or "multiply".
    """

    order: int
    name: str
    role: str
    visible: bool
    opacity: float
    tint: tuple[int, int, int]
    parallax: tuple[float, float]
    offset: tuple[float, float]
    mode: str


@dataclass(frozen=True, slots=True)
class TileLayer(Layer):
    """A layer of tiles: `cells` are indices into `LoadedMap.tiles`, row-major, 0 for nothing.

    A tile that moves is no cell, but a decoration of its layer. `used` are all that are among the
    cells, 0 maybe too.
    """

    width: int
    height: int
    cells: tuple[int, ...]
    used: frozenset[int]


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
    rotation is clockwise in degrees around the centre, opacity 0-1 with that of its layer. A tile
    that moves is one too; its `movement` takes the place of the image.
    """

    layer: Layer
    name: str
    image: TileImage
    x: float
    y: float
    width: float
    height: float
    rotation: float
    opacity: float = 1.0
    movement: Movement | None = None


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
    level = read_level(tiled, level_path)
    images = TileImages(tiled)
    moving = _moving_cells(tiled, images.movements)
    return LoadedMap(
        level,
        images.in_cells(),
        tuple(_tile_layer(layer, moving) for layer in tiled.layers if hasattr(layer, "data")),
        tuple(_image_layer(layer) for layer in tiled.layers if hasattr(layer, "size")),
        (*_moving_tiles(tiled, images, moving), *_decorations(tiled, images)),
        figures_of(tiled),
        own_properties(tiled.properties),
        tiled.backgroundcolor,
        {item.id: standing(item)[:2] for group in tiled.objectgroups for item in group},
    )


def _moving_cells(tiled: Any, movements: Mapping[int, Movement]) -> frozenset[int]:
    """The tiles that move; none where there are so many that they have to stand still."""
    layers = [layer for layer in tiled.layers if hasattr(layer, "data")] if movements else []
    count = sum(gid in movements for layer in layers for gid in layer.cells)
    return frozenset(movements) if count <= MOST_MOVING else frozenset()


def _look(layer: Any) -> dict[str, Any]:
    """The fields that all kinds of layers share."""
    red, green, blue = bytes.fromhex(layer.tint)
    return {
        "order": int(layer.order), "name": layer.name, "role": layer.role,
        "visible": bool(int(layer.visible)), "opacity": float(layer.opacity),
        "tint": (red, green, blue),
        "parallax": (float(layer.across), float(layer.down)),
        "offset": (float(layer.left), float(layer.top)),
        "mode": layer.mode,
    }  # fmt: skip


def _tile_layer(layer: Any, moving: frozenset[int]) -> TileLayer:
    cells: tuple[int, ...] = layer.cells
    if moving:
        cells = tuple(0 if gid in moving else gid for gid in cells)
    size = {"width": layer.width, "height": layer.height}
    return TileLayer(cells=cells, used=layer.used - moving, **size, **_look(layer))


def _image_layer(layer: Any) -> ImageLayer:
    width, height = map(int, layer.size.split())
    image = TileImage(Path(layer.image), 0, 0, width, height, clear=layer.clear)
    repeat = {"repeat_x": layer.repeatx == "1", "repeat_y": layer.repeaty == "1"}
    return ImageLayer(image=image, **repeat, **_look(layer))


def _moving_tiles(tiled: Any, images: TileImages, moving: frozenset[int]) -> Iterator[Decoration]:
    """What moves in tile layers, where its cells are."""
    for found in (layer for layer in tiled.layers if hasattr(layer, "data") and moving):
        layer = Layer(**_look(found))
        for row, line in enumerate(found.data):
            for column, gid in enumerate(line):
                image = images.images[gid] if gid in moving else None
                if image is not None:
                    box = _box_in_cell(in_cell(image, images.way(gid)), column, row, layer)
                    yield Decoration(
                        layer, "", image, *box, 0.0, layer.opacity, images.movements[gid]
                    )


def _box_in_cell(
    shown: TileImage, column: int, row: int, layer: Layer
) -> tuple[float, float, float, float]:
    width, height = shown.size or own_size(shown)
    left = column * TILE_PIXELS + shown.shift[0] + layer.offset[0]
    bottom = (row + 1) * TILE_PIXELS + shown.shift[1] + layer.offset[1]
    return left, bottom - height, float(width), float(height)


def _decorations(tiled: Any, images: TileImages) -> Iterator[Decoration]:
    for group in tiled.objectgroups:
        layer = Layer(**_look(group))
        for item in in_drawing_order(group):
            if item.visible and not item.type:
                image = images.images[item.gid]
                where = (item.x, item.y, item.width, item.height)
                if not item.gid:
                    image, where = _sprite(item)
                elif image is not None:
                    where = _box_of_tile(item, image, images.way(item.gid))
                if image is not None:
                    opacity = layer.opacity * float(item.fade)
                    movement = images.movements.get(item.gid)
                    yield Decoration(
                        layer, item.name, image, *where, item.rotation, opacity, movement
                    )


def _box_of_tile(item: Any, image: TileImage, way: Way) -> tuple[float, float, float, float]:
    """Where a tile object is drawn: its own rectangle, unless its tileset says otherwise."""
    if way == PLAIN_WAY and not image.flip_diagonal:
        return item.x, item.y, item.width, item.height
    across, down = item.width / image.width, item.height / image.height
    if way.keeps_aspect:
        across = down = min(across, down)
    width, height = image.width * across, image.height * down
    right, lower = way.right * across, way.down * down
    if image.flip_diagonal:  # it turns, but keeps its bottom left corner
        right += (item.height - item.width) / 2
        lower += (item.height - item.width) / 2
        width, height = height, width
    cosine, sine = turn(item.rotation)
    centre_x = item.x + item.width / 2 + right * cosine - lower * sine
    centre_y = item.y + item.height / 2 + right * sine + lower * cosine
    return centre_x - width / 2, centre_y - height / 2, width, height


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
