"""`musutafu levels`: the chapters and maps that come with the game."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.console import say, say_json
from game.commands.errors import CommandError
from game.levels import load_level
from game.levels.data import shipped_maps
from game.levels.errors import LevelError
from game.levels.packs import open_pack, pack_source
from game.levels.shown import shown

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
    entries = _of_packs(options.packs) or shelf()
    if options.json:
        say_json({"levels": [entry._asdict() for entry in entries]})
        return 0
    longest = max(len(entry.name) for entry in entries)
    for entry in entries:
        number = "" if entry.chapter is None else f"{entry.chapter}."
        say(f"{number:>3} {entry.name:<{longest}} {entry.kind:<12} {entry.title}")
    return 0


def shelf() -> list[Entry]:
    """The maps that are here, the story first; a broken one is listed by its name."""
    return sorted(map(_entry, shipped_maps()), key=_place)


def _of_packs(arguments: list[str]) -> list[Entry]:
    """The maps of packs, in their order of play, by the names that other commands take."""
    found: list[Entry] = []
    for argument in arguments:
        source = pack_source(argument)
        if source is None:
            raise CommandError(argument, "levels", "is no pack: name a folder or a .zip of maps")
        pack = open_pack(source)
        for path in pack.maps:
            title = f"{pack.title}: {_title(path)}"
            name = f"{argument}:{path.stem}"
            found.append(Entry(name, title, str(shown(path)), None, "pack"))
    return found


def _place(entry: Entry) -> tuple[int, str]:
    return len(CHAPTERS) if entry.chapter is None else entry.chapter, entry.name


def _entry(path: Path) -> Entry:
    return Entry(path.stem, _title(path), str(path), _chapter(path.stem), _kind(path.stem))


def _title(path: Path) -> str:
    try:
        return load_level(path).title
    except LevelError:
        return path.stem


def _chapter(name: str) -> int | None:
    return CHAPTERS.index(name) if name in CHAPTERS else None


def _kind(name: str) -> str:
    return "story" if name in CHAPTERS else OTHER_KINDS.get(name, "playground")
