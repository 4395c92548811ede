"""The inside of the train: wall modules with see-through windows, and the door module."""

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States, gradient, mix, text

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
    (0, 16, WIDTH, 9, "conc5"),
)
BENCH_BACK = (
    (0, 76, WIDTH, 10, "red1"),
    (0, 76, WIDTH, 1, "red2"),
    (0, 84, WIDTH, 2, "red0"),
)
BENCH_SEAT = (
    (0, 86, WIDTH, 9, "red1"),
    (0, 86, WIDTH, 1, "red3"),
    (0, 87, WIDTH, 1, "red2"),
    (0, 94, WIDTH, 1, "red0"),
    (0, 95, WIDTH, 10, "conc1"),
)
FLOOR = ((0, 105, WIDTH, 15, "conc2"), (0, 105, WIDTH, 1, "conc4"))
DOOR_WALL: tuple[Block, ...] = (
    (0, 0, DOOR_WIDTH, HEIGHT, WALL),
    (0, 0, DOOR_WIDTH, 10, "conc3"),
    (0, 9, DOOR_WIDTH, 1, "conc2"),
    (6, 3, 36, 4, "white"),
    (8, 16, 32, 9, "ink1"),
    (4, 28, 40, 77, "ink1"),
)
DOOR_FLOOR = (
    (0, 105, DOOR_WIDTH, 15, "conc2"),
    (0, 105, DOOR_WIDTH, 1, "ex3"),
    (0, 106, DOOR_WIDTH, 1, "blond3"),
    (0, 112, DOOR_WIDTH, 1, "conc1"),
)


def _cut_out(canvas: Canvas, left: int, top: int, width: int, height: int) -> None:
    """Make a rectangle fully transparent, so that the tunnel or the city shows through."""
    canvas.pixels[top : top + height, left : left + width] = 0


def _draw_posters(canvas: Canvas) -> None:
    for place, colour in enumerate(POSTERS):
        canvas.rect(4 + place * 40, 17, 34, 7, colour)
        canvas.hline(8 + place * 40, 20, 20, "white")
        canvas.rect(4 + place * 40, 23, 34, 1, mix(colour, "ink1", 0.4))


def _draw_windows(canvas: Canvas) -> None:
    for left in WINDOWS:
        _cut_out(canvas, left, 30, 38, 36)
        canvas.frame(left - 1, 29, 40, 38, "conc2")
        canvas.frame(left - 2, 28, 42, 40, "conc4")
        canvas.hline(left, 47, 38, "conc3")


def _draw_rack(canvas: Canvas) -> None:
    """Draw the luggage rack over the windows."""
    canvas.rect(0, 25, WIDTH, 2, "conc2")
    canvas.hline(0, 25, WIDTH, "conc4")
    canvas.hline(0, 27, WIDTH, "conc1")
    for x in range(18, WIDTH, 41):
        canvas.vline(x, 24, 6, "conc1")


def _draw_shade(canvas: Canvas, width: int) -> None:
    """Draw how the light of the ceiling fades down the wall."""
    gradient(canvas, 0, 10, width, 66, ("conc5", WALL, "conc3"), (0, 0.25, 1), soft=0.25)


def _draw_bench_and_floor(canvas: Canvas) -> None:
    draw_blocks(canvas, *BENCH_BACK)
    for x in range(0, WIDTH, 20):
        canvas.vline(x, 76, 10, "red0")
    draw_blocks(canvas, *BENCH_SEAT)
    for x in range(4, WIDTH, 20):
        canvas.rect(x, 97, 12, 6, "conc0")
    draw_blocks(canvas, *FLOOR)
    for x in range(0, WIDTH, 32):
        canvas.vline(x, 105, 15, "conc1")
        canvas.hline(x + 6, 108, 18, "conc3")
        canvas.hline(x + 11, 110, 9, "conc3")
        canvas.hline(x + 8, 116, 12, "conc3")
    canvas.hline(0, 112, WIDTH, "conc1")


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
    draw_blocks(canvas, *DOOR_FLOOR)
    return canvas


def train_cabin_states() -> States:
    """The cabin wall and the frames of its opening door."""
    doors = [cabin_door(opening) for opening in DOOR_OPENINGS]
    return {
        "train_interior": standing(cabin_wall()),
        "train_interior_door": standing(*doors, ticks=DOOR_TICKS),
    }
