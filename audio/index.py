"""The index of all sounds, audio/index.json: what the game reads, written by the command.

`pieces` by name: sort, files by stem, heard (the stems that `lufs` counts), frames, seconds, bpm,
bars, beats, swing, loop, sections (name and first bar). A file "dull" is no stem but what is heard
instead of all of them in panic: as long as they are, mono. `effects` by name: family, files
(variants, all of one loudness), frames of each, stereo,
loop, lufs. `events` by the simulation's names: effects and stingers; {surface}, {wetness} and {who}
are to be filled in.
"""

import json
from typing import Any, Final, TypedDict

from audio.events import HEARD
from audio.places import INDEX
from audio.tone.units import RATE

VERSION: Final = 1


class PieceEntry(TypedDict):
    """One piece; `lufs` is the loudness of its `heard` stems together."""

    sort: str
    files: dict[str, str]
    heard: list[str]
    frames: int
    seconds: float
    bpm: float
    bars: int
    beats: int
    swing: float
    loop: bool
    lufs: float
    sections: list[tuple[str, int]]
    source: str


class EffectEntry(TypedDict):
    """One effect with its variants, all of one loudness."""

    family: str
    files: list[str]
    frames: list[int]
    stereo: bool
    loop: bool
    lufs: float
    source: str


class Index(TypedDict):
    """Everything there is to hear; files are relative to the index."""

    version: int
    rate: int
    pieces: dict[str, PieceEntry]
    effects: dict[str, EffectEntry]
    events: dict[str, list[str]]


def load() -> Index:
    """The index as it is on disk; an empty one where there is none."""
    if not INDEX.exists():
        return {"version": VERSION, "rate": RATE, "pieces": {}, "effects": {}, "events": {}}
    index: Index = json.loads(INDEX.read_text(encoding="utf-8"))
    return index


def save(index: Index) -> None:
    """Writes the index, sorted by name."""
    pieces: dict[str, Any] = dict(sorted(index["pieces"].items()))
    effects: dict[str, Any] = dict(sorted(index["effects"].items()))
    events = {name: list(HEARD[name]) for name in sorted(HEARD)}
    whole = {
        "version": VERSION,
        "rate": RATE,
        "pieces": pieces,
        "effects": effects,
        "events": events,
    }
    INDEX.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def loops(index: Index, names: list[str]) -> list[str]:
    """The files of all that loops, of the pieces and effects that are named (none: all)."""
    out: list[str] = []
    for name, piece in index["pieces"].items():
        if piece["loop"] and (not names or name in names):
            out += piece["files"].values()
    for name, effect in index["effects"].items():
        if effect["loop"] and (not names or name in names):
            out += effect["files"]
    return out
