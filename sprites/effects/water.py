"""Water underfoot: spray of a skid, steps and falls in puddles, raindrops and ripples."""

import math
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

SPLASH_FRAMES = 6
RIPPLE_DOTS = 24


def water_states() -> States:
    """Return the splashes, anchored at the water line below the foot or drop."""
    return {
        "splash_step": strip(map(_step, range(4)), (12, 12), 3),
        "splash_big": strip(map(_fall, range(SPLASH_FRAMES)), (24, 28), 3),
        "rain_drop": strip((_drop_lands(), _drop_bounces(), _drop_spreads()), (5, 5), 3),
        "roof_ring": strip(map(_ring, range(3)), (8, 3), 3),
        "puddle_ripple": strip(map(_ripple, range(4)), (10, 4), 5),
    }


def _step(frame: int) -> Canvas:
    canvas = Canvas(24, 14)
    age = (frame + 1) / 4
    for side in (-1, 1):
        for drop in range(3):
            x = 12 + side * (2 + drop * 2 + age * 5)
            y = 12 - math.sin(age * math.pi) * (7 - drop * 1.6)
            canvas.pixel(x, y, "sky2")
            canvas.pixel(x - side, y + 1, "sky1")
    canvas.hline(9 - frame, 12, 6 + 2 * frame, "sky2", 180 - frame * 30)
    return canvas


def _fall(frame: int) -> Canvas:
    canvas = Canvas(48, 30)
    age = (frame + 1) / SPLASH_FRAMES
    rng = Random(2)
    for drop in range(22):
        side = -1 if drop % 2 else 1
        speed = rng.uniform(0.4, 1)
        x = 24 + side * (3 + 18 * speed * age)
        height = math.sin(min(1, age * 1.05) * math.pi) * 20 * rng.uniform(0.3, 1)
        y = 27 - height * (1 - 0.3 * speed)
        canvas.pixel(x, y, "white" if drop % 3 == 0 else "sky2")
        canvas.pixel(x, y + 1, "sky1")
    _film(canvas, frame, age)
    return canvas


def _film(canvas: Canvas, frame: int, age: float) -> None:
    """Draw the water that spreads on the ground, two rows that fade."""
    left, width = math.floor(24 - 8 - 12 * age + 0.5), math.floor(16 + 24 * age + 0.5)
    canvas.hline(left, 27, width, "sky2", 200 - frame * 25)
    left, width = math.floor(24 - 5 - 9 * age + 0.5), math.floor(10 + 18 * age + 0.5)
    canvas.hline(left, 28, width, "sky1", 160 - frame * 20)


def _drop_lands() -> Canvas:
    canvas = Canvas(10, 6)
    canvas.pixel(5, 4, "white")
    canvas.hline(4, 5, 3, "sky2", 170)
    return canvas


def _drop_bounces() -> Canvas:
    canvas = Canvas(10, 6)
    canvas.pixel(3, 2, "sky2")
    canvas.pixel(7, 2, "sky2")
    canvas.pixel(5, 1, "sky2", 180)
    canvas.hline(3, 5, 5, "sky1", 140)
    return canvas


def _drop_spreads() -> Canvas:
    canvas = Canvas(10, 6)
    for x in (1, 8):
        canvas.pixel(x, 3, "sky2", 160)
    for x in (1, 7):
        canvas.hline(x, 5, 2, "sky1", 110)
    return canvas


def _ring(frame: int) -> Canvas:
    """Draw what a drop leaves on a film of water: half a ring, seen flat, that soon is gone."""
    canvas = Canvas(16, 6)
    half = 2 + frame * 2
    opacity = 150 - frame * 45
    canvas.hline(8 - half + 1, 5, 2 * half - 1, "sky2", opacity)
    for side in (-half, half):
        canvas.pixel(8 + side, 4, "sky2", opacity)
    if frame == 0:
        canvas.pixel(8, 2, "sky2")
    return canvas


def _ripple(frame: int) -> Canvas:
    canvas = Canvas(20, 8)
    radius = 2 + frame * 2.4
    for dot in range(RIPPLE_DOTS):
        angle = dot / RIPPLE_DOTS * math.tau
        x, y = 9.5 + math.cos(angle) * radius, 3.5 + math.sin(angle) * radius * 0.33
        canvas.pixel(x, y, "sky2" if (dot + frame) % 3 else "sky1")
    return canvas
