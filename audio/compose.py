"""Renders a piece to its OGG files."""

from typing import Final, NamedTuple

import numpy as np

from audio import ogg
from audio.dull import dulled
from audio.index import PieceEntry
from audio.judged import Seams, judged
from audio.loops import mended
from audio.measure.seams import Seam
from audio.places import OGG, SCORES
from audio.score.mixdown import CEILING, Stems, mastered, mixed
from audio.score.notation import read
from audio.score.piece import Piece
from audio.sources import of_piece
from audio.targets import PIECES, TRUE_PEAK
from audio.tone.loudness import true_peak
from audio.tone.units import RATE, Samples

# Vorbis quality 0-1: about 75 kbit/s for a busy stem; less for what only sounds together with a
# calm stem that covers it, and for what is dull
QUALITY: Final = 0.08
ADDED_QUALITY: Final = 0.04
DULL_QUALITY: Final = 0.0
DULL: Final = "dull"
# dB: how much more room is left each time the encoded sum peaks too high
ROOM: Final = 0.7
TRIES: Final = 5
# dB: what is kept free for other decoders
SPARE: Final = 0.05


class Stem(NamedTuple):
    """A stem as OGG, what the game will hear of it, and, of a loop, its seam."""

    data: bytes
    decoded: Samples
    seam: Seam | None


def file_of(piece: Piece, stem: str) -> str:
    """A stem's file, relative to the index."""
    one = len(piece.stems) == 1 and stem != DULL
    return f"ogg/music/{piece.name}.ogg" if one else f"ogg/music/{piece.name}-{stem}.ogg"


def _encoded(piece: Piece, master: Stems, stem: str) -> Stem:
    added = stem in piece.heard[1:]
    quality = ADDED_QUALITY if added else QUALITY
    if not piece.loops:
        return Stem(*ogg.encoded(master[stem], quality), None)
    return Stem(*mended(master[stem], quality, master[piece.heard[0]] if added else None))


def _all(piece: Piece, master: Stems) -> dict[str, Stem]:
    """The stems, encoded, and the dull one where the piece has it."""
    files = {name: _encoded(piece, master, name) for name in master}
    if piece.dull:
        mix = np.asarray(np.sum([master[name] for name in piece.heard], axis=0))
        files[DULL] = Stem(*mended(dulled(mix, CEILING), DULL_QUALITY))
    return files


def _fitting(piece: Piece, stems: Stems) -> dict[str, Stem]:
    """The stems, encoded so that neither one alone nor their sum exceeds the true peak."""
    for attempt in range(TRIES):
        files = _all(piece, mastered(piece, stems, CEILING - ROOM * attempt))
        whole = np.sum([files[name].decoded for name in piece.stems], axis=0)
        highest = max(true_peak(sound) for sound in [whole, *(f.decoded for f in files.values())])
        if highest < TRUE_PEAK - SPARE:
            break
    return files


def compose(name: str) -> tuple[PieceEntry, Seams]:
    """Renders a score by name, writes what sounds different.

    Returns what the index should say, and the seams by file.
    """
    piece = read(SCORES / f"{name}.score")
    files: dict[str, str] = {}
    seams: Seams = {}
    for stem, made in _fitting(piece, mixed(piece)).items():
        files[stem] = file_of(piece, stem)
        ogg.keep(OGG.parent / files[stem], made.data, made.decoded)
        if made.seam:
            seams[files[stem]] = judged(files[stem], made.seam)
    entry: PieceEntry = {
        "sort": piece.sort,
        "files": files,
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
    return entry, seams
