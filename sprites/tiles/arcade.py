"""The station's halls: an arcade with globes and niches, and a hall under a roof of glass."""

import random

import numpy as np

from sprites.tiles.tilesheet import Tilesheet
from sprites.tiles.underground import colours_of
from sprites.toolkit import Canvas, Mask, bayer, gradient, mix, multiply_field, screen
from sprites.toolkit.dither import Field

WIDTH, HEIGHT = 128, 128  # px of an arch with half a pilaster at both sides
PLASTER, PLASTER_LINE, PLASTER_LIGHT = "#b9b198", "#9c947f", "#d3ccb2"
NICHE = ("#31475a", "#3c566a", "#2a3c50")
GLAZE, GLAZE_LIGHT, GLAZE_DARK = "#2f6a58", "#4c8a72", "#214d44"
ARCH_MIDDLE, ARCH_TOP, ARCH_SPRING, ARCH_HALF = 64, 20, 58, 42  # px
WAINSCOT = 98  # px from the top where the green tiles begin
GLOBE_ROW = 46
DUSK = "#5d5a86"

GLASS_WIDTH, GLASS_HEIGHT = 128, 176
SKY = ("#8fc4ea", "#b9dcf0", "#dcecf0", "#efe9d6")
FAR_TOWN, NEAR_TOWN = "#a9c3d6", "#86a3bd"
STEEL, STEEL_LIGHT, STEEL_DARK = "#4d6070", "#7f95a2", "#33424f"
STONE, STONE_LINE, STONE_LIGHT = "#c9bda2", "#aa9d85", "#ded4bb"
SILL = 112  # px from the top where the stone under the glass begins
SHAFT_LEAN = 0.5  # px aside for each px down


