"""The classes that an object in Tiled may have: one line each, with their properties."""

from __future__ import annotations

import math
import re
from typing import Final, NamedTuple

from game.levels.errors import suggestion
from game.sim.crosswalk import parse_trigger
from game.sim.gates import PASSES
from game.sim.level import parse_weather
from game.sim.timetable import ARRIVES, DEPARTS, PERIOD, parse_starter
from game.sim.train import PASSENGERS
from game.sim.units import TICKS_PER_SECOND

WISHES: Final = ("walk", "browse", "queue", "signal", "gather", "shelter", "window")
HUNTS: Final = ("search", "chase", "away")
OUTCOMES: Final = (
    "escaped", "true", "caught_street", "caught_platform", "caught_fountain", "hidden", "answered",
    "called", "turned_back",
)  # fmt: skip
SENDERS: Final = ("uraraka", "iida", "kirishima", "inko", "katsuki")
SWITCHED: Final = ("on", "off")
WORN: Final = ("own", "hoodie", "hood")
FIGURE: Final = "figure"
FIGURE_SHEETS: Final = (
    "izuku", "izuku_wet", "izuku_hoodie", "katsuki", "katsuki_wet", "crowd",
)  # fmt: skip
FLIPPED: Final = ("true", "false")
THING_KINDS: Final = (
    "vending", "phone", "wallet", "charger", "gift", "bench", "skylight", "weak-wall", "tank",
)  # fmt: skip
TOPPLES: Final = ("bicycles", "billboard", "frame")
NPCS: Final = (
    "couple0", "couple1", "couple2", "proposal", "inko", "stationman", "florist", "grandma",
)  # fmt: skip
HINTS: Final = ("enters", "kerb", "glide", "stop")
TIMES: Final = ("morning", "afternoon", "darkening", "storm", "night")
LAST_BEAT: Final = 34
LAST_PAGE: Final = 24
MOST_CIVILIANS: Final = 300
MOST_PASSENGERS: Final = 60
LONGEST_SECONDS: Final = 86400.0  # a day
LONGEST_TEXT: Final = 2000  # characters
NUMBER: Final = re.compile(r"[+-]?(\d{1,12}(\.\d{0,18})?|\.\d{1,18})([eE][+-]?\d{1,2})?", re.ASCII)


class Property(NamedTuple):
    """A property: how it is written in Tiled, what it may be, and what it is when left out.

    `kind` is `whole`, `seconds` (kept as ticks), `text`, `word` (one of `words`), `weather`,
    `lights` (a crosswalk's trigger), `clock` (a train's trigger) or `door` (another object). A
    property with `default` None is left out of a thing that lacks it. The `words` of a `text` are
    those that the game knows; others only do nothing. `unset` is the number that says the same as
    leaving the property out, as Tiled cannot leave numbers and objects empty.
    """

    kind: str
    default: int | str | None = None
    low: float = 0
    high: float = 0
    words: tuple[str, ...] = ()
    unset: int | None = None


def _whole(low: int, high: int, default: int | None = None, unset: int | None = None) -> Property:
    return Property("whole", default, low, high, unset=unset)


def _seconds(default: float | None = None) -> Property:
    ticks = None if default is None else round(default * TICKS_PER_SECOND)
    return Property("seconds", ticks, 0, LONGEST_SECONDS)


def _word(words: tuple[str, ...], default: str | None = None) -> Property:
    return Property("word", default, words=words)


def _offered(words: tuple[str, ...]) -> Property:
    return Property("text", words=words)


TEXT: Final = Property("text")
STARTED: Final = {"weather": Property("weather"), "trigger": TEXT, "period": _seconds()}
"""Properties of what time, a beat or a column may start."""

