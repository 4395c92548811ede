"""Light on finished pixels: glow, darkness, rims and reflections on wet ground."""

import math
import random

import numpy as np

from sprites.toolkit.canvas import Canvas, Pixels
from sprites.toolkit.dither import Field, bayer
from sprites.toolkit.masks import shift
from sprites.toolkit.palette import Colour, rgb

# How strongly red, green and blue count towards the brightness that a wet ground mirrors.
BRIGHTNESS_WEIGHTS = np.array([0.3, 0.55, 0.15])


def screen(canvas: Canvas, field: Field, colour: Colour, levels: float = 0) -> None:
    """Add light of `colour` by a (height, width) field of strengths 0-1.

    With `levels` the field is dithered to that many steps per unit of strength.
    """
    strength = field
    if levels:
        height, width = field.shape
        strength = np.floor(field * levels + bayer(height, width)) / levels
    added = np.clip(strength, 0, 1)[..., None] * np.array(rgb(colour)) / 255
    below = canvas.pixels[..., :3] / 255
    lit = (1 - (1 - below) * (1 - added)) * 255
    canvas.pixels[..., :3] = np.clip(lit, 0, 255).astype(np.uint8)


def glow(
    canvas: Canvas,
    x: float,
    y: float,
    radius: float,
    colour: Colour,
    strength: float = 0.6,
    levels: int = 6,
    stretch_y: float = 1.0,
    power: float = 2.0,
) -> None:
    """Add a round light at x, y that fades to nothing at `radius` pixels.

    `levels` is its number of dithered rings (0 = smooth), `stretch_y` its height per width,
    `power` how fast it fades.
    """
    rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
    distance = np.sqrt((columns - x) ** 2 + ((rows - y) / stretch_y) ** 2) / radius
    field = np.clip(1 - distance, 0, 1) ** power * strength
    screen(canvas, field, colour, levels / strength if levels else 0)


def multiply_field(canvas: Canvas, colour: Colour, field: Field | None = None) -> None:
    """Darken by `colour`, fully or by a (height, width) field of strengths 0-1."""
    factor = np.array(rgb(colour)) / 255
    if field is not None:
        factor = 1 - (1 - factor) * field[..., None]
    canvas.pixels[..., :3] = (canvas.pixels[..., :3] * factor).astype(np.uint8)


def rim(sprite: Canvas, dx: int, dy: int, colour: Colour, share: float = 0.8) -> Canvas:
    """Return a copy whose edge towards the light is mixed with `colour` by `share` (0-1).

    (dx, dy) is the way the light travels: (1, 0) lights left edges, (0, 1) top edges.
    """
    visible = sprite.alpha()
    edge = visible & ~shift(visible, dx, dy)
    lit = sprite.copy()
    mixed = lit.pixels[edge, :3] * (1 - share) + np.array(rgb(colour)) * share
    lit.pixels[edge, :3] = mixed.astype(np.uint8)
    return lit


def wet_reflection(
    canvas: Canvas,
    top: int,
    height: int,
    left: int = 0,
    right: int | None = None,
    squash: float = 0.42,
    smear: int = 7,
    gain: float = 1.15,
    threshold: float = 0.16,
    base_share: float = 0.18,
    seed: int = 0,
    levels: int = 6,
    mirror_y: int | None = None,
    source: Pixels | None = None,
) -> None:
    """Mirror what stands above row `top` into the `height` rows below it, as on wet ground.

    Columns `left` to `right` (the whole width if absent) receive it. The picture comes from
    `source` (the canvas itself if absent) above row `mirror_y` (`top` if absent), shortened
    to `squash`, smeared over `smear` rows, brightened by `gain`. `base_share` of everything
    is mirrored, and more of what is brighter than `threshold`; the mix has `levels` dithered
    steps. `seed` moves the ripples and the dry gaps.
    """
    right = right or canvas.width
    mirror = mirror_y or top
    dice = random.Random(seed)
    scene = (canvas.pixels if source is None else source)[..., :3].astype(float)
    thresholds = bayer(canvas.height, canvas.width)
    for depth in range(height):
        y = top + depth
        lowest = mirror - 1 - depth / squash
        first, last = int(max(0, lowest - smear)), int(max(1, lowest + 1))
        if y >= canvas.height or last <= first:
            break
        row = scene[first:last].max(0) * 0.45 + scene[first:last].mean(0) * 0.55
        ripple = math.sin(depth * 1.1 + seed) * (0.6 + depth * 0.09)
        row = np.roll(row, round(ripple + dice.choice([-1, 0, 0, 0, 1])), axis=0) * gain
        share = _mirrored_share(row, threshold, base_share) * (1 - 0.55 * depth / height)
        if dice.random() < 0.16:
            share *= 0.35
        share = np.floor(share * levels + thresholds[y]) / levels
        share = np.clip(share, 0, 0.92)[left:right, None]
        ground = canvas.pixels[y, left:right, :3]
        mixed = ground * (1 - share) + row[left:right] * share
        canvas.pixels[y, left:right, :3] = np.clip(mixed, 0, 255).astype(np.uint8)


def _mirrored_share(row: Field, threshold: float, base_share: float) -> Field:
    """Return how much (0-0.9) of each (width, 3) colour a wet ground shows."""
    brightness = (row @ BRIGHTNESS_WEIGHTS) / 255
    saturation = (row.max(1) - row.min(1)) / 255
    excess = np.clip(np.maximum(brightness, saturation * 0.9) - threshold, 0, 1)
    share: Field = np.clip(base_share + excess * 1.5, 0, 0.9)
    return share
