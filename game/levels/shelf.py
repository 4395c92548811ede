"""The tilesets of a map and its templates, each file read once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.attributes import whole
from game.levels.errors import Place
from game.levels.guard import parsed
from game.levels.tilesets import MAX_INDEX, MAX_TILESETS, Tileset, read_tileset

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from game.levels.guard import Guard
    from game.levels.tiles_used import TilesetSpans

FIRST_GID: Final = 1
MOST_KEPT: Final = 8  # tilesets, of half a megabyte at most


class TilesetShelf:
    """Finds tilesets, inside the map's file or in their own."""

    def __init__(self, guard: Guard) -> None:
        """Reads through the guard of one level."""
        self.guard = guard
        self._read: dict[Path, Tileset] = {}
        self._count = 0

    def add(self, node: Element, folder: Path, spans: TilesetSpans, place: Place) -> None:
        """Adds the tileset of a <tileset> element to a file's spans; raises LevelError."""
        self._count += 1
        if self._count > MAX_TILESETS:
            msg = f"more than {MAX_TILESETS} tilesets: remove those that are not used"
            raise place.wrong(msg)
        first = whole(node, "firstgid", place.at("tileset"), FIRST_GID, MAX_INDEX)
        source = node.get("source")
        if source is None:
            spans.add(first, read_tileset(node, folder, self.guard, place))
        else:
            spans.add(first, self._from_file(source, folder, place))

    def _from_file(self, source: str, folder: Path, place: Place) -> Tileset:
        data, path = self.guard.part(source, folder, "tileset", place)
        if path not in self._read:
            kept = _known.pop(path, None)
            if kept is None or kept.data != data or not kept.tileset.pictures_stand(self.guard):
                node = parsed(data, "tileset", Place(path))
                kept = _Kept(data, read_tileset(node, path.parent, self.guard, Place(path)))
            self._read[path] = kept.tileset
            _remember(path, kept)
        return self._read[path]


class _Kept(NamedTuple):
    """A tileset's file as it was read, and what it meant."""

    data: bytes
    tileset: Tileset


_known: Final[dict[Path, _Kept]] = {}
"""Tilesets of levels loaded before, the one read last at the end: maps change more often."""


def _remember(path: Path, kept: _Kept) -> None:
    _known[path] = kept
    while len(_known) > MOST_KEPT:
        del _known[next(iter(_known))]
