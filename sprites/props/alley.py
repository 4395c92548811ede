"""A back alley: the street's evening at its mouth, pipes, lamps over doors, a dead end."""

import random

from sprites.crowd.drawing import animated
from sprites.crowd.poses import walk
from sprites.crowd.walkers import EVERYBODY
from sprites.props.framing import Block, draw_blocks, hanging, shining, standing
from sprites.toolkit import (
    Canvas,
    States,
    gradient,
    mix,
    outline_dark,
    text,
)

MOUTH_WIDTH, MOUTH_HEIGHT = 64, 208
MOUTH_SKY = ("#564d8f", "#80659b", "#b07f93", "#d99a72", "#f2bd6a", "#ffdc86", "#ffe79c")
FAR_HOUSES: tuple[Block, ...] = (
    (2, 112, 18, 86, "#e0b27e"),
    (18, 120, 22, 78, "#d8a676"),
    (38, 104, 16, 94, "#dcae7c"),
    (52, 116, 12, 82, "#d6a274"),
)
PASSERS = ((2, 2), (9, 24), (26, 44))  # who of the crowd is seen in the street, left edges
PASSERS_TINT = "#c07a5c"
PIPE_HEIGHT = 144
DOOR: tuple[Block, ...] = (
    (0, 0, 30, 52, "ink1"),
    (2, 2, 26, 50, "conc1"),
    (2, 2, 26, 1, "conc3"),
    (3, 3, 1, 49, "conc2"),
    (26, 3, 2, 49, "conc0"),
    (7, 8, 16, 10, "ink1"),
    (8, 9, 14, 8, "conc0"),
    (23, 26, 2, 5, "warm4"),
    (5, 40, 20, 1, "conc0"),
)
DOOR_LAMP: tuple[Block, ...] = (
    (5, 0, 4, 2, "conc1"),
    (1, 2, 12, 2, "conc2"),
    (2, 4, 10, 3, "warm4"),
    (4, 4, 6, 2, "white"),
)
AC_LAMP: tuple[Block, ...] = (
    (0, 0, 18, 12, "conc2"),
    (0, 0, 18, 1, "conc4"),
    (0, 0, 1, 12, "conc3"),
    (17, 1, 1, 11, "conc1"),
    (2, 12, 3, 2, "conc1"),
    (13, 12, 3, 2, "conc1"),
    (12, 3, 4, 1, "conc1"),
    (12, 5, 4, 1, "conc1"),
    (12, 8, 4, 2, "ex2"),
    (13, 8, 2, 1, "ex3"),
)
PUDDLE_LIGHTS = ("#3a3450", "#5a4c66", "#b08a7c")


def street_mouth() -> Canvas:
    """The lit street seen past the corner, 64x208 px: evening sky, pale houses, pavement."""
    canvas = Canvas(MOUTH_WIDTH, MOUTH_HEIGHT)
    gradient(canvas, 0, 0, MOUTH_WIDTH, MOUTH_HEIGHT - 16, MOUTH_SKY, soft=0.8)
    draw_blocks(canvas, *FAR_HOUSES)
    for left, top, _, _, _ in FAR_HOUSES:
        canvas.hline(left, top, 14, "#f2cf96")
        for y in range(top + 6, 168, 9):
            for x in (left + 3, left + 8):
                canvas.rect(x, y, 2, 3, "#f4d79c")
    canvas.rect(0, MOUTH_HEIGHT - 38, MOUTH_WIDTH, 22, "#ffe4a0")
    canvas.rect(0, MOUTH_HEIGHT - 18, MOUTH_WIDTH, 18, "#e2a868")
    canvas.hline(0, MOUTH_HEIGHT - 18, MOUTH_WIDTH, "#ffe79c")
    for number, left in PASSERS:
        who = EVERYBODY[number]
        passer = animated(who, [walk(number % 4, who.build.stride)], 0)[0].canvas
        canvas.blit(passer.tint(PASSERS_TINT, 0.72), left, MOUTH_HEIGHT - 10 - passer.height)
    canvas.vline(MOUTH_WIDTH - 1, 0, MOUTH_HEIGHT, "#f2bd6a")
    canvas.vline(MOUTH_WIDTH - 2, 0, MOUTH_HEIGHT, "#d99a72")
    return canvas


