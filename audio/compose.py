"""Renders a piece to its OGG files."""

import io
from pathlib import Path
from typing import Final

import numpy as np

from audio import ogg
from audio.index import PieceEntry
from audio.measure.seams import seam
from audio.places import OGG, SCORES
from audio.score.mixdown import CEILING, Stems, mastered, mixed
from audio.score.notation import read
from audio.score.piece import Piece
from audio.sources import of_piece
from audio.targets import PIECES, SEAM, TRUE_PEAK
from audio.tone.loudness import true_peak
from audio.tone.units import RATE, Samples

# Vorbis quality 0-1: about 80 kbit/s for a busy stem, so that all sounds stay under 20 MB
QUALITY: Final = 0.13
# dB: how much more room is left each time the encoded sum peaks too high
ROOM: Final = 0.7
TRIES: Final = 5
# qualities that are tried for the sake of a seam, and dB by which it should stay below the limit
NUDGES: Final = 8
NUDGE: Final = 0.012
SPARE_SEAM: Final = 2.0
# dB: what is kept free for other decoders
SPARE: Final = 0.05


def keep(path: Path, data: bytes, decoded: Samples) -> None:
    """Writes a file unless it already sounds so: an OGG's serial number is random."""
    if path.exists():
        old = ogg.read(path)
        if old.shape == decoded.shape and bool((old == decoded).all()):
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def encoded(sound: Samples, quality: float) -> tuple[bytes, Samples]:
    """A sound as OGG, and what the game will hear of it."""
    out = io.BytesIO()
    ogg.write(out, sound, quality)
    return out.getvalue(), ogg.read(io.BytesIO(out.getvalue()))


def file_of(piece: Piece, stem: str) -> str:
    """A stem's file, relative to the index."""
    one = len(piece.stems) == 1
    return f"ogg/music/{piece.name}.ogg" if one else f"ogg/music/{piece.name}-{stem}.ogg"


def _seamless(piece: Piece, sound: Samples) -> tuple[bytes, Samples]:
    """A stem, encoded; a loop a little better each time that the codec disturbs its seam."""
    for nudge in range(NUDGES):
        data, decoded = encoded(sound, QUALITY + nudge * NUDGE)
        if not piece.loops or seam(decoded) < SEAM - SPARE_SEAM:
            break
    return data, decoded


def _fitting(piece: Piece, stems: Stems) -> dict[str, tuple[bytes, Samples]]:
    """The stems, encoded so that neither one alone nor their sum exceeds the true peak."""
    for attempt in range(TRIES):
        master = mastered(piece, stems, CEILING - ROOM * attempt)
        files = {name: _seamless(piece, sound) for name, sound in master.items()}
        sounds = [sound for _, sound in files.values()]
        highest = max(true_peak(s) for s in [np.sum(sounds, axis=0), *sounds])
        if highest < TRUE_PEAK - SPARE:
            break
    return files


def compose(name: str) -> PieceEntry:
    """Renders a score by name, writes what sounds different, and says what the index should."""
    piece = read(SCORES / f"{name}.score")
    for stem, (data, decoded) in _fitting(piece, mixed(piece)).items():
        keep(OGG.parent / file_of(piece, stem), data, decoded)
    return {
        "sort": piece.sort,
        "files": {stem: file_of(piece, stem) for stem in piece.stems},
        "heard": piece.heard,
        "frames": piece.frames,
        "seconds": round(piece.frames / RATE, 3),
        "bpm": piece.tempo,
        "bars": piece.bars,
        "beats": piece.bars * 4,
        "swing": piece.swing,
        "loop": piece.loops,
        "lufs": PIECES[piece.sort],
        "sections": piece.starts(),
        "source": of_piece(name),
    }
