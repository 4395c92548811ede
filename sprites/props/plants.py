"""Trees, bushes and planters: leaf clusters shaded from the upper left."""

import math
import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sprites.props.framing import Block, draw_blocks, standing
from sprites.toolkit import Canvas, Colour, Field, States, mix, outline_dark

LEAF_TONES = ("leaf1", "leaf2", "leaf3", "leaf4")  # shade to light
LEAF_STEPS = (-0.35, 0.28, 0.85)  # brightness above which the next lighter tone begins
CLUSTERS = 26  # balls of leaves in a crown
SMALLEST, LARGEST = 4.5, 8.0  # radius of a ball of leaves in px
TRAIL_SEED = 6
STREET_TRUNK: tuple[Block, ...] = (
    (22, 32, 5, 42, "brick0"),
    (22, 32, 1, 42, "blond0"),
    (23, 34, 1, 38, "brick1"),
    (21, 71, 7, 3, "brick0"),
)
STAKES: tuple[Block, ...] = (
    (16, 54, 2, 19, "brick2"),
    (16, 54, 1, 19, "warm3"),
    (31, 54, 2, 19, "brick1"),
    (14, 57, 21, 2, "brick2"),
    (14, 57, 21, 1, "warm3"),
    (22, 56, 5, 4, "blond1"),
)
GRATE: tuple[Block, ...] = (
    (8, 73, 32, 3, "conc1"),
    (8, 73, 32, 1, "conc3"),
    *((slot, 74, 2, 1, "ink1") for slot in range(10, 40, 4)),
)
TROUGH: tuple[Block, ...] = (
    (1, 5, 46, 8, "conc4"),
    (1, 5, 46, 1, "white"),
    (1, 11, 46, 2, "conc3"),
    (44, 6, 3, 7, "conc3"),
)
OUTSIDE = -9.0  # brightness of a pixel that no ball covers


class Ball(NamedTuple):
    """A ball of leaves: centre and radius in px."""

    x: float
    y: float
    radius: float


def _crown_balls(width: int, height: int, seed: int) -> list[Ball]:
    """The balls of a round crown, the lowest first, so that upper ones overlap them."""
    chance = random.Random(seed)
    balls = []
    for _ in range(CLUSTERS):
        angle = chance.uniform(0, math.tau)
        reach = chance.random() ** 0.5
        x = width / 2 + math.cos(angle) * reach * (width / 2 - 8)
        y = height / 2 + math.sin(angle) * reach * (height / 2 - 8)
        balls.append(Ball(x, y, chance.uniform(SMALLEST, LARGEST)))
    return sorted(balls, key=lambda ball: -ball.y)


def _brightness(canvas: Canvas, balls: Sequence[Ball], width: int, height: int) -> Field:
    """Brightness of the leaves in every pixel of the canvas, OUTSIDE where there are none."""
    rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
    field: Field = np.full((canvas.height, canvas.width), OUTSIDE)
    for x, y, radius in balls:
        ragged = ((columns * 7 + rows * 13 + int(x)) % 5) / 5 * 1.4
        inside = np.hypot(columns - x, rows - y) + ragged < radius
        light = (-(columns - x) * 0.5 - (rows - y) * 0.85) / radius
        light = light + (height / 2 - y) / height * 0.9 - (x - width / 2) / width * 0.3
        field = np.where(inside, light, field)
    return field


def draw_leaves(canvas: Canvas, balls: Sequence[Ball], width: int, height: int) -> None:
    """Draw balls of leaves, later ones in front, lit as one mass of width x height px."""
    field = _brightness(canvas, balls, width, height)
    leaves = field > OUTSIDE + 1
    rows, columns = np.mgrid[0 : canvas.height, 0 : canvas.width]
    field = field + (((columns * 3 + rows * 5) % 7) / 7 - 0.5) * 0.35
    canvas.mask(leaves, LEAF_TONES[0])
    for step, tone in zip(LEAF_STEPS, LEAF_TONES[1:], strict=True):
        canvas.mask(leaves & (field > step), tone)


def draw_crown(canvas: Canvas, width: int, height: int, seed: int) -> None:
    """Draw a round leafy crown of width x height px into the upper left of the canvas."""
    draw_leaves(canvas, _crown_balls(width, height, seed), width, height)


def _draw_trunk(canvas: Canvas, middle: int, crown: int, trunk: int) -> None:
    canvas.rect(middle - 2, crown - 10, 4, trunk + 10, "brick0")
    canvas.rect(middle - 2, crown - 10, 1, trunk + 10, "blond0")
    canvas.line(middle, crown - 4, middle - 8, crown - 14, "brick0")
    canvas.line(middle + 1, crown - 4, middle + 9, crown - 15, "brick0")
    canvas.rect(middle - 3, crown + trunk - 2, 6, 2, "brick0")


