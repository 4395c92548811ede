"""Light that comes in low from a whole street: it throws long shadows along the ground."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.decorations import GLOWS
from game.view.lamplight import FAR_LIGHTS

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.sheets import Frame

LONGER: Final = 2.6  # length of a shadow for the figure's height
FLAT: Final = 0.42  # depth of a shadow on the ground for the figure's width
COLOUR: Final = (20, 12, 30)
DARKEST: Final = 215  # of 255, at the feet; nothing is left at the head
STEPS: Final = 6  # in which it fades
NEAREST: Final = 24  # pixels from the light within which nothing is thrown
HIGHEST: Final = 6  # pixels off the ground up to which a figure's shadow touches its feet


class _Light(NamedTuple):
    x: int
    foot: int
    reach: int


class LongShadows:
    """The shadows that figures throw away from the streets of a map's alleys."""

    def __init__(self, loaded: LoadedMap) -> None:
        """Finds the lights that are streets."""
        self._lights = sorted(
            _Light(round(thing.x + thing.width / 2), round(thing.y + thing.height), reach)
            for thing in loaded.decorations
            if thing.name in GLOWS and (reach := FAR_LIGHTS.get(thing.name, 0))
        )
        self._places = [light.x for light in self._lights]
        self._shadows: dict[tuple[int, int], Surface] = {}

    def draw(
        self, surface: Surface, frame: Frame, feet: tuple[int, int], corner: tuple[int, int]
    ) -> None:
        """Draws the shadow of a figure whose feet are at a pixel of the level."""
        if not self._lights:
            return
        x, y = feet
        number = bisect_left(self._places, x)
        for light in self._lights[max(0, number - 1) : number + 1]:
            far = abs(x - light.x)
            if NEAREST < far < light.reach and abs(y - light.foot) <= HIGHEST:
                side = 1 if x > light.x else -1
                shadow = self._shadow(frame, side)
                shadow.set_alpha(255 - 155 * far // light.reach)
                left = x - corner[0] - (0 if side > 0 else shadow.get_width())
                surface.blit(shadow, (left, y - corner[1] - shadow.get_height() // 3))

    def _shadow(self, frame: Frame, side: int) -> Surface:
        key = (id(frame.surface), side)
        if key not in self._shadows:
            self._shadows[key] = _lying(frame, side)
        return self._shadows[key]


def _lying(frame: Frame, side: int) -> Surface:
    """The shape of a figure laid down with its head away from the light, fading on the way."""
    above = min(frame.anchor_y, frame.surface.get_height())
    box = (0, 0, frame.surface.get_width(), above)
    shape = pygame.mask.from_surface(frame.surface.subsurface(box))
    standing = shape.to_surface(setcolor=(*COLOUR, DARKEST), unsetcolor=(0, 0, 0, 0))
    lying = pygame.transform.rotate(standing, -90 if side > 0 else 90)
    size = (round(above * LONGER), max(3, round(frame.surface.get_width() * FLAT)))
    shadow = pygame.transform.scale(lying, size)
    for step in range(STEPS):
        left = step * size[0] // STEPS
        width = (step + 1) * size[0] // STEPS - left
        x = left if side > 0 else size[0] - left - width
        clear = 255 * (STEPS - step) // STEPS
        area = (x, 0, width, size[1])
        shadow.fill((255, 255, 255, clear), area, pygame.BLEND_RGBA_MULT)
    return shadow.convert_alpha()
