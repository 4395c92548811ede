"""What a renderer is made for: a level with the map that it is drawn from, if there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.levels import LoadedMap, load_map

if TYPE_CHECKING:
    from os import PathLike

    from game.sim.level import Level


class Scenery(NamedTuple):
    """A level, and its map; a level written as text has none and is drawn in plain tiles."""

    level: Level
    loaded: LoadedMap | None


def load_scenery(path: str | PathLike[str]) -> Scenery:
    """The level and the scenery of a .tmx file; raises LevelError."""
    loaded = load_map(path)
    return Scenery(loaded.level, loaded)


def scenery_of(level: Level) -> Scenery:
    """Plain scenery for a level that was not read from a map."""
    return Scenery(level, None)
