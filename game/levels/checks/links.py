"""What leads or answers to something else: linked doors, and messages that follow others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.levels.errors import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject


def problems(subject: Subject) -> Iterator[Problem]:
    """Every link to nothing, and doors that lead one way."""
    yield from _of_doors(subject)
    messages = subject.of_kind("message")
    keys = [item.given.get("id", "") for item in messages]
    for item in messages:
        after = item.given.get("after", "")
        if after and after not in keys:
            wrong = f"comes after {after!r}, so it never will"
            yield subject.about(item, "unknown-predecessor", wrong, suggestion(after, keys))


def links(subject: Subject) -> list[tuple[Item, Item]]:
    """Each shop that leads to another, with that one."""
    doors = _doors(subject)
    pairs = ((item, doors.get(item.given.get("to", ""))) for item in subject.of_kind("shop"))
    return [(item, other) for item, other in pairs if other is not None]


def _of_doors(subject: Subject) -> Iterator[Problem]:
    doors = _doors(subject)
    for item in subject.of_kind("shop"):
        to = item.given.get("to", "")
        if to and to not in doors:
            names = [name for name in doors if not name.startswith("#")]
            wrong = f"leads to {to!r}, which is no shop"
            yield subject.about(item, "unknown-door", wrong, suggestion(to, names))
    pairs = links(subject)
    for item, other in pairs:
        if other is not item and (other, item) not in pairs:
            wrong = f"leads to {other.where}, which does not lead back"
            yield subject.about(item, "one-way-door", wrong, "link that one to it")


def _doors(subject: Subject) -> dict[str, Item]:
    """The shops by name, and by `#id` as Tiled links them."""
    found: dict[str, Item] = {}
    for item in subject.of_kind("shop"):
        found[f"#{item.raw.id}"] = item
        if item.raw.name:
            found[item.raw.name] = item
    return found
