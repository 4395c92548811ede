"""Ordered dithering."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sprites.toolkit.canvas import Canvas
from sprites.toolkit.palette import Colour, rgb

Field = npt.NDArray[np.float64]

# Thresholds of the 4 x 4 Bayer matrix, in sixteenths, moved to the middle of each step.
BAYER_4 = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0 + 1 / 32


def bayer(height: int, width: int) -> Field:
    """Return a (height, width) field of dither thresholds between 0 and 1."""
    field: Field = np.tile(BAYER_4, (height // 4 + 1, width // 4 + 1))[:height, :width]
    return field


def gradient(
    canvas: Canvas,
    x: int,
    y: int,
    width: int,
    height: int,
    colours: Sequence[Colour],
    stops: Sequence[float] | None = None,
    soft: float = 1.0,
) -> None:
    """Fill a rectangle top to bottom through `colours`, dithered between neighbours.

    `stops` (0-1, one per colour) places them, evenly if absent; `soft` (0-1) is how much of
    each step is dithered, 0 giving flat bands.
    """
    count = len(colours)
    places = stops or [index / (count - 1) for index in range(count)]
    position = np.interp(np.linspace(0, 1, height), places, np.arange(count))
    lower = np.floor(position)
    share = np.clip((position - lower - 0.5) / max(soft, 1e-3) + 0.5, 0, 1)
    index = lower[:, None] + (share[:, None] > bayer(height, width))
    table = np.array([(*rgb(colour), 255) for colour in colours], np.uint8)
    band = table[np.clip(index, 0, count - 1).astype(int)]
    canvas.pixels[y : y + height, x : x + width] = band
