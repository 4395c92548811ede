"""Figures that a map shows for their looks alone; the simulation never hears of them."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from game.levels.classes import FIGURE, properties_of
from game.levels.data import sheet_path
from game.levels.errors import suggestion
from game.levels.read import standing
from game.levels.tiles_used import own_properties

if TYPE_CHECKING:
    from collections.abc import Mapping


class Figure(NamedTuple):
    """Somebody in a pose: a state of a figure sheet whose feet are at a pixel of the level.

    `front` figures stand before everything; `tint` (red, green, blue 0-255) is multiplied with.
    """

    sheet: str
    state: str
    x: int
    y: int
    flipped: bool
    front: bool
    tint: tuple[int, int, int]


def figures_of(tiled: Any) -> tuple[Figure, ...]:
    """All figures that a parsed map shows, in the order of drawing."""
    return tuple(
        _figure(item, group)
        for group in tiled.objectgroups
        for item in in_drawing_order(group)
        if item.type == FIGURE and item.visible and bool(int(group.visible))
    )


def in_drawing_order(group: Any) -> list[Any]:
    """The objects of a layer, first drawn first: from the top down, or as the document says."""
    return sorted(group, key=lambda item: float(item.line)) if group.sorted == "1" else list(group)


def problem_of(given: Mapping[str, str]) -> str:
    """What is wrong with the state that a figure's properties name, or nothing."""
    found = dict(properties_of(FIGURE, dict(given)))
    sheet, state = str(found["sheet"]), str(found.get("state", ""))
    known = states_of(sheet)
    if not state or state in known:
        return ""
    return f"state {state!r} is not drawn for {sheet}; {suggestion(state, known)}"


@cache
def states_of(sheet: str) -> tuple[str, ...]:
    """The names of a figure sheet's states; none if the sheet is missing."""
    path = sheet_path(f"{sheet}.json")
    return tuple(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else ()


def _figure(item: Any, group: Any) -> Figure:
    found = dict(properties_of(FIGURE, own_properties(item.properties)))
    x, y, *_ = standing(item)
    red, green, blue = bytes.fromhex(group.tint)
    return Figure(
        str(found["sheet"]), str(found.get("state", "")), x, y, found["flipped"] == "true",
        group.role == "front", (red, green, blue),
    )  # fmt: skip
