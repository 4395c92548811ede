"""What the shipped levels are called, in which light, and which times are good ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.data import shipped_maps
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from pathlib import Path

    from game.sim.level import Level


class Chapter(NamedTuple):
    """A chapter's number in words, where and when it happens, and seconds for its medals.

    `medals` holds the longest time for gold, silver and bronze; empty where no time is asked for.
    """

    number: str
    place: str
    medals: tuple[int, ...] = ()


CHAPTERS: Final = {
    "home_street": Chapter("Chapter 1", "The home street, a sunny afternoon", (31, 53, 72)),
    "shopping": Chapter("Chapter 3", "The shopping district, the same afternoon", (85, 200, 300)),
    "roofs": Chapter("Chapter 5", "Kilometres of roofs, in the storm", (75, 130, 195)),
}
FIRST: Final = "home_street"
"""The level that a new game begins with."""


def chapter_of(level: Level) -> Chapter:
    """A level's chapter; a level from elsewhere has its own name."""
    return CHAPTERS.get(level.name, Chapter(level.name.replace("_", " "), f"{level.time}"))


def medals_of(chapter: Chapter) -> tuple[int, ...]:
    """The longest times in ticks for gold, silver and bronze; empty where no time is asked for."""
    return tuple(seconds * TICKS_PER_SECOND for seconds in chapter.medals)


def shipped(name: str) -> Path | None:
    """The path of a shipped map by its name, or None."""
    return next((path for path in shipped_maps() if path.stem == name), None)
