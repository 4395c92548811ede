"""The words of a pack: messages, what is said at beats and moments, pages, and last words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import msgspec

from game.levels.classes import LAST_BEAT, LAST_PAGE, OUTCOMES
from game.levels.errors import LevelError, suggestion
from game.levels.pack_json import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.levels.errors import Place

BOYS: Final = ("izuku", "katsuki")
PLAIN: Final = "plain"
FACES: Final = {
    "izuku": ("normal", "determined", "panic", "cry", "soft", "tired"),
    "katsuki": ("scowl", "furious", "restrained", "shock", "tired", "soft"),
    "inko": (PLAIN, "worried"),
    "uraraka": (PLAIN, "worried"),
    "iida": (PLAIN, "worried"),
    "kirishima": (PLAIN, "worried"),
    "stationman": (PLAIN, "smile"),
}
"""Who can speak, and the faces that each can make."""

MOMENTS: Final = (
    "hidden", "grip", "marched", "hush", "cheer", "broke_free", "gate", "whistle", "held",
)  # fmt: skip
"""What happens once in a level and may be spoken of."""

ENDS: Final = (*OUTCOMES, "caught")
LONGEST_LINE: Final = 90  # characters that a bubble over a head has room for
LONGEST_MESSAGE: Final = 110  # characters that the phone has room for
MOST_LINES: Final = 40  # at one beat
MOST_ENTRIES: Final = 200
LONGEST_KEY: Final = 80  # characters
LONGEST_SECONDS: Final = 30

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_LINE)]
Letter = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_MESSAGE)]
Seconds = Annotated[float, msgspec.Meta(ge=0, le=LONGEST_SECONDS)]


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence: who says it, with which face; how long it stays, and after which silence (s)."""

    who: str
    text: Words
    face: str = ""
    loud: bool = False
    seconds: Seconds | None = None
    after: Seconds | None = None


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of a message on the phone, and the face of whoever sent it."""

    words: Letter
    face: str = ""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    messages: dict[str, msgspec.Raw] = {}
    beats: dict[str, msgspec.Raw] = {}
    moments: dict[str, msgspec.Raw] = {}
    pages: dict[str, msgspec.Raw] = {}
    ends: dict[str, msgspec.Raw] = {}


class Dialogue(NamedTuple):
    """What a pack says, by the ids of its maps' messages, beats and pages, and by moments."""

    messages: dict[str, Written]
    beats: dict[int, tuple[Said, ...]]
    moments: dict[str, tuple[Said, ...]]
    pages: dict[int, str]
    ends: dict[str, tuple[Said, ...]]

    def all_said(self) -> Iterable[str]:
        """Every text of it."""
        yield from (written.words for written in self.messages.values())
        yield from self.pages.values()
        for table in (self.beats, self.moments, self.ends):
            for lines in table.values():
                yield from (line.text for line in lines)


def read_dialogue(data: bytes, place: Place) -> tuple[Dialogue, tuple[LevelError, ...]]:
    """The words in the bytes of a dialogue.json, and everything wrong with single entries.

    Raises LevelError where it is no such file at all.
    """
    file = read_json(data, _File, place)
    words = Dialogue({}, {}, {}, {}, {})
    wrong: list[LevelError] = []
    for table in _File.__struct_fields__:
        entries: dict[str, msgspec.Raw] = getattr(file, table)
        if len(entries) > MOST_ENTRIES:
            msg = f"has {len(entries)} entries: at most {MOST_ENTRIES}"
            raise place.at(table).wrong(msg)
        for key, raw in entries.items():
            try:
                _take(words, table, key, raw, place.at(f"{table} {key!r}"))
            except LevelError as error:
                wrong.append(error)
    return words, tuple(wrong)


def _take(words: Dialogue, table: str, key: str, raw: msgspec.Raw, place: Place) -> None:
    if table == "messages":
        if not 1 <= len(key) <= LONGEST_KEY:
            msg = f"its id has {len(key)} characters: 1 to {LONGEST_KEY}"
            raise place.wrong(msg)
        written = read_json(raw, Written, place)
        _check_face(written.face, {face for faces in FACES.values() for face in faces}, place)
        words.messages[key] = written
    elif table == "beats":
        words.beats[_number(key, LAST_BEAT, place)] = _lines(raw, place)
    elif table == "pages":
        words.pages[_number(key, LAST_PAGE, place)] = read_json(raw, Words, place)
    else:
        known = MOMENTS if table == "moments" else ENDS
        if key not in known:
            msg = f"unknown; {suggestion(key, known)}"
            raise place.wrong(msg)
        (words.moments if table == "moments" else words.ends)[key] = _lines(raw, place)


def _number(key: str, last: int, place: Place) -> int:
    if key.isascii() and key.isdigit() and len(key) < 4 and 1 <= int(key) <= last:
        return int(key)
    msg = f"is no number: give a whole one from 1 to {last}"
    raise place.wrong(msg)


def _lines(raw: msgspec.Raw, place: Place) -> tuple[Said, ...]:
    items = read_json(raw, list[msgspec.Raw], place)
    if len(items) > MOST_LINES:
        msg = f"has {len(items)} lines: at most {MOST_LINES}"
        raise place.wrong(msg)
    return tuple(
        _line(item, place.at(f"{place.where}, line {number}"))
        for number, item in enumerate(items, 1)
    )


def _line(raw: msgspec.Raw, place: Place) -> Said:
    said = read_json(raw, Said, place)
    if said.who not in FACES:
        msg = f"nobody is called {said.who!r}; {suggestion(said.who, FACES)}"
        raise place.wrong(msg)
    _check_face(said.face, FACES[said.who], place)
    return said


def _check_face(face: str, known: Iterable[str], place: Place) -> None:
    if face and face not in known:
        msg = f"no such face {face!r}; {suggestion(face, known)}"
        raise place.wrong(msg)
