"""Darkening of a whole picture, for pauses, cards and fades."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pygame

from game.view.gauges import INK

if TYPE_CHECKING:
    from pygame import Surface

STEPS = 16


def darken(surface: Surface, share: float) -> None:
    """Mixes `share` (0-1, in sixteenths) of the darkest colour into a surface."""
    step = round(min(1.0, max(0.0, share)) * STEPS)
    if step:
        surface.blit(_veil(surface.get_size(), step), (0, 0))


@cache
def _veil(size: tuple[int, int], step: int) -> Surface:
    veil = pygame.Surface(size)
    veil.fill(INK)
    veil.set_alpha(255 * step // STEPS)
    return veil
