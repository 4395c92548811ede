"""JSON that people write by hand, read strictly, with every mistake in plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from game.levels.errors import suggestion

if TYPE_CHECKING:
    from game.levels.errors import Place

Read = TypeVar("Read")

KINDS: Final = {
    "str": "a text", "int": "a whole number", "float": "a number", "bool": "true or false",
    "object": "a { }", "array": "a [ ]", "null": "nothing",
}  # fmt: skip
WRONG_KIND: Final = re.compile(r"Expected `([a-z |]+)`, got `([a-z]+)`")
UNKNOWN: Final = re.compile(r"unknown field `(.*?)`", re.DOTALL)
MISSING: Final = re.compile(r"missing required field `(\w+)`")
LENGTH: Final = re.compile(r"Expected `(?:str|array)` of length (<=|>=) (\d+)")
LIMIT: Final = re.compile(r"Expected `(?:int|float)` (<=|>=) ([\d.]+)")
WHERE: Final = re.compile(r" - at `\$\.?(.*?)`$", re.DOTALL)
BYTE: Final = re.compile(r" \(byte (\d+)\)")


def read_json(data: bytes | msgspec.Raw, type_: type[Read], place: Place) -> Read:
    """What a JSON text means as a type; raises LevelError for anything else."""
    text = bytes(data).removeprefix(b"\xef\xbb\xbf")
    try:
        return msgspec.json.decode(text, type=type_)
    except msgspec.ValidationError as error:
        raise place.wrong(_plain(str(error), type_)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise place.wrong(_not_json(str(error), text)) from None


def _plain(message: str, type_: type[Any]) -> str:
    where = WHERE.search(message)
    what = _what(message.removesuffix(where.group()) if where else message, type_)
    return f"{where.group(1)!r} {what}" if where and where.group(1) else what


def _what(message: str, type_: type[Any]) -> str:
    unknown, missing = UNKNOWN.search(message), MISSING.search(message)
    if unknown:
        return f"unknown field {unknown.group(1)!r}; {suggestion(unknown.group(1), _fields(type_))}"
    if missing:
        return f"has no {missing.group(1)!r}: add it"
    kind, length, limit = (pattern.search(message) for pattern in (WRONG_KIND, LENGTH, LIMIT))
    if kind:
        wanted = " or ".join(KINDS.get(word, word) for word in kind.group(1).split(" | "))
        return f"is {KINDS.get(kind.group(2), kind.group(2))} where {wanted} is needed"
    if length:
        side, number = ("at most" if length.group(1) == "<=" else "at least"), length.group(2)
        return f"has the wrong length: {side} {number}"
    if limit:
        side, number = ("at most" if limit.group(1) == "<=" else "at least"), limit.group(2)
        return f"is out of range: give {side} {number}"
    return message


def _fields(type_: type[Any]) -> tuple[str, ...]:
    return getattr(type_, "__struct_fields__", ())


def _not_json(message: str, text: bytes) -> str:
    found = BYTE.search(message)
    if found is None:
        why = "it ends too early" if "truncated" in message else "it is not UTF-8 text"
        return f"not readable as JSON ({why}): look for a missing quote or bracket"
    before = text[: int(found.group(1))]
    line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
    why = BYTE.sub("", message).removeprefix("JSON is malformed: ")
    mend = "take out that comma" if "trailing comma" in why else "look for a missing comma"
    return f"not readable as JSON ({why} in line {line}, column {column}): {mend}"
