"""Packs: a folder or a zip with maps, their pictures and their words, opened as one game."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from game.levels import data
from game.levels.errors import LevelError, Place, suggestion
from game.levels.guard import Guard
from game.levels.pack_dialogue import read_dialogue
from game.levels.pack_json import read_json
from game.levels.pack_place import unpacked
from game.levels.pack_zip import MAP, NO_MAP
from game.levels.shown import shown, zip_of

if TYPE_CHECKING:
    from game.levels.pack_dialogue import Dialogue
    from game.sim.level import Level

CARD: Final = "pack.json"
WORDS: Final = "dialogue.json"
ZIP: Final = ".zip"
FORMAT: Final = 1
MOST_MAPS: Final = 64
JSON_BYTES: Final = 512 * 1024
SHIPPED: Final = data.DATA_MAPS / "packs"
"""The folder of the packs that come with the game."""

Title = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What pack.json says: a title, who made it, and its maps in the order of play."""

    title: Title
    author: Annotated[str, msgspec.Meta(max_length=60)] = ""
    maps: Annotated[tuple[Name, ...], msgspec.Meta(max_length=MOST_MAPS)] = ()
    format: Annotated[int, msgspec.Meta(ge=1)] = FORMAT


@dataclass(frozen=True)
class Pack:
    """A pack that can be played: `source` is what was named, `folder` where its files lie."""

    source: Path
    folder: Path
    title: str
    author: str
    maps: tuple[Path, ...]
    """At least one, in the order of play."""
    words: Dialogue | None

    def map_named(self, name: str) -> Path:
        """One of its maps; raises LevelError with a suggestion."""
        found = self._find(name)
        if found is None:
            names = [path.stem for path in self.maps]
            msg = f"has no map {name!r}; {suggestion(name, names)}"
            raise LevelError(self.source, "pack", msg)
        return found

    def following(self, level: Level) -> Path | None:
        """The map after one: its own `next`, else the next in order; None after the last."""
        if level.following:
            return self._find(level.following)
        names = [path.stem for path in self.maps]
        after = names.index(level.name) + 1 if level.name in names else len(names)
        return self.maps[after] if after < len(self.maps) else None

    @property
    def key(self) -> str:
        """A name for a folder of what is kept of it: the same for each of its versions."""
        word = "".join(c for c in self.title if c.isascii() and c.isalnum())[:24].lower()
        whose = f"{self.title}\n{self.author}"
        return f"{word or 'pack'}-{sha256(whose.encode(errors='replace')).hexdigest()[:12]}"

    def _find(self, name: str) -> Path | None:
        stem = name.removesuffix(MAP)
        return next((path for path in self.maps if path.stem == stem), None)


def open_pack(source: Path) -> Pack:
    """The pack in a folder or a zip, with or without a pack.json; raises LevelError."""
    return _pack_in(source, folder_of(source))


def folder_of(source: Path) -> Path:
    """The folder of a pack's files; a zip is unpacked to its own place. Raises LevelError."""
    return source if source.is_dir() else unpacked(source)


def _pack_in(source: Path, folder: Path) -> Pack:
    maps = maps_in(folder)
    if not maps:
        raise LevelError(source, "pack", NO_MAP)
    card = read_card(folder) or Card(source.stem.replace("_", " ")[:60] or "A pack")
    words, wrong = read_words(folder)
    if wrong:
        raise wrong[0]
    order = _in_order(card, maps, Place(folder / CARD, "maps"))
    return Pack(source, folder, card.title, card.author, order, words)


def maps_in(folder: Path) -> tuple[Path, ...]:
    """The maps at the top of a folder, sorted by name."""
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == MAP)
    except OSError as error:
        raise LevelError(folder, "pack", f"cannot be read ({error.strerror})") from None
    if len(found) > MOST_MAPS:
        raise LevelError(folder, "pack", f"holds {len(found)} maps: at most {MOST_MAPS}")
    return tuple(found)


def read_card(folder: Path) -> Card | None:
    """What a folder's pack.json says, or None without one; raises LevelError."""
    data_ = _content(folder / CARD)
    if data_ is None:
        return None
    place = Place(folder / CARD, "file")
    card = read_json(data_, Card, place)
    if card.format > FORMAT:
        msg = f"format {card.format} is newer than this game, which reads {FORMAT}: update it"
        raise place.wrong(msg)
    for field in ("title", "author"):
        if not getattr(card, field).isprintable():
            msg = f"{field!r} holds signs that cannot be written: use letters"
            raise place.wrong(msg)
    return card


