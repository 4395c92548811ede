"""The law by which danger and hiding mix the stems of a piece."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from game.sound.fader import Fader

FADES: Final = {"chase": (0.20, 0.45), "peak": (0.60, 0.85)}
"""Danger at which a stem begins to be heard, and at which it is all there."""
COMES: Final = 1 / 1.5  # of the whole loudness a second: danger is felt within a bar
GOES: Final = 1 / 3  # relief takes longer
TURNS: Final = 1 / 0.4  # from groove to stealth and back
HOLDS: Final = 3.0  # s for which danger stays felt after it has become less
RELAXES: Final = 1 / 8  # danger a second after that

GROOVE: Final = "groove"
STEALTH: Final = "stealth"


@dataclass
class Stem:
    """A stem on its channel; `share` 0 to 1 follows `goal`, a sine of it is its loudness."""

    name: str
    fader: Fader
    share: float = 0.0
    goal: float = 0.0


class Danger:
    """What is felt of the danger: it comes at once and goes slowly, or music would flutter."""

    def __init__(self) -> None:
        """All is calm."""
        self.felt = 0.0
        self._less = 0.0  # s since it was as bad as it is felt

    def follow(self, danger: float, seconds: float) -> None:
        """Time passes with a danger of 0 to 1."""
        if danger >= self.felt:
            self.felt, self._less = danger, 0.0
            return
        self._less += seconds
        if self._less > HOLDS:
            self.felt = max(danger, self.felt - RELAXES * seconds)


def goal_of(stem: str, danger: float, hidden: float) -> float:
    """Where a stem's share should be, 0 to 1; stems without a law are always there."""
    if stem == GROOVE:
        return 1.0 - round(hidden)
    if stem == STEALTH:
        return float(round(hidden))
    if stem not in FADES:
        return 1.0
    begins, full = FADES[stem]
    return min(1.0, max(0.0, (danger - begins) / (full - begins)))


def speeds_of(stem: str) -> tuple[float, float]:
    """By how much a stem's share may rise and fall in a second."""
    return (TURNS, TURNS) if stem in (GROOVE, STEALTH) else (COMES, GOES)