def _arch_mask(half: int, top: int) -> Mask:
    """Where an arch of a half width, its crown at `top`, is open down to the wainscot."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    across = (columns + 0.5 - ARCH_MIDDLE) / half
    round_part = across**2 + ((rows - ARCH_SPRING) / (ARCH_SPRING - top)) ** 2 <= 1
    shaft = (np.abs(across) <= 1) & (rows >= ARCH_SPRING) & (rows < WAINSCOT)
    open_: Mask = (round_part | shaft) & (rows < WAINSCOT)
    return open_


def _draw_niche(canvas: Canvas) -> None:
    """Draw the arch: a ring of stones, and slates in its depth."""
    canvas.mask(_arch_mask(ARCH_HALF + 4, ARCH_TOP - 4), PLASTER_LIGHT)
    canvas.mask(_arch_mask(ARCH_HALF + 3, ARCH_TOP - 3), PLASTER_LINE)
    canvas.mask(_arch_mask(ARCH_HALF + 1, ARCH_TOP - 1), "#6a6a6c")
    inner = _arch_mask(ARCH_HALF, ARCH_TOP)
    dice = random.Random(5)
    back = Canvas(WIDTH, HEIGHT, NICHE[2])
    for course, y in enumerate(range(0, HEIGHT, 8)):
        for left in range(-(course % 2) * 8, WIDTH, 16):
            back.rect(left, y, 15, 7, mix(NICHE[0], NICHE[1], dice.random()))
            back.hline(left, y, 15, mix(NICHE[1], "white", 0.1))
    canvas.pixels[inner] = back.pixels[inner]
    edge = inner & ~np.roll(inner, 3, axis=1)
    canvas.mask(edge, "#22304a")


def _draw_wainscot(canvas: Canvas) -> None:
    canvas.rect(0, WAINSCOT, WIDTH, HEIGHT - WAINSCOT, GLAZE_DARK)
    for course, y in enumerate(range(WAINSCOT + 3, HEIGHT - 6, 8)):
        for left in range(-(course % 2) * 8, WIDTH, 16):
            canvas.rect(left, y, 15, 7, GLAZE)
            canvas.hline(left, y, 15, GLAZE_LIGHT)
    canvas.blocks(
        (
            (0, WAINSCOT, WIDTH, 3, PLASTER_LIGHT),
            (0, WAINSCOT + 2, WIDTH, 1, PLASTER_LINE),
            (0, HEIGHT - 5, WIDTH, 5, "conc0"),
            (0, HEIGHT - 5, WIDTH, 1, "conc2"),
        )
    )


def _draw_pilasters(canvas: Canvas) -> None:
    """Draw half a pilaster at both sides, with the bracket of a globe."""
    for left, width in ((0, 12), (WIDTH - 12, 12)):
        canvas.rect(left, 0, width, WAINSCOT, PLASTER_LIGHT)
    canvas.vline(11, 0, WAINSCOT, PLASTER_LINE)
    canvas.vline(WIDTH - 12, 0, WAINSCOT, "white", opacity=120)
    for y in range(10, WAINSCOT, 22):
        canvas.hline(0, y, 11, PLASTER_LINE)
        canvas.hline(WIDTH - 11, y, 11, PLASTER_LINE)


def _arcade() -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, PLASTER)
    for y in range(4, WAINSCOT, 14):
        canvas.hline(0, y, WIDTH, PLASTER_LINE)
    _draw_niche(canvas)
    _draw_pilasters(canvas)
    canvas.blocks(((0, 0, WIDTH, 3, "#6b6458"), (0, 3, WIDTH, 2, PLASTER_LIGHT)))
    _draw_wainscot(canvas)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    light = np.zeros((HEIGHT, WIDTH))
    for globe in (0, WIDTH):
        distance = np.hypot(columns - globe, (rows - GLOBE_ROW) * 0.8)
        light = np.maximum(light, np.clip(1 - distance / 92, 0, 1))
    dark = np.floor((1 - light) ** 1.2 * 6 + bayer(HEIGHT, WIDTH)) / 6
    multiply_field(canvas, DUSK, np.clip(dark, 0, 1) * 0.85)
    screen(canvas, light**2.2 * 0.35, "warm3", 14)
    return canvas


def _town(canvas: Canvas, dice: random.Random) -> None:
    """Draw the town beyond the glass, paler the farther it is."""
    for wall, low, high in ((FAR_TOWN, 30, 52), (NEAR_TOWN, 14, 34)):
        x = 0
        while x < GLASS_WIDTH:
            width = min(dice.randint(9, 20), GLASS_WIDTH - x)
            height = dice.randint(low, high)
            canvas.rect(x, SILL - height, width, height, wall)
            for top in range(SILL - height + 3, SILL, 6):
                for left in range(x + 2, x + width - 2, 4):
                    canvas.rect(left, top, 2, 3, mix(wall, "white", 0.2))
            x += width


def _draw_steel(canvas: Canvas) -> None:
    """Draw the frame of the glass: posts, rails, and the bow that carries the roof."""
    for y in (0, 34, 74):
        canvas.blocks(((0, y, GLASS_WIDTH, 3, STEEL), (0, y, GLASS_WIDTH, 1, STEEL_LIGHT)))
    for x in range(0, GLASS_WIDTH, 32):
        thick = 5 if x == 0 else 2
        canvas.rect(x, 0, thick, SILL, STEEL)
        canvas.vline(x, 0, SILL, STEEL_LIGHT)
        canvas.vline(x + thick - 1, 0, SILL, STEEL_DARK)
    for x in range(GLASS_WIDTH):
        bow = 6 + round(((x - 66) / 64) ** 2 * 24)
        canvas.rect(x, bow, 1, 4, STEEL)
        canvas.pixel(x, bow, STEEL_LIGHT)
        canvas.pixel(x, bow + 3, STEEL_DARK)
    for x in range(16, GLASS_WIDTH, 16):
        bow = 6 + round(((x - 66) / 64) ** 2 * 24)
        canvas.line(x, 1, x + (8 if x < 66 else -8), bow, STEEL)


def _draw_stone(canvas: Canvas) -> None:
    """Draw the wall under the glass in large blocks, on a darker foot."""
    canvas.rect(0, SILL, GLASS_WIDTH, GLASS_HEIGHT - SILL, STONE)
    for course, y in enumerate(range(SILL + 6, GLASS_HEIGHT, 14)):
        canvas.hline(0, y, GLASS_WIDTH, STONE_LINE)
        canvas.hline(0, y + 1, GLASS_WIDTH, STONE_LIGHT)
        for x in range(course % 2 * 16, GLASS_WIDTH, 32):
            canvas.vline(x, y, 14, STONE_LINE)
    canvas.blocks(
        (
            (0, SILL, GLASS_WIDTH, 5, STONE_LIGHT),
            (0, SILL + 4, GLASS_WIDTH, 2, STONE_LINE),
            (0, GLASS_HEIGHT - 8, GLASS_WIDTH, 8, "#6f6a72"),
            (0, GLASS_HEIGHT - 8, GLASS_WIDTH, 1, STONE_LINE),
        )
    )


def _shafts() -> Field:
    """How strongly (0-1) the sun's beams through the roof stand in the air."""
    rows, columns = np.mgrid[0:GLASS_HEIGHT, 0:GLASS_WIDTH]
    place = (columns + rows * SHAFT_LEAN) % 64
    beam = np.clip(1 - np.abs(place - 20) / 13, 0, 1) + np.clip(1 - np.abs(place - 48) / 6, 0, 1)
    fade: Field = np.clip(beam, 0, 1) * np.clip(rows / 60, 0.2, 1) * (1.1 - rows / GLASS_HEIGHT)
    return fade


def _glass_hall() -> Canvas:
    canvas = Canvas(GLASS_WIDTH, GLASS_HEIGHT)
    gradient(canvas, 0, 0, GLASS_WIDTH, SILL, SKY, soft=0.7)
    _town(canvas, random.Random(21))
    _draw_steel(canvas)
    _draw_stone(canvas)
    rows, _ = np.mgrid[0:GLASS_HEIGHT, 0:GLASS_WIDTH]
    dusk = np.clip((rows - SILL) / 64, 0, 1) * 0.6
    stepped = np.floor(dusk * 8 + bayer(GLASS_HEIGHT, GLASS_WIDTH)) / 8
    multiply_field(canvas, "#8b88ac", stepped)
    screen(canvas, _shafts() * 0.42, "blond3", 14)
    return canvas


def add_arcade(sheet: Tilesheet) -> None:
    """Add an arch of the arcade, and a bay of the hall of glass."""
    for name, picture in (("arcade", _arcade()), ("glasshall", _glass_hall())):
        sheet.add(name, picture, colours_of(picture))
    sheet.next_row()
