"""A street at night: the coin laundry, and kerb and road as ground before the pavement."""

import random
from itertools import pairwise

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, text

LAUNDRY_WIDTH, LAUNDRY_HEIGHT = 96, 48  # pixels: six tiles by three
WASHERS = (4, 20, 36, 74)  # left edges, pixels
WASHER_WIDTH, WASHER_HEIGHT = 15, 18
WASHING = ("sky0", "red2", "leaf3", "blond3")
ROAD_TONES = ("storm0", "#1c2032", "conc0")
PAVEMENT_EDGE = "#353c54"
ROAD_COLOURS = (*ROAD_TONES, PAVEMENT_EDGE, "ink1", "conc1", "conc2", "conc3", "conc4")


def _draw_washer(canvas: Canvas, left: int, top: int, washing: str) -> None:
    canvas.blocks(
        (
            (left, top, WASHER_WIDTH, WASHER_HEIGHT, "white"),
            (left, top, WASHER_WIDTH, 3, "conc4"),
            (left + 2, top + 1, 5, 1, "sky0"),
            (left + 11, top + 1, 2, 1, "ex2"),
            (left + WASHER_WIDTH - 1, top, 1, WASHER_HEIGHT, "conc3"),
            (left, top + WASHER_HEIGHT - 1, WASHER_WIDTH, 1, "conc3"),
        )
    )
    canvas.ellipse(left + 7, top + 10, 5.5, 5.5, "conc2")
    canvas.ellipse(left + 7, top + 10, 4.2, 4.2, "glass0")
    canvas.rect(left + 4, top + 10, 7, 3, washing)
    canvas.rect(left + 5, top + 9, 3, 1, washing)
    canvas.pixel(left + 5, top + 7, "sky2")


def laundry() -> Canvas:
    """The front of a coin laundry, 96 x 48 pixels: fascia, bright window with washers, door."""
    canvas = Canvas(LAUNDRY_WIDTH, LAUNDRY_HEIGHT, "ink1")
    canvas.blocks(
        (
            (0, 0, LAUNDRY_WIDTH, 15, "glass0"),
            (0, 0, LAUNDRY_WIDTH, 1, "glass1"),
            (0, 13, LAUNDRY_WIDTH, 2, "ink1"),
            (2, 16, 50, 29, "sky3"),
            (71, 16, 23, 29, "sky3"),
            (2, 16, 50, 3, "white"),
            (71, 16, 23, 3, "white"),
            (2, 21, 50, 2, "sky2"),
            (71, 21, 23, 2, "sky2"),
            (0, 45, LAUNDRY_WIDTH, 3, "conc1"),
            (0, 45, LAUNDRY_WIDTH, 1, "conc3"),
        )
    )
    text(canvas, "COIN LAUNDRY", 24, 4, "white", "ink1")
    for left in (7, 80):
        canvas.ellipse(left + 4, 6, 4.5, 4.5, "sky2")
        canvas.ellipse(left + 4, 6, 2.4, 2.4, "glass0")
    for left, washing in zip(WASHERS, WASHING, strict=True):
        _draw_washer(canvas, left, 27, washing)
    canvas.blocks(
        (
            (54, 16, 15, 29, "conc4"),
            (55, 18, 6, 27, "sky3"),
            (62, 18, 6, 27, "sky3"),
            (55, 18, 13, 3, "white"),
            (61, 18, 1, 27, "conc2"),
            (59, 30, 1, 5, "conc1"),
            (63, 30, 1, 5, "conc1"),
            (53, 16, 1, 29, "ink1"),
            (69, 16, 1, 29, "ink1"),
        )
    )
    return canvas


def _kerbstone() -> Canvas:
    """Return the kerb with the gutter below it, solid up to its lip."""
    canvas = Canvas(TILE, TILE, ROAD_TONES[0])
    canvas.blocks(
        (
            (0, 0, TILE, 1, "conc4"),
            (0, 1, TILE, 2, "conc3"),
            (0, 3, TILE, 3, "conc2"),
            (0, 6, TILE, 2, "ink1"),
            (15, 1, 1, 5, "conc1"),
        )
    )
    return canvas


def _dark_pavement(variant: int) -> Canvas:
    """Return the pavement nearer than the boys, by night."""
    canvas = Canvas(TILE, TILE, ROAD_TONES[2])
    canvas.hline(0, 7, TILE, "storm0")
    canvas.vline((4, 11, 8)[variant], 0, 7, "storm0")
    canvas.vline((12, 2, 14)[variant], 8, 8, "storm0")
    canvas.hline(0, 8, TILE, PAVEMENT_EDGE)
    canvas.hline((5, 0, 9)[variant], 3, 4, PAVEMENT_EDGE)
    return canvas


def _dark_road(variant: int) -> Canvas:
    """Return asphalt by night: mended, cracked, with a worn line (variant 2), or with a seam."""
    canvas = Canvas(TILE, TILE, ROAD_TONES[2])
    dice = random.Random(variant + 21)
    for _ in range(14):
        x, y = dice.randrange(TILE - 2), dice.randrange(TILE)
        canvas.hline(x, y, dice.randint(1, 3), dice.choice((ROAD_TONES[1], PAVEMENT_EDGE)))
    for _ in range(7):
        canvas.pixel(dice.randrange(TILE), dice.randrange(TILE), "conc1")
    if variant == 0:
        canvas.blocks(((2, 4, 12, 8, ROAD_TONES[0]), (2, 4, 12, 1, "conc1")))
        canvas.hline(4, 9, 5, ROAD_TONES[1])
    elif variant == 1:
        for start, end in pairwise(((0, 5), (4, 7), (7, 6), (11, 10), (15, 9))):
            canvas.line(*start, *end, "ink1")
            canvas.line(start[0], start[1] + 1, end[0], end[1] + 1, "conc1")
    elif variant == 2:
        canvas.blocks(((0, 7, TILE, 2, "conc2"), (0, 7, TILE, 1, "conc3")))
        canvas.blocks(((5, 7, 2, 1, "conc1"), (11, 8, 3, 1, "conc1")))
    else:
        canvas.blocks(((0, 11, TILE, 1, "ink1"), (0, 12, TILE, 1, "conc1")))
    return canvas


def _stone_wall(part: str) -> Canvas:
    """Return the stone that holds a flight of stairs: rough blocks with dark joints."""
    canvas = Canvas(TILE, TILE, "conc1")
    dice = random.Random(len(part) + ord(part[0]))
    for top, bottom in pairwise((0, 5, 10, 16)):
        canvas.hline(0, bottom - 1, TILE, "conc0")
        x = dice.randrange(3, 12)
        canvas.vline(x, top, bottom - top, "conc0")
        if top == (0 if part == "a" else 10):
            canvas.hline(x + 1, top, 4, "conc2")
    return canvas


def add_night_street(sheet: Tilesheet) -> None:
    """Add laundry_lit (6 x 3 tiles), kerbstone and darkroad_0 to _3, and stone walls (solid)."""
    sheet.add("laundry_lit", laundry())
    sheet.add("kerbstone", _kerbstone(), ROAD_COLOURS, "solid")
    for variant in range(3):
        sheet.add(f"darkpave_{variant}", _dark_pavement(variant), ROAD_COLOURS, "solid")
    for variant in range(4):
        sheet.add(f"darkroad_{variant}", _dark_road(variant), ROAD_COLOURS, "solid")
    for part in ("a", "b"):
        sheet.add(f"stonewall_{part}", _stone_wall(part), ("conc0", "conc1", "conc2"), "solid")
    sheet.next_row()
