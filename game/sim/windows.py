"""People at windows: they never move, but a quirk under their noses could hurt them too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_extensions import i64

    from game.sim.level import Thing

WINDOW: Final = "window"  # the wish of a crowd that leans out


class Window:
    """A stretch of windows, in subpixels, and how many lean out within reach of each place."""

    def __init__(self, thing: Thing) -> None:
        """Everywhere within the thing's rectangle its `count` are near."""
        self.left: i64 = (thing.x - thing.width // 2) * SUBPIXELS
        self.right: i64 = (thing.x + thing.width // 2) * SUBPIXELS
        self.top: i64 = (thing.y - thing.height) * SUBPIXELS
        self.bottom: i64 = thing.y * SUBPIXELS
        self.count: int = thing.number("count", 1)


def windows_of(things: Iterable[Thing]) -> list[Window]:
    """The windows among crowd things."""
    return [Window(thing) for thing in things if thing.text("wish") == WINDOW]


def leaning_at(windows: list[Window], sx: i64, sy: i64) -> int:
    """How many lean out near to a place in subpixels."""
    for window in windows:
        if window.left <= sx <= window.right and window.top <= sy <= window.bottom:
            return window.count
    return 0


def leans_within(windows: list[Window], sx: i64, sy: i64, radius: i64) -> bool:
    """Whether anybody leans out within a radius of a place, sideways and up or down."""
    for window in windows:
        if window.left - radius <= sx <= window.right + radius:
            if window.top - radius <= sy <= window.bottom + radius:
                return True
    return False
