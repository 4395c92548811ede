"""The linter of packs: what pack.json and dialogue.json say, against the maps beside them."""

from __future__ import annotations

import json
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from game.levels.checks.problem import Problem
from game.levels.data import sheet_path
from game.levels.errors import LevelError, one_line, suggestion
from game.levels.load import load_level
from game.levels.pack_dialogue import FACES
from game.levels.pack_names import problem_of_name
from game.levels.pack_zip import MOST_FILES, is_taken
from game.levels.packs import (
    CARD,
    WORDS,
    ZIP,
    folder_of,
    maps_in,
    open_pack,
    pack_source,
    read_card,
    read_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from game.levels.pack_dialogue import Dialogue
    from game.sim.level import Level, Thing


def pack_paths(argument: str) -> tuple[Path, ...]:
    """What is to be checked of a folder or zip: the pack itself, then its maps; else ().

    A folder without a pack.json is no pack here, only a place where maps lie.
    """
    source = pack_source(argument)
    if source is None:
        return ()
    if source.is_dir() and not (source / CARD).exists():
        return maps_in(source)
    try:
        return (source, *maps_in(folder_of(source)))
    except LevelError:  # which is told when the pack is checked
        return (source,)


def is_pack(path: Path) -> bool:
    """Whether a path of `pack_paths` is the pack itself."""
    return path.suffix.lower() == ZIP or path.is_dir()


def check_pack(source: Path) -> tuple[Problem, ...]:
    """All problems of a pack but those of its maps, worst first; never raises for its content."""
    try:
        folder = folder_of(source)
        problems = [*_of_files(folder), *_of_maps(folder), *_of_names(folder)]
        if not any(not problem.warning for problem in problems):
            open_pack(source)
    except LevelError as error:
        return (_as_problem(error),)
    return tuple(sorted(problems, key=lambda problem: problem.warning))


def _as_problem(error: LevelError) -> Problem:
    """An error as a problem; one in a file of the pack names it."""
    inside = error.path.name in {CARD, WORDS}
    return Problem(f"{error.path.name}: {error.where}" if inside else error.where, error.what)


def _of_files(folder: Path) -> list[Problem]:
    """What is wrong with pack.json and dialogue.json by themselves."""
    card = read_card(folder)
    found = [_as_problem(error) for error in read_words(folder)[1]]
    if card is None or not card.maps:
        return found
    listed = {name.removesuffix(".tmx") for name in card.maps}
    for path in maps_in(folder):
        if path.stem not in listed:
            what = f"{path.name!r} is not among them, and is never played: add it, or take it out"
            found.append(Problem(f"{CARD}: maps", what, warning=True))
    return found


def _of_names(folder: Path) -> list[Problem]:
    """Files that a zip of the folder would be refused for."""
    files = islice((path for path in folder.rglob("*") if path.is_file()), MOST_FILES)
    names = sorted(path.relative_to(folder).as_posix() for path in files)
    return [
        Problem(f"file {one_line(name)!r}", f"cannot be zipped: it {wrong}", warning=True)
        for name, wrong in ((name, problem_of_name(name)) for name in names if is_taken(name))
        if wrong
    ]


def _of_maps(folder: Path) -> list[Problem]:
    """What maps ask for and nobody says, and what is said and no map asks for."""
    levels = list(_levels(folder))
    found = [problem for level in levels for problem in _of_next(level, levels)]
    words = read_words(folder)[0]
    messages = [thing for level in levels for thing in level.of_kind("message")]
    if words is None:
        if messages:
            what = f"has messages whose words nobody knows: write them into a {WORDS}"
            found.append(Problem("pack", what, warning=True))
        return found
    found += _of_messages(words, messages)
    found += _unheard(words, levels)
    return found + _unwritable(words)


def _levels(folder: Path) -> Iterable[Level]:
    for path in maps_in(folder):
        try:
            yield load_level(path)
        except LevelError:  # which is told when the map is checked
            continue


def _of_next(level: Level, levels: Sequence[Level]) -> list[Problem]:
    names = [other.name for other in levels]
    if not level.following or level.following in names:
        return []
    what = f"leads to {level.following!r}, which is no map of the pack; "
    return [Problem(f"{level.name}.tmx: 'next'", what + suggestion(level.following, names))]


def _of_messages(words: Dialogue, messages: Sequence[Thing]) -> list[Problem]:
    found: list[Problem] = []
    for thing in messages:
        key, who = thing.text("id"), thing.text("who")
        written = words.messages.get(key)
        if written is None:
            what = f"no words for the message {key!r}; {suggestion(key, words.messages)}"
            found.append(Problem(f"{WORDS}: messages", what, warning=True))
        elif written.face and who in FACES and written.face not in FACES[who]:
            what = f"{who!r} has no face {written.face!r}; {suggestion(written.face, FACES[who])}"
            found.append(Problem(f"{WORDS}: messages {key!r}", what))
    return found


def _unheard(words: Dialogue, levels: Sequence[Level]) -> list[Problem]:
    """Words for what no map has: a wrong number, or a slip of the pen."""
    found: list[Problem] = []
    for kind, property_, said in (
        ("message", "id", words.messages), ("beat", "id", words.beats),
        ("page", "number", words.pages),
    ):  # fmt: skip
        ids = {
            thing.text(property_) or str(thing.number(property_))
            for level in levels
            for thing in level.of_kind(kind)
        }
        for key in said:
            if str(key) not in ids:
                what = f"no map has this {kind}; {suggestion(str(key), ids)}"
                found.append(Problem(f"{WORDS}: {kind}s '{key}'", what, warning=True))
    return found


def _unwritable(words: Dialogue) -> list[Problem]:
    """Signs that the game's typeface lacks, and shows as a box."""
    missing = sorted({sign for text in words.all_said() for sign in text} - _signs())
    if not missing:
        return []
    what = f"the typeface has no {', '.join(map(repr, missing[:10]))}: write it another way"
    return [Problem(WORDS, what, warning=True)]


@cache
def _signs() -> frozenset[str]:
    table = json.loads(sheet_path("font.json").read_text(encoding="utf-8"))
    return frozenset(table["signs"])
