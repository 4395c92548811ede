"""What only roofs at night need: dark walls, lamps, doors of stair houses, light of streets."""

from itertools import pairwise

import numpy as np

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, bayer, rgb

GLOW_ROWS = 6  # tiles from the dark above to the light of the street
# the scenery of a storm is darkened to about half: these are meant to end as a dull magenta
GLOW_MIDDLE = "#b43aa8"
GLOW_STOPS = ((0.0, ""), (0.28, "neonv"), (0.56, GLOW_MIDDLE), (1.0, "neonp"))
GLOW_THIN = 0.7  # share of pixels that the lower colour of a step may take

# brick seen by night, multiplied; unlike terrain it looks the same wet and dry
DARK_BRICKS = {"brickdark": (114, 132, 192), "brickgrey": (92, 138, 196)}
JOINT_CONTRAST = 1.5  # by which joints stand out more than by day
BRICK_PARTS = ("l", "c", "r", "v1", "v3", "v4", "v5")

LAMP = (
    (5, 3, 6, 1, "conc4"),
    (5, 4, 6, 2, "conc1"),
    (4, 6, 8, 3, "warm4"),
    (5, 6, 6, 2, "white"),
    (5, 9, 6, 1, "warm3"),
)
LAMP_COLOURS = ("conc1", "conc4", "warm3", "warm4", "white")
DOOR = (
    (5, 3, 22, 29, "ink1"),
    (6, 4, 20, 28, "conc1"),
    (6, 4, 20, 1, "conc3"),
    (6, 5, 1, 27, "conc2"),
    (25, 5, 1, 27, "conc0"),
    (8, 20, 16, 9, "conc0"),
    (9, 21, 14, 7, "conc1"),
    (23, 16, 2, 3, "conc4"),
)
DOOR_PANE = (9, 8, 13, 8)  # left, top, width, height
DOOR_COLOURS = ("ink1", "conc0", "conc1", "conc2", "conc3", "conc4", "warm3", "warm4", "white")


def street_light() -> Canvas:
    """Light that rises out of a street between two houses, one tile wide, thin at the top."""
    height = GLOW_ROWS * TILE
    canvas = Canvas(TILE, height)
    thresholds = bayer(height, TILE)
    for y in range(height):
        share = (y + 0.5) / height
        for (low, _), (high, colour) in pairwise(GLOW_STOPS):
            reach = GLOW_THIN * (share - low) / (high - low)
            shown = thresholds[y] < min(reach, 1.0)
            canvas.pixels[y, shown] = (*rgb(colour), 255)
    return canvas


def wall_lamp() -> Canvas:
    """A lamp under the edge of a roof, which shows where one lands."""
    canvas = Canvas(TILE, TILE)
    canvas.blocks(LAMP)
    return canvas


def roof_door(*, lit: bool) -> Canvas:
    """The steel door of a stair house, two tiles square, its pane lit or dark."""
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.blocks(DOOR)
    left, top, width, height = DOOR_PANE
    canvas.rect(left, top, width, height, "warm4" if lit else "conc0")
    if lit:
        canvas.hline(left, top, width, "white")
        canvas.hline(left, top + height - 1, width, "warm3")
    canvas.vline(left + width // 2, top, height, "conc1")
    return canvas


def _darkened(brick: Canvas, shade: tuple[int, int, int]) -> tuple[Canvas, list[Colour]]:
    """A brick tile in another light, and the colours that it then has."""
    dark = brick.copy().multiply(shade)
    colours = dark.pixels[..., :3].astype(float)
    mean = colours.mean((0, 1))
    stronger = np.clip(mean + (colours - mean) * JOINT_CONTRAST, 0, 255)
    dark.pixels[..., :3] = np.round(stronger).astype(np.uint8)
    pixels = {tuple(map(int, pixel)) for pixel in dark.pixels.reshape(-1, 4)}
    return dark, sorted((red, green, blue) for red, green, blue, _ in pixels)


def add_rooftops(sheet: Tilesheet) -> None:
    """Add streetglow_0 (thin) to _5 (bright), a lamp, two doors, and walls of dark brick."""
    drawn = sheet.canvas()
    light = street_light()
    names = [colour for _, colour in GLOW_STOPS if colour]
    for row in range(GLOW_ROWS):
        sheet.add(f"streetglow_{row}", light.crop(0, row * TILE, TILE, TILE), names)
    sheet.add("rooflamp_lit", wall_lamp(), LAMP_COLOURS)
    sheet.add("roofdoor_lit", roof_door(lit=True), DOOR_COLOURS)
    sheet.add("roofdoor_dark", roof_door(lit=False), DOOR_COLOURS)
    sheet.next_row()
    for name, shade in DARK_BRICKS.items():
        for part in BRICK_PARTS:
            column, row = sheet.cell(f"brick_{part}")
            brick = drawn.crop(column * TILE, row * TILE, TILE, TILE)
            sheet.add(f"{name}_{part}", *_darkened(brick, shade), kind="solid")
    sheet.next_row()
