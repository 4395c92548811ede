"""The shade of crowns on the ground: flecks of sun between the leaves, light from upper left."""

import numpy as np

from sprites.props.framing import shining
from sprites.toolkit import Canvas, States

SHADE = "denim0"
OPACITY = 92  # of 255: as dark as the shade under houses
WIDTH, HEIGHT = 58, 14  # px
RAGGED = 0.26  # share of the radius by which the edge of the leaves wavers


def _crown_shade() -> Canvas:
    """The shade of a round crown, seen from the side of the street, 58x14 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    across = (columns - WIDTH / 2 + 0.5) / (WIDTH / 2)
    down = (rows - HEIGHT / 2 + 0.5) / (HEIGHT / 2)
    waver = np.sin(columns * 0.9 + rows * 1.7) * np.sin(columns * 0.37 - rows * 0.8)
    reach = np.hypot(across, down)
    leaves = reach < 1 - RAGGED * (0.5 + 0.5 * waver)
    fleck = np.sin(columns * 1.13 + rows * 2.6) + np.sin(columns * 0.61 - rows * 1.9 + 1)
    sunny = (fleck > 1.25) & (reach > 0.25)
    canvas.mask(leaves & ~sunny, SHADE, opacity=OPACITY)
    return canvas


def shade_states() -> States:
    """What the game lays under every tree by day."""
    return {"tree_shade": shining(_crown_shade())}
