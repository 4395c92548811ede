"""How far music and ambience step back for what must be heard."""

from __future__ import annotations

from typing import Final

from game.sound.fader import amplitude

DOWN: Final = 90.0  # dB a second: 1.5 a tick, at once for the ear
UP: Final = 15.0  # dB a second: 0.25 a tick, unnoticed
FADING: Final = 7.2  # dB a second by which a blow loses its force
SPEECH_MUSIC: Final = 4.0  # dB under dialogue
SPEECH_AMBIENCE: Final = 6.0
BLOWS: Final = {"blast_big": 6.0, "thunder_near": 6.0, "blast_small": 3.0, "grab": 3.0}
"""dB for an effect at its full loudness."""
CALLS: Final = {"phone_ring_loop": 3.0}
"""dB for as long as a drone goes on."""
STINGERS: Final = {"stinger": 6.0, "jingle": 3.0}
"""dB by a stinger's sort, for as long as it sounds."""


class Ducking:
    """dB taken off `music` and `ambience`; 0 when nothing has to be heard above them."""

    def __init__(self) -> None:
        """Nothing has happened."""
        self.music = 0.0
        self.ambience = 0.0
        self.speaking = False
        self._blow = 0.0
        self._stinger = 0.0
        self._stinger_left = 0.0  # s

    def strike(self, effect: str, gain: float) -> None:
        """An effect begins, at a gain in dB for its distance."""
        blow = BLOWS.get(effect)
        if blow is not None:
            self._blow = max(self._blow, blow * min(1.0, amplitude(gain)))

    def stinger(self, sort: str, seconds: float) -> None:
        """A stinger begins that lasts for some seconds."""
        self._stinger = STINGERS.get(sort, 0.0)
        self._stinger_left = seconds

    def call(self, drone: str, gain: float) -> float:
        """dB that a drone asks for, at a gain in dB for its distance."""
        asked = CALLS.get(drone)
        return 0.0 if asked is None else asked * min(1.0, amplitude(gain))

    def frame(self, seconds: float, calling: float) -> None:
        """Time passes; `calling` are the dB that drones ask for."""
        self._blow = max(0.0, self._blow - FADING * seconds)
        self._stinger_left -= seconds
        stinger = self._stinger if self._stinger_left > 0 else 0.0
        blow = max(self._blow, calling)
        music = max(blow, stinger, SPEECH_MUSIC if self.speaking else 0.0)
        ambience = max(blow, SPEECH_AMBIENCE if self.speaking else 0.0)
        self.music = glide(self.music, music, DOWN * seconds, UP * seconds)
        self.ambience = glide(self.ambience, ambience, DOWN * seconds, UP * seconds)


def glide(now: float, goal: float, rise: float, fall: float) -> float:
    """One step from `now` towards `goal`: upwards by `rise` at most, downwards by `fall`."""
    if now == goal:
        return now
    return min(now + rise, goal) if goal > now else max(now - fall, goal)
