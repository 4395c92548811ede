"""What makes the flat a home: fairy lights, a wide window on the town, tea, the bath."""

import math
import random

from sprites.props.framing import Block, boxed, draw_blocks, hanging, shining, standing
from sprites.toolkit import Canvas, Colour, States, bayer, gradient, kana, mix, outline_dark, rgb

LIGHTS_WIDTH = 140
BULBS: tuple[Colour, ...] = ("ex3", "red2", "ofa1", "sky1")
BULB_STEP = 9  # pixels from bulb to bulb
WIDE_WIDTH, WIDE_HEIGHT = 92, 60
NIGHT = ("#0b0d1c", "#131a36", "#243058")
TOWN_WALLS = ("#0d1226", "#121a34", "#18213f")
RAIL_CLOTHES = ("denim1", "leaf1")
TEA: tuple[Block, ...] = (
    (2, 8, 7, 5, "leaf2"),
    (2, 8, 7, 1, "leaf3"),
    (13, 11, 6, 2, "ink1"),
    (13, 11, 6, 1, "sky1"),
    (22, 9, 18, 2, "warm3"),
    (24, 11, 14, 2, "brick1"),
    (46, 8, 7, 5, "red1"),
    (46, 8, 7, 1, "red2"),
)
ORANGES = ((24, 7), (29, 7), (34, 7), (27, 4), (32, 4), (29, 1))
TUB: tuple[Block, ...] = (
    (0, 6, 60, 3, "white"),
    (0, 9, 60, 16, "conc4"),
    (0, 9, 2, 16, "conc5"),
    (56, 9, 4, 16, "conc3"),
    (0, 22, 60, 3, "conc3"),
    (3, 4, 54, 2, "sky2"),
    (8, 4, 12, 1, "white"),
    (34, 5, 14, 1, "sky1"),
)
BASIN: tuple[Block, ...] = (
    (3, 0, 22, 22, "conc2"),
    (4, 1, 20, 20, "sky2"),
    (0, 27, 28, 4, "white"),
    (2, 31, 24, 3, "conc4"),
    (10, 34, 8, 14, "conc4"),
    (16, 34, 2, 14, "conc3"),
    (12, 24, 2, 3, "conc2"),
    (12, 23, 6, 1, "conc2"),
    (22, 22, 3, 5, "red2"),
)


def fairy_lights(phase: int) -> Canvas:
    """A string of coloured bulbs, 140x14 px; every other one is bright in `phase` 0 or 1."""
    canvas = Canvas(LIGHTS_WIDTH, 14)
    for x in range(LIGHTS_WIDTH):
        sag = 2 - abs(x % (2 * BULB_STEP) - BULB_STEP) * 2 // BULB_STEP
        canvas.pixel(x, 1 + sag, "leaf0")
    for number, x in enumerate(range(4, LIGHTS_WIDTH - 2, BULB_STEP)):
        sag = 2 - abs(x % (2 * BULB_STEP) - BULB_STEP) * 2 // BULB_STEP
        colour = BULBS[number % len(BULBS)]
        _draw_bulb(canvas, x, 3 + sag, colour, bright=number % 2 == phase)
    return canvas


def _draw_bulb(canvas: Canvas, x: int, y: int, colour: Colour, *, bright: bool) -> None:
    """Draw a bulb and the light around it, 2 px wide at (x, y)."""
    thresholds = bayer(4, 4)
    reach = 6 if bright else 4
    for dy in range(-reach, reach + 3):
        for dx in range(-reach, reach + 2):
            light = 1 - math.hypot(dx - 0.5, dy - 1) / reach
            inside = 0 <= x + dx < canvas.width and 0 <= y + dy < canvas.height
            if inside and light * 0.9 > thresholds[(y + dy) % 4, (x + dx) % 4]:
                canvas.pixels[y + dy, x + dx] = (*rgb(colour), 90 if bright else 60)
    canvas.rect(x, y, 2, 3, colour if bright else mix(colour, "ink1", 0.2))
    if bright:
        canvas.pixel(x, y + 1, "white")


