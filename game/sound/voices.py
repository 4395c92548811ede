"""Channels for sounds that are heard once: who sounds, who has to stop for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.sound.fader import Fader

if TYPE_CHECKING:
    from pygame.mixer import Sound

STOLEN: Final = 80  # ms in which a sound ends that gives way: short, without a click
SOFTLY: Final = 250  # ms in which sounds of a world end that is left


@dataclass
class Voice:
    """A channel and what sounds on it."""

    fader: Fader
    name: str = ""
    priority: int = 0
    order: int = 0
    of_world: bool = False
    ending: bool = False

    def end(self, milliseconds: int) -> None:
        """Fades out; the channel is free after that."""
        self.ending = True
        self.fader.fade(milliseconds)


class Voices:
    """At most `most` sounds at once on some more channels: the rest is for those that end."""

    def __init__(self, channels: range, most: int, most_of: dict[str, int]) -> None:
        """`most_of` limits effects by name; the mixer must be open."""
        self._voices = [Voice(Fader(number)) for number in channels]
        self._most = most
        self._most_of = most_of
        self._order = 0

    @property
    def sounding(self) -> list[Voice]:
        """Those that sound and do not fade out, the longest first."""
        return sorted(self._playing(), key=_order)

    def play(
        self,
        sound: Sound,
        name: str,
        gain: float,
        pan: float,
        priority: int,
        *,
        of_world: bool,
    ) -> bool:
        """Begins a sound; False when all that sounds is more important."""
        if not self._make_room(name, priority):
            return False
        voice = self._free()
        self._order += 1
        voice.name, voice.priority, voice.order = name, priority, self._order
        voice.of_world, voice.ending = of_world, False
        voice.fader.play(sound, gain, pan)
        return True

    def end_world(self) -> None:
        """What the world made sound ends softly."""
        for voice in self.sounding:
            if voice.of_world:
                voice.end(SOFTLY)

    def _make_room(self, name: str, priority: int) -> bool:
        playing = self._playing()
        if name in self._most_of:
            same = [voice for voice in playing if voice.name == name]
            if len(same) >= self._most_of[name]:
                min(same, key=_order).end(STOLEN)
                return True
        if len(playing) < self._most:
            return True
        least = min(playing, key=lambda voice: (voice.priority, voice.order))
        if least.priority > priority:
            return False
        least.end(STOLEN)
        return True

    def _playing(self) -> list[Voice]:
        return [voice for voice in self._voices if not voice.ending and voice.fader.busy]

    def _free(self) -> Voice:
        """A channel at rest; else the one that began to fade first, which is nearly silent."""
        for voice in self._voices:
            if not voice.fader.busy:
                return voice
        return min(self._voices, key=lambda voice: (not voice.ending, voice.order))


def _order(voice: Voice) -> int:
    return voice.order
