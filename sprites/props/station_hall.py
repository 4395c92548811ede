"""Underground: lamps and the light they let fall, posters, ticket machines, signs."""

import itertools

from sprites.props.framing import Block, draw_blocks, hanging, shining, standing
from sprites.toolkit import Canvas, Colour, States, bayer, mix, outline_dark, rgb, text

TUBE: tuple[Block, ...] = (
    (6, 0, 1, 5, "conc1"),
    (43, 0, 1, 5, "conc1"),
    (0, 5, 50, 3, "conc3"),
    (0, 5, 50, 1, "conc4"),
    (1, 8, 48, 2, "white"),
    (0, 8, 1, 2, "conc2"),
    (49, 8, 1, 2, "conc2"),
)
POOL_WIDTH, POOL_HEIGHT = 72, 26
POOL_STRENGTH = 0.42
ADS = (("red1", "red3"), ("sky0", "sky2"), ("ex2", "blond2"), ("neonv", "sky2"), ("glass1", "sky2"))
MACHINE: tuple[Block, ...] = (
    (0, 0, 26, 46, "conc4"),
    (0, 0, 26, 7, "leaf2"),
    (0, 0, 26, 1, "leaf3"),
    (0, 7, 1, 39, "white"),
    (24, 7, 2, 39, "conc2"),
    (3, 10, 14, 11, "ink1"),
    (4, 11, 12, 9, "sky0"),
    (19, 10, 4, 2, "ink1"),
    (19, 14, 4, 5, "conc2"),
    (3, 24, 20, 6, "conc3"),
    (5, 33, 16, 6, "ink1"),
    (6, 34, 14, 1, "conc1"),
    (0, 42, 26, 4, "conc1"),
)
MAP_LINES: tuple[tuple[Colour, tuple[tuple[int, int], ...]], ...] = (
    ("leaf3", ((4, 8), (16, 8), (24, 16), (58, 16))),
    ("ex2", ((6, 25), (20, 25), (32, 13), (32, 4), (56, 4))),
    ("sky0", ((10, 4), (10, 20), (18, 28), (52, 28))),
)
STATIONS = ((16, 8), (24, 16), (32, 16), (44, 16), (10, 12), (20, 25), (32, 8), (46, 4), (30, 28))


def tube_lamp(*, lit: bool) -> Canvas:
    """A tube that hangs from the ceiling, 50x10 px."""
    canvas = Canvas(50, 10)
    draw_blocks(canvas, *TUBE)
    if not lit:
        canvas.rect(1, 8, 48, 2, "conc3")
    return canvas


def light_pool() -> Canvas:
    """The light of a lamp on the floor, 72x26 px: wider and fainter towards the viewer."""
    canvas = Canvas(POOL_WIDTH, POOL_HEIGHT)
    thresholds = bayer(POOL_HEIGHT, POOL_WIDTH)
    for y in range(POOL_HEIGHT):
        fall = 1 - y / POOL_HEIGHT
        half = 15 + y * 0.8
        for x in range(POOL_WIDTH):
            edge = min(1.0, max(0.0, (half - abs(x - POOL_WIDTH / 2 + 0.5)) / 8))
            steps = int(POOL_STRENGTH * fall * edge * 6 + thresholds[y, x])
            if steps:
                canvas.pixels[y, x] = (*rgb("blond3"), min(140, steps * 40))
    return canvas


def advertisement(number: int) -> Canvas:
    """A framed poster of the station, 34x24 px: a head, lines, and what it costs."""
    paper, light = ADS[number]
    canvas = Canvas(34, 24)
    canvas.rect(0, 0, 34, 24, "ink0")
    canvas.rect(1, 1, 32, 22, paper)
    canvas.hline(1, 1, 32, mix(paper, "white", 0.4))
    canvas.ellipse(10, 11, 5, 5, light)
    for x, y in ((4, 10), (7, 5), (13, 5), (16, 10)):
        canvas.rect(x, y, 2, 2, light)
    canvas.rect(5, 16, 11, 6, mix(paper, "ink1", 0.45))
    draw_blocks(
        canvas,
        (19, 5, 11, 2, "conc5"),
        (19, 9, 8, 1, "conc5"),
        (19, 12, 10, 1, "conc5"),
        (19, 17, 8, 4, "ex3"),
    )
    return canvas


def ticket_machine() -> Canvas:
    """A ticket machine, 26x46 px."""
    canvas = Canvas(26, 46)
    draw_blocks(canvas, *MACHINE)
    text(canvas, "TICKET", 2, 1, "white")
    for place, colour in enumerate(("white", "ex3", "red3")):
        canvas.rect(5 + place * 4, 13, 3, 2, colour)
    canvas.hline(5, 17, 10, "sky2")
    for x in range(5, 22, 4):
        canvas.rect(x, 26, 2, 2, "conc5")
    canvas.rect(20, 10, 2, 1, "ofa1")
    return outline_dark(canvas)


def route_map() -> Canvas:
    """The map of all lines, 64x34 px."""
    canvas = Canvas(64, 34)
    canvas.rect(0, 0, 64, 34, "ink0")
    canvas.rect(1, 1, 62, 32, "conc5")
    for colour, points in MAP_LINES:
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            canvas.line(x0, y0, x1, y1, colour)
            canvas.line(x0, y0 + 1, x1, y1 + 1, colour)
    for x, y in STATIONS:
        canvas.rect(x - 1, y - 1, 3, 3, "ink1")
        canvas.pixel(x, y, "white")
    canvas.rect(31, 15, 4, 4, "red2")
    return canvas


def way_sign(words: str, colour: Colour) -> Canvas:
    """A sign that hangs over the way, 58x18 px, with an arrow."""
    canvas = Canvas(58, 18)
    draw_blocks(
        canvas,
        (8, 0, 1, 4, "conc1"),
        (49, 0, 1, 4, "conc1"),
        (0, 4, 58, 14, "ink0"),
        (1, 5, 56, 12, colour),
        (1, 5, 56, 1, mix(colour, "white", 0.3)),
    )
    text(canvas, words, 17, 9, "white")
    canvas.line(5, 11, 11, 11, "white")
    canvas.polygon(((9, 8), (12, 11), (9, 14)), "white")
    return canvas


def station_clock() -> Canvas:
    """A round clock on a bracket, 20x24 px: a quarter to five."""
    canvas = Canvas(20, 24)
    canvas.rect(9, 0, 2, 5, "conc1")
    canvas.ellipse(9.5, 13.5, 9, 9, "ink1")
    canvas.ellipse(9.5, 13.5, 7.6, 7.6, "conc5")
    for x, y in ((9, 6), (16, 13), (9, 20), (2, 13)):
        canvas.rect(x, y, 2, 1, "conc1")
    canvas.line(10, 13, 13, 16, "ink1")
    canvas.line(10, 13, 4, 13, "ink1")
    return canvas


def station_hall_states() -> States:
    """Tube lamp (on, off), its pool of light, posters, machine, map, signs, clock."""
    return {
        "tube_lamp": hanging(tube_lamp(lit=True), tube_lamp(lit=False)),
        "light_pool": shining(light_pool()),
        **{f"ad{number}": standing(advertisement(number)) for number in range(len(ADS))},
        "ticket_machine": standing(ticket_machine()),
        "route_map": standing(route_map()),
        "sign_platform": hanging(way_sign("LINE 2", "leaf2")),
        "sign_exit": hanging(way_sign("EXIT", "ex2")),
        "station_clock": hanging(station_clock()),
    }
