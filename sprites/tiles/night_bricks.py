"""Bricks of a house at night, in courses that join without a seam."""

from typing import NamedTuple

from sprites.tiles.tilesheet import TILE
from sprites.toolkit import Canvas, Colour


class Bricks(NamedTuple):
    """A wall's colours."""

    brick: Colour
    joint: Colour


OUTSIDE = Bricks("#3b3b59", "#2e2e4a")  # before the hour's colour is laid over them
NIGHT = Bricks("#20203b", "#1a1a31")  # as they end: in tiles that keep their colours
COURSE, LENGTH = 4, 8  # px of a brick, with the joint


def draw_bricks(canvas: Canvas, bricks: Bricks) -> None:
    """Fill a tile with courses of bricks."""
    canvas.rect(0, 0, TILE, TILE, bricks.brick)
    for course in range(TILE // COURSE):
        y = course * COURSE
        canvas.hline(0, y + COURSE - 1, TILE, bricks.joint)
        for x in range(3, TILE, LENGTH):
            canvas.vline(x + course % 2 * COURSE, y, COURSE - 1, bricks.joint)
