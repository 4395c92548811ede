"""What stands and hangs in the station's halls: globes, light boxes, a kiosk, the ticket office."""

import random

from sprites.props.framing import Block, draw_blocks, hanging, standing
from sprites.props.plants import bush
from sprites.toolkit import Canvas, Colour, States, gradient, kana, mix, outline_dark, text

BOXES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ("neonv", "neonp", "ex3"),
    ("sky0", "sky2", "white"),
    ("leaf1", "leaf3", "blond3"),
)
PAPERS: tuple[Colour, ...] = ("conc5", "red3", "sky2", "ex3", "leaf3", "conc5", "neonp", "blond3")
KIOSK: tuple[Block, ...] = (
    (0, 10, 72, 46, "leaf1"),
    (0, 10, 2, 46, "leaf2"),
    (70, 10, 2, 46, "leaf0"),
    (4, 14, 64, 24, "warm4"),
    (4, 14, 64, 2, "white"),
    (2, 38, 68, 4, "warm3"),
    (2, 38, 68, 1, "blond3"),
    (2, 42, 68, 1, "brick0"),
    (4, 45, 64, 9, "leaf0"),
)
OFFICE: tuple[Block, ...] = (
    (0, 0, 76, 60, "conc3"),
    (0, 0, 76, 10, "leaf2"),
    (0, 0, 76, 1, "leaf3"),
    (0, 10, 2, 50, "conc5"),
    (73, 10, 3, 50, "conc2"),
    (5, 13, 66, 25, "ink1"),
    (6, 14, 64, 23, "warm3"),
    (6, 14, 64, 6, "blond2"),
    (6, 14, 64, 1, "white"),
    (3, 38, 70, 4, "conc5"),
    (3, 41, 70, 1, "conc1"),
    (0, 56, 76, 4, "conc1"),
)
TRAY: tuple[Block, ...] = (
    (0, 22, 30, 8, "brick1"),
    (0, 22, 30, 1, "warm3"),
    (0, 29, 30, 1, "brick0"),
)


def globe_lamp() -> Canvas:
    """A milk glass globe on a bracket of brass, 14x22 px."""
    canvas = Canvas(14, 22)
    draw_blocks(
        canvas, (6, 12, 2, 8, "blond1"), (4, 19, 6, 2, "blond1"), (4, 19, 6, 1, "blond2"),
    )  # fmt: skip
    canvas.ellipse(7, 7, 5.6, 5.6, "blond2")
    canvas.ellipse(7, 7, 4.6, 4.6, "blond3")
    canvas.ellipse(6, 6, 2.6, 2.6, "white")
    return outline_dark(canvas)


def light_box(number: int) -> Canvas:
    """An advertisement lit from behind, on a foot, 26x46 px: a song, a drink, a park."""
    ground, light, accent = BOXES[number]
    canvas = Canvas(26, 46)
    draw_blocks(
        canvas, (0, 0, 26, 40, "conc1"), (0, 0, 26, 1, "conc3"), (9, 40, 8, 6, "ink1"),
        (5, 44, 16, 2, "conc1"),
    )  # fmt: skip
    gradient(canvas, 2, 2, 22, 36, (light, mix(light, ground, 0.5), ground), soft=0.7)
    if number == 0:
        canvas.ellipse(13, 16, 7, 7, accent)
        canvas.ellipse(13, 16, 2, 2, ground)
        kana(canvas, ["ra"], 10, 27, "white")
    elif number == 1:
        draw_blocks(
            canvas, (9, 11, 8, 16, accent), (10, 8, 6, 3, "red2"), (9, 16, 8, 6, "red2"),
            (11, 18, 4, 2, accent),
        )  # fmt: skip
    else:
        canvas.polygon(((4, 28), (12, 12), (20, 28)), accent)
        canvas.polygon(((10, 28), (17, 17), (23, 28)), "white")
    canvas.hline(5, 32, 16, "white")
    canvas.hline(7, 35, 12, mix(light, "white", 0.5))
    return canvas


def kiosk() -> Canvas:
    """A newspaper kiosk with its striped roof, 76x60 px: papers, sweets, drinks, a lamp inside."""
    canvas, dice = Canvas(76, 60), random.Random(3)
    inside = Canvas(72, 56)
    draw_blocks(inside, *KIOSK)
    gradient(inside, 4, 16, 64, 22, ("blond3", "warm3", "brick2"), soft=0.6)
    for board, tall in ((24, 7), (33, 8)):
        x = 6
        while x < 62:
            width, height = dice.randint(3, 5), dice.randint(4, tall)
            inside.rect(x, board - height, width, height, dice.choice(PAPERS))
            inside.vline(x + width - 1, board - height, height, "brick1")
            x += width + 1
        inside.rect(4, board, 64, 1, "brick0")
    for place, colour in enumerate(PAPERS):
        left = 5 + place * 8
        inside.rect(left, 45, 7, 8, colour)
        inside.hline(left + 1, 47, 5, "ink1")
        inside.hline(left + 1, 49, 3, mix(colour, "ink1", 0.4))
    canvas.blit(inside, 2, 4)
    for x in range(76):
        stripe = "conc5" if x // 6 % 2 else "red1"
        canvas.vline(x, 2, 10 if x % 6 not in {0, 5} else 9, stripe)
    canvas.rect(0, 0, 76, 3, "red0")
    canvas.hline(0, 0, 76, "red2")
    canvas.hline(1, 4, 74, "white", opacity=90)
    return outline_dark(canvas)


