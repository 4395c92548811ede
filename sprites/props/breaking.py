"""What breaking leaves: an attic under broken glass, cracks, a hole in a wall, a burst tank."""

from random import Random

from sprites.props.framing import draw_blocks, hanging, standing
from sprites.props.roof import water_tank
from sprites.toolkit import Canvas, States

ATTIC_WIDTH, ATTIC_HEIGHT = 64, 68  # px: four rows open, and the boards' lip below them
ATTIC_FLOOR = 64
ATTIC_LIGHT = ((14, 0), (50, 0), (58, 64), (6, 64))
ATTIC_THINGS = (  # what people keep up there; dim, because nobody bumps into it
    (8, 50, 13, 14, "brick0"),
    (8, 50, 13, 1, "brick1"),
    (14, 51, 1, 12, "warm0"),
    (11, 42, 9, 8, "brick0"),
    (11, 42, 9, 1, "brick1"),
    (46, 46, 11, 18, "denim1"),
    (46, 46, 11, 1, "conc1"),
    (48, 48, 7, 13, "denim0"),
)
ATTIC_RIM = (  # teeth of glass that hang in the frame: x, length
    (2, 9), (5, 6), (8, 11), (11, 4), (52, 5), (55, 10), (58, 6), (61, 8),
)  # fmt: skip
SHARDS = ((18, 2), (24, 3), (29, 1), (36, 3), (41, 2), (33, 1))  # x, width, on the floor

CRACKS_WIDTH, CRACKS_HEIGHT = 32, 48
LIGHT_CRACKS = (
    (15, 6, 12, 14), (12, 14, 17, 21), (17, 21, 13, 30), (13, 30, 16, 38), (12, 14, 5, 17),
    (17, 21, 24, 24), (24, 24, 27, 31), (13, 30, 7, 34),
)  # fmt: skip
HEAVY_CRACKS = (
    (15, 6, 18, 0), (5, 17, 0, 24), (24, 24, 31, 19), (27, 31, 25, 40), (25, 40, 30, 46),
    (16, 38, 12, 47), (7, 34, 3, 43), (12, 14, 8, 5), (8, 5, 3, 2), (17, 21, 23, 13),
    (23, 13, 28, 6),
)  # fmt: skip
CHIPS = ((11, 13, 4, 3), (16, 20, 4, 4), (12, 29, 3, 3), (24, 23, 3, 3), (6, 33, 3, 2))

HOLE_SIDE = 64  # px
HOLE_TEETH = 5  # px that bricks stand into the hole, at most
RUBBLE = (  # left, top, width, height, colour: what lies in the opening
    (3, 58, 9, 6, "brick1"), (3, 58, 9, 1, "brick2"), (10, 60, 8, 4, "conc2"),
    (10, 60, 8, 1, "conc4"), (20, 61, 6, 3, "brick0"), (20, 61, 6, 1, "brick1"),
    (33, 62, 5, 2, "conc1"), (44, 60, 8, 4, "brick1"), (44, 60, 8, 1, "brick2"),
    (51, 57, 10, 7, "conc2"), (51, 57, 10, 1, "conc4"), (39, 62, 4, 2, "brick0"),
)  # fmt: skip

TEAR = ((9, 10), (25, 9), (22, 16), (27, 22), (20, 25), (13, 24), (8, 25), (11, 18))
TEAR_FLAPS = ((8, 10, 11, 14), (26, 9, 23, 13), (27, 22, 23, 20), (8, 25, 11, 21))


def attic() -> Canvas:
    """An attic seen through its missing wall, 64x68 px; its middle may be repeated."""
    canvas = Canvas(ATTIC_WIDTH, ATTIC_HEIGHT)
    canvas.rect(0, 0, ATTIC_WIDTH, ATTIC_FLOOR, "ink1")
    for board in range(0, ATTIC_WIDTH, 8):
        canvas.vline(board, 12, ATTIC_FLOOR - 12, "ink0")
    canvas.polygon(ATTIC_LIGHT, "conc0")
    for board in range(16, 50, 8):
        canvas.vline(board, 12, ATTIC_FLOOR - 12, "storm0")
    for beam in (0, 60):
        canvas.rect(beam, 14, 4, 50, "blond0")
        canvas.vline(beam, 14, 50, "blond1")
    canvas.line(4, 28, 15, 15, "blond0")
    canvas.line(59, 28, 48, 15, "blond0")
    draw_blocks(canvas, *ATTIC_THINGS)
    _attic_rim(canvas)
    canvas.rect(0, ATTIC_FLOOR, ATTIC_WIDTH, 4, "warm0")
    canvas.hline(0, ATTIC_FLOOR, ATTIC_WIDTH, "blond1")
    canvas.hline(0, ATTIC_FLOOR + 1, ATTIC_WIDTH, "blond0")
    for joint in range(5, ATTIC_WIDTH, 12):
        canvas.vline(joint, ATTIC_FLOOR, 3, "warm0")
    for left, width in SHARDS:
        canvas.hline(left, ATTIC_FLOOR - 1, width, "sky2")
        canvas.pixel(left, ATTIC_FLOOR - 2, "white")
    return canvas


