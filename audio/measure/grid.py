"""Whether strokes are where the score has them, found again in the sound."""

from typing import Final

import numpy as np
from scipy import signal

from audio.score.piece import Piece
from audio.score.render import moment
from audio.score.sequence import notes
from audio.tone.space import mono
from audio.tone.units import RATE, Samples, frames

# what begins sharply enough to be found again, and between which Hz
DRUMS: Final = frozenset(("kick", "snare", "rim", "hat", "tick", "clack", "shime", "clap"))
PLUCKED: Final = frozenset(("piano", "felt", "marimba", "electric", "koto", "guitar", "bell"))
DRUM_BAND: Final = (3000.0, 12000.0)
PLUCKED_BAND: Final = (1500.0, 8000.0)
HOP: Final = 32  # frames between two looks
SMOOTH: Final = 160  # frames over which energy is summed
REACH: Final = 0.03  # seconds around its place in which a stroke is looked for
# dB by which energy must rise within 10 ms for a stroke to stand out of a mix
CLEAR: Final = 9.0
RISE: Final = frames(0.010) // HOP
# the part of the strokes that must be in time, and the fewest that say something
MOST: Final = 0.8
FEWEST: Final = 8


def _rises(sound: Samples, bottom: float, top: float) -> Samples:
    """How many dB the energy between two pitches rises in 10 ms, at each look."""
    passband = signal.butter(2, [bottom, top], "bandpass", fs=RATE, output="sos")
    power = signal.sosfilt(passband, mono(sound)) ** 2
    power = signal.lfilter(np.ones(SMOOTH) / SMOOTH, [1.0], power)[::HOP]
    level = 10 * np.log10(power + 1e-10)
    return np.asarray(np.maximum(level[RISE:] - level[:-RISE], 0))


def _steps(piece: Piece, voices: frozenset[str]) -> list[int]:
    tracks = [t for t in piece.tracks.values() if t.voice in voices and not t.strum]
    return sorted({note.step for track in tracks for note in notes(piece, track)})


def _late(
    piece: Piece, sound: Samples, voices: frozenset[str], band: tuple[float, float]
) -> Samples:
    rise = _rises(sound, *band)
    late = []
    for step in _steps(piece, voices):
        place = moment(piece, step)
        first = int((place - REACH) * RATE / HOP)
        window = rise[max(0, first) : int((place + REACH) * RATE / HOP)]
        if first >= 0 and len(window) and float(window.max()) > CLEAR:
            # the middle of the steepest rise lies half of RISE after where it began
            late.append((first + int(window.argmax()) + RISE / 2) * HOP / RATE - place)
    return np.array(late)


def grid(piece: Piece, sound: Samples) -> tuple[float, float, int]:
    """How far in s four of five strokes are from their places, the drift in s, how many were found.

    Drift is how much later the last quarter is than the first. A hammer in felt speaks 5 to 10 ms
    after it is struck: where only such voices stand out, their median is taken off. Not a number
    where fewer than eight strokes stand out.
    """
    late = _late(piece, sound, DRUMS, DRUM_BAND)
    if len(late) < FEWEST:
        late = _late(piece, sound, PLUCKED, PLUCKED_BAND)
        late = late - np.median(late) if len(late) else late
    if len(late) < FEWEST:
        return float("nan"), float("nan"), len(late)
    quarter = max(2, len(late) // 4)
    drift = float(np.median(late[-quarter:]) - np.median(late[:quarter]))
    return float(np.quantile(np.abs(late), MOST)), abs(drift), len(late)
