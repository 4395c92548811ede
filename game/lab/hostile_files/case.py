"""A hostile file: how a folder with it is made, and what the one line has to say."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.tiled_files.dialects import Dialect
from game.lab.tiled_files.draft import MAP, Draft, put
from game.lab.tiled_files.street import street

if TYPE_CHECKING:
    from pathlib import Path

Edit = Callable[[Draft], object]


class Case(NamedTuple):
    """Makes a folder's files and names the level; `says` is a part of the line that must come."""

    make: Callable[[Path], Path]
    says: str


CSV: Final = Dialect()


def edited(edit: Edit, says: str, dialect: Dialect = CSV) -> Case:
    """The street with its trees changed."""
    return Case(partial(_make_edited, edit, dialect), says)


def _make_edited(edit: Edit, dialect: Dialect, folder: Path) -> Path:
    draft = street(dialect)
    edit(draft)
    return put(draft.files(), folder)


def replaced(name: str, data: bytes | Callable[[bytes], bytes], says: str) -> Case:
    """The street with one file of other bytes, or with the file's bytes changed."""
    return Case(partial(_make_replaced, name, data), says)


def _make_replaced(name: str, data: bytes | Callable[[bytes], bytes], folder: Path) -> Path:
    files = street(CSV).files()
    files[name] = data if isinstance(data, bytes) else data(files[name])
    return put(files, folder)


def map_of(data: bytes | Callable[[bytes], bytes], says: str) -> Case:
    """The street with other bytes as its map."""
    return replaced(MAP, data, says)


def on_disk(change: Callable[[Path], Path], says: str) -> Case:
    """The street written to a folder, which is then changed; `change` names the level."""
    return Case(partial(_make_on_disk, change), says)


def _make_on_disk(change: Callable[[Path], Path], folder: Path) -> Path:
    put(street(CSV).files(), folder)
    return change(folder)


def setting(name: str, attribute: str, value: str, says: str) -> Case:
    """The street with an attribute of a named layer or object (of the map, without a name)."""

    def edit(draft: Draft) -> None:
        (draft.named(name) if name else draft.map).set(attribute, value)

    return edited(edit, says)


def without(name: str, attribute: str, says: str) -> Case:
    """The street without an attribute."""

    def edit(draft: Draft) -> None:
        del (draft.named(name) if name else draft.map).attrib[attribute]

    return edited(edit, says)
