"""Kana with two strokes or a ring: the plain sign, and the mark where it has room."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from sprites.glyphs.grids import Glyph, Glyphs, from_ink

Place = tuple[int, int]

STROKES: Final = {(0, 0), (2, 0), (0, 1), (2, 1)}
RING: Final = {(1, 0), (0, 1), (2, 1), (1, 2)}
MARKS: Final = {"\u3099": STROKES, "\u309a": RING}
TOPS: Final = (-1, -2)  # rows that a mark's upper edge may lie in, the better one first
FIRST, LAST = 4, 9  # columns that a mark may begin in
KANA: Final = range(0x3041, 0x3100)


def voiced(kana: Mapping[str, Glyph]) -> Glyphs:
    """Every hiragana and katakana that is a plain one with a mark, unless it is typed itself."""
    found: Glyphs = {}
    for code in KANA:
        sign = chr(code)
        base, *marks = list(unicodedata.normalize("NFD", sign))
        if marks and sign not in kana and base in kana:
            found[sign] = _marked(kana[base], MARKS[marks[0]])
    return found


def _marked(plain: Glyph, mark: set[Place]) -> Glyph:
    """The mark where it does not touch the sign, as little as possible beside or above it."""
    places = [{(x + left, y + top) for x, y in mark} for left in range(FIRST, LAST) for top in TOPS]
    free = next(place for place in places if not _touches(place, plain.ink))
    return from_ink(plain.ink | free, plain.width)


def _touches(place: set[Place], ink: frozenset[Place]) -> bool:
    return any(
        (x + across, y + down) in ink
        for x, y in place
        for across, down in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    )
