"""Which tiles a level uses, numbered afresh so that gids of any file become one clean tileset."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.etree.ElementTree import Element, SubElement

from game.levels.gids import FLIPS, INDEX

if TYPE_CHECKING:
    from game.levels.errors import Place
    from game.levels.tilesets import Tileset

OWN: Final = "own:"
TILE: Final = "tile:"
"""Start the names of properties in the clean tree: pytmx mixes in attributes and tiles' own."""

RECT: Final = "rect"
WAY: Final = "way"  # how a tile is drawn that is not drawn plainly: `Way` as words
FRAMES: Final = "frames"  # ids of tiles of the clean tileset, each with its milliseconds
CLEAR: Final = "clear"


class Way(NamedTuple):
    """How tiles of a tileset are drawn: pixels aside, whether they fill a cell or keep aspect."""

    right: int
    down: int
    fills_cell: bool
    keeps_aspect: bool


PLAIN_WAY: Final = Way(0, 0, fills_cell=False, keeps_aspect=False)


def add_properties(node: Element, given: dict[str, str], prefix: str = OWN) -> None:
    """Writes properties into an element of the clean tree."""
    holder = SubElement(node, "properties")
    for name, value in given.items():
        SubElement(holder, "property", {"name": prefix + name, "value": value})


def own_properties(raw: dict[str, object], prefix: str = OWN) -> dict[str, str]:
    """The properties that pytmx read from an element of the clean tree, without its own."""
    return {
        name.removeprefix(prefix): str(value or "")
        for name, value in raw.items()
        if name.startswith(prefix)
    }


class TilesetSpans:
    """The tilesets of one file by their first gid."""

    def __init__(self) -> None:
        """Starts without tilesets."""
        self._firsts: list[int] = []
        self._tilesets: list[Tileset] = []

    def add(self, first: int, tileset: Tileset) -> None:
        """Adds a tileset; files may list them in any order."""
        where = bisect_right(self._firsts, first)
        self._firsts.insert(where, first)
        self._tilesets.insert(where, tileset)

    def find(self, raw: int, place: Place) -> tuple[Tileset, int]:
        """Tileset and index of a raw gid other than 0; raises LevelError where there is none."""
        gid = raw & INDEX
        span = bisect_right(self._firsts, gid) - 1
        if span >= 0:
            tileset, index = self._tilesets[span], gid - self._firsts[span]
            if tileset.has(index):
                return tileset, index
        msg = f"gid {gid} belongs to no tileset: place the tile again, or add its tileset"
        raise place.wrong(msg)


class UsedTiles:
    """Collects the tiles that layers and objects show."""

    def __init__(self) -> None:
        """Starts without tiles."""
        self._numbers: dict[tuple[int, int], int] = {}
        self._tiles: list[tuple[Tileset, int]] = []

    def number(self, raw: int, spans: TilesetSpans, place: Place) -> int:
        """The clean gid, flips kept, of a raw gid (0 stays 0); raises LevelError."""
        if raw & INDEX == 0:
            return 0
        tileset, index = spans.find(raw, place)
        return self._own_number(tileset, index) | (raw & FLIPS)

    def shaped(self) -> set[int]:
        """The clean gids, without flips, of all tiles that have a shape."""
        return {
            number for number, (tileset, index) in enumerate(self._tiles, 1) if tileset.shape(index)
        }

    def element(self) -> Element:
        """The one <tileset> of the clean tree."""
        side = {"tilewidth": "16", "tileheight": "16"}
        node = Element("tileset", {"firstgid": "1", "name": "used", "columns": "0"} | side)
        # frames of animated tiles are used too: the list grows on the way
        for number, (tileset, index) in enumerate(self._tiles):
            tile = SubElement(node, "tile", {"id": str(number)})
            notes = {
                "shape": tileset.shape(index),
                "material": tileset.tile(index).properties.get("material", ""),
            }
            picture = tileset.picture(index)
            if picture is not None:
                notes[RECT] = " ".join(map(str, picture[1:5]))
                notes[CLEAR] = picture.clear
                SubElement(tile, "image", {"source": str(picture.path)})
            way = Way(*tileset.shift, tileset.fills_cell, tileset.keeps_aspect)
            if way != PLAIN_WAY:
                notes[WAY] = " ".join(str(int(part)) for part in way)
            frames = tileset.tile(index).frames
            if frames:
                shown = [(self._own_number(tileset, other) - 1, ms) for other, ms in frames]
                notes[FRAMES] = " ".join(f"{other} {ms}" for other, ms in shown)
            add_properties(tile, notes, TILE)
        node.set("tilecount", str(len(self._tiles)))
        return node

    def _own_number(self, tileset: Tileset, index: int) -> int:
        key = (id(tileset), index)
        if key not in self._numbers:
            self._tiles.append((tileset, index))
            self._numbers[key] = len(self._tiles)
        return self._numbers[key]
