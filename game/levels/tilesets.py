"""Tilesets as Tiled means them: one picture cut into tiles, or a picture per tile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.attributes import class_of, colour, properties, whole, word
from game.levels.errors import LevelError, Place, suggestion
from game.levels.png import MAX_SIDE as PNG_SIDE
from game.sim.level import MATERIALS, SHAPES

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from game.levels.guard import Guard

MAX_TILE_SIDE: Final = 2048  # pixels
MAX_INDEX: Final = 1 << 27
MAX_TILESETS: Final = 64
MOST_FRAMES: Final = 256  # of an animation
LONGEST_FRAME: Final = 86_400_000  # milliseconds: a day
RENDER_SIZES: Final = ("tile", "grid")
FILL_MODES: Final = ("stretch", "preserve-aspect-fit")
ANCHORS: Final = {
    "unspecified": (0.0, 1.0),  # in orthogonal maps
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
}  # fmt: skip
"""Where in a tile object its position lies, as fractions of width and height from top left."""


class Picture(NamedTuple):
    """A part of a PNG: path, rectangle in pixels, and the colour that is clear (or empty)."""

    path: Path
    x: int
    y: int
    width: int
    height: int
    clear: str


class Tile(NamedTuple):
    """What a tileset says of one tile; frames are indices of tiles, each with its milliseconds."""

    class_: str
    properties: dict[str, str]
    picture: Picture | None  # its own, in a collection
    frames: tuple[tuple[int, int], ...] = ()


NO_TILE: Final = Tile("", {}, None)


@dataclass
class Tileset:
    """A tileset; tiles are known by their index in it."""

    place: Place
    tile_width: int
    tile_height: int
    anchor: tuple[float, float]
    sheet: Picture | None = None
    margin: int = 0
    spacing: int = 0
    columns: int = 0
    count: int = 0  # of tiles in the sheet
    shift: tuple[int, int] = (0, 0)  # pixels right and down that its tiles are drawn aside
    fills_cell: bool = False  # whether tiles in layers are drawn as large as a cell
    keeps_aspect: bool = False  # whether tiles of another size keep their proportions
    tiles: dict[int, Tile] = field(default_factory=dict)
    images: list[tuple[Element, Picture]] = field(default_factory=list)

    def has(self, index: int) -> bool:
        """Whether the tileset holds a tile of this index."""
        return index < self.count if self.sheet else index in self.tiles

    def tile(self, index: int) -> Tile:
        """What the tileset says of a tile, which may be nothing."""
        return self.tiles.get(index, NO_TILE)

    def picture(self, index: int) -> Picture | None:
        """The picture of a tile of this tileset."""
        if self.sheet is None:
            return self.tile(index).picture
        row, column = divmod(index, self.columns)
        return Picture(
            self.sheet.path,
            self.margin + column * (self.tile_width + self.spacing),
            self.margin + row * (self.tile_height + self.spacing),
            self.tile_width, self.tile_height, self.sheet.clear,
        )  # fmt: skip

    def pictures_stand(self, guard: Guard) -> bool:
        """Whether the pictures of a tileset in its own file still are what they were."""
        folder = self.place.path.parent
        try:
            return all(
                picture_of(image, folder, guard, self.place) == picture
                for image, picture in self.images
            )
        except LevelError:
            return False

    def shape(self, index: int) -> str:
        """The shape that a tile has in the game, or empty."""
        return shape_named(self.tile(index).properties.get("shape", ""))


def shape_named(text: str) -> str:
    """A shape as the simulation writes it; "none" is the same as empty."""
    return "" if text == "none" else text


def read_tileset(node: Element, folder: Path, guard: Guard, place: Place) -> Tileset:
    """The tileset of a <tileset> element whose paths start in `folder`; raises LevelError."""
    name = node.get("name", "")
    place = place.at(f"tileset {name!r}")
    image = node.find("image")
    smallest = 0 if image is None else 1  # a collection without tiles has no size
    tileset = Tileset(
        place,
        whole(node, "tilewidth", place, smallest, MAX_TILE_SIDE),
        whole(node, "tileheight", place, smallest, MAX_TILE_SIDE),
        ANCHORS[word(node, "objectalignment", place, tuple(ANCHORS))],
        margin=whole(node, "margin", place, 0, MAX_TILE_SIDE, 0),
        spacing=whole(node, "spacing", place, 0, MAX_TILE_SIDE, 0),
        shift=_shift(node, place),
        fills_cell=word(node, "tilerendersize", place, RENDER_SIZES) == "grid",
        keeps_aspect=word(node, "fillmode", place, FILL_MODES) != FILL_MODES[0],
    )
    if image is not None:
        sheet = picture_of(image, folder, guard, place)
        tileset.images.append((image, sheet))
        _cut(tileset, sheet)
    for child in node.findall("tile"):
        index = whole(child, "id", place, 0, MAX_INDEX)
        tile_place = place.at(f"tileset {name!r}, tile {index}")
        tileset.tiles[index] = _read_tile(child, tileset, folder, guard, tile_place)
    _check_frames(tileset)
    return tileset


def _shift(node: Element, place: Place) -> tuple[int, int]:
    offset = node.find("tileoffset")
    if offset is None:
        return 0, 0
    across, down = (
        whole(offset, name, place, -MAX_TILE_SIDE, MAX_TILE_SIDE, 0) for name in ("x", "y")
    )
    return across, down


def _check_frames(tileset: Tileset) -> None:
    for index, tile in tileset.tiles.items():
        for shown, _ in tile.frames:
            if not tileset.has(shown):
                msg = (
                    f"the animation of tile {index} shows tile {shown}, which there is not: edit it"
                )
                raise tileset.place.wrong(msg)


def picture_of(image: Element, folder: Path, guard: Guard, place: Place) -> Picture:
    """The PNG that an <image> element names, its declared size checked; raises LevelError."""
    source = image.get("source")
    if source is None:
        msg = "a picture inside the file: save it as a PNG beside the map, and choose that"
        raise place.wrong(msg)
    path, width, height = guard.picture(source, folder, place)
    own = guard.is_own(path)
    wide = whole(image, "width", place, 1, PNG_SIDE, width)
    high = whole(image, "height", place, 1, PNG_SIDE, height)
    if own and width == 0:
        width, height = wide, high  # missing: the map still knows its size
    # the game's own sheets grow downward as art is added, and that moves no tile
    if wide != width or (high != height and not (own and high < height)):
        msg = f"{source!r} is {width}x{height} pixels, not {wide}x{high}: open and save it in Tiled"
        raise place.wrong(msg)
    return Picture(path, 0, 0, width, height, colour(image, "trans", place))


def _cut(tileset: Tileset, sheet: Picture) -> None:
    across = tileset.tile_width + tileset.spacing
    down = tileset.tile_height + tileset.spacing
    columns = (sheet.width - tileset.margin + tileset.spacing) // across
    rows = (sheet.height - tileset.margin + tileset.spacing) // down
    if columns < 1 or rows < 1:
        msg = "its picture is smaller than one tile: correct the tile size"
        raise tileset.place.wrong(msg)
    tileset.sheet = sheet
    tileset.columns = columns
    tileset.count = columns * rows


def _read_tile(node: Element, tileset: Tileset, folder: Path, guard: Guard, place: Place) -> Tile:
    found = properties(node, place)
    for name, known in (("shape", (*SHAPES[1:], "none")), ("material", MATERIALS)):
        value = found.get(name, "")
        if value and value not in known:
            msg = f"unknown {name} {value!r}; {suggestion(value, known)}"
            raise place.wrong(msg)
    image = node.find("image")
    picture = None if image is None else picture_of(image, folder, guard, place)
    if image is not None and picture is not None:
        tileset.images.append((image, picture))
    if picture and node.get("width") is not None:
        picture = _part(node, picture, place)
    return Tile(class_of(node), found, picture, _frames(node, place))


def _frames(node: Element, place: Place) -> tuple[tuple[int, int], ...]:
    found = node.findall("animation/frame")
    if len(found) > MOST_FRAMES:
        msg = f"an animation of {len(found)} frames: at most {MOST_FRAMES}"
        raise place.wrong(msg)
    return tuple(
        (
            whole(frame, "tileid", place, 0, MAX_INDEX),
            whole(frame, "duration", place, 0, LONGEST_FRAME),
        )
        for frame in found
    )


def _part(node: Element, whole_picture: Picture, place: Place) -> Picture:
    """A tile of a collection may show only a part of its picture."""
    x = whole(node, "x", place, 0, whole_picture.width - 1, 0)
    y = whole(node, "y", place, 0, whole_picture.height - 1, 0)
    width = whole(node, "width", place, 1, whole_picture.width - x)
    height = whole(node, "height", place, 1, whole_picture.height - y)
    return whole_picture._replace(x=x, y=y, width=width, height=height)
