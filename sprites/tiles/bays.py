"""Further window bays of 2 x 2 tiles by day: who lives there, wooden frames, recessed balconies."""

import random
from collections.abc import Callable

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import COLOURS, Canvas, Colour, mix

SIZE = 32  # pixels along a side
ROOM: Colour = mix("glass0", "ink1", 0.35)
RECESS: Colour = mix("conc1", "conc2", 0.35)
RAMP: list[Colour] = [
    *COLOURS,
    ROOM,
    RECESS,
    mix("conc4", "conc5", 0.5),
    mix("glass0", "warm3", 0.4),
]

Draw = Callable[[Canvas], None]


def _glass(canvas: Canvas) -> None:
    canvas.rect(6, 3, 20, 16, "glass1")
    canvas.rect(6, 3, 20, 4, "glass0")
    canvas.polygon([(8, 18), (15, 4), (18, 4), (11, 18)], "sky2")
    canvas.polygon([(20, 18), (25, 8), (25, 12), (22, 18)], "sky2")


def _sashes(canvas: Canvas, frame: Colour, sill: Colour, shade: Colour) -> None:
    canvas.frame(5, 2, 22, 18, frame)
    canvas.vline(16, 3, 16, frame)
    canvas.hline(4, 20, 24, sill)
    canvas.hline(4, 21, 24, shade)


def _draw_blind(canvas: Canvas) -> None:
    for y in range(3, 12):
        canvas.hline(6, y, 20, "conc4" if y % 2 else "conc5")
    canvas.hline(6, 12, 20, "conc2")
    canvas.vline(24, 12, 4, "conc3")


def _draw_open(canvas: Canvas) -> None:
    """Draw one sash pushed aside and a curtain that the wind has taken."""
    canvas.rect(6, 3, 10, 16, ROOM)
    canvas.polygon([(6, 3), (11, 3), (10, 9), (12, 14), (9, 19), (6, 19)], "conc5")
    canvas.line(8, 4, 8, 12, "conc3")
    canvas.line(8, 12, 10, 17, "conc3")


def _draw_cat(canvas: Canvas) -> None:
    canvas.rect(6, 3, 10, 16, ROOM)
    canvas.blocks(
        (
            (7, 12, 6, 7, "conc5"),
            (7, 9, 5, 4, "conc5"),
            (7, 8, 1, 1, "conc5"),
            (11, 8, 1, 1, "conc5"),
            (8, 10, 1, 1, "ink1"),
            (10, 10, 1, 1, "ink1"),
            (7, 12, 2, 3, "warm3"),
            (13, 17, 3, 1, "conc5"),
            (15, 14, 1, 3, "conc5"),
        )
    )


def _draw_reader(canvas: Canvas) -> None:
    """Draw somebody with a book under a lamp."""
    canvas.rect(17, 3, 9, 16, mix("glass0", "warm3", 0.4))
    canvas.blocks(
        (
            (23, 5, 3, 2, "blond3"),
            (19, 8, 4, 5, "skin2"),
            (18, 7, 5, 2, "brick0"),
            (18, 8, 2, 3, "brick0"),
            (18, 13, 6, 6, "denim2"),
            (22, 14, 4, 3, "red3"),
        )
    )


def _draw_futon(canvas: Canvas) -> None:
    """Draw bedding that airs over the sill."""
    canvas.rect(6, 3, 10, 16, ROOM)
    canvas.blocks(
        (
            (5, 17, 13, 11, "sky2"),
            (5, 17, 13, 2, "white"),
            (5, 22, 13, 1, "sky1"),
            (5, 26, 13, 1, "sky1"),
            (17, 18, 1, 10, "sky1"),
            (18, 17, 8, 7, "conc5"),
            (18, 17, 8, 1, "white"),
            (18, 21, 8, 1, "red3"),
            (25, 18, 1, 6, "conc3"),
        )
    )


