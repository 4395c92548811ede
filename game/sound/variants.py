"""Which of an effect's recordings is heard: never the same twice in a row."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pygame.mixer import Sound

    from game.sound.bank import Bank
    from game.sound.index import Index

SPREAD: Final = 1.5  # dB up or down from one time to the next
FIRST_FAMILIES: Final = (
    "interface", "steps", "moves", "body", "explosion", "one_for_all", "crowd", "voices",
    "traffic", "station", "weather", "props", "phone",
)  # fmt: skip
FIRST_EFFECTS: Final = ("cloth",)
"""What may be needed in any moment of any chapter; the rest is decoded when it is first needed."""


class Variants:
    """Chooses by a generator of its own: the world's must not be touched."""

    def __init__(self, index: Index, bank: Bank) -> None:
        """Reads what the index has out of the bank."""
        self._index = index
        self._bank = bank
        self._all: dict[str, list[Sound]] = {}  # of names of which every file is there, for good
        self._last: dict[str, Sound] = {}
        self._random = random.Random()

    def prepare(self) -> None:
        """Has decoded what a chapter needs in any moment."""
        self._bank.prepare(self._first())

    def choose(self, name: str) -> Sound | None:
        """A sound of this name, an effect or a stinger; None when it is not there (yet)."""
        sounds = self._all.get(name)
        if sounds is None:
            sounds = self._there(name)
        if len(sounds) > 1:
            last = self._last.get(name)
            sounds = [sound for sound in sounds if sound is not last]
        if not sounds:
            return None
        chosen = self._last[name] = self._random.choice(sounds)
        return chosen

    def spread(self) -> float:
        """dB by which this time differs from the last."""
        return self._random.uniform(-SPREAD, SPREAD)

    def _there(self, name: str) -> list[Sound]:
        """What can be heard of a name now; while files are missing, not what was heard last."""
        paths = [path for path in self._paths(name) if not self._bank.is_broken(path)]
        decoded = [self._bank.get(path) for path in paths if self._bank.has(path)]
        there = [sound for sound in decoded if sound is not None]
        if len(there) == len(paths):
            self._all[name] = there
            return there
        last = self._last.get(name)
        fresh = [sound for sound in there if sound is not last]
        for path in paths:
            if not fresh:
                self._bank.get(path)  # asks for it
        return fresh

    def _paths(self, name: str) -> tuple[Path, ...]:
        effect = self._index.effects.get(name)
        if effect is not None:
            return effect.variants
        piece = self._index.pieces.get(name)
        return tuple(piece.stems.values())[:1] if piece is not None else ()

    def _first(self) -> Iterator[Path]:
        # one variant of everything first, so that everything is heard early
        effects = [
            effect
            for family in FIRST_FAMILIES
            for effect in self._index.effects.values()
            if effect.family == family and not effect.loop
        ]
        effects += [
            self._index.effects[name] for name in FIRST_EFFECTS if name in self._index.effects
        ]
        for effect in effects:
            yield effect.variants[0]
        for piece in self._index.pieces.values():
            if not piece.loop:
                yield from piece.stems.values()
        for effect in effects:
            yield from effect.variants[1:]
