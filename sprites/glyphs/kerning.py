"""Pairs of letters that stand nearer together, because nothing of them would meet."""

import string
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sprites.glyphs.grids import Glyph

SIGNS: Final = string.ascii_letters + ".,;:!?'\"’”-)"
GAP: Final = 1  # pixels between two signs
AIR: Final = 3  # pixels of free width at which a pair looks torn apart, in the small face
REACH: Final = 1  # rows above and below in which two signs must not meet

Kerning = dict[str, int]
Edge = dict[int, int]
"""A column by its row."""


def kerning(face: Mapping[str, Glyph], *, size: int = 1) -> Kerning:
    """How many pixels nearer each torn pair stands; `size` is how wide the face's strokes are."""
    ends = {sign: _edge(face[sign], max) for sign in SIGNS}
    starts = {sign: _edge(face[sign], min) for sign in SIGNS}
    return {
        left + right: -size
        for left in SIGNS
        for right in SIGNS
        if _air(face[left].width, ends[left], starts[right]) >= AIR * size
    }


def _edge(glyph: Glyph, pick: Callable[[Iterable[int]], int]) -> Edge:
    """The last or the first pixel of each row that has any."""
    rows: dict[int, list[int]] = {}
    for x, y in glyph.ink:
        rows.setdefault(y, []).append(x)
    return {y: pick(found) for y, found in rows.items()}


def _air(width: int, ends: Edge, starts: Edge) -> int:
    """The least free width between what lies side by side, in pixels; many where nothing does."""
    gaps = [
        width + GAP + starts[y] - end - 1
        for row, end in ends.items()
        for y in range(row - REACH, row + REACH + 1)
        if y in starts
    ]
    return min(gaps, default=2 * AIR)
