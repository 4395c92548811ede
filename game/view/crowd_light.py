"""People in the rain and beside lamps: their images in wet ground, and light along their sides.

Both are made once for a picture of a person and the way it is seen; a frame only lays a few of
them, so that a throng costs no more than a dozen people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.blitting import blit_all
from game.view.camera import SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.view.blitting import Placed
    from game.view.decks import Deck
    from game.view.lamplight import Lamplight

MOST: Final = 12  # people of a lane who are mirrored, and as many who are lit
TALLEST: Final = 22  # rows of a person above the feet that are mirrored: up to the waist
SHORTEST: Final = 14  # rows above the feet of what is a person, not a shadow
SQUASH: Final = 0.55  # height of an image for the person's own
SHADE: Final = (184, 184, 216)  # that it is multiplied by
NEAREST, FARTHEST = 235, 110  # of 255: how clear an image is at the feet, and at its end
BROKEN: Final = 4  # of so many rows one is half gone: the water moves
STEPS: Final = 4  # of wetness
KEPT: Final = 600  # pictures; more are made anew
COLUMN: Final = 8  # pixels within which light is the same


class CrowdLight:
    """Lays images of people on wet ground, and lights those beside lamps."""

    def __init__(self, grounds: Sequence[Deck], lamps: Lamplight | None) -> None:
        """Takes the ground of a map that mirrors, and its lamps where the hour has any."""
        self._grounds = grounds
        self._lamps = lamps
        self._images: dict[tuple[int, int, int, int], tuple[Surface, Surface]] = {}
        self.wetness = 0
        """How wet the ground looks, 0-100."""

    def pass_by(
        self, surface: Surface, people: list[Placed], offset: int, corner: tuple[int, int]
    ) -> list[Placed]:
        """Lays the images of people whose feet are `offset` pixels below the line of the ground.

        Returns the people as lamps light them.
        """
        step = self.wetness * STEPS // 100
        if step:
            images = self._mirrored(people, offset, corner, step)
            if images:
                blit_all(surface, images)
        if self._lamps is not None and self._lamps.shine:
            self._light(people, corner)
        return people

    def _mirrored(
        self, people: list[Placed], offset: int, corner: tuple[int, int], step: int
    ) -> list[Placed]:
        """The images and where they begin."""
        left, top = corner
        images: list[Placed] = []
        for ground in self._grounds:
            first, last = ground.left - left, ground.right - left
            room = ground.below - offset
            if last < 0 or room <= 0:
                continue
            if first > SCREEN_WIDTH:
                break
            feet = ground.line + offset - top
            for picture, (x, y) in people:
                above = feet - y
                width, height = picture.get_size()
                if SHORTEST <= above <= height + 1 and first <= x and x + width <= last:
                    images.append((self._image(picture, above, room, step), (x, feet)))
                    if len(images) == MOST:
                        return images
        return images

    def _image(self, picture: Surface, above: int, room: int, step: int) -> Surface:
        key = (id(picture), above, room, step)
        kept = self._images.get(key)
        if kept is None:
            if len(self._images) >= KEPT:
                self._images.clear()
            kept = self._images[key] = (_image(picture, above, room, step), picture)
        return kept[0]

    def _light(self, people: list[Placed], corner: tuple[int, int]) -> None:
        """Puts lit pictures in the place of those of people beside lamps."""
        lamps = self._lamps
        lit = 0
        if lamps is None:
            return
        for number, (picture, place) in enumerate(people):
            width, height = picture.get_size()
            if height >= SHORTEST:
                column = (place[0] + corner[0] + width // 2) // COLUMN * COLUMN
                changed = lamps.beside(picture, column, place[1] + corner[1] + height // 2)
                if changed is not picture:
                    people[number] = (changed, place)
                    lit += 1
                    if lit == MOST:
                        return


def _image(picture: Surface, above: int, room: int, step: int) -> Surface:
    """The part of a person above the feet upside down, squashed, fainter with each row."""
    seen = min(above, TALLEST, picture.get_height())
    rows = max(1, min(room, round(seen * SQUASH)))
    image = pygame.Surface((picture.get_width(), rows), pygame.SRCALPHA)
    for row in range(rows):
        y = max(0, min(picture.get_height(), above) - 1 - int(row / SQUASH))
        image.blit(picture, (row // 2 % 2, row), (0, y, picture.get_width(), 1))
        clear = NEAREST - (NEAREST - FARTHEST) * row // rows
        clear = (clear // 2 if row % BROKEN == BROKEN - 1 else clear) * step // STEPS
        area = (0, row, picture.get_width(), 1)
        image.fill((*SHADE, clear), area, pygame.BLEND_RGBA_MULT)
    image = image.convert_alpha()
    image.set_alpha(255, pygame.RLEACCEL)
    return image
