"""Pictures that a map names: loaded once by path, cut, cleared of their background, turned."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import pygame
from pygame import Surface

from game.view.picture_files import PictureFile, PictureFiles
from game.view.tiles import soaked_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.levels.pictures import TileImage


class _Part(NamedTuple):
    """A rectangle of a file."""

    file: PictureFile
    surface: Surface


class Pictures:
    """All pictures of a map; one that cannot be read draws nothing, with one line."""

    def __init__(self, files: PictureFiles | None = None) -> None:
        """Nothing is read until it is asked for, and only what the `files` do not know yet."""
        self._known = PictureFiles() if files is None else files
        self._files: dict[tuple[Path, str], PictureFile] = {}
        self._wet_rows: dict[Path, object] = {}
        self._parts: dict[tuple[TileImage, bool], _Part | None] = {}
        self._cut: dict[tuple[TileImage, bool], Surface | None] = {}

    def of(self, image: TileImage, *, wet: bool = False) -> Surface | None:
        """A tile's picture; with `wet` from NAME_wet.png, where NAME.json beside it says so."""
        key = (image, wet)
        if key not in self._cut:
            self._cut[key] = self._turned(image, wet=wet)
        return self._cut[key]

    def changed(
        self,
        image: TileImage,
        how: tuple[object, ...],
        make: Callable[[Surface], Surface],
        *,
        wet: bool,
    ) -> Surface | None:
        """A tile's picture, changed in a way that `how` tells all of.

        It is made once, and then kept as long as the file stays the same.
        """  # fmt: skip
        part, plain = self._source(image, wet=wet), self.of(image, wet=wet)
        if part is None or plain is None:
            return None
        return part.file.made((image, wet, *how), lambda: make(plain))

    def _source(self, image: TileImage, *, wet: bool) -> _Part | None:
        """Where a tile's picture is cut from."""
        key = (image, wet)
        if key not in self._parts:
            box = pygame.Rect(image.x, image.y, image.width, image.height)
            found = self._wet_part(image, box) if wet else None
            self._parts[key] = found or self._part(image.path, image.clear, box)
        return self._parts[key]

    def _turned(self, image: TileImage, *, wet: bool) -> Surface | None:
        part = self._source(image, wet=wet)
        if part is None:
            return None
        found = part.surface
        if image.size is not None:
            found = pygame.transform.scale(found, _unturned(image.size, image))
        if image.flip_diagonal:
            found = pygame.transform.flip(
                pygame.transform.rotate(found, 90), flip_x=False, flip_y=True
            )
        if image.flip_x or image.flip_y:
            found = pygame.transform.flip(found, flip_x=image.flip_x, flip_y=image.flip_y)
        return found

    def _wet_part(self, image: TileImage, box: pygame.Rect) -> _Part | None:
        if image.path not in self._wet_rows:
            self._wet_rows[image.path] = _wet_rows(image.path.with_suffix(".json"))
        place = soaked_place(self._wet_rows[image.path], box)
        if place is None:
            return None
        path = image.path.with_name(f"{image.path.stem}_wet{image.path.suffix}")
        return self._part(path, image.clear, place)

    def _part(self, path: Path, clear: str, box: pygame.Rect) -> _Part | None:
        key = (path, clear)
        if key not in self._files:
            self._files[key] = self._known.of(path, clear)
        file = self._files[key]
        picture = file.surface
        if picture is None or not picture.get_rect().contains(box):
            return None
        return _Part(file, picture.subsurface(box))


def _unturned(size: tuple[int, int], image: TileImage) -> tuple[int, int]:
    return (size[1], size[0]) if image.flip_diagonal else size


def _wet_rows(table: Path) -> object:
    """Which rows of a tileset have a wet look, as its table lists them; none without a table."""
    try:
        return json.loads(table.read_text("utf-8")).get("wet_rows")
    except (OSError, ValueError, AttributeError):
        return None
