"""Music: stems that run together, come and go on the bar, and pieces that give way to pieces."""

from __future__ import annotations

from math import pi, sin
from typing import TYPE_CHECKING, Final

import pygame

from game.sound.cue import MUSIC
from game.sound.device import GUARD
from game.sound.ducking import glide
from game.sound.fader import Fader, amplitude
from game.sound.stems import Danger, Stem, goal_of, speeds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from game.sound.bank import Bank
    from game.sound.cue import Mood
    from game.sound.index import Index, Piece

HALVES: Final = (range(4), range(4, 8))  # channels of one piece, and of the one that follows it
COMES: Final = 2.0  # of the whole loudness a second, over a piece that goes
GOES: Final = 0.8  # likewise: it is gone after 1.25 s
HUSH: Final = 24.0  # dB
HUSH_SPEED: Final = 1 / 0.8  # of the whole hush a second
HELD: Final = 8.0  # dB while the world stands still
HELD_SPEED: Final = 2.0
DULLED: Final = 9.0  # dB for a piece that has no muffled stem
DULL: Final = "dull"
GUARD_BYTES: Final = bytes(64)
ATTEMPTS: Final = 4  # at starting all stems in one buffer; already a second one is rare


class Playing:
    """A piece that sounds on its half of the channels."""

    def __init__(self, piece: Piece, half: range, began: float, share: float) -> None:
        """The stems must fit; `share` 0 to 1 is how loud it begins."""
        self.piece = piece
        self.half = half
        self.began = began
        self.share = share
        self.leaving = False
        self.bar = 0
        self._told = (0.0, 0.0)  # gain and dullness that the mixer was told last
        self.stems = [
            Stem(name, Fader(number)) for name, number in zip(piece.stems, half, strict=False)
        ]

    @property
    def is_muffled(self) -> bool:
        """Whether a stem for deafened ears is there."""
        return DULL in self.piece.stems

    @property
    def over(self) -> bool:
        """Whether nothing is heard of it any more."""
        if self.piece.loop:
            return self.leaving and self.share <= 0.0
        return not self.stems[0].fader.busy

    def aim(self, mood: Mood, danger: float, now: float) -> None:
        """On every bar line the stems get new goals; in between they only glide."""
        bar = int((now - self.began) / self.piece.bar)
        if bar == self.bar:
            return
        self.bar = bar
        for stem in self.stems:
            stem.goal = goal_of(stem.name, danger, mood.hidden)

    def settle(self, mood: Mood, danger: float) -> None:
        """At the beginning the stems are where they should be."""
        for stem in self.stems:
            stem.share = stem.goal = goal_of(stem.name, danger, mood.hidden)

    def frame(self, seconds: float, gain: float, dull: float) -> None:
        """Time passes: piece and stems come nearer to their goals, and the mixer is told."""
        goal = 0.0 if self.leaving else 1.0
        now = (gain, dull)
        if now == self._told and self.share == goal and self._at_rest():
            return
        self._told = now
        self.share = glide(self.share, goal, COMES * seconds, GOES * seconds)
        for stem in self.stems:
            rise, fall = speeds_of(stem.name)
            stem.share = glide(stem.share, stem.goal, rise * seconds, fall * seconds)
        for stem, level in zip(self.stems, self.levels(gain, dull), strict=True):
            stem.fader.set(level)

    def _at_rest(self) -> bool:
        return all(stem.share == stem.goal for stem in self.stems)

    def levels(self, gain: float, dull: float) -> list[float]:
        """The factor of each stem; `dull` 0 to 1 turns from the clear ones to the muffled one."""
        gain *= sin(self.share * pi / 2)
        # the muffled stem is in phase with the others: amplitudes add up, not powers
        clear = 1.0 - dull if self.is_muffled else amplitude(-DULLED * dull)
        return [
            gain * (dull if stem.name == DULL else sin(stem.share * pi / 2) * clear)
            for stem in self.stems
        ]

    def stop(self) -> None:
        """Frees its channels."""
        for stem in self.stems:
            stem.fader.stop()


