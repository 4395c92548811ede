"""Chord symbols, and how a player's hands find the next chord."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np

LETTERS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
# semitones above the root
QUALITIES: Final[dict[str, tuple[int, ...]]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "5": (0, 7), "7": (0, 4, 7, 10), "M7": (0, 4, 7, 11),
    "m7": (0, 3, 7, 10), "mM7": (0, 3, 7, 11), "M9": (0, 4, 7, 11, 14), "m9": (0, 3, 7, 10, 14),
    "9": (0, 4, 7, 10, 14), "13": (0, 4, 10, 14, 21), "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9), "69": (0, 4, 7, 9, 14),
    "sus4": (0, 5, 7), "sus2": (0, 2, 7), "7sus4": (0, 5, 7, 10), "9sus4": (0, 5, 7, 10, 14),
    "m7b5": (0, 3, 6, 10), "dim7": (0, 3, 6, 9), "dim": (0, 3, 6), "aug": (0, 4, 8),
    "7b9": (0, 4, 7, 10, 13), "7#9": (0, 4, 7, 10, 15), "7b13": (0, 4, 7, 10, 20),
    "m11": (0, 3, 7, 10, 14, 17), "M7#11": (0, 4, 7, 11, 18),
}  # fmt: skip
SYMBOL: Final = re.compile(r"([A-G][#b]?)([^/]*)(?:/([A-G][#b]?))?$")


class Chord(NamedTuple):
    """Root and bass as pitch classes (0 is C), and what sounds, in semitones above the root."""

    root: int
    bass: int
    intervals: tuple[int, ...]

    @property
    def tones(self) -> frozenset[int]:
        """The pitch classes in it."""
        return frozenset((self.root + interval) % 12 for interval in self.intervals)


def pitch_class(name: str) -> int:
    """0-11 for a note's name (C, F#, Bb). Raises KeyError for anything else."""
    return (LETTERS[name[0]] + name.count("#") - name[1:].count("b")) % 12


@lru_cache(None)
def chord(symbol: str) -> Chord:
    """The chord a symbol stands for, as in F#m7/B. Raises ValueError for an unknown one."""
    match = SYMBOL.match(symbol)
    if match is None or match[2] not in QUALITIES:
        raise ValueError(f"unknown chord {symbol!r}")
    root = pitch_class(match[1])
    return Chord(root, pitch_class(match[3]) if match[3] else root, QUALITIES[match[2]])


def _stacked(start: int, classes: list[int]) -> list[int]:
    """The classes, each once, upwards from the note `start`."""
    notes, note = [start], start
    while len(notes) < len(classes):
        note += 1
        if note % 12 in classes and note % 12 not in {held % 12 for held in notes}:
            notes.append(note)
    return notes


def _cost(notes: list[int], before: tuple[int, ...], lowest: int, highest: int) -> float:
    """How far the hand moves, how far it is from its place, and what would rub in the low."""
    middle = abs(float(np.mean(notes)) - (lowest + highest) / 2) * 0.35
    moved = sum(min(abs(note - old) for old in before) for note in notes) if before else 0
    rubs = sum(4 for low, high in pairwise(notes) if high - low == 1 and low < 55)
    return middle + moved + rubs


def voicing(symbol: str, before: tuple[int, ...], lowest: int, highest: int) -> tuple[int, ...]:
    """MIDI notes for the chord, close or with the second voice dropped, nearest to `before`."""
    spelled = chord(symbol)
    crowded = len(spelled.intervals) >= 5
    # of five notes the fifth is the one that nobody misses
    kept = [i for i in spelled.intervals if not (crowded and i == 7)]
    classes = [(spelled.root + interval) % 12 for interval in kept]
    hands: list[list[int]] = []
    for start in range(lowest, lowest + 13):
        if start % 12 in classes:
            close = _stacked(start, classes)
            hands.append(close)
            if len(close) >= 4:
                hands.append(sorted([*close[:-2], close[-2] - 12, close[-1]]))
    fitting = [hand for hand in hands if hand[0] >= lowest - 5 and hand[-1] <= highest + 5] or hands
    costs = [_cost(hand, before, lowest, highest) for hand in fitting]
    return tuple(fitting[costs.index(min(costs))])