CLASSES: Final[dict[str, dict[str, Property]]] = {
    "izuku": {
        "stamina": _whole(0, 100), "cold": _whole(0, 100), "panic": _whole(0, 100),
        "strain": _whole(0, 100), "battery": _whole(0, 1000, unset=-1), "phone": _word(SWITCHED),
        "wears": _word(WORN),
    },
    "katsuki": {"delay": _seconds(2.0), "beat": _whole(0, LAST_BEAT)},
    "exit": {"outcome": _word(OUTCOMES), "next": TEXT},
    "checkpoint": {},
    "crowd": {"count": _whole(1, MOST_CIVILIANS, 1), "wish": _word(WISHES, "walk")},
    "shop": {"to": Property("door", unset=0)},
    "crosswalk": {
        "walk": _seconds(), "flash": _seconds(), "stop": _seconds(),
        "lanes": _whole(1, 16, unset=0),
    } | STARTED | {"trigger": Property("lights")},
    "gate": {"pass": _word(PASSES, PASSES[0])},
    "train": STARTED | {
        "arrives": _seconds(ARRIVES / TICKS_PER_SECOND),
        "departs": _seconds(DEPARTS / TICKS_PER_SECOND),
        "period": _seconds(PERIOD / TICKS_PER_SECOND),
        "trigger": Property("clock"), "passengers": _whole(0, MOST_PASSENGERS, PASSENGERS),
        "outcome": _word(OUTCOMES, "escaped"),
    },
    "shelter": {},
    "puddle": {},
    "beat": {
        "id": _whole(0, LAST_BEAT), "ceiling": _whole(0, 100), "katsuki": _word(HUNTS),
    } | STARTED,
    "message": {
        "id": TEXT, "who": _word(SENDERS), "beat": _whole(0, LAST_BEAT), "after": TEXT,
        "delay": _seconds(), "buzzes": _whole(0, 9), "cost": _whole(0, 1000),
        "rings": _seconds(), "outcome": _word(OUTCOMES), "urgent": _whole(0, 1),
    },
    "sign": {"text": TEXT},
    "hazard": {},
    "bounce": {"crossings": _whole(0, 99)},
    "slide": {"down": _word(("left", "right"))},
    "topple": {"kind": _word(TOPPLES)},
    "warmth": {},
    "ledge-fire-escape": {},
    "page": {"number": _whole(1, LAST_PAGE, unset=0)},
    "npc": {"who": _offered(NPCS)},
    FIGURE: {
        "sheet": _word(FIGURE_SHEETS, FIGURE_SHEETS[0]), "state": TEXT,
        "flipped": _word(FLIPPED, "false"),
    },
    "thing": {"kind": _offered(THING_KINDS)},
    "spill": {},
    "camera": {},
    "music": {"music": TEXT},
    "hint": {"text": _offered(HINTS)},
}  # fmt: skip

MAP_PROPERTIES: Final[dict[str, Property]] = {
    "title": TEXT,
    "time": _word(TIMES),
    "weather": Property("weather"),
    "music": TEXT,
    "next": TEXT,
}

TILE_PROPERTIES: Final = ("shape", "material")
"""What a tile says of itself; an object made of the tile does not inherit these."""


def value_of(property_: Property, text: str) -> int | str:
    """The value that `text` means for a property; raises ValueError that says what is allowed."""
    if property_.kind in {"whole", "seconds"}:
        return _number(property_, text)
    if len(text) > LONGEST_TEXT:
        msg = f"has {len(text)} characters: at most {LONGEST_TEXT}"
        raise ValueError(msg)
    if property_.kind == "word" and text and text not in property_.words:
        msg = f"is {text[:40]!r}; {suggestion(text, property_.words)}"
        raise ValueError(msg)
    if property_.kind == "weather":
        parse_weather(text)
    if property_.kind == "lights":
        parse_trigger(text)
    if property_.kind == "clock":
        parse_starter(text)
    return text


def _number(property_: Property, text: str) -> int:
    value = float(text) if NUMBER.fullmatch(text.strip()) else math.nan
    whole = property_.kind == "whole"
    if not property_.low <= value <= property_.high or (whole and value != int(value)):
        unit = "a whole number" if whole else "seconds"
        msg = f"is {text[:40]!r}: give {unit} from {property_.low:g} to {property_.high:g}"
        raise ValueError(msg)
    return int(value) if whole else round(value * TICKS_PER_SECOND)


def properties_of(class_: str, given: dict[str, str]) -> tuple[tuple[str, int | str], ...]:
    """The properties of a thing, checked and completed, sorted by name.

    Raises ValueError, with a suggestion, for a class or property that is unknown, or a bad value.
    """
    if class_ not in CLASSES:
        msg = f"unknown class {class_!r}; {suggestion(class_, CLASSES)}"
        raise ValueError(msg)
    table = CLASSES[class_]
    found: dict[str, int | str] = {
        name: known.default for name, known in table.items() if known.default is not None
    }
    for name, text in given.items():
        if name not in table:
            msg = f"class {class_!r} has no property {name!r}; {suggestion(name, table)}"
            raise ValueError(msg)
        if text and not says_nothing(table[name], text):
            found[name] = checked(name, table[name], text)
    return tuple(sorted(found.items()))


def says_nothing(property_: Property, text: str) -> bool:
    """Whether a value is what Tiled writes for none at all."""
    known = property_.unset
    return known is not None and text.strip().removeprefix("#") == str(known)


def checked(name: str, property_: Property, text: str) -> int | str:
    """The value of a named property; raises ValueError that names it."""
    try:
        return value_of(property_, text)
    except ValueError as error:
        joint = ":" if str(error).startswith(name) else ""
        msg = f"property {name!r}{joint} {error}"
        raise ValueError(msg) from None
