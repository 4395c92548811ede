"""Whether strokes are where the score has them, found again in the sound.

Each stroke's own sound is looked for around its place in the decoded stem, both flattened by what
the stem usually sounds like: in sharp drums that finds it to a tenth of a millisecond.
"""

from typing import Final, NamedTuple

import numpy as np
from scipy import linalg, signal

from audio.score.piece import Piece, Track
from audio.score.render import moment, played, struck
from audio.tone.space import mono
from audio.tone.units import RATE, Samples, frames

# what has no edge that could be timed to some ms: swells rise for a whole bar, a brush sweeps,
# a heart and a soft kick are thumps below 100 Hz, one wave of which lasts longer than 10 ms
EDGELESS: Final = frozenset(("swell", "riser", "brush", "heart", "softkick"))
SEEN: Final = frames(0.050)  # of a stroke's sound
REACH: Final = frames(0.030)  # before and after its place
# a stroke is found where no other place, this far away, fits half as well, and none that is nearer
# but a wave of its ringing away nearly as well ...
APART: Final = frames(0.0035)
WAVE: Final = frames(0.0008)
CLEARER: Final = 2.0
CLEAR: Final = 1.2
# ... and where it is as loud as its track usually is, within so many times: else others cover it
ALIKE: Final = 1.41
# samples that foretell the next, and frames of the stem that are looked at together for it
ORDER: Final = 32
SPAN: Final = 1 << 18
# the fewest strokes that say something
FEWEST: Final = 8


class Grid(NamedTuple):
    """How far strokes are from their places in the bar, in s.

    `meant`: the furthest that any note of the piece is played, as loosely as its player is.
    `found`: the furthest of the drums that are found again in the sound, `drift`: how much later
    their last quarter is than their first (not a number where fewer than eight are found).
    `share`: how much of all drums with an edge (0-1) that is.
    """

    meant: float
    found: float
    drift: float
    share: float


class Found(NamedTuple):
    """A stroke in the sound: its step, how late it is in s, whether it is clear, how loud."""

    step: int
    late: float
    clear: bool
    gain: float


def _flattening(sound: Samples) -> Samples:
    """The filter that takes from a sound all that can be foretold."""
    whole = np.append(sound, np.zeros(-len(sound) % SPAN)).reshape(-1, SPAN)
    power = (np.abs(np.fft.rfft(whole)) ** 2).mean(0)
    echo = np.fft.irfft(power)[: ORDER + 1]
    echo[0] *= 1 + 1e-6
    return np.concatenate(([1.0], -linalg.solve_toeplitz(echo[:-1], echo[1:])))


def _better(fit: Samples, best: int, apart: int) -> float:
    """How many times better a shape fits at its best place than anywhere that is so far away."""
    others = fit.copy()
    others[max(0, best - apart) : best + apart + 1] = 0
    return float(fit[best]) / (float(others.max()) + 1e-12)


def _look(flat: Samples, shape: Samples, place: int) -> tuple[int, bool, float]:
    """Where around a place a shape fits best, whether clearly better than elsewhere, how loud."""
    around = np.arange(place - REACH, place + REACH + len(shape)) % len(flat)
    fit = signal.correlate(flat[around], shape, "valid", "fft")
    size = np.abs(fit)
    best = int(size.argmax())
    clear = _better(size, best, APART) > CLEARER and _better(size, best, WAVE) > CLEAR
    return best - REACH, clear, float(fit[best]) / float((shape**2).sum())


def _found(piece: Piece, track: Track, flat: Samples, filtering: Samples) -> list[Found]:
    """The strokes of a drum that stand out of its flattened stem."""
    out = []
    for step, _, stroke in struck(piece, track):
        place = round(moment(piece, step) * RATE)
        if not piece.loops and not REACH <= place < len(flat) - REACH - SEEN:
            continue
        sound = mono(played(stroke))[:SEEN].astype(np.float64)
        late, clear, gain = _look(flat, signal.lfilter(filtering, [1.0], sound), place)
        out.append(Found(step, late / RATE, clear, gain))
    usual = float(np.median([found.gain for found in out])) if out else 0.0
    loud = (usual / ALIKE, usual * ALIKE)
    return [f for f in out if f.clear and loud[0] < f.gain < loud[1]]


def _in_stem(piece: Piece, tracks: list[Track], sound: Samples) -> list[Found]:
    flat = mono(sound)
    filtering = _flattening(flat)
    lead = flat[-SPAN:]
    flat = signal.lfilter(filtering, [1.0], np.concatenate([lead, flat]))[len(lead) :]
    return [found for track in tracks for found in _found(piece, track, flat, filtering)]


def _meant(piece: Piece) -> float:
    """The furthest that a note is played from its place; a strummed chord is broken on purpose."""
    even = [track for track in piece.tracks.values() if not track.strum]
    away = [s.start - moment(piece, s.step) for track in even for s in struck(piece, track)]
    return float(np.abs(away).max())


def grid(piece: Piece, stems: dict[str, Samples]) -> Grid:
    """Where the strokes of a piece are, found again in its decoded stems."""
    found: list[Found] = []
    count = 0
    for stem, sound in stems.items():
        tracks = [t for t in piece.tracks.values() if t.stem == stem and t.kind == "drum"]
        tracks = [track for track in tracks if track.voice not in EDGELESS]
        count += sum(len(struck(piece, track)) for track in tracks)
        found += _in_stem(piece, tracks, sound)
    if len(found) < FEWEST:
        return Grid(_meant(piece), float("nan"), float("nan"), 0.0)
    late = np.array([f.late for f in sorted(found)])
    quarter = max(2, len(late) // 4)
    drift = float(np.median(late[-quarter:]) - np.median(late[:quarter]))
    return Grid(_meant(piece), float(np.abs(late).max()), abs(drift), len(found) / count)
