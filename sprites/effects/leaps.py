"""The ground from which a leap goes up: a flash, a ring along it, light and rubble thrown up."""

import math
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

FRAMES = 8
WIDTH, HEIGHT = 112, 72  # px
MIDDLE, GROUND = 56, 64  # px: where the feet were

RING_REACH = 46  # px
RING_DOTS = 150
RING_FLATNESS = 0.2
BEAMS = 9
BEAM_SPREAD = 15  # px to either side
BEAM_LENGTH = 46  # px
CHUNKS = 12
PUFFS = 8


def leap_states() -> States:
    """Return the burst under a leap, anchored at the foot."""
    return {"leap_burst": strip(map(_burst, range(FRAMES)), (MIDDLE, GROUND), 3)}


def _burst(frame: int) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT)
    age = frame / FRAMES
    growth = 1 - (1 - age) ** 2.4
    _dust(canvas, age, growth)
    _ring(canvas, frame, growth)
    _beams(canvas, age)
    _chunks(canvas, age)
    if frame < 2:
        _flash(canvas, 15 - 6 * frame)
    return canvas


def _dust(canvas: Canvas, age: float, growth: float) -> None:
    rng = Random(4)
    for puff in range(PUFFS):
        side = 1 if puff % 2 else -1
        x = MIDDLE + side * (6 + RING_REACH * 0.8 * growth * rng.uniform(0.5, 1))
        y = GROUND - 9 * age * rng.uniform(0.2, 1)
        radius = 5.0 * rng.uniform(0.6, 1) * (1 - age * 0.8)
        if radius > 0.8:
            canvas.ellipse(x, y + 1, radius, radius * 0.75, "conc3")
            canvas.ellipse(x, y, radius, radius * 0.7, "conc5" if age < 0.5 else "conc4")


def _ring(canvas: Canvas, frame: int, growth: float) -> None:
    radius = 8 + (RING_REACH - 8) * growth
    colour = ("white", "ofa2", "ofa2", "ofa1", "ofa1", "leaf2", "leaf2", "leaf1")[frame]
    for dot in range(RING_DOTS):
        if frame > 3 and dot % 10 > 12 - frame:  # the ring breaks into dashes
            continue
        angle = dot / RING_DOTS * math.tau
        x, y = MIDDLE + math.cos(angle) * radius, math.sin(angle) * radius * RING_FLATNESS
        canvas.pixel(x, GROUND + y, colour)
        if frame < 4:
            canvas.pixel(x, GROUND + y - 1, "ofa1")


def _beams(canvas: Canvas, age: float) -> None:
    """Draw light that shoots up from the feet and is torn off the ground as it goes."""
    rng = Random(9)
    for beam in range(BEAMS):
        x = MIDDLE + (beam / (BEAMS - 1) * 2 - 1) * BEAM_SPREAD + rng.uniform(-1.5, 1.5)
        tallest = 1 - abs(x - MIDDLE) / (BEAM_SPREAD * 1.6)
        head = min(1.0, 0.35 + age * 1.9) * BEAM_LENGTH * tallest * rng.uniform(0.8, 1.1)
        tail = max(0.0, age - 0.15) * 1.3 * BEAM_LENGTH * tallest
        if head <= tail:
            continue
        canvas.vline(x, GROUND - head, head - tail, "ofa1")
        if age < 0.5:
            canvas.vline(x + 1, GROUND - head * 0.8, head * 0.8 - tail, "ofa2")
        canvas.pixel(x, GROUND - head, "white")


def _chunks(canvas: Canvas, age: float) -> None:
    rng = Random(21)
    for chunk in range(CHUNKS):
        across = rng.uniform(-38, 38)
        height = rng.uniform(14, 34)
        x = MIDDLE + across * (0.2 + 0.8 * age)
        y = GROUND - 4 * height * age * (0.95 - age)
        size = 2 if chunk % 3 else 3
        if y < GROUND + 3:
            canvas.rect(x, y, size, size, "conc2")
            canvas.pixel(x, y, "conc4")


def _flash(canvas: Canvas, reach: int) -> None:
    for row in range(-reach, reach // 4 + 1):
        half = round((reach - abs(row)) * 0.7)
        canvas.hline(MIDDLE - half, GROUND + row, 2 * half + 1, "ofa2")
    for row in range(-reach // 2, 1):
        half = round((reach / 2 - abs(row)) * 0.7)
        canvas.hline(MIDDLE - half, GROUND + row, 2 * half + 1, "white")
