"""Typed shoes, one drawing for each range of the foot's pitch."""

from collections.abc import Sequence
from typing import NamedTuple

from sprites.figures.stage import Grid, Point, round_half_up
from sprites.figures.turning import turned_shoe
from sprites.toolkit import Canvas, Colour, mix


class Shoe(NamedTuple):
    """One drawing: pixel rows and the ankle's column and row in them."""

    rows: Grid
    ankle_x: int
    ankle_y: int


# r dark, R middle, P light upper leather; o sole
FLAT = Shoe((".rR....", ".RRRPr.", "rRRRRRP", "ooooooo"), 2, 0)
TOE_UP = Shoe((".....PP", "..rRRRR", ".rRRRoo", "rRRoo..", ".oo...."), 2, 1)
TOE_DOWN = Shoe((".rR...", "rRRR..", "oRRRP.", ".oRRRR", "..ooRR", "....oo"), 2, 0)
HANGING = Shoe((".rRR.", "oRRR.", "oRRP.", "oRRRP", ".oRRR", "...oR"), 2, 0)
ON_WALL = Shoe((".PR.o", ".RRRo", "rRRRo", "rRRo.", ".rRo."), 1, 3)
TUCKED = Shoe(("orRR..", "oRRRR.", ".oRRPr", "..oRRR", "...ooo"), 2, 1)

FAR_SOLE_INK = 0.4  # share of ink in the sole of the far shoe


def drawing_for(pitch: float) -> Shoe:
    """Return the drawing for a foot at `pitch` degrees: toe up above 0, 60 and more on a wall."""
    if pitch >= 60:
        return ON_WALL
    if pitch > 14:
        return TOE_UP
    if pitch > -14:
        return FLAT
    if pitch > -32:
        return TUCKED
    return TOE_DOWN if pitch > -58 else HANGING


def shoe(
    canvas: Canvas,
    ankle: Point,
    pitch: float,
    leather: Sequence[Colour],
    sole: Colour,
    *,
    far: bool,
    quarter_turns: int = 0,
) -> None:
    """Draw a shoe at the ankle (px) in a ramp of 4 tones, one tone darker when far."""
    drawing = drawing_for(pitch)
    ankle_cell = (drawing.ankle_x, drawing.ankle_y)
    rows, ankle_x, ankle_y = turned_shoe(drawing.rows, ankle_cell, quarter_turns)
    key = {
        "r": leather[1 - far],
        "R": leather[2 - far],
        "P": leather[3 - far],
        "o": mix(sole, "ink1", FAR_SOLE_INK) if far else sole,
    }
    x = round_half_up(ankle[0]) - ankle_x
    y = round_half_up(ankle[1]) - ankle_y
    canvas.grid(rows, key, x, y)
