"""Heaped clouds for three moods, and the closed cover of the storm."""

import math
import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from sprites.layers.loops import folded
from sprites.layers.moods import LOOP_WIDTH, Mood
from sprites.toolkit import Canvas, Colour, Field, Mask, bayer, mix, rgb

HEIGHT = 150  # pixels of the layer with heaped clouds
OVERHANG = 200  # pixels drawn beyond each end of the loop
PLACING = 60  # pixels that all clouds are moved to the right

STORM_HEIGHT = 130  # pixels
STORM_SHEETS = 88
STORM_TONES = ("#161929", "#1f2439", "#2b324a", "#3b4561")  # belly to lit back


class Cloud(NamedTuple):
    """A heap of clouds: middle of its flat foot and its size, in pixels."""

    x: int
    foot: int
    width: int
    height: int


DAY_CLOUDS = (
    Cloud(150, 62, 130, 34),
    Cloud(330, 104, 80, 18),
    Cloud(470, 50, 100, 26),
    Cloud(640, 88, 150, 36),
    Cloud(800, 40, 90, 20),
    Cloud(940, 110, 96, 20),
    Cloud(1060, 70, 120, 30),
)
# Far heaps that rise from behind the city; their feet lie in its haze.
BANK = (
    Cloud(70, 146, 170, 34),
    Cloud(230, 150, 120, 24),
    Cloud(400, 146, 190, 40),
    Cloud(560, 150, 110, 22),
    Cloud(700, 147, 180, 36),
    Cloud(880, 150, 150, 30),
    Cloud(1020, 148, 130, 28),
)
BANK_HAZE = 0.55  # share of the haze over the bank's colours
WISPS = ((40, 20, 90), (210, 10, 70), (360, 28, 110), (590, 14, 80), (720, 30, 100), (900, 8, 120))
"""Left end, row and length of high ice clouds, in pixels."""
SHADOW_WIDTH, SHADOW_HEIGHT = 352, 80  # pixels
SHADOW = "denim0"
WISP_THINNESS = 0.62  # share of the sky's colour in a wisp's
WISP_RISE = 0.09  # pixels a wisp rises per pixel of its length
NIGHT_CLOUDS = (Cloud(300, 80, 120, 16), Cloud(620, 60, 150, 18), Cloud(900, 100, 120, 14))


def _puffs(cloud: Cloud, seed: int) -> list[tuple[float, float, float]]:
    """Return centre and radius of the balls of a heap, the highest first."""
    dice = random.Random(seed)
    count = int(cloud.width / 7) + 3
    puffs = []
    for index in range(count):
        along = (index + 0.5) / count
        swell = math.sin(along * math.pi) ** 0.7
        radius = cloud.height * (0.22 + 0.38 * swell * dice.uniform(0.7, 1.15))
        y = cloud.foot - swell * cloud.height * dice.uniform(0.15, 0.55)
        puffs.append((cloud.x - cloud.width / 2 + along * cloud.width, y, radius))
    return sorted(puffs, key=lambda puff: puff[1])


def _shape(cloud: Cloud, seed: int, rows: Field, columns: Field) -> tuple[Mask, Field]:
    """Return which pixels belong to the heap, and how much each faces the light."""
    covered = np.zeros(rows.shape, bool)
    light: Field = np.zeros(rows.shape)
    for x, y, radius in _puffs(cloud, seed):
        inside = np.hypot(columns - x, (rows - y) * 1.12) < radius
        inside &= rows <= cloud.foot + 1
        facing = (-(columns - x) * 0.5 - (rows - y) * 0.85) / radius
        light = np.where(inside, facing, light)
        covered |= inside
    return covered, light


def _draw_cloud(canvas: Canvas, cloud: Cloud, seed: int, tones: Sequence[Colour]) -> None:
    left, right = max(0, cloud.x - cloud.width), min(canvas.width, cloud.x + cloud.width)
    top, bottom = max(0, int(cloud.foot - cloud.height * 1.6)), min(canvas.height, cloud.foot + 4)
    rows, columns = np.mgrid[top:bottom, left:right]
    covered, light = _shape(cloud, seed, rows, columns)
    foot_shade = np.clip((rows - (cloud.foot - cloud.height * 0.25)) / (cloud.height * 0.4), 0, 1)
    grain = bayer(canvas.height, canvas.width)[top:bottom, left:right] - 0.5
    light = light - foot_shade * 0.8 + grain * 0.16
    area = canvas.pixels[top:bottom, left:right]
    area[covered] = (*rgb(tones[2]), 255)
    area[covered & (light < -0.55)] = (*rgb(tones[3]), 255)
    area[covered & (light > -0.1)] = (*rgb(tones[1]), 255)
    area[covered & (light > 0.32)] = (*rgb(tones[0]), 255)


