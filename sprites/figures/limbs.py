"""Limbs of whole pixels: brush strokes between joints."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from sprites.figures.stage import FIGURE_SIZE, Point, on_stage, round_half_up
from sprites.toolkit import Canvas, Mask, rgb, shift

Leg: TypeAlias = tuple[float, float, float]  # thigh swing, knee bend, foot pitch in degrees
Arm: TypeAlias = tuple[float, float]  # upper-arm swing, elbow bend in degrees

BRUSHES: dict[int, tuple[tuple[int, int], ...]] = {
    2: ((0, 0), (1, 0), (0, 1), (1, 1)),
    3: ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)),
    4: tuple(
        (x, y) for y in (-1, 0, 1, 2) for x in (-1, 0, 1, 2) if not (x in (-1, 2) and y in (-1, 2))
    ),
}


def stroke(joints: Sequence[Point], width: int) -> Mask:
    """Return the 56x56 mask of a brush of `width` px (2, 3 or 4) drawn through `joints`."""
    mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
    for (x0, y0), (x1, y1) in pairwise(joints):
        steps = max(1, int(max(abs(x1 - x0), abs(y1 - y0))))
        for i in range(steps + 1):
            x = round_half_up(x0 + (x1 - x0) * i / steps)
            y = round_half_up(y0 + (y1 - y0) * i / steps)
            _stamp(mask, x, y, width)
    return mask


def _stamp(mask: Mask, x: int, y: int, width: int) -> None:
    for dx, dy in BRUSHES[width]:
        if on_stage(x + dx, y + dy):
            mask[y + dy, x + dx] = True


def right_edge(mask: Mask) -> Mask:
    """Return the pixels of the mask with nothing of it on their right."""
    return mask & ~shift(mask, -1, 0)


def darken(canvas: Canvas, ring: Mask, part: Mask, keep: float, ink: float) -> None:
    """Mix the drawn pixels of `ring` outside `part` towards ink: colour * keep + ink * ink."""
    area = ring & ~part & canvas.alpha()
    colours = canvas.pixels[area, :3] * keep + np.array(rgb("ink1")) * ink
    canvas.pixels[area, :3] = colours.astype(np.uint8)
