"""How a drawn prop becomes frames of an atlas: snapped to the palette and anchored."""

import math

from sprites.toolkit import Canvas, Colour, Frame, snap

Block = tuple[int, int, int, int, Colour]  # left, top, width, height in px, colour


def nearest(value: float) -> int:
    """Round to the nearest whole pixel, halves upwards."""
    return math.floor(value + 0.5)


def draw_blocks(canvas: Canvas, *blocks: Block) -> None:
    """Draw solid rectangles in the given order, later ones over earlier ones."""
    for left, top, width, height, colour in blocks:
        canvas.rect(left, top, width, height, colour)


def standing(*pictures: Canvas, ticks: int = 0) -> list[Frame]:
    """Snapped frames anchored at the bottom centre, `ticks` (1/60 s) long; 0 = static."""
    return [Frame(snap(p), (p.width // 2, p.height), ticks, None) for p in pictures]


def hanging(*pictures: Canvas, ticks: int = 0) -> list[Frame]:
    """Snapped frames anchored at the top centre, `ticks` (1/60 s) long; 0 = static."""
    return [Frame(snap(p), (p.width // 2, 0), ticks, None) for p in pictures]


def shining(*pictures: Canvas, ticks: int = 0) -> list[Frame]:
    """Frames anchored at the bottom centre that keep their free colours and opacity."""
    return [Frame(p, (p.width // 2, p.height), ticks, None) for p in pictures]


def boxed(canvas: Canvas) -> Canvas:
    """Marks two corners all but invisibly, so that trimming leaves every frame its whole size."""
    canvas.pixel(0, 0, "ink1", opacity=1)
    canvas.pixel(canvas.width - 1, canvas.height - 1, "ink1", opacity=1)
    return canvas
