"""The train at night: lamps that pass its windows, straps that swing, heaters, what was left."""

import random
from typing import NamedTuple

from sprites.props.framing import Block, boxed, draw_blocks, shining, standing
from sprites.toolkit import Canvas, Colour, Frame, States, bayer, gradient, mix, outline_dark, rgb

PASSING_WIDTH, PASSING_HEIGHT = 480, 36
PASSING_FRAMES = 16
NIGHT = "#0d1122"
EVENING = (
    NIGHT,
    "#1b2148",
    "#3b2f62",
    "#7a4668",
    "#c06a5c",
    "#e39a62",
)  # from the sky to the horizon
WINDOW_TONES = ("warm3", "warm3", "brick2", "blond2", "sky1")
LAMPS = (70, 190, 390)  # px: where lamps stand beside the line, at the first frame
DROPS_WIDTH = 160  # px until the drops on the glass repeat, and that they crawl in all frames
LINE_WIDTH = 240  # px from mast to mast
OVERHEAD = (NIGHT, "#10152b", "#171d3a")
MAST, WIRE = "#1c2242", "#2c3358"
WIRE_TOP, WIRE_SAG = 24, 9  # px: the wire over the train, and how far the one above it hangs
STRAPS_WIDTH = 144
STRAP_STEP = 16
SWINGS = (-1, 0, 1, 2, 1, 0)  # pixels that the handles hang aside
UMBRELLA: tuple[Block, ...] = (
    (4, 0, 1, 4, "brick1"),
    (2, 0, 3, 1, "brick1"),
    (2, 4, 5, 16, "denim1"),
    (2, 4, 1, 16, "denim2"),
    (4, 20, 1, 4, "conc3"),
)
BAG: tuple[Block, ...] = (
    (2, 4, 18, 10, "leaf1"),
    (2, 4, 18, 1, "leaf2"),
    (7, 0, 8, 1, "ink1"),
    (7, 0, 1, 4, "ink1"),
    (14, 0, 1, 4, "ink1"),
    (10, 6, 3, 3, "ex3"),
)


class Town(NamedTuple):
    """A row of houses: its colour, px until it repeats, heights, share of lit windows."""

    wall: Colour
    period: int
    lowest: int
    highest: int
    lit: float
    smear: int  # px that a window is drawn wide by its speed
    seed: int


FAR_TOWN = Town("#2b2850", 160, 5, 18, 0.4, 2, 3)
NEAR_TOWN = Town("#12142c", PASSING_WIDTH, 3, 9, 0.3, 4, 11)


