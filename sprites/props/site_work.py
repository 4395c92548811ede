"""What works on the building site: digger, mixer, office, hoarding, heaps; a house in its net."""

import random

from sprites.props.framing import Block, draw_blocks, shining, standing
from sprites.toolkit import Canvas, Colour, States, mix, outline_dark, text

PAINT, PAINT_LIGHT, PAINT_DARK = "blond2", "blond3", "blond1"  # paler than fire: it is scenery
TRACK: tuple[Block, ...] = (
    (3, 42, 40, 10, "ink1"),
    (5, 43, 36, 8, "conc0"),
    (5, 43, 36, 1, "conc2"),
    (8, 46, 30, 2, "conc1"),
)
CAB: tuple[Block, ...] = (
    (6, 30, 34, 10, PAINT),
    (6, 30, 34, 1, PAINT_LIGHT),
    (6, 38, 34, 2, PAINT_DARK),
    (2, 27, 12, 11, PAINT_DARK),
    (2, 27, 12, 1, PAINT),
    (17, 12, 19, 18, PAINT_DARK),
    (17, 12, 19, 2, PAINT),
    (20, 16, 13, 12, "glass0"),
    (20, 16, 13, 3, "glass1"),
    (22, 16, 2, 12, "glass1"),
    (4, 23, 2, 4, "conc1"),
)
ARM = ((30, 30), (46, 6), (51, 6), (52, 10), (38, 33))  # the boom, from the cab upwards
STICK = ((47, 6), (52, 5), (62, 30), (57, 32))
BUCKET = ((52, 30), (64, 28), (66, 38), (60, 43), (52, 41))
DRUM = ((8, 10), (24, 4), (30, 12), (28, 22), (12, 24), (6, 18))
NET, NET_DARK, NET_LIGHT = "#8fbcae", "#7ba99f", "#a6cfbd"  # pale: it stands in the haze
POLE, POLE_LIGHT = "#9fb0be", "#cfdbe0"
STOREY, BAY = 32, 32  # px of the scaffold around the house
BOARD: Colour = "#e9e3d2"
PANEL = 32  # px, width of one board of the hoarding
WAVES: tuple[Colour, ...] = ("sky1", "denim2", "sky0")


def digger() -> Canvas:
    """A small digger that rests, its arm to the right, 68x54 px."""
    canvas = Canvas(68, 54)
    canvas.polygon(STICK, PAINT_DARK)
    canvas.polygon(ARM, PAINT)
    canvas.line(30, 29, 46, 6, PAINT_LIGHT)
    canvas.line(36, 31, 44, 12, "conc2")
    canvas.polygon(BUCKET, "conc1")
    canvas.line(53, 31, 63, 29, "conc3")
    for tooth in (53, 56, 59):
        canvas.pixel(tooth, 42, "conc4")
    draw_blocks(canvas, *TRACK, *CAB)
    for wheel in (8, 38):
        canvas.ellipse(wheel, 47, 3, 3, "conc2")
        canvas.pixel(wheel, 46, "conc4")
    return outline_dark(canvas)


def mixer() -> Canvas:
    """A cement mixer on two wheels, 38x38 px."""
    canvas = Canvas(38, 38)
    canvas.line(10, 34, 19, 14, "conc1")
    canvas.line(28, 34, 19, 14, "conc1")
    canvas.line(11, 34, 20, 14, "conc3")
    canvas.polygon(DRUM, "denim2")
    canvas.line(8, 10, 24, 4, "sky1")
    canvas.line(9, 14, 29, 12, "denim1")
    canvas.line(9, 15, 29, 13, "sky1")
    canvas.ellipse(27, 8, 3, 5, "conc1")
    canvas.ellipse(28, 8, 2, 4, "ink1")
    canvas.ellipse(10, 33, 4, 4, "ink1")
    canvas.ellipse(10, 33, 2, 2, "conc3")
    canvas.rect(26, 34, 6, 3, "conc1")
    canvas.rect(2, 18, 5, 3, "conc2")
    return outline_dark(canvas)


