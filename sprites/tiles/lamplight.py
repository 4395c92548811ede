"""The light of rooms at night: papered walls and mats that darken away from the lamp."""

import numpy as np

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, bayer, mix, rgb
from sprites.toolkit.dither import Field

DUSK = "#3a2440"  # what lies over corners that the lamp does not reach
STEPS = 7  # shades from the lamp's light to the dark
DARKEST = 0.72
HALF_WIDTH, HEIGHT = 10, 8  # tiles from the lamp to the wall at one side, and of the room
LAMP_ROW = 70  # px below the ceiling: the middle of the light
CLEAR, FADE = 52, 104  # px around it that are altogether clear, and until it is darkest

SPILL = "#e0a068"  # lamp light that falls out of a room on the bricks around it
SPILL_SIDE, SPILL_WIDTH = 3, 16  # tiles of one corner, and px that a straight run fades along
SPILL_SHARE = 0.42

BRICK, BRICK_JOINT, BRICK_OLD = "#434266", "#32314f", ("#4d4a70", "#544a72")


def _dithered(canvas: Canvas, field: Field, colour: str, steps: int) -> None:
    """Lay a colour over by a (height, width) field of strengths 0-1, in dithered steps."""
    stepped = np.floor(field * steps + bayer(*field.shape)) / steps
    canvas.pixels[..., :3] = rgb(colour)
    canvas.pixels[..., 3] = np.round(np.clip(stepped, 0, 1) * 255).astype(np.uint8)
    canvas.pixels[canvas.pixels[..., 3] == 0] = 0


def _dusk() -> Canvas:
    """Return the dark of half a room, whose lamp hangs above its right edge."""
    width, height = HALF_WIDTH * TILE, HEIGHT * TILE
    canvas = Canvas(width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    away = np.hypot((width - columns) / 1.15, (rows - LAMP_ROW) * 0.95)
    dark = np.clip((away - CLEAR) / FADE, 0, 1) ** 0.9
    ceiling = np.clip(1 - rows / 26, 0, 1) * 0.55
    _dithered(canvas, np.maximum(dark, ceiling) * DARKEST, DUSK, STEPS)
    return canvas


def _spill(part: str) -> Canvas:
    """Return light on a wall outside a room: c beyond its upper left corner, t above, l left."""
    side = SPILL_SIDE * TILE
    width, height = (side, side) if part == "c" else (TILE, side) if part == "t" else (side, TILE)
    canvas = Canvas(width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    across = np.zeros((height, width)) if part == "t" else (side - columns) / side
    down = np.zeros((height, width)) if part == "l" else (side - rows) / side
    light = np.clip(1 - np.hypot(across, down), 0, 1) ** 1.8 * SPILL_SHARE
    _dithered(canvas, light, SPILL, 16)
    return canvas


def _bricks(variant: int) -> Canvas:
    """Return the bricks of a house at night, three courses and a bit that join without a seam."""
    canvas = Canvas(TILE, TILE, BRICK)
    for course in range(4):
        y = course * 4
        canvas.hline(0, y + 3, TILE, BRICK_JOINT)
        canvas.vline(3 + course % 2 * 4, y, 3, BRICK_JOINT)
        canvas.vline(11 + course % 2 * 4, y, 3, BRICK_JOINT)
    if variant:
        top = (variant - 1) * 8 % 16
        canvas.rect(4 + top // 8 * 4, top, 7, 3, BRICK_OLD[variant % 2])
    return canvas


def add_lamplight(sheet: Tilesheet) -> None:
    """Add the dark of a room, the light outside of one, and bricks for that to fall on."""
    for name, picture in (
        ("lampdusk", _dusk()),
        ("lampspill_c", _spill("c")),
        ("lampspill_t", _spill("t")),
        ("lampspill_l", _spill("l")),
    ):
        colour = SPILL if "spill" in name else DUSK
        sheet.add(name, picture, (colour,))
    colours = (BRICK, BRICK_JOINT, *BRICK_OLD, mix(BRICK, "ink1", 0.5))
    for variant in range(3):
        sheet.add(f"nightbrick_{variant}", _bricks(variant), colours, "solid")
    sheet.next_row()
