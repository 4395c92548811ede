"""More tiles of pavings and road, so that long streets do not show their grid."""

import random

from sprites.tiles.surfaces import PAVINGS, ROAD, ROAD_COLOURS, ROAD_PATCH, Paving
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

Box = tuple[int, int, int, int]  # x, y, width, height in pixels

COURSES = ((0, 3), (4, 5), (10, 5))  # first row and height of the three rows of slabs

# Where slabs meet, as course and column.
JOINTS: dict[int, tuple[tuple[int, int], ...]] = {
    3: ((0, 10), (1, 4), (2, 13)),
    4: ((0, 2), (0, 9), (1, 7), (2, 2), (2, 12)),
    5: ((0, 14), (1, 9), (2, 5)),
    6: ((0, 6), (1, 2), (1, 12), (2, 9)),
}
WORN_SLABS: dict[int, tuple[Box, ...]] = {
    3: ((0, 5, 4, 4),),
    4: ((3, 1, 6, 2), (3, 11, 9, 4)),
    5: (),
    6: ((10, 11, 6, 4),),
}
LIGHT_SLABS: dict[int, tuple[Box, ...]] = {
    3: ((0, 11, 13, 4),),
    4: ((8, 5, 8, 4),),
    5: ((10, 5, 6, 4),),
    6: ((3, 5, 9, 4),),
}
HAIRLINES: dict[int, tuple[Box, ...]] = {
    3: (),
    4: (),
    5: ((2, 5, 1, 1), (3, 6, 2, 1), (5, 7, 1, 1), (6, 8, 1, 1)),
    6: ((3, 11, 1, 2), (4, 13, 2, 1)),
}

ROAD_STAIN = mix(ROAD, "conc1", 0.6)
ROAD_CRACK = ((2, 1, 6, 3), (6, 3, 8, 7), (8, 7, 13, 9), (8, 7, 7, 12))


def _fill(canvas: Canvas, boxes: tuple[Box, ...], colour: Colour) -> None:
    for x, y, width, height in boxes:
        canvas.rect(x, y, width, height, colour)


def _paving(paving: Paving, variant: int) -> Canvas:
    canvas = Canvas(TILE, TILE, paving.slab)
    for top, height in COURSES:
        canvas.hline(0, top, TILE, paving.edge)
        canvas.hline(0, top + height, TILE, paving.joint)
    _fill(canvas, WORN_SLABS[variant], paving.worn)
    _fill(canvas, LIGHT_SLABS[variant], paving.edge)
    _fill(canvas, HAIRLINES[variant], paving.joint)
    for course, x in JOINTS[variant]:
        top, height = COURSES[course]
        canvas.vline(x, top, height, paving.joint)
    return canvas


def _grit(seed: int, count: int) -> Canvas:
    canvas = Canvas(TILE, TILE, ROAD)
    dice = random.Random(seed)
    for _ in range(count):
        x, y = dice.randrange(TILE), dice.randrange(TILE)
        canvas.pixel(x, y, dice.choice(["conc1", "conc2"]))
    return canvas


def _cracked_road() -> Canvas:
    canvas = _grit(12, 5)
    for segment in ROAD_CRACK:
        canvas.line(*segment, ROAD_STAIN)
    return canvas


def _mended_road() -> Canvas:
    """Return a road with a patch of newer asphalt."""
    canvas = _grit(13, 6)
    canvas.rect(1, 4, 13, 8, ROAD_PATCH)
    canvas.rect(3, 3, 9, 10, ROAD_PATCH)
    return canvas


def _oily_road() -> Canvas:
    canvas = _grit(14, 7)
    canvas.ellipse(8, 8, 5, 2.4, ROAD_STAIN)
    canvas.hline(6, 7, 3, ROAD_PATCH)
    return canvas


def add_surface_variants(sheet: Tilesheet) -> None:
    """Add variants 3 to 6 of every paving, and road_2 (quiet) to road_5 (oily)."""
    for paving in PAVINGS:
        for variant in JOINTS:
            sheet.add(f"{paving.name}_{variant}", _paving(paving, variant), paving.colours)
    roads = (_grit(11, 4), _cracked_road(), _mended_road(), _oily_road())
    for number, road in enumerate(roads, 2):
        sheet.add(f"road_{number}", road, [*ROAD_COLOURS, ROAD_STAIN])
    sheet.next_row()
