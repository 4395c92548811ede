"""One For All: arcs at the trailing foot, the charge before a leap, and its short circuits."""

import math
from itertools import pairwise
from random import Random

from sprites.effects.strip import strip
from sprites.toolkit import Canvas, States

Point = tuple[float, float]

CHARGE_FRAMES = 8
CHARGE_SPARKS = 9
RING_DOTS = 60


def spark_states() -> States:
    """Return the green states, anchored at the foot (arcs, charge) or the centre (electric)."""
    return {
        "boost_arcs": strip((_arcs(i, by_day=False) for i in range(6)), (28, 26), 2),
        "boost_arcs_day": strip((_arcs(i, by_day=True) for i in range(6)), (28, 26), 2),
        "leap_charge": strip(map(_charge, range(CHARGE_FRAMES)), (28, 38), 4),
        "sparks_electric": strip(map(_short_circuit, range(5)), (14, 14), 2),
    }


def _bolt(
    canvas: Canvas,
    rng: Random,
    start: Point,
    reach: Point,
    *,
    segments: int,
    teeth: float,
    shadow: str | None = None,
) -> None:
    """Draw a zigzag from start by reach (px) with teeth (px) to alternate sides."""
    points = _zigzag(rng, start, reach, segments, teeth)
    pairs = list(pairwise(points))
    if shadow:
        for (x0, y0), (x1, y1) in pairs:
            canvas.line(x0, y0 + 1, x1, y1 + 1, shadow)
    for i, (a, b) in enumerate(pairs):
        canvas.line(*a, *b, "ofa2" if i < segments - 1 else "ofa1")
    canvas.pixel(*points[0], "white")
    canvas.pixel(*points[1], "white")


def _zigzag(rng: Random, start: Point, reach: Point, segments: int, teeth: float) -> list[Point]:
    (x, y), (dx, dy) = start, reach
    length = math.hypot(dx, dy) + 0.01
    normal_x, normal_y = -dy / length, dx / length
    points = [start]
    for i in range(1, segments):
        offset = teeth * (1 if i % 2 else -1) * rng.uniform(0.7, 1.2)
        share_x, share_y = x + dx * i / segments, y + dy * i / segments
        points.append((share_x + normal_x * offset, share_y + normal_y * offset))
    points.append((x + dx, y + dy))
    return points


def _arcs(frame: int, *, by_day: bool) -> Canvas:
    """Draw three arcs about the foot; by day a dark edge below keeps them readable on pavement."""
    canvas = Canvas(40, 34)
    rng = Random(frame * 13 + 1)
    shadow = "leaf1" if by_day else None
    x, y = 28, 26
    behind = (-rng.uniform(10, 18), rng.uniform(-6, 1))
    _bolt(canvas, rng, (x, y), behind, segments=4, teeth=2, shadow=shadow)
    above = (-rng.uniform(5, 9), rng.uniform(-9, -3))
    _bolt(canvas, rng, (x - 1, y - 3), above, segments=3, teeth=1.6, shadow=shadow)
    ahead = (rng.uniform(3, 7), rng.uniform(-7, 2))
    _bolt(canvas, rng, (x + 2, y - 2), ahead, segments=3, teeth=1.4, shadow=shadow)
    for _ in range(5):
        spark = (x + rng.uniform(-18, 6), y - rng.uniform(-3, 14))
        canvas.pixel(*spark, rng.choice(("ofa1", "ofa2")))
    return canvas


def _charge(frame: int) -> Canvas:
    """Draw sparks drawn in toward the feet, a tightening ring, and cracks of light at the end."""
    canvas = Canvas(56, 44)
    rng = Random(frame + 3)
    age = frame / (CHARGE_FRAMES - 1)
    _sparks_drawn_in(canvas, rng, frame, age)
    radius = 22 - 14 * age
    for dot in range(RING_DOTS):
        angle = dot / RING_DOTS * math.tau
        if (dot + frame * 2) % 5 < 3:
            x, y = 28 + math.cos(angle) * radius, 38 + math.sin(angle) * radius * 0.22
            canvas.pixel(x, y, "ofa2" if age > 0.6 else "ofa1")
    if age > 0.4:
        for side in (-1, 1):
            reach = (side * rng.uniform(6, 14), rng.uniform(-12, -3))
            _bolt(canvas, rng, (28 + side * 4, 38), reach, segments=3, teeth=1.6)
    return canvas


def _sparks_drawn_in(canvas: Canvas, rng: Random, frame: int, age: float) -> None:
    for i in range(CHARGE_SPARKS):
        angle = i / CHARGE_SPARKS * math.tau + frame * 0.35
        distance = (24 * (1 - age) + 5) * rng.uniform(0.8, 1.1)
        along, across = math.cos(angle), math.sin(angle)
        x, y = 28 + along * distance, 32 + across * distance * 0.55
        canvas.line(x, y, x - along * 4, y - across * 2.4, "ofa1" if i % 2 else "ofa2")


def _short_circuit(frame: int) -> Canvas:
    canvas = Canvas(28, 28)
    rng = Random(frame + 40)
    for _ in range(4):
        angle = rng.uniform(0, math.tau)
        reach = (math.cos(angle) * rng.uniform(6, 12), math.sin(angle) * rng.uniform(6, 12))
        _bolt(canvas, rng, (14, 14), reach, segments=3, teeth=1.6)
    return canvas
