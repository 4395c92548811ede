"""The routes of a map, baked once and kept beside it: `home_street.routes` for `home_street.tmx`.

Without them, or after the map's ground or a hazard has changed, they are baked when somebody
first runs, which takes a second or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.errors import LevelError
from game.sim.routes import bake, fits

if TYPE_CHECKING:
    from pathlib import Path

    from game.sim.level import Level

MAX_BYTES: Final = 1 << 20  # a street of 360 tiles has 6 KiB


def routes_path(map_path: Path) -> Path:
    """Where a map's routes are kept."""
    return map_path.with_suffix(".routes")


def attach_routes(level: Level, map_path: Path) -> None:
    """Gives a level the routes beside its map, when they are there and fit its ground."""
    path = routes_path(map_path)
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_BYTES:
            return
        baked = path.read_bytes()
    except OSError:
        return
    if fits(level, baked):
        level.baked = baked


def keep_routes(level: Level, map_path: Path) -> Path:
    """Bakes a level's routes and keeps them beside its map; raises LevelError."""
    path = routes_path(map_path)
    beside = path.with_name(path.name + ".new")
    try:
        beside.write_bytes(bake(level))
        beside.replace(path)
    except OSError as error:
        raise LevelError(path, "routes", f"cannot be written ({error.strerror})") from error
    return path
