"""Tiles drawn once into squares of 256 px, which are then what a frame draws."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import alphas, fast, flattened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.view.sheets import Colour

CHUNK = 256  # pixels along one side
KEPT = 72  # chunks of one layer that are kept; the longest unused go first
STRIPS = 4  # parts in which a chunk that will soon be seen is painted, one a frame
WET_STEPS = 8  # steps from dry to wet, so that nothing is drawn twice for long


class Painter(Protocol):
    """Something that can draw any part of a level's layer."""

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws onto a transparent surface whose corner lies at a pixel of the level."""


class _Begun(NamedTuple):
    """A chunk that is being painted: which one, on what, and how many of its strips are done."""

    key: tuple[int, int, bool]
    canvas: Surface
    strips: int


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
        self._begun: _Begun | None = None
        # what was drawn last: first and last column and row and the step of wetness, and its chunks
        self._view: tuple[int, ...] = ()
        self._in_view: list[tuple[Surface, int, int]] = []

    def draw(self, surface: Surface, corner: tuple[int, int], wetness: int) -> None:
        """Draws what a camera corner sees; `wetness` 0-100 mixes the dry and the wet look."""
        left, top = corner
        step = wetness * WET_STEPS // 100
        ends = (left + SCREEN_WIDTH - 1) // CHUNK, (top + SCREEN_HEIGHT - 1) // CHUNK
        view = (left // CHUNK, top // CHUNK, *ends, step)
        if view != self._view:
            self._view, self._in_view = view, list(self._pieces(corner, step))
        surface.blits(
            [(chunk, (x - left, y - top)) for chunk, x, y in self._in_view], doreturn=False
        )

    def prepare(self, corner: tuple[int, int], *, wet: bool) -> bool:
        """Paints a strip of a chunk that the camera corner sees and that is not painted, if any."""
        for column, row in self._seen(corner):
            key = (column, row, wet)
            if key not in self._chunks:
                begun = self._paint_strip(self._begin(key))
                if begun.strips == STRIPS + 1:  # a frame of its own for the last form
                    self._keep(begun)
                return True
        return False

    def chunk(self, column: int, row: int, *, wet: bool) -> Surface | None:
        """A painted chunk, or None for an empty one."""
        key = (column, row, wet)
        if key in self._chunks:
            self._chunks.move_to_end(key)
            return self._chunks[key]
        begun = self._begin(key)
        while begun.strips < STRIPS:
            begun = self._paint_strip(begun)
        self._keep(begun)
        return self._chunks[key]

    def _begin(self, key: tuple[int, int, bool]) -> _Begun:
        """The chunk that is being painted, if it is that one; else a new one in its place."""
        if self._begun is None or self._begun.key != key:
            self._begun = _Begun(key, pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA), 0)
        return self._begun

    def _paint_strip(self, begun: _Begun) -> _Begun:
        (column, row, wet), canvas, strips = begun
        if strips < STRIPS:
            height = CHUNK // STRIPS
            strip = canvas.subsurface((0, strips * height, CHUNK, height))
            top = row * CHUNK + strips * height
            self._painter.paint(strip, column * CHUNK, top, wet=wet)
        self._begun = begun._replace(strips=strips + 1)
        return self._begun

    def _keep(self, begun: _Begun) -> None:
        self._chunks[begun.key] = self._finished(begun.canvas)
        self._begun = None
        if len(self._chunks) > KEPT:
            self._chunks.popitem(last=False)

    def _pieces(self, corner: tuple[int, int], step: int) -> Iterator[tuple[Surface, int, int]]:
        """The chunks that a camera corner sees, and their corners in the level."""
        for column, row in self._seen(corner):
            looks = [(False, 255)] if step < WET_STEPS else []
            if step:
                looks.append((True, 255 * step // WET_STEPS))
            for wet, alpha in looks:
                chunk = self.chunk(column, row, wet=wet)
                if chunk is not None:
                    if chunk.get_alpha() not in (alpha, None):
                        chunk.set_alpha(alpha, pygame.RLEACCEL)
                    yield chunk, column * CHUNK, row * CHUNK

    def _seen(self, corner: tuple[int, int]) -> Iterator[tuple[int, int]]:
        for column, row in chunks_in(corner):
            if 0 <= column < self._columns and 0 <= row < self._rows:
                yield column, row

    def _finished(self, canvas: Surface) -> Surface | None:
        """The canvas in its fastest form, or None for an empty one."""
        found = alphas(canvas)
        if found.count(0) == len(found):
            return None
        if self._haze is not None:
            return flattened(canvas, self._haze)
        chunk = fast(canvas)
        if chunk.get_flags() & pygame.SRCALPHA:
            chunk.set_alpha(255, pygame.RLEACCEL)  # skips what is empty, copies what is solid
        return chunk


def chunks_in(corner: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The columns and rows of the chunks that a camera corner sees, outside of the level too."""
    left, right = corner[0] // CHUNK, (corner[0] + SCREEN_WIDTH - 1) // CHUNK
    top, bottom = corner[1] // CHUNK, (corner[1] + SCREEN_HEIGHT - 1) // CHUNK
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield column, row
