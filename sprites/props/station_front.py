"""The way into the station: a flat-roofed front with stairs down, and its blue M."""

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States, kana, outline_dark, text

WIDTH, HEIGHT = 164, 96  # px; the roof sticks out by two on both sides
M_SIZE = 40
ROOF: tuple[Block, ...] = (
    (0, 0, 164, 8, "conc4"),
    (0, 0, 164, 1, "white"),
    (0, 1, 164, 2, "conc5"),
    (0, 6, 164, 2, "conc2"),
    (161, 1, 3, 7, "conc3"),
)
FASCIA: tuple[Block, ...] = (
    (2, 8, 160, 17, "denim1"),
    (2, 8, 160, 2, "denim0"),
    (2, 10, 160, 1, "denim2"),
    (2, 22, 160, 2, "sky1"),
    (2, 24, 160, 1, "denim0"),
)
WALL: tuple[Block, ...] = (
    (2, 25, 160, 71, "conc5"),
    (2, 25, 160, 3, "conc3"),
    *((2, joint, 160, 1, "conc4") for joint in (44, 60, 76)),
    (2, 88, 160, 8, "conc2"),
    (2, 88, 160, 1, "conc4"),
)
OPENING: tuple[Block, ...] = (
    (50, 28, 64, 68, "ink1"),
    (53, 28, 58, 6, "warm4"),
    (53, 28, 58, 2, "blond3"),
    (53, 34, 58, 6, "conc4"),
    (53, 40, 58, 5, "conc3"),
    (53, 45, 58, 5, "conc2"),
    (53, 50, 58, 41, "ink1"),
)
LAMPS: tuple[Block, ...] = (
    (60, 29, 18, 2, "white"),
    (86, 29, 18, 2, "white"),
    (66, 37, 32, 8, "ink1"),
    (67, 38, 30, 6, "leaf2"),
    (67, 38, 30, 1, "leaf3"),
)
# The steps from the farthest, lowest one up to the street: top, height, inset (px), tones.
STEPS = (
    (58, 3, 16, "ink1", "conc0"),
    (61, 3, 14, "ink1", "conc1"),
    (64, 4, 12, "conc0", "conc1"),
    (68, 4, 10, "conc0", "conc2"),
    (72, 5, 7, "conc1", "conc3"),
    (77, 6, 4, "conc1", "conc4"),
    (83, 8, 0, "conc2", "conc5"),
)
SIDE_WALLS = (((53, 45), (70, 54), (70, 60), (53, 91)), ((110, 45), (93, 54), (93, 60), (110, 91)))
HANDRAILS = ((54, 76, 69, 55), (109, 76, 94, 55), (82, 90, 82, 56))
THRESHOLD: tuple[Block, ...] = (
    (50, 91, 64, 2, "ex3"),
    *((stud, 91, 1, 1, "blond3") for stud in range(51, 114, 3)),
    (50, 93, 64, 3, "conc3"),
    (50, 93, 64, 1, "conc5"),
)
PILLARS = (2, 44, 112, 154)  # left edges in px
MAP_CASE: tuple[Block, ...] = (
    (14, 36, 26, 40, "conc2"),
    (15, 37, 24, 38, "ink1"),
    (16, 38, 22, 36, "conc5"),
    (16, 38, 22, 5, "sky0"),
    (16, 38, 22, 1, "sky1"),
)
MAP_LINES = (
    (19, 47, 33, 47, "red1"),
    (33, 47, 33, 60, "red1"),
    (19, 54, 28, 54, "leaf2"),
    (28, 54, 35, 68, "leaf2"),
    (20, 68, 27, 61, "sky0"),
)
MAP_STOPS = ((19, 47), (26, 47), (33, 53), (22, 54), (33, 60), (20, 68), (35, 67), (27, 61))
SHUTTER_AND_POSTERS: tuple[Block, ...] = (
    (122, 36, 14, 20, "ink1"),
    (123, 37, 12, 18, "sky1"),
    (123, 47, 12, 8, "ex3"),
    (125, 40, 8, 5, "white"),
    (139, 36, 12, 20, "ink1"),
    (140, 37, 10, 18, "red1"),
    (142, 40, 6, 6, "blond3"),
    (141, 50, 8, 1, "white"),
    (122, 61, 29, 27, "conc2"),
    (123, 62, 27, 26, "glass0"),
    (123, 62, 27, 1, "glass1"),
    (136, 62, 2, 26, "conc2"),
)
CLOCK_X, CLOCK_Y = 150, 15
M_LETTER = (
    "####............####",
    "#####..........#####",
    "######........######",
    "#######......#######",
    "########....########",
    "####.####..####.####",
    "####..########..####",
    "####...######...####",
    "####....####....####",
    "####.....##.....####",
    "####............####",
    "####............####",
    "####............####",
    "####............####",
)
M_BOX: tuple[Block, ...] = (
    (9, 32, 3, 8, "conc1"),
    (28, 32, 3, 8, "conc1"),
    (9, 32, 1, 8, "conc3"),
    (28, 32, 1, 8, "conc3"),
    (9, 36, 22, 1, "conc2"),
    (2, 1, 36, 32, "denim1"),
    (3, 2, 33, 28, "sky0"),
    (3, 2, 33, 1, "sky2"),
    (3, 2, 1, 28, "sky1"),
    (2, 31, 36, 2, "denim0"),
)


