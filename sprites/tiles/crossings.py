"""Crosswalks in perspective: slanting stripes of worn paint; and kerbs that are not all alike."""

import random
from typing import NamedTuple

from sprites.tiles.surfaces import KERB_COLOURS, MARKING_COLOURS, ROAD, kerb
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

ROWS = 2 * TILE  # pixels from the kerb to the near end of a stripe

PAINT: Colour = mix("conc5", "white", 0.2)
WORN: Colour = mix("conc5", "conc4", 0.55)
THIN: Colour = mix(ROAD, "conc4", 0.55)  # where the road shows through
CROSSING_COLOURS = (*MARKING_COLOURS, PAINT, WORN, THIN)


class Stripes(NamedTuple):
    """Stripes of a crosswalk in pixels: how wide, how far apart, how far they lean to the left."""

    width: int
    every: int
    lean: int
    start: int

    def edges(self, number: int, row: int) -> tuple[int, int]:
        """Return where a stripe begins in a row, and where the next pixel is road again."""
        left = self.start + number * self.every - round(self.lean * row / (ROWS - 1))
        return left, left + self.width


WIDE = Stripes(width=13, every=20, lean=10, start=11)
"""Seven on nine tiles: before a kerb, for the viewer's eyes."""
BARS = Stripes(width=11, every=32, lean=8, start=10)
"""One on two tiles: over a road that is crossed on foot, so painted and bare tiles alternate."""


def _paint(canvas: Canvas, stripes: Stripes, count: int, seed: int) -> None:
    dice = random.Random(seed)
    for number in range(count):
        for row in range(canvas.height):
            left, right = stripes.edges(number, row)
            for x in range(left, right):
                canvas.pixel(x, row, _worn(dice, x - left, right - 1 - x))


def _worn(dice: random.Random, from_left: int, from_right: int) -> Colour:
    """Return paint that is thinner at the sides of a stripe, and gone here and there."""
    luck = dice.random()
    if luck < 0.02:
        return ROAD
    if luck < (0.22 if min(from_left, from_right) == 0 else 0.035):
        return THIN
    return WORN if luck < 0.12 or from_right == 1 else PAINT


def _road(width: int, height: int, seed: int) -> Canvas:
    canvas = Canvas(width, height, ROAD)
    dice = random.Random(seed)
    for _ in range(width * height // 36):
        canvas.pixel(dice.randrange(width), dice.randrange(height), dice.choice(["conc1", "conc2"]))
    return canvas


def _wide_crossing() -> Canvas:
    canvas = _road(9 * TILE, ROWS, 71)
    _paint(canvas, WIDE, 7, 72)
    return canvas


def _faded(seed: int) -> Canvas:
    """Return road with what is left of a stripe that nobody paints any more."""
    canvas = _road(TILE, TILE, seed)
    dice = random.Random(seed + 1)
    for row in range(TILE):
        for x in range(2, 13):
            if dice.random() < 0.03:
                canvas.pixel(x, row, THIN)
    return canvas


def _bar_pictures(seed: int) -> tuple[Canvas, Canvas]:
    """Return a painted tile of two rows, and the upper row of the bare one to its right."""
    canvas = _road(2 * TILE, ROWS, seed)
    _paint(canvas, BARS, 1, seed + 1)
    return canvas.crop(0, 0, TILE, ROWS), canvas.crop(TILE, 0, TILE, TILE)


def _plain_stone() -> Canvas:
    """Return the middle of a long stone, without a joint."""
    canvas = kerb()
    canvas.rect(15, 1, 1, 2, "conc5")
    canvas.rect(15, 3, 1, 3, "conc3")
    return canvas


def _scuffed_stone() -> Canvas:
    canvas = kerb()
    canvas.hline(3, 2, 4, "conc3")
    canvas.hline(5, 4, 6, "conc2")
    canvas.pixel(10, 1, "conc3")
    return canvas


def _drain() -> Canvas:
    """Return a stone over a gully with its grating in the gutter."""
    canvas = _plain_stone()
    canvas.rect(2, 8, 12, 4, "conc1")
    for x in range(3, 13, 2):
        canvas.vline(x, 9, 2, "conc3")
    canvas.hline(2, 8, 12, "conc2")
    return canvas


def add_crossings(sheet: Tilesheet) -> None:
    """Add zebra_wide (9x2 tiles), zebra_bar_* with its bare road_bar_*, kerb_1 to kerb_3.

    `road_zebra` looks like zebra_wide and grips like the road: for cells that are not painted;
    `zebra_faded_*` looks like road and grips like paint.
    """
    for name in ("zebra_wide", "road_zebra"):
        sheet.add(name, _wide_crossing(), CROSSING_COLOURS)
    for number in range(2):
        sheet.add(f"zebra_faded_{number}", _faded(90 + number), CROSSING_COLOURS)
    for number in range(2):
        painted, bare = _bar_pictures(80 + 4 * number)
        sheet.add(f"zebra_bar_{number}", painted, CROSSING_COLOURS)
        sheet.add(f"road_bar_{number}", bare, CROSSING_COLOURS)
    for number, stone in enumerate((_plain_stone(), _scuffed_stone(), _drain()), 1):
        sheet.add(f"kerb_{number}", stone, KERB_COLOURS)
    sheet.next_row()
