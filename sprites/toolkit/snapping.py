"""The final bake: free colours become palette colours, shapes get their dark outline."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sprites.toolkit.canvas import SIDES, Canvas
from sprites.toolkit.dither import Field
from sprites.toolkit.masks import Mask, shift
from sprites.toolkit.palette import COLOURS, Colour, rgb

# The darkest colours of the palette, which alone may outline a sprite.
OUTLINE_COLOURS = ("ink1", "warm0", "brick0", "leaf0", "denim0", "red0", "conc0")

# OKLab. Source: Bjorn Ottosson, "A perceptual color space for image processing", 2020.
LONG_CONE = np.array([0.4122214708, 0.5363325363, 0.0514459929])
MEDIUM_CONE = np.array([0.2119034982, 0.6806995451, 0.1073969566])
SHORT_CONE = np.array([0.0883024619, 0.2817188376, 0.6299787005])


def _oklab(colours: npt.ArrayLike) -> Field:
    """Return (n, 3) sRGB bytes as (n, 3) lightness, green-red, blue-yellow."""
    encoded = np.asarray(colours, float) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    long = np.cbrt(linear @ LONG_CONE)
    medium = np.cbrt(linear @ MEDIUM_CONE)
    short = np.cbrt(linear @ SHORT_CONE)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return np.stack([lightness, green_red, blue_yellow], -1)


def snap(canvas: Canvas, names: Sequence[Colour] | None = None, mask: Mask | None = None) -> Canvas:
    """Turn every visible (or masked) pixel into its nearest colour and return the canvas.

    `names` restricts the choice, and tiles should always do so; nearness is OKLab distance.
    """
    area = canvas.alpha() if mask is None else mask
    found = canvas.pixels[area][:, :3]
    if not len(found):
        return canvas
    choice = np.array([rgb(name) for name in names or COLOURS], np.uint8)
    unique, inverse = np.unique(found, axis=0, return_inverse=True)
    apart = ((_oklab(unique)[:, None] - _oklab(choice)[None]) ** 2).sum(-1)
    canvas.pixels[area, :3] = choice[apart.argmin(1)][inverse.reshape(-1)]
    return canvas


def outline_dark(canvas: Canvas) -> Canvas:
    """Outline the visible pixels one pixel outside in their own darkened colour."""
    visible = canvas.alpha()
    total = np.zeros((canvas.height, canvas.width, 3))
    count = np.zeros((canvas.height, canvas.width, 1))
    for dx, dy in SIDES:
        neighbour = shift(visible, dx, dy)[..., None]
        total += np.where(neighbour, shift(canvas.pixels[..., :3], dx, dy).astype(float), 0)
        count += neighbour
    around = (count[..., 0] > 0) & ~visible
    average = (total / np.maximum(count, 1))[around]
    darkened = average * 0.24 + np.array(rgb("ink1")) * 0.45
    canvas.pixels[around, :3] = darkened.astype(np.uint8)
    canvas.pixels[around, 3] = 255
    return snap(canvas, OUTLINE_COLOURS, around)
