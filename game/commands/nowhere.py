"""A sound device that nobody hears: the mixer mixes at its own pace, into nothing."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pygame

from game.sound.sound import Sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOWHERE: Final = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": os.devnull}
LOOK: Final = 0.01  # s between two looks at whether all is decoded


@contextmanager
def heard_by_nobody() -> Iterator[None]:
    """Whatever opens the mixer meanwhile plays as to a real device, but into the null device."""
    before = {name: os.environ.get(name) for name in NOWHERE}
    pygame.mixer.quit()
    os.environ.update(NOWHERE)
    try:
        yield
    finally:
        pygame.mixer.quit()
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def sounding(clock: Callable[[], float]) -> Sound:
    """The game's sound, opened and with everything decoded; `clock` gives seconds."""
    sound = Sound(clock=clock)
    sound.frame()
    while sound.is_loading:
        time.sleep(LOOK)
    return sound