def office() -> Canvas:
    """The site's office, a box on feet with a door, a window and a plan, 72x46 px."""
    canvas = Canvas(72, 46)
    canvas.rect(0, 2, 72, 40, "conc4")
    draw_blocks(
        canvas,
        (0, 0, 72, 3, "conc2"), (0, 0, 72, 1, "conc4"), (0, 3, 72, 1, "conc3"),
        (0, 38, 72, 4, "denim1"), (0, 38, 72, 1, "denim2"),
        (4, 42, 8, 4, "conc1"), (60, 42, 8, 4, "conc1"),
        (7, 10, 15, 32, "denim2"), (7, 10, 15, 1, "sky1"), (9, 13, 11, 9, "glass1"),
        (9, 13, 11, 2, "sky2"), (18, 27, 2, 2, "conc5"),
        (28, 10, 20, 14, "conc1"), (29, 11, 18, 12, "glass1"), (29, 11, 18, 3, "sky2"),
        (38, 11, 1, 12, "conc1"), (53, 9, 14, 18, "conc5"), (53, 9, 14, 1, "white"),
    )  # fmt: skip
    for fold in range(25, 70, 5):
        canvas.vline(fold, 28, 10, "conc3")
    canvas.frame(55, 12, 10, 8, "denim1")
    canvas.line(58, 12, 58, 19, "denim2")
    canvas.hline(55, 23, 8, "conc2")
    canvas.hline(55, 25, 10, "conc2")
    return outline_dark(canvas)


def pipes() -> Canvas:
    """Concrete pipes, two below and one above, 44x30 px, seen from their ends."""
    canvas = Canvas(44, 30)
    for x, y in ((11, 22), (32, 22), (22, 8)):
        canvas.ellipse(x, y, 10, 7.6, "conc3")
        canvas.ellipse(x - 1, y - 1, 8.6, 6.4, "conc4")
        canvas.ellipse(x, y, 6.4, 4.8, "conc1")
        canvas.ellipse(x + 1, y + 1, 5.2, 3.6, "conc0")
    return outline_dark(canvas)


def heap() -> Canvas:
    """A heap of sand with a shovel in it, 60x26 px."""
    canvas = Canvas(60, 26)
    dice = random.Random(3)
    for x in range(1, 59):
        away = abs(x - 31) / 30
        top = 7 + round(18 * away**1.4 + dice.random())
        canvas.vline(x, top, 26 - top, "blond1")
        canvas.vline(x, top, 2, "blond2")
        if x > 36:
            for y in range(top + 2 + x % 2, 26, 2):
                canvas.pixel(x, y, "blond0")
    for _ in range(46):
        x, y = dice.randrange(4, 56), dice.randrange(14, 26)
        if canvas.pixels[y, x, 3]:
            canvas.pixel(x, y, dice.choice(("blond0", "blond2")))
    canvas.line(20, 0, 25, 14, "brick1")
    canvas.line(21, 0, 26, 14, "brick2")
    canvas.hline(18, 0, 5, "brick0")
    return outline_dark(canvas)


def _draw_panel(canvas: Canvas, left: int, width: int) -> None:
    canvas.rect(left, 2, width, 40, BOARD)
    canvas.hline(left, 2, width, "white")
    canvas.rect(left, 38, width, 4, mix(BOARD, "conc3", 0.6))
    canvas.vline(left + width - 1, 3, 39, mix(BOARD, "conc2", 0.5))


def _draw_sea(canvas: Canvas, width: int) -> None:
    for x in range(width):
        for row, colour in enumerate(WAVES):
            swell = (x + row * 7) // 6 % 4
            top = 25 + row * 4 + (1 if swell in (0, 2) else 2 if swell == 3 else 0)
            canvas.vline(x, top, 38 - top, colour)
            canvas.pixel(x, top, "sky2")


def _draw_whale(canvas: Canvas) -> None:
    canvas.ellipse(36, 24, 15, 8, "denim1")
    canvas.ellipse(34, 22, 13, 5, "denim2")
    canvas.polygon(((50, 22), (60, 12), (63, 20), (55, 24)), "denim1")
    canvas.ellipse(30, 29, 8, 2, "conc5")
    canvas.rect(27, 22, 2, 2, "ink1")
    for x, y in ((33, 9), (30, 7), (36, 7), (28, 10), (38, 10), (33, 6)):
        canvas.rect(x, y, 2, 2, "sky1")
    canvas.vline(33, 10, 6, "sky1")


