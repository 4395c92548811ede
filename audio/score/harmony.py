"""Looks for notes that clash: what nobody here can hear, arithmetic can."""

from collections.abc import Iterator

from audio.score.chords import chord
from audio.score.piece import STEPS, Piece
from audio.score.sequence import Bar, Note, bars, notes

# steps; shorter notes pass
LONG = 4


def _clash(note: int, symbol: str) -> str:
    """Why a held note does not fit its chord; empty if it does."""
    spelled = chord(symbol)
    if note % 12 in spelled.tones or note % 12 == spelled.bass:
        return ""
    thirds = [i for i in spelled.intervals if i in {3, 4}]
    wrong = {(spelled.root + 3) % 12, (spelled.root + 4) % 12}
    if thirds and note % 12 in wrong and not {10, 4} <= set(spelled.intervals):
        return "the other third"
    dominant = {4, 10} <= set(spelled.intervals)
    if not dominant and any((note - tone) % 12 == 1 for tone in spelled.tones):
        return "a semitone above a note of the chord"
    return ""


def _where(piece: Piece, step: int) -> str:
    return f"{piece.name}: bar {step // STEPS + 1} step {step % STEPS + 1}"


def against_chords(piece: Piece) -> Iterator[str]:
    """Each long melody note that does not fit the chord under it."""
    every: list[Bar] = bars(piece)
    for track in piece.tracks.values():
        if track.kind != "melody":
            continue
        for note in notes(piece, track):
            symbol = every[note.step // STEPS].symbol(note.step % STEPS)
            for pitch in note.notes:
                why = _clash(pitch, symbol) if note.steps >= LONG else ""
                if why:
                    yield f"{_where(piece, note.step)}: {track.name} over {symbol}: {why}"


def _overlap(first: Note, second: Note) -> int:
    end = min(first.step + first.steps, second.step + second.steps)
    return end - max(first.step, second.step)


def against_each_other(piece: Piece) -> Iterator[str]:
    """Each place where two melodies are a semitone apart for a quarter or longer."""
    lines = {t.name: notes(piece, t) for t in piece.tracks.values() if t.kind == "melody"}
    names = list(lines)
    for index, one in enumerate(names):
        for other in names[index + 1 :]:
            for first in lines[one]:
                for second in lines[other]:
                    close = any(abs(a - b) == 1 for a in first.notes for b in second.notes)
                    if close and _overlap(first, second) >= LONG:
                        yield f"{_where(piece, first.step)}: {one} against {other}: a semitone"


def clashes(piece: Piece) -> list[str]:
    """Every place that deserves a second look, in words."""
    return [*against_chords(piece), *against_each_other(piece)]
