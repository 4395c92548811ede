"""How loud the person wants to have what: one plain value that the mixer follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WHOLE: Final = 100  # percent: as the game is meant


@dataclass(frozen=True)
class Volumes:
    """The options of the sound; each volume is 0 (silent) to 100 % (as the game is meant)."""

    overall: int = WHOLE
    """Everything."""
    music: int = WHOLE
    """The score."""
    effects: int = WHOLE
    """What the world does: steps, blasts, doors."""
    ambience: int = WHOLE
    """What goes on around: rain, wind, crowds, traffic."""
    voices: int = WHOLE
    """Shouts, breath, and the blips of talk."""
    menus: int = WHOLE
    """Clicks of menus."""
    captions: bool = False
    """Sounds that matter are written on the screen, with where they come from."""

    def of(self, bus: str) -> float:
        """The factor 0 to 1 for a bus of cue.py; half the percent sounds about half as loud."""
        share = self.overall * int(getattr(self, bus)) / (WHOLE * WHOLE)
        # loudness grows with less than the amplitude: a square comes close to what ears expect
        return share * share


USUAL: Final = Volumes()
