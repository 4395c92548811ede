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


class Player:
    """Plays the notes of one track into one buffer."""

    def __init__(self, piece: Piece, track: Track) -> None:
        """Sits down; the same piece and track always play alike."""
        self.piece, self.track = piece, track
        self.random: Random = np.random.default_rng(zlib.crc32(track.name.encode()))
        self.buffer = np.zeros((piece.frames + frames(TAIL), 2))
        self.last = Note(-1, 0, (), 0.0)

    def _start(self, note: Note) -> float:
        loose = float(np.clip(self.random.normal(0, self.track.loose), -LOOSEST, LOOSEST))
        return moment(self.piece, note.step) + (loose + self.track.push) / 1000

    def _before(self, note: Note) -> int:
        """The note it glides from: the one before, tied to it, in a voice that glides."""
        tied = self.last.step + self.last.steps == note.step
        alone = len(note.notes) == len(self.last.notes) == 1
        if self.track.voice in GLIDING and tied and alone and self.last.notes != note.notes:
            return self.last.notes[0]
        return -1

    def _add(self, sound: Samples, start: float) -> None:
        # a note just before the first beat of a loop belongs to its end
        place = frames(start) % self.piece.frames if self.piece.loops else max(0, frames(start))
        count = min(len(sound), len(self.buffer) - place)
        self.buffer[place : place + count] += sound[:count]

    def strike(self, note: Note) -> None:
        """Plays one note, chord or stroke."""
        start = self._start(note)
        force = float(np.clip(note.force * self.track.force + self.random.normal(0, 0.03), 0.08, 1))
        take = int(self.random.integers(TAKES))
        seconds = round(note.steps * self.piece.step * HELD, 3)
        steps, take = (LONG_FORCE_STEPS, 0) if seconds > LONG else (FORCE_STEPS, take)
        force = round(force * steps) / steps
        if not note.notes:
            self._add(played(Stroke(self.track.voice, -1, 0.0, force, take, -1)), start)
            return
        before = self._before(note)
        for index, pitch in enumerate(note.notes):
            stroke = Stroke(self.track.voice, pitch, seconds, force, take, before)
            self._add(played(stroke), start + index * self.track.strum / 1000)
        self.last = note

    def finished(self) -> Samples:
        """All that was played, in the piece's length; a loop's tail sounds at its start."""
        whole = self.buffer[: self.piece.frames].copy()
        if self.piece.loops:
            tail = self.buffer[self.piece.frames :]
            count = min(len(tail), len(whole))
            whole[:count] += tail[:count]
        return whole


def play(piece: Piece, track: Track) -> Samples | None:
    """A whole track, dry and stereo; nothing if it never plays."""
    line = notes(piece, track)
    if not line:
        return None
    player = Player(piece, track)
    for note in line:
        player.strike(note)
    return player.finished()
