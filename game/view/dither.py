"""Two pictures mixed pixel by pixel, in a pattern: no colour comes up that neither of them has."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from pygame import Surface

BAYER: Final = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
"""In which order the pixels of a square of four by four change."""
SQUARE: Final = len(BAYER)  # pixels along one side
PIXELS: Final = SQUARE * SQUARE
SHOWN, HIDDEN = (255, 255, 255, 255), (0, 0, 0, 0)


def mixed(one: Surface, other: Surface, share: float) -> Surface:
    """A picture of two of the same size, with `share` (0-1) of the pixels of the other one."""
    kept, taken = one.convert_alpha(), other.convert_alpha()
    level = round(share * PIXELS)
    kept.blit(_pattern(one.get_size(), level, PIXELS), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    taken.blit(_pattern(one.get_size(), 0, level), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    kept.blit(taken, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return kept


@lru_cache(maxsize=8)
def _pattern(size: tuple[int, int], first: int, last: int) -> Surface:
    """White where the order of a pixel is from `first` to before `last`, nothing elsewhere."""
    square = pygame.Surface((SQUARE, SQUARE), pygame.SRCALPHA)
    for y, row in enumerate(BAYER):
        for x, order in enumerate(row):
            square.set_at((x, y), SHOWN if first <= order < last else HIDDEN)
    pattern = pygame.Surface(size, pygame.SRCALPHA)
    for y in range(0, size[1], SQUARE):
        for x in range(0, size[0], SQUARE):
            pattern.blit(square, (x, y), special_flags=pygame.BLEND_RGBA_ADD)
    return pattern
