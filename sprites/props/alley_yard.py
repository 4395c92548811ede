"""What stands and hangs in the alley: a fire escape, a skip, washing, puddles, evening light."""

import math

import numpy as np

from sprites.props.framing import Block, boxed, draw_blocks, shining
from sprites.toolkit import Canvas, Colour, States, bayer, flipped, mix, outline_dark, rgb

FLIGHT_WIDTH, FLIGHT_HEIGHT = 48, 48  # pixels: three tiles from landing to landing
STEEL, STEEL_LIGHT, STEEL_DARK = "#3d3145", "#6a5468", "#241c30"
SKIP: tuple[Block, ...] = (
    (3, 6, 54, 25, "#274a4c"),
    (3, 6, 2, 25, "#4a8a7c"),
    (52, 6, 5, 25, "#1c3438"),
    (0, 0, 60, 6, "#356a62"),
    (0, 0, 60, 1, "#6fa890"),
    (0, 5, 60, 1, "#1c3438"),
    (14, 7, 1, 22, "#1f3d40"),
    (27, 7, 1, 22, "#1f3d40"),
    (40, 7, 1, 22, "#1f3d40"),
    (3, 29, 54, 2, "#1c3438"),
    (7, 31, 6, 3, "ink1"),
    (46, 31, 6, 3, "ink1"),
)
LIGHT_WIDTH, LIGHT_HEIGHT = 320, 176  # pixels that the evening reaches into the alley
LIGHT_WALL = 132  # of them on the wall, the rest on the ground
LIGHT_COLOURS = ("#ff9a50", "#ffb060", "#ffc878")
LIGHT_STEPS = 7
PUDDLES = {
    "alley_puddle_wide": (108, 17),
    "alley_puddle_small": (62, 11),
    "alley_puddle_long": (130, 12),
}
WATER, RIM = "#3c3146", "#c89a86"
PLUME = (30, 104)  # pixels
PLUME_PHASES, PLUME_TICKS = 8, 8
PUFFS = 13
PUFF_STEP = PLUME[1] / PUFFS  # pixels that a puff rises in all phases: then it is the next one
DRYING: tuple[tuple[Colour, str], ...] = (
    ("#4a3048", "shirt"),
    ("#3a3a5c", "towel"),
    ("#6a4450", "shirt"),
    ("#343254", "socks"),
    ("#5a4a68", "towel"),
)
DRYING_WIDTH = 112


def fire_flight() -> Canvas:
    """One flight between two landings three tiles apart: stairs with a hand-rail."""
    canvas = Canvas(FLIGHT_WIDTH, FLIGHT_HEIGHT)
    for step in range(12):
        x, y = 5 + step * 3, step * 4
        canvas.rect(x, y, 5, 1, STEEL_LIGHT)
        canvas.rect(x, y + 1, 5, 2, STEEL_DARK)
    canvas.line(4, 0, 40, 47, STEEL)
    canvas.line(9, 0, 45, 47, STEEL)
    for rise in (13, 14):
        canvas.line(2, 8 - rise, 40, 47 - rise, STEEL_LIGHT if rise == 14 else STEEL)
    for x in range(6, 40, 8):
        canvas.vline(x, x - 8, 13, STEEL)
    return canvas


def skip() -> Canvas:
    """A skip for the kitchens' rubbish, 60x34 px."""
    canvas = Canvas(60, 34)
    draw_blocks(canvas, *SKIP)
    return outline_dark(canvas)