class Music:
    """The piece that was asked for, and the one that goes; the mixer must be open."""

    def __init__(self, index: Index, bank: Bank, buses: Mapping[str, float]) -> None:
        """Silence."""
        self._index = index
        self._bank = bank
        self._playing: list[Playing] = []
        self._wanted = ""
        self._due = False  # whether the wanted piece has not begun yet
        self._danger = Danger()
        self._guard = pygame.mixer.Channel(GUARD)
        self._nothing = pygame.mixer.Sound(buffer=GUARD_BYTES)
        self._hush = self._held = 0.0
        self.buses = buses
        self.held = False

    @property
    def now(self) -> str:
        """The name of the piece that plays, or empty."""
        return next((playing.piece.name for playing in self._playing if not playing.leaving), "")

    def ask(self, name: str) -> None:
        """From now on this piece, or "" (or an unknown name) for silence; the same goes on."""
        if name == self._wanted:
            return
        self._wanted = name
        self._due = name in self._index.pieces
        for playing in self._playing:
            playing.leaving = playing.piece.name != name
            if not playing.leaving:
                self._due = False  # it had hardly begun to go
        self._forget_others()

    def calm(self) -> None:
        """The danger is over because the world has jumped."""
        self._danger = Danger()

    def frame(self, now: float, seconds: float, mood: Mood, ducked: float) -> None:
        """Time passes until `now`, of the clock that the bars follow; `ducked` in dB."""
        self._danger.follow(mood.danger, seconds)
        self._hush = glide(self._hush, mood.hush, HUSH_SPEED * seconds, HUSH_SPEED * seconds)
        held = float(self.held)
        self._held = glide(self._held, held, HELD_SPEED * seconds, HELD_SPEED * seconds)
        decibels = -ducked - HUSH * self._hush - HELD * self._held
        gain = amplitude(decibels) * self.buses[MUSIC]
        if self._due:
            self._begin_when_there(now, gain, mood)
        for playing in self._playing:
            playing.aim(mood, self._danger.felt, now)
            playing.frame(seconds, gain, mood.dull)
        self._drop_what_is_over()

    def _begin_when_there(self, now: float, gain: float, mood: Mood) -> None:
        piece = self._index.pieces[self._wanted]
        sounds = [self._bank.get(path) for path in piece.stems.values()]
        taken = [playing.half for playing in self._playing]
        free = [half for half in HALVES if half not in taken]
        ready = [sound for sound in sounds if sound is not None]
        if not free or len(ready) < len(sounds):
            return
        playing = Playing(piece, free[0], now, 0.0 if self._playing else 1.0)
        playing.settle(mood, self._danger.felt)
        self._start(playing, ready, playing.levels(gain, mood.dull))
        self._playing.append(playing)
        self._due = False

    def _start(
        self, playing: Playing, sounds: list[pygame.mixer.Sound], levels: list[float]
    ) -> None:
        """All stems in the same buffer of the mixer, or they would be 11.6 ms apart for good.

        The guard is over as soon as the mixer has run: if it still plays in the end, the mixer has
        not run in between.
        """
        for _ in range(ATTEMPTS):
            self._guard.play(self._nothing)
            for stem, sound, level in zip(playing.stems, sounds, levels, strict=False):
                stem.fader.play(sound, level, loop=playing.piece.loop)
            if self._guard.get_busy():
                return

    def _drop_what_is_over(self) -> None:
        over = [playing for playing in self._playing if playing.over]
        for playing in over:
            playing.stop()
            self._playing.remove(playing)
        if over:
            self._forget_others()

    def _forget_others(self) -> None:
        """Gives back the memory of pieces that neither play nor are wanted."""
        needed = {self._wanted, *(playing.piece.name for playing in self._playing)}
        self._bank.forget(self._paths_without(needed))

    def _paths_without(self, needed: set[str]) -> Iterable[Path]:
        for piece in self._index.pieces.values():
            if piece.loop and piece.name not in needed:
                yield from piece.stems.values()
