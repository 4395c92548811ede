"""The shaking of the picture: by how much has happened, never far, soon over."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Final

from game.view.traces import is_hard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.sim.events import Event

SHAKE_LIMIT: Final = 4  # pixels, the most that the picture is moved
CALMS: Final = 1 / 26  # of a full trauma, in a tick
WAVER_TICKS: Final = 2  # between two directions: faster than that is only a blur
SHAKING: Final = ("blast", "leap", "fallen", "shattered", "tank_burst")
REACH: Final = 420  # pixels from the picture's middle from which nothing shakes it any more
SALT: Final = 2654435761  # scatters a tick's number over all bits


class Shake:
    """Trauma from 0 to 1; the picture moves by its square, so that it ends softly."""

    def __init__(self) -> None:
        """All is calm."""
        self._trauma = 0.0

    def add(self, pixels: float) -> None:
        """Something happened that by itself moves the picture by some pixels; it adds up."""
        new = sqrt(min(1.0, max(0.0, pixels) / SHAKE_LIMIT))
        self._trauma = min(1.0, max(self._trauma, new) + min(self._trauma, new) / 4)

    def tick(self) -> None:
        """1/60 s passes."""
        self._trauma = max(0.0, self._trauma - CALMS)

    def offset(self, tick: int, share: float) -> tuple[int, int]:
        """Whole pixels across and down, at most the limit, of which `share` (0-1) is shown."""
        strength = SHAKE_LIMIT * self._trauma * self._trauma * share
        if strength < 0.5:
            return 0, 0
        noise = tick // WAVER_TICKS * SALT >> 7
        across, down = (noise & 15) / 7.5 - 1, (noise >> 4 & 15) / 7.5 - 1
        return round(strength * across), round(strength * down)


def felt(events: Iterable[Event], pixels: float, middle: tuple[int, int]) -> Iterator[float]:
    """How far each event shakes a picture with its middle at a pixel of the level.

    `pixels` is how far this tick's events would shake it from close by: less from farther away.
    """
    for event in events:
        away = max(abs(event.x - middle[0]), abs(event.y - middle[1]))
        if pixels > 0 and away < REACH and (event.name in SHAKING or is_hard(event)):
            yield pixels * (1 - away / REACH)
