"""The sound of the game: the one thing of this folder that scenes talk to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pygame

from game.sound.device import Device
from game.sound.index import DATA_AUDIO, Index, SoundError, load_index
from game.sound.volumes import USUAL, Volumes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.sim.world import World
    from game.sound.cue import Cue, Ears


class Sound:
    """Plays what scenes and the world ask for; silent when muted or without a device."""

    def __init__(
        self,
        volumes: Volumes = USUAL,
        *,
        mute: bool = False,
        clock: Callable[[], float] = time.perf_counter,
        folder: Path = DATA_AUDIO,
    ) -> None:
        """Opens and reads nothing yet; `clock` gives seconds that music and delays follow."""
        self._volumes = volumes
        self._muted = mute or not Device.is_wanted()
        self._clock = clock
        self._folder = folder
        self._device = Device()
        self._index = Index()
        self._begun = False
        self.heard: tuple[Cue, ...] = ()
        """What the world made sound in the last tick, also when nobody could hear it."""

    @property
    def note(self) -> str:
        """One line for the person about the sound, or empty."""
        return self._device.note

    def frame(self) -> None:
        """One frame of the loop; the first one, after the first picture, opens the device."""
        if not self._begun:
            self._begun = True
            self._begin()

    def take(self, event: pygame.event.Event) -> None:
        """A sound device has come (AUDIODEVICEADDED) or gone (AUDIODEVICEREMOVED)."""

    def hear(self, world: World, ears: Ears) -> None:
        """One tick of the world, heard from the ears."""

    def play(self, cue: Cue) -> None:
        """One sound of a menu, of talk or of the score."""

    def music(self, piece: str) -> None:
        """From now on this piece of the index, or "" for silence; the same one goes on."""

    def hold(self, held: bool) -> None:  # noqa: FBT001 - a state that is told, not a switch of this
        """The world stands still: what goes on in it fades out, and the music steps back."""

    def speak(self, speaking: bool) -> None:  # noqa: FBT001 - see hold
        """Somebody speaks: music and ambience step back."""

    def retry(self) -> None:
        """The world has jumped: what sounded in it stops softly."""

    def choose(self, volumes: Volumes) -> None:
        """Other volumes from now on."""
        self._volumes = volumes

    def close(self) -> None:
        """The game ends: gives the device back."""
        if self._device.is_open:
            self._device.close()

    def _begin(self) -> None:
        if self._muted:
            return
        try:
            self._index = load_index(self._folder)
        except SoundError as error:
            self._device.lose(str(error))
            return
        self._device.open()
