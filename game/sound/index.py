"""What there is to be heard: audio/index.json as plain values."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from game.levels.data import DATA_ROOT

if TYPE_CHECKING:
    from pathlib import Path

DATA_AUDIO: Final = DATA_ROOT / "audio"
"""The folder of the game's own sounds."""

INDEX_NAME: Final = "index.json"
MINUTE: Final = 60.0  # s


class SoundError(Exception):
    """The sounds cannot be used; `str` is one line."""


@dataclass(frozen=True)
class Piece:
    """A piece of music or a stinger: its stems all have one length and are played together."""

    name: str
    sort: str
    stems: dict[str, Path]
    bar: float
    """Seconds of one bar; 0 for a piece without bars."""
    loop: bool
    seconds: float


@dataclass(frozen=True)
class Effect:
    """An effect: its variants are of one loudness."""

    name: str
    family: str
    variants: tuple[Path, ...]
    loop: bool


@dataclass(frozen=True)
class Index:
    """Everything by its name; `events` are the names of effects for an event's name."""

    pieces: dict[str, Piece] = field(default_factory=dict)
    effects: dict[str, Effect] = field(default_factory=dict)
    events: dict[str, tuple[str, ...]] = field(default_factory=dict)


def load_index(folder: Path = DATA_AUDIO) -> Index:
    """The index of a folder; raises SoundError when it is missing or makes no sense."""
    path = folder / INDEX_NAME
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Index(
            {name: _piece(folder, name, entry) for name, entry in found["pieces"].items()},
            {name: _effect(folder, name, entry) for name, entry in found["effects"].items()},
            {name: tuple(effects) for name, effects in found["events"].items()},
        )
    except OSError as error:
        msg = f"{INDEX_NAME}: {error.strerror or error}: install the game anew"
    except (ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError) as error:
        msg = f"{INDEX_NAME}: it makes no sense ({error}): install the game anew"
    raise SoundError(msg)


def _piece(folder: Path, name: str, entry: dict[str, Any]) -> Piece:
    beats = float(entry["beats"]) / float(entry["bars"])
    return Piece(
        name,
        str(entry["sort"]),
        {str(stem): folder / file for stem, file in entry["files"].items()},
        MINUTE / float(entry["bpm"]) * beats,
        bool(entry["loop"]),
        float(entry["seconds"]),
    )


def _effect(folder: Path, name: str, entry: dict[str, Any]) -> Effect:
    variants = tuple(folder / file for file in entry["files"])
    return Effect(name, str(entry["family"]), variants, bool(entry["loop"]))
