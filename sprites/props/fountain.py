"""The fountain of the plaza, five frames of falling water."""

import random
from typing import NamedTuple

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, States

FRAMES, TICKS = 5, 6
WATER_LINE = 45  # px from the top, where the jets end
GRAVITY = 0.06
STEP = 0.6  # of a time unit between two drops of a jet
MIDDLE = 48


class _Jet(NamedTuple):
    """A jet of water: where it starts (px), its speed (px per time unit), its drops."""

    beside: int  # px from the middle
    top: int
    across: float
    down: float
    drops: int


JETS = (_Jet(0, 9, 0.55, -1.1, 26), _Jet(0, 9, 1.15, -1.3, 40), _Jet(16, 24, 1.5, -0.7, 30))


def _draw_basin(canvas: Canvas, frame: int) -> None:
    canvas.polygon(((6, 48), (90, 48), (86, 60), (10, 60)), "conc3")
    draw_blocks(canvas, (2, 44, 92, 5, "conc4"), (2, 44, 92, 1, "white"), (2, 48, 92, 1, "conc2"))
    canvas.polygon(((60, 49), (90, 49), (86, 60), (56, 60)), "conc2")
    draw_blocks(
        canvas,
        (8, 60, 80, 3, "conc1"),
        (8, 60, 80, 1, "conc2"),
        (7, WATER_LINE, 82, 2, "glass1"),
    )
    for place in range(0, 80, 5):
        x = 9 + (place * 7 + frame * 3) % 78
        canvas.hline(x, WATER_LINE + place % 2, 3, "sky2")


def _draw_bowls(canvas: Canvas) -> None:
    draw_blocks(
        canvas,
        (44, 26, 8, 18, "conc3"),
        (44, 26, 1, 18, "conc5"),
        (50, 26, 2, 18, "conc2"),
    )
    canvas.polygon(((30, 24), (66, 24), (60, 30), (36, 30)), "conc3")
    draw_blocks(canvas, (29, 23, 38, 1, "conc5"), (31, 24, 34, 1, "sky2"))
    canvas.polygon(((52, 25), (65, 25), (60, 30), (50, 30)), "conc2")
    draw_blocks(canvas, (46, 12, 4, 12, "conc3"), (46, 12, 1, 12, "conc5"))
    canvas.polygon(((40, 11), (56, 11), (53, 15), (43, 15)), "conc4")
    canvas.hline(40, 11, 16, "white")


def _draw_jet(canvas: Canvas, side: int, jet: _Jet, frame: int) -> None:
    for drop in range(jet.drops):
        x = MIDDLE + side * jet.across * drop * STEP + side * jet.beside
        y = jet.top + jet.down * drop * STEP + GRAVITY * drop * drop * STEP
        if y > WATER_LINE:
            break
        if (drop + frame) % 5 != 4:
            canvas.pixel(x, y, "white" if (drop + frame) % 3 else "sky2")
            canvas.pixel(x, y + 1, "sky2", opacity=150)


def _draw_splashes(canvas: Canvas, frame: int) -> None:
    chance = random.Random(frame)
    for _ in range(14):
        canvas.pixel(chance.randint(12, 84), 43 - chance.randint(0, 2), "white")
    canvas.vline(47, 2, 9, "white")
    canvas.vline(48, 3, 8, "sky2")
    canvas.pixel(48, 1, "white")


def fountain(frame: int) -> Canvas:
    """Frame 0-4 of the fountain, 96x64 px."""
    canvas = Canvas(96, 64)
    _draw_basin(canvas, frame)
    _draw_bowls(canvas)
    for side in (-1, 1):
        for jet in JETS:
            _draw_jet(canvas, side, jet, frame)
    _draw_splashes(canvas, frame)
    return canvas


def fountain_states() -> States:
    """The fountain's loop."""
    return {"fountain": standing(*(fountain(frame) for frame in range(FRAMES)), ticks=TICKS)}
