"""A train in pieces, put together to any length with its doors wherever a platform has them."""

from sprites.props.framing import draw_blocks, standing
from sprites.props.train import (
    HEIGHT,
    draw_inside,
    draw_leaf,
    draw_rider,
    draw_shell,
    draw_window,
    finish_window,
)
from sprites.toolkit import Canvas, States, bayer, rgb, snap
from sprites.toolkit.atlas import Frame

STRIP = 60  # px of the side that repeats, one bogie long
DOOR_WIDTH, DOOR = 34, 17  # px; the middle of the doorway
OPENINGS = (0, 2, 4, 6, 8, 10, 12, 14, 16)  # px that each leaf has slid
WINDOWS = {"car_window_long": 78, "car_window": 54, "car_window_short": 28}  # widths in px
RIDERS = ((17, 56), (12, 38, 66), (9, 22, 46))  # heads in a window, px from its left edge
NOSE_WIDTH, JOINT_WIDTH = 40, 6
NOSE_SLOPE = (12, 9, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1, 1)  # px cut off the front, row by row
JOINT = (
    (0, 0, JOINT_WIDTH, 3, "ink0"),
    (0, 3, JOINT_WIDTH, 60, "ink1"),
    (1, 5, 1, 56, "conc0"),
    (3, 5, 1, 56, "conc0"),
    (0, 63, JOINT_WIDTH, 9, "ink0"),
)
EDGE_WIDTH, EDGE_HEIGHT = 32, 14
LIGHT_SIZE, LIGHT_STEPS = (66, 40), 6  # px; shades of the light on the floor
CHEVRON = ((0, 0), (4, 4), (0, 8))


def _side(width: int) -> Canvas:
    canvas = Canvas(width, HEIGHT)
    draw_shell(canvas)
    return canvas


def _joint() -> Canvas:
    canvas = Canvas(JOINT_WIDTH, HEIGHT)
    draw_blocks(canvas, *JOINT)
    return canvas


def _nose() -> Canvas:
    """The driver's end, to the left: a raked pane, a lamp above the coupling, a green brow."""
    canvas = _side(NOSE_WIDTH)
    draw_blocks(
        canvas,
        (0, 10, 20, 26, "ink1"),
        (1, 11, 18, 24, "glass0"),
        (1, 11, 18, 2, "glass1"),
        (0, 42, NOSE_WIDTH, 21, "leaf2"),
        (0, 42, NOSE_WIDTH, 1, "leaf3"),
        (0, 60, NOSE_WIDTH, 3, "leaf1"),
        (2, 46, 7, 5, "ink1"),
        (3, 47, 5, 3, "blond3"),
        (3, 47, 3, 1, "white"),
        (0, 63, NOSE_WIDTH, 9, "ink1"),
        (0, 66, 5, 4, "ink0"),
    )
    canvas.line(4, 33, 14, 13, "glass1")
    canvas.line(7, 33, 17, 13, "glass1")
    for row, cut in enumerate(NOSE_SLOPE):
        canvas.pixels[row, :cut] = 0
        canvas.hline(cut, row, 1, "ink1")
    return canvas


def _window(width: int, heads: tuple[int, ...]) -> Canvas:
    canvas = Canvas(width + 2, HEIGHT)
    draw_window(canvas, 1, width + 1)
    for number, head in enumerate(heads):
        if head < width - 6:
            draw_rider(canvas, head, 34, 15 + number % 2 * 2)
    finish_window(canvas, 1, width + 1)
    return canvas


def _inside() -> Canvas:
    canvas = Canvas(DOOR_WIDTH, HEIGHT)
    draw_inside(canvas, DOOR)
    return canvas


def _leaves(opening: int) -> Canvas:
    canvas = Canvas(DOOR_WIDTH, HEIGHT)
    for side in (-1, 1):
        draw_leaf(canvas, DOOR, side, opening)
    canvas.rect(0, 6, DOOR_WIDTH, 2, "conc2")
    canvas.rect(DOOR - 3, 4, 7, 4, "ink1")
    return canvas


def _lamp(*, lit: bool) -> Canvas:
    canvas = Canvas(5, 2)
    canvas.rect(0, 0, 5, 2, "red2" if lit else "red0")
    if lit:
        canvas.hline(1, 0, 3, "red3")
    return canvas


