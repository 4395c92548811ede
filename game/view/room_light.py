"""Furniture in a lamplit room: it darkens towards the corners as the walls behind it do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.light import Lights

LAMP = "ceiling_lamp"
DUSK = "room_dusk"
"""The mask of a whole room's dark: its lamp hangs from the middle of its upper edge."""
WINDOWS = "window"
"""How the names of props begin that are seen by the light outside."""


class RoomLight:
    """The lamps of a map's rooms; shades what stands in their rooms, once."""

    def __init__(self, lights: Lights) -> None:
        """No lamps yet."""
        self._lights = lights
        self._lamps: list[tuple[int, int]] = []

    def add(self, lamp: pygame.Rect) -> None:
        """A lamp's picture, in pixels of the level: its upper edge is at the ceiling."""
        self._lamps.append(lamp.midtop)

    def reaches(self, box: pygame.Rect) -> bool:
        """Whether all of a box of the level lies in a lamp's room."""
        return self._dusk(box) is not None

    def shaded(self, picture: Surface, box: pygame.Rect) -> Surface:
        """A copy of a picture that fills a box, as dark as its part of the room."""
        shaded = picture.copy()
        shade = self._dusk(box)
        if shade is not None:
            shape = picture.copy()  # white where the picture is: the dark keeps to it
            shape.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
            shade.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            shaded.blit(shade, (0, 0))
        return shaded

    def _dusk(self, box: pygame.Rect) -> Surface | None:
        """A copy of the part of a room's dark that lies over a box."""
        mask = self._lights.mask(DUSK)
        if mask is None or not self._lamps:
            return None
        nearest = min(self._lamps, key=lambda lamp: abs(lamp[0] - box.centerx))
        room = mask.get_rect(midtop=nearest)
        if not room.contains(box):
            return None
        return mask.subsurface(box.move(-room.x, -room.y)).copy()
