"""The word about a sound device that is missing: said once, over whatever is shown."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.play.notes import draw_note
from game.play.pace import SECOND

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.kit import Kit

SHOWN: Final = 5 * SECOND  # ns


class SoundNote:
    """Draws what the sound has to say while it is new."""

    def __init__(self, kit: Kit) -> None:
        """Nothing has been said."""
        self._kit = kit
        self._said = ""
        self._since = 0

    def draw(self, surface: Surface, now: int) -> None:
        """Draws it at a time in nanoseconds; at first it goes to stderr too."""
        note = self._kit.sound.note
        if not note:
            return
        if note != self._said:
            self._said, self._since = note, now
            sys.stderr.write(f"note: {note}\n")
        if now - self._since < SHOWN:
            draw_note(surface, self._kit.font, note, above=True)