def _draw_town(canvas: Canvas, chance: random.Random) -> None:
    for layer, wall in enumerate(TOWN_WALLS):
        x = -layer * 5
        while x < WIDE_WIDTH:
            width, height = chance.randint(9, 17), chance.randint(14, 34 - layer * 7)
            canvas.rect(x, WIDE_HEIGHT - height, width, height, wall)
            for top in range(WIDE_HEIGHT - height + 3, WIDE_HEIGHT - 2, 5):
                for left in range(x + 2, x + width - 2, 4):
                    if chance.random() < 0.22:
                        canvas.rect(left, top, 2, 2, "warm3" if chance.random() < 0.8 else "sky1")
            x += width


def _draw_neon(canvas: Canvas, x: int, y: int) -> None:
    """Draw a hotel's sign across the street, with its light in the rain."""
    for dy in range(-8, 38):
        for dx in range(-10, 21):
            inside = min(dx + 10, 20 - dx, dy + 8, 37 - dy) / 12
            if 0 <= y + dy < WIDE_HEIGHT and inside * 0.55 > bayer(4, 4)[dy % 4, dx % 4]:
                canvas.pixel(x + dx, y + dy, mix(NIGHT[1], "neonp", 0.28))
    canvas.frame(x, y, 11, 29, "neonp")
    canvas.rect(x + 1, y + 1, 9, 27, "#3a1838")
    kana(canvas, ["ho", "te", "ru"], x + 2, y + 3, "neonp", vertical=True)


def wide_window() -> Canvas:
    """The window of the living room on the town at night, 100x70 px."""
    view, chance = Canvas(WIDE_WIDTH, WIDE_HEIGHT), random.Random(12)
    gradient(view, 0, 0, WIDE_WIDTH, WIDE_HEIGHT, NIGHT, soft=0.6)
    _draw_town(view, chance)
    _draw_neon(view, 13, 17)
    for _ in range(44):
        x, y = chance.randrange(WIDE_WIDTH), chance.randrange(WIDE_HEIGHT - 5)
        view.vline(x, y, chance.randint(1, 4), "#8fa2cf", opacity=120)
        if chance.random() < 0.4:
            view.pixel(x, y, "sky2")
    canvas = Canvas(WIDE_WIDTH + 8, WIDE_HEIGHT + 10)
    canvas.rect(0, 0, 100, 66, "brick1")
    canvas.hline(0, 0, 100, "warm3")
    canvas.blit(view, 4, 4)
    draw_blocks(
        canvas,
        (48, 4, 3, 60, "brick0"),
        (48, 4, 1, 60, "brick2"),
        (4, 3, 92, 1, "brick0"),
        (0, 64, 100, 5, "warm3"),
        (0, 64, 100, 1, "blond2"),
        (0, 68, 100, 1, "brick1"),
    )
    return canvas


def pot_plant() -> Canvas:
    """A round plant in a pot, 20x20 px."""
    canvas, chance = Canvas(20, 20), random.Random(4)
    canvas.ellipse(9.5, 7.5, 9, 7, "leaf1")
    for _ in range(60):
        x, y = chance.randrange(2, 17), chance.randrange(1, 14)
        if (x - 9.5) ** 2 / 76 + (y - 7) ** 2 / 42 < 0.8:
            canvas.rect(x, y, 2, 1, "leaf3" if x + y < 14 else "leaf2")
    canvas.rect(5, 14, 10, 2, "brick2")
    canvas.polygon(((6, 16), (13, 16), (12, 19), (7, 19)), "brick1")
    return canvas


def coat_rail() -> Canvas:
    """A rail on the wall with two coats, 36x32 px."""
    canvas = Canvas(36, 32)
    canvas.rect(0, 0, 36, 2, "brick0")
    canvas.hline(0, 0, 36, "brick2")
    for place, colour in enumerate(RAIL_CLOTHES):
        left = 3 + place * 17
        canvas.vline(left + 6, 2, 3, "conc2")
        canvas.polygon(((left + 2, 5), (left + 11, 5), (left + 13, 9), (left, 9)), colour)
        canvas.rect(left, 9, 14, 21, colour)
        canvas.vline(left, 9, 21, mix(colour, "white", 0.25))
        canvas.vline(left + 7, 6, 24, mix(colour, "ink1", 0.4))
        canvas.rect(left + 11, 10, 3, 20, mix(colour, "ink1", 0.25))
    return canvas


