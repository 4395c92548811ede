"""The drawing area of one figure and the whole-pixel geometry of its joints."""

import math
from typing import TypeAlias

FIGURE_SIZE = 56  # px, width and height of the area one figure is drawn on
GROUND_X = 28  # px, column of the anchor: under the hip
GROUND_Y = 50  # px, first row below the soles: the ground line

Point: TypeAlias = tuple[float, float]
Grid: TypeAlias = tuple[str, ...]


def round_half_up(value: float) -> int:
    """Return the nearest whole number, halves upwards (also below zero)."""
    return math.floor(value + 0.5)


def on_stage(x: int, y: int) -> bool:
    """Tell whether pixel (x, y) lies inside the drawing area."""
    return 0 <= x < FIGURE_SIZE and 0 <= y < FIGURE_SIZE


def swing(degrees: float, length: float) -> Point:
    """Return the (x, y) offset in px of a bone: 0 degrees hangs down, 90 points forward."""
    angle = math.radians(degrees)
    return math.sin(angle) * length, math.cos(angle) * length


def reach(start: Point, degrees: float, length: float) -> Point:
    """Return the far end in px of a bone that begins at `start`; degrees as in `swing`."""
    x, y = swing(degrees, length)
    return start[0] + x, start[1] + y
