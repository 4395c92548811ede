"""The suburban train from outside: a 240 px car whose doors slide open."""

from itertools import pairwise

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, States

WIDTH, HEIGHT = 240, 72  # px
DOORS = (58, 182)  # middles of the doorways in px
DOOR_OPENINGS = (0, 3, 6, 9, 12, 16)  # px that each leaf has slid in the frames of the opening
DOOR_TICKS = 6
SHELL = (
    (0, 3, WIDTH, 60, "conc4"),
    (0, 0, WIDTH, 4, "conc2"),
    (0, 0, WIDTH, 1, "conc3"),
    (0, 4, WIDTH, 2, "white"),
    (0, 42, WIDTH, 21, "conc3"),
    (0, 37, WIDTH, 5, "leaf2"),
    (0, 37, WIDTH, 1, "leaf3"),
    (0, 43, WIDTH, 1, "leaf2"),
    (0, 63, WIDTH, 9, "ink1"),
    (0, 63, WIDTH, 1, "conc1"),
)


def draw_shell(canvas: Canvas) -> None:
    """Draw the side of a car without windows or doors, as wide as the canvas."""
    draw_blocks(canvas, *SHELL)
    for top in range(47, 60, 4):
        canvas.hline(0, top, WIDTH, "conc2")
        canvas.hline(0, top + 1, WIDTH, "conc4")
    for left in range(14, WIDTH, 60):
        canvas.rect(left, 66, 22, 6, "ink0")
        canvas.ellipse(left + 5, 69, 3, 3, "conc1")
        canvas.ellipse(left + 17, 69, 3, 3, "conc1")


def draw_lit_inside(canvas: Canvas, left: int, top: int, width: int, height: int) -> None:
    """Draw what is seen of a lit car through an opening."""
    draw_blocks(
        canvas,
        (left, top, width, height, "warm3"),
        (left, top, width, 4, "blond3"),
        (left, top + 4, width, 4, "warm4"),
        (left, top + 2, width, 1, "white"),
    )


def _draw_leaf_window(canvas: Canvas, left: int, right: int) -> None:
    if right <= left + 2:
        return
    canvas.rect(left, 14, right - left, 20, "ink1")
    canvas.rect(left + 1, 15, right - left - 2, 18, "glass0")
    canvas.line(left + 1, 30, right - 2, 20, "glass1")
    canvas.line(left + 1, 32, right - 2, 23, "glass1")


def draw_leaf(canvas: Canvas, door: int, side: int, opening: int) -> None:
    """Draw one leaf of a door, `side` -1 or 1, as far as it still shows in the doorway."""
    whole = door + opening if side > 0 else door - opening - 16
    left, right = max(door - 16, whole), min(door + 16, whole + 16)
    if right <= left:
        return
    draw_blocks(
        canvas,
        (left, 10, right - left, 52, "conc4"),
        (left, 10, right - left, 1, "white"),
        (left, 37, right - left, 5, "leaf2"),
        (left, 61, right - left, 1, "conc2"),
    )
    _draw_leaf_window(canvas, max(left, whole + 3), min(right, whole + 13))
    edge = left if side > 0 else right - 1
    canvas.vline(edge, 10, 52, "ink1")
    canvas.vline(edge + side, 10, 52, "ex3")


def draw_inside(canvas: Canvas, door: int) -> None:
    """Draw the lit car behind an open doorway whose middle is at `door`."""
    canvas.rect(door - 17, 8, 34, 55, "ink1")
    draw_lit_inside(canvas, door - 16, 10, 32, 52)
    draw_blocks(
        canvas,
        (door - 16, 52, 32, 10, "warm2"),
        (door - 16, 52, 32, 1, "warm3"),
        (door - 15, 37, 30, 11, "red1"),
        (door - 15, 37, 30, 1, "red2"),
        (door, 10, 1, 42, "conc3"),
    )


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
    draw_lit_inside(canvas, left + 1, 12, width - 2, 22)
    canvas.rect(left + 1, 28, width - 2, 6, "red1")
    canvas.hline(left + 1, 28, width - 2, "red2")
    for strap in range(left + 6, right - 4, 9):
        canvas.vline(strap, 15, 4, "conc2")
        canvas.frame(strap - 1, 18, 3, 3, "conc5")
    glint = ((left + 4, 33), (left + 13, 12), (left + 17, 12), (left + 8, 33))
    canvas.polygon(glint, "warm4")
    canvas.frame(left, 11, width, 24, "conc2")
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
    return canvas


def train_states() -> States:
    """The train in the frames of its opening doors."""
    pictures = [train(opening) for opening in DOOR_OPENINGS]
    return {"train": standing(*pictures, ticks=DOOR_TICKS)}
