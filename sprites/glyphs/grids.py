"""Signs as grids of `#` and `.`, and how they are read from typed blocks."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

Rows = tuple[str, ...]


class Glyph(NamedTuple):
    """A sign: rows of equal width, and how many rows below a capital's top they begin (or above).

    `top` is negative for what rises above capitals.
    """

    rows: Rows
    top: int = 0

    @property
    def width(self) -> int:
        """Pixels."""
        return len(self.rows[0])

    @property
    def ink(self) -> frozenset[tuple[int, int]]:
        """The places of all set pixels: column, and row from a capital's top."""
        return frozenset(
            (x, y + self.top)
            for y, row in enumerate(self.rows)
            for x, cell in enumerate(row)
            if cell == "#"
        )


Glyphs = dict[str, Glyph]


def typed(blocks: Iterable[str], top: int = 0) -> Glyphs:
    """Reads blocks: a line of signs, and lines of their pictures in the same order.

    Raises ValueError for a block whose pictures are not one for each sign, or uneven.
    """
    found: Glyphs = {}
    for block in blocks:
        signs, *lines = (line.split() for line in block.strip().splitlines())
        for sign, rows in zip(signs, zip(*lines, strict=True), strict=True):
            if len({len(row) for row in rows}) != 1:
                raise ValueError(f"{sign}: rows are not equally wide")
            found[sign] = Glyph(tuple(rows), top)
    return found


def from_ink(ink: Iterable[tuple[int, int]], width: int = 0) -> Glyph:
    """The glyph that has pixels at these places, at least `width` wide; some place is needed."""
    places = set(ink)
    rows = [y for _, y in places]
    top, bottom = min(rows), max(rows)
    left = min(0, *(x for x, _ in places))
    right = max(width, *(x + 1 for x, _ in places))
    cells = (
        "".join("#" if (x, y) in places else "." for x in range(left, right))
        for y in range(top, bottom + 1)
    )
    return Glyph(tuple(cells), top)


def beside(glyphs: Mapping[str, Glyph], signs: str, gap: int = 1) -> Glyph:
    """Signs in a row as one."""
    ink: set[tuple[int, int]] = set()
    x = 0
    for sign in signs:
        ink |= {(x + column, row) for column, row in glyphs[sign].ink}
        x += glyphs[sign].width + gap
    return from_ink(ink, x - gap)
