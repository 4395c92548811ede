"""The last stretch of the way home: a grill on wheels, the bath-house's chimney, a house door."""

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, States, kana, outline_dark

GRILL: tuple[Block, ...] = (
    (2, 4, 68, 3, "brick0"),
    (0, 2, 72, 3, "red1"),
    (0, 2, 72, 1, "red2"),
    (4, 7, 2, 47, "brick0"),
    (66, 7, 2, 47, "brick0"),
    (6, 7, 60, 22, "warm3"),
    (6, 7, 60, 10, "warm4"),
    (6, 29, 60, 4, "brick2"),
    (6, 29, 60, 1, "warm3"),
    (6, 33, 60, 15, "brick1"),
    (6, 33, 60, 1, "brick0"),
    (10, 48, 8, 8, "ink1"),
    (54, 48, 8, 8, "ink1"),
    (12, 50, 4, 4, "conc1"),
    (56, 50, 4, 4, "conc1"),
)
SKEWERS = ("brick1", "leaf1", "ex2", "brick1", "red2")
CHIMNEY_WIDTH, CHIMNEY_HEIGHT = 18, 120


def grill_stall() -> Canvas:
    """A stall with skewers over coals, somebody behind it, two lanterns, 72x56 px."""
    canvas = Canvas(72, 56)
    draw_blocks(canvas, *GRILL)
    for x in range(20, 33, 3):
        canvas.vline(x, 23, 6, "blond1")
        canvas.rect(x - 1, 22, 3, 4, SKEWERS[x % len(SKEWERS)])
    # the cook: headscarf, face, apron
    canvas.blocks(
        (
            (40, 15, 12, 14, "denim1"),
            (43, 9, 7, 7, "skin2"),
            (42, 7, 9, 3, "white"),
            (50, 9, 2, 2, "white"),
            (44, 12, 1, 1, "ink1"),
            (48, 12, 1, 1, "ink1"),
            (43, 18, 7, 11, "conc5"),
            (36, 20, 5, 3, "skin2"),
        )
    )
    for left in (8, 57):
        canvas.blocks(
            (
                (left, 9, 7, 10, "red2"),
                (left + 1, 8, 5, 12, "red2"),
                (left + 2, 9, 2, 10, "red3"),
                (left + 1, 8, 5, 1, "ink1"),
                (left + 1, 19, 5, 1, "ink1"),
            )
        )
    kana(canvas, ("ta", "ko"), 27, 37, "warm4", spacing=4)
    return outline_dark(canvas)


def chimney() -> Canvas:
    """The bath-house's chimney, with its hoops and an upright sign, 18x120 px."""
    canvas = Canvas(CHIMNEY_WIDTH, CHIMNEY_HEIGHT)
    for y in range(CHIMNEY_HEIGHT):
        inset = (CHIMNEY_HEIGHT - y) * 3 // CHIMNEY_HEIGHT
        canvas.hline(inset, y, CHIMNEY_WIDTH - 2 * inset, "conc2")
        canvas.hline(inset, y, 3, "conc3")
        canvas.hline(CHIMNEY_WIDTH - inset - 4, y, 4, "conc1")
    for y in range(2, CHIMNEY_HEIGHT, 22):
        canvas.hline(2, y, CHIMNEY_WIDTH - 4, "conc0")
        canvas.hline(2, y + 1, CHIMNEY_WIDTH - 4, "conc3")
    kana(canvas, ("yu",), 6, 30, "white", vertical=True)
    return outline_dark(canvas)


def house_front() -> Canvas:
    """Izuku's own door under its little roof, with a lamp and a name plate, 44x52 px."""
    canvas = Canvas(44, 52)
    draw_blocks(
        canvas,
        (0, 2, 44, 5, "conc1"),
        (0, 2, 44, 1, "conc3"),
        (2, 7, 40, 2, "ink1"),
        (9, 9, 26, 43, "brick0"),
        (11, 11, 22, 41, "leaf1"),
        (11, 11, 22, 1, "leaf2"),
        (12, 12, 1, 40, "leaf2"),
        (17, 15, 10, 12, "warm3"),
        (17, 15, 10, 5, "warm4"),
        (21, 15, 1, 12, "brick0"),
        (29, 31, 2, 4, "blond2"),
        (37, 18, 5, 7, "conc5"),
        (38, 20, 3, 1, "conc1"),
        (38, 22, 3, 1, "conc1"),
        (3, 12, 4, 6, "warm4"),
        (3, 11, 4, 1, "conc1"),
        (4, 13, 2, 4, "white"),
        (4, 50, 36, 2, "conc3"),
    )
    return canvas


def night_home_states() -> States:
    """The grill, the chimney and the door at home."""
    return {
        "grill_stall": standing(grill_stall()),
        "bath_chimney": standing(chimney()),
        "home_front": standing(house_front()),
    }
