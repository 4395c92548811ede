"""Things in a lamplit room: they darken away from its lamps as the walls behind them do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.light import Lights

LAMPS: Final = {"ceiling_lamp": "room_dusk", "tube_lamp": "tube_dusk"}
"""Lamps, and the mask of the dark they leave: each hangs from the middle of its upper edge."""


class RoomLight:
    """The lamps of a map's rooms; shades what stands in their rooms, once."""

    def __init__(self, lights: Lights) -> None:
        """No lamps yet."""
        self._lights = lights
        self._lamps: list[tuple[str, tuple[int, int]]] = []

    def add(self, name: str, lamp: pygame.Rect) -> None:
        """One of LAMPS, and its box in pixels of the level: its upper edge is at the ceiling."""
        self._lamps.append((LAMPS[name], lamp.midtop))

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
        near = sorted(self._lamps, key=lambda lamp: abs(lamp[1][0] - box.centerx))
        for name, lamp in near:
            mask = self._lights.mask(name)
            if mask is not None and mask.get_rect(midtop=lamp).contains(box):
                left, top = mask.get_rect(midtop=lamp).topleft
                return mask.subsurface(box.move(-left, -top)).copy()
        return None
