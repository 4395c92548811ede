"""The HUD's small parts: panels, bars, the breath's wave and little pictures of pixels."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.sheets import Colour

# from the palette
INK: Colour = (18, 15, 29)
DARK: Colour = (23, 26, 42)
WHITE: Colour = (255, 255, 255)
GREY: Colour = (69, 76, 99)
PALE: Colour = (106, 115, 134)
LIGHT: Colour = (152, 161, 171)
CREAM: Colour = (235, 232, 220)
GREEN: Colour = (47, 224, 127)
MINT: Colour = (168, 255, 180)
LEAF: Colour = (55, 137, 75)
SKY: Colour = (109, 176, 232)
DEEP_SKY: Colour = (61, 123, 203)
PALE_SKY: Colour = (174, 220, 242)
ORANGE: Colour = (255, 138, 34)
RED_ORANGE: Colour = (217, 66, 28)
YELLOW: Colour = (255, 210, 63)
RED: Colour = (234, 78, 71)
BLOOD: Colour = (101, 19, 47)

PANEL_ALPHA: Final = 165
MENU_ALPHA: Final = 222  # of what has many words, over a street with words of its own

UNREST_STEPS: Final = 12  # of the breath's wave, so that few pictures of it are kept
PHASES: Final = 32
WAVE_HEIGHT: Final = 4  # pixels to either side of its middle

Ramp = tuple["Colour", "Colour", "Colour"]
"""A bar's light upper edge, body and dark lower edge."""

BOLT: Final = ("...##..", "..##...", ".####..", "...##..", "..##...", ".##....")
BREATH: Final = (".#...#.", "##.#.##", "##.#.##", "##.#.##", ".#...#.")
DROP: Final = ("...#...", "..###..", ".#####.", ".#####.", ".#####.", "..###..")
PAGE: Final = (".####..", ".#..##.", ".#...#.", ".#.#.#.", ".#...#.", ".#####.")
CROWD: Final = (".##.##.", ".##.##.", "...#...", "##.#.##", "##...##", "##...##")


def panel(width: int, height: int, alpha: int = PANEL_ALPHA) -> Surface:
    """A dark plate with cut corners, see-through by an `alpha` of 0-255."""
    plate = pygame.Surface((width, height), pygame.SRCALPHA)
    colour = (*INK, alpha)
    plate.fill(colour, (1, 0, width - 2, height))
    plate.fill(colour, (0, 1, 1, height - 2))
    plate.fill(colour, (width - 1, 1, 1, height - 2))
    return plate.convert_alpha()


def squeezed(picture: Surface) -> Surface:
    """The picture in a form that copies what is solid and skips what is empty."""
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture


def bar(
    surface: Surface, x: int, y: int, width: int, share: float, ramp: Ramp, segment: int = 0
) -> None:
    """A bar five pixels high, filled by `share` (0-1), cut into segments of some pixels."""
    height = 5
    surface.fill(INK, (x - 1, y - 1, width + 2, height + 2))
    surface.fill(DARK, (x, y, width, height))
    filled = int(width * min(1.0, max(0.0, share)))
    upper, body, lower = ramp
    surface.fill(body, (x, y, filled, height))
    surface.fill(upper, (x, y, filled, 1))
    surface.fill(lower, (x, y + height - 1, filled, 1))
    if filled > 1:
        surface.fill(WHITE, (x + filled - 1, y, 1, height))
    if segment:
        for mark in range(segment, width, segment):
            surface.fill(INK, (x + mark, y, 1, height))


def wave(surface: Surface, x: int, y: int, width: int, unrest: float, tick: int) -> None:
    """Breath as a line: long and calm at 0, short and high at `unrest` 1."""
    step = round(unrest * UNREST_STEPS)
    pace = 0.1 + 0.2 * step / UNREST_STEPS
    phase = round(tick * pace / math.tau * PHASES) % PHASES
    surface.blit(_wave(width, step, phase), (x, y - WAVE_HEIGHT))


@cache
def _wave(width: int, step: int, phase: int) -> Surface:
    picture = pygame.Surface((width, 2 * WAVE_HEIGHT + 2), pygame.SRCALPHA)
    unrest = step / UNREST_STEPS
    pace, height, begin = 0.35 + 0.5 * unrest, 1.0 + 2.6 * unrest, phase / PHASES * math.tau
    line = [
        (column, WAVE_HEIGHT + round(math.sin(column * pace + begin) * height))
        for column in range(width)
    ]
    crest, foot = pygame.Surface((1, 1)), pygame.Surface((1, 1))
    crest.fill(PALE_SKY)
    foot.fill(DEEP_SKY)
    picture.blits([(crest, place) for place in line], doreturn=False)
    picture.blits([(foot, (x, y + 1)) for x, y in line], doreturn=False)
    return squeezed(picture.convert_alpha())


@cache
def pixels(rows: tuple[str, ...], colour: Colour) -> Surface:
    """A little picture: every `#` of the rows is one pixel."""
    picture = pygame.Surface((len(rows[0]), len(rows)), pygame.SRCALPHA)
    for down, row in enumerate(rows):
        for across, sign in enumerate(row):
            if sign == "#":
                picture.set_at((across, down), colour)
    return picture
