"""The building site: mesh fence, barrier, tape, scaffold, stacked containers, the far crane."""

import math
from typing import NamedTuple

from sprites.props.framing import Block, draw_blocks, hanging, nearest, standing
from sprites.toolkit import Canvas, Colour, States, mix, outline_dark, text

FENCE_WIDTH, FENCE_HEIGHT = 48, 44
FENCE_PIPES: tuple[Block, ...] = (
    *((left, 2, 2, 40, "conc3") for left in (1, 45)),
    *((left, 2, 1, 40, "conc5") for left in (1, 45)),
    *((1, top, 46, 2, "conc3") for top in (2, 36)),
    *((1, top, 46, 1, "conc5") for top in (2, 36)),
    *((left, 42, 8, 2, "conc1") for left in (0, 40)),
    *((left, 42, 8, 1, "conc3") for left in (0, 40)),
)
FENCE_SIGN: tuple[Block, ...] = (
    (13, 9, 22, 19, "ink1"),
    (14, 10, 20, 17, "conc5"),
    (14, 10, 20, 7, "red1"),
    (14, 10, 20, 1, "red3"),
    (14, 26, 20, 1, "conc3"),
)
BOWING_WORKER = (
    ".yyy...",
    "yyyyy..",
    ".sss...",
    ".sbbbb.",
    "..bbbbb",
    "..b..bb",
    "..s..bb",
    ".....bb",
)
WORKER_KEY = {"y": "ex3", "s": "skin1", "b": "denim1"}
BARRIER_LEGS: tuple[Block, ...] = (
    (5, 4, 2, 20, "conc2"),
    (5, 4, 1, 20, "conc4"),
    (37, 4, 2, 20, "conc2"),
    (37, 4, 1, 20, "conc4"),
    (2, 22, 8, 2, "conc1"),
    (34, 22, 8, 2, "conc1"),
    (5, 17, 34, 1, "conc2"),
)
BARRIER_LAMP: tuple[Block, ...] = ((20, 3, 4, 2, "conc1"), (20, 0, 4, 3, "red1"))
LIT_LAMP: tuple[Block, ...] = ((20, 0, 4, 3, "red3"), (21, 1, 2, 1, "white"))
TAPE_WIDTH, TAPE_SAG, TAPE_TICKS = 80, 5, 10
TAPE_WAVES = 4  # frames of the flutter
STRIPE = 5  # px of one yellow or black stripe
SCAFFOLD = 48  # px, width and height of one storey
SCAFFOLD_PIPES: tuple[Block, ...] = (
    *((left, 5, 3, 43, "conc2") for left in (2, 43)),
    *((left, 5, 1, 43, "conc4") for left in (2, 43)),
    *((left + 2, 5, 1, 43, "conc1") for left in (2, 43)),
    (0, 26, 48, 2, "conc2"),
    (0, 26, 48, 1, "conc4"),
    *((left, top, 5, 4, "conc1") for left in (1, 42) for top in (7, 25)),
    *((left, top, 5, 1, "conc3") for left in (1, 42) for top in (7, 25)),
    *((left, 46, 7, 2, "conc1") for left in (0, 41)),
    *((left, 46, 7, 1, "conc3") for left in (0, 41)),
)
CONTAINER_WIDTH, CONTAINER_HEIGHT = 80, 48
RIB = 5  # px of one fold of the container's steel
CRANE_WIDTH, CRANE_HEIGHT = 190, 170
CRANE_LIGHT, CRANE_MIDDLE, CRANE_DARK = "conc4", "conc3", "conc2"  # pale: it stands far away
JIB_TOP, JIB_DEPTH = 40, 8
MAST_LEFT, MAST_WIDTH = 132, 10
CAB: tuple[Block, ...] = (
    (118, 49, 12, 12, "conc4"),
    (118, 49, 12, 1, "conc5"),
    (120, 51, 6, 6, "glass1"),
    (120, 51, 6, 1, "sky2"),
    (128, 50, 2, 11, "conc3"),
)
COUNTERWEIGHT: tuple[Block, ...] = (
    (168, 43, 16, 16, "conc3"),
    (168, 43, 16, 1, "conc5"),
    (182, 44, 2, 15, "conc2"),
    (175, 44, 1, 15, "conc2"),
)
LOAD: tuple[Block, ...] = (
    (18, 112, 26, 4, "skin1"),
    (18, 112, 26, 1, "skin2"),
    (18, 115, 26, 1, "brick1"),
    (29, 48, 5, 3, "conc2"),
    (31, 51, 1, 50, "conc2"),
    (30, 99, 3, 4, "conc1"),
)


class Paint(NamedTuple):
    """Three tones of a container's steel."""

    light: Colour
    middle: Colour
    dark: Colour


BLUE = Paint("denim2", "denim1", "denim0")
RUST = Paint("brick2", "brick1", "brick0")


