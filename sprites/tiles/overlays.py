"""Tiles laid over others: running rain, ivy, puddles."""

import random

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas

TRICKLES = 5  # on a tile
TRICKLE_LENGTH = 5  # pixels
TRICKLE_STEP = 5  # pixels that a trickle falls per picture
IVY_LEAVES = 34


def _running_rain(step: int) -> Canvas:
    """Return picture `step` (0-2) of rain that runs down a wall."""
    canvas = Canvas(TILE, TILE)
    dice = random.Random(5)
    for _ in range(TRICKLES):
        x = dice.randrange(TILE)
        top = dice.randrange(TILE) + step * TRICKLE_STEP
        for below in range(TRICKLE_LENGTH):
            is_drop = below == TRICKLE_LENGTH - 1
            canvas.pixel(x, (top + below) % TILE, "sky2" if is_drop else "conc3")
    return canvas


def _ivy(variant: int) -> Canvas:
    """Return ivy that is thick along its stem and thins out to both sides."""
    canvas = Canvas(TILE, TILE)
    dice = random.Random(variant + 2)
    for y in range(TILE):
        canvas.pixel(7 + (y // 5 + variant) % 3, y, "leaf0")
    for _ in range(IVY_LEAVES):
        x = round(min(TILE - 3, max(0, dice.gauss(7, 3.6))))
        y = dice.randrange(TILE - 1)
        canvas.rect(x, y, 3, 2, "leaf1")
        canvas.pixel(x, y, "leaf2")
        if dice.random() < 0.4:
            canvas.rect(x, y, 2, 1, "leaf3" if dice.random() < 0.5 else "leaf2")
    return canvas


def _puddle(part: str) -> Canvas:
    canvas = Canvas(TILE, TILE)
    is_left = part == "l"
    canvas.rect(5 if is_left else 0, 0, TILE if part == "m" else 11, 3, "glass0")
    canvas.hline(7 if is_left else 2, 0, 8, "sky2")
    canvas.hline(6 if is_left else 4, 2, 6, "glass1")
    return canvas


def add_overlays(sheet: Tilesheet) -> None:
    """Add three pictures of running rain, three of ivy, and a puddle as l, m, r."""
    for step in range(3):
        sheet.add(f"wetwall_{step}", _running_rain(step))
    for variant in range(3):
        sheet.add(f"ivy_{variant}", _ivy(variant), ("leaf0", "leaf1", "leaf2", "leaf3"))
    for part in "lmr":
        sheet.add(f"puddle_{part}", _puddle(part), ("glass0", "glass1", "sky2"))
    sheet.next_row()
