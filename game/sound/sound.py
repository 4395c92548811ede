"""The sound of the game: the one thing of this folder that scenes talk to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import pygame
from mypy_extensions import mypyc_attr

from game.sound.bank import Bank
from game.sound.device import Device
from game.sound.hearing import Hearing
from game.sound.index import DATA_AUDIO, Index, SoundError, load_index
from game.sound.mixer import Mixer
from game.sound.surroundings import Surroundings
from game.sound.volumes import USUAL, Volumes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.sim.world import World
    from game.sound.cue import Cue, Ears

GONE: Final = "the device is gone; the game goes on in silence until one is there"
SETTLES: Final = 1.0  # s after an attempt to open a device in which SDL lists what there is


@mypyc_attr(allow_interpreted_subclasses=True)  # a test listens in its place
class Sound:
    """Plays what scenes and the world ask for; silent when muted or without a device.

    The device is opened, and files are read, by the first `frame`: after the first picture.
    """

    def __init__(
        self,
        volumes: Volumes = USUAL,
        *,
        mute: bool = False,
        clock: Callable[[], float] = time.perf_counter,
        folder: Path = DATA_AUDIO,
    ) -> None:
        """Opens and reads nothing yet; `clock` gives the seconds that music and delays follow."""
        self._volumes = volumes
        self._muted = mute or not Device.is_wanted()
        self._clock = clock
        self._folder = folder
        self._device = Device()
        self._index = Index()
        self._bank = Bank()
        self._mixer: Mixer | None = None
        self._begun = self._back = False
        self._tried_at = 0.0
        self._hearing = Hearing()
        self._surroundings = Surroundings()
        self._piece = ""
        self._held = self._speaking = False

    @property
    def note(self) -> str:
        """One line for the person about the sound, or empty."""
        return self._device.note or self._bank.note

    @property
    def is_loading(self) -> bool:
        """Whether files are still to be decoded for what may be heard soon."""
        return self._bank.is_busy

    def frame(self) -> None:
        """One frame of the loop, also in menus; the first one opens the device."""
        if self._muted:
            return
        if not self._begun:
            self._begin()
        elif self._back:
            self._come_back()
        self._tell(Mixer.frame)

    def take(self, event: pygame.event.Event) -> None:
        """A device has come (AUDIODEVICEADDED) or gone (AUDIODEVICEREMOVED), or the person is back.

        Where nothing tells of devices, coming back to the window is the moment to look for one.
        """
        if self._muted or not self._begun or getattr(event, "iscapture", False):
            return
        if event.type != pygame.AUDIODEVICEREMOVED:
            # what opening itself has brought to light is no news
            news = self._clock() - self._tried_at > SETTLES
            self._back = news and not self._device.is_open and bool(self._index.effects)
        elif event.which and self._device.is_open:  # 0 is one that nobody plays on
            self._lose(GONE)

    def hear(self, world: World, ears: Ears) -> None:
        """One tick of the world, heard from the ears."""
        if self._mixer is None:
            return
        cues = self._hearing.tick(world, ears)
        around = self._surroundings
        around.tick(world, ears, self._hearing.deafness(), busy=bool(cues))
        self._tell(lambda mixer: mixer.hear(cues, around.drones, around.mood))

    def play(self, cue: Cue) -> None:
        """One sound of a menu, of talk or of the score."""
        self._tell(lambda mixer: mixer.play(cue))

    def music(self, piece: str) -> None:
        """From now on this piece of the index, or "" for silence; the same one goes on."""
        if piece != self._piece:
            self._piece = piece
            self._tell(lambda mixer: mixer.music.ask(piece))

    def hold(self, held: bool) -> None:  # noqa: FBT001 - a state that is told, not a switch of this
        """The world stands still: what goes on in it fades out, and the music steps back."""
        if held != self._held:
            self._held = held
            self._tell(lambda mixer: mixer.hold(held=held))

    def speak(self, speaking: bool) -> None:  # noqa: FBT001 - see hold
        """Somebody speaks: music and ambience step back."""
        if speaking != self._speaking:
            self._speaking = speaking
            self._tell(lambda mixer: mixer.speak(speaking=speaking))

    def retry(self) -> None:
        """The world has jumped: what sounded in it stops softly."""
        self._tell(Mixer.retry)

    def choose(self, volumes: Volumes) -> None:
        """Other volumes from now on."""
        self._volumes = volumes
        if self._mixer is not None:
            self._mixer.choose(volumes)

    def close(self) -> None:
        """The game ends: waits for one file at most that is being read, and frees the device."""
        self._mixer = None
        self._bank.close()
        self._device.close()

    def _tell(self, what: Callable[[Mixer], None]) -> None:
        """Has something done by the mixer, if there is one; where it fails, the device is gone."""
        if self._mixer is None:
            return
        try:
            what(self._mixer)
        except pygame.error as error:
            self._lose(GONE if not str(error) else f"{GONE} ({str(error).splitlines()[0]})")

    def _begin(self) -> None:
        self._begun = True
        try:
            self._index = load_index(self._folder)
        except SoundError as error:
            self._device.lose(str(error))
            return
        self._open()

    def _open(self) -> None:
        self._tried_at = self._clock()
        if not self._device.open():
            return
        mixer = Mixer(self._index, self._bank, self._clock, self._volumes)
        mixer.music.ask(self._piece)  # the first to be decoded
        mixer.prepare()
        mixer.hold(held=self._held)
        mixer.speak(speaking=self._speaking)
        self._mixer = mixer

    def _lose(self, why: str) -> None:
        self._mixer = None
        self._device.lose(why)

    def _come_back(self) -> None:
        """Opens the device anew, as soon as no file is being decoded for the old one."""
        if not self._bank.stand_still():
            return
        try:
            self._back = False
            self._device.close()
            self._open()
        finally:
            self._bank.go_on()
