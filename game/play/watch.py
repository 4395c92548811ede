"""Notices that a map was saved anew, or a tileset, template or picture that it uses."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LOOK_EACH: Final = 3  # ticks: twenty looks a second
SETTLES: Final = 6  # ticks (0.1 s) for which a file that makes no sense may be half written
LARGEST: Final = 2 * 1024 * 1024  # bytes of a file that is searched for the names of others
MOST_FILES: Final = 500
VALUE: Final = rb"""\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')"""
# looking back, so that the search can leap from word to word through a megabyte of tiles
REFERENCES: Final = tuple(
    re.compile(word + rb"(?<=\b" + word + rb")" + VALUE) for word in (b"source", b"template")
)
ENTITIES: Final = ((b"&amp;", b"&"), (b"&quot;", b'"'), (b"&apos;", b"'"))
MORE: Final = (".tsx", ".tx")
"""Files that name others."""

Look = tuple[int, int]
"""A file's time of change and size."""


def files_of(map_path: Path) -> tuple[Path, ...]:
    """A map's file and all that it names, and those name, whether they are there or not."""
    found: dict[Path, None] = {map_path: None}
    queue = [map_path]
    for path in queue:
        for name in _names_in(path):
            beside = path.parent / name
            if beside not in found and len(found) < MOST_FILES:
                found[beside] = None
                if beside.suffix.lower() in MORE:
                    queue.append(beside)
    return tuple(found)


def _names_in(path: Path) -> list[str]:
    try:
        if path.stat().st_size > LARGEST:
            return []
        data = path.read_bytes()
    except (OSError, ValueError):
        return []
    names: list[str] = []
    for match in (found for pattern in REFERENCES for found in pattern.finditer(data)):
        raw = match[1] or match[2]
        for written, meant in ENTITIES:
            raw = raw.replace(written, meant)
        names.append(raw.decode("utf-8", "replace"))
    return names


class MapWatch:
    """Compares the size and time of change of a map's files; what is gone for now is unchanged."""

    def __init__(self, path: Path) -> None:
        """Takes the files as they are now for the known ones."""
        self._path = path
        self._known: dict[Path, Look | None] = {}
        self.saved: set[Path] = set()
        """What has been saved since this was last emptied."""
        self.again()

    def again(self, pictures: Iterable[Path] = ()) -> None:
        """Finds out anew which files the map uses, with some pictures that it names otherwise."""
        known = self._known
        files = dict.fromkeys((*files_of(self._path), *pictures))
        self._known = {path: known.get(path) or _look(path) for path in files}

    def changed(self) -> bool:
        """Whether a file differs from when this was last asked."""
        found = False
        for path, known in self._known.items():
            now = _look(path)
            if now is not None and now != known:
                self._known[path] = now
                self.saved.add(path)
                found = True
        return found


class Saves:
    """Says when a map is worth loading: soon after a save, and once more where that failed.

    Counted in calls of `due`, 60 a second.
    """

    def __init__(self, watch: MapWatch) -> None:
        """Nothing was saved yet."""
        self._watch = watch
        self._tick = 0
        self._changed_at: int | None = None
        self._tries = False

    def due(self) -> bool:
        """Whether to load the map in this tick."""
        self._tick += 1
        if self._tick % LOOK_EACH:
            return False
        if self._watch.changed():
            self._changed_at = self._tick
            self._tries = True
        return self._tries

    def loaded(self, pictures: Iterable[Path]) -> None:
        """The map was loaded, with its pictures: nothing to do until it is saved again."""
        self._tries = False
        self._watch.again(pictures)

    def failed(self) -> bool:
        """It could not be loaded; whether that is to be told, or may be a half-written file."""
        settled = self._changed_at is None or self._tick - self._changed_at >= SETTLES
        if settled:
            self._tries = False
            self._watch.again()
        return settled


def _look(path: Path) -> Look | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - half the time, twenty times a second
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
