"""Colours that a storm leaves as they are meant: drawn as much lighter as it will darken them."""

from typing import NamedTuple

import numpy as np

from sprites.toolkit import Canvas, Colour, Rgb, rgb


class Wash(NamedTuple):
    """What the game does to scenery: multiplied (0-255 a part), then `share` (0-1) of a veil."""

    multiply: Rgb
    veil: Rgb
    share: float


# as the game's storm washes what lies behind the ground, and the ground itself
BACK = Wash((118, 120, 160), (32, 38, 58), 0.12)
PLAY = Wash((158, 160, 196), (32, 38, 58), 0.06)


def before(colour: Colour, wash: Wash) -> Rgb:
    """Return the colour that a wash turns into `colour`; as light as can be if there is none."""
    red, green, blue = (
        min(255, max(0, round((end - veil * wash.share) / (1 - wash.share) * 255 / part)))
        for end, veil, part in zip(rgb(colour), wash.veil, wash.multiply, strict=True)
    )
    return red, green, blue


def unwash(canvas: Canvas, wash: Wash) -> list[Rgb]:
    """Change a picture's colours into those before a wash, and return them, dark to light."""
    visible = canvas.alpha()
    ends = {tuple(map(int, pixel)) for pixel in canvas.pixels[visible][:, :3]}
    changed = canvas.pixels.copy()
    found: set[Rgb] = set()
    for red, green, blue in ends:
        same = visible & (canvas.pixels[..., :3] == (red, green, blue)).all(-1)
        start = before((red, green, blue), wash)
        changed[same, :3] = np.array(start, np.uint8)
        found.add(start)
    canvas.pixels[...] = changed
    return sorted(found)
