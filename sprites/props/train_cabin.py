"""The inside of the train: wall modules with see-through windows, and the door module."""

import numpy as np

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States, bayer, gradient, mix, rgb, text

WALL, WALL_SHADE = "#d8cdb4", "#b8a88c"  # cream enamel
WIDTH, HEIGHT = 160, 120  # px of the module, which repeats sideways
POSTERS = ("sky1", "red3", "leaf3", "ex3")
WINDOWS = (8, 62, 116)  # left edges of the glass in px
DOOR_WIDTH = 48
DOOR_OPENINGS = (0, 6, 12, 18)  # px that each leaf has slid
DOOR_TICKS = 6
CEILING = (
    (0, 0, WIDTH, HEIGHT, WALL),
    (0, 0, WIDTH, 10, "conc3"),
    (0, 9, WIDTH, 1, "conc2"),
    (10, 3, WIDTH - 20, 4, "white"),
    (10, 7, WIDTH - 20, 1, "blond3"),
    (0, 10, WIDTH, 2, WALL_SHADE),
)
BENCH_BACK = (
    (0, 76, WIDTH, 11, "red1"),
    (0, 76, WIDTH, 1, "red3"),
    (0, 77, WIDTH, 1, "red2"),
    (0, 85, WIDTH, 2, "red0"),
)
BENCH_SEAT = (
    (0, 87, WIDTH, 8, "red1"),
    (0, 87, WIDTH, 1, "red3"),
    (0, 88, WIDTH, 2, "red2"),
    (0, 93, WIDTH, 2, "red0"),
    (0, 95, WIDTH, 10, "conc0"),
    (0, 95, WIDTH, 1, "ink1"),
)
SEAT = 20  # px from seat to seat
FLOOR_TONES = ("#8f98a4", "conc2", "#585f74")  # from the seats to the viewer
DOOR_WALL: tuple[Block, ...] = (
    (0, 0, DOOR_WIDTH, HEIGHT, WALL),
    (0, 0, DOOR_WIDTH, 10, "conc3"),
    (0, 9, DOOR_WIDTH, 1, "conc2"),
    (6, 3, 36, 4, "white"),
    (8, 16, 32, 9, "ink1"),
    (4, 28, 40, 77, "ink1"),
)
DOOR_FLOOR = (
    (0, 105, DOOR_WIDTH, 1, "ex3"),
    (0, 106, DOOR_WIDTH, 1, "blond3"),
    (0, 107, DOOR_WIDTH, 1, "conc1"),
)


def _cut_out(canvas: Canvas, left: int, top: int, width: int, height: int) -> None:
    """Make a rectangle fully transparent, so that the tunnel or the city shows through."""
    canvas.pixels[top : top + height, left : left + width] = 0


def _draw_posters(canvas: Canvas) -> None:
    """Draw the advertisements under the ceiling: a head, a line, a price on each."""
    for place, colour in enumerate(POSTERS):
        left = 4 + place * 40
        canvas.rect(left, 13, 34, 12, "ink1")
        gradient(canvas, left + 1, 14, 32, 10, (mix(colour, "white", 0.45), colour), soft=0.6)
        canvas.ellipse(left + 7, 18, 3, 3, mix(colour, "white", 0.75))
        canvas.rect(left + 3, 21, 8, 3, mix(colour, "ink1", 0.5))
        canvas.hline(left + 14, 16, 14, "white")
        canvas.hline(left + 14, 19, 10, mix(colour, "white", 0.7))
        canvas.rect(left + 25, 20, 6, 3, "ex3" if colour != "ex3" else "red2")


def _draw_windows(canvas: Canvas) -> None:
    for left in WINDOWS:
        _cut_out(canvas, left, 30, 38, 36)
        canvas.frame(left - 1, 29, 40, 38, "conc2")
        canvas.frame(left - 2, 28, 42, 40, "conc4")
        canvas.hline(left, 40, 38, "conc3")
        canvas.hline(left - 2, 67, 42, "conc1")
        canvas.frame(left - 4, 26, 46, 43, mix(WALL, "ink1", 0.25))


def _draw_rack(canvas: Canvas) -> None:
    """Draw the luggage rack over the windows."""
    canvas.rect(0, 25, WIDTH, 2, "conc2")
    canvas.hline(0, 25, WIDTH, "conc4")
    canvas.hline(0, 27, WIDTH, "conc1")
    for x in range(18, WIDTH, 41):
        canvas.vline(x, 24, 6, "conc1")


