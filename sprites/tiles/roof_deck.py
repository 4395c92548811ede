"""Flat roofs in the rain, seen from above: a plane with puddles between two parapets.

Pieces of 4 x 3 tiles that can follow each other in any order. Feet stand on the lower edge of
their second row: the third is the near edge of the plane, its parapet and the shadow under it.
"""

import math
import random
from typing import NamedTuple

from sprites.tiles.storm_wash import PLAY, unwash
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, gradient

PIECES = 12
WIDTH, HEIGHT = 4 * TILE, 3 * TILE
FAR = 4  # first row of the far parapet; above it is open air
PLANE = 8  # first row of the plane
LIP = 40  # first row of the near parapet
SHADOW = 46

# all colours as they are meant to end in a storm, far to near
SLABS = ("#4b5674", "#414b65", "#373f58", "#2e354c", "#282e44")
JOINT, SHEEN, WEAR = "#232940", "#566280", "#20263a"
COURSES = (13, 20, 29)  # rows of joints, wider towards the viewer
PARAPET = ("#97a5c4", "#4d5771", "#3a4259", "#1d2236")
NEAR_PARAPET = ("#a3b2d2", "#6c7996", "#4d5771", "#495269", "#434b63", "#343b52")
UNDER = ("#10121f", "#14172a")
WATER = ("#4f5b7c", "#5d6a8d", "#4f5b7c", "#434e6c")  # far to near
SHORE, GLINT, SPARK = "#2a3046", "#93a3c6", "#dbe5f8"


class Puddle(NamedTuple):
    """A puddle: its middle and half its size, in pixels of a piece."""

    x: int
    y: int
    half_width: int
    half_height: int


PUDDLES: tuple[tuple[Puddle, ...], ...] = (
    (Puddle(30, 31, 25, 5),),
    (),
    (Puddle(20, 17, 14, 2), Puddle(46, 33, 14, 4)),
    (Puddle(36, 24, 20, 4),),
    (Puddle(14, 34, 11, 3),),
    (Puddle(32, 34, 28, 5), Puddle(44, 16, 12, 2)),
    (),
    (Puddle(22, 26, 17, 3), Puddle(52, 36, 9, 2)),
    (Puddle(47, 19, 13, 3),),
    (Puddle(26, 36, 20, 3), Puddle(16, 20, 10, 2)),
    (Puddle(38, 29, 22, 5),),
    (Puddle(50, 34, 10, 3), Puddle(20, 15, 13, 2)),
)
SLANT = 5  # pixels that a joint leans over the depth of the plane
JOINTS = ((), (40,), (12,), (54,), (30,), (), (20, 50), (44,), (10,), (58,), (8,), (34,))


def _slabs(dice: random.Random, number: int) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT)
    gradient(canvas, 0, PLANE, WIDTH, LIP - PLANE, SLABS, soft=0.7)
    for row in COURSES:
        canvas.hline(0, row, WIDTH, JOINT)
    for foot in JOINTS[number]:
        canvas.line(foot, LIP - 1, foot + SLANT, PLANE, JOINT)
    for _ in range(16):
        x, y = dice.randrange(WIDTH), dice.randrange(PLANE, LIP)
        canvas.pixel(x, y, dice.choice((WEAR, SHEEN, JOINT)))
    return canvas


