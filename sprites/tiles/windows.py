"""House windows: one tile, two tiles high, and wide bays of 2 x 2 tiles."""

import random

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas

DAYLIGHT = ("day", "curtain")
WINDOWS = ("day", "curtain", "lit", "lit2", "dark", "broken")
TALL_WINDOWS = ("day", "curtain", "lit", "dark")
BAYS = ("day", "curtain", "plant", "ac", "balcony", "lit", "lit2", "dark")
UNLIT_NIGHT = "dark"
LIT = ("lit", "lit2")


def _draw_pane(canvas: Canvas, look: str, height: int) -> None:
    """Draw what is behind the frame of a window `height` pixels high."""
    glass = height - 5
    if look in DAYLIGHT:
        canvas.rect(2, 2, 12, glass, "glass1")
        canvas.rect(2, 2, 12, 3, "glass0")
        canvas.polygon([(3, height - 4), (9, 2), (11, 2), (5, height - 4)], "sky2")
    elif look in LIT:
        canvas.rect(2, 2, 12, glass, "warm3")
    else:
        canvas.rect(2, 2, 12, glass, "storm0")
    _draw_detail(canvas, look, height)


def _draw_detail(canvas: Canvas, look: str, height: int) -> None:
    glass = height - 5
    if look == "curtain":
        canvas.rect(2, 2, 5, glass, "conc4")
        canvas.vline(6, 2, glass, "conc3")
    elif look == "lit":
        canvas.rect(2, 2, 12, glass // 2, "warm4")
    elif look == "lit2":
        canvas.rect(2, 2, 5, glass, "brick2")
        canvas.rect(7, 2, 7, 4, "warm4")
        canvas.ellipse(11, height - 6, 2, 2, "brick1")
        canvas.rect(9, height - 5, 5, 2, "brick1")
    elif look == "dark":
        canvas.line(3, height - 5, 9, 3, "conc0")
    elif look == "broken":
        canvas.polygon([(3, 2), (7, 6), (5, 9), (2, 7)], "glass1")
        canvas.polygon([(13, 5), (10, 9), (13, 12)], "glass1")


def _window(look: str, height: int) -> Canvas:
    canvas = Canvas(TILE, height)
    by_day = look in DAYLIGHT
    frame = "conc1" if look == "day" else "ink1"
    canvas.rect(1, 1, 14, height - 3, frame)
    _draw_pane(canvas, look, height)
    canvas.vline(8, 2, height - 5, frame)
    if height > TILE:
        canvas.hline(2, height // 2 - 1, 12, frame)
    canvas.hline(0, height - 2, TILE, "conc5" if by_day else "conc2")
    canvas.hline(0, height - 1, TILE, "conc2" if by_day else "ink1")
    return canvas


def _draw_bay_glass(canvas: Canvas, look: str) -> None:
    if look in LIT:
        canvas.rect(6, 3, 20, 16, "warm3")
        canvas.rect(6, 3, 20, 7, "warm4")
    elif look == UNLIT_NIGHT:
        canvas.rect(6, 3, 20, 16, "storm0")
        canvas.line(8, 17, 15, 4, "conc0")
        canvas.line(18, 17, 24, 6, "conc0")
    else:
        canvas.rect(6, 3, 20, 16, "glass1")
        canvas.rect(6, 3, 20, 4, "glass0")
        canvas.polygon([(8, 18), (15, 4), (18, 4), (11, 18)], "sky2")
        canvas.polygon([(20, 18), (25, 8), (25, 12), (22, 18)], "sky2")


def _draw_curtain(canvas: Canvas) -> None:
    canvas.blocks(((6, 3, 6, 16, "conc5"), (11, 3, 1, 16, "conc3"), (8, 3, 1, 16, "conc4")))


def _draw_person(canvas: Canvas) -> None:
    """Draw somebody's outline between two drawn curtains."""
    canvas.rect(6, 3, 5, 16, "brick2")
    canvas.rect(21, 3, 5, 16, "brick2")
    canvas.ellipse(16, 13, 2.4, 2.4, "brick1")
    canvas.rect(13, 15, 7, 4, "brick1")


def _draw_flower_box(canvas: Canvas) -> None:
    dice = random.Random(3)
    canvas.rect(5, 19, 22, 4, "brick1")
    canvas.hline(5, 19, 22, "brick2")
    for _ in range(26):
        x, y = 5 + dice.randrange(20), 14 + dice.randrange(5)
        canvas.rect(x, y, 3, 3, dice.choice(["leaf1", "leaf2", "leaf2", "leaf3"]))
    for _ in range(6):
        x, y = 6 + dice.randrange(20), 14 + dice.randrange(4)
        canvas.pixel(x, y, dice.choice(["red3", "ex3", "leaf4"]))


def _draw_air_conditioner(canvas: Canvas) -> None:
    canvas.blocks(
        (
            (9, 21, 15, 10, "conc3"),
            (9, 21, 15, 1, "conc5"),
            (9, 21, 1, 10, "conc4"),
            (23, 22, 1, 9, "conc2"),
        )
    )
    canvas.ellipse(14.5, 26, 3.6, 3.6, "conc1")
    canvas.ellipse(14.5, 26, 2.6, 2.6, "conc0")
    canvas.hline(12, 26, 6, "conc2")
    canvas.vline(14, 24, 5, "conc2")
    for y in (24, 26, 28):
        canvas.hline(20, y, 3, "conc1")
    canvas.hline(9, 30, 15, "conc1")


def _draw_balcony(canvas: Canvas) -> None:
    """Draw a railing with the washing over it."""
    canvas.rect(1, 22, 30, 2, "conc3")
    canvas.hline(1, 22, 30, "conc5")
    for x in range(2, 31, 3):
        canvas.vline(x, 14, 8, "conc2")
    canvas.blocks(
        (
            (1, 13, 30, 1, "conc4"),
            (1, 24, 30, 1, "conc1"),
            (5, 14, 6, 6, "sky1"),
            (13, 14, 5, 7, "conc5"),
            (20, 14, 6, 5, "red3"),
        )
    )


BAY_ADDITIONS = {"plant": _draw_flower_box, "ac": _draw_air_conditioner, "balcony": _draw_balcony}


def _bay(look: str) -> Canvas:
    canvas = Canvas(32, 32)
    by_day = look not in LIT and look != UNLIT_NIGHT
    frame = "conc1" if by_day else "ink1"
    canvas.rect(5, 2, 22, 18, frame)
    _draw_bay_glass(canvas, look)
    if look in ("curtain", "ac"):
        _draw_curtain(canvas)
    if look == "lit2":
        _draw_person(canvas)
    canvas.vline(16, 3, 16, frame)
    canvas.hline(4, 20, 24, "conc5" if by_day else "conc2")
    canvas.hline(4, 21, 24, "conc2" if by_day else "ink1")
    if look in BAY_ADDITIONS:
        BAY_ADDITIONS[look](canvas)
    return canvas


def add_windows(sheet: Tilesheet) -> None:
    """Add all windows, the bays on rows of their own."""
    for look in WINDOWS:
        sheet.add(f"win_{look}", _window(look, TILE))
    for look in TALL_WINDOWS:
        sheet.add(f"wintall_{look}", _window(look, 2 * TILE))
    sheet.next_row()
    for look in BAYS:
        sheet.add(f"bay_{look}", _bay(look))
    sheet.next_row()
