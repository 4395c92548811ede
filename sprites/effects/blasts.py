"""Katsuki's fire: the blast in two sizes, the wet fizzle, palm smoke and the flame he glides on."""

import math
from random import Random

import numpy as np

from sprites.effects.puffs import Puffs, cloud
from sprites.effects.strip import strip
from sprites.toolkit import Canvas, Field, Mask, States, bayer

Lump = tuple[float, float, float]
"""Centre x and y from the middle of the blast, and radius, in pixels."""

BLAST_FRAMES = 8
LUMPS = 13
SPIKES = 11
SPIKE_FRAMES = 4
EMBERS = 16
EMBER_FRAMES = 7

# a pixel takes the last colour whose heat it exceeds: soot, dark red, then up to white
HEAT_BANDS = (
    ("warm0", -9.0),
    ("red0", -0.42),
    ("ex1", -0.12),
    ("ex2", 0.15),
    ("ex3", 0.42),
    ("blond3", 0.72),
    ("white", 0.98),
)

# radius as a share of the blast's own, thickness (px) and colour of the ring that runs ahead of it
RING_STEPS = ((1.1, 5, "white"), (1.65, 4, "ex3"), (2.1, 2, "ex2"))

FIZZLE_FRAMES = 6
SMOKE = ("conc4", "conc3", "conc2")
PALM_SMOKE = Puffs(
    frames=6,
    seed=8,
    colours=SMOKE,
    spread=3,
    rise=16,
    width=20,
    height=24,
    both_sides=True,
    radius=2.0,
)

FLAME_LENGTH = 28
# colour, share of the flame's width: the core is drawn last and ends first
FLAME_CORES = (("ex1", 1.0), ("ex2", 0.72), ("ex3", 0.45), ("white", 0.2))


def blast_states() -> States:
    """Return the fire states; blasts are anchored at their centre, the flame at its root."""
    return {
        "blast_small": strip((_blast(i, 11, 4, 64) for i in range(BLAST_FRAMES)), (32, 32), 2),
        "blast_big": strip((_blast(i, 24, 9, 128) for i in range(BLAST_FRAMES)), (64, 64), 3),
        "blast_flash_small": strip((_flash_ring(i, 11, 64) for i in range(3)), (32, 32), 2),
        "blast_flash_big": strip((_flash_ring(i, 24, 128) for i in range(3)), (64, 64), 2),
        "fizzle": strip(map(_fizzle, range(FIZZLE_FRAMES)), (16, 18), 4),
        "palm_smoke": strip(cloud(PALM_SMOKE), (10, 21), 5),
        "glide_flame": strip(map(_glide_flame, range(4)), (11, 3), 3),
    }


def _blast(frame: int, radius: int, seed: int, size: int) -> Canvas:
    canvas = Canvas(size, size)
    rng = Random(seed)
    age = frame / (BLAST_FRAMES - 1)
    growth = 1 - (1 - min(1, age * 1.7)) ** 3
    _fireball(canvas, _lumps(rng, radius, age, growth), radius, age)
    if frame < SPIKE_FRAMES:
        _spikes(canvas, rng, radius, frame, growth)
    _embers(canvas, rng, radius, frame, growth)
    return canvas


def _lumps(rng: Random, radius: int, age: float, growth: float) -> list[Lump]:
    lumps: list[Lump] = [(0, 0, radius * 0.62 * (1 - age * 0.35))]
    for i in range(LUMPS):
        angle = i / LUMPS * math.tau + rng.uniform(-0.2, 0.2)
        distance = radius * (0.25 + 0.5 * growth) * rng.uniform(0.75, 1.1)
        x = math.cos(angle) * distance
        y = math.sin(angle) * distance * 0.92 - 4 * age
        lumps.append((x, y, radius * rng.uniform(0.26, 0.42) * (1 - age * 0.45)))
    return lumps


