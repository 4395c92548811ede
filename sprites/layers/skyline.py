"""The houses of one depth in one weather."""

import random

import numpy as np

from sprites.layers.city_plan import Depth, House, Part, parts, plan
from sprites.layers.house_roofs import ROOFS
from sprites.layers.house_tones import Tones, house_tones
from sprites.layers.house_walls import WALLS
from sprites.layers.moods import LOOP_WIDTH, Mood
from sprites.toolkit import Canvas, bayer, mix, rgb

HAZE_BEGINS = 0.35  # share of a layer's height that stays clear of the haze
HAZE_STEPS = 10
DARK_HAZE = 0.62  # share of the haze that is left in storm and night
NEON_ODDS = 0.3  # near houses that carry an upright sign when signs are on


def _side(part: Part) -> int:
    """Return how many pixels at the right lie in the shade."""
    return max(2, part.width // 5)


def _draw_part(
    canvas: Canvas, part: Part, house: House, depth: Depth, tones: Tones, dice: random.Random
) -> None:
    canvas.rect(part.x, part.top, part.width, part.height, tones.wall)
    side = _side(part)
    front = part._replace(width=part.width - side)
    WALLS[house.wall](canvas, front, depth, tones, dice)
    canvas.rect(part.x + part.width - side, part.top, side, part.height, tones.shade)
    canvas.vline(part.x, part.top, part.height, mix(tones.wall, tones.edge, 0.6))
    canvas.hline(part.x, part.top, part.width, tones.edge)


def _draw_neon(canvas: Canvas, house: House, part: Part, tones: Tones, dice: random.Random) -> None:
    """Draw an upright sign of three glowing characters at the left of the house."""
    luck, pick = dice.random(), dice.random()
    if not tones.signs or luck > NEON_ODDS or house.height < 30:
        return
    colour = tones.signs[int(pick * len(tones.signs))]
    canvas.rect(part.x + 2, part.top + 8, 6, 18, mix(colour, "ink0", 0.75))
    canvas.frame(part.x + 2, part.top + 8, 6, 18, colour)
    for character in range(3):
        canvas.rect(part.x + 4, part.top + 11 + character * 5, 2, 3, mix(colour, "white", 0.4))


def _draw_house(canvas: Canvas, house: House, depth: Depth, mood: Mood) -> None:
    tones = house_tones(house, depth, mood)
    dice = random.Random(house.seed)
    boxes = parts(house, depth)
    ROOFS[house.roof](canvas, boxes[0], tones, dice)
    for part in boxes:
        _draw_part(canvas, part, house, depth, tones, dice)
    if depth.name == "near":
        _draw_neon(canvas, house, boxes[0], tones, dice)


def _lay_haze(canvas: Canvas, depth: Depth, mood: Mood) -> None:
    """Fade the houses towards their foot into the haze, in dithered steps."""
    strength = depth.haze * (DARK_HAZE if mood.name in ("storm", "night") else 1)
    height = np.arange(canvas.height)[:, None] / canvas.height
    share = np.clip((height - HAZE_BEGINS) / (1 - HAZE_BEGINS), 0, 1) * strength
    share = np.floor(share * HAZE_STEPS + bayer(canvas.height, canvas.width)) / HAZE_STEPS
    visible = canvas.alpha()
    mixed = canvas.pixels[..., :3] * (1 - share[..., None]) + (
        np.array(rgb(mood.haze)) * share[..., None]
    )
    canvas.pixels[visible, :3] = mixed[visible].astype(np.uint8)


def skyline(mood: Mood, depth: Depth) -> Canvas:
    """Return the houses of a depth as a loop of 960 px, as high as the depth says."""
    canvas = Canvas(LOOP_WIDTH, depth.height)
    for house in plan(depth):
        _draw_house(canvas, house, depth, mood)
    _lay_haze(canvas, depth, mood)
    return canvas
