"""Letters with accents, put together from a letter and marks as Unicode takes them apart."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Final

from sprites.glyphs.grids import Glyph, Glyphs, beside, from_ink

MARKS: Final[dict[str, tuple[str, ...]]] = {
    "\u0300": ("#.", ".#"),  # grave
    "\u0301": (".#", "#."),  # acute
    "\u0302": (".#.", "#.#"),  # circumflex
    "\u0303": (".#.#", "#.#."),  # tilde
    "\u0304": ("####",),  # macron
    "\u0306": ("#..#", ".##."),  # breve
    "\u0307": ("#",),  # dot
    "\u0308": ("#.#",),  # two dots
    "\u030a": (".#.", "#.#", ".#."),  # ring
    "\u030b": ("..#.#", ".#.#.", "#.#.."),  # double acute
    "\u030c": ("#.#", ".#."),  # caron
    "\u0326": (".#", "#."),  # comma below
    "\u0327": (".#", "#."),  # cedilla
    "\u0328": ("#.", ".#"),  # ogonek
}
"""The shape of each mark, by its combining sign."""

BELOW: Final = "\u0326\u0327\u0328"
OGONEK: Final = "\u0328"
CARON: Final = "\u030c"
BASELINE: Final = 7  # the first row below a letter
BESIDE: Final = "dtlL"  # a caron stands to their right, as an apostrophe
DOTLESS: Final = {"i": "ı", "j": "ȷ"}
JOINED: Final = {"\u0132": "IJ", "\u0133": "ij", "\u013f": "L·", "\u0140": "l·", "\u0149": "’n"}
"""Signs that are two others side by side."""

LATIN: Final = range(0xC0, 0x180)
"""Latin-1's letters and all of Latin Extended-A."""


def accented(letters: Mapping[str, Glyph], wanted: Iterable[int] = LATIN) -> Glyphs:
    """Every wanted code point that is a letter with marks, or two signs side by side."""
    found = {sign: beside(letters, pair) for sign, pair in JOINED.items()}
    for code in wanted:
        sign = chr(code)
        base, *marks = list(unicodedata.normalize("NFD", sign))
        if marks and sign not in letters:
            found[sign] = _with_mark(letters, base, marks[0])
    return found


def _with_mark(letters: Mapping[str, Glyph], base: str, mark: str) -> Glyph:
    if mark == CARON and base in BESIDE:
        return _apostrophe(letters[base])
    if mark in BELOW and base != "g":
        return _below(letters[base], mark)
    return _above(letters[DOTLESS.get(base, base)], MARKS[mark])


def _above(letter: Glyph, shape: tuple[str, ...]) -> Glyph:
    """A mark over the middle of a letter, a row of air between where the letter is flat."""
    first = min(y for _, y in letter.ink)
    lowest = {x for x, cell in enumerate(shape[-1]) if cell == "#"}
    left = (letter.width - len(shape[0]) + 1) // 2
    touches = any((x + left + near, first) in letter.ink for x in lowest for near in (-1, 0, 1))
    top = first - len(shape) - touches
    return from_ink(letter.ink | _placed(shape, left, top), letter.width)


def _below(letter: Glyph, mark: str) -> Glyph:
    shape = MARKS[mark]
    left = letter.width - 2 if mark == OGONEK else (letter.width - 1) // 2
    return from_ink(letter.ink | _placed(shape, left, BASELINE), letter.width)


def _apostrophe(letter: Glyph) -> Glyph:
    return from_ink(letter.ink | _placed((".#", "#."), letter.width, 0))


def _placed(shape: tuple[str, ...], left: int, top: int) -> set[tuple[int, int]]:
    return {
        (left + x, top + y)
        for y, row in enumerate(shape)
        for x, cell in enumerate(row)
        if cell == "#"
    }
