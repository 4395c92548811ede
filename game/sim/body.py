"""A body in the tile grid: where it is, what stops it, and the corners that it is helped round.

Positions are those of the feet, in subpixels; a body covers `sx - HALF_WIDTH` up to but not
`sx + HALF_WIDTH`, and `sy - height` up to but not `sy`. Only what a move newly enters is looked
at, so a tick costs a handful of look-ups. Slopes carry the middle of the feet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import (
    IS_LADDER,
    IS_PLATFORM,
    IS_SLOPE,
    STOPS_DOWN,
    STOPS_LEFT,
    STOPS_RIGHT,
    STOPS_UP,
)
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.level import Level

HALF_WIDTH: Final[i64] = 6 * SUBPIXELS  # bodies are 12 px wide
STANDING: Final[i64] = 26 * SUBPIXELS
CROUCHED: Final[i64] = 15 * SUBPIXELS  # passes under a gap of one tile
CORNER_UP_PIXELS: Final = 6  # a head that clips a corner is moved round it (Celeste: 4 of 8 px)
CORNER_SIDE_PIXELS: Final = 6  # feet that clip an edge are lifted onto it (Celeste)
SLOPE_STEP: Final[i64] = 7 * SUBPIXELS  # half a body's width and a pixel: what 45 degrees ask
SNAP: Final[i64] = 8 * SUBPIXELS  # walking follows ground that falls away by no more than this
TILE_MASK: Final[i64] = TILE - 1


class Body:
    """Something of a person's size that the tiles stop."""

    def __init__(self, level: Level, sx: int, sy: int) -> None:
        """A standing body with its feet at a subpixel position."""
        self.flags: bytes = level.flags
        self.stride: i64 = level.stride
        self.origin: i64 = level.origin
        self.has_slopes: bool = level.has_slopes
        self.sx: i64 = sx
        self.sy: i64 = sy
        self.svx: i64 = 0
        self.svy: i64 = 0
        self.height_sub: i64 = STANDING
        self.on_ground: bool = False
        self.on_slope: bool = False

    # ---- what is around

    def column_stops(self, column: i64, bit: i64, step: i64 = 0) -> bool:
        """Whether the rows that the body covers hold something with `bit` in a tile column.

        Uphill the feet are lower than the next floor, by more the longer the step is.
        """
        bottom = self.sy - 1
        if self.on_slope and self._uphill(bit):
            bottom -= SLOPE_STEP + step
        row = (self.sy - self.height_sub) >> TILE_SHIFT
        index = self.origin + row * self.stride + column
        for _ in range((bottom >> TILE_SHIFT) - row + 1):
            if self.flags[index] & bit:
                return True
            index += self.stride
        return False

    def row_has(self, sx: i64, row: i64, bit: i64) -> bool:
        """Whether the columns that a body at `sx` covers hold `bit` in a tile row."""
        index = self.origin + row * self.stride
        left = self.flags[index + ((sx - HALF_WIDTH) >> TILE_SHIFT)]
        right = self.flags[index + ((sx + HALF_WIDTH - 1) >> TILE_SHIFT)]
        return ((left | right) & bit) != 0

    def free_at(self, sx: i64, sy: i64) -> bool:
        """Whether a body of this height would touch no block at a position."""
        row = (sy - self.height_sub) >> TILE_SHIFT
        last = (sy - 1) >> TILE_SHIFT
        while row <= last:
            if self.row_has(sx, row, STOPS_DOWN):
                return False
            row += 1
        return True

    def wall_within(self, reach: i64) -> i64:
        """1 or -1 for a wall within `reach` subpixels to the right or left, else 0."""
        edge = self.sx + HALF_WIDTH - 1
        column = (edge + reach) >> TILE_SHIFT
        if column != edge >> TILE_SHIFT and self.column_stops(column, STOPS_RIGHT):
            return 1
        edge = self.sx - HALF_WIDTH
        column = (edge - reach) >> TILE_SHIFT
        if column != edge >> TILE_SHIFT and self.column_stops(column, STOPS_LEFT):
            return -1
        return 0

    def ladder_here(self) -> bool:
        """Whether the middle of the body, or its feet, are on a ladder."""
        column = self.sx >> TILE_SHIFT
        middle = (self.sy - STANDING // 2) >> TILE_SHIFT
        feet = (self.sy - 1) >> TILE_SHIFT
        index = self.origin + column
        return (
            (self.flags[index + middle * self.stride] | self.flags[index + feet * self.stride])
            & IS_LADDER
        ) != 0

    def stands(self) -> bool:
        """Whether something holds the feet up just here."""
        if self.has_slopes and self._slope_holds():
            return True
        if self.sy & TILE_MASK:
            return False
        return self.row_has(self.sx, self.sy >> TILE_SHIFT, STOPS_DOWN | IS_PLATFORM)

    def stands_on_platform_only(self) -> bool:
        """Whether the feet rest on one-way tiles and on no block."""
        if self.sy & TILE_MASK:
            return False
        row = self.sy >> TILE_SHIFT
        return self.row_has(self.sx, row, IS_PLATFORM) and not self.row_has(
            self.sx, row, STOPS_DOWN
        )

    # ---- moving

    def move_x(self, distance: i64, *, lift: bool) -> bool:
        """Moves sideways by less than a tile; True when something stopped it.

        With `lift`, feet that clip an edge by a few pixels are lifted onto it.
        """
        if distance > 0:
            edge = self.sx + HALF_WIDTH - 1
            column = (edge + distance) >> TILE_SHIFT
            if column != edge >> TILE_SHIFT and self.column_stops(column, STOPS_RIGHT, distance):
                if not (lift and self._lifted(self.sx + distance)):
                    self.sx = (column << TILE_SHIFT) - HALF_WIDTH
                    return True
        elif distance < 0:
            edge = self.sx - HALF_WIDTH
            column = (edge + distance) >> TILE_SHIFT
            if column != edge >> TILE_SHIFT and self.column_stops(column, STOPS_LEFT, -distance):
                if not (lift and self._lifted(self.sx + distance)):
                    self.sx = ((column + 1) << TILE_SHIFT) + HALF_WIDTH
                    return True
        self.sx += distance
        return False

    def walk(self, distance: i64, *, lift: bool) -> bool:
        """Moves sideways with the feet on the ground, slopes too; True when something stops it."""
        sx = self.sx
        stopped = self.move_x(distance, lift=lift)
        if self.has_slopes and not self.follow_ground():
            if self._uphill(STOPS_RIGHT if distance > 0 else STOPS_LEFT):
                self.sx = sx
                return True
        return stopped

    def move_y(self, distance: i64, *, through: bool) -> bool:
        """Moves up or down by less than a tile; True when something stopped it.

        With `through`, one-way tiles do not catch the feet.
        """
        if distance > 0:
            return self._move_down(distance, through=through)
        if distance < 0:
            return self._move_up(distance)
        return False

    def follow_ground(self) -> bool:
        """Keeps walking feet on a slope, up or down, and takes them off its end.

        False when that would push the head into a block; the feet are then left as they were.
        """
        column = self.sx >> TILE_SHIFT
        row = (self.sy - 1) >> TILE_SHIFT
        surface = self._slope_surface(column, row)
        if surface < 0 or not -SNAP <= surface - self.sy <= SNAP:
            surface = self._slope_surface(column, row - 1)
            if surface < 0 or not -SNAP <= surface - self.sy <= SNAP:
                surface = self._slope_surface(column, row + 1)
        if surface >= 0 and -SNAP <= surface - self.sy <= SNAP:
            if self._head_hits(surface):
                return False
            self.sy = surface
            self.on_slope = True
            return True
        if self.on_slope:
            flag = self.flags[self.origin + row * self.stride + column]
            depth = self.sy - (row << TILE_SHIFT)
            if flag & STOPS_DOWN or (flag & IS_PLATFORM and depth <= SNAP):  # past the top end
                if self._head_hits(row << TILE_SHIFT):
                    return False
                self.sy = row << TILE_SHIFT
            elif depth > TILE - SNAP:  # past the low end
                self.sy = (row + 1) << TILE_SHIFT
            self.on_slope = False
        return True

    def crouch(self, *, down: bool) -> None:
        """Makes the body low, or tall again where there is room."""
        if down:
            self.height_sub = CROUCHED
        elif self.height_sub != STANDING:
            self.height_sub = STANDING
            if not self.free_at(self.sx, self.sy - (SLOPE_STEP if self.on_slope else 0)):
                self.height_sub = CROUCHED

    # ---- the parts of a move

    def _move_down(self, distance: i64, *, through: bool) -> bool:
        target = self.sy + distance
        row = (target - 1) >> TILE_SHIFT
        if row != (self.sy - 1) >> TILE_SHIFT:
            bits = STOPS_DOWN if through else STOPS_DOWN | IS_PLATFORM
            if self.row_has(self.sx, row, bits):
                self.sy = row << TILE_SHIFT
                return True
        if self.has_slopes:
            if self._lands_on_slope(row, target) or self._lands_on_slope(row - 1, target):
                return True
        self.sy = target
        return False

    def _lands_on_slope(self, row: i64, target: i64) -> bool:
        """Puts falling feet onto a slope in a tile row, when they would pass its surface."""
        surface = self._slope_surface(self.sx >> TILE_SHIFT, row)
        if surface < 0 or not target >= surface >= self.sy - SNAP or self._head_hits(surface):
            return False
        self.sy = surface
        self.on_slope = True
        return True

    def _move_up(self, distance: i64) -> bool:
        head = self.sy - self.height_sub
        row = (head + distance) >> TILE_SHIFT
        if row != head >> TILE_SHIFT and self.row_has(self.sx, row, STOPS_UP):
            if not self._slipped_past(row, self.sy + distance):
                self.sy = ((row + 1) << TILE_SHIFT) + self.height_sub
                return True
        self.sy += distance
        return False

    def _slipped_past(self, row: i64, sy: i64) -> bool:
        """Upward corner correction: shifts the body sideways round a corner that it clips."""
        for pixels in range(1, CORNER_UP_PIXELS + 1):
            for shift in (pixels * SUBPIXELS, -pixels * SUBPIXELS):
                if not self.row_has(self.sx + shift, row, STOPS_UP) and self.free_at(
                    self.sx + shift, sy
                ):
                    self.sx += shift
                    return True
        return False

    def _lifted(self, sx: i64) -> bool:
        """Sideways corner correction: lifts feet that clip an edge."""
        for pixels in range(1, CORNER_SIDE_PIXELS + 1):
            if self.free_at(sx, self.sy - pixels * SUBPIXELS):
                self.sy -= pixels * SUBPIXELS
                return True
        return False

    def _slope_surface(self, column: i64, row: i64) -> i64:
        """The height of a slope's surface under the middle of the feet, or -1 off a slope."""
        flag = self.flags[self.origin + row * self.stride + column]
        if not flag & IS_SLOPE:
            return -1
        along = self.sx & TILE_MASK
        if flag & STOPS_LEFT:  # "/"
            return ((row + 1) << TILE_SHIFT) - along
        return (row << TILE_SHIFT) + along

    def _uphill(self, bit: i64) -> bool:
        """Whether the slope under the feet rises in the direction that `bit` stops."""
        index = self.origin + ((self.sy - 1) >> TILE_SHIFT) * self.stride + (self.sx >> TILE_SHIFT)
        if not self.flags[index] & IS_SLOPE:
            index += self.stride  # just at its top end
        return not self.flags[index] & bit

    def _head_hits(self, sy: i64) -> bool:
        """Whether feet lifted to a height would push the head into a block."""
        row = (sy - self.height_sub) >> TILE_SHIFT
        return row < (self.sy - self.height_sub) >> TILE_SHIFT and self.row_has(
            self.sx, row, STOPS_DOWN
        )

    def _slope_holds(self) -> bool:
        column = self.sx >> TILE_SHIFT
        row = (self.sy - 1) >> TILE_SHIFT
        if self._slope_surface(column, row) == self.sy:
            return True
        return self._slope_surface(column, row + 1) == self.sy
