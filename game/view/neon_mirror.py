"""Signs in wet roofs: every neon light behind a deck has a broken image on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.decks import ABOVE, BELOW
from game.view.decorations import GLOWS, neon_is_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.decks import Decks
    from game.view.light import Lights
    from game.view.sheets import Colour

SHINING = ("neon", "billboard", "stairhut", "lamp")
"""Starts of the names of props whose light is seen in wet ground."""
HIGHEST = 150  # pixels above a deck; what is higher is seen beyond its edge
STRENGTH = 0.85  # of the image of the strongest light, when everything is wet
SPREAD = 14  # pixels between the images of a wide light's parts


class _Image(NamedTuple):
    """The middle of an image along the level, the deck's line, its light, and who flickers."""

    x: int
    line: int
    colour: Colour
    strength: float
    sign: int  # the left edge of a sign that flickers, or -1


class NeonMirror:
    """Draws the images of signs on the decks of a map."""

    def __init__(self, loaded: LoadedMap | None, decks: Decks, lights: Lights) -> None:
        """Finds the signs behind decks; a level without a map has none."""
        self._lights = lights
        self._images = [] if loaded is None else sorted(_images(loaded, decks))

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Draws the images that a camera corner sees, as clear as ground is wet (0-100)."""
        if not wetness:
            return
        height = ABOVE + BELOW
        for image in self._images:
            x, y = image.x - corner[0], image.line + BELOW - height // 2 - corner[1]
            if not (-SPREAD < x < SCREEN_WIDTH + SPREAD and -height < y < SCREEN_HEIGHT + height):
                continue
            if image.sign < 0 or not neon_is_out(image.sign, tick):
                share = image.strength * wetness / 100
                self._lights.glow(surface, "neon_smear", x, y, image.colour, share)


def _images(loaded: LoadedMap, decks: Decks) -> Iterator[_Image]:
    for decoration in loaded.decorations:
        name = decoration.name
        glow = GLOWS.get(name)
        if glow is None or not name.startswith(SHINING):
            continue
        box = pygame.Rect(
            round(decoration.x), round(decoration.y),
            max(1, round(decoration.width)), max(1, round(decoration.height)),
        )  # fmt: skip
        x = box.centerx + glow.aside
        deck = decks.at(x)
        if deck is None or not 0 <= deck.line - box.bottom < HIGHEST:
            continue
        parts = max(1, box.width // (2 * SPREAD))
        for part in range(parts):
            aside = (2 * part - parts + 1) * SPREAD
            sign = box.x if name.startswith("neon") else -1
            yield _Image(x + aside, deck.line, glow.colour, STRENGTH * glow.strength / 0.6, sign)
