"""Where the game's own maps and sheets lie, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from game.levels.errors import LevelError, suggestion

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def _data_root() -> Path:
    packed = _PACKAGE / "_data"
    return packed if packed.is_dir() else _PACKAGE.parent


DATA_ROOT: Final = _data_root()
"""The folder that holds maps/, sprites/ and audio/."""

DATA_MAPS: Final = DATA_ROOT / "maps"
"""The folder of the shipped maps and tilesets."""

DATA_SPRITES: Final = DATA_ROOT / "sprites"
"""The folder of the game's own pictures."""

DATA_SHEETS: Final = DATA_SPRITES / "sheets"
"""The folder of the generated sprite sheets."""


def sheet_path(name: str) -> Path:
    """The path of a sheet such as `izuku.png`; the file may be missing."""
    return DATA_SHEETS / name


def chapter_maps() -> tuple[Path, ...]:
    """The paths of the game's levels, sorted by name; their routes are kept beside them."""
    return tuple(sorted(DATA_MAPS.glob("*.tmx")))


def shipped_maps() -> tuple[Path, ...]:
    """The paths of all maps that come with the game: its levels, then the playgrounds."""
    return (*chapter_maps(), *sorted(DATA_MAPS.glob("playground/*.tmx")))


def find_level(argument: str) -> Path:
    """The map that a LEVEL argument means: a shipped name, or a path (which may not exist).

    Raises LevelError, with a suggestion, for a bare word that is no shipped map.
    """
    shipped = {path.stem: path for path in shipped_maps()}
    if argument in shipped:
        return shipped[argument]
    path = Path(argument)
    if argument and (path.suffix.lower() == ".tmx" or len(path.parts) > 1 or _exists(path)):
        return path
    hint = suggestion(argument, shipped)
    raise LevelError(argument, "level", f"no map has this name; {hint}")


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
