"""Ladders, railings, gratings, wire fences and pipes."""

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

RUNGS = (3, 7, 11, 15)  # pixel rows
LADDER_COLOURS = ("conc0", "conc1", "conc2", "conc3", "conc4")
RAILS = {"rail": ("conc1", "conc3"), "woodrail": ("brick1", "warm3")}  # dark, light
POSTS = (2, 7, 12)  # pixel columns
GRATING_COLOURS = ("ink1", "conc0", "conc1", "conc3")
FENCE_COLOURS = ("conc1", "conc2", "conc3")
PIPE_COLOURS = ("conc1", "conc2", "conc3", "conc4")
PIPE_TONES = ("conc1", "conc4", "conc2", "conc1")  # across an upright pipe
LYING_PIPE_TONES = ("conc4", "conc3", "conc2", "conc1")  # down a lying pipe


def _ladder(part: str) -> Canvas:
    canvas = Canvas(TILE, TILE)
    top = 2 if part == "top" else 0
    for x, colour in ((3, "conc1"), (4, "conc3"), (11, "conc1"), (12, "conc2")):
        canvas.vline(x, top, TILE, colour)
    for y in RUNGS[:3] if part == "bot" else RUNGS:
        canvas.hline(4, y, 8, "conc3")
        canvas.hline(4, y + 1, 8, "conc0")
    if part == "top":
        canvas.hline(2, 2, 3, "conc4")
        canvas.hline(11, 2, 3, "conc4")
    return canvas


def _rail(part: str, dark: str, light: str) -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.hline(0, 4, TILE, light)
    canvas.hline(0, 5, TILE, dark)
    canvas.hline(0, 10, TILE, dark)
    for x in POSTS:
        canvas.vline(x, 5, 11, dark)
    if part == "l":
        canvas.rect(0, 3, 2, 13, dark)
        canvas.vline(0, 3, 13, light)
    if part == "r":
        canvas.rect(14, 3, 2, 13, dark)
        canvas.vline(14, 3, 13, light)
    return canvas


def _grating(part: str) -> Canvas:
    """Return a fire escape's floor, with the bracket that carries its end."""
    canvas = Canvas(TILE, TILE)
    canvas.rect(0, 0, TILE, 3, "conc1")
    canvas.hline(0, 0, TILE, "conc3")
    for x in range(1, TILE, 3):
        canvas.pixel(x, 1, "conc0")
    canvas.hline(0, 3, TILE, "ink1")
    if part == "l":
        canvas.line(2, 4, 6, 8, "conc1")
    if part == "r":
        canvas.line(13, 4, 9, 8, "conc1")
    return canvas


def _fence(*, topped: bool) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for y in range(TILE):
        for x in range(TILE):
            if (x + y) % 6 == 0 or (x - y) % 6 == 0:
                canvas.pixel(x, y, "conc2")
    if topped:
        canvas.hline(0, 0, TILE, "conc3")
        canvas.hline(0, 1, TILE, "conc1")
    return canvas


def _upright_pipe(*, bracket: bool) -> Canvas:
    canvas = Canvas(TILE, TILE)
    for x, colour in enumerate(PIPE_TONES, 6):
        canvas.vline(x, 0, TILE, colour)
    if bracket:
        canvas.rect(4, 6, 8, 3, "conc1")
        canvas.hline(4, 6, 8, "conc3")
    return canvas


def _pipe_elbow() -> Canvas:
    canvas = Canvas(TILE, TILE)
    canvas.blocks(
        (
            (6, 0, 4, 10, "conc2"),
            (7, 0, 1, 9, "conc4"),
            (6, 6, 10, 4, "conc2"),
            (7, 7, 9, 1, "conc4"),
            (6, 9, 10, 1, "conc1"),
        )
    )
    return canvas


def _lying_pipe() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for y, colour in enumerate(LYING_PIPE_TONES, 6):
        canvas.hline(0, y, TILE, colour)
    return canvas


def add_metalwork(sheet: Tilesheet) -> None:
    """Add all of it; only ladders and gratings can be stood on."""
    for part in ("top", "mid", "bot"):
        sheet.add(f"ladder_{part}", _ladder(part), LADDER_COLOURS, "ladder")
    for name, (dark, light) in RAILS.items():
        for part in "lmr":
            ramp: list[Colour] = [dark, light, mix(dark, "ink1", 0.4)]
            sheet.add(f"{name}_{part}", _rail(part, dark, light), ramp)
    for part in "lmr":
        sheet.add(f"grating_{part}", _grating(part), GRATING_COLOURS, "oneway")
    sheet.add("fence_a", _fence(topped=True), FENCE_COLOURS)
    sheet.add("fence_b", _fence(topped=False), FENCE_COLOURS)
    sheet.add("pipe_v", _upright_pipe(bracket=False), PIPE_COLOURS)
    sheet.add("pipe_bracket", _upright_pipe(bracket=True), PIPE_COLOURS)
    sheet.add("pipe_elbow", _pipe_elbow(), PIPE_COLOURS)
    sheet.add("pipe_h", _lying_pipe(), PIPE_COLOURS)
    sheet.next_row()
