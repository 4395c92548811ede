"""Fronts of the way home: a bath-house, a shop that never shuts, lit windows with lives in them."""

from sprites.tiles.storm_wash import Wash, unwash
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Block, Canvas, kana, text

# what the game's night does to ground
GROUND = Wash((140, 138, 184), (18, 18, 42), 0.06)
PAVEMENTS = 4
PAVEMENT, SLAB_EDGE, SLAB_LIGHT, FOOT = "#2c3150", "#222741", "#3a4164", "#181b30"

FRONT_WIDTH, FRONT_HEIGHT = 96, 48  # pixels: six tiles by three
CLOTH = "denim1"
CLOTHS = (34, 46)  # left edges of the two halves of the bath-house's curtain
LOOKS = ("curtains", "blind", "cat", "lamp", "tv", "plants")
"""What is seen behind windows by night; all of them shine."""

SHELF_GOODS = ("red2", "sky1", "leaf3", "blond3", "neonp", "ex2", "white")


def bath_house() -> Canvas:
    """The front of a bath-house: lattice, a curtain with its sign, warm light behind paper."""
    canvas = Canvas(FRONT_WIDTH, FRONT_HEIGHT, "brick0")
    canvas.blocks(
        (
            (0, 0, FRONT_WIDTH, 14, "conc0"),
            (0, 0, FRONT_WIDTH, 2, "conc2"),
            (0, 3, FRONT_WIDTH, 1, "conc1"),
            (0, 7, FRONT_WIDTH, 1, "conc1"),
            (0, 11, FRONT_WIDTH, 2, "ink1"),
            (30, 16, 36, 32, "warm4"),
            (30, 16, 36, 32, "warm3"),
            (32, 18, 32, 30, "warm4"),
            (29, 14, 2, 34, "brick1"),
            (65, 14, 2, 34, "brick1"),
            (29, 14, 38, 2, "brick1"),
        )
    )
    for x in range(2, FRONT_WIDTH, 8):
        canvas.vline(x, 3, 8, "ink1")
    for left in (3, 69):
        canvas.rect(left, 17, 24, 24, "warm4")
        canvas.rect(left, 17, 24, 8, "warm3")
        for x in range(left, left + 24, 4):
            canvas.vline(x, 17, 24, "brick1")
        canvas.hline(left, 28, 24, "brick1")
        canvas.rect(left - 1, 41, 26, 7, "conc1")
        canvas.hline(left - 1, 41, 26, "conc3")
    for left in CLOTHS:
        canvas.rect(left, 17, 11, 13, CLOTH)
        canvas.vline(left, 17, 13, "denim2")
        canvas.vline(left + 10, 17, 14, "denim0")
    canvas.hline(31, 16, 34, "brick2")
    # the sign of hot water: a bowl and three curls of steam
    for x in (42, 45, 48):
        canvas.vline(x, 19, 4, "white")
        canvas.pixel(x + 1, 20, "white")
    canvas.blocks(((40, 25, 11, 1, "white"), (41, 26, 9, 1, "white"), (43, 27, 5, 1, "white")))
    kana(canvas, ("yu",), 7, 2, "warm4")
    canvas.blocks(((56, 34, 7, 14, "brick2"), (33, 34, 7, 14, "brick2")))
    canvas.hline(30, 47, 36, "conc2")
    return canvas


def night_shop() -> Canvas:
    """The front of a shop that is open all night: cold bright light, shelves, a till."""
    canvas = Canvas(FRONT_WIDTH, FRONT_HEIGHT, "ink1")
    canvas.blocks(
        (
            (0, 0, FRONT_WIDTH, 15, "white"),
            (0, 3, FRONT_WIDTH, 3, "leaf2"),
            (0, 7, FRONT_WIDTH, 4, "sky0"),
            (0, 12, FRONT_WIDTH, 1, "ex2"),
            (0, 13, FRONT_WIDTH, 2, "conc2"),
            (2, 16, 55, 29, "sky3"),
            (74, 16, 20, 29, "sky3"),
            (2, 16, 55, 3, "white"),
            (74, 16, 20, 3, "white"),
            (0, 45, FRONT_WIDTH, 3, "conc1"),
            (0, 45, FRONT_WIDTH, 1, "conc3"),
            (60, 16, 12, 29, "sky3"),
            (60, 16, 12, 3, "white"),
            (66, 18, 1, 27, "conc2"),
            (58, 16, 1, 29, "conc1"),
            (73, 16, 1, 29, "conc1"),
            (64, 30, 1, 5, "conc1"),
            (68, 30, 1, 5, "conc1"),
        )
    )
    canvas.rect(33, 2, 30, 10, "white")
    text(canvas, "OPEN 24", 35, 4, "leaf1")
    for row, top in enumerate((22, 29, 36)):
        for place in range(11):
            colour = SHELF_GOODS[(place * 3 + row * 2) % len(SHELF_GOODS)]
            canvas.rect(4 + place * 5, top, 3, 5, colour)
            canvas.hline(4 + place * 5, top, 3, "white")
        canvas.hline(3, top + 5, 53, "conc3")
    canvas.blocks(
        (
            (76, 34, 16, 11, "conc4"),
            (76, 34, 16, 1, "white"),
            (80, 29, 6, 5, "conc2"),
            (88, 24, 4, 3, "skin2"),
            (87, 27, 6, 7, "leaf2"),
            (88, 23, 4, 1, "ink1"),
        )
    )
    return canvas


