"""Neon over a wet street: each sign leaves a torn patch of its colour on the pavement."""

from __future__ import annotations

from math import sin, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.decorations import GLOWS
from game.view.deep_ground import ABOVE
from game.view.rain import scattered

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.sheets import Colour

SIGNS: Final = "night_"
"""Start of the names of signs that shine on the street."""
LAMP: Final = "night_lamp"  # has a pool of light that is drawn
REACH: Final = 26  # pixels to either side of a sign
HIGHEST: Final = 190  # pixels above the line of the feet from which a sign still shines down
FROM: Final = 5  # pixels below that line where a patch begins
ROWS: Final = 15  # of a patch
BRIGHT: Final = 0.62  # of the sign's colour in the middle of its patch
HOLES: Final = 4  # one piece in so many is dry
PIECE: Final = 5  # pixels along a row that are wet or dry together


class Sign(NamedTuple):
    """A sign's middle and foot in pixels of the level, and its colour."""

    x: int
    foot: int
    colour: Colour


def signs_of(loaded: LoadedMap) -> list[Sign]:
    """The signs of a map that shine on streets."""
    found = []
    for thing in loaded.decorations:
        glow = GLOWS.get(thing.name)
        if glow is not None and thing.name.startswith(SIGNS) and thing.name != LAMP:
            middle = round(thing.x + thing.width / 2) + glow.aside
            found.append(Sign(middle, round(thing.y + thing.height), glow.colour))
    return found


def spill(light: Surface, box: pygame.Rect, line: int, signs: list[Sign], phase: int) -> None:
    """Adds the colour of the signs to the light of a piece of street, `box` in the level."""
    for sign in signs:
        near = box.left - REACH < sign.x < box.right + REACH
        if near and 0 < line - sign.foot < HIGHEST:
            for row in range(ROWS):
                _row(light, sign, sign.x - box.left, ABOVE + FROM + row, row, phase)


def _row(light: Surface, sign: Sign, middle: int, y: int, row: int, phase: int) -> None:
    """One row of a patch: bright in the middle, torn, moved aside by the water."""
    along = (2 * row + 1) / ROWS - 1
    half = round(REACH * sqrt(1 - along * along))
    aside = round(sin(row * 1.3 + phase * 2.1) * 2)
    for left in range(middle - half, middle + half, PIECE):
        chance = scattered(left * 31 + row * 17 + sign.x)
        if chance % HOLES == 0:
            continue
        share = BRIGHT * max(0.2, 1 - abs(left + PIECE / 2 - middle) / REACH)
        colour = [round(part * share) for part in sign.colour]
        area = (left + aside, y, PIECE - chance % 2, 1)
        light.fill(colour, area, pygame.BLEND_RGB_MAX)
