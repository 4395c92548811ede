"""Strict reading of XML attributes and properties, in every dialect from Tiled 1.8 on."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from game.levels.classes import NUMBER
from game.levels.errors import suggestion

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from game.levels.errors import Place

WHOLE: Final = re.compile(r"-?\d{1,10}", re.ASCII)
COLOUR: Final = re.compile(r"#?([0-9a-fA-F]{2})?([0-9a-fA-F]{6})", re.ASCII)
MAX_PIXELS: Final = 1_000_000.0  # how far from the origin anything may lie
NO_OBJECT: Final = ("", "0")  # what a link that was never drawn says
FLAGS: Final = {"0": False, "1": True, "false": False, "true": True}
MAX_DEPTH: Final = 12  # groups in groups, members in members


def whole(
    node: Element, name: str, place: Place, low: int, high: int, default: int | None = None
) -> int:
    """An integer attribute from `low` to `high`; raises LevelError for anything else."""
    text = node.get(name)
    if text is None and default is not None:
        return default
    if text is None or not WHOLE.fullmatch(text) or not low <= int(text) <= high:
        shown = "is missing" if text is None else f"is {text[:40]!r}"
        msg = f"{name} {shown}: it must be a whole number from {low} to {high}"
        raise place.wrong(msg)
    return int(text)


def real(node: Element, name: str, place: Place, default: float = 0.0) -> float:
    """A decimal attribute within a million of 0; raises LevelError for anything else."""
    text = node.get(name)
    if text is None:
        return default
    value = float(text) if NUMBER.fullmatch(text) else MAX_PIXELS * 2
    if abs(value) > MAX_PIXELS:
        msg = f"{name} is {text[:40]!r}: it must be a number within {MAX_PIXELS:.0f}"
        raise place.wrong(msg)
    return value


def length(node: Element, name: str, place: Place) -> float:
    """A decimal attribute from 0 to a million, 0 if missing; raises LevelError."""
    value = real(node, name, place)
    if value < 0:
        msg = f"{name} is {value:g}: it may not be negative"
        raise place.wrong(msg)
    return value


def flag(node: Element, name: str, place: Place, *, default: bool) -> bool:
    """A yes-or-no attribute, which Tiled writes as 0 and 1 (or false and true).

    Raises LevelError for anything else.
    """
    text = node.get(name)
    if text is not None and text not in FLAGS:
        msg = f"{name} is {text[:40]!r}: it must be 0 or 1"
        raise place.wrong(msg)
    return default if text is None else FLAGS[text]


def word(node: Element, name: str, place: Place, known: tuple[str, ...]) -> str:
    """An attribute that is one of the known words, the first if missing; raises LevelError."""
    text = node.get(name) or known[0]
    if text not in known:
        msg = f"{name} is {text[:40]!r}; {suggestion(text, known)}"
        raise place.wrong(msg)
    return text


def colour(node: Element, name: str, place: Place) -> str:
    """A colour attribute as `rrggbb`, or empty; alpha is dropped. Raises LevelError."""
    text = node.get(name, "")
    match = COLOUR.fullmatch(text)
    if text and not match:
        msg = f"{name} is {text[:40]!r}: it must be a colour such as #ff8800"
        raise place.wrong(msg)
    return match.group(2).lower() if match else ""


def alpha(node: Element, name: str) -> float:
    """How opaque a colour attribute is, 0-1; 1 if it does not say."""
    match = COLOUR.fullmatch(node.get(name, ""))
    return int(match.group(1), 16) / 255 if match and match.group(1) else 1.0


def class_of(node: Element) -> str:
    """The class of an object or tile: `class` in Tiled 1.9, `type` before and after."""
    return node.get("class") or node.get("type") or ""


def properties(node: Element, place: Place, depth: int = 0) -> dict[str, str]:
    """The properties of an element by name, as text.

    Lists and classes become JSON text, a link to an object becomes `#id`, or nothing where it
    was never drawn. Raises LevelError for nesting deeper than 12.
    """
    found: dict[str, str] = {}
    for holder in node.findall("properties"):
        for child in holder.findall("property"):
            found[child.get("name", "")] = _text_of(child, place, depth)
    return found


def _text_of(node: Element, place: Place, depth: int) -> str:
    if depth > MAX_DEPTH:
        msg = f"properties nested deeper than {MAX_DEPTH}"
        raise place.wrong(msg)
    kind = node.get("type", "string")
    if kind == "class":
        return json.dumps(properties(node, place, depth + 1), sort_keys=True)
    if kind == "list":
        return json.dumps([_text_of(item, place, depth + 1) for item in node.findall("item")])
    text = node.get("value")
    if text is None:
        text = node.text or ""
    if kind == "object":
        return "" if text in NO_OBJECT else f"#{text}"
    return text
