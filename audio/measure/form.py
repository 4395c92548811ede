"""What a composer would look at in a score: form, tune, bass, harmony."""

from itertools import pairwise
from typing import NamedTuple

from audio.score.chords import chord
from audio.score.piece import STEPS, Piece, Track
from audio.score.sequence import Note, bars, notes

# steps; a tune breathes where it is silent for so long
BREATH = 4
LONG = 2


class Tune(NamedTuple):
    """A melody: its range and widest leap in semitones; shares of silence, steps, chord notes."""

    name: str
    lowest: int
    highest: int
    leap: int
    silence: float
    stepwise: float
    fitting: float


def _tunes(piece: Piece) -> list[tuple[Track, list[Note]]]:
    lines = [(t, notes(piece, t)) for t in piece.tracks.values() if t.kind == "melody"]
    return [(track, line) for track, line in lines if line]


def main_tune(piece: Piece) -> Tune | None:
    """The loudest of the melodies that play for a third of the piece or longer."""
    steps = piece.bars * STEPS
    long = [(t, line) for t, line in _tunes(piece) if sum(n.steps for n in line) > steps / 3]
    if not long:
        return None
    track, line = max(long, key=lambda pair: pair[0].level)
    every = bars(piece)
    top = [max(note.notes) for note in line]
    leaps = [abs(b - a) for a, b in pairwise(top)]
    held = [n for n in line if n.steps >= LONG]
    inside = sum(
        max(n.notes) % 12 in chord(every[n.step // STEPS].symbol(n.step % STEPS)).tones
        for n in held
    )
    return Tune(
        track.name,
        min(top),
        max(top),
        max(leaps, default=0),
        1 - sum(n.steps for n in line) / steps,
        sum(leap <= 2 for leap in leaps) / max(1, len(leaps)),
        inside / max(1, len(held)),
    )


def strokes(piece: Piece, first: int, count: int) -> float:
    """How many notes and strokes a bar has, of `count` bars from `first` on."""
    low, high = first * STEPS, (first + count) * STEPS
    played = [n for t in piece.tracks.values() for n in notes(piece, t)]
    return sum(low <= note.step < high for note in played) / count


def bass_moves(piece: Piece) -> float:
    """The share of bars whose bass note is another than in the bar before."""
    roots = [chord(bar.symbols[0]).bass for bar in bars(piece)]
    return sum(a != b for a, b in pairwise(roots)) / max(1, len(roots) - 1)
