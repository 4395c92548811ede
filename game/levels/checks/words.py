"""Names that the game does not know, each with the one that was meant."""

from __future__ import annotations

import json
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Final

from game.levels.checks.subject import unsound
from game.levels.classes import CLASSES, FIGURE, HINTS, MAP_PROPERTIES, NPCS, THING_KINDS
from game.levels.data import sheet_path, shipped_maps
from game.levels.errors import LONGEST_NAME, suggestion
from game.levels.figures import problem_of
from game.levels.sprites_by_name import sprite_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.levels.checks.problem import Problem
    from game.levels.checks.subject import Item, Subject

NEEDED: Final = {
    "beat": ("id", "weather", "ceiling"), "page": ("number",), "npc": ("who",), "thing": ("kind",),
    "sign": ("text",), "message": ("id",), FIGURE: ("state",), "hint": ("text",),
}  # fmt: skip
"""Properties without any of which an object of the class does nothing."""

SIGN_WORDS: Final = 4  # levels, section 0: reading
NEARLY: Final = 0.75  # how alike two names are, 0 to 1, if one is a slip for the other
LOOSELY: Final = 0.6  # likewise, where the list is short and its words are, too
SHOWING: Final = ("frame", "flip")
"""Properties of a decoration that is a picture."""

SHEETS_OF_THINGS: Final = ("props", "rooms", "items")
MUSIC: Final = (
    "title", "bedroom", "street_chase", "station", "shopping", "alley", "storm_roofs",
    "train_home", "walk_home", "closet", "reconciliation", "ending", "katsuki",
)  # fmt: skip
"""Pieces of the score; at any other name it is silent."""

CAMPAIGN: Final = (
    "playground", "bedroom", "home_street", "station", "shopping", "alley", "roofs",
    "train_home", "walk_home", "home",
)  # fmt: skip
"""Levels of the campaign, some of which are still to come."""


def problems(subject: Subject, messages: Iterable[str] | None) -> Iterator[Problem]:
    """Every word that is not known; `messages` are the ids that have words, None for any."""
    yield from _of_map(subject)
    known = None if messages is None else tuple(messages)
    for item in subject.items:
        if item.thing.kind:
            yield from _of_class(subject, item)
            yield from _of_values(subject, item, known)
        else:
            yield from _of_decoration(subject, item)


def _of_map(subject: Subject) -> Iterator[Problem]:
    given = subject.properties
    for name in given:
        if name not in MAP_PROPERTIES:
            wrong = f"unknown property {name!r}"
            hint = suggestion(name, MAP_PROPERTIES)
            yield subject.about_map("unknown-map-property", wrong, hint)
    for wrong in unsound(MAP_PROPERTIES, given).values():
        yield subject.about_map("bad-value", *_halves(wrong))
    following = given.get("next", "")
    if following and following not in _levels(subject):
        wrong = f"next is {following!r}, and no level has this name"
        hint = suggestion(following, _levels(subject))
        yield subject.about_map("unknown-level", wrong, hint)
    music = given.get("music", "")
    if music and music not in MUSIC:
        wrong = f"music is {music!r}, and no piece is called so"
        yield subject.about_map("unknown-music", wrong, suggestion(music, MUSIC))


def _of_class(subject: Subject, item: Item) -> Iterator[Problem]:
    """What the class of an object, and the game's own list of it, says of its properties."""
    kind, given = item.thing.kind, item.given
    if kind not in CLASSES:
        yield subject.about(
            item, "unknown-class", f"unknown class {kind!r}", suggestion(kind, CLASSES)
        )
        return
    table = CLASSES[kind]
    for name in given:
        if name not in table:
            wrong = f"class {kind!r} has no property {name!r}"
            yield subject.about(item, "unknown-property", wrong, suggestion(name, table))
    for wrong in unsound(table, given).values():
        yield subject.about(item, "bad-value", *_halves(wrong))
    needed = NEEDED.get(kind, ())
    if needed and not any(given.get(name) for name in needed):
        yield subject.about(item, "missing-property", f"has no {needed[0]!r}", "set it")
    if kind == "message" and not given.get("who"):
        yield subject.about(item, "missing-property", "has no 'who'", "set it")


