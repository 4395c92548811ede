"""Laundry in the wind: the line between two houses, and balconies with bedding and clothes."""

from typing import NamedTuple

from sprites.props.framing import draw_blocks, hanging, nearest, standing
from sprites.toolkit import Canvas, Colour, States, mix, outline_dark

LINE = (  # what hangs on the line between two houses
    ("conc5", "shirt"),
    ("red2", "towel"),
    ("denim2", "trousers"),
    ("blond2", "towel"),
    ("sky1", "shirt"),
    ("leaf3", "towel"),
)
LINE_WIDTH = 96
POLE = (("sky2", "shirt"), ("denim1", "trousers"), ("conc5", "shirt"), ("red3", "towel"))
BALCONY_WIDTH = 48  # px of a balcony module, which repeats sideways
SWAY = (0, 1, 0, -1)  # px, one per frame of the loop
TICKS = 12
RAIL_HEIGHT = 18
RAIL_BARS = (
    *((left, 4, 1, 12, "conc4") for left in range(2, BALCONY_WIDTH, 5)),
    *((left + 1, 4, 1, 12, "conc2") for left in range(2, BALCONY_WIDTH, 5)),
    (0, 0, BALCONY_WIDTH, 4, "conc3"),
    (0, 0, BALCONY_WIDTH, 1, "white"),
    (0, 1, BALCONY_WIDTH, 1, "conc5"),
    (0, 3, BALCONY_WIDTH, 1, "conc1"),
    (0, 15, BALCONY_WIDTH, 3, "conc3"),
    (0, 15, BALCONY_WIDTH, 1, "conc5"),
    (0, 17, BALCONY_WIDTH, 1, "conc1"),
)
FUTON = (
    (6, 0, 24, 15, "conc5"),
    (6, 0, 24, 2, "white"),
    (28, 1, 2, 14, "conc4"),
    (6, 3, 22, 10, "sky1"),
    (6, 3, 22, 1, "sky2"),
    (6, 6, 22, 1, "denim2"),
    (6, 10, 22, 1, "denim2"),
    (27, 3, 1, 10, "denim2"),
    (6, 14, 24, 1, "conc3"),
    *((left, 0, 2, 4, "ex3") for left in (10, 23)),
)
PILLOW = (
    (34, 0, 11, 9, "red3"),
    (34, 0, 11, 1, "skin3"),
    (44, 1, 1, 8, "skin1"),
    (34, 8, 11, 1, "skin1"),
    (38, 0, 2, 3, "ex3"),
)
POLE_AND_HOOKS = (
    (0, 3, BALCONY_WIDTH, 1, "conc5"),
    (0, 4, BALCONY_WIDTH, 1, "conc2"),
    *((left, 0, 2, 6, "conc1") for left in (2, 44)),
)


class _Hung(NamedTuple):
    """A piece of laundry: its corner, its colour and how far it sways (px)."""

    x: int
    y: int
    colour: Colour
    sway: int


def _draw_shirt(canvas: Canvas, piece: _Hung) -> None:
    x, y, colour, sway = piece
    canvas.rect(x, y, 10, 4, colour)
    canvas.rect(x + 2, y + 4, 6, 8, colour)
    canvas.vline(x + 2 + (5 if sway > 0 else 0), y + 4, 8, mix(colour, "ink1", 0.25))
    canvas.hline(x, y, 10, mix(colour, "white", 0.4))


def _draw_trousers(canvas: Canvas, piece: _Hung) -> None:
    x, y, colour, sway = piece
    canvas.rect(x + 1, y, 7, 4, colour)
    canvas.rect(x + 1 + sway, y + 4, 3, 10, colour)
    canvas.rect(x + 5 + sway, y + 4, 3, 10, mix(colour, "ink1", 0.2))
    canvas.hline(x + 1, y, 7, mix(colour, "white", 0.4))


def _draw_towel(canvas: Canvas, piece: _Hung) -> None:
    x, y, colour, sway = piece
    canvas.rect(x, y, 9, 6, colour)
    canvas.rect(x + sway, y + 6, 9, 7, colour)
    canvas.hline(x, y, 9, mix(colour, "white", 0.4))
    canvas.hline(x + sway, y + 11, 9, mix(colour, "white", 0.5))
    canvas.vline(x + 8 + sway, y + 6, 7, mix(colour, "ink1", 0.25))


DRAW = {"shirt": _draw_shirt, "trousers": _draw_trousers, "towel": _draw_towel}


def _sag(x: int) -> int:
    return nearest(4 * (1 - (2 * x / (LINE_WIDTH - 1) - 1) ** 2))


def clothes_line(frame: int) -> Canvas:
    """Frame 0-3 of a clothes line in the wind, 96x26 px."""
    canvas = Canvas(LINE_WIDTH, 26)
    for x in range(LINE_WIDTH):
        canvas.pixel(x, 3 + _sag(x), "conc4")
        canvas.pixel(x, 4 + _sag(x), "conc1")
    for place, (colour, kind) in enumerate(LINE):
        x = 7 + place * 15
        y = 4 + _sag(x + 4)
        DRAW[kind](canvas, _Hung(x, y, colour, SWAY[(frame + place) % len(SWAY)]))
        canvas.pixel(x + 1, y - 1, "ex3")
        canvas.pixel(x + 7, y - 1, "ex3")
    return outline_dark(canvas)


def balcony_pole(frame: int) -> Canvas:
    """Frame 0-3 of a laundry pole under the balcony above, 48x22 px, hanging."""
    canvas = Canvas(BALCONY_WIDTH, 22)
    draw_blocks(canvas, *POLE_AND_HOOKS)
    for place, (colour, kind) in enumerate(POLE):
        x, sway = 4 + place * 10, SWAY[(frame + place) % len(SWAY)]
        DRAW[kind](canvas, _Hung(x, 5, colour, sway))
        canvas.pixel(x + 4, 4, "ex3")
    return outline_dark(canvas)


def balcony_rail(*, bedding: bool) -> Canvas:
    """A balcony railing to stand in front of a neighbour, 48x18 px, bare or with bedding."""
    canvas = Canvas(BALCONY_WIDTH, RAIL_HEIGHT)
    draw_blocks(canvas, *RAIL_BARS)
    if bedding:
        draw_blocks(canvas, *FUTON, *PILLOW)
    return canvas


def laundry_states() -> States:
    """Clothes line and balcony pole in the wind, balcony railings."""
    frames = range(len(SWAY))
    return {
        "clothesline": hanging(*(clothes_line(frame) for frame in frames), ticks=TICKS),
        "balcony_laundry": hanging(*(balcony_pole(frame) for frame in frames), ticks=TICKS),
        "balcony_rail": standing(balcony_rail(bedding=False)),
        "balcony_rail_bedding": standing(balcony_rail(bedding=True)),
    }
