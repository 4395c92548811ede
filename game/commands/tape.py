"""SDL's disk driver as a tape: what the mixer plays, in a file, and the clock of whoever plays.

The driver mixes a buffer, writes it and rests a little; nothing waits for a loudspeaker. While
`held`, it waits before the next buffer, so that a slow machine makes a capture slow, never late.
"""

from __future__ import annotations

import ctypes
import os
import time
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.sound.device import RATE

if TYPE_CHECKING:
    from typing import Self

DRIVER: Final = "disk"
REST: Final = 2  # ms that the driver rests after a buffer of 11.6 ms: five times real time
LOOK: Final = 0.0002  # s between two looks at the file
PATIENCE: Final = 20.0  # s without a new buffer after which the driver is taken for dead
TASKS: Final = Path("/proc/self/task")
THREAD: Final = "SDLAudio"  # what SDL calls it
LEAST_URGENT: Final = 19  # nice
DEVICE: Final = 2  # SDL's number of the first device that is opened by name: the mixer's
FRAME: Final = 4  # bytes: 16 bits, left and right


class TapeError(Exception):
    """There is no such driver, or it stands still; `str` is one line."""


class Tape:
    """A file that the mixer plays into from the moment at which it is opened.

    Make it before the mixer is opened; nothing else may have opened a device.
    """

    def __init__(self, path: Path) -> None:
        """Tells SDL, by its environment, to play into a file."""
        self._path = path
        self._held = False
        names = {
            "SDL_AUDIODRIVER": DRIVER,
            "SDL_DISKAUDIOFILE": str(path),
            "SDL_DISKAUDIODELAY": str(REST),
        }
        self._before = {name: os.environ.get(name) for name in names}
        os.environ.update(names)
        pygame.mixer.quit()
        self._sdl, self._standard = _libraries()

    @property
    def frames(self) -> int:
        """How many frames have been played."""
        self._standard.fflush(None)  # the driver's last buffers wait in the C library
        try:
            return self._path.stat().st_size // FRAME
        except FileNotFoundError:
            return 0

    @property
    def seconds(self) -> float:
        """How many seconds have been played."""
        return self.frames / RATE

    def calm(self) -> None:
        """Lets the mixer's thread, which SDL makes urgent, give way to the game's.

        Or on a busy machine it would play on while the game waits for its turn.
        """
        for task in TASKS.iterdir() if TASKS.is_dir() else ():
            if (task / "comm").read_text(encoding="utf-8").startswith(THREAD):
                os.setpriority(os.PRIO_PROCESS, int(task.name), LEAST_URGENT)

    def run_to(self, frames: int) -> None:
        """Plays until so many frames are there, then holds; raises TapeError if nothing comes."""
        self._hold()
        before, patience = self.frames, time.monotonic() + PATIENCE
        while (now := self.frames) < frames:
            if now > before:
                before, patience = now, time.monotonic() + PATIENCE
            elif time.monotonic() > patience:
                self.let_go()
                msg = f"the disk driver stands still after {now} frames: is the disk full?"
                raise TapeError(msg)
            self.let_go()
            time.sleep(LOOK)
            self._hold()

    def let_go(self) -> None:
        """Lets the mixer play on by itself."""
        if self._held:
            self._held = False
            self._sdl.SDL_UnlockAudioDevice(DEVICE)

    def samples(self, begin: int, end: int) -> array[int]:
        """What was played between two frames: 16 bits, left and right in turn."""
        found = array("h")
        with self._path.open("rb") as file:
            file.seek(begin * FRAME)
            found.frombytes(file.read((end - begin) * FRAME))
        return found

    def __enter__(self) -> Self:
        """The tape itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Lets the mixer go, and the next one play to whatever it played to before."""
        self.let_go()
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def _hold(self) -> None:
        if not self._held:
            self._held = True
            self._sdl.SDL_LockAudioDevice(DEVICE)


def can_capture() -> bool:
    """Whether SDL has its disk driver here, and the mixer can be held."""
    try:
        sdl, _ = _libraries()
    except TapeError:
        return False
    name = sdl.SDL_GetAudioDriver
    name.restype = ctypes.c_char_p
    return DRIVER.encode() in (name(number) for number in range(sdl.SDL_GetNumAudioDrivers()))


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    """SDL and the C library; raises TapeError where they cannot be called."""
    try:
        # pygame's own module is linked with SDL, whatever that file is called
        sdl, standard = ctypes.CDLL(pygame.base.__file__), ctypes.CDLL(None)
        if hasattr(sdl, "SDL_LockAudioDevice") and hasattr(standard, "fflush"):
            return sdl, standard
    except (OSError, TypeError):  # Windows has no library without a name
        pass
    msg = "the mixer cannot be held here: capture on Linux or macOS"
    raise TapeError(msg)
