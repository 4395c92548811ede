"""The fountain of a little square, five frames of rising and falling water."""

import random
from typing import NamedTuple

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, States

FRAMES, TICKS = 5, 6
WIDTH, HEIGHT = 112, 96
WATER_LINE = 77  # px from the top, where the jets end
GRAVITY = 0.06
STEP = 0.6  # of a time unit between two drops of a jet
MIDDLE = 56


class _Jet(NamedTuple):
    """A jet of water: where it starts (px), its speed (px per time unit), its drops."""

    beside: int  # px from the middle
    top: int
    across: float
    down: float
    drops: int


JETS = (
    _Jet(0, 43, 0.28, -3.5, 80),
    _Jet(0, 43, 0.66, -3.1, 80),
    _Jet(0, 43, 1.02, -2.7, 80),
    _Jet(20, 56, 1.1, -1.3, 40),
)


def _draw_basin(canvas: Canvas, frame: int) -> None:
    canvas.polygon(((8, 80), (104, 80), (99, 92), (13, 92)), "conc4")
    canvas.polygon(((70, 81), (104, 81), (99, 92), (66, 92)), "conc3")
    draw_blocks(
        canvas,
        (3, 76, 106, 5, "conc5"),
        (3, 76, 106, 1, "white"),
        (3, 80, 106, 1, "conc2"),
        (10, 92, 92, 3, "conc2"),
        (10, 92, 92, 1, "conc3"),
        (8, WATER_LINE, 96, 2, "glass1"),
    )
    for x in range(20, 96, 18):
        canvas.vline(x, 82, 9, "conc3")
    for place in range(0, 96, 5):
        x = 10 + (place * 7 + frame * 3) % 92
        canvas.hline(x, WATER_LINE + place % 2, 3, "sky2")


def _draw_bowls(canvas: Canvas) -> None:
    draw_blocks(
        canvas,
        (52, 58, 9, 18, "conc4"),
        (52, 58, 1, 18, "white"),
        (58, 58, 3, 18, "conc2"),
    )
    canvas.polygon(((31, 56), (81, 56), (72, 63), (40, 63)), "conc4")
    canvas.polygon(((62, 57), (80, 57), (72, 63), (58, 63)), "conc2")
    draw_blocks(canvas, (30, 55, 52, 1, "white"), (33, 56, 46, 1, "sky2"), (40, 64, 32, 1, "conc1"))
    draw_blocks(canvas, (54, 45, 4, 11, "conc3"), (54, 45, 1, 11, "conc5"))
    canvas.polygon(((47, 43), (65, 43), (61, 48), (51, 48)), "conc4")
    canvas.hline(47, 43, 18, "white")


def _draw_jet(canvas: Canvas, side: int, jet: _Jet, frame: int) -> None:
    for drop in range(jet.drops):
        x = MIDDLE + side * jet.across * drop * STEP + side * jet.beside
        y = jet.top + jet.down * drop * STEP + GRAVITY * drop * drop * STEP
        if y > WATER_LINE:
            break
        if (drop - frame) % 5:
            canvas.pixel(x, y, "white" if (drop - frame) % 3 else "sky2")
            canvas.pixel(x, y + 1, "sky2", opacity=150)


def _draw_plume(canvas: Canvas, frame: int) -> None:
    """Draw the water that stands over the upper bowl, and what falls over the lower one's rim."""
    top = 4 + frame % 2
    canvas.vline(MIDDLE - 1, top + 3, 40 - top, "sky2")
    canvas.vline(MIDDLE, top, 43 - top, "white")
    canvas.vline(MIDDLE + 1, top + 7, 36 - top, "sky1")
    for x in range(34, 79, 4):
        start = 57 + (x + frame * 3) % 5
        canvas.vline(x, start, 6, "sky2", opacity=190)
        canvas.pixel(x, start + 7, "white")


def _draw_splashes(canvas: Canvas, frame: int) -> None:
    chance = random.Random(frame)
    for _ in range(22):
        canvas.pixel(chance.randint(14, 98), WATER_LINE - 1 - chance.randint(0, 2), "white")


def fountain(frame: int) -> Canvas:
    """Frame 0-4 of the fountain, 112x96 px."""
    canvas = Canvas(WIDTH, HEIGHT)
    _draw_basin(canvas, frame)
    _draw_bowls(canvas)
    for side in (-1, 1):
        for jet in JETS:
            _draw_jet(canvas, side, jet, frame)
    _draw_plume(canvas, frame)
    _draw_splashes(canvas, frame)
    return canvas


def fountain_states() -> States:
    """The fountain's loop."""
    return {"fountain": standing(*(fountain(frame) for frame in range(FRAMES)), ticks=TICKS)}
