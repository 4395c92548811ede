"""What every body has where the head meets it: a shaded neck, and a print on the shirt."""

from sprites.figures.looks import Look
from sprites.figures.stage import Point, on_stage, round_half_up
from sprites.toolkit import Canvas, rgb

PRINT_DROP = 4  # px from the neck down to the print on the shirt
PRINT_WIDTH = 3  # px


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
