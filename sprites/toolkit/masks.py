"""Boolean pixel masks: moving them and finding their bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from sprites.toolkit.canvas import Canvas

Mask = npt.NDArray[np.bool_]
Cell = TypeVar("Cell", bound=np.generic)


def _source_and_target(size: int, offset: int) -> tuple[slice, slice]:
    if offset >= 0:
        return slice(0, size - offset), slice(offset, size)
    return slice(-offset, size), slice(0, size + offset)


def shift(mask: npt.NDArray[Cell], dx: int, dy: int) -> npt.NDArray[Cell]:
    """Return the (height, width, ...) array moved by whole pixels; uncovered cells are zero."""
    moved = np.zeros_like(mask)
    height, width = mask.shape[:2]
    rows_from, rows_to = _source_and_target(height, dy)
    columns_from, columns_to = _source_and_target(width, dx)
    moved[rows_to, columns_to] = mask[rows_from, columns_from]
    return moved


def trim(canvas: Canvas) -> tuple[int, int, int, int]:
    """Return x, y, width, height of the visible pixels; (0, 0, 1, 1) for an empty canvas."""
    visible = canvas.alpha()
    if not visible.any():
        return 0, 0, 1, 1
    rows = np.where(visible.any(1))[0]
    columns = np.where(visible.any(0))[0]
    left, top = int(columns[0]), int(rows[0])
    return left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1
