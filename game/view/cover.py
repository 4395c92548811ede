"""What scenery hides of all that is behind it, so that nothing is drawn there in vain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.chunks import CHUNK, WET_STEPS, chunks_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.view.chunks import ChunkLayer

OPAQUE_ABOVE = 254  # of 255 alpha


class Cover:
    """The holes in layers that move with the camera; each chunk of them is looked at once."""

    def __init__(self, layers: Sequence[ChunkLayer], width: int, height: int) -> None:
        """Takes layers of a level of some pixels."""
        self._layers = layers
        self._level = pygame.Rect(0, 0, width, height)
        self._holes: dict[tuple[int, int, bool], pygame.Rect] = {}

    def hole(self, corner: tuple[int, int], wetness: int) -> pygame.Rect:
        """The box on the screen outside of which everything is hidden; of no size if all is."""
        view = pygame.Rect(*corner, SCREEN_WIDTH, SCREEN_HEIGHT)
        if not self._level.contains(view):
            return view.move(-view.x, -view.y)
        wet = wetness * WET_STEPS // 100 == WET_STEPS  # else the dry layer is below the wet one
        found = [
            hole
            for column, row in chunks_in(corner)
            if (hole := self._hole(column, row, wet=wet).clip(view)).width
        ]
        if not found:
            return pygame.Rect(0, 0, 0, 0)
        return found[0].unionall(found[1:]).move(-view.x, -view.y)

    def _hole(self, column: int, row: int, *, wet: bool) -> pygame.Rect:
        """The box around all pixels of a chunk, in the level, that no layer covers."""
        key = (column, row, wet)
        if key not in self._holes:
            mask = pygame.Mask((CHUNK, CHUNK))
            for layer in self._layers:
                chunk = layer.chunk(column, row, wet=wet)
                if chunk is not None:
                    mask.draw(pygame.mask.from_surface(chunk, OPAQUE_ABOVE), (0, 0))
            mask.invert()
            left, top = column * CHUNK, row * CHUNK
            inside = self._level.move(-left, -top)  # beyond the level there is nothing to see
            uncovered = mask.to_surface(unsetcolor=None)
            box = uncovered.subsurface(inside.clip(uncovered.get_rect())).get_bounding_rect()
            self._holes[key] = box.move(left, top)
        return self._holes[key]
