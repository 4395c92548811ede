"""The gardens of the home street: hedges, block walls, the wooden shed and its crate step."""

import random

from sprites.props.framing import Block, draw_blocks, standing
from sprites.props.plants import Ball, draw_leaves
from sprites.toolkit import Canvas, States

# The tops of all these are stood on: they end exactly at the top of the canvas, without an
# outline there, and begin with a pale lip that says "can be grabbed".

HEDGE_HEIGHT, HEDGE_SEED = 32, 21
WALL_HEIGHT, CAP_HEIGHT = 48, 5  # px
COURSE, BLOCK = 8, 16  # px of a concrete block
ORNAMENT = (
    "################",
    "#......##......#",
    "#.....####.....#",
    "#...###..###...#",
    "#...###..###...#",
    "#.....####.....#",
    "#......##......#",
    "################",
)
ORNAMENT_KEY = {"#": "conc4", ".": "conc0"}
MOSS = ((1, 47, 6), (4, 46, 2), (13, 47, 5), (24, 47, 4), (25, 46, 2))  # x, y, width; each 32
VINES = ((5, 22), (10, 34), (15, 16), (20, 26), (25, 12), (36, 19), (41, 11))  # x, length in px
SHED_WIDTH, SHED_HEIGHT = 84, 64  # px; the roof sticks out by two on both sides
PLANK = 6
SHED_ROOF: tuple[Block, ...] = (
    (0, 0, 84, 7, "conc3"),
    (0, 0, 84, 1, "white"),
    (0, 1, 84, 2, "conc5"),
    (0, 6, 84, 1, "conc1"),
    (82, 1, 2, 6, "conc2"),
    *((rib, 1, 1, 5, "conc4") for rib in range(3, 84, 6)),
    *((rib + 1, 1, 1, 5, "conc2") for rib in range(3, 84, 6)),
)
SHED_FRAME: tuple[Block, ...] = (
    (2, 7, 80, 3, "brick0"),
    (2, 10, 3, 52, "warm3"),
    (4, 10, 1, 52, "brick1"),
    (79, 7, 3, 55, "brick1"),
    (81, 7, 1, 55, "brick0"),
    (2, 60, 80, 4, "conc2"),
    (2, 60, 80, 1, "conc3"),
    (78, 60, 4, 4, "conc1"),
)
SHED_DOOR: tuple[Block, ...] = (
    (10, 17, 28, 43, "brick0"),
    (11, 18, 26, 42, "brick2"),
    *((seam, 18, 1, 42, "brick1") for seam in (17, 23, 30)),
    (11, 21, 26, 4, "warm3"),
    (11, 24, 26, 1, "brick1"),
    (11, 52, 26, 4, "warm3"),
    (11, 55, 26, 1, "brick1"),
    (33, 38, 2, 4, "conc5"),
    (33, 42, 2, 1, "conc1"),
    (9, 22, 5, 2, "conc1"),
    (9, 53, 5, 2, "conc1"),
)
SHED_WINDOW: tuple[Block, ...] = (
    (48, 18, 24, 17, "brick0"),
    (49, 19, 22, 15, "warm3"),
    (51, 21, 18, 11, "glass0"),
    (47, 34, 26, 2, "warm3"),
    (47, 34, 26, 1, "blond2"),
    (47, 36, 26, 1, "brick0"),
)
SHED_WINDOW_BARS: tuple[Block, ...] = ((59, 21, 2, 11, "warm3"), (51, 26, 18, 1, "warm3"))
TOOLS: tuple[Block, ...] = (
    (52, 40, 1, 20, "blond1"),
    (50, 55, 5, 5, "conc3"),
    (50, 55, 1, 5, "conc5"),
    (63, 50, 10, 10, "glass1"),
    (63, 50, 10, 1, "sky1"),
    (71, 51, 2, 9, "glass0"),
    (73, 52, 3, 1, "glass1"),
    (75, 51, 2, 1, "sky1"),
    (65, 48, 6, 1, "glass1"),
)
STEP_SIZE = 32
STEP_SLATS: tuple[Block, ...] = (
    (0, 0, 32, 32, "brick0"),
    *((1, top, 30, 6, "brick2") for top in (1, 9, 17, 25)),
    *((1, top, 30, 1, "warm3") for top in (1, 9, 17, 25)),
    (0, 0, 32, 1, "blond2"),
    (0, 1, 32, 1, "warm3"),
    *((left, 1, 5, 31, "brick2") for left in (0, 27)),
    *((left, 1, 1, 31, "warm3") for left in (0, 27)),
    *((left, 1, 1, 31, "brick0") for left in (5, 31)),
    (0, 31, 32, 1, "brick0"),
)
STEP_NAILS = tuple((x, y) for y in (4, 12, 20, 28) for x in (2, 29))


def _hedge_balls(width: int) -> list[Ball]:
    """Balls in rows from the ground up, each row in front of the one below."""
    chance = random.Random(HEDGE_SEED)
    return [
        Ball(x + chance.uniform(-1.5, 1.5), y + chance.uniform(-1, 1), chance.uniform(3.6, 5))
        for y in (27, 22, 17, 12, 7, 4)
        for x in range(3, width, 5)
    ]


