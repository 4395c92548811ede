"""The form of a typed shoe."""

from typing import NamedTuple

from sprites.figures.stage import Grid


class Shoe(NamedTuple):
    """One drawing: pixel rows and the ankle's column and row in them."""

    rows: Grid
    ankle_x: int
    ankle_y: int
