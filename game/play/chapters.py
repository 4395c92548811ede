"""What the shipped levels are called, and in which light their name is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.data import shipped_maps

if TYPE_CHECKING:
    from pathlib import Path

    from game.sim.level import Level


class Chapter(NamedTuple):
    """A chapter's number in words, and where and when it happens."""

    number: str
    place: str


CHAPTERS: Final = {
    "home_street": Chapter("Chapter 1", "The home street, a sunny afternoon"),
}
FIRST: Final = "home_street"
"""The level that a new game begins with."""


def chapter_of(level: Level) -> Chapter:
    """A level's chapter; a level from elsewhere has its own name."""
    return CHAPTERS.get(level.name, Chapter(level.name.replace("_", " "), f"{level.time}"))


def shipped(name: str) -> Path | None:
    """The path of a shipped map by its name, or None."""
    return next((path for path in shipped_maps() if path.stem == name), None)
