"""Soft clouds: dust at the feet, breath in the cold and steam from a grate."""

import math
from dataclasses import dataclass
from random import Random

import numpy as np

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

DUST = ("conc5", "conc4", "conc3")
BREATH_FRAMES = 6
STEAM_BALLS = 9


@dataclass(frozen=True)
class Puffs:
    """A cloud of balls that spread (px) and rise (px) as they shrink from radius (px).

    With a colour `below` each has a shaded underside, so that it shows on pale ground too.
    """

    frames: int
    seed: int
    colours: tuple[str, ...]
    spread: float
    rise: float
    width: int = 40
    height: int = 28
    both_sides: bool = False
    radius: float = 3.2
    below: str = ""


DUST_RUN = Puffs(5, 2, DUST, spread=16, rise=6, radius=3.6, below="conc2")
DUST_LAND = Puffs(6, 5, DUST, 18, rise=6, both_sides=True, radius=4.2, below="conc2")
DUST_KICK = Puffs(5, 7, DUST, spread=14, rise=9, radius=3.8, below="conc2")


def puff_states() -> States:
    """Return the soft clouds; dust is anchored at the foot, breath at the mouth."""
    return {
        "dust_run": strip(cloud(DUST_RUN), (20, 26), 4),
        "dust_land": strip(cloud(DUST_LAND), (20, 26), 3),
        "dust_kick": strip(map(_quarter_turn, cloud(DUST_KICK)), (2, 14), 3),
        "breath_cloud": strip(map(_breath, range(BREATH_FRAMES)), (2, 9), 6),
        "steam": strip(map(_steam, range(8)), (10, 38), 6),
    }


def cloud(style: Puffs) -> list[Canvas]:
    """Return the frames of a cloud, its ground line 4 px above their lower edge."""
    return [_puff(frame, style) for frame in range(style.frames)]


def _puff(frame: int, style: Puffs) -> Canvas:
    canvas = Canvas(style.width, style.height)
    rng = Random(style.seed)
    age = frame / style.frames
    for ball in range(10 if style.both_sides else 7):
        side = 1 if style.both_sides and ball % 2 == 0 else -1
        reach = style.spread * rng.uniform(0.3, 1) * age**0.7
        x = style.width / 2 + side * (2 + reach)
        lift = style.rise * age * rng.uniform(0.3, 1)
        y = style.height - 4 - lift - rng.uniform(0, 1.5)
        radius = style.radius * (1 - age * 0.75) * rng.uniform(0.6, 1.1)
        shade = int(age * len(style.colours) + ball % 2)
        if radius > 0.6:
            if style.below:
                canvas.ellipse(x, y + 1, radius, radius * 0.8, style.below)
            colour = style.colours[min(len(style.colours) - 1, shade)]
            canvas.ellipse(x, y, radius, radius * 0.8, colour)
            canvas.pixel(x - radius * 0.4, y - radius * 0.5, style.colours[0])
    return canvas


def _quarter_turn(canvas: Canvas) -> Canvas:
    """Return the canvas turned clockwise: dust that leaves a wall instead of the ground."""
    turned = Canvas(canvas.height, canvas.width)
    turned.pixels = np.ascontiguousarray(np.rot90(canvas.pixels, 3))
    return turned


def _breath(frame: int) -> Canvas:
    canvas = Canvas(22, 14)
    age = frame / BREATH_FRAMES
    for ball in range(3):
        radius = 1.2 + 2.2 * age - ball * 0.6
        x, y = 4 + age * 10 + ball * 2.4, 9 - age * 4 - ball * 0.8
        colour = "white" if ball == 0 else "conc5"
        opacity = int(190 * (1 - age))
        canvas.ellipse(x, y, max(0.6, radius), max(0.6, radius * 0.75), colour, opacity)
    return canvas


def _steam(frame: int) -> Canvas:
    canvas = Canvas(20, 40)
    for ball in range(STEAM_BALLS):
        height = ball / STEAM_BALLS
        x = 10 + math.sin(ball * 0.9 + frame * 0.8) * 2.5
        opacity = int(120 * (1 - height)) + 10
        canvas.ellipse(x, 37 - ball * 4, 1.2 + height * 3, 1 + height * 2.2, "conc5", opacity)
    return canvas