def _fireball(canvas: Canvas, lumps: list[Lump], radius: int, age: float) -> None:
    size = canvas.width
    rows, columns = np.mgrid[0:size, 0:size]
    body, depth = _union(lumps, size)
    from_core = np.hypot(columns - size // 2, rows - size // 2 - 2) / radius
    grain = bayer(size, size) - 0.5
    heat = depth * 0.75 + (1 - from_core) * 0.7 + (0.55 - age * 1.35) + grain * 0.10
    if age > 0.6:  # the shell breaks up from its thin places
        body &= depth > (age - 0.6) * 1.0 + grain * 0.3 * (age - 0.5)
    for colour, threshold in HEAT_BANDS:
        canvas.mask(body & (heat > threshold), colour)


def _union(lumps: list[Lump], size: int) -> tuple[Mask, Field]:
    """Return where any lump is, and how deep (1 at a centre, 0 at a rim) each pixel lies."""
    rows, columns = np.mgrid[0:size, 0:size]
    body = np.zeros((size, size), bool)
    depth = np.full((size, size), -9.0)
    for x, y, radius in lumps:
        distance = np.hypot(columns - size // 2 - x, rows - size // 2 - y) / max(radius, 0.1)
        body |= distance < 1
        depth = np.maximum(depth, 1 - distance)
    return body, depth


def _spikes(canvas: Canvas, rng: Random, radius: int, frame: int, growth: float) -> None:
    middle = canvas.width // 2
    half_width = 2.6 * (1 - frame / SPIKE_FRAMES) + 0.6
    inner = radius * (0.55 + 0.5 * growth)
    for i in range(SPIKES):
        angle = i / SPIKES * math.tau + rng.uniform(-0.25, 0.25)
        outer = radius * (1.0 + 0.75 * growth) * rng.uniform(0.75, 1.15)
        along, across = math.cos(angle), math.sin(angle)
        base_x, base_y = middle + along * inner, middle + across * inner
        tip = (middle + along * outer, middle + across * outer)
        side_x, side_y = -across * half_width, along * half_width
        left, right = (base_x + side_x, base_y + side_y), (base_x - side_x, base_y - side_y)
        canvas.polygon([left, tip, right], "ex3" if frame < 2 else "ex2")


def _embers(canvas: Canvas, rng: Random, radius: int, frame: int, growth: float) -> None:
    if frame >= EMBER_FRAMES:
        return
    middle = canvas.width // 2
    age = frame / (BLAST_FRAMES - 1)
    colour = "ex3" if frame < 3 else "ex2" if frame < 5 else "ex1"
    for _ in range(EMBERS):
        angle = rng.uniform(0, math.tau)
        distance = radius * (0.6 + 1.1 * growth) * rng.uniform(0.6, 1.2)
        fall = age * age * 14
        x, y = middle + math.cos(angle) * distance, middle + math.sin(angle) * distance + fall
        canvas.pixel(x, y, colour)


def _flash_ring(frame: int, radius: int, size: int) -> Canvas:
    """Draw the front of the pressure: white, then yellow, then a thin orange line."""
    canvas = Canvas(size, size)
    share, thickness, colour = RING_STEPS[frame]
    rows, columns = np.mgrid[0:size, 0:size]
    distance = np.hypot(columns - size // 2, rows - size // 2)
    inside = radius * share - distance
    canvas.mask((inside >= 0) & (inside < thickness), colour)
    return canvas


def _fizzle(frame: int) -> Canvas:
    """Draw a blast that fails in the rain: one spark, then three rising balls of smoke."""
    canvas = Canvas(32, 28)
    rng = Random(frame)
    age = frame / FIZZLE_FRAMES
    for _ in range(FIZZLE_FRAMES - frame):
        x = 16 + rng.uniform(-6, 6) * (1 + age)
        y = 18 - rng.uniform(0, 8) * age
        canvas.pixel(x, y, rng.choice(("ex2", "ex1", "conc3")))
    for ball, colour in enumerate(SMOKE):
        x, y = 16 + math.sin(ball * 2 + frame) * 4, 18 - age * 12 - ball * 2
        canvas.ellipse(x, y, 2.2 * (1 - age) + 0.6, 1.8 * (1 - age) + 0.5, colour)
    if frame == 0:
        canvas.rect(14, 16, 4, 4, "ex3")
        canvas.rect(15, 17, 2, 2, "white")
    return canvas


def _glide_flame(frame: int) -> Canvas:
    canvas = Canvas(22, 34)
    rng = Random(frame)
    for y in range(FLAME_LENGTH):
        half_width = (1 - y / FLAME_LENGTH) * 5.5 + rng.uniform(-1, 1)
        x = 11 + math.sin(y * 0.5 + frame * 1.6) * 1.2
        for core, (colour, share) in enumerate(FLAME_CORES):
            if y < FLAME_LENGTH * (1 - core * 0.2):
                left = math.floor(x - half_width * share + 0.5)
                width = max(1, math.floor(2 * half_width * share + 0.5))
                canvas.hline(left, 3 + y, width, colour)
    for _ in range(4):
        canvas.pixel(11 + rng.uniform(-7, 7), rng.uniform(18, 33), "ex2")
    return canvas