def passing_lights(phase: int) -> Canvas:
    """What goes by outside, 480x36 px: the last of the evening, town, three lamps; 16 phases."""
    canvas = Canvas(PASSING_WIDTH, PASSING_HEIGHT)
    gradient(canvas, 0, 0, PASSING_WIDTH, PASSING_HEIGHT, EVENING, soft=0.8)
    _draw_houses(canvas, FAR_TOWN, phase)
    for lamp in LAMPS:
        _draw_smear(canvas, (lamp - phase * PASSING_WIDTH // PASSING_FRAMES) % PASSING_WIDTH)
    _draw_houses(canvas, NEAR_TOWN, phase)
    _draw_drops(canvas, phase)
    return canvas


def _draw_houses(canvas: Canvas, town: Town, phase: int) -> None:
    """Draw a row of houses that moves on by one period in all phases."""
    chance, x = random.Random(town.seed), 0
    while x < town.period:
        width = min(chance.randint(9, 22), town.period - x)
        height = chance.randint(town.lowest, town.highest)
        windows = [
            (left, top, chance.choice(WINDOW_TONES))
            for top in range(3, height, 4)
            for left in range(2, width - 2, 4)
            if chance.random() < town.lit
        ]
        for start in range(0, PASSING_WIDTH + town.period, town.period):
            left_edge = start + x - phase * town.period // PASSING_FRAMES
            canvas.rect(left_edge, PASSING_HEIGHT - height, width, height, town.wall)
            canvas.hline(left_edge, PASSING_HEIGHT - height, width, mix(town.wall, "sky1", 0.16))
            for left, top, tone in windows:
                at = PASSING_HEIGHT - height + top
                canvas.rect(left_edge + left, at, town.smear, 1, tone)
        x += width


def _draw_drops(canvas: Canvas, phase: int) -> None:
    """Draw rain that crawls backwards over the glass."""
    chance = random.Random(8)
    for _ in range(24):
        x, y, length = chance.randrange(DROPS_WIDTH), chance.randrange(30), chance.randint(3, 7)
        for start in range(x + phase * DROPS_WIDTH // PASSING_FRAMES, PASSING_WIDTH, DROPS_WIDTH):
            canvas.line(start, y, start + length, y + length // 3, "#8fa2cf", opacity=110)
            canvas.pixel(start + length, y + length // 3, "sky2")


def overhead_line(phase: int) -> Canvas:
    """The night over the train, 240x36 px: the wire above it, a mast that passes; 16 phases."""
    canvas = Canvas(LINE_WIDTH, PASSING_HEIGHT)
    gradient(canvas, 0, 0, LINE_WIDTH, PASSING_HEIGHT, OVERHEAD, soft=0.9)
    mast = LINE_WIDTH - phase * LINE_WIDTH // PASSING_FRAMES
    for x in range(LINE_WIDTH):
        along = (x - mast) % LINE_WIDTH / LINE_WIDTH
        sag = round(WIRE_SAG * (1 - (2 * along - 1) ** 2))
        canvas.pixel(x, 8 + sag, WIRE)
        if (x - mast) % (LINE_WIDTH // 6) == LINE_WIDTH // 12:
            canvas.vline(x, 8 + sag, WIRE_TOP - 8 - sag, MAST)
    canvas.hline(0, WIRE_TOP, LINE_WIDTH, WIRE)
    for start in (mast - LINE_WIDTH, mast):
        canvas.blocks(
            (
                (start - 2, 0, 4, PASSING_HEIGHT, MAST),
                (start - 2, 0, 1, PASSING_HEIGHT, WIRE),
                (start - 26, 6, 26, 2, MAST),
                (start - 26, 6, 1, WIRE_TOP - 6, MAST),
                (start - 27, 12, 3, 4, WIRE),
            )
        )
    return canvas


def _draw_smear(canvas: Canvas, head: int) -> None:
    """Draw a lamp that passes to the left, its trail behind it, its light around it."""
    thresholds = bayer(PASSING_HEIGHT, PASSING_WIDTH)
    for dx in range(-14, 40):
        x = (head + dx) % PASSING_WIDTH
        reach = 1 - (dx / 40 if dx > 0 else -dx / 14)
        for y in range(2, 20):
            if reach * (1 - abs(y - 9) / 11) > 0.35 + thresholds[y, x] * 0.7:
                canvas.pixel(x, y, mix(NIGHT, "warm3", 0.35))
        if 0 <= dx < 30:
            canvas.pixel(x, 9, "blond3" if dx < 8 else ("warm4" if dx < 16 else "warm3"))
            canvas.pixel(x, 10, "white" if dx < 5 else ("warm3" if dx < 20 else "brick2"))


def straps(swing: int) -> Canvas:
    """A rail with handles that hang `swing` px aside, 144x24 px, nearer than the seats."""
    canvas = Canvas(STRAPS_WIDTH, 24)
    canvas.blocks(((0, 0, STRAPS_WIDTH, 2, "conc2"), (0, 0, STRAPS_WIDTH, 1, "conc4")))
    for x in range(8, STRAPS_WIDTH, STRAP_STEP):
        canvas.line(x, 2, x + swing, 13, "brick0")
        canvas.line(x + 1, 2, x + 1 + swing, 13, "brick1")
        left = x - 3 + swing
        canvas.frame(left, 14, 8, 8, "conc5")
        canvas.hline(left + 1, 14, 6, "white")
        canvas.hline(left + 1, 21, 6, "conc3")
        for corner_x in (left, left + 7):
            for corner_y in (14, 21):
                canvas.pixels[corner_y, corner_x] = 0
    return canvas


def heater() -> Canvas:
    """The warm air of a heater under a seat, 40x12 px."""
    canvas = Canvas(40, 12)
    thresholds = bayer(12, 40)
    for y in range(12):
        for x in range(40):
            strength = (1 - abs(x - 19.5) / 20) * (1 - abs(y - 5) / 7)
            steps = int(strength * 3.4 + thresholds[y, x])
            if steps > 0:
                canvas.pixels[y, x] = (*rgb("ex2"), min(130, steps * 36))
    return canvas


def left_umbrella() -> Canvas:
    """An umbrella that somebody forgot, 8x24 px."""
    canvas = Canvas(8, 24)
    draw_blocks(canvas, *UMBRELLA)
    return outline_dark(canvas)


def rack_bag() -> Canvas:
    """A bag on the rack, 22x14 px."""
    canvas = Canvas(22, 14)
    draw_blocks(canvas, *BAG)
    return outline_dark(canvas)


def bogie() -> Canvas:
    """Two wheels in their frame under a car, 64x36 px."""
    canvas = Canvas(64, 36)
    draw_blocks(
        canvas,
        (20, 0, 24, 18, "ink1"),
        (24, 0, 3, 16, "conc0"),
        (37, 0, 3, 16, "conc0"),
        (4, 14, 56, 8, "conc0"),
        (4, 14, 56, 1, "conc2"),
        (27, 16, 10, 12, "conc1"),
        (27, 16, 10, 1, "conc2"),
    )
    for x in (14, 49):
        canvas.ellipse(x, 25, 10, 9.6, "conc1")
        canvas.ellipse(x, 25, 7.5, 7.2, "conc0")
        canvas.rect(x - 1, 24, 3, 3, "conc3")
    return outline_dark(canvas)


def _swinging() -> list[Frame]:
    return [Frame(boxed(straps(swing)), (STRAPS_WIDTH // 2, 0), 11, None) for swing in SWINGS]


def train_night_states() -> States:
    """What passes the windows and the roof, swinging straps, a heater's air, umbrella, bag."""
    return {
        "passing_lights": shining(
            *(passing_lights(phase) for phase in range(PASSING_FRAMES)), ticks=4
        ),
        "overhead_line": shining(
            *(overhead_line(phase) for phase in range(PASSING_FRAMES)), ticks=6
        ),
        "straps": _swinging(),
        "bogie": standing(bogie()),
        "heater": shining(heater()),
        "left_umbrella": standing(left_umbrella()),
        "rack_bag": standing(rack_bag()),
    }
