"""What stands where in the city behind the street; the same in every weather."""

import random
from typing import NamedTuple

from sprites.layers.moods import LOOP_WIDTH


class Row(NamedTuple):
    """One row of houses: ranges in pixels, `fade` (0-1) towards the haze."""

    heights: tuple[int, int]
    widths: tuple[int, int]
    fade: float


class Depth(NamedTuple):
    """One layer of the city: its height, its rows from the farthest, how windows lie.

    `window` is width and height, `pitch` the distance from window to window, in pixels;
    `haze` (0-1) is how much of the haze lies at its foot; `lit` the share of lit windows.
    """

    name: str
    height: int
    seed: int
    rows: tuple[Row, ...]
    window: tuple[int, int]
    pitch: tuple[int, int]
    haze: float
    lit: float


class House(NamedTuple):
    """One house: left edge and size in pixels, its shape, wall, roof; `tone` is -1 to 1."""

    x: int
    width: int
    height: int
    shape: str
    wall: str
    roof: str
    tone: float
    fade: float
    seed: int


class Part(NamedTuple):
    """A box of a house; measures in pixels, `top` from the layer's upper edge."""

    x: int
    top: int
    width: int
    height: int


FAR = Depth(
    name="far",
    height=150,
    seed=4,
    rows=(
        Row(heights=(66, 114), widths=(24, 40), fade=0.42),
        Row(heights=(40, 102), widths=(22, 38), fade=0.0),
    ),
    window=(1, 2),
    pitch=(4, 5),
    haze=0.28,
    lit=0.16,
)
MID = Depth(
    name="mid",
    height=150,
    seed=9,
    rows=(
        Row(heights=(48, 92), widths=(28, 46), fade=0.34),
        Row(heights=(28, 66), widths=(30, 52), fade=0.0),
    ),
    window=(2, 3),
    pitch=(5, 6),
    haze=0.24,
    lit=0.26,
)
NEAR = Depth(
    name="near",
    height=130,
    seed=15,
    rows=(Row(heights=(22, 58), widths=(36, 64), fade=0.0),),
    window=(3, 4),
    pitch=(7, 8),
    haze=0.16,
    lit=0.28,
)

# Left edge, width and height of the boxes of a shape as shares of the house, back to front.
SHAPES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "slab": ((0, 1, 1),),
    "podium": ((0.18, 0.64, 1), (0, 1, 0.42)),
    "steps": ((0.34, 0.32, 1), (0.18, 0.64, 0.88), (0, 1, 0.7)),
    "shoulder_left": ((0.42, 0.58, 1), (0, 0.46, 0.74)),
    "shoulder_right": ((0, 0.58, 1), (0.54, 0.46, 0.7)),
    "twin": ((0, 0.42, 1), (0.58, 0.42, 0.86), (0, 1, 0.5)),
}
# How often each shape, wall and roof comes up, by repetition.
SHAPE_POOLS = {
    "far": ("slab", "slab", "podium", "steps", "steps", "shoulder_left", "shoulder_right", "twin"),
    "mid": ("slab", "slab", "slab", "podium", "shoulder_left", "shoulder_right", "steps"),
    "near": ("slab", "slab", "slab", "shoulder_left", "shoulder_right"),
}
WALL_POOLS = {
    "far": ("grid", "grid", "bands", "piers", "glass"),
    "mid": ("grid", "grid", "bands", "piers", "flats", "flats", "glass"),
    "near": ("grid", "grid", "pairs", "pairs", "bands", "flats"),
}
ROOF_POOLS = {
    "far": ("flat", "crown", "spire", "spire", "slant", "arch", "mast", "plant"),
    "mid": ("flat", "plant", "tank", "billboard", "railing", "mast", "slant", "arch"),
    "near": ("plant", "tank", "billboard", "billboard", "railing", "railing", "gable", "mast"),
}


def _next(dice: random.Random, pool: tuple[str, ...], last: str) -> str:
    """Return one of the pool, but never the one that the neighbour has."""
    return dice.choice([name for name in pool if name != last])


def _widths(dice: random.Random, row: Row) -> list[int]:
    """Return widths that fill the loop exactly."""
    smallest, largest = row.widths
    widths: list[int] = []
    while (left := LOOP_WIDTH - sum(widths)) > 0:
        width = dice.randint(smallest, largest)
        widths.append(left if left - width < smallest else width)
    return widths


def plan(depth: Depth) -> list[House]:
    """Return the houses of a layer, the farther row first, each row from left to right."""
    dice = random.Random(depth.seed)
    houses: list[House] = []
    for row in depth.rows:
        x, shape, wall, roof = 0, "", "", ""
        for width in _widths(dice, row):
            lowest, highest = row.heights
            # Squaring makes low houses common and towers rare, so that the line has peaks.
            height = lowest + round((highest - lowest) * dice.random() ** 1.4)
            shape = _next(dice, SHAPE_POOLS[depth.name], shape)
            wall = _next(dice, WALL_POOLS[depth.name], wall)
            roof = _next(dice, ROOF_POOLS[depth.name], roof)
            tone, seed = dice.uniform(-1, 1), dice.randrange(1 << 16)
            houses.append(House(x, width, height, shape, wall, roof, tone, row.fade, seed))
            x += width
    return houses


def parts(house: House, depth: Depth) -> list[Part]:
    """Return the boxes of a house, the ones behind first."""
    boxes = []
    for left, width, height in SHAPES[house.shape]:
        start = round(left * house.width)
        end = min(house.width, round((left + width) * house.width))
        tall = max(8, round(height * house.height))
        boxes.append(Part(house.x + start, depth.height - tall, end - start, tall))
    return boxes
