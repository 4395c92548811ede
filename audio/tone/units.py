"""The units every sound is counted in: frames, seconds, decibels, hertz."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]
"""Sound between about -1 and 1: mono of shape (frames,) or stereo of shape (frames, 2)."""

Random = np.random.Generator

# what the game's mixer plays, frames per second
RATE: Final = 44100
# Hz; no partial is ever made above, so nothing folds back and the OGG spends no bits there
TOP: Final = 17500.0
# the note A above middle C: its number and its pitch in Hz
A4: Final = 69
A4_HERTZ: Final = 440.0


def frames(seconds: float) -> int:
    """How many frames last `seconds`, to the nearest."""
    return round(seconds * RATE)


def clock(seconds: float) -> Samples:
    """The time in seconds of each frame of a sound that lasts `seconds`."""
    return np.arange(frames(seconds), dtype=np.float64) / RATE


def clock_of(count: int) -> Samples:
    """The time in seconds of each of `count` frames."""
    return np.arange(count, dtype=np.float64) / RATE


def ratio(decibels: float) -> float:
    """The factor of amplitude that `decibels` stand for."""
    return float(10.0 ** (decibels / 20.0))


def ratios(decibels: Samples) -> Samples:
    """The factors of amplitude that many `decibels` stand for."""
    return np.asarray(10.0 ** (decibels / 20.0), dtype=np.float64)


def decibels(factor: float) -> float:
    """What a factor of amplitude is in decibels; -200 for silence."""
    return float(20.0 * np.log10(max(factor, 1e-10)))


def hertz(note: float) -> float:
    """The pitch of a MIDI note number (69 is 440 Hz), in equal temperament."""
    return float(A4_HERTZ * 2.0 ** ((note - A4) / 12.0))


def note_of(pitch: float) -> float:
    """The MIDI note number of a pitch in Hz; fractions are parts of a semitone."""
    return float(A4 + 12.0 * np.log2(pitch / A4_HERTZ))