def _pavement(variant: int) -> Canvas:
    """The pavement behind the boys, dark enough for every light to be seen in it."""
    canvas = Canvas(TILE, TILE, PAVEMENT)
    canvas.blocks(
        (
            (0, 0, TILE, 2, FOOT),
            (0, 2, TILE, 1, SLAB_LIGHT),
            (0, 8, TILE, 1, SLAB_EDGE),
            (0, 15, TILE, 1, SLAB_LIGHT),
            ((3, 9, 12, 6)[variant], 3, 1, 5, SLAB_EDGE),
            ((11, 1, 5, 14)[variant], 9, 1, 6, SLAB_EDGE),
            ((5, 0, 8, 10)[variant], 5, 3, 1, SLAB_LIGHT),
        )
    )
    return canvas


def _window(look: str) -> Canvas:
    """A lit window with its frame, two tiles square."""
    canvas = Canvas(32, 32)
    canvas.rect(5, 2, 22, 24, "ink1")
    canvas.rect(6, 3, 20, 22, "warm3")
    canvas.rect(6, 3, 20, 9, "warm4")
    for block in _BEHIND[look]:
        canvas.rect(*block)
    canvas.vline(16, 3, 22, "ink1")
    canvas.hline(4, 26, 24, "conc2")
    canvas.hline(4, 27, 24, "ink1")
    return canvas


_BEHIND: dict[str, tuple[Block, ...]] = {
    "curtains": (
        (6, 3, 6, 22, "brick2"),
        (22, 3, 4, 22, "brick2"),
        (8, 3, 1, 22, "warm2"),
        (11, 3, 1, 22, "brick1"),
        (22, 3, 1, 22, "brick1"),
    ),
    "blind": tuple((6, y, 20, 1, "warm2") for y in range(4, 15, 2)),
    "cat": (
        (19, 19, 5, 6, "ink1"),
        (19, 16, 4, 3, "ink1"),
        (19, 15, 1, 1, "ink1"),
        (22, 15, 1, 1, "ink1"),
        (24, 23, 2, 2, "ink1"),
    ),
    "lamp": (
        (20, 10, 4, 4, "white"),
        (19, 13, 6, 1, "blond3"),
        (21, 14, 1, 11, "brick1"),
        (7, 17, 8, 8, "brick1"),
        (7, 16, 8, 1, "brick2"),
    ),
    "tv": (
        (6, 3, 20, 22, "denim1"),
        (6, 3, 20, 7, "denim2"),
        (18, 15, 7, 6, "sky3"),
        (19, 21, 5, 1, "ink1"),
        (8, 17, 6, 8, "denim0"),
        (9, 13, 4, 4, "denim0"),
    ),
    "plants": (
        (7, 19, 3, 6, "leaf1"),
        (11, 16, 4, 9, "leaf1"),
        (20, 18, 5, 7, "leaf1"),
        (12, 15, 1, 2, "leaf2"),
        (22, 16, 1, 3, "leaf2"),
    ),
}


def add_night_fronts(sheet: Tilesheet) -> None:
    """Add bathhouse_lit and nightshop_lit (6 x 3 tiles) nightwin_lit_LOOK (2 x 2), pavenight_N."""
    sheet.add("bathhouse_lit", bath_house())
    sheet.add("nightshop_lit", night_shop())
    sheet.next_row()
    for look in LOOKS:
        sheet.add(f"nightwin_lit_{look}", _window(look))
    for variant in range(PAVEMENTS):
        pavement = _pavement(variant)
        sheet.add(f"pavenight_{variant}", pavement, unwash(pavement, GROUND))
    sheet.next_row()
