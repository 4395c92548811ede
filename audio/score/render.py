"""Plays a track: notes in time become sound."""

import zlib
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np

from audio.drums import DRUMS
from audio.score.evenness import evening
from audio.score.piece import Piece, Track
from audio.score.sequence import Note, notes
from audio.tone.space import pair
from audio.tone.units import Random, Samples, frames, hertz
from audio.voices import GLIDING, VOICES

# seconds: the longest that any note rings on
TAIL: Final = 8.0
# ms; nobody plays further from the beat than this
LOOSEST: Final = 4.0
# steps of force, and takes of each note, that are told apart: more cost time and are not heard.
# Long notes are not repeated so soon that anyone could compare them.
LONG: Final = 0.9  # seconds
FORCE_STEPS: Final = 8
LONG_FORCE_STEPS: Final = 5
TAKES: Final = 3
# the part of its length for which a note is held
HELD: Final = 0.95


class Stroke(NamedTuple):
    """One sound to be made: the same stroke always sounds the same."""

    voice: str
    note: int
    seconds: float
    force: float
    take: int
    before: int


@lru_cache(maxsize=6000)
def played(stroke: Stroke) -> Samples:
    """The sound of a stroke, stereo; a note below 0 is a drum."""
    if stroke.note < 0:
        random = np.random.default_rng(stroke.take + 11)
        return pair(DRUMS[stroke.voice](stroke.force, random)).astype(np.float32)
    random = np.random.default_rng(stroke.take * 101 + stroke.note)
    before = hertz(stroke.before) if stroke.before >= 0 else None
    pitch = hertz(stroke.note)
    sound = VOICES[stroke.voice](pitch, stroke.seconds, stroke.force, random, before)
    return (pair(sound) * evening(stroke.voice, stroke.note)).astype(np.float32)


def moment(piece: Piece, step: int) -> float:
    """When a step is due, in seconds: every second sixteenth swings."""
    return step * piece.step + piece.swing * piece.step * 2 * (step % 2)


class Struck(NamedTuple):
    """A stroke as it is played: the step it is due at, when it starts in seconds, its sound."""

    step: int
    start: float
    stroke: Stroke


def _before(track: Track, last: Note, note: Note) -> int:
    """The note it glides from: the one before, tied to it, in a voice that glides."""
    tied = last.step + last.steps == note.step
    alone = len(note.notes) == len(last.notes) == 1
    if track.voice in GLIDING and tied and alone and last.notes != note.notes:
        return last.notes[0]
    return -1


def struck(piece: Piece, track: Track) -> list[Struck]:
    """All that a track plays, as loosely as its player is; always alike, in order."""
    random: Random = np.random.default_rng(zlib.crc32(track.name.encode()))
    last = Note(-1, 0, (), 0.0)
    out = []
    for note in notes(piece, track):
        loose = float(np.clip(random.normal(0, track.loose), -LOOSEST, LOOSEST))
        start = moment(piece, note.step) + (loose + track.push) / 1000
        force = float(np.clip(note.force * track.force + random.normal(0, 0.03), 0.08, 1))
        take = int(random.integers(TAKES))
        seconds = round(note.steps * piece.step * HELD, 3)
        steps, take = (LONG_FORCE_STEPS, 0) if seconds > LONG else (FORCE_STEPS, take)
        force = round(force * steps) / steps
        if not note.notes:
            out.append(Struck(note.step, start, Stroke(track.voice, -1, 0.0, force, take, -1)))
            continue
        before = _before(track, last, note)
        for index, pitch in enumerate(note.notes):
            stroke = Stroke(track.voice, pitch, seconds, force, take, before)
            out.append(Struck(note.step, start + index * track.strum / 1000, stroke))
        last = note
    return out


def _add(piece: Piece, buffer: Samples, sound: Samples, start: float) -> None:
    # a note just before the first beat of a loop belongs to its end
    place = frames(start) % piece.frames if piece.loops else max(0, frames(start))
    count = min(len(sound), len(buffer) - place)
    buffer[place : place + count] += sound[:count]


def play(piece: Piece, track: Track) -> Samples | None:
    """A whole track, dry and stereo, a loop's tail at its start; nothing if it never plays."""
    line = struck(piece, track)
    if not line:
        return None
    buffer = np.zeros((piece.frames + frames(TAIL), 2))
    for _, start, stroke in line:
        _add(piece, buffer, played(stroke), start)
    whole = buffer[: piece.frames].copy()
    if piece.loops:
        tail = buffer[piece.frames :]
        count = min(len(tail), len(whole))
        whole[:count] += tail[:count]
    return whole
