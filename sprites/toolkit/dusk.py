"""The dark that lamps leave: over a room and its furniture, and underground between two lamps."""

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


LAMP_GAP = 96  # px from tube to tube
TUBE_SHADE: Colour = "#0c1430"  # what lies over things between two tubes
TUBE_DARKEST = 0.5
TUBES_WIDTH, TUBES_HEIGHT = 3 * LAMP_GAP, 176  # px: three tubes, from them to the floor
CONE_WIDTH, CONE_SPREAD = 26, 0.42  # px of light under a lamp, and how fast it widens
CONE_REACH = 230  # px until a lamp's light has faded


def lamp_light(width: int, height: int, below: int, lamp: int = LAMP_GAP // 2) -> Field:
    """How light (0-1) each pixel is whose first row lies `below` px under a row of lamps.

    Lamps hang LAMP_GAP apart, one above column `lamp`.
    """
    rows, columns = np.mgrid[0:height, 0:width]
    down = rows + below
    aside = np.abs((columns - lamp + LAMP_GAP / 2) % LAMP_GAP - LAMP_GAP / 2)
    cone = np.clip(1 - aside / (CONE_WIDTH + down * CONE_SPREAD), 0, 1)
    light: Field = cone * np.clip(1 - down / CONE_REACH, 0, 1)
    return light


def tube_dusk() -> Canvas:
    """Return the dark under three tubes, 288x176 px, the second above its middle."""
    canvas = Canvas(TUBES_WIDTH, TUBES_HEIGHT)
    dark = 1 - np.clip(lamp_light(TUBES_WIDTH, TUBES_HEIGHT, 0) * 1.25, 0, 1)
    dithered(canvas, dark * TUBE_DARKEST, TUBE_SHADE, 14)
    return canvas
