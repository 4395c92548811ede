"""The linter of maps: everything that would surprise a player, in words for the map's author."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from game.levels.classes import FIGURE, MAP_PROPERTIES
from game.levels.errors import LevelError, one_line, suggestion
from game.levels.figures import problem_of
from game.levels.layers import ROLES
from game.levels.load import parse_map
from game.levels.read import classed_objects, playing_layers, read_level, read_things, standing
from game.levels.tiles_used import own_properties
from game.sim.level import BLOCK, IS_LADDER, IS_PLATFORM, IS_SLOPE, SOLID
from game.sim.timetable import Timetable
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from os import PathLike

    from game.levels.errors import Place
    from game.sim.level import Level

BODY_WIDTH: Final = 12  # px, of both boys
BODY_HEIGHT: Final = 26  # px
STANDS_ON: Final = SOLID | IS_PLATFORM | IS_SLOPE | IS_LADDER
MOST_PROBLEMS: Final = 100  # after which a map's author has enough to do
NEEDED: Final = {
    "beat": ("id", "weather", "ceiling"), "page": ("number",), "npc": ("who",), "thing": ("kind",),
    "sign": ("text",), "message": ("id",), FIGURE: ("state",),
}  # fmt: skip
"""Properties without any of which an object of the class does nothing."""


class Problem(NamedTuple):
    """Something wrong with a map: where it is and what to do; a warning leaves it playable."""

    where: str
    what: str
    warning: bool = False


def check_map(path: str | PathLike[str]) -> tuple[Problem, ...]:
    """All problems of a .tmx file, worst first; never raises for what a file may hold."""
    try:
        tiled, level_path = parse_map(path)
    except LevelError as error:
        return (_as_problem(error, Path(path)),)
    problems = [_as_problem(error, level_path) for error in read_things(tiled, level_path)[1]]
    if not problems:
        try:
            level = read_level(tiled, level_path)
        except LevelError as error:
            return (_as_problem(error, level_path),)
        for item, place in classed_objects(tiled, level_path):
            problems += _problems_of(item, place, level)
            if len(problems) >= MOST_PROBLEMS:
                break
        problems += _problems_of_trains(level)
        if not (level.of_kind("exit") or level.of_kind("train")):
            problems.append(Problem("map", "no exit: add an object of class 'exit'", warning=True))
    problems += _problems_of_map(tiled)
    return tuple(sorted(problems, key=lambda problem: problem.warning))


def _as_problem(error: LevelError, level_path: Path) -> Problem:
    """An error as a problem; one in a tileset or template names that file."""
    file = "" if error.path == level_path else f"{one_line(error.path.name)}: "
    return Problem(file + error.where, error.what)


def _at_window(item: Any) -> bool:
    """Whether a crowd leans out of windows, and needs no floor."""
    return own_properties(item.properties).get("wish") == "window"


def _problems_of(item: Any, place: Place, level: Level) -> list[Problem]:
    x, y, width, height = standing(item)
    found: list[Problem] = []
    if not (0 <= x <= level.width * TILE_PIXELS and 0 <= y <= level.height * TILE_PIXELS):
        found.append(Problem(place.where, "lies outside the map: move it in"))
    elif item.type in {"izuku", "katsuki", "checkpoint"}:
        found += _problems_of_start(place.where, x, y, level)
    elif item.type == "exit" and not _has_air(x, y, width, height, level):
        found.append(Problem(place.where, "lies inside blocks: nobody can reach it"))
    elif item.type == "crowd" and not _at_window(item) and not _has_floor(x, y, width, level):
        found.append(Problem(place.where, "has no floor under it: its people would fall"))
    elif item.type == "message":
        found += _problems_of_message(item, place.where, level)
    elif item.type in {"gate", "train"} and not _has_floor(x, y, width, level):
        found.append(Problem(place.where, "has no floor under it: move it down onto one"))
    elif item.type == FIGURE:
        wrong = problem_of(own_properties(item.properties))
        found += [Problem(place.where, wrong)] if wrong else []
    needed = NEEDED.get(item.type)
    if needed and not set(needed) & set(own_properties(item.properties)):
        found.append(Problem(place.where, f"has no {needed[0]!r}: set it", warning=True))
    return found


def _problems_of_trains(level: Level) -> list[Problem]:
    """Timetables that no train can keep."""
    found: list[Problem] = []
    for thing in level.of_kind("train"):
        try:
            Timetable(thing)
        except ValueError as error:
            found.append(Problem(f"train at {thing.x},{thing.y}", str(error)))
    return found


def _problems_of_start(where: str, x: int, y: int, level: Level) -> list[Problem]:
    half = BODY_WIDTH // 2
    # a foot on the grid line stands on the tile below, so look just above it
    corners = [(cx, cy) for cx in (x - half, x + half - 1) for cy in (y - 1, y - BODY_HEIGHT)]
    if any(level.flag_at(cx, cy) == SOLID for cx, cy in corners):
        return [Problem(where, "stands inside a wall: move it into the open")]
    for down in range(y, level.height * TILE_PIXELS, TILE_PIXELS):
        if level.flag_at(x, down) & STANDS_ON:
            return []
    return [Problem(where, "has no floor under it: draw one")]


def _problems_of_message(item: Any, where: str, level: Level) -> list[Problem]:
    given = own_properties(item.properties)
    found: list[Problem] = []
    keys = [thing.text("id") for thing in level.of_kind("message")]
    after = given.get("after", "")
    if after and after not in keys:
        what = f"comes after {after!r}, so it never will; {suggestion(after, keys)}"
        found.append(Problem(where, what))
    if "who" not in given:
        found.append(Problem(where, "has no 'who': set it", warning=True))
    return found


def _has_air(x: int, y: int, width: int, height: int, level: Level) -> bool:
    columns = _tiles_over(x - width // 2, max(width, 1), level.width)
    rows = _tiles_over(y - max(height, 1), max(height, 1), level.height)
    starts = (row * level.width for row in rows)
    lines = (level.shapes[start + columns.start : start + columns.stop] for start in starts)
    return any(line.strip(bytes([BLOCK])) for line in lines)


def _tiles_over(start: int, length: int, limit: int) -> range:
    """The tiles that a stretch of pixels touches, inside the map."""
    return range(max(start // TILE_PIXELS, 0), min((start + length - 1) // TILE_PIXELS + 1, limit))


def _has_floor(x: int, y: int, width: int, level: Level) -> bool:
    """Whether anywhere under the zone's bottom edge, to half a tile below, one can stand."""
    return any(
        level.flag_at(column * TILE_PIXELS, row) & STANDS_ON
        for column in _tiles_over(x - width // 2, max(width, 1), level.width)
        for row in (y - 1, y, y + TILE_PIXELS // 2)
    )


def _problems_of_map(tiled: Any) -> list[Problem]:
    found = [
        Problem(
            "map", f"unknown property {name!r}; {suggestion(name, MAP_PROPERTIES)}", warning=True
        )
        for name in own_properties(tiled.properties)
        if name not in MAP_PROPERTIES
    ]
    for layer in playing_layers(tiled):
        where = f"tile layer {layer.name!r}"
        if layer.name.lower().startswith(ROLES):
            found.append(
                Problem(where, "collides: write back or front in lower case", warning=True)
            )
        if float(layer.left) % TILE_PIXELS or float(layer.top) % TILE_PIXELS:
            what = f"collides, but its offset is no multiple of {TILE_PIXELS} px: correct it"
            found.append(Problem(where, what, warning=True))
        if (float(layer.across), float(layer.down)) != (1.0, 1.0):
            what = "collides, but its parallax is not 1: players would see walls elsewhere"
            found.append(Problem(where, what, warning=True))
    return found
