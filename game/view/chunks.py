"""Tiles drawn once into squares of 256 px, which are then what a frame draws."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

import pygame

from game.view.blitting import blit_all
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.dither import mixed
from game.view.sheets import OPAQUE, alphas, fast, flattened

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.sheets import Colour

CHUNK: Final = 256  # pixels along one side
KEPT: Final = 72  # chunks of one layer that are kept; the longest unused go first
STRIPS: Final = 4  # parts in which a chunk that will soon be seen is painted
STRIP, PART = 10, 12  # what a strip with something on it costs, and the most that a part does
NOTHING: Final = (0, 0, 0, 0)
SOLID: Final = bytes(255 if alpha == OPAQUE else 0 for alpha in range(OPAQUE + 1))
WET: Final = 4  # steps from dry, which is step 0, to wet; those between are dithered


def wet_step(wetness: int) -> int:
    """The step that shows a wetness of 0-100."""
    return wetness * WET // 100


class Painter(Protocol):
    """Something that can draw any part of a level's layer."""

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws onto a transparent surface whose corner lies at a pixel of the level."""


Key = tuple[int, int, int]
"""A chunk's column and row, and the step from dry to wet that it shows."""


class _Begun(NamedTuple):
    """A chunk that is being painted, and its work: what each part of it cost, 1-PART."""

    key: Key
    work: Iterator[int]


