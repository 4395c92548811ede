"""Sounds that go on: each glides to what it should be, and away when it is no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.sound.cue import AMBIENCE
from game.sound.ducking import glide
from game.sound.fader import BUS_DECIBELS, Fader, amplitude

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.sound.cue import Drone
    from game.sound.ducking import Ducking
    from game.sound.variants import Variants
    from game.sound.volumes import Volumes

CHANNELS: Final = range(8, 15)
SPEED: Final = 4.0  # of the whole loudness a second
PAN_SPEED: Final = 4.0  # from the middle to a side takes a quarter of a second
SILENT: Final = 1 / 512  # a factor that is below the mixer's first step
DULLED: Final = 8.0  # dB that the surroundings are softer to ears that are deafened


@dataclass
class Loop:
    """A drone that sounds: where it is, and where it glides."""

    fader: Fader
    name: str
    gain: float = 0.0
    pan: float = 0.0


class Loops:
    """All drones by their keys; the mixer must be open."""

    def __init__(self, variants: Variants, volumes: Volumes) -> None:
        """Nothing sounds."""
        self._variants = variants
        self._free = [Fader(number) for number in CHANNELS]
        self._going: dict[str, Loop] = {}
        self._ending: list[Loop] = []
        self._wanted: Mapping[str, Drone] = {}
        self.volumes = volumes
        self.dull = 0.0

    @property
    def names(self) -> list[str]:
        """What goes on now, without what is about to end."""
        return [going.name for going in self._going.values()]

    def want(self, drones: Mapping[str, Drone]) -> None:
        """What should go on from now on."""
        self._wanted = drones

    def calling(self, ducking: Ducking) -> float:
        """dB that the music steps back for a drone that calls."""
        return max(
            (ducking.call(drone.name, amplitude(drone.gain)) for drone in self._wanted.values()),
            default=0.0,
        )

    def frame(self, seconds: float, ducked: float) -> None:
        """Time passes; ambience is softer by `ducked` dB."""
        for key in [key for key, going in self._going.items() if not self._goes_on(key, going)]:
            self._ending.append(self._going.pop(key))
        for key, drone in self._wanted.items():
            if key not in self._going:
                self._begin(key, drone)
            going = self._going.get(key)
            if going is not None:
                self._move(going, self._loudness(drone, ducked), drone.pan, seconds)
        for going in self._ending:
            self._move(going, 0.0, going.pan, seconds)
        self._free_silent()

    def _goes_on(self, key: str, going: Loop) -> bool:
        drone = self._wanted.get(key)
        return drone is not None and drone.name == going.name

    def _begin(self, key: str, drone: Drone) -> None:
        if not self._free:
            return
        sound = self._variants.choose(drone.name)
        if sound is None:
            return
        going = self._going[key] = Loop(self._free.pop(), drone.name, 0.0, drone.pan)
        going.fader.play(sound, 0.0, drone.pan, loop=True)

    def _loudness(self, drone: Drone, ducked: float) -> float:
        decibels = BUS_DECIBELS[drone.bus] + drone.gain - DULLED * self.dull
        if drone.bus == AMBIENCE:
            decibels -= ducked
        return amplitude(decibels) * self.volumes.of(drone.bus)

    def _move(self, going: Loop, gain: float, pan: float, seconds: float) -> None:
        going.gain = glide(going.gain, gain, SPEED * seconds, SPEED * seconds)
        going.pan = glide(going.pan, pan, PAN_SPEED * seconds, PAN_SPEED * seconds)
        going.fader.set(going.gain, going.pan)

    def _free_silent(self) -> None:
        for going in [going for going in self._ending if going.gain < SILENT]:
            self._ending.remove(going)
            going.fader.channel.stop()
            self._free.append(going.fader)
