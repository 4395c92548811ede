"""Where a body can stand: chains of floor that can be walked without leaving the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.body import HALF_WIDTH
from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN, STOPS_LEFT
from game.sim.units import TILE, TILE_SHIFT

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.body import Body
    from game.sim.level import Level

HEADROOM: Final = 2  # free rows above a floor: a standing body's 26 px
WIDEST_LOOK: Final = 16  # columns to either side of a place above nothing: the widest gaps
DEEPEST_LOOK: Final = 40  # rows below a flying body that are searched for a floor
COLUMN_BITS: Final = 10  # of a tile's number: a level has at most 1024 columns
COLUMN: Final = (1 << COLUMN_BITS) - 1


class Surface(NamedTuple):
    """A walkable chain: its first column, and the floor's tile row in each column from there."""

    left: int
    rows: tuple[int, ...]

    @property
    def right(self) -> int:
        """Its last column."""
        return self.left + len(self.rows) - 1


class SurfaceMap:
    """All surfaces of a level, numbered from left to right and top to bottom."""

    def __init__(self, level: Level) -> None:
        """Finds the surfaces of a level."""
        self.level = level
        self.surfaces: list[Surface] = []
        self._width: i64 = level.width
        self._height: i64 = level.height
        # for each tile, row by row, the surface whose floor it is, or -1
        self._of_cell: list[int] = [-1] * (level.width * level.height)
        self._find()

    def add(self, left: int, right: int, row: int, *, there: bool) -> int:
        """Adds a level floor from one column to another, and its number; `there` it can be met."""
        number = len(self.surfaces)
        self.surfaces.append(Surface(left, (row,) * (right - left + 1)))
        if there:
            for column in range(left, right + 1):
                self._of_cell[row * self.level.width + column] = number
        return number

    def at_cell(self, column: i64, row: i64) -> int:
        """The surface whose floor is a tile, or -1."""
        if 0 <= column < self._width and 0 <= row < self._height:
            return self._of_cell[row * self._width + column]
        return -1

    def of_cell(self, cell: int) -> int:
        """The surface of a floor tile by the tile's number, or -1."""
        return self.at_cell(cell & COLUMN, cell >> COLUMN_BITS)

    def cell_under(self, body: Body) -> int:
        """The number of the floor tile that a body stands on, as `under` finds it; or -1.

        It depends on the tile's column and row alone, not on how wide the level is.
        """
        row = (body.sy - 1 if body.on_slope else body.sy) >> TILE_SHIFT
        for sx in (body.sx, body.sx - HALF_WIDTH, body.sx + HALF_WIDTH - 1):
            column = sx >> TILE_SHIFT
            if self.at_cell(column, row) >= 0:
                return cell_number(int(column), int(row))
        return -1

    def under(self, body: Body) -> int:
        """The surface that a body stands on, or -1; a foot on an edge is enough."""
        row = (body.sy - 1 if body.on_slope else body.sy) >> TILE_SHIFT
        found = self.at_cell(body.sx >> TILE_SHIFT, row)
        if found < 0:
            found = self.at_cell((body.sx - HALF_WIDTH) >> TILE_SHIFT, row)
        if found < 0:
            found = self.at_cell((body.sx + HALF_WIDTH - 1) >> TILE_SHIFT, row)
        return found

    def below(self, sx: i64, sy: i64) -> int:
        """The nearest surface at or below a subpixel position, or -1."""
        column = sx >> TILE_SHIFT
        first = (sy - 1) >> TILE_SHIFT
        if first < 0:
            first = 0
        last = first + DEEPEST_LOOK
        if last > self._height:
            last = self._height
        if not 0 <= column < self._width:
            return -1
        for row in range(first, last):
            found = self._of_cell[row * self._width + column]
            if found >= 0:
                return found
        return -1

    def footing(self, sx: i64, sy: i64) -> int:
        """What feet at a position stand on, were it by a foot on an edge; else the nearest."""
        for reach in (-HALF_WIDTH, HALF_WIDTH - 1):
            if self.at_cell(sx >> TILE_SHIFT, sy >> TILE_SHIFT) < 0:
                found = self.at_cell((sx + reach) >> TILE_SHIFT, sy >> TILE_SHIFT)
                if found >= 0:
                    return found
        return self.nearest(sx, sy)

    def nearest(self, sx: i64, sy: i64) -> int:
        """The surface at or below a position, or below one of the columns around it; or -1."""
        found = self.below(sx, sy)
        for step in range(1, WIDEST_LOOK + 1):
            if found >= 0:
                break
            found = self.below(sx - step * TILE, sy)
            if found < 0:
                found = self.below(sx + step * TILE, sy)
        return found

    def clamped(self, surface: int, sx: i64) -> i64:
        """The place on a surface that is nearest to a position."""
        left, right = self.ends(surface)
        if sx < left:
            return left
        return right if sx > right else sx

    def height(self, surface: int, sx: int) -> int:
        """The subpixel height of a surface's floor at a position, clamped to its ends."""
        chain = self.surfaces[surface]
        column = min(max(sx >> TILE_SHIFT, chain.left), chain.right)
        row = chain.rows[column - chain.left]
        flag = self._flag(column, row)
        if not flag & IS_SLOPE:
            return row << TILE_SHIFT
        along = sx - (column << TILE_SHIFT)
        if flag & STOPS_LEFT:
            return ((row + 1) << TILE_SHIFT) - along
        return (row << TILE_SHIFT) + along

    def ends(self, surface: int) -> tuple[int, int]:
        """The leftmost and rightmost subpixel positions at which a body's middle stands on it."""
        chain = self.surfaces[surface]
        return chain.left << TILE_SHIFT, ((chain.right + 1) << TILE_SHIFT) - 1

    def _flag(self, column: int, row: int) -> int:
        level = self.level
        return level.flags[level.origin + row * level.stride + column]

    def _stands(self, column: int, row: int) -> bool:
        if not self._flag(column, row) & (STOPS_DOWN | IS_PLATFORM | IS_SLOPE):
            return False
        return not any(
            self._flag(column, row - up) & (STOPS_DOWN | IS_SLOPE) for up in range(1, HEADROOM + 1)
        )

    def _levels(self, column: int, row: int) -> tuple[int, int]:
        """The rows that a floor tile meets to its left and to its right."""
        flag = self._flag(column, row)
        if not flag & IS_SLOPE:
            return row, row
        return (row + 1, row) if flag & STOPS_LEFT else (row, row + 1)

    def _find(self) -> None:
        level = self.level
        open_chains: dict[int, tuple[int, list[int]]] = {}  # by the row met on the right
        for column in range(level.width + 1):
            following: dict[int, tuple[int, list[int]]] = {}
            if column < level.width:
                for row in range(level.height):
                    if self._stands(column, row):
                        meets_left, meets_right = self._levels(column, row)
                        left, rows = open_chains.pop(meets_left, (column, []))
                        rows.append(row)
                        following[meets_right] = (left, rows)
            for left, rows in sorted(open_chains.values()):
                self._close(left, rows)
            open_chains = following

    def _close(self, left: int, rows: list[int]) -> None:
        number = len(self.surfaces)
        self.surfaces.append(Surface(left, tuple(rows)))
        for offset, row in enumerate(rows):
            self._of_cell[row * self.level.width + left + offset] = number


def cell_number(column: int, row: int) -> int:
    """The number of a tile; that of one so many columns and rows farther is as much larger."""
    return (row << COLUMN_BITS) + column


def column_middle(column: int) -> int:
    """The subpixel position of a column's middle."""
    return column * TILE + TILE // 2
