"""What of a level's things may be seen from where the camera is, sought only when it has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = TypeVar("Kind")

CELL: Final = 64  # pixels of camera after which it is sought again


class Nearby(Generic[Kind]):
    """Things that stay where they are, each with the box that its picture fills."""

    def __init__(self, things: Iterable[tuple[pygame.Rect, Kind]]) -> None:
        """Takes boxes in pixels of the level, first drawn first."""
        placed = list(things)
        self._boxes = [box for box, _ in placed]
        self._things = [thing for _, thing in placed]
        self._cell: tuple[int, int] | None = None
        self._found: list[Kind] = []

    def seen(self, corner: tuple[int, int]) -> list[Kind]:
        """Those within CELL pixels of what a camera corner sees, in their order."""
        cell = (corner[0] // CELL, corner[1] // CELL)
        if cell != self._cell:
            self._cell = cell
            view = pygame.Rect(cell[0] * CELL, cell[1] * CELL, SCREEN_WIDTH, SCREEN_HEIGHT)
            view.width += CELL
            view.height += CELL
            self._found = [self._things[number] for number in view.collidelistall(self._boxes)]
        return self._found
