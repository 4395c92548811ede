"""A first attempt at a map: from its own start, or from an object of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.levels import LevelError
from game.play.attempt import Attempt
from game.play.beginning import Beginning, level_from, standing_place

if TYPE_CHECKING:
    from pathlib import Path

    from game.view.scenery import Scenery


def beginning_at(scenery: Scenery, path: Path, start: int | None) -> Beginning | None:
    """Where a run begins that starts at an object, by its id; None for the map's own start.

    Raises LevelError when there is no such object, or nothing to stand on.
    """
    if start is None:
        return None
    places = {} if scenery.loaded is None else scenery.loaded.places
    if start not in places:
        known = f"its ids go from {min(places)} to {max(places)}" if places else "it has none"
        msg = f"the map has no object of this id; {known}: Tiled shows an object's ID first"
        raise LevelError(path, f"object {start}", msg)
    found = standing_place(scenery.level, *places[start])
    if found is None:
        msg = "nobody can stand there or fall onto a floor: choose another, or put ground below it"
        raise LevelError(path, f"object {start}", msg)
    return Beginning(*found)


def first_attempt(
    scenery: Scenery, path: Path, start: int | None, seed: int, side: str, skill: str
) -> Attempt:
    """Tick 0 of a map, or of what begins at one of its objects; raises LevelError."""
    beginning = beginning_at(scenery, path, start)
    level = scenery.level if beginning is None else level_from(scenery.level, beginning)
    return Attempt(level, seed, side, skill, beginning)
