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
)  # fmt: skip
FIRST_EFFECTS: Final = ("cloth",)
"""What may be needed in any moment of any chapter; the rest is decoded when it is first needed."""


class Variants:
    """Chooses by a generator of its own: the world's must not be touched."""

    def __init__(self, index: Index, bank: Bank) -> None:
        """Reads what the index has out of the bank."""
        self._index = index
        self._bank = bank
        self._last: dict[str, Path] = {}
        self._random = random.Random()

    def prepare(self) -> None:
        """Has decoded what a chapter needs in any moment."""
        self._bank.prepare(self._first())

    def choose(self, name: str) -> Sound | None:
        """A sound of this name, an effect or a stinger; None when it is not there (yet)."""
        paths = self._paths(name)
        last = self._last.get(name)
        fresh = [path for path in paths if path != last] or list(paths)
        there = [path for path in fresh if self._bank.has(path)]
        for path in fresh:
            if not there:
                self._bank.get(path)  # asks for it
        if not there:
            return None
        chosen = self._last[name] = self._random.choice(there)
        return self._bank.get(chosen)

    def spread(self) -> float:
        """dB by which this time differs from the last."""
        return self._random.uniform(-SPREAD, SPREAD)

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
