"""Where a level differs from the one that it was: repainted, or larger or smaller at any side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import MAX_SIDE, PAD_BOTTOM, PAD_SIDE, PAD_TOP
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mypy_extensions import i64

    from game.sim.level import Level, Thing

FAR: Final = 4 * MAX_SIDE  # tiles: farther than any place in a level


class Ground:
    """What of a level decides how one moves: its tiles and hazards."""

    def __init__(self, level: Level) -> None:
        """Takes them from a level."""
        self._flags = level.flags
        self._floors = level.floors
        self._stride = level.stride
        self.width = level.width
        self.height = level.height
        self.hazards: frozenset[Thing] = frozenset(level.of_kind("hazard"))

    def flags(self, row: int, left: int, right: int) -> bytes:
        """The flags of a row's tiles from one column to before another, the border included."""
        start = self._index(row)
        return self._flags[start + left : start + right]

    def floors(self, row: int, left: int, right: int) -> bytes:
        """Their materials."""
        start = self._index(row)
        return self._floors[start + left : start + right]

    def _index(self, row: int) -> int:
        return (row + PAD_TOP) * self._stride + PAD_SIDE


def growth(before: Ground, now: Ground) -> tuple[int, int]:
    """How many columns and rows the old ground lies farther right and down in the new one.

    0 unless the level's size has changed: then it may have grown, or lost some, at its left or top.
    """
    best, most = (0, 0), -1
    for down in dict.fromkeys((0, now.height - before.height)):
        for aside in dict.fromkeys((0, now.width - before.width)):
            count = _equal_rows(before, now, aside, down)
            if count > most:
                best, most = (aside, down), count
    return best


def _equal_rows(before: Ground, now: Ground, aside: int, down: int) -> int:
    left, right = max(0, aside), min(now.width, before.width + aside)
    top, bottom = max(0, down), min(now.height, before.height + down)
    return sum(
        before.flags(row - down, left - aside, right - aside) == now.flags(row, left, right)
        for row in range(top, bottom)
    )


class Area:
    """The changed tiles of a level, and all that lies beyond what both levels know."""

    def __init__(self, before: Ground, now: Ground, aside: int, down: int) -> None:
        """Compares two grounds, of which the old one lies aside and down in the new one."""
        right, bottom = before.width + aside, before.height + down
        # within these everything is known of both; where an edge stays, beyond it too
        self._left: i64 = max(aside, 0) - PAD_SIDE if aside else -FAR
        self._right: i64 = min(right, now.width) + PAD_SIDE if right != now.width else FAR
        self._top: i64 = max(down, 0) - PAD_TOP if down else -FAR
        # one is lost some way below the lowest row
        self._bottom: i64 = min(bottom, now.height) if bottom != now.height else FAR
        self._rows: dict[int, int] = {}
        self._compare(before, now, aside, down)
        moved = {
            thing._replace(x=thing.x + aside * TILE_PIXELS, y=thing.y + down * TILE_PIXELS)
            for thing in before.hazards
        }
        self._add_boxes(moved ^ now.hazards)
        # the box around them: most trials are far away
        columns = 0
        for bits in self._rows.values():
            columns |= bits
        self._first: i64 = (columns & -columns).bit_length() - 1
        self._last: i64 = columns.bit_length() - 1
        self._highest: i64 = min(self._rows, default=FAR)
        self._lowest: i64 = max(self._rows, default=-FAR)

    def touches(self, left: i64, top: i64, right: i64, bottom: i64) -> bool:
        """Whether something in a box of tiles may have changed."""
        if left < self._left or right >= self._right or top < self._top or bottom >= self._bottom:
            return True
        if bottom < self._highest or top > self._lowest or left > self._last:
            return False
        # what is left of the level counts as column 0
        if self._first and right < self._first:
            return False
        columns = _bits(left, right)
        return any(self._rows.get(row, 0) & columns for row in range(top, bottom + 1))

    def _compare(self, before: Ground, now: Ground, aside: int, down: int) -> None:
        left = max(aside, 0) - PAD_SIDE
        right = min(before.width + aside, now.width) + PAD_SIDE
        bottom = min(before.height + down, now.height) + PAD_BOTTOM
        for row in range(max(down, 0) - PAD_TOP, bottom):
            there = (row - down, left - aside, right - aside)
            changed = _differing(before.flags(*there), now.flags(row, left, right), left)
            changed |= _differing(before.floors(*there), now.floors(row, left, right), left)
            if changed:
                self._rows[row] = changed

    def _add_boxes(self, things: Iterable[Thing]) -> None:
        """Marks the tiles that things cover."""
        for thing in things:
            left = (thing.x - thing.width // 2) // TILE_PIXELS
            right = (thing.x + thing.width // 2) // TILE_PIXELS
            for row in range((thing.y - thing.height) // TILE_PIXELS, thing.y // TILE_PIXELS + 1):
                self._rows[row] = self._rows.get(row, 0) | _bits(left, right)


def _differing(old: bytes, new: bytes, left: int) -> int:
    """A bit for each column in which two rows differ that begin at a column."""
    if old == new:
        return 0
    bits = 0
    for place, tile in enumerate(new):
        if old[place] != tile:
            bits |= _bits(left + place, left + place)
    return bits


def _bits(left: int, right: int) -> int:
    """A bit for each column from one to another; what is left of the level counts as column 0."""
    left = max(left, 0)
    return (1 << (max(right, 0) + 1)) - (1 << left)