def hedge(width: int) -> Canvas:
    """A clipped hedge of `width` x 32 px; its flat top can be stood on."""
    canvas = Canvas(width, HEDGE_HEIGHT)
    canvas.rect(1, 2, width - 2, 26, "leaf1")
    draw_leaves(canvas, _hedge_balls(width), width, HEDGE_HEIGHT)
    canvas.rect(1, 0, width - 2, 3, "leaf3")
    canvas.hline(1, 0, width - 2, "leaf4")
    for x in range(3, width - 3, 4):
        canvas.pixel(x + x % 3, 1, "leaf4")
        canvas.pixel(x, 2, "leaf2")
    canvas.pixels[:, (0, -1)] = 0
    canvas.vline(width - 2, 2, 26, "leaf0")
    canvas.rect(1, 28, width - 2, 4, "leaf0")
    for stem in range(5, width - 4, 9):
        canvas.vline(stem, 27, 5, "brick1")
        canvas.vline(stem + 1, 27, 5, "brick0")
    return canvas


def _draw_wall_face(canvas: Canvas, width: int) -> None:
    draw_blocks(canvas, (1, CAP_HEIGHT, width, WALL_HEIGHT, "conc3"))
    for course, top in enumerate(range(7, WALL_HEIGHT - 1, COURSE)):
        canvas.hline(1, top + COURSE - 1, width, "conc2")
        canvas.hline(1, top, width, "conc4")
        for joint in range(9 if course % 2 else 17, width, BLOCK):
            canvas.vline(joint, top, COURSE, "conc2")
    for left in range(9, width, 32):
        canvas.grid(ORNAMENT, ORNAMENT_KEY, left, 15)
    draw_blocks(
        canvas,
        (1, CAP_HEIGHT, 1, WALL_HEIGHT, "conc4"),
        (width - 3, CAP_HEIGHT, 4, WALL_HEIGHT, "conc2"),
        (1, CAP_HEIGHT, width, 2, "conc1"),
    )


def _draw_wall_cap(canvas: Canvas, width: int) -> None:
    draw_blocks(
        canvas,
        (0, 0, width + 2, CAP_HEIGHT, "conc4"),
        (0, 0, width + 2, 1, "white"),
        (0, 1, width + 2, 1, "conc5"),
        (0, CAP_HEIGHT - 1, width + 2, 1, "conc2"),
        (width + 1, 1, 1, CAP_HEIGHT - 1, "conc3"),
    )


def _draw_ivy(canvas: Canvas) -> None:
    chance = random.Random(HEDGE_SEED)
    balls = [
        Ball(x + chance.uniform(-1, 1), y, 2.6) for x, length in VINES for y in range(length, 5, -3)
    ]
    balls += [Ball(x, 6, 3.4) for x in range(4, VINES[-1][0] + 3, 4)]
    draw_leaves(canvas, balls, canvas.width, 36)


def garden_wall(width: int, *, ivy: bool = False) -> Canvas:
    """A wall of concrete blocks, 48 px high, `width` (a multiple of 32) px to stand on.

    The canvas is two px wider, because the cap sticks out by one on both sides.
    """
    canvas = Canvas(width + 2, WALL_HEIGHT)
    _draw_wall_face(canvas, width)
    for patch in range(0, width, 32):
        for x, y, length in MOSS:
            canvas.hline(patch + x, y, length, "leaf2")
    if ivy:
        _draw_ivy(canvas)
    _draw_wall_cap(canvas, width)
    return canvas


def _draw_planks(canvas: Canvas) -> None:
    canvas.rect(2, 7, 80, 54, "brick1")
    for left in range(5, 79, PLANK):
        canvas.vline(left, 10, 50, "brick2")
        canvas.vline(left + PLANK - 1, 10, 50, "brick0")
        knot = 14 + left * 7 % 40
        canvas.vline(left + 3, knot, 6, "brick0")
        canvas.vline(left + 2, (knot + 23) % 46 + 12, 9, "brick2")


def shed() -> Canvas:
    """A wooden garden shed, 84x64 px (80 to stand on)."""
    canvas = Canvas(SHED_WIDTH, SHED_HEIGHT)
    _draw_planks(canvas)
    draw_blocks(canvas, *SHED_FRAME, *SHED_DOOR)
    for shade, tone in ((0, "brick1"), (1, "warm3"), (2, "warm3"), (3, "brick1")):
        canvas.line(12 + shade, 51, 32 + shade, 25, tone)
    draw_blocks(canvas, *SHED_WINDOW)
    canvas.line(53, 30, 58, 22, "glass1")
    canvas.line(54, 31, 59, 23, "sky2")
    canvas.line(63, 31, 67, 23, "glass1")
    draw_blocks(canvas, *SHED_WINDOW_BARS, *TOOLS, *SHED_ROOF)
    return canvas


def crate_step() -> Canvas:
    """A big crate to climb on, 32x32 px."""
    canvas = Canvas(STEP_SIZE, STEP_SIZE)
    draw_blocks(canvas, *STEP_SLATS)
    for shade, tone in ((0, "warm3"), (1, "brick2"), (2, "brick2"), (3, "brick0")):
        canvas.line(6, 27 + shade, 26, 3 + shade, tone)
    for x, y in STEP_NAILS:
        canvas.pixel(x, y, "conc5")
    return canvas


def garden_states() -> States:
    """Hedges of two and four tiles, walls of two, six and four, shed and crate step."""
    return {
        "hedge_short": standing(hedge(32)),
        "hedge_long": standing(hedge(64)),
        "garden_wall": standing(garden_wall(32)),
        "garden_wall_long": standing(garden_wall(96)),
        "garden_wall_ivy": standing(garden_wall(64, ivy=True)),
        "shed": standing(shed()),
        "crate_step": standing(crate_step()),
    }