def _draw_mesh(canvas: Canvas) -> None:
    for y in range(5, 36):
        for x in range(3, 45):
            if (x + y) % 6 == 0 or (x - y) % 6 == 0:
                canvas.pixel(x, y, "conc3")


def site_fence() -> Canvas:
    """A mesh fence to see through, with the sign of a bowing worker, 48x44 px."""
    canvas = Canvas(FENCE_WIDTH, FENCE_HEIGHT)
    _draw_mesh(canvas)
    draw_blocks(canvas, *FENCE_PIPES, *FENCE_SIGN)
    text(canvas, "STOP", 17, 11, "white")
    canvas.grid(BOWING_WORKER, WORKER_KEY, 20, 18)
    return canvas


def _striped(x: int, y: int) -> Colour:
    """Yellow and black warning stripes that lean to the right."""
    return "ink1" if (x + y) // STRIPE % 2 else "ex3"


def barrier(*, lit: bool) -> Canvas:
    """A warning barrier, 44x24 px, with its lamp off or on."""
    canvas = Canvas(44, 24)
    draw_blocks(canvas, *BARRIER_LEGS)
    for y in range(5, 13):
        for x in range(1, 43):
            canvas.pixel(x, y, _striped(x, y))
    canvas.hline(1, 5, 42, "blond3")
    draw_blocks(canvas, *BARRIER_LAMP)
    if lit:
        draw_blocks(canvas, *LIT_LAMP)
    return outline_dark(canvas)


def warning_tape(frame: int) -> Canvas:
    """Frame 0-3 of a tape that flutters between two posts, 80x16 px, hanging."""
    canvas = Canvas(TAPE_WIDTH, 16)
    for x in range(TAPE_WIDTH):
        along = 2 * x / (TAPE_WIDTH - 1) - 1
        loose = 1 - along**2
        wave = math.sin(x / 7 - frame * math.tau / TAPE_WAVES) * 1.6 * loose
        top = 2 + nearest(TAPE_SAG * loose + wave)
        for down in range(4):
            canvas.pixel(x, top + down, _striped(x, down))
        if wave < 0 and _striped(x, 0) == "ex3":
            canvas.pixel(x, top, "blond3")
    return outline_dark(canvas)


def _draw_deck(canvas: Canvas, top: int, width: int) -> None:
    draw_blocks(
        canvas,
        (0, top, width, 5, "brick2"),
        (0, top, width, 1, "blond2"),
        (0, top + 1, width, 1, "warm3"),
        (0, top + 4, width, 1, "brick0"),
    )
    for seam in range(15, width - 2, 16):
        canvas.vline(seam, top + 1, 3, "brick1")
    for knot in range(6, width - 4, 16):
        canvas.hline(knot, top + 2, 4, "brick1")


def scaffold() -> Canvas:
    """One storey of scaffold, 48x48 px, whose deck is its top; storeys stack."""
    canvas = Canvas(SCAFFOLD, SCAFFOLD)
    canvas.line(4, 46, 43, 7, "conc1")
    canvas.line(4, 45, 43, 6, "conc3")
    canvas.line(4, 7, 43, 46, "conc1")
    draw_blocks(canvas, *SCAFFOLD_PIPES)
    _draw_deck(canvas, 0, SCAFFOLD)
    return canvas


def scaffold_plank() -> Canvas:
    """A plank of scaffold between two towers, 48x7 px, hanging from its top."""
    canvas = Canvas(SCAFFOLD, 7)
    _draw_deck(canvas, 0, SCAFFOLD)
    for clamp in (4, 40):
        canvas.rect(clamp, 4, 4, 3, "conc1")
        canvas.hline(clamp, 4, 4, "conc3")
    return canvas


def _draw_ribs(canvas: Canvas, top: int, width: int, paint: Paint) -> None:
    canvas.rect(0, top, width, CONTAINER_HEIGHT, paint.middle)
    for left in range(4, width - 4, RIB):
        canvas.vline(left, top + 5, 38, paint.light)
        canvas.vline(left + 3, top + 5, 38, paint.dark)
    canvas.rect(0, top + 5, width, 3, paint.dark)


def _draw_container_frame(canvas: Canvas, top: int, width: int, paint: Paint) -> None:
    bottom = top + CONTAINER_HEIGHT
    draw_blocks(
        canvas,
        (0, top, width, 5, paint.middle),
        (0, top, width, 1, mix(paint.light, "white", 0.6)),
        (0, top + 1, width, 2, paint.light),
        (0, top + 4, width, 1, paint.dark),
        (0, bottom - 5, width, 4, paint.middle),
        (0, bottom - 5, width, 1, paint.light),
        (0, bottom - 1, width, 1, "ink1"),
        (0, top + 1, 4, 46, paint.middle),
        (0, top + 1, 1, 46, paint.light),
        (3, top + 5, 1, 38, paint.dark),
        (width - 4, top + 1, 4, 46, paint.middle),
        (width - 4, top + 5, 1, 38, paint.light),
        (width - 1, top + 1, 1, 46, paint.dark),
    )
    for left in (0, width - 4):
        for corner in (top, bottom - 5):
            canvas.rect(left, corner, 4, 5, "conc1")
            canvas.hline(left, corner, 4, "conc4")
            canvas.rect(left + 1, corner + 2, 2, 2, "ink1")