def _storm_cover() -> Canvas:
    """Return low sheets of cloud, each lit from behind along its upper rim."""
    canvas = Canvas(LOOP_WIDTH, STORM_HEIGHT)
    dice = random.Random(7)
    rows, columns = np.mgrid[0:STORM_HEIGHT, 0:LOOP_WIDTH]
    grain = bayer(STORM_HEIGHT, LOOP_WIDTH) - 0.5
    for sheet in range(STORM_SHEETS):
        x = dice.uniform(0, LOOP_WIDTH)
        y = 84 * (1 - sheet / STORM_SHEETS) + dice.uniform(-8, 8) - 2
        radius_x, radius_y = dice.uniform(34, 80), dice.uniform(9, 20)
        # The distance is wrapped around the loop, so that no sheet shows a seam.
        across = (columns - x + LOOP_WIDTH / 2) % LOOP_WIDTH - LOOP_WIDTH / 2
        ragged = np.sin(columns * math.tau * 32 / LOOP_WIDTH + sheet)
        ragged = ragged * np.cos(rows * 0.33 + sheet * 2)
        reach = (across / radius_x) ** 2 + ((rows - y) / radius_y) ** 2 + 0.22 * ragged
        inside = (reach < 1) & (rows < y + radius_y * 0.55)
        light = np.clip(0.5 - (rows - y) / radius_y * 0.55 + grain * 0.35, 0, 0.999)
        tone = (light * len(STORM_TONES)).astype(int)
        for index, colour in enumerate(STORM_TONES):
            canvas.mask(inside & (tone == index), colour)
    highest = canvas.pixels[:10]
    highest[highest[..., 3] == 0] = (*rgb(STORM_TONES[0]), 255)
    return canvas


def _draw_wisps(canvas: Canvas, colour: Colour) -> None:
    """Draw thin streaks that fan out and rise, frayed at both ends; none is see-through."""
    dice = random.Random(2)
    for left, row, length in WISPS:
        for strand in range(3):
            x, end = left + OVERHANG + strand * 11, left + OVERHANG + length - strand * 17
            while x < end:
                run = dice.randint(9, 26)
                y = row + strand * 4 - int((x - left - OVERHANG) * WISP_RISE)
                canvas.hline(x, y, min(run, end - x), colour)
                if strand == 0:
                    canvas.hline(x + 3, y + 1, min(run, end - x) - 6, colour)
                x += run + dice.choice((0, 0, 1, 4))


def cloud_shadow() -> Canvas:
    """Return the shadow of a cloud on the ground, 352 x 80, of one colour with frayed edges."""
    canvas = Canvas(SHADOW_WIDTH, SHADOW_HEIGHT)
    rows, columns = np.mgrid[0:SHADOW_HEIGHT, 0:SHADOW_WIDTH]
    # the ground is seen flat, so that the shadow leans along the street
    across = (columns - SHADOW_WIDTH / 2 + (rows - SHADOW_HEIGHT / 2) * 0.9) / (
        SHADOW_WIDTH / 2 - 44
    )
    ragged = 0.1 * np.sin(columns * 0.055) + 0.07 * np.sin(columns * 0.13 + rows * 0.11)
    depth = 1 - np.abs(across) + ragged
    grain = bayer(SHADOW_HEIGHT, SHADOW_WIDTH)
    canvas.mask(depth * 3.2 > grain, SHADOW)
    return canvas


def clouds(mood: Mood) -> Canvas:
    """Return the clouds of a mood as a loop of 960 px; 150 high, the storm's 130."""
    if not mood.cloud:
        return _storm_cover()
    wide = Canvas(LOOP_WIDTH + 2 * OVERHANG, HEIGHT)
    if mood.by_day:
        _draw_wisps(wide, mix(mood.cloud[0], mood.sky[2], WISP_THINNESS))
        far = [mix(tone, mood.haze, BANK_HAZE) for tone in mood.cloud]
        for index, cloud in enumerate(BANK):
            _draw_cloud(wide, cloud._replace(x=cloud.x + OVERHANG), 71 + index * 3, far)
    for index, cloud in enumerate(NIGHT_CLOUDS if mood.name == "night" else DAY_CLOUDS):
        _draw_cloud(wide, cloud._replace(x=cloud.x + PLACING), 8 + index * 5, mood.cloud)
    return folded(wide, LOOP_WIDTH)
