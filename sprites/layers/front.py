"""The edge of the bad weather that comes up on a fine afternoon."""

import random

import numpy as np

from sprites.layers.moods import SKY_WIDTH
from sprites.toolkit import Canvas, bayer, rgb

HEIGHT = 132  # pixels
SHEETS = 34
TONES = ("#6f7894", "#8790a8", "#a3abbd", "#c4c9d2")  # belly to lit back
RIM = "#f3e3c8"  # what the sun still reaches


def weather_front() -> Canvas:
    """Return low grey cloud that is thickest at the upper right, 480 x 132."""
    canvas = Canvas(SKY_WIDTH, HEIGHT)
    dice = random.Random(23)
    rows, columns = np.mgrid[0:HEIGHT, 0:SKY_WIDTH]
    grain = bayer(HEIGHT, SKY_WIDTH) - 0.5
    for sheet in range(SHEETS):
        share = 1 - sheet / SHEETS
        x = dice.uniform(60, SKY_WIDTH + 40)
        # the farther to the right, the lower it hangs
        deepest = 24 + 78 * (x / SKY_WIDTH)
        y = deepest * share + dice.uniform(-6, 6) - 4
        across, down = dice.uniform(46, 96), dice.uniform(9, 17)
        ragged = 0.2 * np.sin(columns * 0.21 + sheet) * np.cos(rows * 0.33 + sheet * 2)
        reach = ((columns - x) / across) ** 2 + ((rows - y) / down) ** 2 + ragged
        inside = (reach < 1) & (rows < y + down * 0.6)
        light = np.clip(0.5 - (rows - y) / down * 0.5 + grain * 0.3, 0, 0.999)
        tone = (light * len(TONES)).astype(int)
        for index, colour in enumerate(TONES):
            canvas.mask(inside & (tone == index), colour)
    _draw_rim(canvas)
    return canvas


def _draw_rim(canvas: Canvas) -> None:
    """Light the pixels along the left edge of the cloud, from where the sun shines."""
    covered = canvas.alpha()
    open_left = np.zeros_like(covered)
    open_left[:, 2:] = ~covered[:, :-2]
    canvas.pixels[covered & open_left, :3] = rgb(RIM)