def _edge() -> Canvas:
    """A stretch of platform before the train: its lip, the yellow line, slabs."""
    canvas = Canvas(EDGE_WIDTH, EDGE_HEIGHT)
    draw_blocks(
        canvas,
        (0, 0, EDGE_WIDTH, EDGE_HEIGHT, "conc3"),
        (0, 0, EDGE_WIDTH, 1, "conc5"),
        (0, 1, EDGE_WIDTH, 1, "conc2"),
        (0, 3, EDGE_WIDTH, 4, "ex3"),
        (0, 3, EDGE_WIDTH, 1, "blond3"),
        (0, 7, EDGE_WIDTH, 1, "conc2"),
        (0, 10, EDGE_WIDTH, 1, "conc2"),
        (7, 11, 1, 3, "conc2"),
    )
    for left in range(1, EDGE_WIDTH, 4):
        canvas.rect(left, 4, 2, 1, "blond1")
        canvas.rect(left, 6, 2, 1, "blond1")
    canvas.vline(22, 8, 2, "conc2")
    return canvas


def _bar(stripe: str, shade: str) -> Canvas:
    """A gate's bar across the way: two posts, a striped rail, a thinner one below."""
    canvas = Canvas(18, 17)
    for post in (1, 14):
        canvas.rect(post, 2, 3, 15, "conc2")
        canvas.vline(post, 2, 15, "conc4")
        canvas.rect(post - 1, 1, 5, 2, "ink1")
    canvas.rect(2, 3, 14, 5, stripe)
    for left in range(3, 15, 5):
        canvas.polygon(((left + 1, 3), (left + 3, 3), (left + 1, 7), (left - 1, 7)), "white")
    canvas.hline(2, 7, 14, shade)
    canvas.rect(4, 11, 10, 2, "conc3")
    canvas.hline(4, 12, 10, "conc1")
    canvas.outline("ink1")
    return canvas


def _door_light() -> Canvas:
    """The light of an open door on the floor before it: wider and fainter towards the viewer."""
    canvas = Canvas(*LIGHT_SIZE)
    width, height = LIGHT_SIZE
    thresholds = bayer(height, width)
    for y in range(height):
        half = DOOR - 5 + y * 0.5
        for x in range(width):
            edge = min(1.0, max(0.0, (half - abs(x - width / 2 + 0.5)) / 7))
            steps = int((1 - y / height) * edge * LIGHT_STEPS * 0.9 + thresholds[y, x])
            if steps:
                canvas.pixels[y, x] = (*rgb("blond2"), steps * 190 // LIGHT_STEPS)
    return canvas


def _mark() -> Canvas:
    """Two chevrons that point to the right, dark round the edge so that they read on steel."""
    canvas = Canvas(14, 13)
    for left in (2, 7):
        canvas.polygon([(x + left, y + 2) for x, y in CHEVRON], "ex3")
    canvas.outline("ink1")
    return canvas


def _triangle() -> Canvas:
    """The sign of warning on a board, 11x11 px."""
    canvas = Canvas(11, 11)
    for row in range(10):
        half = row // 2
        canvas.hline(5 - half, row, 2 * half + 1, "ex3")
    canvas.hline(0, 10, 11, "ex2")
    canvas.vline(5, 3, 4, "ink0")
    canvas.pixel(5, 8, "ink0")
    return canvas


def train_part_states() -> States:
    """All pieces; sides, windows and leaves hang from the train's upper left corner."""
    cornered = {
        "car_side": [_side(STRIP)],
        "car_joint": [_joint()],
        "car_nose": [_nose()],
        **{name: [_window(width, heads) for heads in RIDERS] for name, width in WINDOWS.items()},
        "car_doorway": [_inside()],
        "platform_lip": [_edge()],
        "car_leaves": [_leaves(opening) for opening in OPENINGS],
    }
    return {
        **{
            name: [Frame(snap(p), (0, 0), 0, None) for p in pictures]
            for name, pictures in cornered.items()
        },
        "door_lamp": standing(_lamp(lit=False), _lamp(lit=True)),
        "door_mark": standing(_mark()),
        "door_light": [Frame(_door_light(), (LIGHT_SIZE[0] // 2, 0), 0, None)],
        "warning_triangle": standing(_triangle()),
        "gate_bar": standing(_bar("ex2", "ex1"), _bar("red2", "red0")),
    }