def _draw_container(canvas: Canvas, top: int, paint: Paint, name: str) -> None:
    _draw_ribs(canvas, top, canvas.width, paint)
    _draw_container_frame(canvas, top, canvas.width, paint)
    text(canvas, name, 11, top + 14, "conc5")
    canvas.hline(11, top + 21, len(name) * 4 - 1, "conc4")


def container_stack() -> Canvas:
    """Two shipping containers on each other, 80x96 px, flush on both sides."""
    canvas = Canvas(CONTAINER_WIDTH, CONTAINER_HEIGHT * 2)
    _draw_container(canvas, 0, BLUE, "MUSU 0742")
    _draw_container(canvas, CONTAINER_HEIGHT, RUST, "KAIUN")
    for x, y, length in ((60, 54, 12), (61, 54, 6), (24, 55, 8), (70, 60, 9)):
        canvas.vline(x, y, length, "brick0")
    return canvas


def _draw_mast(canvas: Canvas) -> None:
    right = MAST_LEFT + MAST_WIDTH - 1
    for y in range(60, CRANE_HEIGHT, MAST_WIDTH):
        canvas.line(MAST_LEFT, y, right, y + MAST_WIDTH, CRANE_MIDDLE)
        canvas.hline(MAST_LEFT, y, MAST_WIDTH, CRANE_MIDDLE)
    canvas.rect(MAST_LEFT, 46, 2, CRANE_HEIGHT, CRANE_LIGHT)
    canvas.rect(right - 1, 46, 2, CRANE_HEIGHT, CRANE_DARK)


def _draw_jib(canvas: Canvas) -> None:
    bottom = JIB_TOP + JIB_DEPTH
    for x in range(6, 128, JIB_DEPTH * 2):
        canvas.line(x, bottom, x + JIB_DEPTH, JIB_TOP, CRANE_MIDDLE)
        canvas.line(x + JIB_DEPTH, JIB_TOP, x + JIB_DEPTH * 2, bottom, CRANE_MIDDLE)
    for x in range(142, 166, JIB_DEPTH):
        canvas.line(x, JIB_TOP, x + JIB_DEPTH, bottom, CRANE_MIDDLE)
    canvas.hline(10, JIB_TOP, 176, CRANE_LIGHT)
    draw_blocks(canvas, (2, bottom, 182, 2, CRANE_MIDDLE), (2, bottom, 182, 1, CRANE_LIGHT))
    canvas.line(2, bottom, 10, JIB_TOP, CRANE_MIDDLE)
    for x in range(2, 130, 32):
        canvas.rect(x, bottom, 16, 2, "skin1")
        canvas.hline(x, bottom, 16, "skin2")


def _draw_ties(canvas: Canvas) -> None:
    """Draw the peak above the mast and the rods that carry both arms."""
    for left, right, y in ((135, 139, 20), (134, 139, 29), (133, 140, 38)):
        canvas.hline(left, y, right - left, CRANE_MIDDLE)
    canvas.line(132, 47, 137, 8, CRANE_LIGHT)
    canvas.line(133, 47, 137, 12, CRANE_LIGHT)
    canvas.line(140, 47, 138, 8, CRANE_DARK)
    canvas.line(137, 8, 40, JIB_TOP, CRANE_MIDDLE)
    canvas.line(137, 8, 90, JIB_TOP, CRANE_MIDDLE)
    canvas.line(138, 8, 180, JIB_TOP, CRANE_MIDDLE)
    canvas.rect(136, 5, 3, 3, "red2")


def crane() -> Canvas:
    """A tower crane for the background, 190x170 px, its arm to the left."""
    canvas = Canvas(CRANE_WIDTH, CRANE_HEIGHT)
    _draw_mast(canvas)
    _draw_jib(canvas)
    _draw_ties(canvas)
    draw_blocks(canvas, *CAB, *COUNTERWEIGHT, *LOAD)
    canvas.line(31, 102, 20, 112, CRANE_DARK)
    canvas.line(31, 102, 42, 112, CRANE_DARK)
    return canvas


def site_states() -> States:
    """The site; barrier: lamp off/on, tape: a loop."""
    tape = [warning_tape(frame) for frame in range(TAPE_WAVES)]
    return {
        "site_fence": standing(site_fence()),
        "site_barrier": standing(barrier(lit=False), barrier(lit=True)),
        "warning_tape": hanging(*tape, ticks=TAPE_TICKS),
        "scaffold": standing(scaffold()),
        "scaffold_plank": hanging(scaffold_plank()),
        "container_stack": standing(container_stack()),
        "crane": standing(crane()),
    }
