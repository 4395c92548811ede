"""Weather that several families draw."""

import random

from sprites.toolkit.canvas import Canvas
from sprites.toolkit.palette import Colour


def rain(
    canvas: Canvas,
    seed: int,
    count: int,
    length: float,
    slope: float,
    colour: Colour,
    opacity: int,
    *,
    wrap: bool = False,
) -> None:
    """Draw `count` streaks of about `length` pixels that lean left by `slope` per row.

    `opacity` (0-255) is that of a streak's foot, less than half of it at its head; with
    `wrap` the canvas can be repeated in both directions.
    """
    dice = random.Random(seed)
    lead, run_out = (0, 0) if wrap else (-20, 40)
    for _ in range(count):
        x = dice.uniform(lead, canvas.width + run_out)
        y = dice.uniform(lead, canvas.height)
        streak = dice.uniform(0.7, 1.2) * length
        for step in range(int(streak)):
            across, down = x - step * slope, y + step
            if wrap:
                across, down = across % canvas.width, down % canvas.height
            canvas.pixel(across, down, colour, int(opacity * (0.45 + 0.55 * step / streak)))
