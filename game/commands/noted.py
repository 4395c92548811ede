"""What the game tells pygame's mixer, noted down while it is done.

A hack, for captures only: pygame's two classes are replaced by ones that note and then do the
same. So the notes are what the library was told, whatever the game thinks that it did.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLAYED: Final = "played"
ENDED: Final = "ended"
CUT: Final = "cut"


class Note(NamedTuple):
    """Something that was told to a channel, and how many frames of the capture there were then.

    `what` is `PLAYED`, `ENDED` (fades out in `milliseconds`) or `CUT` (stopped at once, or played
    over while it sounded). `file` is what sounds; left and right are its loudness, 0 to 1.
    """

    frame: int
    what: str
    channel: int
    file: Path
    left: float
    right: float
    milliseconds: int = 0


class _Sound(pygame.mixer.Sound):
    """A sound that knows its file."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.file = Path(arguments[0]) if arguments and isinstance(arguments[0], str) else Path()


@contextmanager
def noted(frames: Callable[[], int], *, looped: bool = True) -> Iterator[list[Note]]:
    """Notes what channels made meanwhile are told; `frames` says how much was played by then.

    What is to go round and round is only played where it is `looped`.
    """
    notes: list[Note] = []
    plain_sound, plain_channel = pygame.mixer.Sound, pygame.mixer.Channel

    class Channel:
        """A channel that notes."""

        def __init__(self, number: int) -> None:
            self._number = number
            self._channel = plain_channel(number)
            self._sides = (1.0, 1.0)
            self._file = Path()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._channel, name)

        def play(self, sound: _Sound, loops: int = 0) -> None:
            if loops and not looped:
                return
            if self._channel.get_busy():
                self._note(CUT)
            self._file = sound.file
            self._note(PLAYED)
            self._channel.play(sound, loops)

        def set_volume(self, left: float, right: float | None = None) -> None:
            self._sides = (left, left if right is None else right)
            self._channel.set_volume(*self._sides)

        def fadeout(self, milliseconds: int) -> None:
            self._note(ENDED, milliseconds)
            self._channel.fadeout(milliseconds)

        def stop(self) -> None:
            if self._channel.get_busy():
                self._note(CUT)
            self._channel.stop()

        def _note(self, what: str, milliseconds: int = 0) -> None:
            notes.append(Note(frames(), what, self._number, self._file, *self._sides, milliseconds))

    replaced: Any = pygame.mixer
    replaced.Sound, replaced.Channel = _Sound, Channel
    try:
        yield notes
    finally:
        replaced.Sound, replaced.Channel = plain_sound, plain_channel
