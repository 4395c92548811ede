"""The boys' mirror images in the wet street before them, and in the puddles they run past."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.deep_ground import puddles, stretches

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.sheets import Frame
    from game.view.tiles import TileSheet

SQUASH: Final = 0.62  # height of an image for the figure's own
SHADE: Final = (205, 206, 228)  # that it is multiplied by
STRENGTH: Final = 150  # of 255, altogether wet
HIGHEST: Final = 48  # pixels above the ground from which nothing is mirrored any more
SHORE: Final = 0.14  # of a puddle's width at either end, where it is too narrow
RIPPLE: Final = 3  # rows from one that is moved aside to the next


class FigureMirror:
    """Lays mirror images of figures over wet ground; pictures are made once for each frame."""

    def __init__(self, loaded: LoadedMap, tiles: TileSheet) -> None:
        """Finds where the ground of a map mirrors."""
        self._streets = [(stretch.area, stretch.line) for stretch in stretches(loaded, tiles)]
        self._puddles = [
            (puddle.box.inflate(-round(puddle.box.width * SHORE * 2), -2), puddle.line)
            for puddle in puddles(loaded)
        ]
        self._images: dict[int, Surface] = {}

    def draw(
        self,
        surface: Surface,
        frame: Frame,
        feet: tuple[int, int],
        corner: tuple[int, int],
        wetness: int,
    ) -> None:
        """Draws the image of a figure whose feet are at a pixel of the level.

        `wetness` (0-100) is that of the streets; puddles mirror at any.
        """
        x, y = feet
        image = None
        for areas, strength in (
            (self._streets, STRENGTH * wetness // 100),
            (self._puddles, STRENGTH),
        ):
            for area, line in areas:
                near = area.left - frame.anchor_x < x < area.right + frame.anchor_x
                if strength and near and line - HIGHEST < y <= line:
                    image = image or self._image(frame)
                    self._lay(surface, image, frame, (x, 2 * line - y), area, corner, strength)

    def _lay(
        self,
        surface: Surface,
        image: Surface,
        frame: Frame,
        at: tuple[int, int],
        area: pygame.Rect,
        corner: tuple[int, int],
        strength: int,
    ) -> None:
        """Draws an image below the place where it begins, inside of the water."""
        left = at[0] - frame.anchor_x - corner[0]
        screen = pygame.Rect(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT)
        clip = area.move(-corner[0], -corner[1]).clip(screen)
        if clip:
            surface.set_clip(clip)
            image.set_alpha(strength)
            surface.blit(image, (left, at[1] - corner[1] + 1))
            surface.set_clip(None)

    def _image(self, frame: Frame) -> Surface:
        """A figure upside down, squashed, every few rows moved aside."""
        key = id(frame.surface)
        if key not in self._images:
            self._images[key] = _mirrored(frame)
        return self._images[key]


def _mirrored(frame: Frame) -> Surface:
    """The part of a figure above its feet, turned upside down."""
    above = min(frame.anchor_y, frame.surface.get_height())
    width = frame.surface.get_width()
    size = (width, max(1, round(above * SQUASH)))
    image = pygame.Surface(size, pygame.SRCALPHA)
    for row in range(size[1]):
        y = min(above - 1, above - 1 - int(row / SQUASH))
        image.blit(frame.surface, (row // RIPPLE % 2, row), (0, max(0, y), width, 1))
    image.fill((*SHADE, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return image.convert_alpha()