def _draw_stairs(canvas: Canvas) -> None:
    """Draw the stairs as seen from the street: treads that sink and darken towards the back."""
    for wall, tone in zip(SIDE_WALLS, ("conc4", "conc2"), strict=True):
        canvas.polygon(wall, tone)
    for top, height, inset, riser, edge in STEPS:
        canvas.rect(53 + inset, top, 58 - inset * 2, height, riser)
        canvas.rect(53 + inset, top + height - 2, 58 - inset * 2, 2, edge)
        canvas.hline(53 + inset, top + height - 1, 58 - inset * 2, "ink1")
    for x0, y0, x1, y1 in HANDRAILS:
        canvas.line(x0, y0, x1, y1, "ink1")
        canvas.line(x0 + 1, y0, x1 + 1, y1, "conc4")


def _draw_pillar(canvas: Canvas, left: int) -> None:
    draw_blocks(
        canvas,
        (left, 25, 8, 71, "conc4"),
        (left, 25, 2, 71, "white"),
        (left + 6, 25, 2, 71, "conc2"),
        (left, 25, 8, 3, "conc2"),
        (left, 90, 8, 6, "conc2"),
        (left, 90, 8, 1, "conc4"),
    )


def _draw_clock(canvas: Canvas) -> None:
    canvas.ellipse(CLOCK_X, CLOCK_Y, 7, 7, "ink1")
    canvas.ellipse(CLOCK_X, CLOCK_Y, 6, 6, "conc5")
    canvas.vline(CLOCK_X, CLOCK_Y - 4, 5, "ink1")
    canvas.line(CLOCK_X, CLOCK_Y, CLOCK_X + 3, CLOCK_Y + 1, "ink1")


def _draw_walls(canvas: Canvas) -> None:
    draw_blocks(canvas, *WALL, *MAP_CASE, *SHUTTER_AND_POSTERS)
    for x0, y0, x1, y1, colour in MAP_LINES:
        canvas.line(x0, y0, x1, y1, colour)
    for x, y in MAP_STOPS:
        canvas.pixel(x, y, "ink1")
    canvas.line(126, 84, 133, 66, "glass1")
    canvas.line(127, 85, 134, 67, "sky2")
    canvas.line(141, 84, 147, 68, "glass1")


def station_front() -> Canvas:
    """The front of the station with stairs down, 164x96 px (160 of roof to stand on)."""
    canvas = Canvas(WIDTH, HEIGHT)
    _draw_walls(canvas)
    draw_blocks(canvas, *OPENING)
    _draw_stairs(canvas)
    draw_blocks(canvas, *LAMPS, *THRESHOLD)
    for left in PILLARS:
        _draw_pillar(canvas, left)
    draw_blocks(canvas, *FASCIA, *ROOF)
    kana(canvas, ["mu", "su", "ta", "fu", "eki"], 58, 13, "white", spacing=3)
    text(canvas, "LINE 2", 71, 39, "white")
    _draw_clock(canvas)
    return canvas


def station_m() -> Canvas:
    """The blue M of the roof, 40x40 px."""
    canvas = Canvas(M_SIZE, M_SIZE)
    draw_blocks(canvas, *M_BOX)
    canvas.grid(M_LETTER, {"#": "denim0"}, 11, 10)
    canvas.grid(M_LETTER, {"#": "white"}, 10, 9)
    return outline_dark(canvas)


def station_front_states() -> States:
    """The front and the M that stands on its roof."""
    return {"station_front": standing(station_front()), "station_m": standing(station_m())}
