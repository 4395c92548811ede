"""The places of the game beside the mock-ups that they were built after: docs/looks.md."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from drawing.looks import alley, apartment, night, roofs, station, street

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pygame import Surface

MOCKUPS: Final = Path(__file__).resolve().parents[1] / "pictures" / "mockups"
GAP: Final = 8  # pixels between the two

PLACES: Final[Mapping[str, Callable[[], Surface]]] = {
    "street": street.picture,
    "roofs": roofs.picture,
    "alley": alley.picture,
    "night": night.picture,
    "station": station.picture,
    "apartment": apartment.picture,
}


def pair(place: str) -> Surface:
    """The mock-up on the left, the game on the right, each 480 x 270 pixels."""
    mockup = pygame.image.load(MOCKUPS / f"{place}.png").convert()
    game = PLACES[place]()
    both = pygame.Surface((mockup.get_width() + GAP + game.get_width(), mockup.get_height()))
    both.blit(mockup, (0, 0))
    both.blit(game, (mockup.get_width() + GAP, 0))
    return both
