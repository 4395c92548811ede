"""Measures a file as the game will decode it, and says what is wrong with it."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from audio import judged, ogg
from audio.compose import DULL
from audio.index import EffectEntry, PieceEntry
from audio.judged import Seams
from audio.measure.grid import Grid, grid
from audio.places import HERE, SCORES
from audio.score.notation import read
from audio.targets import DULLED, GRID, SEAM, TOLERANCE, TRUE_PEAK
from audio.tone.loudness import curve, loudness, momentary, true_peak
from audio.tone.units import Samples

UNMEASURED = Grid(0.0, float("nan"), float("nan"), 0.0)


class Figures(NamedTuple):
    """Loudness in LUFS, true peak in dBTP, the frames of each file, a piece's grid.

    `spread` is how many LU the quiet tenth of a piece lies below its loud tenth, `dull` how many LU
    the dull stem lies below the others together (not a number where there is none).
    """

    lufs: float
    peak: float
    frames: list[int]
    grid: Grid = UNMEASURED
    spread: float = 0.0
    dull: float = float("nan")


def _summed(sounds: list[Samples]) -> Samples:
    return np.asarray(np.sum(sounds, axis=0))


def _spread(sound: Samples) -> float:
    blocks = curve(sound)
    blocks = blocks[blocks > -70]
    return float(np.quantile(blocks, 0.9) - np.quantile(blocks, 0.1))


def of_piece(name: str, entry: PieceEntry) -> Figures:
    """Measures a piece: its heard stems together, the highest peak of a file or of all stems."""
    files = {stem: ogg.read(HERE / file) for stem, file in entry["files"].items()}
    stems = {stem: sound for stem, sound in files.items() if stem != DULL}
    heard = _summed([stems[stem] for stem in entry["heard"]])
    lufs = loudness(heard) if entry["loop"] else momentary(heard)
    return Figures(
        lufs,
        max(true_peak(sound) for sound in [_summed(list(stems.values())), *files.values()]),
        [len(sound) for sound in files.values()],
        grid(read(SCORES / f"{name}.score"), stems),
        _spread(heard),
        loudness(files[DULL]) - lufs if DULL in files else float("nan"),
    )


def of_effect(entry: EffectEntry) -> list[Figures]:
    """Measures every variant of an effect."""
    out = []
    for file in entry["files"]:
        sound = ogg.read(HERE / file)
        loud = loudness(sound) if entry["loop"] else momentary(sound)
        out.append(Figures(loud, true_peak(sound), [len(sound)]))
    return out


def problems(name: str, lufs: float, figures: Figures) -> Iterator[str]:
    """What of a file is not as it must be, in words."""
    if abs(figures.lufs - lufs) > TOLERANCE:
        yield f"{name}: {figures.lufs:.1f} LUFS instead of {lufs:.1f}"
    if figures.peak > TRUE_PEAK:
        yield f"{name}: a true peak of {figures.peak:.1f} dB, above {TRUE_PEAK:.0f}"
    if abs(figures.dull - DULLED) > TOLERANCE:
        yield f"{name}: dull is {figures.dull:.1f} LU from the rest instead of {DULLED:.1f}"
    if max(figures.grid.meant, figures.grid.found, figures.grid.drift) > GRID:
        meant, found, drift = (round(value * 1000, 1) for value in figures.grid[:3])
        yield f"{name}: strokes are played {meant}, found {found}, drifting {drift} ms off"


def open_seams(seams: Seams, files: list[str]) -> Iterator[str]:
    """Which of the loops' files have a seam that is heard, or another one than was judged."""
    for file in files:
        if file not in seams or seams[file]["crc"] != judged.crc(file):
            yield f"{file}: its seam was not judged as it was encoded: render it again"
        elif seams[file]["added"] > SEAM:
            yield f"{file}: its seam adds {seams[file]['added']:.0f} dB, more than {SEAM:.0f}"