def evening_light() -> Canvas:
    """Light that falls in from the street at the left: a beam along the ground and a wide glow."""
    canvas = Canvas(LIGHT_WIDTH, LIGHT_HEIGHT)
    rows, columns = np.mgrid[0:LIGHT_HEIGHT, 0:LIGHT_WIDTH]
    axis = 92 + columns * 0.10
    beam = np.clip(1 - columns / 300, 0, 1) * np.clip(
        1 - np.abs(rows - axis) / (36 + columns * 0.13), 0, 1
    )
    round_glow = np.clip(1 - np.hypot(columns / 190, (rows - 84) / 84), 0, 1) ** 1.6
    strength = beam**1.1 * 0.75 + round_glow * 0.55
    edge = np.minimum.reduce([rows / 24, (LIGHT_HEIGHT - rows) / 24, np.ones(rows.shape)])
    strength *= edge
    steps = np.floor(strength * LIGHT_STEPS + bayer(LIGHT_HEIGHT, LIGHT_WIDTH) * 0.999)
    steps = np.minimum(steps, LIGHT_STEPS)
    for step in range(1, LIGHT_STEPS + 1):
        colour = LIGHT_COLOURS[min(2, (step - 1) // 2)]
        canvas.pixels[steps == step] = (*rgb(colour), min(190, 27 * step))
    return canvas


def puddle(width: int, height: int) -> Canvas:
    """Standing water with a crooked shore; its far edge catches the light."""
    canvas = Canvas(width, height)
    middle = (height - 1) / 2
    for x in range(width):
        across = 2 * (x + 0.5) / width - 1
        reach = middle * math.sqrt(max(0.0, 1 - across * across))
        reach *= 0.86 + 0.14 * math.sin(x * 0.45 + width)
        top, bottom = round(middle - reach), round(middle + reach)
        canvas.vline(x, top, bottom - top + 1, WATER)
        canvas.pixel(x, top, RIM if x % 9 else WATER)
        if abs(across) > 0.75:
            canvas.pixel(x, bottom, mix(RIM, WATER, 0.5))
    return canvas


def plume(phase: int) -> Canvas:
    """Steam out of a pipe's foot: it drifts aside, widens and thins out, 30x104 px."""
    width, height = PLUME
    thick = np.zeros((height, width))
    rows, columns = np.mgrid[0:height, 0:width]
    for number in range(PUFFS):
        risen = (number + phase / PLUME_PHASES) * PUFF_STEP
        share = risen / height
        x = width / 2 + math.sin(share * 7) * (2 + 4 * share)
        radius = 3.5 + 8 * share
        near = 1 - np.hypot(columns - x, (rows - (height - 3 - risen)) * 0.9) / radius
        thick = np.maximum(thick, np.clip(near * 2.2, 0, 1) * (1 - share) ** 0.7)
    canvas = Canvas(width, height)
    steps = np.floor(thick * 4 + bayer(height, width) * 0.999)
    for step, colour in enumerate(("#7c6a7c", "#8f7a86", "#a89094", "#c0a6a4"), start=1):
        canvas.pixels[steps >= step] = (*rgb(colour), 52 + step * 18)
    return canvas


def drying() -> Canvas:
    """A line with shirts and towels, seen against the evening."""
    canvas = Canvas(DRYING_WIDTH, 26)
    for x in range(DRYING_WIDTH):
        canvas.pixel(x, 1 + 4 * 5 * x * (DRYING_WIDTH - x) // DRYING_WIDTH**2, STEEL_DARK)
    for place, (colour, what) in enumerate(DRYING):
        left = 8 + place * 20
        light = mix(colour, "#ffb060", 0.3)
        if what == "shirt":
            canvas.blocks(((left, 6, 13, 5, colour), (left + 3, 8, 8, 12, colour)))
            canvas.vline(left + 3, 9, 11, light)
        elif what == "towel":
            canvas.rect(left + 1, 6, 10, 15, colour)
            canvas.vline(left + 1, 6, 15, light)
            canvas.hline(left + 1, 17, 10, light)
        else:
            canvas.blocks(((left, 6, 4, 9, colour), (left + 7, 6, 4, 8, colour)))
            canvas.vline(left, 6, 8, light)
        canvas.pixel(left + 2, 5, "#c89a86")
        canvas.pixel(left + 9, 5, "#c89a86")
    return canvas


def alley_yard_states() -> States:
    """Two flights, the skip, the light on wall and ground, three puddles, washing, steam."""
    light = evening_light()
    plumes = [boxed(plume(phase)) for phase in range(PLUME_PHASES)]
    return {
        "fire_flight_right": shining(fire_flight()),
        "fire_flight_left": shining(flipped(fire_flight())),
        "skip_teal": shining(skip()),
        "alley_glow": shining(light.crop(0, 0, LIGHT_WIDTH, LIGHT_WALL)),
        "alley_light": shining(light.crop(0, LIGHT_WALL, LIGHT_WIDTH, LIGHT_HEIGHT - LIGHT_WALL)),
        "alley_drying": shining(drying()),
        "steam_plume": shining(*plumes, ticks=PLUME_TICKS),
        **{name: shining(puddle(*size)) for name, size in PUDDLES.items()},
    }
