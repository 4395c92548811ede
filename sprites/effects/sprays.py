"""Particles thrown forward from a skidding foot: grit, water or sparks on a falling path."""

import math
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

FRAMES = 5
PARTICLES = 20
GROUND = 24  # px below the top edge: nothing is drawn at or below it
ANCHOR = (14, 24)
GRIT = ("conc5", "conc4", "conc3")
WATER = ("sky2", "sky1", "white")
SPARKS = ("ex3", "ex2", "white")


class Particle(NamedTuple):
    """A flying particle: its number, place in px, and launch angle in radians."""

    number: int
    x: float
    y: float
    angle: float


def spray_states() -> States:
    """Return the sprays, anchored at the skidding foot, flying to the right."""
    frames = range(1, FRAMES + 1)
    return {
        "skid_dust": strip((_dry(i, 3, GRIT) for i in frames), ANCHOR, 3),
        "skid_spray": strip((_wet(i, 3, WATER) for i in frames), ANCHOR, 3),
        "sparks": strip((_dry(i, 11, SPARKS) for i in frames), ANCHOR, 2),
    }


def _flying(frame: int, seed: int) -> Iterator[Particle]:
    rng = Random(seed)
    age = frame / FRAMES
    for number in range(PARTICLES):
        speed, angle = rng.uniform(0.3, 1), rng.uniform(0.15, 1.1)
        x = 14 + math.cos(angle) * 30 * speed * age
        y = 22 - math.sin(angle) * 20 * speed * age + 16 * age * age * speed
        if y < GROUND:
            yield Particle(number, x, y, angle)


def _dry(frame: int, seed: int, colours: tuple[str, ...]) -> Canvas:
    canvas = Canvas(48, 26)
    for number, x, y, _ in _flying(frame, seed):
        width = 2 if number % 3 == 0 else 1
        canvas.rect(x, y, width, 1, colours[number % len(colours)])
    return canvas


def _wet(frame: int, seed: int, colours: tuple[str, ...]) -> Canvas:
    """Draw streaks that shorten as they slow, over a growing film of water."""
    canvas = Canvas(48, 26)
    age = frame / FRAMES
    length = 2 + 3 * (1 - age)
    for number, x, y, angle in _flying(frame, seed):
        tail_x, tail_y = x - length * math.cos(angle), y + length * math.sin(angle) * 0.6
        canvas.line(x, y, tail_x, tail_y, colours[number % len(colours)])
    canvas.hline(10, 23, int(8 + 14 * age), colours[0])
    canvas.hline(12, 24, int(4 + 10 * age), colours[1])
    return canvas
