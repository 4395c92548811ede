"""Glows: white masks from the light sheets, tinted once, added to the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.tint import shade

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.sheets import Colour, Sheets

# colours of lights, from the palette
BOOST: Colour = (47, 224, 127)
FIRE: Colour = (217, 66, 28)
EMBER: Colour = (255, 138, 34)
FLASH: Colour = (255, 210, 63)
WARM: Colour = (235, 169, 91)
TUBE: Colour = (223, 245, 255)
PAPER: Colour = (255, 247, 211)
PINK: Colour = (255, 77, 151)
CYAN: Colour = (63, 233, 255)
VIOLET: Colour = (124, 75, 224)
BOLT: Colour = (169, 184, 255)

STEPS: Final = 16  # strengths are rounded to this many steps, so that few tinted copies are kept

SUN: Colour = (255, 217, 138)
SUN_STRENGTH: Final = 0.11  # of the light from the upper left, where it is strongest
SUN_REACH: Final = 420  # pixels along the light until it is gone
SUN_STEPS: Final = 36


class Lights:
    """Draws glows by mask, colour and strength; a missing mask draws nothing, with one line."""

    def __init__(self, sheets: Sheets) -> None:
        """Loads masks when they are first asked for."""
        self._sheets = sheets
        self._masks: dict[str, Surface | None] = {}
        self._tinted: dict[tuple[str, Colour, int], Surface] = {}
        self._hazes: dict[tuple[str, Colour, int], Surface] = {}

    def mask(self, name: str) -> Surface | None:
        """The picture light/NAME.png, as it is."""
        if name not in self._masks:
            self._masks[name] = self._sheets.picture(f"light/{name}.png")
        return self._masks[name]

    def glow(
        self, surface: Surface, name: str, x: int, y: int, colour: Colour, strength: float = 1.0
    ) -> None:
        """Adds a mask's light, `strength` 0-1, with its middle at `x`, `y`."""
        picture = self.light(name, colour, strength)
        if picture is not None:
            corner = (x - picture.get_width() // 2, y - picture.get_height() // 2)
            surface.blit(picture, corner, special_flags=pygame.BLEND_RGB_ADD)

    def haze(
        self, surface: Surface, name: str, x: int, y: int, colour: Colour, strength: float = 1.0
    ) -> None:
        """Lays a mask in a colour over the picture, where added light would end up white."""
        mask = self.mask(name)
        if mask is None or strength <= 0:
            return
        key = (name, colour, round(255 * min(1.0, strength)))
        if key not in self._hazes:
            self._hazes[key] = _thinned(mask, colour, key[2])
        picture = self._hazes[key]
        surface.blit(picture, (x - picture.get_width() // 2, y - picture.get_height() // 2))

    def light(self, name: str, colour: Colour, strength: float) -> Surface | None:
        """A mask as light on black, to be added, in a colour and `strength` 0-1; None for none."""
        step = round(min(1.0, strength) * STEPS)
        mask = self.mask(name)
        if mask is None or step <= 0:
            return None
        key = (name, colour, step)
        if key not in self._tinted:
            light = pygame.Surface(mask.get_size()).convert()
            light.blit(mask, (0, 0))  # white by its alpha, on black
            shade(light, [part * step // STEPS for part in colour])
            self._tinted[key] = light
        return self._tinted[key]


def _thinned(mask: Surface, colour: Colour, alpha: int) -> Surface:
    """A mask in a colour, `alpha` of 255 as strong.

    Its pixels are thinner, not the picture as a whole: with both alphas some of the libraries take
    four times as long for each frame. They fill slowly, too.
    """
    haze, plate = mask.copy(), pygame.Surface(mask.get_size(), pygame.SRCALPHA)
    plate.fill((*colour, alpha))
    haze.blit(plate, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return haze


def sunlight(width: int, height: int) -> Surface:
    """Afternoon light from the upper left, to be added to a picture of that size.

    In a few flat bands: a smooth gradient would look foreign in a picture of 48 colours.
    """
    light = pygame.Surface((width, height)).convert()
    for step in range(1, SUN_STEPS + 1):
        reach = SUN_REACH * (1 - (step - 0.5) / SUN_STEPS)
        share = SUN_STRENGTH * step / SUN_STEPS
        colour = [round(part * share) for part in SUN]
        pygame.draw.polygon(light, colour, ((0, 0), (reach / 0.6, 0), (0, reach)))
    return light
