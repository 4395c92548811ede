"""Measures a file as the game will decode it, and says what is wrong with it."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from audio import ogg
from audio.index import EffectEntry, PieceEntry
from audio.measure.grid import grid
from audio.measure.seams import SILENT, seam
from audio.places import HERE, SCORES
from audio.score.notation import read
from audio.targets import GRID, SEAM, TOLERANCE, TRUE_PEAK
from audio.tone.loudness import curve, loudness, momentary, true_peak
from audio.tone.units import Samples


class Figures(NamedTuple):
    """Loudness in LUFS, true peak in dBTP, seam in dB (-120: none), grid and drift in s (or nan).

    `spread` is how many LU the quiet tenth of a piece lies below its loud tenth.
    """

    lufs: float
    peak: float
    seam: float
    grid: float = float("nan")
    drift: float = float("nan")
    strokes: int = 0
    spread: float = 0.0


def _summed(sounds: list[Samples]) -> Samples:
    return np.asarray(np.sum(sounds, axis=0))


def _spread(sound: Samples) -> float:
    blocks = curve(sound)
    blocks = blocks[blocks > -70]
    return float(np.quantile(blocks, 0.9) - np.quantile(blocks, 0.1))


def of_piece(name: str, entry: PieceEntry) -> Figures:
    """Measures a piece: its heard stems together, each seam, the highest peak of file or sum."""
    stems = {stem: ogg.read(HERE / file) for stem, file in entry["files"].items()}
    whole = _summed(list(stems.values()))
    heard = _summed([stems[stem] for stem in entry["heard"]])
    seams = [seam(sound) for sound in stems.values()] if entry["loop"] else [SILENT]
    away, drift, strokes = grid(read(SCORES / f"{name}.score"), whole)
    return Figures(
        loudness(heard) if entry["loop"] else momentary(heard),
        max(true_peak(sound) for sound in [whole, *stems.values()]),
        max(seams),
        away,
        drift,
        strokes,
        _spread(heard),
    )


def of_effect(entry: EffectEntry) -> list[Figures]:
    """Measures every variant of an effect."""
    out = []
    for file in entry["files"]:
        sound = ogg.read(HERE / file)
        loop = entry["loop"]
        loud = loudness(sound) if loop else momentary(sound)
        out.append(Figures(loud, true_peak(sound), seam(sound) if loop else SILENT))
    return out


def problems(name: str, lufs: float, figures: Figures) -> Iterator[str]:
    """What of a file is not as it must be, in words."""
    if abs(figures.lufs - lufs) > TOLERANCE:
        yield f"{name}: {figures.lufs:.1f} LUFS instead of {lufs:.1f}"
    if figures.peak > TRUE_PEAK:
        yield f"{name}: a true peak of {figures.peak:.1f} dB, above {TRUE_PEAK:.0f}"
    if figures.seam > SEAM:
        yield f"{name}: its seam adds {figures.seam:.0f} dB, more than {SEAM:.0f}"
    if figures.grid > GRID or figures.drift > GRID:
        away, drift = figures.grid * 1000, figures.drift * 1000
        yield f"{name}: strokes are {away:.1f} ms from their places, drifting {drift:.1f} ms"
