"""Signs in wet roofs: every neon light behind a deck has a broken image on it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

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

SHINING: Final = {"neon": 1.4, "billboard": 1.3, "stairhut": 0.6, "lamp": 0.8}
"""Starts of the names of props whose light is seen in wet ground, and how bright, of its glow."""
HIGHEST: Final = 150  # pixels above a deck; what is higher is seen beyond its edge
# pixels from the deck's line down to the middle of what is seen
MIDDLE: Final = (BELOW - ABOVE) // 2
RIPPLE_TICKS: Final = 9
RIPPLE: Final = (0, 1, 0, -1)  # pixels that an image is moved aside
SPREAD: Final = 14  # pixels between the images of a wide light's parts


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
        self._places = [image.x for image in self._images]

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Draws the images that a camera corner sees, as clear as ground is wet (0-100)."""
        if not wetness:
            return
        left, top = corner
        first = bisect_left(self._places, left - SPREAD)
        last = bisect_left(self._places, left + SCREEN_WIDTH + SPREAD)
        ripple = tick // RIPPLE_TICKS
        for image in self._images[first:last]:
            x = image.x - left + RIPPLE[(image.x + ripple) % len(RIPPLE)]
            y = image.line + MIDDLE - top
            seen = 0 < y < SCREEN_HEIGHT
            if seen and (image.sign < 0 or not neon_is_out(image.sign, tick)):
                share = image.strength * wetness / 100
                self._lights.glow(surface, "neon_smear", x, y, image.colour, share)


def _images(loaded: LoadedMap, decks: Decks) -> Iterator[_Image]:
    for decoration in loaded.decorations:
        name = decoration.name
        glow = GLOWS.get(name)
        share = next((share for start, share in SHINING.items() if name.startswith(start)), 0.0)
        if glow is None or not share:
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
            yield _Image(x + aside, deck.line, glow.colour, share * glow.strength, sign)
