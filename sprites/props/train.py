"""The suburban train from outside: a 240 px car whose doors slide open."""

from itertools import pairwise

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, States, gradient

WIDTH, HEIGHT = 240, 72  # px
DOORS = (58, 182)  # middles of the doorways in px
DOOR_OPENINGS = (0, 3, 6, 9, 12, 16)  # px that each leaf has slid in the frames of the opening
DOOR_TICKS = 6
SHELL_TONES = ("conc4", "conc3", "conc3", "conc2")  # of the side, from the roof down
SHELL = (
    (0, 0, WIDTH, 4, "conc2"),
    (0, 0, WIDTH, 1, "conc3"),
    (0, 4, WIDTH, 1, "conc5"),
    (0, 36, WIDTH, 6, "leaf2"),
    (0, 36, WIDTH, 1, "leaf3"),
    (0, 41, WIDTH, 1, "leaf1"),
    (0, 43, WIDTH, 1, "leaf2"),
    (0, 63, WIDTH, 9, "ink1"),
    (0, 63, WIDTH, 1, "conc1"),
)
LIT_TONES = ("blond3", "blond2", "warm3", "#c98a50")  # of a lit car, from the lamps down
PANE, SEAT = 22, 6  # px: height of a pane, and of the seat's back that is seen in it
DARK_RIDER = "#2b1d36"


def draw_shell(canvas: Canvas) -> None:
    """Draw the side of a car without windows or doors, as wide as the canvas."""
    gradient(canvas, 0, 3, canvas.width, 60, SHELL_TONES, soft=0.6)
    draw_blocks(canvas, *SHELL)
    for top in range(46, 61, 3):
        canvas.hline(0, top, WIDTH, "conc2")
        canvas.hline(0, top + 1, WIDTH, "conc3")
    for left in range(14, WIDTH, 60):
        canvas.rect(left, 66, 22, 6, "ink0")
        canvas.ellipse(left + 5, 69, 3, 3, "conc1")
        canvas.ellipse(left + 17, 69, 3, 3, "conc1")


def draw_lit_inside(canvas: Canvas, left: int, top: int, width: int, height: int) -> None:
    """Draw what is seen of a lit car through an opening."""
    gradient(canvas, left, top, width, height, LIT_TONES, (0, 0.15, 0.5, 1), soft=0.7)
    canvas.rect(left, top, width, 2, "white")
    canvas.hline(left, top + 2, width, "blond3")


def draw_rider(canvas: Canvas, x: int, floor: int, height: int) -> None:
    """Draw somebody against the light of a car, `height` px above a floor row."""
    top = floor - height
    canvas.ellipse(x, top + 4, 3.4, 3.8, DARK_RIDER)
    canvas.rect(x - 3, top + 6, 7, 3, DARK_RIDER)
    canvas.polygon(
        ((x - 6, top + 12), (x - 3, top + 8), (x + 3, top + 8), (x + 6, top + 12)), DARK_RIDER
    )
    canvas.rect(x - 6, top + 12, 13, height - 12, DARK_RIDER)
    canvas.hline(x - 2, top + 1, 4, "#6a4440")


def _draw_leaf_window(canvas: Canvas, left: int, right: int) -> None:
    if right <= left + 2:
        return
    canvas.rect(left, 14, right - left, 20, "ink1")
    canvas.rect(left + 1, 15, right - left - 2, 18, "glass0")
    canvas.line(left + 1, 28, right - 2, 17, "glass1")
    canvas.line(left + 1, 31, right - 2, 20, "glass1")
    canvas.hline(left + 1, 15, right - left - 2, "#1b3a52")


def draw_leaf(canvas: Canvas, door: int, side: int, opening: int) -> None:
    """Draw one leaf of a door, `side` -1 or 1, as far as it still shows in the doorway.

    An open leaf leaves its edge in the doorway, a few pixels wide.
    """
    slid = min(opening, 16 - 4)
    whole = door + slid if side > 0 else door - slid - 16
    left, right = max(door - 16, whole), min(door + 16, whole + 16)
    gradient(canvas, left, 10, right - left, 52, ("conc5", "conc4", "conc3"), soft=0.5)
    draw_blocks(
        canvas,
        (left, 10, right - left, 1, "white"),
        (left, 36, right - left, 6, "leaf2"),
        (left, 61, right - left, 1, "conc2"),
    )
    _draw_leaf_window(canvas, max(left, whole + 3), min(right, whole + 13))
    edge = left if side > 0 else right - 1
    canvas.vline(edge, 10, 52, "ink1")
    canvas.vline(edge + side, 10, 52, "ex3")
    canvas.vline(edge + 2 * side, 10, 52, "blond1")