def _draw_garden(canvas: Canvas) -> None:
    canvas.rect(0, 31, 96, 7, "leaf3")
    for x in range(0, 96, 3):
        canvas.vline(x, 30, 3, "leaf2")
    for x, colour in ((10, "red3"), (27, "neonv"), (45, "blond2"), (62, "red2"), (80, "sky1")):
        canvas.vline(x, 20, 12, "leaf2")
        canvas.ellipse(x, 17, 5, 5, colour)
        canvas.ellipse(x, 17, 2, 2, "blond3")
        canvas.hline(x + 1, 26, 4, "leaf2")


def mural(picture: int) -> Canvas:
    """Three boards of a hoarding that children have painted, 96x42 px: 0 a whale, 1 flowers."""
    canvas = Canvas(96, 42)
    for left in range(0, 96, PANEL):
        _draw_panel(canvas, left, PANEL)
    if picture == 0:
        _draw_sea(canvas, 96)
        _draw_whale(canvas)
        canvas.ellipse(80, 12, 6, 6, "blond2")
    else:
        _draw_garden(canvas)
        text(canvas, "OUR", 10, 5, "denim1")
        text(canvas, "STREET", 37, 5, "denim1")
    for seam in range(PANEL - 1, 96, PANEL):
        canvas.vline(seam, 3, 39, "conc3")
    canvas.rect(0, 38, 96, 4, mix(BOARD, "conc2", 0.5))
    canvas.hline(0, 38, 96, "conc3")
    return outline_dark(canvas)


def _draw_net(canvas: Canvas, left: int, top: int, height: int) -> None:
    """Draw a sheet of green net in its bay, with folds and a bright seam."""
    canvas.rect(left, top, BAY, height, NET)
    for fold in (5, 13, 20, 27):
        canvas.vline(left + fold, top, height, NET_DARK)
        canvas.vline(left + fold + 1, top, height, NET_LIGHT)
    for y in range(top, top + height, 4):
        for x in range(left + y // 4 % 2 * 2, left + BAY, 4):
            canvas.pixel(x, y, NET_DARK)
    canvas.hline(left, top, BAY, NET_LIGHT)


def netted_house(storeys: int, bays: int, open_bays: frozenset[tuple[int, int]]) -> Canvas:
    """A house behind scaffold and green net; `open_bays` (bay, storey from above) show it."""
    width, height = bays * BAY + 4, storeys * STOREY + 12
    canvas = Canvas(width, height)
    wall, pane = "#e3ddd2", "#9cc4d4"
    canvas.rect(2, 10, width - 4, height - 10, wall)
    for storey in range(storeys):
        top = 12 + storey * STOREY
        for bay in range(bays):
            left = 2 + bay * BAY
            if (bay, storey) in open_bays:
                canvas.rect(left + 9, top + 8, 14, 14, pane)
                canvas.frame(left + 9, top + 8, 14, 14, "#b3c0c6")
                canvas.line(left + 1, top + STOREY - 3, left + BAY - 2, top + 2, POLE_LIGHT)
            else:
                _draw_net(canvas, left, top, STOREY)
        canvas.rect(0, top + STOREY - 4, width, 3, "#d8c39a")
        canvas.hline(0, top + STOREY - 4, width, "#efe6cf")
        canvas.hline(0, top + STOREY - 15, width, POLE_LIGHT)
    for pole in range(0, width, BAY):
        canvas.rect(pole + 1, 2, 2, height - 2, POLE)
        canvas.vline(pole + 1, 2, height - 2, POLE_LIGHT)
    canvas.hline(0, 6, width, POLE_LIGHT)
    return canvas


def site_work_states() -> States:
    """The machines and heaps of the site, two murals and two houses in their nets."""
    tall = netted_house(5, 3, frozenset(((0, 0), (1, 0), (2, 2), (0, 3))))
    wide = netted_house(3, 3, frozenset(((2, 0), (0, 1))))
    return {
        "digger": standing(digger()),
        "mixer": standing(mixer()),
        "site_office": standing(office()),
        "site_pipes": standing(pipes()),
        "sand_heap": standing(heap()),
        "mural_whale": standing(mural(0)),
        "mural_garden": standing(mural(1)),
        "netted_tall": shining(tall),
        "netted_wide": shining(wide),
    }
