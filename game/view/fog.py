"""The dark that panic draws in from the edges of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.light import Lights

MASK: Final = "vignette_panic"
STEPS: Final = 8  # from nothing to as dark as the mask is


class Fog:
    """The mask in a few strengths, each made when it is first seen.

    What a picture loses behind the mask and what the mask's own colour adds are two pictures:
    multiplying and adding are together twice as fast as blending.
    """

    def __init__(self, lights: Lights) -> None:
        """Loads the mask when it is first seen."""
        self._lights = lights
        self._strengths: dict[int, tuple[Surface, Surface]] = {}

    def draw(self, surface: Surface, strength: int) -> None:
        """Draws it over a whole picture, `strength` 0 to STEPS."""
        if strength not in self._strengths:
            mask = self._lights.mask(MASK)
            if mask is None:
                return
            self._strengths[strength] = _split(mask, 255 * strength // STEPS)
        kept, added = self._strengths[strength]
        surface.blit(kept, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        surface.blit(added, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def _split(mask: Surface, alpha: int) -> tuple[Surface, Surface]:
    """What a mask leaves of white, and what it lays on black, at `alpha` of 255."""
    fog = mask.copy()
    fog.set_alpha(alpha)
    added = pygame.Surface(mask.get_size()).convert()
    added.blit(fog, (0, 0))
    fog.fill((0, 0, 0), special_flags=pygame.BLEND_RGB_MULT)
    kept = pygame.Surface(mask.get_size()).convert()
    kept.fill("white")
    kept.blit(fog, (0, 0))
    return kept, added
