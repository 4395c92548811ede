"""Fire at the edge of the screen: how near the one is who comes from there."""

import math

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States, outline_dark

FRAMES = 4
SIZE = 32  # px
FOOT = 26  # row of the flame's root
HEIGHTS = {"omen_spark": 6, "omen_flame": 11, "omen_fire": 16, "omen_blaze": 22}
# colour, share of the flame's width and of its height: the hottest is drawn last
CORES = (("ex1", 1.0, 1.0), ("ex2", 0.72, 0.78), ("ex3", 0.44, 0.55), ("white", 0.2, 0.32))


def omen_states() -> States:
    """Return the flames, from far to near, anchored at their root."""
    return {
        name: strip((_flame(height, i) for i in range(FRAMES)), (SIZE // 2, FOOT), 4)
        for name, height in HEIGHTS.items()
    }


def _flame(height: int, frame: int) -> Canvas:
    canvas = Canvas(SIZE, SIZE)
    phase = frame / FRAMES * math.tau
    for colour, width, reach in CORES:
        top = max(1, round(height * reach + math.sin(phase) * height * 0.06))
        for row in range(top):
            up = row / top
            half_width = height * 0.36 * width * _belly(up)
            sway = math.sin(phase + up * 3.5) * up * height * 0.12
            left = math.floor(SIZE / 2 + sway - half_width + 0.5)
            canvas.hline(left, FOOT - row, max(1, round(2 * half_width)), colour)
    outline_dark(canvas)
    return canvas


def _belly(up: float) -> float:
    """Return the width of a flame at a height (both 0-1): round below, a tip above."""
    return math.sin(math.pi * min(1.0, 0.22 + 0.78 * up)) ** 0.8 if up < 0.36 else (1 - up) / 0.66
