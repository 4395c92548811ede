"""What stands before the shops: stalls, a kiosk, tables, benches and bins of goods."""

import random

from sprites.props.framing import Block, draw_blocks, standing
from sprites.props.plants import bush
from sprites.props.shops import BLOSSOMS, GOODS, PLUSH_COLOURS
from sprites.props.signs import striped_cloth
from sprites.toolkit import Canvas, Colour, States, mix, outline_dark, text

# Seeds of the arrangement of goods; changing one re-sorts that stall.
FLOWERS_SEED, PLUSH_SEED, PAPERS_SEED, BIN_SEED, FRUIT_SEED, BED_SEED = 7, 12, 4, 9, 3, 21
FLOWER_FRAME: tuple[Block, ...] = (
    (3, 12, 2, 44, "brick1"),
    (67, 12, 2, 44, "brick1"),
    (4, 30, 64, 2, "brick2"),
    (4, 30, 64, 1, "warm3"),
)
BUCKET_STEPS = ((28, (6, 22, 38, 54)), (45, (2, 16, 30, 44, 58)))  # top, left edges in px
CLAW_CASE: tuple[Block, ...] = (
    (0, 0, 30, 46, "ink1"),
    (1, 1, 28, 8, "neonp"),
    (1, 1, 28, 1, "red3"),
    (2, 10, 26, 20, "glass0"),
    (3, 11, 24, 18, "sky2"),
    (1, 31, 28, 14, "neonv"),
    (1, 31, 28, 1, "sky2"),
    (4, 34, 9, 3, "ink1"),
    (6, 32, 2, 3, "red2"),
    (16, 36, 10, 7, "ink1"),
    (17, 37, 8, 5, "conc1"),
    (1, 45, 28, 1, "conc0"),
)
CLAW: tuple[Block, ...] = (
    (3, 11, 24, 1, "conc2"),
    (14, 11, 1, 6, "conc1"),
    (12, 17, 5, 1, "conc1"),
    (11, 18, 1, 2, "conc1"),
    (17, 18, 1, 2, "conc1"),
)
PARASOL = ((26, 2), (50, 13), (2, 13))
CAFE_SET: tuple[Block, ...] = (
    (25, 14, 2, 34, "conc2"),
    (25, 14, 1, 34, "conc4"),
    (17, 34, 18, 2, "conc5"),
    (17, 36, 18, 1, "conc2"),
    (21, 47, 10, 2, "conc1"),
    (20, 31, 4, 3, "white"),
    (29, 30, 3, 4, "ex2"),
    (6, 30, 2, 19, "brick1"),
    (6, 40, 9, 2, "brick2"),
    (13, 42, 2, 7, "brick1"),
    (44, 30, 2, 19, "brick1"),
    (37, 40, 9, 2, "brick2"),
    (37, 42, 2, 7, "brick1"),
)
BUTTON_POST: tuple[Block, ...] = (
    (4, 12, 3, 16, "conc2"),
    (4, 12, 1, 16, "conc4"),
    (2, 27, 7, 2, "conc1"),
    (1, 1, 9, 12, "ex3"),
    (1, 1, 9, 1, "blond3"),
    (8, 2, 2, 11, "blond1"),
    (3, 3, 5, 3, "ink1"),
    (4, 4, 3, 1, "red2"),
    (4, 8, 3, 3, "red1"),
    (4, 8, 2, 1, "red3"),
)
KIOSK: tuple[Block, ...] = (
    (0, 0, 48, 32, "ink1"),
    (0, 0, 48, 9, "leaf2"),
    (0, 0, 48, 1, "conc5"),
    (0, 1, 48, 1, "leaf3"),
    (0, 8, 48, 1, "leaf1"),
    (1, 9, 46, 8, "warm0"),
    (1, 9, 46, 1, "ink1"),
    (1, 17, 46, 2, "warm3"),
    (1, 17, 46, 1, "blond2"),
    (1, 19, 46, 12, "leaf1"),
    (1, 30, 46, 1, "ink1"),
    (46, 9, 1, 22, "leaf0"),
)
BENCH: tuple[Block, ...] = (
    (0, 0, 48, 3, "brick2"),
    (0, 0, 48, 1, "blond2"),
    (0, 3, 48, 1, "brick1"),
    (0, 4, 48, 2, "brick2"),
    (0, 6, 48, 1, "brick0"),
    *((left, 6, 8, 10, "conc3") for left in (2, 20, 38)),
    *((left, 6, 1, 10, "conc5") for left in (2, 20, 38)),
    *((left + 6, 7, 2, 9, "conc2") for left in (2, 20, 38)),
    *((left, 15, 8, 1, "conc1") for left in (2, 20, 38)),
)
BIN: tuple[Block, ...] = (
    (0, 6, 32, 10, "conc5"),
    (0, 6, 32, 1, "white"),
    (30, 7, 2, 9, "conc4"),
    (0, 15, 32, 1, "conc2"),
    (7, 8, 18, 7, "red1"),
)
FRUIT_BOX: tuple[Block, ...] = (
    (0, 7, 32, 9, "brick2"),
    (0, 7, 32, 1, "blond2"),
    (0, 11, 32, 1, "brick1"),
    (0, 15, 32, 1, "brick0"),
    (15, 7, 2, 9, "brick1"),
)
FRUIT: tuple[tuple[Colour, Colour], ...] = (("red1", "red2"), ("leaf2", "leaf3"))
SHELF_TOP = 0  # px: the goods of bins and boxes reach this row, where feet stand


