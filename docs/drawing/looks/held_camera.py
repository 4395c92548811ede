"""A camera that stays where a picture wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.view.camera import Camera

if TYPE_CHECKING:
    from game.sim.level import Level


class HeldCamera(Camera):
    """Looks at one place of a level, whatever its body does."""

    def __init__(self, level: Level, corner: tuple[int, int]) -> None:
        """Keeps the upper left corner of the picture, in pixels of the level."""
        super().__init__(level)
        self._held = corner

    def corner(self, alpha: float) -> tuple[int, int]:
        """That corner."""
        del alpha
        return self._held
