"""Pictures that a map names: loaded once by path, cut, cleared of their background, turned."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

import pygame

from game.view.tiles import soaked_place

if TYPE_CHECKING:
    from pathlib import Path

    from pygame import Surface

    from game.levels.pictures import TileImage

log = logging.getLogger("musutafu")


class Pictures:
    """All pictures of a map; one that cannot be read draws nothing, with one line."""

    def __init__(self) -> None:
        """Nothing is read until it is asked for."""
        self._files: dict[tuple[Path, str], Surface | None] = {}
        self._wet_rows: dict[Path, object] = {}
        self._cut: dict[tuple[TileImage, bool], Surface | None] = {}

    def of(self, image: TileImage, *, wet: bool = False) -> Surface | None:
        """A tile's picture; with `wet` from NAME_wet.png, where NAME.json beside it says so."""
        key = (image, wet)
        if key not in self._cut:
            self._cut[key] = self._turned(image, wet=wet)
        return self._cut[key]

    def _turned(self, image: TileImage, *, wet: bool) -> Surface | None:
        box = pygame.Rect(image.x, image.y, image.width, image.height)
        found = self._wet_part(image, box) if wet else None
        if found is None:
            found = self._part(image.path, image.clear, box)
        if found is None:
            return None
        if image.size is not None:
            found = pygame.transform.scale(found, _unturned(image.size, image))
        if image.flip_diagonal:
            found = pygame.transform.flip(
                pygame.transform.rotate(found, 90), flip_x=False, flip_y=True
            )
        if image.flip_x or image.flip_y:
            found = pygame.transform.flip(found, flip_x=image.flip_x, flip_y=image.flip_y)
        return found

    def _wet_part(self, image: TileImage, box: pygame.Rect) -> Surface | None:
        if image.path not in self._wet_rows:
            self._wet_rows[image.path] = _wet_rows(image.path.with_suffix(".json"))
        place = soaked_place(self._wet_rows[image.path], box)
        if place is None:
            return None
        path = image.path.with_name(f"{image.path.stem}_wet{image.path.suffix}")
        return self._part(path, image.clear, place)

    def _part(self, path: Path, clear: str, box: pygame.Rect) -> Surface | None:
        picture = self._file(path, clear)
        if picture is None or not picture.get_rect().contains(box):
            return None
        return picture.subsurface(box)

    def _file(self, path: Path, clear: str) -> Surface | None:
        key = (path, clear)
        if key not in self._files:
            self._files[key] = _loaded(path, clear)
        return self._files[key]


def _unturned(size: tuple[int, int], image: TileImage) -> tuple[int, int]:
    return (size[1], size[0]) if image.flip_diagonal else size


def _wet_rows(table: Path) -> object:
    """Which rows of a tileset have a wet look, as its table lists them; none without a table."""
    try:
        return json.loads(table.read_text("utf-8")).get("wet_rows")
    except (OSError, ValueError, AttributeError):
        return None


def _loaded(path: Path, clear: str) -> Surface | None:
    try:
        picture = pygame.image.load(path)
    except (OSError, pygame.error):
        log.warning("%s: missing or unreadable; it is left out", path.name)
        return None
    if not clear:
        return picture.convert_alpha()
    plain = picture.convert()
    plain.set_colorkey(pygame.Color(f"#{clear}"))
    return plain.convert_alpha()
