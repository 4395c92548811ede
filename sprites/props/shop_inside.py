"""What is seen of a shop through its window while somebody hides in it."""

import random

from sprites.props.framing import shining
from sprites.toolkit import Canvas, Colour, States, gradient, mix

WIDTH, HEIGHT = 72, 44  # px, with the frame of the window
SILL = 37  # px from the top where the wall below the window begins
FRAME: Colour = "brick0"
WALL: Colour = mix("warm3", "brick1", 0.25)
GOODS = ("red2", "blond3", "leaf3", "sky1", "conc5", "red3", "neonv", "leaf4")
BOARDS = (14, 24, 34)  # px from the top
SHELVES = ((4, 20), (52, 16))  # left edges and widths
SEED = 11  # of the arrangement of goods
GLEAM: Colour = (255, 250, 226)


def _draw_shelves(canvas: Canvas) -> None:
    chance = random.Random(SEED)
    for left, width in SHELVES:
        canvas.rect(left, 6, width, SILL - 6, mix(WALL, "brick0", 0.45))
        for board in BOARDS:
            x = left + 1
            while x < left + width - 3:
                wide, high = chance.randint(2, 4), chance.randint(4, 7)
                colour = chance.choice(GOODS)
                canvas.rect(x, board - high, wide, high, colour)
                canvas.hline(x, board - high, wide, mix(colour, "white", 0.45))
                x += wide + 1
            canvas.rect(left, board, width, 1, "blond2")
            canvas.hline(left, board + 1, width, "brick1")


def _inside() -> Canvas:
    """Return the room: shelves at both sides, a lamp, a floor of boards."""
    canvas = Canvas(WIDTH, HEIGHT, FRAME)
    canvas.rect(2, 2, WIDTH - 4, SILL - 2, WALL)
    gradient(canvas, 2, 2, WIDTH - 4, 22, ["blond3", mix("blond2", WALL, 0.5), WALL])
    canvas.polygon([(2, SILL), (WIDTH - 3, SILL), (WIDTH - 9, 31), (8, 31)], "brick2")
    for x in range(6, WIDTH - 4, 9):
        canvas.line(x, SILL - 1, 36 + (x - 36) * 0.86, 31, "brick1")
    _draw_shelves(canvas)
    canvas.vline(36, 2, 4, "ink1")
    canvas.blocks(((33, 5, 7, 1, "ink1"), (31, 6, 11, 2, "blond3"), (33, 8, 7, 1, "white")))
    return canvas


def _pane() -> Canvas:
    """Return what is before who hides: the frame, the wall below the glass, streaks of light."""
    canvas = Canvas(WIDTH, HEIGHT)
    for left in (12, 40):
        for y in range(3, SILL):
            canvas.rect(left + (SILL - y) // 2, y, 3, 1, GLEAM, opacity=52)
            canvas.rect(left + 5 + (SILL - y) // 2, y, 1, 1, GLEAM, opacity=52)
    canvas.frame(0, 0, WIDTH, HEIGHT, "ink1")
    canvas.frame(1, 1, WIDTH - 2, HEIGHT - 2, FRAME)
    canvas.blocks(
        (
            (1, SILL, WIDTH - 2, HEIGHT - SILL - 1, "brick0"),
            (1, SILL, WIDTH - 2, 1, "blond1"),
            (1, SILL + 1, WIDTH - 2, 1, "ink1"),
        )
    )
    for left in (6, 39):
        canvas.frame(left, SILL + 3, 27, 3, "ink1")
    return canvas


def shop_inside_states() -> States:
    """The room behind who hides, and the window before him."""
    return {"shop_inside": shining(_inside()), "shop_pane": shining(_pane())}
