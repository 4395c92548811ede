"""Things that hang in the air, where they do nothing or look as nobody meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.checks.places import STANDS_ON, tiles_over
from game.sim.level import IS_PLATFORM
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject
    from game.sim.level import Level, Thing

LOW: Final = 1  # tile above a floor at which nothing looks or plays as if it hung
STANDS: Final = ("checkpoint", "crosswalk", "npc", "thing")
BUILT_IN: Final = ("skylight", "weak-wall", "tank")
"""Kinds of things that are drawn into the ground or over it."""

WETS: Final = ("puddle", "spill")
ONTO: Final = "move it down onto one"


def problems(subject: Subject) -> Iterator[Problem]:
    """Everything that hangs where it should stand or lie; what no floor is under is told of."""
    for item in subject.of_kind(*STANDS):
        high = _height(item.thing, subject.level)
        if high > LOW and item.thing.text("kind") not in BUILT_IN:
            wrong = f"hangs {high} tiles above the floor{_so(item)}"
            yield subject.about(item, "floating", wrong, "move it down onto it")
    for item in subject.of_kind(*WETS):
        if not _falls(item.thing) and not _touches(item.thing, subject.level, STANDS_ON):
            wrong = "touches no ground, so it wets nothing"
            yield subject.about(item, "floating", wrong, "move it onto the tiles that it is to wet")
    for item in subject.of_kind("bounce"):
        if not _touches(item.thing, subject.level, IS_PLATFORM):
            wrong = "lies over no tiles that are jumped through, so it throws nobody up"
            yield subject.about(item, "floating", wrong, "draw a row of 'oneway_*' in it")


def _so(item: Item) -> str:
    kind = item.thing.kind
    if kind == "checkpoint":
        return ", so who comes back to it falls"
    return ", and so do its lights and cars" if kind == "crosswalk" else ""


def _height(thing: Thing, level: Level) -> int:
    """How many tiles lie between a thing and the floor below it; 0 where there is none."""
    for high in range(level.height):
        row = thing.y + high * TILE_PIXELS
        if row >= level.height * TILE_PIXELS:
            return 0
        if level.flag_at(thing.x, row) & STANDS_ON:
            return high
    return 0


def _falls(thing: Thing) -> bool:
    """Whether it is falling water, which stands in the air."""
    return thing.kind == "spill" and thing.height > TILE_PIXELS


def _touches(thing: Thing, level: Level, flags: int) -> bool:
    """Whether a thing, or its lower edge, covers a tile of some kind."""
    left, top = thing.x - thing.width // 2, thing.y - thing.height
    columns = tiles_over(left, max(thing.width, 1), level.width)
    rows = tiles_over(top, thing.height + 1, level.height)
    return any(
        level.flag_at(column * TILE_PIXELS, row * TILE_PIXELS) & flags
        for column in columns
        for row in rows
    )
