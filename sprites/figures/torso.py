"""The torso of a figure made of limbs: upright in rows, lying flat in columns."""

import numpy as np

from sprites.figures.limbs import bottom_edge, left_edge, right_edge, shade, top_edge
from sprites.figures.looks import Look
from sprites.figures.stage import FIGURE_SIZE, Point, on_stage, round_half_up
from sprites.toolkit import Canvas, Mask, rgb, shift

FLAT_SLOPE = 0.8  # rise over run below which a torso is drawn as lying
FLAT_HEIGHT = 5.4  # px, thickness of a lying torso
NECK_TAPER = 1.2  # px by which the first row is narrower than the shoulders
PRINT_DROP = 4  # px from the neck down to the print on the shirt
PRINT_WIDTH = 3  # px


def draw_torso(canvas: Canvas, neck: Point, hip: Point, look: Look) -> None:
    """Draw the shirt between neck and hip (px), lit from above and behind."""
    rise, run = abs(hip[1] - neck[1]), abs(hip[0] - neck[0])
    upright = rise >= run * FLAT_SLOPE
    mask = _upright_mask(neck, hip, look) if upright else _flat_mask(neck, hip)
    shade(canvas, mask, look.top)
    back, front = left_edge(mask), right_edge(mask)
    hem = bottom_edge(mask)
    canvas.mask(back & ~hem, look.top[3])
    second_column = shift(back, 1, 0) & mask & ~hem & ~front
    canvas.mask(second_column, look.top[3 if look.wide_highlight else 2])
    canvas.mask(front, look.top[1])
    canvas.mask(top_edge(mask) & ~front, look.top[3])


def _upright_mask(neck: Point, hip: Point, look: Look) -> Mask:
    mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    drop = hip[1] - neck[1]
    rows = max(1, round_half_up(abs(drop)))
    for i in range(rows + 2):
        share = min(1, i / rows)
        centre = neck[0] + (hip[0] - neck[0]) * share
        width = look.shoulder_width + (look.waist_width - look.shoulder_width) * share
        width -= NECK_TAPER if i == 0 else 0
        y = round_half_up(neck[1] + (i if drop > 0 else -i))
        for x in range(round_half_up(centre - width / 2), round_half_up(centre + width / 2)):
            if on_stage(x, y):
                mask[y, x] = True
    return mask


def _flat_mask(neck: Point, hip: Point) -> Mask:
    mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    columns = max(1, round_half_up(abs(hip[0] - neck[0])))
    for i in range(columns + 1):
        share = i / columns
        x = round_half_up(neck[0] + (hip[0] - neck[0]) * share)
        middle = neck[1] + (hip[1] - neck[1]) * share
        top = round_half_up(middle - FLAT_HEIGHT / 2)
        for y in range(top, round_half_up(middle + FLAT_HEIGHT / 2)):
            if on_stage(x, y):
                mask[y, x] = True
    return mask


def draw_shirt_print(canvas: Canvas, neck: Point, look: Look) -> None:
    """Draw the short line of print on the chest, only where shirt colours are visible."""
    x, y = round_half_up(neck[0]), round_half_up(neck[1]) + PRINT_DROP
    shirt = (rgb(look.top[2]), rgb(look.top[3]))
    for column in range(x, x + PRINT_WIDTH):
        if on_stage(column, y) and tuple(canvas.pixels[y, column, :3]) in shirt:
            canvas.pixel(column, y, "conc2")


def draw_neck(canvas: Canvas, neck: Point, look: Look) -> None:
    """Draw the shaded skin that the head stands on."""
    canvas.rect(round_half_up(neck[0]) - 1, round_half_up(neck[1]) - 1, 3, 2, look.skin[1])
