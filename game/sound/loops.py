"""Sounds that go on: each glides to what it should be, and away when it is no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.sound.cue import AMBIENCE, Drone
from game.sound.ducking import glide
from game.sound.fader import Fader, amplitude

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.sound.ducking import Ducking
    from game.sound.variants import Variants

CHANNELS: Final = range(8, 15)
SPEED: Final = 4.0  # of the whole loudness a second
PAN_SPEED: Final = 4.0  # from the middle to a side takes a quarter of a second
SILENT: Final = 1 / 512  # a factor that is below the mixer's first step
DULLED: Final = 8.0  # dB that the surroundings are softer to ears that are deafened


@dataclass
class Loop:
    """A drone that sounds: where it is, and where it glides."""

    fader: Fader
    drone: Drone
    goal: float = 0.0
    gain: float = 0.0
    pan: float = 0.0

    def glide(self, seconds: float) -> None:
        """Time passes: it comes nearer to its goal."""
        pan = self.drone.pan
        if self.gain == self.goal and self.pan == pan:
            return
        self.gain = glide(self.gain, self.goal, SPEED * seconds, SPEED * seconds)
        self.pan = glide(self.pan, pan, PAN_SPEED * seconds, PAN_SPEED * seconds)
        self.fader.set(self.gain, self.pan)


class Loops:
    """All drones by their keys; the mixer must be open."""

    def __init__(self, variants: Variants, buses: Mapping[str, float]) -> None:
        """Nothing sounds."""
        self._variants = variants
        self._free = [Fader(number) for number in CHANNELS]
        self._going: dict[str, Loop] = {}
        self._ending: list[Loop] = []
        self._wanted: Mapping[str, Drone] = {}
        self._due = False  # whether something else is wanted than what goes on
        self._last = (0.0, 0.0, buses)  # what all loops were made louder or softer by
        self.buses = buses
        self.dull = 0.0

    @property
    def names(self) -> list[str]:
        """What goes on now, without what is about to end."""
        return [loop.drone.name for loop in self._going.values()]

    def want(self, drones: Mapping[str, Drone]) -> None:
        """What should go on from now on."""
        if drones is not self._wanted:
            self._wanted = drones
            self._due = True

    def calling(self, ducking: Ducking) -> float:
        """dB that the music steps back for a drone that calls."""
        asked = 0.0
        for drone in self._wanted.values():
            asked = max(asked, ducking.call(drone.name, drone.gain))
        return asked

    def frame(self, seconds: float, ducked: float) -> None:
        """Time passes; ambience is softer by `ducked` dB."""
        now = (ducked, self.dull, self.buses)
        if now != self._last or self._due:
            self._last = now
            self._follow(ducked)
        for loop in self._going.values():
            loop.glide(seconds)
        if self._ending:
            self._end(seconds)

    def _follow(self, ducked: float) -> None:
        """What goes on gets its goal by what is wanted."""
        self._due = False
        for key in self._going.keys() - self._wanted.keys():
            self._turn_away(key)
        for key, drone in self._wanted.items():
            loop = self._going.get(key)
            if loop is not None and loop.drone.name != drone.name:
                self._turn_away(key)
                loop = None
            if loop is None:
                loop = self._begin(key, drone)
            if loop is None:
                self._due = True  # its file or a channel may be there in the next frame
                continue
            loop.drone = drone
            loop.goal = self._loudness(drone, ducked)

    def _turn_away(self, key: str) -> None:
        """One that is not wanted any more."""
        loop = self._going.pop(key)
        loop.goal = 0.0
        self._ending.append(loop)

    def _begin(self, key: str, drone: Drone) -> Loop | None:
        """A new one, silent at first; None where there is no channel or no sound (yet)."""
        sound = self._variants.choose(drone.name) if self._free else None
        if sound is None:
            return None
        loop = self._going[key] = Loop(self._free.pop(), drone, pan=drone.pan)
        loop.fader.play(sound, 0.0, drone.pan, loop=True)
        loop.goal = self._loudness(drone, self._last[0])
        return loop

    def _loudness(self, drone: Drone, ducked: float) -> float:
        decibels = drone.gain - DULLED * self.dull
        if drone.bus == AMBIENCE:
            decibels -= ducked
        return amplitude(decibels) * self.buses[drone.bus]

    def _end(self, seconds: float) -> None:
        for loop in self._ending:
            loop.glide(seconds)
        for loop in [loop for loop in self._ending if loop.gain < SILENT]:
            self._ending.remove(loop)
            loop.fader.stop()
            self._free.append(loop.fader)
