"""What the player looks for: the notebook pages, and the mirrors that mark checkpoints."""

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States, mix, outline_dark

PAGE_TICKS = 9
# A boy with spiky hair, two lines of writing; the lower right corner is burnt away.
PAGE = (
    "pppppppppppp",
    "pwwwwwwwwwwp",
    "pwkwkwwlllwp",
    "pwkkkkwwwwwp",
    "pwkskkwllwwp",
    "pwwsswwwwwwp",
    "pwkkkkwlllwp",
    "pwwkkwwwwwwp",
    "pwkwwkwwwwwp",
    "pwwwwwwwwwwb",
    "pllllllwwwb.",
    "pwwwwwwwwbc.",
    "plllllwwbcx.",
    "pwwwwwwbcx..",
    "pppppppbx...",
)
PAGE_KEY = {
    "p": "conc4",
    "w": "blond3",
    "l": "denim2",
    "k": "ink1",
    "s": "skin2",
    "b": "blond0",
    "c": "brick0",
    "x": "ex2",
}
# Per frame: height above the ground in px, lean of the upper third to the right in px.
FLOAT = ((3, 0), (4, 1), (5, 0), (4, -1))
PAGE_LEFT = 8
# Per frame: where the sparkles are; the first is big.
SPARKLES = (
    ((3, 6), (25, 13), (22, 2)),
    ((24, 3), (4, 16), (6, 3)),
    ((25, 16), (3, 9), (15, 0)),
    ((4, 19), (24, 8), (9, 1)),
)
GLINT_STARTS = (-14, 3, 9, 15)  # x where the light strip over the page begins; the first: none
BIG_SPARKLE = ("..w..", "..y..", "wywyw", "..y..", "..w..")
SPARKLE_KEY = {"w": "ex3", "y": "white"}

MIRROR_WIDTH, MIRROR_HEIGHT = 28, 58
MIRROR_X, MIRROR_Y = 13.5, 14.5
POST: tuple[Block, ...] = (
    (12, 22, 4, 35, "ex2"),
    (12, 22, 1, 35, "ex3"),
    (15, 22, 1, 35, "ex1"),
    (12, 33, 4, 4, "conc5"),
    (15, 33, 1, 4, "conc3"),
    (8, 54, 12, 4, "conc2"),
    (8, 54, 12, 1, "conc4"),
    (17, 55, 3, 3, "conc1"),
)
HOOD_BOTTOM = 9  # px from the top; the hood is the part of a bigger disc above it
RAYS = (
    (13, 0, 14, 1),
    (3, 4, 4, 5),
    (24, 4, 23, 5),
    (0, 14, 2, 14),
    (27, 14, 25, 14),
    (3, 25, 4, 24),
    (24, 25, 23, 24),
)


def _draw_sparkles(canvas: Canvas, frame: int) -> None:
    big, *small = SPARKLES[frame]
    canvas.grid(BIG_SPARKLE, SPARKLE_KEY, big[0] - 2, big[1] - 2)
    for x, y in small:
        canvas.pixel(x, y, "ex3")


def _glinting(x: int, y: int, frame: int) -> bool:
    """Whether the strip of light that wanders over the page is on this pixel of it."""
    start = GLINT_STARTS[frame] - y // 2
    return start <= x < start + 3


def notebook_page(frame: int) -> Canvas:
    """Frame 0-3 of a scorched page that floats and glints, 28x26 px."""
    height, lean = FLOAT[frame]
    page = Canvas(28, 26)
    top = page.height - height - len(PAGE)
    for y, row in enumerate(PAGE):
        shift = lean * (1 - y * 3 // len(PAGE))
        for x, sign in enumerate(row):
            if sign in PAGE_KEY:
                bright = sign in "pw" and _glinting(x, y, frame)
                colour = "white" if bright else PAGE_KEY[sign]
                page.pixel(PAGE_LEFT + x + shift, top + y, colour)
    outline_dark(page)
    _draw_sparkles(page, frame)
    return page


def _draw_mirror_glass(canvas: Canvas, *, lit: bool) -> None:
    sky, street, shine = ("sky2", "conc5", "white") if lit else ("conc2", "conc1", "conc3")
    canvas.ellipse(MIRROR_X, MIRROR_Y, 8.2, 8.2, sky)
    draw_blocks(
        canvas,
        (8, 17, 12, 2, mix(street, "ink1", 0.2)),
        (9, 19, 10, 2, street),
        (11, 21, 6, 1, street),
        (8, 14, 3, 3, "brick2" if lit else "conc0"),
        (16, 13, 4, 4, "leaf3" if lit else "conc0"),
    )
    canvas.line(8, 13, 12, 8, shine)
    canvas.line(9, 14, 13, 8, shine)
    canvas.pixel(16, 9, shine)


def _mirror_hood() -> Canvas:
    """The visor that keeps the rain off the glass."""
    hood = Canvas(MIRROR_WIDTH, HOOD_BOTTOM)
    hood.ellipse(MIRROR_X, MIRROR_Y - 1, 12.2, 12.2, "ex2")
    hood.ellipse(MIRROR_X, MIRROR_Y + 1, 10, 10, "ex1")
    return hood


def checkpoint_mirror(*, lit: bool) -> Canvas:
    """A street mirror on an orange post, 28x58 px: dull, or bright once passed."""
    canvas = Canvas(MIRROR_WIDTH, MIRROR_HEIGHT)
    draw_blocks(canvas, *POST)
    canvas.ellipse(MIRROR_X, MIRROR_Y, 10, 10, "ex2")
    canvas.ellipse(MIRROR_X + 0.5, MIRROR_Y + 0.5, 9.4, 9.4, "ex1")
    _draw_mirror_glass(canvas, lit=lit)
    canvas.blit(_mirror_hood(), 0, 0)
    outline_dark(canvas)
    if lit:
        for x0, y0, x1, y1 in RAYS:
            canvas.line(x0, y0, x1, y1, "ex3")
    return canvas


def marker_states() -> States:
    """The page's loop, and the mirror off/on."""
    pages = [notebook_page(frame) for frame in range(len(FLOAT))]
    return {
        "notebook_page": standing(*pages, ticks=PAGE_TICKS),
        "checkpoint": standing(checkpoint_mirror(lit=False), checkpoint_mirror(lit=True)),
    }