def _bucket(seed: int, petals: tuple[Colour, Colour]) -> Canvas:
    """A bucket of cut flowers, 14x18 px."""
    canvas, chance = Canvas(14, 18), random.Random(seed)
    draw_blocks(canvas, (2, 10, 10, 8, "conc3"), (2, 10, 10, 1, "conc5"), (9, 11, 3, 7, "conc2"))
    canvas.blit(bush(14, 11, seed), 0, 0)
    for _ in range(9):
        x, y = chance.randint(1, 11), chance.randint(0, 7)
        canvas.rect(x, y, 2, 2, petals[0])
        canvas.pixel(x, y, petals[1])
    return canvas


def flower_stall() -> Canvas:
    """Two steps of flower buckets under a green awning, 72x64 px."""
    canvas, chance = Canvas(72, 64), random.Random(FLOWERS_SEED)
    draw_blocks(canvas, *FLOWER_FRAME)
    for top, lefts in BUCKET_STEPS:
        for place, left in enumerate(lefts):
            petals = BLOSSOMS[(place + top) % len(BLOSSOMS)]
            canvas.blit(_bucket(chance.randint(1, 99), petals), left, top)
    canvas.blit(striped_cloth(72, "leaf2", "conc5", 15), 0, 0)
    canvas.hline(0, 0, 72, "leaf4")
    return outline_dark(canvas)


def _toy(canvas: Canvas, x: int, y: int, colour: Colour) -> None:
    canvas.ellipse(x, y, 3.2, 2.8, colour)
    for side in (-2, 2):
        canvas.pixel(x + side, y - 3, colour)
    canvas.pixel(x - 1, y, "ink1")
    canvas.pixel(x + 1, y, "ink1")


def claw_machine() -> Canvas:
    """A machine full of plush toys with a claw above them, 30x46 px."""
    canvas, chance = Canvas(30, 46), random.Random(PLUSH_SEED)
    draw_blocks(canvas, *CLAW_CASE)
    for y in (22, 26):
        for x in (6, 12, 18, 24):
            _toy(canvas, x + y % 3 - 1, y, chance.choice(PLUSH_COLOURS))
    draw_blocks(canvas, *CLAW)
    canvas.vline(24, 12, 16, "white", opacity=120)
    text(canvas, "TOYS", 7, 2, "white")
    return canvas