def _wet_sheen(canvas: Canvas, dice: random.Random) -> None:
    """Draw short lines of light where a film of water lies."""
    for _ in range(13):
        y = dice.randrange(PLANE + 1, LIP - 1)
        width = dice.randint(2, 4 + (y - PLANE) // 4)
        x = dice.randrange(0, WIDTH - width)
        canvas.hline(x, y, width, dice.choice((SHEEN, SLABS[0], SLABS[0])))
    for _ in range(5):
        canvas.hline(dice.randrange(WIDTH - 2), dice.randrange(PLANE + 2, LIP), 2, GLINT)


def _draw_puddle(canvas: Canvas, puddle: Puddle, dice: random.Random) -> None:
    """Draw standing water as level runs, lighter where it mirrors the low sky."""
    for step in range(-puddle.half_height, puddle.half_height + 1):
        round_off = math.sqrt(1 - (step / (puddle.half_height + 0.6)) ** 2)
        reach = round(puddle.half_width * round_off)
        left = puddle.x - reach + dice.randint(-2, 2)
        width = max(3, puddle.x + reach + dice.randint(-2, 2) - left)
        share = (step + puddle.half_height) / (2 * puddle.half_height + 1)
        tone = WATER[int(share * len(WATER))]
        canvas.hline(left, puddle.y + step, width, tone)
        canvas.hline(left - 1, puddle.y + step, 2, SHORE)
        canvas.hline(left + width - 1, puddle.y + step, 2, SHORE)
        if dice.random() < 0.7:  # a neighbouring tone ripples in
            inset = dice.randint(0, width // 2)
            other = WATER[min(len(WATER) - 1, int(share * len(WATER)) + 1)]
            canvas.hline(left + inset, puddle.y + step, width // 3, other)
    _draw_glints(canvas, puddle, dice)


def _draw_glints(canvas: Canvas, puddle: Puddle, dice: random.Random) -> None:
    for _ in range(1 + puddle.half_width // 8):
        width = dice.randint(2, max(3, puddle.half_width // 4))
        x = puddle.x + dice.randint(-puddle.half_width * 2 // 3, puddle.half_width // 2)
        y = puddle.y + dice.randint(0, puddle.half_height)
        canvas.hline(x, y, width, GLINT)
    for _ in range(2):
        x = puddle.x + dice.randint(-puddle.half_width // 2, puddle.half_width // 2)
        canvas.hline(x, puddle.y + dice.randint(-1, puddle.half_height - 1), 2, SPARK)


def _draw_parapets(canvas: Canvas, number: int) -> None:
    for row, colour in enumerate(PARAPET):
        canvas.hline(0, FAR + row, WIDTH, colour)
    for row, colour in enumerate(NEAR_PARAPET):
        canvas.hline(0, LIP + row, WIDTH, colour)
    for row, colour in enumerate(UNDER):
        canvas.hline(0, SHADOW + row, WIDTH, colour)
    joint = (number * 23 + 9) % WIDTH
    canvas.vline(joint, LIP + 1, SHADOW - LIP - 1, NEAR_PARAPET[-1])
    canvas.vline(joint + 1, LIP + 1, SHADOW - LIP - 2, NEAR_PARAPET[1])
    dice = random.Random(number + 40)
    for _ in range(3):  # water that gathers along the edge, and drips
        canvas.hline(dice.randrange(WIDTH - 4), LIP, dice.randint(2, 4), SPARK)
    canvas.vline(dice.randrange(WIDTH), SHADOW - 1, 3, NEAR_PARAPET[1])


def piece(number: int) -> Canvas:
    """Return a piece of roof 0-11, 64 x 48 px, in the colours that a storm leaves."""
    dice = random.Random(number * 7 + 3)
    canvas = _slabs(dice, number)
    _wet_sheen(canvas, dice)
    for puddle in PUDDLES[number]:
        _draw_puddle(canvas, puddle, dice)
    _draw_parapets(canvas, number)
    return canvas


def _end(side: str) -> Canvas:
    """Return one column of tiles with the left or right end of a roof."""
    plain = piece(1).crop(0, 0, TILE, HEIGHT)
    rows = LIP - FAR
    if side == "l":
        plain.vline(0, FAR, rows, PARAPET[0])
        plain.rect(1, FAR + 1, 3, rows, PARAPET[1])
        plain.vline(4, FAR + 4, rows - 4, PARAPET[3])
    else:
        plain.vline(TILE - 1, FAR, rows, PARAPET[0])
        plain.rect(TILE - 4, FAR + 1, 3, rows - 1, PARAPET[2])
        plain.vline(TILE - 5, FAR + 4, rows - 4, NEAR_PARAPET[1])
    return plain


def add_roof_deck(sheet: Tilesheet) -> None:
    """Add roofdeck_0 to _11 (4 x 3 tiles), and the ends roofdeck_l and _r (1 x 3 tiles)."""
    for number in range(PIECES):
        canvas = piece(number)
        sheet.add(f"roofdeck_{number}", canvas, unwash(canvas, PLAY))
    for side in "lr":
        canvas = _end(side)
        sheet.add(f"roofdeck_{side}", canvas, unwash(canvas, PLAY))
    sheet.next_row()
