"""Encodes loops so that nobody hears where they begin again.

Vorbis cannot be told that a sound goes round: its errors just before the end and just after the
start do not meet, and that is a click. (Blocks before the start, cut off by granule positions,
would need a decoder that honours them, and not all that pygame brings do.)
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import numpy as np

from audio import ogg
from audio.measure.seams import Judge, Seam
from audio.targets import SEAM
from audio.tone.units import Samples, frames

# places at which a loop may begin
TURNS: Final = 32
# dB by which a seam should stay below the limit
SPARE: Final = 2.0
# how often the ends are brought together, from how far, how many samples tell how far they are
# apart, and by how much better the codec is let be when that did not help
ROUNDS: Final = 5
REACH: Final = frames(0.005)
TOUCH: Final = 3
BETTER: Final = 0.01
TRIES: Final = 8


class Encoded(NamedTuple):
    """A loop as OGG, what the game will hear of it, and its seam."""

    data: bytes
    decoded: Samples
    seam: Seam


def _nearer(sound: Samples, error: Samples) -> Samples:
    """The sound with ends that are bent, over some ms, towards where its errors would meet."""
    apart = error[:TOUCH].mean(0) - error[-TOUCH:].mean(0)
    bend = 0.5 + 0.5 * np.cos(np.pi * np.arange(REACH) / REACH)
    change = np.multiply.outer(bend, apart / 2)
    out = sound.copy()
    out[:REACH] -= change
    out[-REACH:] += change[::-1]
    return out


def _bent(judge: Judge, sound: Samples, quality: float) -> Iterator[Encoded]:
    """The loop, encoded again and again, each time with its ends a little nearer to each other."""
    bent = sound
    for _ in range(ROUNDS):
        data, decoded = ogg.encoded(bent, quality)
        yield Encoded(data, decoded, judge.seam(decoded))
        bent = _nearer(bent, decoded - sound)


def _best(tries: Iterable[Encoded]) -> Encoded:
    """The first whose seam is not heard; if there is none, the one whose seam adds least."""
    tried = []
    for one in tries:
        tried.append(one)
        if one.seam.added < SEAM - SPARE:
            break
    return min(tried, key=lambda one: one.seam.added)


def turned(sound: Samples, quality: float) -> Encoded:
    """A loop that may begin anywhere: it begins where its seam is not heard."""
    turns = (np.roll(sound, turn * len(sound) // TURNS, axis=0) for turn in range(TURNS))
    return _best(one for loop in turns for one in _bent(Judge(loop), loop, quality))


def mended(sound: Samples, quality: float, beside: Samples | None = None) -> Encoded:
    """A loop that must begin where it does: its ends are bent by less than the codec's error.

    `beside` is what always sounds with it.
    """
    judge = Judge(sound, beside)
    qualities = (quality + number * BETTER for number in range(TRIES))
    return _best(one for better in qualities for one in _bent(judge, sound, better))
