"""`musutafu levels`: the chapters and maps that come with the game."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.console import say, say_json
from game.levels import load_level
from game.levels.data import shipped_maps
from game.levels.errors import LevelError

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

CHAPTERS: Final = (
    "bedroom", "home_street", "station", "shopping", "alley", "roofs", "train_home", "walk_home",
    "home",
)  # fmt: skip
"""The story's maps in the order of the day: the prologue, then chapters 1 to 8."""

OTHER_KINDS: Final = {"remix": "trial", "arena": "versus"}


class Entry(NamedTuple):
    """One map; `chapter` is 0 (prologue) to 8 in the story and None elsewhere."""

    name: str
    title: str
    path: str
    chapter: int | None
    kind: str


def run(options: Namespace) -> int:
    """Lists all maps, the story first."""
    entries = shelf()
    if options.json:
        say_json({"levels": [entry._asdict() for entry in entries]})
        return 0
    for entry in entries:
        number = "" if entry.chapter is None else f"{entry.chapter}."
        say(f"{number:>3} {entry.name:<14} {entry.kind:<12} {entry.title}")
    return 0


def shelf() -> list[Entry]:
    """The maps that are here, the story first; a broken one is listed by its name."""
    return sorted(map(_entry, shipped_maps()), key=_place)


def _place(entry: Entry) -> tuple[int, str]:
    return len(CHAPTERS) if entry.chapter is None else entry.chapter, entry.name


def _entry(path: Path) -> Entry:
    try:
        title = load_level(path).title
    except LevelError:
        title = path.stem
    return Entry(path.stem, title, str(path), _chapter(path.stem), _kind(path.stem))


def _chapter(name: str) -> int | None:
    return CHAPTERS.index(name) if name in CHAPTERS else None


def _kind(name: str) -> str:
    return "story" if name in CHAPTERS else OTHER_KINDS.get(name, "playground")