def draw_inside(canvas: Canvas, door: int) -> None:
    """Draw the lit car behind an open doorway whose middle is at `door`."""
    canvas.rect(door - 17, 8, 34, 55, "ink1")
    draw_lit_inside(canvas, door - 16, 10, 32, 42)
    draw_blocks(
        canvas,
        (door - 16, 52, 32, 10, "skin0"),
        (door - 16, 52, 32, 1, "warm3"),
        (door - 16, 56, 32, 1, "brick1"),
        (door - 15, 15, 30, 14, "#5b4258"),
        (door - 14, 16, 28, 12, "denim0"),
        (door - 15, 38, 30, 14, "red1"),
        (door - 15, 38, 30, 2, "red2"),
        (door - 15, 46, 30, 1, "red0"),
        (door - 15, 49, 30, 3, "brick0"),
        (door, 16, 1, 12, "#5b4258"),
        (door + 8, 10, 1, 46, "conc4"),
        (door + 9, 10, 1, 46, "conc2"),
    )
    for strap in (door - 10, door - 2):
        canvas.vline(strap, 12, 5, "brick1")
        canvas.frame(strap - 1, 17, 3, 3, "conc5")


def _draw_doorway(canvas: Canvas, door: int, opening: int) -> None:
    draw_inside(canvas, door)
    for side in (-1, 1):
        draw_leaf(canvas, door, side, opening)
    canvas.rect(door - 17, 6, 34, 2, "conc2")
    moving = 0 < opening < DOOR_OPENINGS[-1] - 1
    canvas.rect(door - 2, 5, 5, 3, "red2" if moving else "red0")


def draw_window(canvas: Canvas, left: int, right: int) -> None:
    """Draw a lit window with straps behind the glass, from `left` to `right`."""
    width = right - left
    canvas.rect(left, 11, width, 24, "ink1")
    draw_lit_inside(canvas, left + 1, 12, width - 2, PANE)
    canvas.rect(left + 1, 12 + PANE - SEAT, width - 2, SEAT, "red1")
    canvas.hline(left + 1, 12 + PANE - SEAT, width - 2, "red2")
    for strap in range(left + 6, right - 4, 9):
        canvas.vline(strap, 15, 3, "conc2")
        canvas.frame(strap - 1, 18, 3, 3, "conc5")
    for start in range(left, right - 16, 40):
        glint = ((start + 4, 33), (start + 13, 12), (start + 17, 12), (start + 8, 33))
        canvas.polygon(glint, "warm4")


def finish_window(canvas: Canvas, left: int, right: int) -> None:
    """Draw what is before those who sit there: the frame, and the bar in the middle."""
    width = right - left
    canvas.frame(left - 1, 10, width + 2, 26, "conc3")
    canvas.frame(left, 11, width, 24, "conc1")
    canvas.vline((left + right) // 2, 11, 24, "conc2")


def train(opening: int) -> Canvas:
    """One train car, 240x72 px, whose door leaves have slid `opening` px (0-16)."""
    canvas = Canvas(WIDTH, HEIGHT)
    draw_shell(canvas)
    for door in DOORS:
        _draw_doorway(canvas, door, opening)
    for start, end in pairwise((0, *DOORS, WIDTH)):
        left = start + (23 if start else 6)
        right = end - (23 if end < WIDTH else 6)
        draw_window(canvas, left, right)
        finish_window(canvas, left, right)
    return canvas


def train_states() -> States:
    """The train in the frames of its opening doors."""
    pictures = [train(opening) for opening in DOOR_OPENINGS]
    return {"train": standing(*pictures, ticks=DOOR_TICKS)}
