"""The pictures of image layers, tinted, faint, and mixed with what lies behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pygame
from pygame import Surface

from game.view.sheets import washed

if TYPE_CHECKING:
    from game.levels.pictures import ImageLayer

WHITE, BLACK = (255, 255, 255), (0, 0, 0)
MIXES = {
    "add": (pygame.BLEND_RGB_ADD, BLACK),
    "multiply": (pygame.BLEND_RGB_MULT, WHITE),
    "darken": (pygame.BLEND_RGB_MIN, WHITE),
    "lighten": (pygame.BLEND_RGB_MAX, BLACK),
}
"""Tiled's ways to mix that pygame has too, each with the colour that changes nothing."""


class Backdrop(NamedTuple):
    """A picture, and the flags to blit it with."""

    picture: Surface
    flags: int


def backdrop(layer: ImageLayer, picture: Surface) -> Backdrop:
    """An image layer's picture as it is drawn; other ways of mixing are drawn plainly."""
    changed = washed(picture, layer.tint, WHITE, 0.0) if layer.tint != WHITE else picture.copy()
    changed.set_alpha(round(255 * layer.opacity))
    if layer.mode not in MIXES:
        return Backdrop(changed, 0)
    flags, neutral = MIXES[layer.mode]
    ground = pygame.Surface(picture.get_size())
    ground.fill(neutral)
    ground.blit(changed, (0, 0))
    return Backdrop(ground, flags)
