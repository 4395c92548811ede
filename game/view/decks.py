"""Where the deep roofs of a map lie, and wet ground before the boys' feet, that mirrors them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BELOW: Final = 8  # pixels that a deck is seen below the line of the feet, down to its lip
ABOVE: Final = 12  # pixels that it is seen above that line
FREE: Final = 3 * TILE_PIXELS  # pixels; beside a deeper drop an edge of a roof is free


class Deck(NamedTuple):
    """A stretch of flat roof in pixels of the level: feet stand at `line`.

    `free_left` and `free_right` say whether a deep drop begins there, `below` how many pixels it
    is seen below that line.
    """

    left: int
    right: int
    line: int
    free_left: bool = False
    free_right: bool = False
    below: int = BELOW

    @property
    def lip(self) -> int:
        """The pixel row where it ends towards the viewer, and its wall begins."""
        return self.line + self.below


class Decks:
    """All decks of a map, sought by place."""

    def __init__(
        self, columns: Sequence[int], tops: Sequence[int], streets: Sequence[Deck] = ()
    ) -> None:
        """`columns` are those of roofs seen deep, `tops` the pixel row of the ground in each.

        `streets` is other ground seen below the line of the feet.
        """
        self.all = tuple(_decks(columns, tops))
        """The roofs, from the left."""
        self._lefts = [deck.left for deck in self.all]
        self._rights = [deck.right for deck in self.all]
        self._roofs = _by_column(self.all)
        self._mirrors = _by_column(streets) | self._roofs

    def at(self, x: int) -> Deck | None:
        """The roof at a pixel column of the level, or None."""
        return self._roofs.get(x // TILE_PIXELS)

    def mirror_at(self, x: int) -> Deck | None:
        """The roof or other ground before the feet at a pixel column of the level, or None."""
        return self._mirrors.get(x // TILE_PIXELS)

    def seen(self, left: int, right: int) -> tuple[Deck, ...]:
        """The roofs between two pixel columns of the level."""
        return self.all[bisect_right(self._rights, left) : bisect_left(self._lefts, right)]


def _by_column(decks: Sequence[Deck]) -> dict[int, Deck]:
    return {
        column: deck
        for deck in decks
        for column in range(deck.left // TILE_PIXELS, deck.right // TILE_PIXELS)
    }


def _decks(columns: Sequence[int], tops: Sequence[int]) -> Iterator[Deck]:
    """Runs of deep columns of one height."""
    deep, start = frozenset(columns), -1
    for column, line in enumerate(tops):
        if column not in deep:
            continue
        if column - 1 not in deep or tops[column - 1] != line:
            start = column
        if column + 1 in deep and column + 1 < len(tops) and tops[column + 1] == line:
            continue
        left, right = start * TILE_PIXELS, (column + 1) * TILE_PIXELS
        free = [_is_free(tops, end, line, side) for end, side in ((start, -1), (column, 1))]
        yield Deck(left, right, line, *free)


def _is_free(tops: Sequence[int], end: int, line: int, side: int) -> bool:
    """Whether a deep drop begins beside the column `end`, or behind a ladder that leans there."""
    beside = end + side
    if 0 <= beside + side < len(tops) and tops[beside] == line:
        beside += side
    return 0 <= beside < len(tops) and tops[beside] > line + FREE
