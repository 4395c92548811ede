"""Mixes tracks to stems and masters them together.

Each track states its loudness in LUFS while it plays, so a score is mixed by meaning. All stems
share one gain, so that their sum in the game is what was mastered here.
"""

from collections.abc import Callable
from typing import Final

import numpy as np

from audio.score.piece import Piece, Track
from audio.score.render import moment, play
from audio.score.sequence import notes
from audio.targets import PIECES
from audio.tone.dynamics import compression, limiting
from audio.tone.filters import high, low, low_shelf, peak, shelf
from audio.tone.loudness import loudness, momentary
from audio.tone.space import KEPT_DRY, chorus, echoes, pair, reverberation
from audio.tone.units import RATE, Samples, frames, ratio, ratios

# dBTP before encoding; Vorbis adds up to a decibel
CEILING: Final = -2.2
# how a kick pushes others down: full after 4 ms, back to 1/e in 75 ms
DUCK_ATTACK: Final = 0.004
DUCK_RELEASE: Final = 0.075
DUCK_LENGTH: Final = 0.22
KICKS: Final = ("kick", "softkick")
# times a second that a chorus swings, about
CHORUS: Final = 0.7
# glue: dB, ratio, seconds
GLUE: Final = (-20.0, 1.6, 0.015, 0.15)
GLUE_LEVEL: Final = -16.0
# passes of gain and limiter: each brings loudness nearer to what is asked
PASSES: Final = 3

Stems = dict[str, Samples]


def _round(
    piece: Piece, sound: Samples, change: Callable[[Samples], Samples], lead: float
) -> Samples:
    """A change that remembers, as if the loop had been playing for ever (`lead` s are enough)."""
    if not piece.loops:
        return change(sound)
    count = min(frames(lead), len(sound))
    return change(np.vstack([sound[-count:], sound]))[count : count + len(sound)]


def _ducking(piece: Piece) -> Samples:
    """How far down (0-1) the kicks push, at each frame."""
    time = np.arange(frames(DUCK_LENGTH)) / RATE
    shape = np.exp(-time / DUCK_RELEASE) * np.clip(time / DUCK_ATTACK, 0, 1)
    out = np.zeros(piece.frames)
    for track in piece.tracks.values():
        if track.voice not in KICKS:
            continue
        for note in notes(piece, track):
            start = frames(moment(piece, note.step))
            # the last kick of a loop still pushes as it begins again
            where = (start + np.arange(len(shape))) % piece.frames
            out[where] = np.maximum(out[where], shape)
    return out


def _toned(piece: Piece, track: Track) -> Callable[[Samples], Samples]:
    # a chorus that swings a whole number of times is at its end where it began
    length = piece.frames / RATE
    swings = max(1, round(CHORUS * length)) / length

    def tone(sound: Samples) -> Samples:
        sound = high(sound, track.highpass)
        sound = low(sound, track.lowpass) if track.lowpass < 17000 else sound
        return chorus(sound, swings, 0.0025, track.chorus) if track.chorus else sound

    return tone


class Desk:
    """A mixing desk: dry sums, one reverberation and one echo for each stem."""

    def __init__(self, piece: Piece) -> None:
        """Switches on."""
        self.piece = piece
        self.duck = _ducking(piece)
        self.dry: Stems = {}
        self.room: Stems = {}
        self.echo: Stems = {}

    def add(self, track: Track) -> None:
        """Plays a track into its stem."""
        sound = play(self.piece, track)
        if sound is None:
            return
        sound = pair(_round(self.piece, sound, _toned(self.piece, track), 2.0), track.pan)
        sound *= ratio(track.level - loudness(sound))
        if track.duck:
            sound *= ratios(-track.duck * self.duck)[:, None]
        self._send(self.dry, track.stem, sound, 0.0)
        self._send(self.room, track.stem, sound, track.reverb)
        self._send(self.echo, track.stem, sound, track.delay)

    def _send(self, bus: Stems, stem: str, sound: Samples, level: float | None) -> None:
        if level is not None:
            bus[stem] = bus.get(stem, np.zeros_like(sound)) + sound * ratio(level)

    def stems(self) -> Stems:
        """What every stem sounds like, with its room and its echoes."""
        out = dict(self.dry)
        room, step = self.piece.room, self.piece.step

        def answered(sound: Samples) -> Samples:
            return reverberation(high(sound, KEPT_DRY), room)[: len(sound)]

        for stem, sound in self.room.items():
            out[stem] = out[stem] + _round(self.piece, sound, answered, 7.0)
        for stem, sound in self.echo.items():
            late = _round(self.piece, sound, lambda s: echoes(s, 3 * step), 7.0)
            out[stem] = out[stem] + late
        return out


def _summed(stems: Stems, names: list[str]) -> Samples:
    out = np.zeros_like(next(iter(stems.values())))
    for name in names:
        out += stems[name]
    return out


def _tone(piece: Piece, stems: Stems) -> Stems:
    """The last touch: no rumble, a little less mud, some air."""

    def tone(sound: Samples) -> Samples:
        clean = peak(low_shelf(high(sound, 30), 90, -1.0), 320, -1.2, 0.8)
        return shelf(clean, 6500, piece.air)

    return {name: _round(piece, sound, tone, 1.0) for name, sound in stems.items()}


def _glued(piece: Piece, stems: Stems) -> Stems:
    mix = _summed(stems, list(stems))
    level = ratio(GLUE_LEVEL - loudness(mix))
    gain = _round(piece, mix * level, lambda s: compression(s, *GLUE)[:, None], 3.0)
    return {name: sound * gain * level for name, sound in stems.items()}


def heard(piece: Piece, stems: Stems) -> float:
    """The loudness in LUFS that counts for the piece: of a stinger, its loudest moment."""
    mix = _summed(stems, piece.heard)
    return loudness(mix) if piece.loops else momentary(mix)


def mastered(piece: Piece, stems: Stems, ceiling: float = CEILING) -> Stems:
    """The stems at the loudness of the piece's sort, true peaks of their sum below `ceiling` dB."""
    target = PIECES[piece.sort]
    for _ in range(PASSES):
        up = ratio(target - heard(piece, stems))
        gain = limiting(_summed(stems, list(stems)) * up, ceiling)[:, None] * up
        stems = {name: sound * gain for name, sound in stems.items()}
    return stems


def mixed(piece: Piece) -> Stems:
    """The stems of a piece, all of one length, before mastering."""
    desk = Desk(piece)
    for track in piece.tracks.values():
        desk.add(track)
    return _glued(piece, _tone(piece, desk.stems()))
