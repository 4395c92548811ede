"""What scenery hides of all that is behind it, so that nothing is drawn there in vain."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.chunks import CHUNK, STRIP, WET, chunks_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.view.chunks import ChunkLayer, Key


class _Begun(NamedTuple):
    """A chunk that is being looked at: which one, its covered pixels, how many layers are seen.

    Of the pixels each byte of the number is one, 255 where it is covered.
    """

    key: Key
    covered: int
    layers: int


class Cover:
    """The holes in layers that move with the camera; each chunk of them is looked at once."""

    def __init__(self, layers: Sequence[ChunkLayer], width: int, height: int) -> None:
        """Takes layers of a level of some pixels."""
        self._layers = layers
        for layer in layers:
            layer.covers = True
        self._level = pygame.Rect(0, 0, width, height)
        self._holes: dict[Key, pygame.Rect] = {}
        self._begun: _Begun | None = None
        # the chunks that were seen last, and the box around their holes in the level
        self._view: tuple[int, ...] = ()
        self._found: list[pygame.Rect] = []

    def hole(self, corner: tuple[int, int], step: int) -> pygame.Rect:
        """The box on the screen outside of which everything is hidden; of no size if all is.

        `step` is that from dry to wet.
        """
        view = pygame.Rect(corner, (SCREEN_WIDTH, SCREEN_HEIGHT))
        if not self._level.contains(view):
            return view.move(-view.x, -view.y)
        chunks = (view.x // CHUNK, (view.right - 1) // CHUNK, view.y // CHUNK)
        seen = (*chunks, (view.bottom - 1) // CHUNK, step == WET)
        if seen != self._view:
            self._view = seen
            keys = [(column, row, WET * seen[-1]) for column, row in chunks_in(corner)]
            self._found = [hole for key in keys if (hole := self._hole(key)).width]
        found = [part for hole in self._found if (part := hole.clip(view)).width]
        if not found:
            return pygame.Rect(0, 0, 0, 0)
        return found[0].unionall(found[1:]).move(-view.x, -view.y)

    def prepare(self, corner: tuple[int, int], step: int) -> int:
        """Does a part of the work on the holes that a camera corner sees, if any is left.

        Returns what it cost, in the units of chunks, or 0 when there was nothing to do.
        """
        for column, row in chunks_in(corner):
            key = (column, row, step // WET * WET)
            left, top = column * CHUNK, row * CHUNK
            if key not in self._holes and self._level.collidepoint(left, top):
                self._advance(key)
                return STRIP
        return 0

    def _hole(self, key: Key) -> pygame.Rect:
        """The box around all pixels of a chunk, in the level, that no layer covers."""
        while key not in self._holes:
            self._advance(key)
        return self._holes[key]

    def _advance(self, key: Key) -> None:
        """Looks at the next layer of a chunk; what was begun of another one is lost."""
        if self._begun is None or self._begun.key != key:
            self._begun = _Begun(key, 0, 0)
        _, covered, layers = self._begun
        if layers < len(self._layers):
            covered |= int.from_bytes(self._layers[layers].covered(key), "big")
            self._begun = _Begun(key, covered, layers + 1)
        else:
            self._holes[key] = self._around_gaps(key, covered.to_bytes(CHUNK * CHUNK, "big"))
            self._begun = None

    def _around_gaps(self, key: Key, covered: bytes) -> pygame.Rect:
        """The box around the pixels that nothing covers; beyond the level there are none."""
        left, top = key[0] * CHUNK, key[1] * CHUNK
        width = min(CHUNK, self._level.width - left)
        covered = covered[: CHUNK * (self._level.height - top)]
        first, last = covered.find(0) // CHUNK, covered.rfind(0) // CHUNK
        if first < 0:
            return pygame.Rect(left, top, 0, 0)
        starts = range(first * CHUNK, (last + 1) * CHUNK, CHUNK)
        rows = (int.from_bytes(covered[start : start + width], "big") for start in starts)
        columns = reduce(and_, rows).to_bytes(width, "big")
        near, far = columns.find(0), columns.rfind(0)
        if near < 0:
            return pygame.Rect(left, top, 0, 0)
        return pygame.Rect(left + near, top + first, far - near + 1, last - first + 1)
