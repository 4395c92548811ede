"""Classes as Tiled 1.8 knows them: object types with colours and defaults, in their own file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from game.levels.classes import CLASSES
from maps.making.meanings import MEANINGS
from maps.making.project import kind_of, shown
from maps.making.words import drop_down_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.classes import Property


def object_types_text() -> str:
    """The whole file; later versions of Tiled read it over the project's classes."""
    return "\n".join(
        ['<?xml version="1.0" encoding="UTF-8"?>', "<objecttypes>", *_types(), "</objecttypes>", ""]
    )


def _types() -> Iterator[str]:
    for class_, table in CLASSES.items():
        head = f'<objecttype name={quoteattr(class_)} color="#{MEANINGS[class_].colour}"'
        if not table:
            yield f" {head}/>"
            continue
        yield f" {head}>"
        for name, known in sorted(table.items()):
            yield _property(class_, name, known)
        yield " </objecttype>"


def _property(class_: str, name: str, known: Property) -> str:
    drop_down = drop_down_of(class_, name)
    typed = f" propertytype={quoteattr(drop_down)}" if drop_down else ""
    text = text_of(shown(class_, name, known))
    return f'  <property name="{name}" type="{kind_of(known)}"{typed} default={quoteattr(text)}/>'


def text_of(value: float | str | bool) -> str:  # noqa: FBT001 - a value of any of Tiled's types
    """A value as Tiled writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
