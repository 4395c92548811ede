"""The tiles of a layer as its file lists them; what a layer said before is not read again.

A map that is saved while it is played has changed in one layer at most: for all others the very
objects of the last load are handed out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

MOST_KEPT: Final = 1 << 20  # tiles of all layers that are kept; our largest level has 440,000

Source = tuple[str, str, int, str]
"""What the tiles are read from: encoding, compression, how many there are, and the text."""


class Cells:
    """The numbers of some tiles, row by row, and each number once; they never change."""

    __slots__ = ("_turned", "numbers", "used")

    def __init__(self, numbers: Sequence[int], used: Iterable[int]) -> None:
        """Takes the numbers as they are."""
        self.numbers = numbers
        self.used = frozenset(used)
        self._turned: tuple[Mapping[int, int], tuple[int, ...]] | None = None

    def turned(self, table: Mapping[int, int]) -> tuple[int, ...]:
        """Other numbers for these, from a table that has all that are used.

        For the table of the last time it is the same object.
        """
        if self._turned is None or self._turned[0] != table:
            self._turned = table, tuple(map(table.__getitem__, self.numbers))
        return self._turned[1]


_known: Final[dict[Source, Cells]] = {}
"""By what was read, that which was asked for last at the end."""


def kept(source: Source, read: Callable[[], Sequence[int]]) -> Cells:
    """The cells that were read from this before, or are read now."""
    found = _known.pop(source, None)
    if found is None:
        numbers = read()
        found = Cells(numbers, numbers)
    _known[source] = found
    _forget_oldest(len(found.numbers))
    return found


def _forget_oldest(newest: int) -> None:
    """Keeps the last ones, as many as there is room for."""
    count = sum(len(cells.numbers) for cells in _known.values())
    for source in list(_known):
        if count <= max(MOST_KEPT, newest):
            return
        count -= len(_known.pop(source).numbers)
