"""The great fountain of the shopping district: two bowls, a tall jet and a wide basin."""

import random
from typing import NamedTuple

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States

WIDTH, HEIGHT, MIDDLE = 160, 124, 80  # px
FRAMES, TICKS = 5, 6
WATER_LINE = 106  # px from the top
FALLS = (24, 42, 118, 136)  # px from the left: where the jets meet the water
GRAVITY = 0.06  # px per squared unit of time
STEP = 0.55  # of a unit of time between two drops of a jet

BASIN: tuple[Block, ...] = (
    (14, 101, 132, 4, "conc4"),
    (14, 101, 132, 1, "white"),
    (16, 105, 128, 4, "glass1"),
    (20, 105, 120, 1, "sky2"),
    (10, 109, 140, 4, "conc5"),
    (10, 109, 140, 1, "white"),
    (10, 112, 140, 1, "conc2"),
    (14, 113, 132, 9, "conc3"),
    *((left, 114, 8, 6, "glass1") for left in range(17, 143, 10)),
    *((left, 114, 8, 1, "sky2") for left in range(17, 143, 10)),
    *((left + 1, 115, 2, 3, "sky1") for left in range(17, 143, 10)),
    *((left, 116, 8, 4, "glass0") for left in range(107, 143, 10)),
    (18, 122, 124, 2, "conc1"),
)
STEM: tuple[Block, ...] = (
    (72, 76, 16, 32, "conc3"),
    (72, 76, 2, 32, "conc5"),
    (84, 76, 4, 32, "conc2"),
    (68, 100, 24, 6, "conc4"),
    (68, 100, 24, 1, "white"),
    (76, 46, 8, 26, "conc3"),
    (76, 46, 1, 26, "conc5"),
    (81, 46, 3, 26, "conc2"),
)
BOWLS = (  # corners, colour
    (((44, 68), (116, 68), (104, 78), (56, 78)), "conc3"),
    (((88, 69), (115, 69), (104, 78), (84, 78)), "conc2"),
    (((60, 40), (100, 40), (92, 47), (68, 47)), "conc4"),
    (((84, 41), (99, 41), (92, 47), (82, 47)), "conc2"),
)
RIMS: tuple[Block, ...] = (
    (43, 67, 74, 1, "white"),
    (45, 68, 70, 1, "sky2"),
    (59, 39, 42, 1, "white"),
    (61, 40, 38, 1, "sky2"),
)


class _Jet(NamedTuple):
    """A jet: where it starts (px), its speed (px per unit of time), its drops, its end (px)."""

    beside: int
    top: int
    across: float
    down: float
    drops: int
    end: int


JETS = (
    _Jet(0, 18, 0.5, -1.2, 60, 40),
    _Jet(0, 18, 0.9, -1.5, 130, WATER_LINE),
    _Jet(20, 40, 0.7, -0.4, 60, 68),
    _Jet(36, 68, 0.9, -0.5, 60, WATER_LINE),
    _Jet(36, 68, 0.45, -0.2, 60, WATER_LINE),
    _Jet(62, 104, -0.85, -2.4, 90, WATER_LINE),
)


def _draw_jet(canvas: Canvas, side: int, jet: _Jet, frame: int) -> None:
    for drop in range(jet.drops):
        time = drop * STEP
        x = MIDDLE + side * (jet.beside + jet.across * time)
        y = jet.top + jet.down * time + GRAVITY * time * time
        if y > jet.end:
            break
        if (drop + frame) % FRAMES != FRAMES - 1:
            canvas.pixel(x, y, "white" if (drop + frame) % 3 else "sky2")
            canvas.pixel(x, y + 1, "sky2", opacity=150)


def _draw_water(canvas: Canvas, frame: int) -> None:
    chance = random.Random(frame)
    for place in range(0, 120, 4):
        x = 18 + (place * 7 + frame * 3) % 120
        canvas.hline(x, 106 + place % 3, 4, "sky2")
    for _ in range(30):
        canvas.pixel(chance.randint(18, 142), WATER_LINE - chance.randint(0, 3), "white")
    top = 4 + frame % 2
    canvas.vline(79, top, 36 - top, "white")
    canvas.vline(80, top + 2, 34 - top, "sky2")
    canvas.vline(81, top + 5, 31 - top, "white")
    canvas.pixel(80, top - 2, "white")


def _draw_mist(canvas: Canvas, frame: int) -> None:
    """Draw the spray that hangs over the water where jets come down."""
    chance = random.Random(40 + frame)
    for middle in FALLS:
        for _ in range(26):
            x, up = round(chance.gauss(middle, 5)), abs(round(chance.gauss(0, 4)))
            canvas.pixel(x, WATER_LINE - up, "white", opacity=230 if up < 3 else 130)
    for left in range(22, 138, 12):
        reach = 3 + (left + frame * 5) % 7
        canvas.hline(left + (frame * 2) % 5, 107 + left % 2, reach, "white")


def grand_fountain(frame: int) -> Canvas:
    """Frame 0-4 of the great fountain, 160x124 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    draw_blocks(canvas, *BASIN, *STEM)
    for corners, colour in BOWLS:
        canvas.polygon(corners, colour)
    draw_blocks(canvas, *RIMS)
    for side in (-1, 1):
        for jet in JETS:
            _draw_jet(canvas, side, jet, frame)
    _draw_water(canvas, frame)
    _draw_mist(canvas, frame)
    return canvas


def grand_fountain_states() -> States:
    """The great fountain's loop."""
    frames = [grand_fountain(frame) for frame in range(FRAMES)]
    return {"grand_fountain": standing(*frames, ticks=TICKS)}