def tree(width: int, height: int, seed: int, trunk: int) -> Canvas:
    """A tree whose crown is width x height px on `trunk` px of bare stem."""
    canvas = Canvas(width, height + trunk)
    _draw_trunk(canvas, width // 2, height, trunk)
    draw_crown(canvas, width, height, seed)
    return canvas


def bush(width: int, height: int, seed: int) -> Canvas:
    """A bush of width x height px without a stem."""
    canvas = Canvas(width, height)
    draw_crown(canvas, width, height, seed)
    return canvas


def planter() -> Canvas:
    """A brick trough with a bush, 24x20 px."""
    canvas = Canvas(24, 20)
    canvas.blit(bush(24, 14, 4), 0, 0)
    draw_blocks(
        canvas,
        (1, 11, 22, 9, "brick1"),
        (1, 11, 22, 1, "brick2"),
        (1, 19, 22, 1, "brick0"),
        (20, 12, 3, 8, "brick0"),
    )
    return canvas


def street_tree(seed: int) -> Canvas:
    """A staked tree in an iron grate of the pavement, 48x76 px."""
    canvas = Canvas(48, 76)
    draw_blocks(canvas, *STREET_TRUNK)
    canvas.line(23, 40, 15, 30, "brick0")
    canvas.line(25, 40, 34, 28, "brick0")
    draw_crown(canvas, 48, 40, seed)
    draw_blocks(canvas, *STAKES, *GRATE)
    return canvas


def _draw_blossoms(canvas: Canvas, places: Sequence[tuple[int, int]], colour: Colour) -> None:
    for x, y in places:
        canvas.pixel(x, y, colour)
        canvas.pixel(x + 1, y, mix(colour, "white", 0.5))
        canvas.pixel(x, y + 1, colour)


def _tuft(width: int, height: int, seed: int) -> Canvas:
    """A small plant of width x height px."""
    canvas, chance = Canvas(width, height), random.Random(seed)
    places = [(chance.uniform(2.5, width - 3.5), chance.uniform(2, height - 3)) for _ in range(14)]
    balls = [Ball(x, y, chance.uniform(2.2, 3.2)) for x, y in places]
    draw_leaves(canvas, sorted(balls, key=lambda ball: -ball.y), width, height)
    return canvas


def _pot(leaves: Canvas, width: int) -> Canvas:
    """A clay pot under `leaves`."""
    canvas = Canvas(max(width, leaves.width), leaves.height + 6)
    left, top = (canvas.width - width) // 2, leaves.height - 1
    draw_blocks(
        canvas,
        (left + 1, top, width - 2, 7, "brick2"),
        (left, top, width, 2, "brick2"),
        (left, top, width - 1, 1, "warm3"),
        (left + width - 3, top + 2, 2, 5, "brick1"),
        (left + 1, top + 2, width - 2, 1, "brick1"),
    )
    canvas.blit(leaves, (canvas.width - leaves.width) // 2, 0)
    return canvas


def balcony_pots() -> Canvas:
    """Three flower pots in a row, 48x20 px."""
    canvas = Canvas(48, 20)
    for left, width, height, seed in ((1, 15, 10, 2), (18, 12, 13, 8), (32, 15, 9, 5)):
        pot = _pot(_tuft(width, height, seed), 9)
        canvas.blit(pot, left, canvas.height - pot.height)
    _draw_blossoms(canvas, ((4, 6), (9, 5), (12, 8)), "red1")
    _draw_blossoms(canvas, ((35, 8), (39, 6), (43, 8)), "ex3")
    return outline_dark(canvas)


def hanging_plants() -> Canvas:
    """A trough whose plants trail over the railing, 48x20 px."""
    canvas, chance = Canvas(48, 20), random.Random(TRAIL_SEED)
    draw_blocks(canvas, *TROUGH)
    balls = [Ball(x, chance.uniform(4, 6), chance.uniform(3.2, 4.4)) for x in range(4, 46, 4)]
    for x in range(5, 46, 7):
        length = chance.uniform(7, 15)
        balls += [Ball(x + chance.uniform(-1, 1), y, 2.4) for y in np.arange(length, 5, -2.5)]
    draw_leaves(canvas, balls, 48, 18)
    _draw_blossoms(canvas, ((6, 2), (16, 3), (28, 1), (39, 4)), "neonp")
    return outline_dark(canvas)


def plant_states() -> States:
    """Trees and bushes in three sizes, two street trees, and plants in pots and troughs."""
    states: States = {"planter": standing(planter())}
    for size in range(3):
        states[f"tree{size}"] = standing(tree(40 + size * 6, 34 + size * 4, size + 1, trunk=18))
        states[f"bush{size}"] = standing(bush(22 + size * 4, 14 + size * 2, size + 3))
    states["street_tree"] = standing(street_tree(3), street_tree(22))
    states["balcony_pots"] = standing(balcony_pots())
    states["balcony_trough"] = standing(hanging_plants())
    return states
