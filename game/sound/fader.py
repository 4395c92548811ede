"""A channel's loudness on the left and on the right; the mixer is told only what can be heard."""

from __future__ import annotations

from math import cos, pi, sin, sqrt
from typing import TYPE_CHECKING, Final

import pygame

from game.sound.cue import AMBIENCE, EFFECTS, MENUS, MUSIC, VOICES

if TYPE_CHECKING:
    from game.sound.volumes import Volumes

BUS_DECIBELS: Final = {MUSIC: -3.0, EFFECTS: -3.0, AMBIENCE: -3.0, VOICES: -3.0, MENUS: -5.0}
"""Room for the sum: SDL's mixer cuts off what is too loud."""
STEPS: Final = 255  # SDL's own between silence and the whole
EVENNESS: Final = sqrt(2)  # a sound in the middle keeps its loudness on both sides


def amplitude(decibels: float) -> float:
    """The factor of a gain in dB."""
    return float(10.0 ** (decibels / 20.0))


def buses(volumes: Volumes) -> dict[str, float]:
    """The factor of each bus for volumes that a person has chosen."""
    return {bus: amplitude(room) * volumes.of(bus) for bus, room in BUS_DECIBELS.items()}


def sides(gain: float, pan: float) -> tuple[int, int]:
    """Left and right, 0 to 255, of a gain at a pan of -1 to 1: of equal power, 255 at most."""
    if pan == 0.0:
        both = min(STEPS, round(gain * STEPS))
        return both, both
    angle = (min(1.0, max(-1.0, pan)) + 1.0) * pi / 4
    whole = gain * EVENNESS * STEPS
    return min(STEPS, round(whole * cos(angle))), min(STEPS, round(whole * sin(angle)))


class Fader:
    """One channel of the mixer, which must be open."""

    def __init__(self, number: int) -> None:
        """The channel with this number; its loudness is set before its first sound."""
        self._channel = pygame.mixer.Channel(number)
        self._now = (-1, -1)
        self._rests = False  # whether it is known that nothing sounds on it

    @property
    def busy(self) -> bool:
        """Whether anything sounds on it; a channel that is known to rest is not asked again."""
        if not self._rests:
            self._rests = not self._channel.get_busy()
        return not self._rests

    def set(self, gain: float, pan: float = 0.0) -> None:
        """Loudness from now on, as a factor; costs nothing where it is the same to the ear."""
        wanted = sides(gain, pan)
        if wanted != self._now:
            self._now = wanted
            # in the middle of a step, for SDL cuts down to whole ones
            self._channel.set_volume((wanted[0] + 0.5) / 256, (wanted[1] + 0.5) / 256)

    def play(
        self, sound: pygame.mixer.Sound, gain: float, pan: float = 0.0, *, loop: bool = False
    ) -> None:
        """Begins a sound at a loudness, from its very first frame."""
        if self.busy:
            self.stop()  # or its end would take the new loudness with it
        self._now = (-1, -1)
        self._rests = False
        self.set(gain, pan)
        self._channel.play(sound, loops=-1 if loop else 0)

    def fade(self, milliseconds: int) -> None:
        """What sounds is silent after that."""
        self._channel.fadeout(milliseconds)

    def stop(self) -> None:
        """Silence at once."""
        self._channel.stop()
        self._rests = True
