"""Turns a track's lines into notes in time."""

import re
from typing import Final, NamedTuple

from audio.score.chords import chord, pitch_class, voicing
from audio.score.notation import ScoreError
from audio.score.piece import STEPS, Piece, Section, Track, scale_of

# how hard the marks of a grid are struck, 0-1
FORCES: Final = {"X": 0.95, "x": 0.72, "o": 0.42}
PLAIN: Final = 0.72
ACCENT: Final = 0.20
SOFT: Final = 0.25
DEGREE: Final = re.compile(r"^([b#]*)([1-7])([',]*)$")
NAMED: Final = re.compile(r"^([A-G][#b]?)(-?\d)$")
TOKEN: Final = re.compile(r"^(.+?)(?::(\d+))?([!?]*)$")
# MIDI notes from which the lowest root is taken: E1 for basses, E2 for amplified guitars
LOWEST_BASS: Final = 28
LOWEST_POWER: Final = 40


class Note(NamedTuple):
    """Something struck: when and for how long in steps, MIDI notes (none: a drum), force 0-1."""

    step: int
    steps: int
    notes: tuple[int, ...]
    force: float


class Bar(NamedTuple):
    """Where a bar is: its first step, its chords, the chord after it, the key, the force."""

    step: int
    symbols: list[str]
    after: str
    key: str
    force: float

    def symbol(self, step: int) -> str:
        """The chord that sounds at a step of the bar."""
        return self.symbols[min(step * len(self.symbols) // STEPS, len(self.symbols) - 1)]

    def next_symbol(self, step: int) -> str:
        """The chord after the one that sounds at a step of the bar."""
        place = min(step * len(self.symbols) // STEPS, len(self.symbols) - 1)
        return [*self.symbols, self.after][place + 1]


def pitch(word: str, key: str, octave: int) -> int:
    """The MIDI note of a degree (5, b3 1') or a name (F#4). Raises ScoreError for others."""
    degree = DEGREE.match(word)
    if degree:
        tonic, scale = scale_of(key)
        note = 12 * (octave + 1) + tonic + scale[int(degree[2]) - 1]
        note += degree[1].count("#") - degree[1].count("b")
        return note + 12 * (degree[3].count("'") - degree[3].count(","))
    named = NAMED.match(word)
    if not named:
        raise ScoreError(f"{word!r} is no note")
    return 12 * (int(named[2]) + 1) + pitch_class(named[1])


def _melody(track: Track, text: str, bar: Bar, out: list[Note]) -> None:
    place, steps = 0, 4
    for word in text.split():
        match = TOKEN.match(word)
        assert match is not None  # the pattern takes any word
        body, steps = match[1], int(match[2]) if match[2] else steps
        if body == "_" and out:
            out[-1] = out[-1]._replace(steps=out[-1].steps + steps)
        elif body not in {".", "_"}:
            force = PLAIN + ACCENT * match[3].count("!") - SOFT * match[3].count("?")
            notes = tuple(sorted(pitch(w, bar.key, track.octave) for w in body.split("+")))
            out.append(Note(bar.step + place, steps, notes, force * bar.force))
        place += steps
    if place != STEPS:
        raise ScoreError(f"track {track.name}: a bar of {place} steps: {text}")


def _bass_note(mark: str, symbol: str, after: str, up: int) -> int:
    spelled = chord(symbol)

    def lowest(of: int) -> int:
        return LOWEST_BASS + (of - LOWEST_BASS) % 12 + up

    root, following = lowest(spelled.bass), lowest(chord(after).bass)
    third = next((i for i in spelled.intervals if i in {3, 4}), 5)
    fifth = 6 if 6 in spelled.intervals else 7
    seventh = next((i for i in spelled.intervals if i in {9, 10, 11}), 10)
    return {
        "R": root, "r": root, "8": root + 12, "5": root + fifth, "3": root + third,
        "7": root + seventh, "c": following - 1, "d": following + 1,
    }[mark]  # fmt: skip


def _bass(track: Track, mark: str, step: int, steps: int, bar: Bar) -> Note:
    note = _bass_note(mark, bar.symbol(step), bar.next_symbol(step), track.up)
    force = 0.45 if mark == "r" else 0.85 if step % 4 == 0 else 0.74
    return Note(bar.step + step, steps, (note,), force * bar.force)


def _hand(track: Track, mark: str, step: int, steps: int, bar: Bar, hand: tuple[int, ...]) -> Note:
    if track.kind == "chords":
        return Note(bar.step + step, steps, hand, FORCES[mark] * bar.force)
    place = "123456789abc".index(mark)
    note = hand[place % len(hand)] + 12 * (place // len(hand))
    force = 0.62 + 0.12 * (step % 4 == 0) + 0.08 * (step == 0)
    return Note(bar.step + step, steps, (note,), force * bar.force)


def _grid(
    track: Track, text: str, bar: Bar, out: list[Note], hand: tuple[int, ...]
) -> tuple[int, ...]:
    """Adds the notes of a grid; returns where the hand is afterwards."""
    marks = text.replace(" ", "")
    if len(marks) not in {STEPS, STEPS // 2}:
        raise ScoreError(f"track {track.name}: a grid of {len(marks)} marks: {text}")
    steps = STEPS // len(marks)
    for place, mark in enumerate(marks):
        step = place * steps
        if mark == "-":
            if out and track.kind != "drum":
                out[-1] = out[-1]._replace(steps=out[-1].steps + steps)
        elif mark == ".":
            continue
        elif track.kind == "drum":
            out.append(Note(bar.step + step, steps, (), FORCES[mark] * bar.force))
        elif track.kind == "bass":
            out.append(_bass(track, mark, step, steps, bar))
        elif track.kind == "power":
            root = LOWEST_POWER + (chord(bar.symbol(step)).bass - LOWEST_POWER) % 12
            out.append(Note(bar.step + step, steps, (root,), FORCES[mark] * bar.force))
        else:
            hand = voicing(bar.symbol(step), hand, track.low, track.high)
            out.append(_hand(track, mark, step, steps, bar, hand))
    return hand


def _force(section: Section, bar: int) -> float:
    first, last = section.force
    return first + (last - first) * bar / max(1, len(section.chords) - 1)


def bars(piece: Piece) -> list[Bar]:
    """Every bar of the form, in order."""
    chords = piece.chords()
    out: list[Bar] = []
    for name in piece.form:
        section = piece.sections[name]
        for number in range(len(section.chords)):
            here = len(out)
            after = chords[(here + 1) % len(chords)][0]
            force = _force(section, number)
            out.append(Bar(here * STEPS, chords[here], after, section.key, force))
    return out


def notes(piece: Piece, track: Track) -> list[Note]:
    """What a track plays in the whole piece, in order.

    Raises ScoreError for a bar that has not 16 steps, and for a mark or chord that is none.
    """
    out: list[Note] = []
    hand: tuple[int, ...] = ()
    every = bars(piece)
    for name, first in piece.starts():
        section = piece.sections[name]
        lines = section.lines.get(track.name)
        if not lines:
            continue
        for number in range(len(section.chords)):
            text, bar = lines[number % len(lines)], every[first + number]
            try:
                if track.kind == "melody":
                    _melody(track, text, bar, out)
                else:
                    hand = _grid(track, text, bar, out, hand)
            except (KeyError, ValueError) as error:
                where = f"{piece.name}.score: [{name}] bar {number + 1}, {track.name}"
                raise ScoreError(f"{where}: {error}") from error
    return out
