"""The drop-downs that Tiled offers: every list of words that the game knows, by its name."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final

from game.levels.classes import CLASSES, FIGURE_SHEETS, MAP_PROPERTIES
from game.levels.data import sheet_path
from game.levels.figures import states_of
from game.sim.level import MATERIALS, SHAPES

if TYPE_CHECKING:
    from game.levels.classes import Property

NAMES: Final = {
    ("crowd", "wish"): "wish", ("exit", "outcome"): "outcome", ("train", "outcome"): "outcome",
    ("message", "outcome"): "ending", ("message", "who"): "sender", ("beat", "katsuki"): "hunt",
    ("izuku", "phone"): "switched", ("izuku", "wears"): "worn", ("gate", "pass"): "pass",
    ("slide", "down"): "downhill", ("topple", "kind"): "topples", ("npc", "who"): "somebody",
    ("figure", "sheet"): "figure_sheet", ("figure", "state"): "figure_state",
    ("thing", "kind"): "thing_kind", ("hint", "text"): "hint_text", ("level", "time"): "time",
}  # fmt: skip
"""The drop-down of each property that has one, by class (`level` is the map) and property."""

MAY_BE_EMPTY: Final = ("ending", "sender", "hunt", "somebody", "figure_state", "thing_kind",
                       "hint_text")  # fmt: skip
"""Lists whose first word is empty: nothing is said until the author chooses."""

LEVEL: Final = "level"
"""The class that a map may have, to be offered its properties (Tiled 1.9 and later)."""


def tables() -> dict[str, dict[str, Property]]:
    """All classes that the editor offers, with their properties: the game's, and the map's own."""
    return {LEVEL: MAP_PROPERTIES} | CLASSES


@cache
def drop_downs() -> dict[str, tuple[str, ...]]:
    """The words of each drop-down, sorted by its name."""
    found = {"shape": ("none", *SHAPES[1:]), "material": tuple(MATERIALS)}
    for (class_, name), drop_down in NAMES.items():
        words = _words(class_, name)
        found[drop_down] = ("", *words) if drop_down in MAY_BE_EMPTY else words
    return dict(sorted(found.items()))


def drop_down_of(class_: str, name: str) -> str:
    """The name of the drop-down of a property; empty when it has none."""
    return NAMES.get((class_, name), "")


def _words(class_: str, name: str) -> tuple[str, ...]:
    if (class_, name) == ("figure", "state"):
        return _states()
    words = tables()[class_][name].words
    return (*words, *_people()) if (class_, name) == ("npc", "who") else words


def _states() -> tuple[str, ...]:
    """What any figure sheet can show, the boys' first; which sheet has which is checked later."""
    found = (state for sheet in FIGURE_SHEETS for state in states_of(sheet))
    return tuple(dict.fromkeys(found))


def _people() -> tuple[str, ...]:
    """Passers-by whom the crowd's sheet draws standing."""
    names = json.loads(sheet_path("crowd.json").read_text(encoding="utf-8"))
    ends = "_stand"
    return tuple(
        name.removesuffix(ends)
        for name in names
        if name.endswith(ends) and name.startswith("p") and name[1:3].isdecimal()
    )
