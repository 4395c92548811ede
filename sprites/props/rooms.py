"""The flat: bedroom, hall, windows; people here are 33 px tall."""

import random

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, Colour, States, gradient, mix, outline_dark, snap

BED = (
    (0, 4, 4, 24, "brick1"),
    (0, 4, 1, 24, "warm3"),
    (62, 12, 4, 16, "brick1"),
    (2, 18, 62, 6, "brick2"),
    (2, 18, 62, 1, "warm3"),
    (4, 12, 58, 7, "conc5"),
    (4, 12, 58, 1, "white"),
    (5, 8, 14, 6, "white"),
    (5, 13, 14, 1, "conc4"),
    (22, 10, 40, 9, "denim2"),
    (22, 10, 40, 1, "sky1"),
    (22, 16, 40, 3, "denim1"),
    *((star, 12, 3, 3, "ex3") for star in (28, 40, 52)),
)
DESK = (
    (0, 12, 52, 3, "warm3"),
    (0, 12, 52, 1, "blond2"),
    (2, 15, 3, 23, "brick1"),
    (36, 15, 14, 23, "brick2"),
    *((38, drawer, 10, 5, "warm3") for drawer in (17, 24, 31)),
    *((43, drawer + 2, 1, 1, "brick0") for drawer in (17, 24, 31)),
    (12, 1, 20, 10, "ink1"),
    (13, 2, 18, 8, "glass0"),
)
DESK_FOOT_AND_BOOKS = (
    (20, 11, 4, 1, "conc1"),
    (38, 7, 4, 5, "red2"),
    (43, 5, 3, 7, "denim2"),
    (46, 6, 3, 6, "leaf3"),
)
POSTER_GRADIENTS = (
    ("sky0", "sky1", "ex3", "ex2"),
    ("red1", "ex1", "ex3"),
    ("denim1", "neonv", "neonp"),
)
HERO_COAT = ((10, 8), (15, 14), (13, 25), (7, 25), (5, 14))
STAR = (
    (10, 6),
    (13, 12),
    (18, 12),
    (14, 16),
    (16, 22),
    (10, 18),
    (4, 22),
    (6, 16),
    (2, 12),
    (7, 12),
)
BOOK_COLOURS = ("red1", "denim1", "leaf2", "ex2", "conc4", "neonv", "glass1", "blond2")
CLOSET_SHUT, CLOSET_AJAR, CLOSET_OPEN, CLOSET_FLUNG = range(4)
CLOSET_TICKS = 4
CLOSET_BOX = (
    (0, 0, 52, 58, "brick1"),
    (0, 0, 52, 1, "warm3"),
    (0, 0, 2, 58, "brick2"),
    (3, 3, 46, 53, "warm0"),
    (4, 8, 44, 2, "conc3"),
)
CLOSET_CLOTHES = ("denim1", "leaf1", "red1", "conc3", "denim2", "blond1")
# Left, top, width of the two leaves; the panel inside starts 3 px further in.
AJAR_LEAVES = ((3, 21, 15), (29, 20, 14))
SKIES = {  # colours of the sky, top to bottom
    "day": ("sky1", "sky2", "sky3"),
    "dusk": ("#6a6a9c", "#b07f93", "warm3"),
    "night": ("#12142a", "#1c2342", "#2d3765"),
    "storm": ("#171a2a", "#2c3449", "#566079"),
}
GLASS_WIDTH, GLASS_HEIGHT = 56, 40
DOOR, DOOR_PANEL, DOOR_FRAME, DOOR_LIGHT = "blond0", "skin0", "brick0", "brick2"
CURTAIN_FOLDS = ("leaf1", "leaf2", mix("leaf2", "leaf3", 0.5), "leaf2")
TABLE = (
    (0, 0, 56, 4, "warm3"),
    (0, 0, 56, 1, "blond2"),
    (0, 4, 56, 1, "brick1"),
    (4, 4, 3, 18, "brick1"),
    (49, 4, 3, 18, "brick1"),
)
CHAIR = (
    (2, 0, 3, 28, "brick1"),
    (2, 14, 14, 3, "warm3"),
    (13, 17, 3, 11, "brick1"),
    (2, 2, 10, 2, "brick2"),
    (2, 7, 10, 2, "brick2"),
)
STEP = ((0, 4, 48, 8, "conc2"), (0, 4, 48, 1, "conc4"), (0, 11, 48, 1, "conc1"))
SHOES = ((4, "red2", "conc5"), (14, "red2", "conc5"), (28, "ink1", "ex2"), (37, "ink1", "ex2"))


