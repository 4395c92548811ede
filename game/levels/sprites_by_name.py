"""Props that a map places by the name of a sprite, for sheets that are no grid of tiles."""

from __future__ import annotations

import json
from functools import cache
from typing import Final, NamedTuple

from game.levels.data import sheet_path

SHEETS: Final = ("props", "rooms", "crowd", "items")
"""The sheets that are searched for a name, in this order."""


class Frame(NamedTuple):
    """A frame of a sprite: its sheet, rectangle in it, and anchor, in pixels."""

    sheet: str
    x: int
    y: int
    width: int
    height: int
    anchor_x: int
    anchor_y: int


def frame_of(name: str, number: str) -> Frame | None:
    """A frame of the sprite of this name, the nearest to `number`; None if there is no sprite."""
    frames = _sprites().get(name)
    if not frames:
        return None
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
    return frames[min(wanted, len(frames) - 1)]


def sprite_names() -> tuple[str, ...]:
    """The names of all sprites that a map may place; none if the sheets are missing."""
    return tuple(_sprites())


@cache
def _sprites() -> dict[str, tuple[Frame, ...]]:
    found: dict[str, tuple[Frame, ...]] = {}
    for sheet in reversed(SHEETS):
        found |= _read(sheet)
    return found


def _read(sheet: str) -> dict[str, tuple[Frame, ...]]:
    path = sheet_path(f"{sheet}.json")
    if not path.is_file():
        return {}
    keys = ("x", "y", "w", "h", "anchor_x", "anchor_y")
    table = json.loads(path.read_text(encoding="utf-8"))
    return {
        name: tuple(Frame(sheet, *(int(frame[key]) for key in keys)) for frame in frames)
        for name, frames in table.items()
        if isinstance(frames, list)
    }