def ticket_office() -> Canvas:
    """The ticket office, 76x60 px: a lit window, its curtain half drawn, a plate above it."""
    canvas = Canvas(76, 60)
    draw_blocks(canvas, *OFFICE)
    gradient(canvas, 6, 16, 64, 21, ("blond2", "warm3", "brick2"), soft=0.6)
    text(canvas, "TICKETS", 25, 3, "white")
    draw_blocks(
        canvas,
        (7, 15, 8, 22, "leaf2"), (9, 15, 1, 22, "leaf1"), (12, 15, 1, 22, "leaf1"),
        (24, 18, 10, 12, "conc5"), (25, 20, 8, 1, "red2"), (25, 23, 6, 1, "conc3"),
        (25, 26, 7, 1, "conc3"), (38, 14, 1, 23, "ink1"), (58, 19, 8, 7, "ink1"),
        (59, 20, 6, 5, "ofa1"),
    )  # fmt: skip
    canvas.ellipse(48, 25, 4, 4, "skin2")
    draw_blocks(
        canvas, (44, 19, 9, 3, "denim0"), (43, 22, 11, 1, "ink1"), (42, 30, 13, 7, "denim1"),
        (47, 30, 2, 7, "conc5"), (46, 24, 1, 2, "ink1"), (50, 24, 1, 2, "ink1"),
        (47, 27, 3, 1, "skin1"),
    )  # fmt: skip
    for x in range(8, 70, 16):
        canvas.frame(x, 45, 12, 9, "conc2")
    return outline_dark(canvas)


def hall_clock() -> Canvas:
    """The large clock that hangs in the hall, 36x46 px: a quarter to five."""
    canvas = Canvas(36, 46)
    draw_blocks(canvas, (17, 0, 2, 10, "conc1"), (12, 0, 12, 2, "conc0"))
    canvas.ellipse(18, 27, 17, 17, "blond0")
    canvas.ellipse(18, 27, 15.6, 15.6, "blond1")
    canvas.ellipse(18, 27, 14, 14, "conc5")
    canvas.ellipse(17, 26, 11, 11, "white")
    for x, y, width, height in ((17, 14, 2, 3), (17, 37, 2, 3), (5, 26, 3, 2), (28, 26, 3, 2)):
        canvas.rect(x, y, width, height, "ink1")
    canvas.line(18, 27, 23, 32, "ink1")
    canvas.line(19, 27, 24, 32, "ink1")
    canvas.line(18, 27, 9, 27, "ink1")
    canvas.rect(17, 26, 3, 3, "red1")
    return outline_dark(canvas)


def hall_banner(colour: Colour, light: Colour, mark: str) -> Canvas:
    """A long banner of the town's summer feast, 22x66 px, with one letter."""
    canvas = Canvas(22, 66)
    gradient(canvas, 1, 3, 20, 56, (light, colour, mix(colour, "ink1", 0.35)), soft=0.6)
    canvas.polygon(((1, 58), (20, 58), (11, 65)), mix(colour, "ink1", 0.35))
    draw_blocks(canvas, (0, 0, 22, 3, "blond1"), (0, 0, 22, 1, "blond3"))
    canvas.ellipse(10.5, 21, 6, 6, "blond3")
    kana(canvas, [mark], 8, 18, colour)
    for y in (34, 38, 42):
        canvas.hline(5, y, 12, light)
    return canvas


def planter() -> Canvas:
    """A wooden tub of green, 30x32 px."""
    canvas = Canvas(30, 32)
    canvas.blit(bush(28, 24, 6), 1, 0)
    draw_blocks(canvas, *TRAY)
    for x in (7, 15, 23):
        canvas.vline(x, 23, 6, "brick0")
    return outline_dark(canvas)


def station_arcade_states() -> States:
    """Globe, light boxes, kiosk, office, clock, banners, planter."""
    return {
        "globe_lamp": standing(globe_lamp()),
        **{f"light_box{number}": standing(light_box(number)) for number in range(len(BOXES))},
        "kiosk": standing(kiosk()),
        "ticket_office": standing(ticket_office()),
        "hall_clock": hanging(hall_clock()),
        "hall_banner_red": hanging(hall_banner("red1", "red3", "mu")),
        "hall_banner_blue": hanging(hall_banner("denim1", "sky1", "su")),
        "planter": standing(planter()),
    }
