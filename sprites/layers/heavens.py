"""The sky itself, its stars and its moon."""

import random

import numpy as np

from sprites.layers.moods import SKY_HEIGHT, SKY_WIDTH, Mood
from sprites.toolkit import Canvas, Colour, bayer, gradient, mix, rgb

STARS = 90
STAR_TONES = ("#6a78b8", "#aebbe8", "#3f4a85", "#3f4a85")
MOON_SIZE = 96  # pixels, with the halo
MOON_CENTRE = 47.5
MOON_LIGHT = "#f3efdc"
MOON_SEA = "#d3cfc0"
SUN_X, SUN_Y, SUN_REACH = 60, -10, 250  # pixels
SUN_STRENGTH = 0.55  # share of the sun's colour where it stands
HALO = "#8fa0e0"
HALO_RADIUS = 46  # pixels


def sky(mood: Mood) -> Canvas:
    """Return the opaque sky, 480 x 270."""
    canvas = Canvas(SKY_WIDTH, SKY_HEIGHT)
    steps: list[Colour] = []
    for upper, lower in zip(mood.sky, mood.sky[1:], strict=False):
        steps += [upper, mix(upper, lower, 0.5)]
    steps.append(mood.sky[-1])
    gradient(canvas, 0, 0, SKY_WIDTH, mood.horizon, steps, soft=0.4)
    canvas.rect(0, mood.horizon, SKY_WIDTH, SKY_HEIGHT - mood.horizon, mood.sky[-1])
    if mood.sun:
        _lay_sun_haze(canvas, mood.sun)
    return canvas


def _lay_sun_haze(canvas: Canvas, sun: Colour) -> None:
    """Fade the sky around the sun, which stands left above the picture, in dithered steps."""
    rows, columns = np.mgrid[0:SKY_HEIGHT, 0:SKY_WIDTH]
    distance = np.hypot(columns - SUN_X, rows - SUN_Y)
    strength = np.clip(1 - distance / SUN_REACH, 0, 1) ** 1.5 * SUN_STRENGTH
    share = np.floor(strength * 20 + bayer(SKY_HEIGHT, SKY_WIDTH)) / 20
    mixed = canvas.pixels[..., :3] * (1 - share[..., None]) + np.array(rgb(sun)) * share[..., None]
    canvas.pixels[..., :3] = mixed.astype(np.uint8)


def stars() -> Canvas:
    """Return single pixels of three brightnesses, 480 x 120."""
    canvas = Canvas(SKY_WIDTH, 120)
    dice = random.Random(3)
    for _ in range(STARS):
        x, y = dice.randrange(SKY_WIDTH), dice.randrange(110)
        canvas.pixel(x, y, dice.choice(STAR_TONES))
    return canvas


def moon() -> Canvas:
    """Return the full moon in its dithered halo, 96 x 96."""
    canvas = Canvas(MOON_SIZE, MOON_SIZE)
    rows, columns = np.mgrid[0:MOON_SIZE, 0:MOON_SIZE]
    distance = np.hypot(columns - MOON_CENTRE, rows - MOON_CENTRE)
    strength = np.clip(1 - distance / HALO_RADIUS, 0, 1) ** 2 * 0.5
    stepped = np.floor(strength * 12 + bayer(MOON_SIZE, MOON_SIZE)) / 12
    canvas.pixels[..., :3] = rgb(HALO)
    canvas.pixels[..., 3] = (np.clip(stepped, 0, 1) * 255).astype(np.uint8)
    canvas.ellipse(MOON_CENTRE, MOON_CENTRE, 11, 11, MOON_LIGHT)
    canvas.ellipse(44, 44, 2.4, 2.4, MOON_SEA)
    canvas.ellipse(51, 51, 3, 2, MOON_SEA)
    canvas.pixel(49, 42, MOON_SEA)
    return canvas