def book_board() -> Canvas:
    """A shelf on the wall with books and a small figure, 36x15 px."""
    canvas, chance = Canvas(36, 15), random.Random(9)
    x = 2
    while x < 26:
        width, height = chance.randint(2, 3), chance.randint(8, 12)
        colour = chance.choice(("ex2", "red1", "sky0", "neonv", "leaf2", "red2", "denim2"))
        canvas.rect(x, 12 - height, width, height, colour)
        canvas.vline(x, 12 - height, height, mix(colour, "white", 0.3))
        x += width
    draw_blocks(
        canvas,
        (30, 5, 3, 3, "skin2"),
        (29, 3, 5, 2, "blond2"),
        (30, 8, 3, 2, "sky0"),
        (30, 10, 3, 2, "red2"),
        (0, 12, 36, 2, "brick2"),
        (0, 12, 36, 1, "warm3"),
        (0, 14, 36, 1, "brick0"),
    )
    return canvas


def tea(phase: int) -> Canvas:
    """Two cups, a phone and a bowl of oranges, 56x22 px, with steam in four phases."""
    canvas = Canvas(56, 22)
    for block in TEA:
        left, top, width, height, colour = block
        canvas.rect(left, top + 9, width, height, colour)
    for x, y in ORANGES:
        canvas.rect(x, y + 10, 4, 3, "ex2")
        canvas.pixel(x + 1, y + 10, "ex3")
    for cup in (5, 49):
        for up in range(4):
            sway = (0, 1, 0, -1)[(up + phase) % 4]
            canvas.pixel(cup + sway, 14 - up * 3 - phase % 2, "conc5", opacity=200 - up * 40)
    return canvas


def cushion(colour: Colour) -> Canvas:
    """A cushion on the floor, 24x5 px."""
    canvas = Canvas(24, 5)
    canvas.rect(1, 0, 22, 5, colour)
    canvas.rect(0, 1, 24, 3, colour)
    canvas.hline(1, 0, 22, mix(colour, "white", 0.3))
    canvas.hline(1, 4, 22, mix(colour, "ink1", 0.4))
    return canvas


def futon_pile() -> Canvas:
    """Folded bedding with a pillow on it, 40x17 px."""
    canvas = Canvas(40, 17)
    draw_blocks(
        canvas,
        (4, 0, 16, 5, "conc5"),
        (4, 4, 16, 1, "conc3"),
        (0, 5, 40, 4, "white"),
        (0, 9, 40, 4, "sky1"),
        (0, 12, 40, 1, "sky0"),
        (0, 13, 40, 4, "conc5"),
        (0, 16, 40, 1, "conc3"),
    )
    return canvas


def bathtub() -> Canvas:
    """The tub, full and warm, 60x25 px."""
    canvas = Canvas(60, 25)
    draw_blocks(canvas, *TUB)
    return outline_dark(canvas)


def washbasin() -> Canvas:
    """Basin and mirror, 28x48 px."""
    canvas = Canvas(28, 48)
    draw_blocks(canvas, *BASIN)
    canvas.polygon(((6, 16), (14, 3), (18, 3), (10, 16)), "white")
    return outline_dark(canvas)


def steam(phase: int) -> Canvas:
    """Steam that rises and thins out, 14x52 px, in five phases."""
    canvas = Canvas(14, 52)
    for puff in range(5):
        rise = (puff * 10 + phase * 2 + 4) % 50
        sway = (-1, 1, 2, 0, -2)[puff]
        canvas.ellipse(6.5 + sway, 49 - rise, 1.6 + rise / 11, 1.6 + rise / 13, "conc5")
    canvas.pixels[..., 3] = (canvas.pixels[..., 3] > 0) * 38
    canvas.pixels[..., :3] = rgb("conc5")
    return canvas


def flat_night_states() -> States:
    """Lights, window, plants, shelf, tea, cushions, bedding, bath, steam."""
    return {
        "fairy_lights": hanging(fairy_lights(0), fairy_lights(1), ticks=40),
        "window_town": standing(wide_window()),
        "pot_plant": standing(pot_plant()),
        "coat_rail": standing(coat_rail()),
        "book_board": standing(book_board()),
        "tea": shining(*(boxed(tea(phase)) for phase in range(4)), ticks=12),
        "cushion_blue": standing(cushion("denim2")),
        "cushion_brown": standing(cushion("brick2")),
        "futon_pile": standing(futon_pile()),
        "bathtub": standing(bathtub()),
        "washbasin": standing(washbasin()),
        "steam": shining(*(boxed(steam(phase)) for phase in range(5)), ticks=9),
    }