def _of_values(subject: Subject, item: Item, messages: tuple[str, ...] | None) -> Iterator[Problem]:
    """Values that are free text for Tiled, and yet names of something."""
    kind, given = item.thing.kind, item.given
    if kind == FIGURE:
        good = {name: str(value) for name, value in item.thing.properties}
        wrong = problem_of(good)
        if wrong:
            yield subject.about(item, "unknown-state", *_halves(wrong))
    for class_, name, code, known in (
        ("thing", "kind", "unknown-kind", _kinds()),
        ("npc", "who", "unknown-person", _people()),
        ("message", "id", "unknown-message", messages),
        ("exit", "next", "unknown-level", _levels(subject)),
        ("music", "music", "unknown-music", MUSIC),
    ):
        value = given.get(name, "")
        if kind == class_ and value and known is not None and value not in known:
            yield subject.about(item, code, f"{name} is {value!r}", _near(value, known))
    hint = _slip(given.get("text", ""), HINTS) if kind == "hint" else ""
    if hint:
        yield subject.about(item, "unknown-cue", f"text is {given['text']!r}", hint)
    words = len(given.get("text", "").split())
    if kind == "sign" and words > SIGN_WORDS:
        wrong = f"has {words} words"
        yield subject.about(item, "long-sign", wrong, f"{SIGN_WORDS} are read on the run")


def _of_decoration(subject: Subject, item: Item) -> Iterator[Problem]:
    name = item.raw.name or ""
    if item.raw.gid or not name:
        return
    if name in sprite_names():
        yield from _of_showing(subject, item)
        return
    if name in CLASSES:
        wrong = f"has the name {name!r}, and no class"
        yield subject.about(item, "class-in-name", wrong, f"set its class to {name!r}")
        return
    hint = _slip(name, sprite_names())
    if hint:
        yield subject.about(item, "unknown-picture", f"no picture is called {name!r}", hint)


def _of_showing(subject: Subject, item: Item) -> Iterator[Problem]:
    """A picture may carry any note; but one that is nearly how to show it is a slip."""
    for name in item.given:
        hint = _slip(name, SHOWING, LOOSELY)
        if hint:
            wrong = f"{name!r} says nothing of how a picture is shown"
            yield subject.about(item, "picture-property", wrong, hint)


def _halves(text: str) -> tuple[str, str]:
    """What is wrong and how to mend it, of a message that says both."""
    for joint in ("; ", ": "):
        wrong, found, mend = text.rpartition(joint)
        if found:
            return wrong, mend
    return text, "correct it"


def _near(word: str, known: Iterable[str]) -> str:
    """The likeliest name of a long list, which is not listed in full."""
    names = tuple(known)
    if len(names) <= len(MUSIC):
        return suggestion(word, names)
    close = get_close_matches(word[:LONGEST_NAME], names, n=1)
    return f"did you mean {close[0]!r}?" if close else "see maps/README.md for those that are"


def _slip(word: str, known: Iterable[str], alike: float = NEARLY) -> str:
    """A hint where a word is nearly, but not quite, one that is known; else empty."""
    names = tuple(known)
    if not word or word in names:
        return ""
    close = get_close_matches(word[:LONGEST_NAME], names, n=1, cutoff=alike)
    return f"did you mean {close[0]!r}?" if close else ""


def _levels(subject: Subject) -> tuple[str, ...]:
    beside = {path.stem for path in subject.path.parent.glob("*.tmx")}
    return tuple(sorted({*beside, *(path.stem for path in shipped_maps()), *CAMPAIGN}))


@cache
def _kinds() -> tuple[str, ...]:
    drawn = (name for sheet in SHEETS_OF_THINGS for name in _states(sheet))
    return (*THING_KINDS, *drawn)


@cache
def _people() -> tuple[str, ...]:
    stand = "_stand"
    drawn = tuple(n.removesuffix(stand) for n in _states("crowd") if n.endswith(stand))
    return (*NPCS, *drawn)


@cache
def _states(sheet: str) -> tuple[str, ...]:
    path = sheet_path(f"{sheet}.json")
    return tuple(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else ()