def _attic_rim(canvas: Canvas) -> None:
    """The frame of the skylight, cut through, and the glass that stuck in it."""
    for left in (0, 61):
        canvas.rect(left, 0, 3, 14, "conc2")
        canvas.vline(left, 0, 14, "conc4")
        canvas.hline(left, 0, 3, "white")
    for x, length in ATTIC_RIM:
        for down in range(length):
            width = 1 + (length - down) // 5
            canvas.hline(x, 2 + down, width, "warm4" if down < 3 else "sky2")


def wall_cracks(*, heavy: bool) -> Canvas:
    """Cracks to lay over a wall, 32x48 px: before and after a knock."""
    canvas = Canvas(CRACKS_WIDTH, CRACKS_HEIGHT)
    cracks = LIGHT_CRACKS + (HEAVY_CRACKS if heavy else ())
    for x0, y0, x1, y1 in cracks:
        canvas.line(x0 + 1, y0, x1 + 1, y1, "conc4")
    for x0, y0, x1, y1 in cracks:
        canvas.line(x0, y0, x1, y1, "ink1")
        if heavy:
            canvas.line(x0, y0 + 1, x1, y1 + 1, "ink1")
    for left, top, width, height in CHIPS if heavy else CHIPS[:2]:
        canvas.rect(left, top, width, height, "ink0")
        canvas.hline(left, top + height, width, "conc4")
    return canvas


def wall_hole() -> Canvas:
    """A way through a wall with ragged edges and rubble, 64x64 px; its middle may be repeated."""
    canvas = Canvas(HOLE_SIDE, HOLE_SIDE, "ink1")
    canvas.rect(0, 50, HOLE_SIDE, 14, "storm0")
    canvas.hline(0, 50, HOLE_SIDE, "conc0")
    for board in range(4, HOLE_SIDE, 10):
        canvas.vline(board, 4, 46, "ink0")
    dice = Random(9)
    for y in range(0, HOLE_SIDE, 4):
        for x, side in ((0, 1), (HOLE_SIDE - 1, -1)):
            tooth = dice.randrange(1, HOLE_TEETH + 1)
            left = x if side > 0 else x - tooth + 1
            canvas.rect(left, y, tooth, 4, dice.choice(("brick0", "brick1", "conc2")))
            canvas.vline(left + (tooth - 1 if side > 0 else 0), y, 4, "conc4")
    for x in range(0, HOLE_SIDE, 5):
        tooth = dice.randrange(1, HOLE_TEETH)
        canvas.rect(x, 0, 5, tooth, dice.choice(("brick0", "brick1", "conc2")))
        canvas.hline(x, tooth, 5, "conc1")
    draw_blocks(canvas, *RUBBLE)
    return canvas


def burst_tank() -> Canvas:
    """A water tank that a blast has torn open, 34x46 px."""
    canvas = water_tank()
    canvas.polygon(TEAR, "ink0")
    for x0, y0, x1, y1 in TEAR_FLAPS:
        canvas.line(x0, y0, x1, y1, "conc4")
        canvas.line(x0, y0 + 1, x1, y1 + 1, "conc1")
    for x, length in ((13, 9), (17, 14), (21, 6)):
        canvas.vline(x, 25, length, "sky2")
        canvas.pixel(x, 25 + length, "sky1")
    return canvas


def breaking_states() -> States:
    """The attic, cracks (light, heavy), the hole and the burst tank."""
    return {
        "attic": hanging(attic()),
        "wall_cracks": hanging(wall_cracks(heavy=False), wall_cracks(heavy=True)),
        "wall_hole": hanging(wall_hole()),
        "burst_tank": standing(burst_tank()),
    }