def _draw_pots(canvas: Canvas) -> None:
    dice = random.Random(8)
    canvas.hline(5, 23, 22, "conc1")
    for left, flower in ((7, "red3"), (14, "blond2"), (21, "white")):
        canvas.rect(left, 19, 4, 4, "brick2")
        canvas.hline(left, 19, 4, "warm3")
        for _ in range(6):
            canvas.rect(left - 1 + dice.randrange(4), 14 + dice.randrange(4), 2, 2, "leaf2")
        canvas.pixel(left + dice.randrange(4), 14, flower)
        canvas.pixel(left + dice.randrange(4), 16, flower)


def _draw_shutter(canvas: Canvas) -> None:
    """Draw a roller box and the shutter half way down."""
    canvas.rect(4, 0, 24, 3, "conc4")
    canvas.hline(4, 0, 24, "conc5")
    canvas.hline(4, 3, 24, "conc2")
    for y in range(4, 11):
        canvas.hline(6, y, 20, "conc3" if y % 2 else "conc4")
    canvas.hline(6, 11, 20, "conc1")


def _draw_nothing(canvas: Canvas) -> None:
    """Leave the window as it is."""


def _draw_lace(canvas: Canvas) -> None:
    """Draw short lace before the lower half, tied curtains above."""
    canvas.polygon([(6, 3), (12, 3), (8, 10), (6, 12)], "conc5")
    canvas.polygon([(25, 3), (20, 3), (24, 10), (25, 12)], "conc5")
    canvas.rect(6, 13, 20, 6, "conc5")
    for x in range(7, 26, 3):
        canvas.vline(x, 13, 6, "conc4")


def _draw_leaves(canvas: Canvas) -> None:
    """Draw a box that spills over."""
    dice = random.Random(12)
    canvas.rect(5, 19, 22, 3, "blond0")
    for _ in range(30):
        x = 4 + dice.randrange(23)
        canvas.rect(
            x, 15 + dice.randrange(5) + x % 5, 2, 2, dice.choice(("leaf1", "leaf2", "leaf3"))
        )
    for _ in range(7):
        canvas.pixel(5 + dice.randrange(22), 16 + dice.randrange(6), "neonp")


# What is seen in and before a plain, and a wooden window.
PLAIN: dict[str, Draw] = {
    "blind": _draw_blind,
    "open": _draw_open,
    "cat": _draw_cat,
    "reader": _draw_reader,
    "futon": _draw_futon,
    "pots": _draw_pots,
    "shutter": _draw_shutter,
}
WOODEN: dict[str, Draw] = {
    "wood_day": _draw_nothing,
    "wood_lace": _draw_lace,
    "wood_leaves": _draw_leaves,
    "wood_open": _draw_open,
    "wood_cat": _draw_cat,
    "wood_pots": _draw_pots,
}
BEFORE_SILL = ("futon", "pots", "wood_pots", "wood_leaves")


def _plain(look: str) -> Canvas:
    canvas = Canvas(SIZE, SIZE)
    _glass(canvas)
    draw = PLAIN[look]
    if look not in BEFORE_SILL:
        draw(canvas)
    _sashes(canvas, "conc1", "conc5", "conc2")
    if look in BEFORE_SILL:
        draw(canvas)
    return canvas


def _wooden(look: str) -> Canvas:
    """Return a window with a white frame, a lintel and two louvred shutters."""
    canvas = Canvas(SIZE, SIZE)
    _glass(canvas)
    draw = WOODEN[look]
    if look not in BEFORE_SILL:
        draw(canvas)
    _sashes(canvas, "conc5", "conc5", "conc2")
    canvas.hline(6, 9, 20, "conc5")
    canvas.hline(6, 3, 20, "conc2")
    canvas.blocks(((4, 0, 24, 2, "conc5"), (4, 2, 24, 1, "conc3")))
    for left in (0, 27):
        canvas.rect(left, 2, 5, 18, "leaf1")
        for y in range(4, 19, 2):
            canvas.hline(left + 1, y, 3, "leaf2")
        canvas.vline(left, 2, 18, "leaf2")
        canvas.hline(left, 20, 5, "leaf0")
    if look in BEFORE_SILL:
        draw(canvas)
    return canvas


