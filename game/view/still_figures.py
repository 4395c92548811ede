"""Figures that a map shows for their looks alone: people in a pose, breathing where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.mood import PLAIN

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels.figures import Figure
    from game.view.scenery import Scenery
    from game.view.sheets import Animation, Sheet, Sheets

REACH: Final = 48  # pixels that the largest figure reaches from its feet
APART: Final = 37  # ticks that neighbours are out of step, so that no two breathe as one


class _Placed(NamedTuple):
    """A figure's movement, its feet in pixels of the level, and ticks it is ahead of others."""

    animation: Animation
    x: int
    y: int
    ahead: int


class StillFigures:
    """Draws the figures of a map, those of layers in front last."""

    def __init__(self, scenery: Scenery, sheets: Sheets) -> None:
        """Finds them; a level without a map has none."""
        figures = scenery.loaded.figures if scenery.loaded is not None else ()
        self._sheets = sheets
        self._tinted: dict[tuple[str, tuple[int, int, int]], Sheet] = {}
        self._placed: dict[bool, list[_Placed]] = {True: [], False: []}
        for number, figure in enumerate(figures):
            if figure.state:
                animation = self._sheet(figure).animation(figure.state, mirrored=figure.flipped)
                place = _Placed(animation, figure.x, figure.y, number * APART)
                self._placed[figure.front].append(place)

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int, *, front: bool) -> None:
        """Draws those that a camera corner sees."""
        if not self._placed[front]:
            return
        left, top = corner
        view = pygame.Rect(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT).inflate(2 * REACH, 2 * REACH)
        for animation, x, y, ahead in self._placed[front]:
            if view.collidepoint(x - left, y - top):
                frame = animation.looped(tick + ahead)
                surface.blit(frame.surface, frame.corner(x - left, y - top))

    def _sheet(self, figure: Figure) -> Sheet:
        """The figure's sheet in the colour of its layer, its frames in their fastest form."""
        key = (figure.sheet, figure.tint)
        if key not in self._tinted:
            sheet = self._sheets.sheet(figure.sheet)
            if figure.tint != PLAIN.multiply:
                sheet = sheet.washed(figure.tint, PLAIN.veil, 0.0)
            self._tinted[key] = sheet.quick()
        return self._tinted[key]
