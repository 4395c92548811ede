"""A place that is kept: two whole numbers that need no list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import i64


class Spot:
    """A place in subpixels from a level's left and top edges."""

    def __init__(self, sx: i64, sy: i64) -> None:
        """A place; it may be moved."""
        self.sx: i64 = sx
        self.sy: i64 = sy
