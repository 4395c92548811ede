"""The light of rooms at night: papered walls and mats that darken away from the lamp."""

import numpy as np

from sprites.tiles.night_bricks import OUTSIDE, draw_bricks
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas
from sprites.toolkit.dusk import DUSK, dithered, half_dusk

SPILL = "#e0a068"  # lamp light that falls out of a room on the bricks around it
SPILL_SIDE = 3  # tiles of one corner, and that a straight run fades along
SPILL_SHARE, SPILL_FADE = 0.4, 2.4

BRICKS_OLD = ("#444262", "#4a4265")


def _spill(part: str) -> Canvas:
    """Return light on a wall outside a room: c beyond its upper left corner, t above, l left."""
    side = SPILL_SIDE * TILE
    width, height = (side, side) if part == "c" else (TILE, side) if part == "t" else (side, TILE)
    canvas = Canvas(width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    across = np.zeros((height, width)) if part == "t" else (side - columns) / side
    down = np.zeros((height, width)) if part == "l" else (side - rows) / side
    light = np.clip(1 - np.hypot(across, down), 0, 1) ** SPILL_FADE * SPILL_SHARE
    dithered(canvas, light, SPILL, 16)
    return canvas


def _bricks(variant: int) -> Canvas:
    """Return the bricks of a house at night; in variants from 1 on one of them is odd."""
    canvas = Canvas(TILE, TILE)
    draw_bricks(canvas, OUTSIDE)
    if variant:
        top = (variant - 1) * 8 % 16
        canvas.rect(4 + top // 8 * 4, top, 7, 3, BRICKS_OLD[variant % 2])
    return canvas


def add_lamplight(sheet: Tilesheet) -> None:
    """Add the dark of a room, the light outside of one, and bricks for that to fall on."""
    for name, picture in (
        ("lampdusk", half_dusk()),
        ("lampspill_c", _spill("c")),
        ("lampspill_t", _spill("t")),
        ("lampspill_l", _spill("l")),
    ):
        colour = SPILL if "spill" in name else DUSK
        sheet.add(name, picture, (colour,))
    colours = (*OUTSIDE, *BRICKS_OLD)
    for variant in range(3):
        sheet.add(f"nightbrick_{variant}", _bricks(variant), colours, "solid")
    sheet.next_row()