class ChunkLayer:
    """One layer of a level, dry, wet and between, painted piece by piece when it is first seen."""

    def __init__(
        self, painter: Painter, width: int, height: int, haze: Colour | None = None
    ) -> None:
        """A layer of a level of some pixels; before `haze` nothing on it is see-through."""
        self._painter = painter
        self._haze = haze
        self._columns = -(-width // CHUNK)
        self._rows = -(-height // CHUNK)
        self._chunks: OrderedDict[Key, Surface | None] = OrderedDict()
        self._begun: _Begun | None = None
        self._new: list[Surface] = []  # never drawn yet
        self._canvas: Surface | None = None  # of the chunk that is being painted
        self._covered: dict[Key, bytes] = {}  # until somebody asks
        self.covers = False
        """Whether `covered` will be asked of each chunk."""
        # what was drawn last: first and last column and row and the step of wetness, and its chunks
        self._view: tuple[int, ...] = ()
        self._in_view: list[tuple[Surface, int, int]] = []

    def draw(self, surface: Surface, corner: tuple[int, int], wetness: int) -> None:
        """Draws what a camera corner sees; `wetness` is 0-100.

        Where that step is not painted yet, the nearest one is seen until `prepare` has painted it.
        """
        left, top = corner
        step = wet_step(wetness)
        ends = (left + SCREEN_WIDTH - 1) // CHUNK, (top + SCREEN_HEIGHT - 1) // CHUNK
        view = (left // CHUNK, top // CHUNK, *ends, step)
        if view != self._view:
            self._view, self._in_view = view, list(self._pieces(corner, step))
        blit_all(surface, [(chunk, (x - left, y - top)) for chunk, x, y in self._in_view])

    def prepare(self, corner: tuple[int, int], step: int) -> int:
        """Does a part of the work for what the camera corner sees at a step, if any is left.

        Returns what it cost, 1-PART, or 0 when there was nothing to do.
        """
        for column, row in self._seen(corner):
            for look in (0, WET, step) if 0 < step < WET else (step,):
                key = (column, row, look)
                if key not in self._chunks:
                    return self._advance(key)
        return 0

    def go_on(self) -> int:
        """Does the next part of the work on a chunk that was begun; returns what it cost, or 0."""
        return 0 if self._begun is None else next(self._begun.work)

    @property
    def is_cold(self) -> bool:
        """Whether a chunk was painted that has never been drawn."""
        return bool(self._new)

    def warm(self, surface: Surface) -> bool:
        """Draws a pixel of a new chunk, if there is one, onto what will be painted over.

        The library squeezes a picture when it is drawn for the first time: better one at a time.
        """
        if not self._new:
            return False
        surface.blit(self._new.pop(), (0, 0), (0, 0, 1, 1))
        return True

    def chunk(self, column: int, row: int, step: int) -> Surface | None:
        """A painted chunk of step 0 or WET, or None for an empty one."""
        key = (column, row, step)
        while key not in self._chunks:
            self._advance(key)
        self._chunks.move_to_end(key)
        return self._chunks[key]

    def covered(self, key: Key) -> bytes:
        """One byte for each pixel of a chunk of step 0 or WET, row by row: 255 where it is solid.

        Cheap when asked for the first time after the chunk was painted.
        """
        chunk = self.chunk(*key)
        if chunk is None:
            return bytes(CHUNK * CHUNK)
        kept = self._covered.pop(key, None)
        return alphas(chunk).translate(SOLID) if kept is None else kept

    def _advance(self, key: Key) -> int:
        """Does the next part of the work on a chunk; what was begun of another one is lost."""
        if self._begun is None or self._begun.key != key:
            self._begun = _Begun(key, self._painted(key))
        return next(self._begun.work)

    def _painted(self, key: Key) -> Iterator[int]:
        """Paints a chunk part by part; tells after each what it cost."""
        if 0 < key[2] < WET:
            canvas = self._between(key)
            found = alphas(canvas)
            yield PART
        else:
            canvas = self._canvas = self._canvas or pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
            canvas.fill(NOTHING)
            found = b""
            for number in range(STRIPS):
                strip = alphas(self._paint_strip(canvas, key, number))
                found += strip
                yield 1 if strip.count(0) == len(strip) else STRIP
        chunk = None if found.count(0) == len(found) else self._finished(canvas)
        yield PART
        if self.covers and chunk is not None and key[2] in (0, WET):
            self._covered[key] = found.translate(SOLID)
        self._keep(key, chunk)
        yield 1

    def _paint_strip(self, canvas: Surface, key: Key, number: int) -> Surface:
        """The part of a canvas that a strip is, painted."""
        column, row, step = key
        height = CHUNK // STRIPS
        strip = canvas.subsurface((0, number * height, CHUNK, height))
        self._painter.paint(strip, column * CHUNK, row * CHUNK + number * height, wet=step == WET)
        return strip

    def _between(self, key: Key) -> Surface:
        """Dry and wet mixed."""
        column, row, step = key
        dry, wet = (self.chunk(column, row, look) for look in (0, WET))
        if dry is None or wet is None:
            return pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA)
        return mixed(dry, wet, step / WET)

    def _keep(self, key: Key, chunk: Surface | None) -> None:
        self._chunks[key] = chunk
        self._begun = None
        self._view = ()
        if chunk is not None:
            self._new.append(chunk)
        if len(self._chunks) > KEPT:
            self._chunks.popitem(last=False)

    def _pieces(self, corner: tuple[int, int], step: int) -> Iterator[tuple[Surface, int, int]]:
        """The chunks that a camera corner sees, and their corners in the level."""
        for column, row in self._seen(corner):
            nearest = sorted(range(WET + 1), key=lambda look: abs(look - step))
            ready = (look for look in nearest if (column, row, look) in self._chunks)
            chunk = self.chunk(column, row, next(ready, WET if step == WET else 0))
            if chunk is not None:
                yield chunk, column * CHUNK, row * CHUNK

    def _seen(self, corner: tuple[int, int]) -> Iterator[tuple[int, int]]:
        for column, row in chunks_in(corner):
            if 0 <= column < self._columns and 0 <= row < self._rows:
                yield column, row

    def _finished(self, canvas: Surface) -> Surface:
        """The canvas in its fastest form."""
        if self._haze is not None:
            return flattened(canvas, self._haze)
        return fast(canvas)


def chunks_in(corner: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The columns and rows of the chunks that a camera corner sees, outside of the level too."""
    left, right = corner[0] // CHUNK, (corner[0] + SCREEN_WIDTH - 1) // CHUNK
    top, bottom = corner[1] // CHUNK, (corner[1] + SCREEN_HEIGHT - 1) // CHUNK
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield column, row
