"""The light of a stroke and of a blast along the edges of roofs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.decks import Decks

STROKE: Final = (104, 116, 152)  # added to a wall's edge by the nearest stroke
# pixels below the lip; each step half as bright
STROKE_STEPS: Final = ((0, 14), (14, 30), (30, 52))
FIRE: Final = (255, 206, 158)  # what a blast right above a lip leaves of its pale stone's light
FIRE_STEPS: Final = (96, 60, 32)  # pixels to either side: nearer, it counts twice and three times
BLAZE: Final = (80, 22, 0)  # added nearest to it
LIP_ROWS: Final = 2  # pixels


def light_walls(surface: Surface, decks: Decks, corner: tuple[int, int], share: float) -> None:
    """Lets a stroke, `share` (0-1) bright, shine down the free edges of walls."""
    if share <= 0:
        return
    for deck in decks.seen(corner[0] - 1, corner[0] + SCREEN_WIDTH + 1):
        edges = ((deck.left, deck.free_left), (deck.right - 1, deck.free_right))
        for x in (x - corner[0] for x, free in edges if free):
            for step, (top, bottom) in enumerate(STROKE_STEPS):
                light = [round(part * share) >> step for part in STROKE]
                area = (x, deck.lip + LIP_ROWS + top - corner[1], 1, bottom - top)
                surface.fill(light, area, pygame.BLEND_RGB_ADD)


def light_lip(
    surface: Surface, decks: Decks, corner: tuple[int, int], x: int, share: float
) -> None:
    """Lets fire at a pixel column of the level, `share` (0-1) bright, shine along a lip."""
    deck = decks.at(x)
    if deck is None or share <= 0 or not 0 < deck.lip - corner[1] < SCREEN_HEIGHT:
        return
    shade = [255 - round((255 - part) * share) for part in FIRE]
    for reach in FIRE_STEPS:
        left, right = max(deck.left, x - reach), min(deck.right, x + reach)
        area = (left - corner[0], deck.lip - corner[1], right - left, LIP_ROWS)
        surface.fill(shade, area, pygame.BLEND_RGB_MULT)
    surface.fill([round(part * share) for part in BLAZE], area, pygame.BLEND_RGB_ADD)