def bed() -> Canvas:
    """The bed with a starry blanket, 66x28 px."""
    canvas = Canvas(66, 28)
    draw_blocks(canvas, *BED)
    return outline_dark(canvas)


def _draw_plugged_charger(canvas: Canvas) -> None:
    canvas.rect(7, 10, 4, 2, "ink1")
    canvas.pixel(8, 10, "sky2")
    canvas.line(6, 12, 6, 30, "conc5")
    canvas.rect(5, 30, 3, 4, "white")


def _draw_slipped_charger(canvas: Canvas) -> None:
    for x0, y0, x1, y1 in ((10, 36, 16, 35), (16, 35, 20, 37), (20, 37, 26, 34)):
        canvas.line(x0, y0, x1, y1, "conc5")
    canvas.rect(26, 33, 4, 3, "white")
    canvas.pixel(30, 34, "ex3")


def desk(*, plugged: bool) -> Canvas:
    """The desk, 52x38 px: charger slipped under it, or plugged in with the phone on top."""
    canvas = Canvas(52, 38)
    draw_blocks(canvas, *DESK)
    canvas.line(14, 9, 20, 2, "glass1")
    draw_blocks(canvas, *DESK_FOOT_AND_BOOKS)
    if plugged:
        _draw_plugged_charger(canvas)
    else:
        _draw_slipped_charger(canvas)
    return outline_dark(canvas)


def _draw_poster_hero(canvas: Canvas) -> None:
    canvas.polygon(HERO_COAT, "denim0")
    canvas.rect(8, 5, 4, 4, "skin2")
    canvas.pixel(8, 3, "ex3")
    canvas.pixel(11, 3, "ex3")
    canvas.polygon(((6, 14), (2, 22), (6, 24)), "red1")


def poster(number: int) -> Canvas:
    """Poster 0 (hero), 1 (star) or 2 (disc), 20x28 px."""
    canvas = Canvas(20, 28)
    canvas.rect(0, 0, 20, 28, "conc5")
    gradient(canvas, 2, 2, 16, 24, POSTER_GRADIENTS[number], soft=0.7)
    if number == 0:
        _draw_poster_hero(canvas)
    elif number == 1:
        canvas.polygon(STAR, "blond3")
    else:
        canvas.ellipse(10, 13, 5, 5, "neonc")
        canvas.hline(4, 20, 12, "white")
    return canvas


def _draw_books(canvas: Canvas, top: int, chance: random.Random) -> None:
    x = 3
    while x < 31:
        width, height = chance.randint(2, 3), chance.randint(7, 11)
        colour = chance.choice(BOOK_COLOURS)
        canvas.rect(x, top + 12 - height, width, height, colour)
        canvas.vline(x, top + 12 - height, height, mix(colour, "white", 0.3))
        x += width + (2 if chance.random() < 0.15 else 0)


def bookshelf() -> Canvas:
    """Three shelves of books, 36x44 px."""
    canvas, chance = Canvas(36, 44), random.Random(1)
    canvas.rect(0, 0, 36, 44, "brick1")
    canvas.frame(0, 0, 36, 44, "brick0")
    for top in (2, 16, 30):
        canvas.rect(2, top, 32, 12, "warm0")
        _draw_books(canvas, top, chance)
        canvas.hline(1, top + 12, 34, "warm3")
    return outline_dark(canvas)


def _draw_hanging_clothes(canvas: Canvas) -> None:
    for place, colour in enumerate(CLOSET_CLOTHES):
        left = 6 + place * 7
        canvas.rect(left, 10, 6, 26, colour)
        canvas.vline(left, 10, 26, mix(colour, "white", 0.25))
        canvas.vline(left + 5, 10, 26, mix(colour, "ink1", 0.35))
        canvas.pixel(left + 2, 9, "conc4")
    canvas.rect(4, 52, 12, 4, "brick0")
    canvas.rect(36, 50, 11, 6, "blond0")


