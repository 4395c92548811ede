"""On which line of a file an object, layer or tile is written, so that editors jump there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.parsers import expat

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES: Final = 2 * 1024 * 1024  # what the guard lets pass
LAYER_TAGS: Final = frozenset(("layer", "objectgroup", "imagelayer", "group"))


class LineNumbers:
    """The lines, from 1, of what a map or tileset holds; empty where it is no readable XML."""

    def __init__(self, path: Path) -> None:
        """Reads a file that the guard has let pass, or else nothing."""
        self.root: int | None = None
        self.objects: dict[int, int] = {}
        self.layers: dict[str, int] = {}
        self.tilesets: dict[str, int] = {}
        self.tiles: dict[int, int] = {}
        self.layer_of: dict[int, str] = {}
        self._open_layers: list[str] = []
        self._in_tileset = False  # whose tiles hold objects of their own, which are no things
        self._parser = expat.ParserCreate("UTF-8")  # whatever the file calls it, as the guard does
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        try:
            if path.is_file() and not path.is_symlink() and path.stat().st_size <= MOST_BYTES:
                self._parser.Parse(path.read_bytes(), True)  # noqa: FBT003
        except (OSError, ValueError, expat.ExpatError):
            return

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        line = self._parser.CurrentLineNumber
        if self.root is None:
            self.root = line
        if tag == "tileset":
            self._in_tileset = True
            self.tilesets.setdefault(attributes.get("source", ""), line)
        elif self._in_tileset:
            if tag == "tile":
                self.tiles.setdefault(_number(attributes), line)
        elif tag in LAYER_TAGS:
            name = attributes.get("name", "")
            self._open_layers.append(name)
            self.layers.setdefault(name, line)
        elif tag == "object" and self._open_layers:
            number = _number(attributes)
            self.objects.setdefault(number, line)
            self.layer_of.setdefault(number, self._open_layers[-1])

    def _end(self, tag: str) -> None:
        if tag == "tileset":
            self._in_tileset = False
        elif tag in LAYER_TAGS and not self._in_tileset:
            self._open_layers.pop()

    def _refuse(self, *_: object) -> None:
        msg = "a DOCTYPE"
        raise ValueError(msg)


def _number(attributes: dict[str, str]) -> int:
    text = attributes.get("id", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else -1
