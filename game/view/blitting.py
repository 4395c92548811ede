"""Many pictures drawn at once, in the quickest way that the library has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pygame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    Placed = tuple[Surface, tuple[int, int]]
    """A picture and where its upper left corner goes, in pixels of the surface."""

LIBRARY: Any = pygame.Surface
FAST_BLITS: Final = getattr(LIBRARY, "fblits", None)  # of pygame-ce


def blit_all(surface: Surface, pictures: Sequence[Placed]) -> None:
    """Draws pictures, first drawn first."""
    if FAST_BLITS is None:
        surface.blits(pictures, doreturn=False)
    else:
        FAST_BLITS(surface, pictures)