def _draw_closet_leaf(canvas: Canvas, left: int, width: int, panel: int) -> None:
    canvas.rect(left, 3, width, 53, "brick2")
    canvas.frame(left + 3, 7, panel, 20, "brick1")
    canvas.frame(left + 3, 31, panel, 22, "brick1")


def _draw_shut_leaves(canvas: Canvas) -> None:
    for left in (3, 26):
        _draw_closet_leaf(canvas, left, 23, 17)
        canvas.hline(left, 3, 23, "warm3")
    draw_blocks(canvas, (23, 28, 2, 4, "warm4"), (27, 28, 2, 4, "warm4"))


def _draw_ajar_leaves(canvas: Canvas) -> None:
    for left, width, panel in AJAR_LEAVES:
        _draw_closet_leaf(canvas, left, width, panel)
    draw_blocks(canvas, (21, 28, 2, 4, "warm4"), (30, 28, 2, 4, "warm4"))


def _draw_leaf_edges(canvas: Canvas, width: int, outwards: int) -> None:
    """Draw both leaves edge-on, `width` px wide and `outwards` px beyond the box."""
    for left, light in (
        (3 - outwards, 3 - outwards),
        (49 - width + outwards, 48 + outwards),
    ):
        canvas.rect(left, 3, width, 53, "brick2")
        canvas.vline(light, 3, 53, "warm3")
        canvas.rect(left + 2, 8, width - 4, 44, "brick1")


def closet(state: int) -> Canvas:
    """The closet, 52x58 px, CLOSET_SHUT to CLOSET_FLUNG; open, a crouching boy fits in."""
    canvas = Canvas(52, 58)
    draw_blocks(canvas, *CLOSET_BOX)
    _draw_hanging_clothes(canvas)
    if state == CLOSET_SHUT:
        _draw_shut_leaves(canvas)
    elif state == CLOSET_AJAR:
        _draw_ajar_leaves(canvas)
    elif state == CLOSET_OPEN:
        _draw_leaf_edges(canvas, width=5, outwards=0)
    else:
        _draw_leaf_edges(canvas, width=8, outwards=3)
    return outline_dark(canvas)


def room_door(*, opened: bool) -> Canvas:
    """A door inside the flat, 32x52 px."""
    canvas = Canvas(32, 52)
    canvas.rect(0, 0, 32, 52, DOOR_FRAME)
    canvas.rect(2, 2, 28, 50, "warm0" if opened else DOOR)
    if opened:
        canvas.polygon(((2, 2), (9, 5), (9, 49), (2, 52)), DOOR)
        canvas.vline(8, 6, 42, DOOR_PANEL)
        canvas.rect(12, 4, 18, 48, "#4a3040")
        return canvas
    for top, height in ((6, 18), (28, 20)):
        canvas.frame(5, top, 22, height, DOOR_PANEL)
        canvas.hline(5, top + height - 1, 22, DOOR_LIGHT)
    canvas.rect(27, 27, 2, 4, "warm4")
    canvas.hline(2, 2, 28, DOOR_LIGHT)
    return canvas


