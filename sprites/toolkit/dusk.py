"""The dark of a lamplit room: what lies over its walls, and over its furniture."""

import numpy as np

from sprites.toolkit.canvas import Canvas, flipped
from sprites.toolkit.dither import Field, bayer
from sprites.toolkit.palette import Colour, rgb

DUSK: Colour = "#291422"  # what lies over corners that the lamp does not reach
STEPS = 7  # shades from the lamp's light to the dark
DARKEST = 0.8
HALF_WIDTH, HEIGHT = 160, 128  # px from the lamp to the wall at one side, and of the room
MIDDLE = 78  # px below the ceiling: the middle of the light
CLEAR, FADE = 44, 92  # px around it that are altogether clear, and until it is darkest
FLATTER = 1.25  # times as wide as high is the light
CEILING, CEILING_SHARE = 30, 0.5  # px that the shade under a ceiling reaches down, and its share


def dithered(canvas: Canvas, field: Field, colour: Colour, steps: int) -> None:
    """Lay a colour over by a (height, width) field of strengths 0-1, in dithered steps."""
    stepped = np.floor(field * steps + bayer(*field.shape)) / steps
    canvas.pixels[..., :3] = rgb(colour)
    canvas.pixels[..., 3] = np.round(np.clip(stepped, 0, 1) * 255).astype(np.uint8)
    canvas.pixels[canvas.pixels[..., 3] == 0] = 0


def half_dusk() -> Canvas:
    """Return the dark of half a room, 160x128 px, whose lamp hangs above its right edge."""
    canvas = Canvas(HALF_WIDTH, HEIGHT)
    rows, columns = np.mgrid[0:HEIGHT, 0:HALF_WIDTH]
    away = np.hypot((HALF_WIDTH - columns) / FLATTER, rows - MIDDLE)
    dark = np.clip((away - CLEAR) / FADE, 0, 1) ** 0.9
    ceiling = np.clip(1 - rows / CEILING, 0, 1) * CEILING_SHARE
    dithered(canvas, np.maximum(dark, ceiling) * DARKEST, DUSK, STEPS)
    return canvas


def whole_dusk() -> Canvas:
    """Return the dark of a whole room, 320x128 px, whose lamp hangs from its middle."""
    half = half_dusk()
    canvas = Canvas(2 * HALF_WIDTH, HEIGHT)
    canvas.pixels = np.concatenate((half.pixels, flipped(half).pixels), axis=1)
    return canvas
