"""A flat seen in section: the cut edges of its walls and floors, papered walls, the bath."""

import numpy as np

from sprites.tiles.night_bricks import NIGHT, draw_bricks
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, bayer, rgb

CUT, CUT_SKY, CUT_LAMP = "#453650", "#6f78a8", "#8f7266"  # what lights the edges: sky, lamp
CUT_COLOURS = (CUT, CUT_SKY, CUT_LAMP, "ink1", *NIGHT)
CUT_PARTS = ("t", "b", "l", "r", "c")

PAPER, PAPER_STRIPE, PAPER_LINE = "#a8705a", "#9c6653", "#8b5a4c"
BOARD, BOARD_LINE, BOARD_LIGHT = "#b9805c", "#96624c", "#c9946a"
CORNICE_SHADE = "#6b4044"
PAPER_COLOURS = (
    PAPER, PAPER_STRIPE, PAPER_LINE, BOARD, BOARD_LINE, BOARD_LIGHT, CORNICE_SHADE, "brick0",
    "brick1", "warm3",
)  # fmt: skip
MAT, MAT_STRAW, MAT_EDGE = "#a8894f", "#b89a60", "leaf0"
MAT_COLOURS = (MAT, MAT_STRAW, MAT_EDGE, "blond0")
SHADE = "#271f38"
BATH, BATH_JOINT, BATH_LIGHT = "#8fb4c4", "#6f94a8", "#b4d2da"
BATH_COLOURS = (BATH, BATH_JOINT, BATH_LIGHT, "glass1", "conc5", "conc3")


def _cut(part: str) -> Canvas:
    """Return a wall cut through: t is a floor, b a ceiling, l stands left of a room, r right.

    Behind the cut are the bricks of the house, as they look at night.
    """
    canvas = Canvas(TILE, TILE)
    draw_bricks(canvas, NIGHT)
    if part == "t":
        canvas.blocks(((0, 0, TILE, 7, CUT), (0, 0, TILE, 1, CUT_LAMP), (0, 7, TILE, 1, "ink1")))
    elif part == "b":
        canvas.blocks(((0, 9, TILE, 7, CUT), (0, 9, TILE, 1, CUT_SKY), (0, 15, TILE, 1, "ink1")))
    elif part == "l":
        canvas.blocks(((10, 0, 6, TILE, CUT), (10, 0, 1, TILE, "ink1"), (15, 0, 1, TILE, CUT_LAMP)))
    elif part == "r":
        canvas.blocks(((0, 0, 6, TILE, CUT), (5, 0, 1, TILE, "ink1"), (0, 0, 1, TILE, CUT_LAMP)))
    return canvas


def _paper() -> Canvas:
    canvas = Canvas(TILE, TILE, PAPER)
    for x in (0, 8):
        canvas.rect(x, 0, 4, TILE, PAPER_STRIPE)
        canvas.vline(x + 5, 0, TILE, PAPER_LINE)
    return canvas


def _paper_top() -> Canvas:
    """Return the paper under the ceiling: a moulding, and its shade."""
    canvas = _paper()
    canvas.blocks(
        (
            (0, 0, TILE, 6, CORNICE_SHADE),
            (0, 0, TILE, 2, "brick0"),
            (0, 2, TILE, 1, "brick1"),
        )
    )
    return canvas


def _boards(*, foot: bool) -> Canvas:
    """Return the boards of the lower wall: their upper end, or their foot."""
    canvas = Canvas(TILE, TILE, BOARD)
    for x in (0, 8):
        canvas.vline(x, 0, TILE, BOARD_LINE)
        canvas.vline(x + 1, 0, TILE, BOARD_LIGHT)
    if foot:
        canvas.blocks(((0, 13, TILE, 3, "brick1"), (0, 13, TILE, 1, "brick0")))
    else:
        canvas.blocks(
            ((0, 0, TILE, 1, "warm3"), (0, 1, TILE, 2, BOARD_LINE), (0, 3, TILE, 1, BOARD_LIGHT))
        )
    return canvas


def _mat(part: str) -> Canvas:
    """Return a straw mat seen from above; l has its dark border, which runs aslant."""
    canvas = Canvas(TILE, TILE, MAT)
    for y in range(0, TILE, 2):
        canvas.hline((y * 5) % 7, y, 6, MAT_STRAW)
    canvas.hline(0, 0, TILE, "blond0")
    if part == "l":
        for y in range(TILE):
            canvas.rect(TILE - 1 - y, y, 2, 1, MAT_EDGE)
    return canvas


def _bath_tiles(part: str) -> Canvas:
    """Return wall tiles: plain, with a blue course (band), or a floor of small ones."""
    canvas = Canvas(TILE, TILE, BATH)
    step = 4 if part == "floor" else 8
    for start in range(0, TILE, step):
        canvas.hline(0, start, TILE, BATH_LIGHT)
        canvas.vline(start, 0, TILE, BATH_LIGHT)
    for start in range(step - 1, TILE, step):
        canvas.hline(0, start, TILE, BATH_JOINT)
        canvas.vline(start, 0, TILE, BATH_JOINT)
    if part == "band":
        canvas.blocks(((0, 8, TILE, 7, "glass1"), (0, 8, TILE, 1, BATH_LIGHT)))
        for x in (3, 11):
            canvas.rect(x, 10, 2, 2, "conc5")
    return canvas


def _shade(side: str) -> Canvas:
    """Return the dark of a corner, dithered away from its side l, r or t."""
    canvas = Canvas(TILE, TILE)
    places = np.arange(TILE)[None, :].repeat(TILE, 0) / TILE
    fades = {"l": places, "r": 1 - places, "t": places.T}
    canvas.pixels[fades[side] < bayer(TILE, TILE)] = (*rgb(SHADE), 255)
    return canvas


def add_flat(sheet: Tilesheet) -> None:
    """Add the section's edges (solid), papered and boarded walls, mats, and the bath's tiles."""
    for part in CUT_PARTS:
        sheet.add(f"roomcut_{part}", _cut(part), CUT_COLOURS, "solid")
    sheet.add("roompaper", _paper(), PAPER_COLOURS)
    sheet.add("roompaper_top", _paper_top(), PAPER_COLOURS)
    sheet.add("roomboards", _boards(foot=False), PAPER_COLOURS)
    sheet.add("roomboards_foot", _boards(foot=True), PAPER_COLOURS)
    for part in ("c", "l"):
        sheet.add(f"roommat_{part}", _mat(part), MAT_COLOURS)
    for part in ("wall", "band", "floor"):
        sheet.add(f"roombath_{part}", _bath_tiles(part), BATH_COLOURS)
    for side in "lrt":
        sheet.add(f"roomshade_{side}", _shade(side), (SHADE,))
    sheet.next_row()
