"""Underground, lit by its lamps: whole bays of wall, arcade and glass roof, and polished floors.

A bay is as wide as the way from lamp to lamp, so that the light on it can be drawn with it.
"""

import random

import numpy as np

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, Rgb, bayer, gradient, mix, multiply_field
from sprites.toolkit.dither import Field
from sprites.toolkit.dusk import LAMP_GAP, lamp_light

SHADE: Colour = "#66729c"  # what the dark between two lamps multiplies by
SHADE_SHARE = 0.9
SHADE_STEPS = 7

WALL_WIDTH, WALL_HEIGHT = LAMP_GAP, 80
BRICK_WIDTH, BRICK_HEIGHT = 12, 6  # pixels, with the joint
BRICKS = ("#6f8a93", "#4a6470")
JOINT = "#27334a"
BAND_TOP = 30  # pixels from the wall's upper edge
LEDGE_TOP = 66

FLOOR_TONES = ("#b3b9bd", "#a0a6ae", "#868d99", "#6f7686", "#585f73")
FLOOR_JOINT = "#6b7280"
FLOOR_HEIGHT = 48  # pixels that are seen of it, from the wall to the viewer
FLOOR_SLAB = 32  # pixels along the wall
GLEAM = "#dff5ff"


def lit(canvas: Canvas, light: Field) -> list[Colour]:
    """Darken a picture where there is no light, in dithered steps, and return its colours."""
    dark = 1 - np.clip(light * 1.25, 0, 1)
    stepped = np.floor(dark * SHADE_STEPS + bayer(*dark.shape)) / SHADE_STEPS
    multiply_field(canvas, SHADE, np.clip(stepped, 0, 1) * SHADE_SHARE)
    return colours_of(canvas)


def colours_of(canvas: Canvas) -> list[Colour]:
    """All colours of a picture, as a ramp of its own."""
    seen: list[Rgb] = [
        (int(red), int(green), int(blue))
        for red, green, blue in np.unique(canvas.pixels[..., :3].reshape(-1, 3), axis=0)
    ]
    return list(seen)


def _bricks(canvas: Canvas, top: int, bottom: int, dice: random.Random) -> None:
    """Draw courses of glazed bricks that meet at both sides."""
    for course, y in enumerate(range(top, bottom, BRICK_HEIGHT)):
        shift = course % 2 * BRICK_WIDTH // 2
        first = mix(*BRICKS, dice.random() * 0.6)
        for left in range(-shift, canvas.width, BRICK_WIDTH):
            cut = left < 0 or left + BRICK_WIDTH > canvas.width
            tone = first if cut else mix(*BRICKS, dice.random() * 0.6)
            canvas.rect(left, y, BRICK_WIDTH - 1, BRICK_HEIGHT - 1, tone)
            canvas.hline(left, y, BRICK_WIDTH - 1, mix(tone, "white", 0.18))


def _wall() -> Canvas:
    """Return the wall behind the track: glazed bricks, a green band, a ledge with cables."""
    canvas = Canvas(WALL_WIDTH, WALL_HEIGHT, JOINT)
    _bricks(canvas, 0, LEDGE_TOP, random.Random(7))
    canvas.blocks(
        (
            (0, BAND_TOP, WALL_WIDTH, 4, "leaf1"),
            (0, BAND_TOP, WALL_WIDTH, 1, "leaf2"),
            (0, LEDGE_TOP, WALL_WIDTH, WALL_HEIGHT - LEDGE_TOP, "#12172a"),
            (0, LEDGE_TOP, WALL_WIDTH, 1, "#2b344a"),
            (0, LEDGE_TOP + 6, WALL_WIDTH, 1, "#1f2740"),
            (0, LEDGE_TOP + 10, WALL_WIDTH, 1, "#1b2236"),
        )
    )
    for x in (10, 58):
        canvas.rect(x, LEDGE_TOP + 3, 3, 8, "#222a3c")
    return canvas


def _floor() -> Canvas:
    """Return polished slabs from the wall to the viewer: joints, and the lamps in them."""
    canvas = Canvas(LAMP_GAP, FLOOR_HEIGHT)
    gradient(canvas, 0, 0, LAMP_GAP, FLOOR_HEIGHT, FLOOR_TONES, soft=0.8)
    for y in (1, 7, 16, 29, 46):
        canvas.hline(0, y, LAMP_GAP, FLOOR_JOINT)
        canvas.hline(0, y + 1, LAMP_GAP, mix(FLOOR_TONES[0], "white", 0.25), opacity=90)
    for x in range(0, LAMP_GAP, FLOOR_SLAB):
        lean = (x - LAMP_GAP // 2) // 12
        canvas.line(x + 8, 1, x + 8 + lean, FLOOR_HEIGHT - 1, FLOOR_JOINT)
    rows, columns = np.mgrid[0:FLOOR_HEIGHT, 0:LAMP_GAP]
    aside = np.abs(columns - LAMP_GAP // 2) / (13 + rows * 0.16)
    gleam = np.clip(1 - aside, 0, 1) * np.clip(1.1 - np.abs(rows - 20) / 30, 0, 1)
    canvas.mask(gleam * 0.6 > bayer(FLOOR_HEIGHT, LAMP_GAP), GLEAM, opacity=54)
    return canvas


def _vault() -> Canvas:
    """Return the dark under a station's ceiling: beams, ducts, a tray of cables."""
    canvas = Canvas(LAMP_GAP, 3 * TILE, "#161b29")
    for x in (0, LAMP_GAP // 2):
        canvas.blocks(
            (
                (x, 0, 10, 40, "#1f2638"),
                (x, 0, 1, 40, "#2d364d"),
                (x + 9, 0, 1, 40, "#10141f"),
            )
        )
    canvas.blocks(
        (
            (0, 21, LAMP_GAP, 2, "brick1"),
            (0, 21, LAMP_GAP, 1, "brick2"),
            (0, 26, LAMP_GAP, 3, "#3a465c"),
            (0, 26, LAMP_GAP, 1, "#5a6880"),
            (0, 35, LAMP_GAP, 4, "#2b344a"),
            (0, 35, LAMP_GAP, 1, "#3f4b66"),
            (0, 38, LAMP_GAP, 10, "#1a2134"),
            (0, 38, LAMP_GAP, 1, "ink0"),
        )
    )
    for x in range(8, LAMP_GAP, 44):
        canvas.rect(x, 24, 3, 7, "#222a3c")
    return canvas


def add_underground(sheet: Tilesheet) -> None:
    """Add the lit wall, the vault above it, and the floor: a plane and what is before it."""
    wall = _wall()
    sheet.add("undergroundwall", wall, lit(wall, lamp_light(WALL_WIDTH, WALL_HEIGHT, 4)))
    vault = _vault()
    sheet.add("undergroundvault", vault, colours_of(vault), "solid")
    floor = _floor()
    colours = lit(floor, np.maximum(lamp_light(LAMP_GAP, FLOOR_HEIGHT, 90) * 1.5, 0.12))
    sheet.add("hallplane", floor.crop(0, 0, LAMP_GAP, TILE), colours)
    sheet.add("hallfront", floor.crop(0, TILE, LAMP_GAP, 2 * TILE), colours, "solid")
    sheet.next_row()
