"""What feet raise from the ground they meet: grit of each material, and a ring by how hard."""

import math
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States, bayer

FRAMES = 5
ANCHOR = (24, 20)
WIDTH, HEIGHT = 48, 22
GROUND = 20  # px below the top edge: nothing is drawn at or below it
BITS = 9  # on each side
GRITS = {
    "grit_gravel": (7, ("conc5", "conc3", "conc2")),
    "grit_turf": (11, ("leaf4", "leaf3", "leaf2")),
    "grit_wood": (13, ("blond2", "blond1", "blond0")),
    "grit_metal": (17, ("white", "sky2", "conc4")),
}
RINGS = {"land_ring": (16, 5), "land_ring_big": (30, 7)}
"""How far a ring runs to either side in px, and its frames."""
FLAT = 0.16  # of a ring's width is its height: the ground is seen from a little above


def footing_states() -> States:
    """Return grit, thrown to both sides, and rings on the ground; anchored at the foot."""
    states = {
        name: strip((_grit(frame, seed, colours) for frame in range(FRAMES)), ANCHOR, 3)
        for name, (seed, colours) in GRITS.items()
    }
    for name, (reach, frames) in RINGS.items():
        anchor = (reach + 2, 8)
        states[name] = strip((_ring(frame, reach, frames) for frame in range(frames)), anchor, 2)
    return states


def _grit(frame: int, seed: int, colours: tuple[str, ...]) -> Canvas:
    """Draw bits that fly out low and fall back, larger ones less far."""
    canvas = Canvas(WIDTH, HEIGHT)
    rng = Random(seed)
    age = (frame + 1) / FRAMES
    for bit in range(2 * BITS):
        side = 1 if bit % 2 else -1
        speed, angle = rng.uniform(0.35, 1), rng.uniform(0.3, 1.2)
        x = ANCHOR[0] + side * (4 + math.cos(angle) * 20 * speed * age)
        y = GROUND - 1 - math.sin(angle) * 26 * speed * age + 24 * age * age * speed
        if y < GROUND:
            width = 2 if bit % 3 == 0 and frame < FRAMES - 2 else 1
            canvas.rect(x, y, width, 1, colours[bit % len(colours)])
    return canvas


def _ring(frame: int, reach: int, frames: int) -> Canvas:
    """Draw a flat ring of dust that runs outward and thins."""
    canvas = Canvas(2 * reach + 5, 14)
    age = (frame + 1) / frames
    radius = 5 + (reach - 5) * (1 - (1 - age) ** 2)
    thin = bayer(canvas.height, canvas.width)
    for dot in range(int(radius * 8)):
        angle = dot / int(radius * 8) * math.tau
        x = reach + 2 + math.cos(angle) * radius
        y = 8 + math.sin(angle) * radius * FLAT
        row, column = round(y), round(x)
        if thin[row % canvas.height, column % canvas.width] < 1.15 - age:
            canvas.pixel(column, row, "conc5" if math.sin(angle) > 0 else "conc4", 220)
    return canvas
