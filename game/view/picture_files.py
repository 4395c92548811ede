"""Picture files that maps name: read once, and again when they were changed.

They are kept from one view to the next, with the pictures that were made of them, for maps that
are saved while they are played.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pygame import Surface

    Stamp = tuple[int, int]

MOST_PIXELS: Final = 1 << 24  # of all files that are kept: 64 MB

log = logging.getLogger("musutafu")


class PictureFile:
    """A file's picture, which is not to be changed, and what was made of it."""

    def __init__(self, surface: Surface | None, stamp: Stamp) -> None:
        """Takes the picture, or None for an unreadable one, and when and how long the file was."""
        self.surface = surface
        self.stamp = stamp
        self.pixels = 0 if surface is None else surface.get_width() * surface.get_height()
        self._made: dict[tuple[object, ...], Surface] = {}

    def made(self, how: tuple[object, ...], make: Callable[[], Surface]) -> Surface:
        """What was made of the picture in a way that nothing else is called, or is made now."""
        found = self._made.get(how)
        if found is None:
            found = self._made[how] = make()
        return found


class PictureFiles:
    """Those that were used last, up to a number of pixels."""

    def __init__(self) -> None:
        """None yet."""
        self._known: dict[tuple[Path, str], PictureFile] = {}

    def of(self, path: Path, clear: str) -> PictureFile:
        """A file as it is now, with one colour (`rrggbb`, or empty for none) made clear."""
        key, stamp = (path, clear), _stamp(path)
        found = self._known.pop(key, None)
        if found is None or found.stamp != stamp:
            found = PictureFile(_loaded(path, clear), stamp)
        self._known[key] = found
        self._forget_oldest()
        return found

    def _forget_oldest(self) -> None:
        pixels = sum(file.pixels for file in self._known.values())
        for key in list(self._known)[:-1]:
            if pixels <= MOST_PIXELS:
                return
            pixels -= self._known.pop(key).pixels


def _stamp(path: Path) -> Stamp:
    """When a file was changed and how long it is."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return -1, -1
    return status.st_mtime_ns, status.st_size


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
