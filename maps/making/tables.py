"""The tables in maps/README.md: every class and property with its unit and default."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.levels.classes import CLASSES, MAP_PROPERTIES
from game.play.texts import TEXTS
from maps.making.meanings import MEANINGS, NOT_READ
from maps.making.object_types import text_of
from maps.making.project import COMMANDS, is_switch, shown
from maps.making.words import LEVEL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.classes import Property

README: Final = "README.md"
BEGIN: Final = "<!-- {}: made by python -m maps -->"
END: Final = "<!-- end of {} -->"
UNITS: Final = {
    "seconds": "seconds", "weather": "timeline", "door": "a `shop`", "lights": "text",
    "clock": "text",
}  # fmt: skip
LISTED: Final = {("figure", "state"): "one of the drop-down"}
"""What may be said, where the drop-down is too long to print."""


def with_tables(readme: str) -> str:
    """The text with all its tables as they are now; raises ValueError for a missing place."""
    for name, lines in _tables().items():
        begin, end = BEGIN.format(name), END.format(name)
        found = re.compile(f"{re.escape(begin)}\n.*?{re.escape(end)}", re.DOTALL)
        if not found.search(readme):
            msg = f"{README}: no place for the table {name!r}: write {begin} and {end}"
            raise ValueError(msg)
        table = "\n".join([begin, *lines, end])
        readme = found.sub(lambda _, table=table: table, readme)  # type: ignore[misc]
    return readme


def _tables() -> dict[str, list[str]]:
    return {
        "commands": list(_commands()),
        "map properties": list(_map_properties()),
        "classes": list(_classes()),
        "messages": [f"`{'`, `'.join(TEXTS)}`"],
    }


def _commands() -> Iterator[str]:
    yield "| key | command | what it runs |"
    yield "|---|---|---|"
    for name, arguments, key in COMMANDS:
        yield f"| {key} | {name} | `musutafu {arguments}` |"


def _map_properties() -> Iterator[str]:
    yield "| property | may be | left out | what |"
    yield "|---|---|---|---|"
    for name, known in MAP_PROPERTIES.items():
        yield _row(LEVEL, name, known)


def _classes() -> Iterator[str]:
    yield "| class, property | may be | left out | what |"
    yield "|---|---|---|---|"
    for class_, meaning in MEANINGS.items():
        if class_ == LEVEL:
            continue
        yield f"| **`{class_}`** | | | {meaning.what} |"
        for name, known in CLASSES[class_].items():
            yield _row(class_, name, known)


def _row(class_: str, name: str, known: Property) -> str:
    usual = text_of(shown(class_, name, known)).removesuffix(".0")
    what = MEANINGS[class_].properties[name]
    if what == NOT_READ:
        return f"| `{name}` | | | {what} |"
    may_be = LISTED.get((class_, name)) or _may_be(known)
    return f"| `{name}` | {may_be} | {usual if known.kind != 'door' else ''} | {what} |"


def _may_be(known: Property) -> str:
    if is_switch(known):
        return "true, false"
    if known.words:
        return ", ".join(f"`{word}`" for word in known.words)
    if known.kind == "whole":
        return f"{known.low:g} to {known.high:g}"
    return UNITS.get(known.kind, known.kind)
