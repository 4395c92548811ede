"""The Tiled project: classes and drop-downs, commands, and where everything lies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from game.sim.units import TICKS_PER_SECOND
from maps.making.meanings import MEANINGS, SHOWN
from maps.making.words import LEVEL, drop_down_of, drop_downs, tables

if TYPE_CHECKING:
    from game.levels.classes import Property

COMPATIBLE_WITH: Final = 1080
"""Tiled 1.9 writes `class` for `type` unless it is told that 1.8 reads along."""

OBJECT_TYPES_FILE: Final = "objecttypes.xml"
RULES_FILE: Final = "rules.txt"
EXTENSIONS: Final = "extensions"
KINDS: Final = {"whole": "int", "seconds": "float", "door": "object"}
"""Tiled's types for the game's kinds of property; all others are strings."""

PLAY: Final = "play --watch %mapfile"
COMMANDS: Final = (
    ("Play this map", PLAY, "F5"),
    ("Play from the selected object", f"{PLAY} --from %objectid", "Shift+F5"),
    ("Check this map", "check %mapfile", "F6"),
    ("Prove that it can be finished", "check --prove %mapfile", "Shift+F6"),
    ("Picture of the whole map", "picture --whole %mapfile %mapfile.png", "F7"),
)
"""Name, what `musutafu` is asked, and key of each command."""


def shown(class_: str, name: str, known: Property) -> int | float | str | bool:
    """What the editor shows while a map says nothing; the game takes the same."""
    if (class_, name) in SHOWN:
        return SHOWN[class_, name]
    if is_switch(known):
        return known.default == "true"
    if known.kind == "door":
        return 0
    if known.kind == "seconds":
        return int(known.default or 0) / TICKS_PER_SECOND
    if known.kind == "whole":
        return (known.unset or 0) if known.default is None else known.default
    return known.default or ""


def is_switch(known: Property) -> bool:
    """Whether a property is true or false."""
    return set(known.words) == {"true", "false"}


def kind_of(known: Property) -> str:
    """A property's type in Tiled."""
    return "bool" if is_switch(known) else KINDS.get(known.kind, "string")


def project_text() -> str:
    """The whole file."""
    project = {
        "automappingRulesFile": RULES_FILE,
        "commands": [_command(*command) for command in COMMANDS],
        "compatibilityVersion": COMPATIBLE_WITH,
        "extensionsPath": EXTENSIONS,
        "folders": ["."],
        "objectTypesFile": OBJECT_TYPES_FILE,
        "properties": [],
        "propertyTypes": [*_enums(), *_classes(1 + len(drop_downs()))],
    }
    return json.dumps(project, indent=1) + "\n"


def _command(name: str, arguments: str, shortcut: str) -> dict[str, Any]:
    return {
        "arguments": arguments, "command": "musutafu", "enabled": True, "name": name,
        "saveBeforeExecute": True, "shortcut": shortcut, "showOutput": True,
        "workingDirectory": "%mappath",
    }  # fmt: skip


def _enums() -> list[dict[str, Any]]:
    return [
        {
            "id": number, "name": name, "storageType": "string", "type": "enum",
            "values": list(words), "valuesAsFlags": False,
        }
        for number, (name, words) in enumerate(drop_downs().items(), 1)
    ]  # fmt: skip


def _classes(first: int) -> list[dict[str, Any]]:
    return [
        {
            "color": f"#ff{MEANINGS[class_].colour}", "drawFill": True, "id": number,
            "members": [_member(class_, name, known) for name, known in sorted(table.items())],
            "name": class_, "type": "class",
            "useAs": ["map"] if class_ == LEVEL else ["object", "tile"],
        }
        for number, (class_, table) in enumerate(tables().items(), first)
    ]  # fmt: skip


def _member(class_: str, name: str, known: Property) -> dict[str, Any]:
    member = {"name": name, "type": kind_of(known), "value": shown(class_, name, known)}
    drop_down = drop_down_of(class_, name)
    return member | ({"propertyType": drop_down} if drop_down else {})