def _draw_shade(canvas: Canvas, width: int) -> None:
    """Draw how the light of the ceiling fades down the wall."""
    tones = ("white", "conc5", "conc4", "conc3", "conc2")
    gradient(canvas, 0, 10, width, 66, tones, (0, 0.1, 0.45, 0.85, 1), soft=0.6)


def _draw_bench_and_floor(canvas: Canvas) -> None:
    draw_blocks(canvas, *BENCH_BACK)
    draw_blocks(canvas, *BENCH_SEAT)
    for x in range(0, WIDTH, SEAT):
        canvas.vline(x, 76, 19, "red0")
        canvas.vline(x + 1, 78, 7, "red2")
        canvas.rect(x + 5, 80, 10, 3, mix("red1", "red0", 0.45))
        canvas.hline(x + 3, 89, 13, "red3", opacity=90)
        canvas.rect(x + 3, 98, 14, 5, "ink1")
        canvas.hline(x + 3, 98, 14, "conc1")
    _draw_floor(canvas, WIDTH)


def _draw_floor(canvas: Canvas, width: int) -> None:
    """Draw worn linoleum that mirrors the lamps in a long streak and the seats in a red one."""
    gradient(canvas, 0, 105, width, 15, FLOOR_TONES, soft=0.8)
    canvas.hline(0, 105, width, "conc4")
    canvas.hline(0, 106, width, "#6b5a6c")
    sheen = Canvas(width, HEIGHT)
    for y, share in ((107, 0.5), (108, 0.3), (112, 0.55), (113, 0.8), (114, 0.45)):
        line = bayer(HEIGHT, width)[y] < share
        sheen.pixels[y, line] = (*rgb("red0" if y < 110 else "conc4"), 255)
    canvas.mask(sheen.alpha() & (np.arange(HEIGHT)[:, None] < 110), "#7d4a58", opacity=110)
    canvas.mask(sheen.alpha() & (np.arange(HEIGHT)[:, None] >= 110), "conc4", opacity=90)
    for x in range(0, width, 32):
        canvas.line(x, 106, x - 3, 119, "conc1")


def cabin_wall() -> Canvas:
    """A stretch of the cabin, 160x120 px, that repeats sideways; its windows are holes."""
    canvas = Canvas(WIDTH, HEIGHT)
    draw_blocks(canvas, *CEILING)
    _draw_shade(canvas, WIDTH)
    _draw_posters(canvas)
    _draw_windows(canvas)
    _draw_rack(canvas)
    _draw_bench_and_floor(canvas)
    for pole in (0, WIDTH - 3):
        canvas.rect(pole, 10, 3, 95, "conc4")
        canvas.vline(pole + 1, 10, 95, "white")
    return canvas


def _draw_leaf(canvas: Canvas, side: int, opening: int) -> None:
    whole = 24 + opening if side > 0 else 24 - opening - 18
    left, right = max(6, whole), min(42, whole + 18)
    if right <= left:
        return
    gradient(canvas, left, 30, right - left, 75, ("conc4", "conc3"), soft=0.2)
    canvas.hline(left, 30, right - left, "white")
    glass_left, glass_right = max(left, whole + 4), min(right, whole + 14)
    if glass_right - glass_left > 2:
        _cut_out(canvas, glass_left, 36, glass_right - glass_left, 36)
        canvas.frame(glass_left - 1, 35, glass_right - glass_left + 2, 38, "conc2")
    canvas.vline(left if side > 0 else right - 1, 30, 75, "ex3")


def cabin_door(opening: int) -> Canvas:
    """The door from inside, 48x120 px, whose leaves have slid `opening` px (0-18)."""
    canvas = Canvas(DOOR_WIDTH, HEIGHT)
    draw_blocks(canvas, *DOOR_WALL[:1])
    _draw_shade(canvas, DOOR_WIDTH)
    draw_blocks(canvas, *DOOR_WALL[1:])
    text(canvas, "EXIT", 16, 18, "ex3")
    _cut_out(canvas, 6, 30, 36, 75)
    for side in (-1, 1):
        _draw_leaf(canvas, side, opening)
    _draw_floor(canvas, DOOR_WIDTH)
    draw_blocks(canvas, *DOOR_FLOOR)
    return canvas


def train_cabin_states() -> States:
    """The cabin wall and the frames of its opening door."""
    doors = [cabin_door(opening) for opening in DOOR_OPENINGS]
    return {
        "train_interior": standing(cabin_wall()),
        "train_interior_door": standing(*doors, ticks=DOOR_TICKS),
    }