def _draw_skyline(glass: Canvas, wall: Colour, chance: random.Random, *, lit: bool) -> None:
    x = 0
    while x < GLASS_WIDTH:
        width, height = chance.randint(6, 12), chance.randint(8, 22)
        top = GLASS_HEIGHT - height
        glass.rect(x, top, width, height, wall)
        for window in range(4):
            if lit and chance.random() < 0.6:
                left = x + 2 + window % 2 * 4
                glass.rect(left, top + 3 + window // 2 * 5, 2, 2, "warm3")
        x += width


def _draw_drops(glass: Canvas, chance: random.Random) -> None:
    for _ in range(14):
        x, y = chance.randrange(GLASS_WIDTH), chance.randrange(GLASS_HEIGHT - 6)
        glass.vline(x, y, chance.randint(1, 6), "#aebbe8", opacity=140)
        glass.pixel(x, y, "white")


def _view(moment: str) -> Canvas:
    """What is seen through the window: sky, skyline and, in rain, drops on the glass."""
    glass, sky, chance = Canvas(GLASS_WIDTH, GLASS_HEIGHT), SKIES[moment], random.Random(5)
    gradient(glass, 0, 0, GLASS_WIDTH, GLASS_HEIGHT, sky, soft=0.5)
    _draw_skyline(glass, mix(sky[1], "ink1", 0.35), chance, lit=moment != "day")
    if moment in {"night", "storm"}:
        _draw_drops(glass, chance)
    return glass


def room_window(moment: str) -> Canvas:
    """The window of the flat, 64x50 px, at a `moment` of SKIES."""
    canvas = Canvas(GLASS_WIDTH + 8, GLASS_HEIGHT + 10)
    canvas.rect(0, 0, 64, 48, "brick1")
    canvas.hline(0, 0, 64, "warm3")
    canvas.blit(_view(moment), 4, 4)
    draw_blocks(
        canvas,
        (31, 4, 2, 40, "brick1"),
        (4, 24, 56, 1, "brick1"),
        (0, 46, 64, 3, "warm3"),
        (0, 46, 64, 1, "blond2"),
    )
    return canvas


def curtain(height: int = 52) -> Canvas:
    """A gathered curtain, 14 px wide."""
    canvas = Canvas(14, height)
    for x in range(14):
        hem = 0 if x % 4 else 2
        canvas.vline(x, 0, height - hem, CURTAIN_FOLDS[x % 4])
    tie = height * 3 // 5
    canvas.rect(1, tie, 12, 2, "ex2")
    canvas.hline(1, tie, 12, "ex3")
    return snap(canvas)


def table() -> Canvas:
    """A table, 56x22 px."""
    canvas = Canvas(56, 22)
    draw_blocks(canvas, *TABLE)
    return outline_dark(canvas)


def _quilt(x: int, y: int) -> Colour:
    if x % 12 == 0 or y % 6 == 0:
        return "red0"
    return "red1" if (x // 6 + y // 5) % 2 else mix("red1", "red0", 0.3)


def kotatsu() -> Canvas:
    """The heated table with its quilt, 76x22 px."""
    canvas = Canvas(76, 22)
    for y in range(5, 22):
        inset = (22 - y) // 4
        for x in range(inset, 76 - inset):
            canvas.pixel(x, y, _quilt(x, y))
    draw_blocks(
        canvas,
        (4, 0, 68, 4, "warm3"),
        (4, 0, 68, 1, "blond3"),
        (4, 4, 68, 1, "brick0"),
    )
    return snap(canvas)


def chair() -> Canvas:
    """A chair facing right, 18x28 px."""
    canvas = Canvas(18, 28)
    draw_blocks(canvas, *CHAIR)
    return outline_dark(canvas)


def entry_step() -> Canvas:
    """The step of the hall with two pairs of shoes, 48x12 px."""
    canvas = Canvas(48, 12)
    draw_blocks(canvas, *STEP)
    for left, upper, sole in SHOES:
        shoe: tuple[Block, ...] = (
            (left, 6, 7, 2, upper),
            (left + 1, 5, 1, 1, upper),
            (left, 8, 8, 1, sole),
        )
        draw_blocks(canvas, *shoe)
    return canvas


def ceiling_lamp(*, lit: bool) -> Canvas:
    """A hanging lamp, 28x34 px."""
    canvas = Canvas(28, 34)
    canvas.vline(13, 0, 20, "ink1")
    canvas.polygon(((2, 30), (8, 19), (19, 19), (25, 30)), "red2")
    canvas.hline(8, 19, 12, "red3")
    canvas.hline(2, 30, 24, "warm4")
    canvas.rect(9, 31, 10, 2, "white" if lit else "conc3")
    return outline_dark(canvas)


def room_states() -> States:
    """The flat; desk: slipped/plugged, closet: shut to flung, lamp: on/off, door: shut/open."""
    return {
        "bed": standing(bed()),
        "desk": standing(desk(plugged=False), desk(plugged=True)),
        **{f"poster{number}": standing(poster(number)) for number in range(3)},
        "bookshelf": standing(bookshelf()),
        "closet": standing(*(closet(state) for state in range(4)), ticks=CLOSET_TICKS),
        "door": standing(room_door(opened=False), room_door(opened=True)),
        **{f"window_{moment}": standing(room_window(moment)) for moment in SKIES},
        "curtain": standing(curtain()),
        "curtain_long": standing(curtain(66)),
        "table": standing(table()),
        "kotatsu": standing(kotatsu()),
        "chair": standing(chair()),
        "genkan": standing(entry_step()),
        "ceiling_lamp": standing(ceiling_lamp(lit=True), ceiling_lamp(lit=False)),
    }
