"""Sounds on their way: some are due later, some wait for their file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.sound.cue import EFFECTS, MENUS, MUSIC, VOICES, Cue
from game.sound.fader import amplitude
from game.sound.voices import Voices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygame.mixer import Sound

    from game.sound.ducking import Ducking
    from game.sound.index import Index
    from game.sound.variants import Variants

TALK_CHANNELS: Final = range(15, 18)
EFFECT_CHANNELS: Final = range(18, 32)
MOST_TALK: Final = 2
MOST_EFFECTS: Final = 12
MOST_OF: Final = {"blast_big": 2}
STINGER_PRIORITY: Final = 9
LATEST: Final = 0.1  # s that a sound may be late because its file is decoded; later it would lie
DULLED: Final = 8.0  # dB that the world is softer to ears that are deafened
OWN_BODY: Final = "body"  # the family of heart and breath, which are heard inside


@dataclass
class Waiting:
    """A cue that has not begun, and for how many seconds it is not due (late when negative)."""

    cue: Cue
    left: float
    of_world: bool


class Cues:
    """Begins cues when they are due; the mixer must be open."""

    def __init__(
        self, index: Index, variants: Variants, ducking: Ducking, buses: Mapping[str, float]
    ) -> None:
        """Nothing sounds."""
        self._index = index
        self._variants = variants
        self._ducking = ducking
        self._talk = Voices(TALK_CHANNELS, MOST_TALK, {})
        self._effects = Voices(EFFECT_CHANNELS, MOST_EFFECTS, MOST_OF)
        self._waiting: list[Waiting] = []
        self.buses = buses
        self.dull = 0.0

    def play(self, cue: Cue, *, of_world: bool) -> None:
        """Begins a cue now, or as soon as its file is there."""
        waiting = Waiting(cue, 0.0, of_world)
        if not self._begins(waiting):
            self._waiting.append(waiting)

    def announce(self, cue: Cue, seconds: float, *, of_world: bool) -> None:
        """Begins a cue with the first frame after so many seconds."""
        self._waiting.append(Waiting(cue, seconds, of_world))

    def frame(self, seconds: float, *, held: bool) -> None:
        """Time passes; while the world is held, what it announced waits."""
        if not self._waiting:
            return
        for waiting in self._waiting:
            if not (held and waiting.of_world):
                waiting.left -= seconds
        self._waiting = [waiting for waiting in self._waiting if not self._begins(waiting)]

    def end_world(self, *, forget: bool) -> None:
        """What the world made sound ends softly; what it announced is forgotten, or waits."""
        self._talk.end_world()
        self._effects.end_world()
        if forget:
            self._waiting = [waiting for waiting in self._waiting if not waiting.of_world]

    def _begins(self, waiting: Waiting) -> bool:
        """Whether nothing is left to do for it."""
        if waiting.left > 0:
            return False
        sound = self._variants.choose(waiting.cue.name)
        if sound is None:
            return waiting.left < -LATEST
        self._begin(waiting.cue, sound, of_world=waiting.of_world)
        return True

    def _begin(self, cue: Cue, sound: Sound, *, of_world: bool) -> None:
        piece = self._index.pieces.get(cue.name)
        if piece is not None:
            cue = cue._replace(bus=MUSIC, priority=STINGER_PRIORITY)
        gain = amplitude(self._decibels(cue)) * self.buses[cue.bus]
        voices = self._talk if cue.bus == VOICES else self._effects
        if not voices.play(sound, cue.name, gain, cue.pan, cue.priority, of_world=of_world):
            return
        if piece is not None:
            self._ducking.stinger(piece.sort, piece.seconds)
        else:
            self._ducking.strike(cue.name, cue.gain)

    def _decibels(self, cue: Cue) -> float:
        decibels = cue.gain
        if cue.bus not in (MUSIC, MENUS):
            decibels += self._variants.spread()
        if cue.bus == EFFECTS and self._index.effects[cue.name].family != OWN_BODY:
            decibels -= DULLED * self.dull
        return decibels