def cafe_table() -> Canvas:
    """A table for two under a parasol, 52x50 px."""
    canvas = Canvas(52, 50)
    draw_blocks(canvas, *CAFE_SET)
    canvas.polygon(PARASOL, "red1")
    canvas.polygon(((26, 2), (34, 13), (18, 13)), "conc5")
    canvas.polygon(((26, 2), (50, 13), (43, 13)), "conc4")
    canvas.polygon(((26, 2), (9, 13), (2, 13)), "white")
    for x in range(2, 51):
        canvas.pixel(x, 14 + (x // 4) % 2, "red0" if (x // 8) % 2 else "conc3")
    return outline_dark(canvas)


def crossing_button() -> Canvas:
    """The post whose button asks for the walk signal, 11x29 px."""
    canvas = Canvas(11, 29)
    draw_blocks(canvas, *BUTTON_POST)
    return outline_dark(canvas)


def kiosk() -> Canvas:
    """A newspaper kiosk with a flat roof to stand on, 48x32 px."""
    canvas, chance = Canvas(48, 32), random.Random(PAPERS_SEED)
    draw_blocks(canvas, *KIOSK)
    for left in range(3, 44, 6):
        colour = chance.choice(GOODS)
        draw_blocks(
            canvas,
            (left, 10, 5, 7, "conc5"),
            (left, 10, 5, 3, colour),
            (left + 1, 14, 3, 1, "conc3"),
        )
        draw_blocks(canvas, (left, 21, 5, 7, chance.choice(GOODS)), (left, 26, 5, 2, "conc5"))
    text(canvas, "NEWS", 17, 2, "white", shadow="leaf1")
    return canvas


def park_bench() -> Canvas:
    """A broad bench on stone feet, as high as it is to stand on, 48x16 px."""
    canvas = Canvas(48, 16)
    draw_blocks(canvas, *BENCH)
    return canvas


def bargain_bin() -> Canvas:
    """A bin heaped with folded clothes, 32x16 px."""
    canvas, chance = Canvas(32, 16), random.Random(BIN_SEED)
    for left in range(0, 32, 4):
        colour = chance.choice(GOODS)
        top = SHELF_TOP + chance.choice((0, 1))
        canvas.rect(left, top, 4, 7 - top, colour)
        canvas.hline(left, top, 4, mix(colour, "white", 0.55))
        canvas.hline(left, top + 3, 4, mix(colour, "ink1", 0.3))
    draw_blocks(canvas, *BIN)
    text(canvas, "SALE", 8, 9, "white")
    return canvas


def fruit_boxes() -> Canvas:
    """Two boxes of fruit, 32x16 px."""
    canvas, chance = Canvas(32, 16), random.Random(FRUIT_SEED)
    draw_blocks(canvas, (0, 3, 32, 5, "brick0"))
    for left, (dark, light) in zip((0, 16), FRUIT, strict=True):
        for place in range(8):
            x, y = left + 2 + place % 4 * 4, 5 - place // 4 * 3
            canvas.ellipse(x, y, 2, 2, dark)
            canvas.pixel(x - 1, y - 1, light)
            canvas.pixel(x, y - 1, chance.choice((light, dark)))
    draw_blocks(canvas, *FRUIT_BOX)
    return canvas


def flower_bed(width: int) -> Canvas:
    """Low leaves and blossoms that look out behind the edge of a trough, `width` x 10 px."""
    canvas, chance = Canvas(width, 10), random.Random(BED_SEED + width)
    for left in range(0, width - 8, 7):
        canvas.blit(bush(11, 9, left + width), left, chance.randint(0, 1))
    for _ in range(width // 3):
        x, y = chance.randint(1, width - 3), chance.randint(1, 6)
        dark, light = BLOSSOMS[(x // 12) % len(BLOSSOMS)]
        canvas.rect(x, y, 2, 2, dark)
        canvas.pixel(x, y, light)
    return canvas


def stall_states() -> States:
    """Stalls, tables and what is solid before the shops."""
    return {
        "flower_stall": standing(flower_stall()),
        "claw_machine": standing(claw_machine()),
        "cafe_table": standing(cafe_table()),
        "crossing_button": standing(crossing_button()),
        "kiosk": standing(kiosk()),
        "park_bench": standing(park_bench()),
        "bargain_bin": standing(bargain_bin()),
        "fruit_boxes": standing(fruit_boxes()),
        "flower_bed_2": standing(flower_bed(32)),
        "flower_bed_3": standing(flower_bed(48)),
        "flower_bed_4": standing(flower_bed(64)),
    }