def stack_pipe() -> Canvas:
    """A thick pipe up a wall with a box at its foot, 20x144 px."""
    canvas = Canvas(20, PIPE_HEIGHT)
    for x, colour in enumerate(("conc1", "conc2", "conc2", "conc1", "conc1", "conc0")):
        canvas.vline(7 + x, 0, PIPE_HEIGHT - 7, colour)
    for y in range(14, PIPE_HEIGHT - 20, 34):
        canvas.rect(6, y, 8, 2, "conc0")
        canvas.hline(6, y, 8, "conc2")
    draw_blocks(
        canvas,
        (0, PIPE_HEIGHT - 8, 20, 8, "conc1"),
        (0, PIPE_HEIGHT - 8, 20, 1, "conc3"),
        (18, PIPE_HEIGHT - 7, 2, 7, "conc0"),
    )
    return canvas


def back_door() -> Canvas:
    """A steel door, 30x52 px."""
    canvas = Canvas(30, 52)
    draw_blocks(canvas, *DOOR)
    canvas.line(10, 15, 15, 9, "conc2")
    return canvas


def door_lamp() -> Canvas:
    """A lamp over a door, 14x7 px."""
    canvas = Canvas(14, 7)
    draw_blocks(canvas, *DOOR_LAMP)
    return canvas


def cooler_lamp() -> Canvas:
    """An air conditioner with a lamp, 18x14 px: it marks where a climb can rest."""
    canvas = Canvas(18, 14)
    draw_blocks(canvas, *AC_LAMP)
    canvas.ellipse(6, 6, 4, 4, "conc1")
    canvas.ellipse(6, 6, 3, 3, "conc0")
    canvas.hline(4, 6, 5, "conc2")
    canvas.vline(6, 4, 5, "conc2")
    return outline_dark(canvas)


def dead_end_sign() -> Canvas:
    """A painted board, 30x38 px."""
    canvas = Canvas(30, 38)
    draw_blocks(
        canvas,
        (0, 0, 30, 38, "conc1"),
        (1, 1, 28, 36, "conc0"),
        (1, 1, 28, 1, "conc2"),
        (5, 25, 20, 7, "ink1"),
    )
    text(canvas, "DEAD", 8, 6, "red1")
    text(canvas, "END", 10, 14, "red1")
    for x in range(5, 25, 6):
        canvas.polygon(((x, 31), (x + 3, 25), (x + 5, 25), (x + 2, 31)), "ex3")
    return outline_dark(canvas)


def puddle() -> Canvas:
    """A flat puddle that holds some sky, 84x13 px."""
    canvas = Canvas(84, 13)
    canvas.ellipse(42, 6, 41, 5.5, PUDDLE_LIGHTS[0])
    canvas.ellipse(34, 5, 24, 3, PUDDLE_LIGHTS[1])
    canvas.hline(14, 3, 18, PUDDLE_LIGHTS[2])
    canvas.hline(36, 5, 10, PUDDLE_LIGHTS[1])
    canvas.hline(20, 1, 30, PUDDLE_LIGHTS[2])
    return canvas


def washing() -> Canvas:
    """A line across the alley with dark things on it, 96x20 px."""
    canvas, chance = Canvas(96, 20), random.Random(6)
    for x in range(96):
        canvas.pixel(x, 1 + (4 * x * (95 - x)) // (95 * 24), "conc0")
    for place in range(6):
        left = 6 + place * 15
        colour = ("denim0", "brick0", "denim1", "conc1", "brick0", "denim0")[place]
        height = chance.randint(9, 12)
        canvas.rect(left, 5, 9, height, colour)
        canvas.vline(left, 5, height, mix(colour, "white", 0.15))
    return canvas


def alley_states() -> States:
    """The mouth, pipe, door, lamps, sign, puddle, washing."""
    return {
        "street_mouth": shining(street_mouth()),
        "stack_pipe": standing(stack_pipe()),
        "back_door": standing(back_door()),
        "door_lamp": hanging(door_lamp()),
        "ac_lamp": standing(cooler_lamp()),
        "dead_end": standing(dead_end_sign()),
        "alley_puddle": shining(puddle()),
        "alley_washing": hanging(washing()),
    }
