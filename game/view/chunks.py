"""Tiles drawn once into squares of 256 px, which are then what a frame draws."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import fast, flattened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.view.sheets import Colour

CHUNK = 256  # pixels along one side
KEPT = 72  # chunks of one layer that are kept; the longest unused go first
WET_STEPS = 8  # steps from dry to wet, so that nothing is drawn twice for long


class Painter(Protocol):
    """Something that can draw any part of a level's layer."""

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws onto a transparent surface whose corner lies at a pixel of the level."""


class ChunkLayer:
    """One layer of a level, dry and wet, painted piece by piece when it is first seen."""

    def __init__(
        self, painter: Painter, width: int, height: int, haze: Colour | None = None
    ) -> None:
        """A layer of a level of some pixels; before `haze` nothing on it is see-through."""
        self._painter = painter
        self._haze = haze
        self._columns = -(-width // CHUNK)
        self._rows = -(-height // CHUNK)
        self._chunks: OrderedDict[tuple[int, int, bool], Surface | None] = OrderedDict()

    def draw(self, surface: Surface, corner: tuple[int, int], wetness: int) -> None:
        """Draws what a camera corner sees; `wetness` 0-100 mixes the dry and the wet look."""
        step = wetness * WET_STEPS // 100
        for column, row in self._seen(corner):
            place = (column * CHUNK - corner[0], row * CHUNK - corner[1])
            if step < WET_STEPS:
                self._blit(surface, place, self._chunk(column, row, wet=False), 255)
            if step:
                chunk = self._chunk(column, row, wet=True)
                self._blit(surface, place, chunk, 255 * step // WET_STEPS)

    def prepare(self, corner: tuple[int, int], *, wet: bool) -> bool:
        """Paints one chunk that the camera corner sees and that is not painted yet, if any."""
        for column, row in self._seen(corner):
            if (column, row, wet) not in self._chunks:
                self._chunk(column, row, wet=wet)
                return True
        return False

    def _blit(
        self, surface: Surface, place: tuple[int, int], chunk: Surface | None, alpha: int
    ) -> None:
        if chunk is None:
            return
        if chunk.get_alpha() not in (alpha, None):
            chunk.set_alpha(alpha, pygame.RLEACCEL)
        surface.blit(chunk, place)

    def _seen(self, corner: tuple[int, int]) -> Iterator[tuple[int, int]]:
        left, right = corner[0] // CHUNK, (corner[0] + SCREEN_WIDTH - 1) // CHUNK
        top, bottom = corner[1] // CHUNK, (corner[1] + SCREEN_HEIGHT - 1) // CHUNK
        for row in range(max(0, top), min(self._rows, bottom + 1)):
            for column in range(max(0, left), min(self._columns, right + 1)):
                yield column, row

    def _chunk(self, column: int, row: int, *, wet: bool) -> Surface | None:
        """A painted chunk, or None for an empty one."""
        key = (column, row, wet)
        if key in self._chunks:
            self._chunks.move_to_end(key)
            return self._chunks[key]
        canvas = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
        self._painter.paint(canvas, column * CHUNK, row * CHUNK, wet=wet)
        self._chunks[key] = self._finished(canvas)
        if len(self._chunks) > KEPT:
            self._chunks.popitem(last=False)
        return self._chunks[key]

    def _finished(self, canvas: Surface) -> Surface | None:
        """The canvas in its fastest form, or None for an empty one."""
        if not canvas.get_bounding_rect().width:
            return None
        return fast(canvas) if self._haze is None else flattened(canvas, self._haze)
