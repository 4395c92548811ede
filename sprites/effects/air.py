"""What is in the air: lightning, lines of speed, falling leaves and confetti."""

import math
from itertools import pairwise
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

Point = tuple[float, float]

BOLT_SEEDS = (3, 12, 21, 33)
BOLT_HEIGHT = 180  # px
BOLT_EDGE = "#c9d6ff"
BOLT_SHADE = "#9fb4ff"
# a branch fades out segment by segment
BRANCH_COLOURS = (BOLT_EDGE, BOLT_EDGE, BOLT_SHADE, "#7f92d8", "#5f6fb0")
BRANCH_JOINTS = (2, 4, 6, 9)

LEAF_COLOURS = {"G": "leaf3", "g": "leaf2", "d": "leaf1"}
LEAF_TURNS = (
    (".Gg..", "GGgg.", ".ggd."),
    ("..G..", ".Ggd.", "..d.."),
    (".....", "dggG.", "....."),
    ("..d..", ".dgG.", "..G.."),
)

CONFETTI_COLOURS = ("neonp", "ex3", "sky1", "leaf3", "white", "red2")
CONFETTI_FRAMES = 6
CONFETTI_SCRAPS = 34


def air_states() -> States:
    """Return the states in the air; lightning is anchored at its top, confetti at its thrower."""
    return {
        "speed_lines": strip(map(_speed_lines, range(4)), (72, 15), 3),
        "lightning": strip(map(_bolt, BOLT_SEEDS), (45, 0), 2),
        "lightning_after": strip(map(_after_image, BOLT_SEEDS), (45, 0), 2),
        "leaf_fall": strip(map(_leaf, LEAF_TURNS), (3, 3), 8),
        "confetti": strip(map(_confetti, range(CONFETTI_FRAMES)), (32, 44), 5),
    }


def _trunk(rng: Random) -> list[tuple[Point, Point]]:
    """Return the segments of a bolt from the top edge to the bottom."""
    x, y = 45 + rng.uniform(-12, 12), 0.0
    points = [(x, y)]
    while y < BOLT_HEIGHT:
        y += rng.uniform(6, 13)
        x = min(82, max(8, x + rng.uniform(-9, 9)))
        points.append((x, min(y, BOLT_HEIGHT - 1)))
    return list(pairwise(points))


def _bolt(seed: int) -> Canvas:
    canvas = Canvas(90, BOLT_HEIGHT)
    rng = Random(seed)
    trunk = _trunk(rng)
    for (x0, y0), (x1, y1) in trunk:
        canvas.line(x0 - 1, y0, x1 - 1, y1, BOLT_EDGE)
        canvas.line(x0 + 1, y0, x1 + 1, y1, BOLT_SHADE)
    for start, end in trunk:
        canvas.line(*start, *end, "white")
    for joint in BRANCH_JOINTS:
        if joint <= len(trunk):
            _branch(canvas, rng, trunk[joint - 1][1])
    return canvas


def _branch(canvas: Canvas, rng: Random, start: Point) -> None:
    side = rng.choice((-1, 1))
    for colour in BRANCH_COLOURS:
        end = (start[0] + rng.uniform(3, 10) * side, start[1] + rng.uniform(4, 9))
        canvas.line(*start, *end, colour)
        start = end


def _after_image(seed: int) -> Canvas:
    canvas = Canvas(90, BOLT_HEIGHT)
    for start, end in _trunk(Random(seed)):
        canvas.line(*start, *end, BOLT_EDGE)
    return canvas


def _speed_lines(frame: int) -> Canvas:
    canvas = Canvas(72, 30)
    rng = Random(frame)
    for _ in range(7):
        x, y, width = rng.randint(0, 44), rng.randrange(30), rng.randint(8, 26)
        colour = rng.choice(("white", "conc5"))
        canvas.hline(x, y, width, colour, rng.randint(90, 190))
    return canvas


def _leaf(rows: tuple[str, ...]) -> Canvas:
    canvas = Canvas(6, 6)
    canvas.grid(rows, LEAF_COLOURS, 0, 0)
    return canvas


def _confetti(frame: int) -> Canvas:
    canvas = Canvas(64, 46)
    rng = Random(6)
    age = (frame + 1) / CONFETTI_FRAMES
    for scrap in range(CONFETTI_SCRAPS):
        angle, speed = rng.uniform(-2.7, -0.45), rng.uniform(14, 42)
        x = 32 + math.cos(angle) * speed * age
        y = 42 + math.sin(angle) * speed * age + 20 * age * age
        width = 1 + (scrap + frame) % 2
        canvas.rect(x, y, width, 1, CONFETTI_COLOURS[scrap % len(CONFETTI_COLOURS)])
    return canvas
