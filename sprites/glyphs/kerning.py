"""Pairs of letters that stand nearer together, because nothing of them would meet."""

import string
from collections.abc import Mapping
from typing import Final

from sprites.glyphs.grids import Glyph

SIGNS: Final = string.ascii_letters + ".,;:!?'\"’”-)"
GAP: Final = 1  # pixels between two signs
AIR: Final = 3  # pixels of free width at which a pair looks torn apart, in the small face
REACH: Final = 1  # rows above and below in which two signs must not meet

Kerning = dict[str, int]


def kerning(face: Mapping[str, Glyph], *, size: int = 1) -> Kerning:
    """How many pixels nearer each torn pair stands; `size` is how wide the face's strokes are."""
    return {
        left + right: -size
        for left in SIGNS
        for right in SIGNS
        if _air(face[left], face[right]) >= AIR * size
    }


def _air(left: Glyph, right: Glyph) -> int:
    """The least free width between what lies side by side, in pixels; many where nothing does."""
    gaps = [
        left.width + GAP + x - other - 1
        for x, y in right.ink
        for other, row in left.ink
        if abs(y - row) <= REACH
    ]
    return min(gaps, default=2 * AIR)
