"""The machine's sound device: opened late, played without, followed when it goes and comes."""

from __future__ import annotations

import os
from typing import Final

import pygame

from game.quiet import libraries_silenced

RATE: Final = 44100  # frames a second
BITS: Final = -16  # signed
SIDES: Final = 2
BUFFER: Final = 512  # frames, 11.6 ms: what is played is heard within a frame of the game
VOICES: Final = 32
GUARD: Final = VOICES
"""One more channel, always silent: tells whether the mixer has run (music.py)."""

SILENT_DRIVER: Final = "dummy"


class Device:
    """Whether there is something to play on, and one line for the person when there is not."""

    def __init__(self) -> None:
        """Nothing is opened yet."""
        self.note = ""
        self.is_open = False

    @staticmethod
    def is_wanted() -> bool:
        """False where the environment asks for SDL's driver that nobody can hear."""
        return os.environ.get("SDL_AUDIODRIVER", "") != SILENT_DRIVER

    def open(self) -> bool:
        """Opens it, or says in `note` why not."""
        try:
            with libraries_silenced():
                pygame.mixer.init(RATE, BITS, SIDES, BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(VOICES + 1)
        except pygame.error as error:
            self.lose(f"no device to play on ({_line(error)}); the game goes on in silence")
            return False
        self.is_open = True
        self.note = ""
        return True

    def lose(self, why: str) -> None:
        """It is gone, for a reason in one line: the game is silent until it comes back.

        The mixer stays as it is, for SDL tells only then when a device comes.
        """
        self.is_open = False
        self.note = f"no sound: {why}"

    def close(self) -> None:
        """Gives it back."""
        self.is_open = False
        pygame.mixer.quit()


def _line(error: Exception) -> str:
    return (str(error).splitlines() or ["no reason is known"])[0]
