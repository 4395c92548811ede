"""Where the deep roofs of a map lie: what is lit, mirrored and drained along their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BELOW = 8  # pixels that a deck is seen below the line of the feet, down to its lip
ABOVE = 12  # pixels that it is seen above that line
FREE = 3 * TILE_PIXELS  # pixels; beside a deeper drop an edge of a roof is free


class Deck(NamedTuple):
    """A stretch of flat roof in pixels of the level: feet stand at `line`.

    `free_left` and `free_right` say whether a deep drop begins there.
    """

    left: int
    right: int
    line: int
    free_left: bool
    free_right: bool

    @property
    def lip(self) -> int:
        """The pixel row where it ends towards the viewer, and its wall begins."""
        return self.line + BELOW


class Decks:
    """All decks of a map, sought by place."""

    def __init__(self, columns: Sequence[int], tops: Sequence[int]) -> None:
        """`columns` are those seen deep; `tops` the pixel row of the ground in every one."""
        self.all = tuple(_decks(columns, tops))
        self._of_column = {
            column: deck
            for deck in self.all
            for column in range(deck.left // TILE_PIXELS, deck.right // TILE_PIXELS)
        }

    def at(self, x: int) -> Deck | None:
        """The deck at a pixel column of the level, or None."""
        return self._of_column.get(x // TILE_PIXELS)

    def seen(self, left: int, right: int) -> list[Deck]:
        """The decks between two pixel columns of the level."""
        return [deck for deck in self.all if deck.left < right and deck.right > left]


def _decks(columns: Sequence[int], tops: Sequence[int]) -> Iterator[Deck]:
    """Runs of columns of one height, if any of them is deep."""
    deep, start = frozenset(columns), 0
    for column in range(1, len(tops) + 1):
        line = tops[start]
        if column < len(tops) and tops[column] == line:
            continue
        if not deep.isdisjoint(range(start, column)):
            yield Deck(
                start * TILE_PIXELS,
                column * TILE_PIXELS,
                line,
                start > 0 and tops[start - 1] > line + FREE,
                column < len(tops) and tops[column] > line + FREE,
            )
        start = column
