"""The linter of maps: everything that would surprise a player, in words for the map's author."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.checks import (
    crowds,
    hanging,
    jumps,
    layers,
    links,
    pace,
    places,
    reach,
    undrawn,
    words,
)
from game.levels.checks.line_numbers import LineNumbers
from game.levels.checks.problem import Problem
from game.levels.checks.roads import Roads, can_be_walked
from game.levels.checks.rules import RULES
from game.levels.checks.subject import Subject
from game.levels.errors import LevelError
from game.levels.load import parse_map

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from os import PathLike

MOST_PROBLEMS: Final = 100  # after which a map's author has enough to do
NOWHERE: Final = ("outside-map", "inside-wall", "no-floor", "buried-exit")
"""Rules about things to and from which no road can lead."""

OBJECT: Final = re.compile(r"object (\d{1,10})\b")
LAYER: Final = re.compile(r"(?:tile layer|object layer|image layer|group) '(.*)'")
TILESET: Final = re.compile(r"tileset '(.*)'$")
CELL: Final = re.compile(r"at tile (-?\d{1,7}),(-?\d{1,7}) ")
LINE: Final = re.compile(r"\((?:.*\b)?line (\d{1,9})\b.*\): ")
TILE_OF: Final = re.compile(r"tileset .*, tile (\d{1,10})$")


class Findings(NamedTuple):
    """What is wrong with a map, worst first, and whether its routes had to be baked for that."""

    problems: tuple[Problem, ...]
    baked: bool = False


def check_map(
    path: str | PathLike[str], messages: Iterable[str] | None = None
) -> tuple[Problem, ...]:
    """All problems of a .tmx file (100 at most), worst first; never raises for what it may hold.

    `messages` are the ids that have words; without them any id is taken as known.
    """
    return inspect_map(path, messages).problems


def inspect_map(path: str | PathLike[str], messages: Iterable[str] | None = None) -> Findings:
    """All problems of a .tmx file, and what finding them took."""
    level_path = Path(path)
    broken: list[LevelError] = []
    found: list[Problem] = []
    roads: Roads | None = None
    try:
        tiled, _ = parse_map(level_path, broken)
        subject = Subject(tiled, level_path, LineNumbers(level_path))
    except LevelError as error:
        broken.append(error)
    else:
        whole = not any(LAYER.match(error.where) for error in broken)
        found += islice(_sound(subject, messages, whole=whole), MOST_PROBLEMS)
        if not broken and _can_start(subject, found):
            if can_be_walked(subject.level):
                roads = Roads(subject)
                nowhere = {problem.object for problem in found if problem.code in NOWHERE} - {None}
                walked = (each for each in _roads(subject, roads) if each.object not in nowhere)
                found += islice(walked, MOST_PROBLEMS)
            else:
                found.append(_too_large(subject))
    lines = cache(LineNumbers)  # a file is read once, however much is wrong with it
    told = [from_error(error, level_path, lines) for error in broken[:MOST_PROBLEMS]]
    found = told + found
    found.sort(key=lambda problem: problem.warning)
    return Findings(tuple(found[:MOST_PROBLEMS]), roads is not None and roads.fresh)


def _sound(subject: Subject, messages: Iterable[str] | None, *, whole: bool) -> Iterator[Problem]:
    """What can be said without a step being taken; of places only where no layer is missing."""
    yield from words.problems(subject, messages)
    yield from links.problems(subject)
    if not whole:
        return
    yield from places.problems(subject)
    yield from hanging.problems(subject)
    yield from layers.problems(subject)
    yield from undrawn.problems(subject)
    yield from crowds.problems(subject)


def _can_start(subject: Subject, found: Iterable[Problem]) -> bool:
    """Whether there is a start, and ground, from which roads can be looked for."""
    starts = {int(item.raw.id) for item in subject.of_kind("izuku")[:1]}
    wrong = {problem.object for problem in found if problem.code in NOWHERE}
    return bool(starts) and not starts & wrong and any(subject.level.shapes)


def _roads(subject: Subject, roads: Roads) -> Iterator[Problem]:
    """What the moves of the boys say."""
    yield from reach.problems(subject, roads)
    yield from jumps.problems(subject, roads)
    yield from pace.problems(subject, roads)


def _too_large(subject: Subject) -> Problem:
    wrong = "has so many floors that its roads are not checked"
    return subject.about_map("too-large-to-check", wrong, "merge small ones")


def from_error(
    error: LevelError, level_path: Path, lines_of: Callable[[Path], LineNumbers]
) -> Problem:
    """An error of the loader as a problem; one in a tileset or template names that file."""
    elsewhere = error.path != level_path
    lines = lines_of(error.path)
    at_object, at_layer = OBJECT.match(error.where), LAYER.match(error.where)
    number = int(at_object[1]) if at_object and not elsewhere else None
    layer = at_layer[1] if at_layer else lines.layer_of.get(number or -1)
    line = lines.objects.get(number or -1, lines.root)
    if at_layer:
        line = lines.layers.get(at_layer[1], lines.root)
    at_tile = TILE_OF.match(error.where)
    if at_tile:
        line = lines.tiles.get(int(at_tile[1]), lines.root)
    at_tileset, told = TILESET.match(error.where), LINE.search(error.what)
    if at_tileset:
        line = lines.tilesets.get(at_tileset[1], lines.root)
    if told:
        line = int(told[1])
    cell = CELL.match(error.what)
    code = _code_of(error, elsewhere=elsewhere)
    where = f"{error.path.name}: {error.where}" if elsewhere else error.where
    mend = re.split(r"[:;] ", error.what)[-1]
    return Problem(
        LevelError(error.path, where, "").where, error.what, RULES[code].warning, code, mend,
        layer, number, (int(cell[1]), int(cell[2])) if cell else None, str(error.path), line,
    )  # fmt: skip


def _code_of(error: LevelError, *, elsewhere: bool) -> str:
    if elsewhere:
        return "bad-template" if error.path.suffix.lower() == ".tx" else "bad-tileset"
    if error.where.startswith("object "):
        return "bad-template" if ", template '" in error.where else "bad-object"
    if LAYER.match(error.where):
        return "bad-layer"
    if error.where.startswith(("tileset", "picture")):
        return "bad-tileset"
    return "bad-template" if error.where.startswith("template") else "unreadable-map"
