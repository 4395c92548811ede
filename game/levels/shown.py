"""Files as people know them: those of an unpacked zip by the zip's own path."""

from __future__ import annotations

from pathlib import Path

_ZIP_OF: dict[Path, Path] = {}


def remember(folder: Path, zip_path: Path) -> None:
    """What was unpacked to a folder is called by the zip's path from now on."""
    _ZIP_OF[folder] = zip_path


def zip_of(folder: Path) -> Path | None:
    """The zip that was unpacked to a folder in this run of the game, or None."""
    return _ZIP_OF.get(folder)


def shown(path: Path) -> Path:
    """A path for people: `pack.zip/street.tmx` for a file that was unpacked, else as it is."""
    for folder in path.parents if _ZIP_OF else ():
        if folder in _ZIP_OF:
            return _ZIP_OF[folder] / path.relative_to(folder)
    return path