def read_words(folder: Path) -> tuple[Dialogue | None, tuple[LevelError, ...]]:
    """A folder's dialogue.json and what is wrong with it; raises LevelError for another file."""
    data_ = _content(folder / WORDS)
    return (None, ()) if data_ is None else read_dialogue(data_, Place(folder / WORDS))


def _content(path: Path) -> bytes | None:
    try:
        path.lstat()
    except FileNotFoundError:
        return None
    except OSError:
        pass  # the guard says what is wrong
    return Guard(path).content(JSON_BYTES)


def _in_order(card: Card, maps: tuple[Path, ...], place: Place) -> tuple[Path, ...]:
    """The maps that a card names, or all of them; raises LevelError for one that is not there."""
    by_name = {path.stem: path for path in maps}
    names = [name.removesuffix(MAP) for name in card.maps]
    for name in names:
        if name not in by_name:
            msg = f"there is no map {name!r}; {suggestion(name, by_name)}"
            raise place.wrong(msg)
        if names.count(name) > 1:
            msg = f"names {name!r} twice: a map has one place"
            raise place.wrong(msg)
    return tuple(by_name[name] for name in names) or maps


# ---- what was typed


def shipped_packs() -> dict[str, Path]:
    """The packs that come with the game, by name."""
    return {card.parent.name: card.parent for card in sorted(SHIPPED.glob(f"*/{CARD}"))}


def pack_named(argument: str) -> Pack | None:
    """The pack that a LEVEL argument names as a whole or a map of; None for another level.

    Raises LevelError for a pack that cannot be used.
    """
    source, _ = _split(argument)
    return None if source is None else open_pack(source)


def pack_source(argument: str) -> Path | None:
    """The folder or zip of the whole pack that an argument names, or None."""
    source, name = _split(argument)
    return None if name else source


def find_level(argument: str) -> Path:
    """The map that a LEVEL argument means: a shipped name, a path, a pack's first map, PACK:MAP.

    Raises LevelError, with a suggestion, for a bare word that means nothing.
    """
    source, name = _split(argument)
    if source is None:
        return data.find_level(argument)
    pack = open_pack(source)
    return pack.map_named(name) if name else pack.maps[0]


def maps_named(argument: str) -> tuple[Path, ...]:
    """All maps of the pack that an argument names, else the one map; raises LevelError."""
    source = pack_source(argument)
    return (find_level(argument),) if source is None else open_pack(source).maps


def pack_of(map_path: Path) -> Pack | None:
    """The pack that a map's file belongs to: beside a pack.json, or out of a zip; else None.

    Raises LevelError for a pack that cannot be used.
    """
    zip_path = zip_of(map_path.parent)
    if zip_path is not None:
        return _pack_in(zip_path, map_path.parent)
    return open_pack(map_path.parent) if (map_path.parent / CARD).is_file() else None


def recorded_name(map_path: Path) -> str:
    """What a replay calls a map: a shipped name, `pack.zip:street`, or the path as given."""
    if map_path in data.shipped_maps():
        return map_path.stem
    if map_path.parent in shipped_packs().values():
        return f"{map_path.parent.name}:{map_path.stem}"
    if zip_of(map_path.parent) is not None:
        return f"{shown(map_path).parent.as_posix()}:{map_path.stem}"
    return map_path.as_posix()


def _split(argument: str) -> tuple[Path | None, str]:
    """The folder or zip of a pack that an argument names, or None, and a map's name or ""."""
    whole = _source(argument)
    if whole is not None:
        return whole, ""
    head, colon, name = argument.rpartition(":")
    if not colon or not name or "/" in name or "\\" in name:
        return None, ""
    return _source(head), name


def _source(text: str) -> Path | None:
    if text in {path.stem for path in data.shipped_maps()}:
        return None
    if text in shipped_packs():
        return shipped_packs()[text]
    path = Path(text)
    try:
        return path if text and (path.suffix.lower() == ZIP or path.is_dir()) else None
    except (OSError, ValueError):
        return None