def _loggia(look: str) -> Canvas:
    """Return a balcony let into the wall, as wide as its bay, so that a row makes a gallery."""
    canvas = Canvas(SIZE, SIZE)
    canvas.rect(0, 1, SIZE, 30, RECESS)
    canvas.rect(0, 1, SIZE, 3, "conc1")
    canvas.rect(5, 5, 20, 19, "conc1")
    canvas.rect(6, 6, 18, 18, "glass1")
    canvas.rect(6, 6, 18, 4, "glass0")
    canvas.polygon([(8, 22), (14, 7), (17, 7), (11, 22)], "sky2")
    canvas.vline(15, 6, 18, "conc1")
    if look != "loggia":
        canvas.rect(16, 6, 5, 18, "conc5")
        canvas.vline(20, 6, 18, "conc3")
    _draw_on_loggia(canvas, look)
    canvas.rect(0, 20, SIZE, 10, "conc4")
    canvas.hline(0, 19, SIZE, "conc5")
    canvas.hline(0, 18, SIZE, "conc2")
    canvas.hline(0, 29, SIZE, "conc3")
    canvas.rect(0, 30, SIZE, 2, "conc1")
    for x in (10, 21):
        canvas.vline(x, 21, 8, "conc3")
    canvas.rect(30, 1, 2, 29, "conc3")
    canvas.vline(29, 4, 14, "conc1")
    if look == "loggia_futon":
        canvas.blocks(
            (
                (4, 17, 12, 10, "red3"),
                (4, 17, 12, 2, "skin3"),
                (4, 22, 12, 1, "red2"),
                (15, 18, 1, 9, "red2"),
            )
        )
    return canvas


def _draw_on_loggia(canvas: Canvas, look: str) -> None:
    if look == "loggia_wash":
        canvas.hline(1, 6, 28, "conc4")
        for x, width, length, colour in (
            (2, 5, 8, "sky1"), (8, 5, 9, "conc5"), (15, 4, 6, "red3"), (20, 6, 8, "blond2"),
        ):  # fmt: skip
            canvas.rect(x, 7, width, length, colour)
            canvas.hline(x, 7, width, mix(colour, "white", 0.5))
    elif look == "loggia_ac":
        canvas.rect(18, 10, 10, 8, "conc4")
        canvas.ellipse(22, 14, 3, 3, "conc1")
        canvas.rect(2, 13, 3, 5, "brick2")
        canvas.rect(1, 9, 5, 4, "leaf2")


LOGGIAS = ("loggia", "loggia_wash", "loggia_ac", "loggia_futon")


def _roof_rail(part: str) -> Canvas:
    """Return a railing above a cornice: one tile wide, its feet in the upper part of the second."""
    canvas = Canvas(TILE, 2 * TILE)
    canvas.hline(0, 9, TILE, "conc4")
    canvas.hline(0, 10, TILE, "conc2")
    canvas.hline(0, 14, TILE, "conc2")
    for x in (2, 7, 12):
        canvas.vline(x, 10, 10, "conc2")
    end = {"l": 0, "r": TILE - 1}.get(part)
    if end is not None:
        canvas.vline(end, 8, 12, "conc1")
    return canvas


def add_bays(sheet: Tilesheet) -> None:
    """Add plain, then wooden windows, then recessed balconies and the railings of roofs."""
    for look in PLAIN:
        sheet.add(f"bay_{look}", _plain(look), RAMP)
    sheet.next_row()
    for look in WOODEN:
        sheet.add(f"bay_{look}", _wooden(look), RAMP)
    sheet.next_row()
    for look in LOGGIAS:
        sheet.add(f"bay_{look}", _loggia(look), RAMP)
    for part in "lcr":
        sheet.add(f"roofrail_{part}", _roof_rail(part))
    sheet.next_row()
