"""Modules of shop interiors, to be set side by side."""

import random

from sprites.props.framing import Block, draw_blocks, standing
from sprites.props.plants import bush
from sprites.toolkit import Canvas, States, mix, outline_dark

GOODS = ("red2", "ex2", "ex3", "leaf3", "sky1", "conc5", "red3", "neonp", "leaf4", "warm3")
PLUSH_COLOURS = ("blond1", "red3", "sky1", "conc5", "leaf3", "neonp")
BLOSSOMS = (("red1", "red2"), ("ex3", "conc5"), ("neonp", "red3"))  # one pair per bucket
# Seeds of the arrangement of goods; changing one re-sorts that shop's shelves.
SHELF_SEED, PLUSH_SEED, FLOWERS_SEED = 35, 35, 49
COUNTER: tuple[Block, ...] = (
    (0, 8, 56, 22, "brick2"),
    (0, 6, 56, 4, "warm3"),
    (0, 6, 56, 1, "blond2"),
    *((plank, 10, 1, 20, "brick1") for plank in range(6, 56, 10)),
    (34, 0, 12, 7, "conc1"),
    (36, 1, 8, 3, "ofa1"),
    (10, 2, 8, 4, "conc5"),
)
SEATS = (
    (18, 8, 24, 3, "warm3"),
    (18, 8, 24, 1, "blond2"),
    (28, 11, 4, 17, "brick1"),
    (2, 14, 11, 3, "red1"),
    (47, 14, 11, 3, "red1"),
    (1, 2, 3, 26, "red0"),
    (56, 2, 3, 26, "red0"),
    (22, 3, 5, 5, "conc5"),
    (32, 4, 6, 4, "ex2"),
)


def _draw_goods(canvas: Canvas, board: int, chance: random.Random) -> None:
    x = 2
    while x < 44:
        width, height = chance.randint(2, 5), chance.randint(4, 9)
        colour = chance.choice(GOODS)
        canvas.rect(x, board - height, width, height, colour)
        canvas.hline(x, board - height, width, mix(colour, "white", 0.4))
        x += width + chance.choice((0, 1, 1))


def goods_shelf() -> Canvas:
    """Three boards of packed goods, 48x44 px."""
    canvas, chance = Canvas(48, 44), random.Random(SHELF_SEED)
    canvas.rect(0, 0, 48, 44, "conc3")
    canvas.frame(0, 0, 48, 44, "conc1")
    for board in (12, 26, 40):
        _draw_goods(canvas, board, chance)
        canvas.rect(0, board, 48, 2, "conc5")
        canvas.hline(0, board + 1, 48, "conc2")
    return outline_dark(canvas)


def clothes_rack() -> Canvas:
    """A rail of clothes, 48x40 px."""
    canvas = Canvas(48, 40)
    draw_blocks(canvas, (2, 4, 44, 1, "conc2"), (4, 4, 1, 36, "conc2"), (43, 4, 1, 36, "conc2"))
    for place in range(9):
        left, length = 6 + place * 4, 20 + place % 3 * 2
        colour = GOODS[place * 3 % len(GOODS)]
        canvas.rect(left, 6, 4, length, colour)
        canvas.vline(left, 6, 20, mix(colour, "white", 0.35))
        canvas.vline(left + 3, 6, length, mix(colour, "ink1", 0.3))
    return outline_dark(canvas)


def till_counter() -> Canvas:
    """The counter with the till, 56x30 px."""
    canvas = Canvas(56, 30)
    draw_blocks(canvas, *COUNTER)
    return outline_dark(canvas)


def _draw_plush_toy(canvas: Canvas, x: int, board: int, colour: str) -> None:
    canvas.ellipse(x, board - 3, 3.4, 3, colour)
    canvas.ellipse(x, board - 7, 2.6, 2.4, mix(colour, "white", 0.2))
    for side in (-1, 1):
        canvas.pixel(x + 2 * side, board - 9, colour)
        canvas.pixel(x + side, board - 7, "ink1")


def plush_shelf() -> Canvas:
    """Three boards of plush toys, 48x44 px."""
    canvas, chance = Canvas(48, 44), random.Random(PLUSH_SEED)
    canvas.rect(0, 0, 48, 44, "brick1")
    for top in (2, 16, 30):
        canvas.rect(2, top, 44, 12, "warm0")
    for board in (14, 28, 42):
        for x in (8, 20, 32, 42):
            _draw_plush_toy(canvas, x, board, chance.choice(PLUSH_COLOURS))
    return outline_dark(canvas)


def flower_buckets() -> Canvas:
    """Three buckets of flowers, 44x34 px."""
    canvas, chance = Canvas(44, 34), random.Random(FLOWERS_SEED)
    for left, blossoms in zip((2, 16, 30), BLOSSOMS, strict=True):
        draw_blocks(
            canvas,
            (left, 20, 12, 14, "conc3"),
            (left, 20, 12, 1, "conc5"),
            (left + 9, 21, 3, 13, "conc2"),
        )
        canvas.blit(bush(14, 14, left), left - 1, 9)
        for _ in range(9):
            x, y = left + chance.randint(0, 9), 8 + chance.randint(0, 9)
            canvas.rect(x, y, 2, 2, chance.choice(blossoms))
    return outline_dark(canvas)


def drinks_fridge() -> Canvas:
    """A glass fridge of bottles, 40x50 px."""
    canvas = Canvas(40, 50)
    draw_blocks(
        canvas,
        (0, 0, 40, 50, "conc2"),
        (0, 0, 40, 7, "sky0"),
        (2, 8, 36, 40, "sky2"),
    )
    for top in (9, 19, 29, 38):
        canvas.hline(2, top + 8, 36, "conc2")
        for place in range(8):
            canvas.rect(4 + place * 4, top + 1, 3, 7, GOODS[(place + top) % len(GOODS)])
    canvas.vline(20, 8, 40, "conc2")
    canvas.vline(6, 8, 40, "white", opacity=120)
    return outline_dark(canvas)


def cafe_seats() -> Canvas:
    """A table for two, 60x28 px."""
    canvas = Canvas(60, 28)
    draw_blocks(canvas, *SEATS)
    return outline_dark(canvas)


def shop_states() -> States:
    """All shop modules."""
    return {
        "shop_shelf": standing(goods_shelf()),
        "shop_rack": standing(clothes_rack()),
        "shop_counter": standing(till_counter()),
        "shop_plush": standing(plush_shelf()),
        "shop_flowers": standing(flower_buckets()),
        "shop_fridge": standing(drinks_fridge()),
        "shop_seats": standing(cafe_seats()),
    }
