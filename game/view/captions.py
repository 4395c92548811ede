"""Captions for sounds: short lines on plates in a free corner of the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pygame
from pygame import Surface

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK, YELLOW, panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.view.text import Font

ALPHA: Final = 205  # of the plates: bright streets and rain must not show through the letters
PADDING: Final = 3  # pixels around the words of a line
GAP: Final = 1  # pixels between two lines
EDGE: Final = 4  # pixels to the screen's edges
BELOW_HUD: Final = 54  # row below the HUD and its words, but for the breath's guide,
BELOW_BREATH: Final = 88  # and below that, at the left
ARROWS: Final = re.compile("([←→↑↓])")
MOST_KEPT: Final = 40  # pictures of lines; then all are made anew


class CaptionPainter:
    """Draws lines in the first corner that has room, and stays there until they are gone."""

    def __init__(self, font: Font) -> None:
        """Nothing is drawn yet."""
        self._font = font
        self._corner = 0
        self._plates: dict[tuple[str, bool], Surface] = {}

    def draw(
        self, surface: Surface, lines: Sequence[str], taken: Sequence[pygame.Rect] = ()
    ) -> pygame.Rect | None:
        """Draws lines beside what is `taken` of the screen; returns what they cover, if anything.

        Where no corner is free nothing is drawn.
        """
        if not lines:
            self._corner = 0
            return None
        plates = [self._plate(line) for line in lines]
        width = max(plate.get_width() for plate in plates)
        height = sum(plate.get_height() + GAP for plate in plates) - GAP
        corners = _corners(width, height)
        for corner in (self._corner, *range(len(corners))):
            box: pygame.Rect = corners[corner]
            if box.collidelist(list(taken)) < 0:
                self._corner = corner
                self._draw_in(surface, plates, box)
                return box
        return None

    def _draw_in(self, surface: Surface, plates: Sequence[Surface], box: pygame.Rect) -> None:
        right = box.centerx > SCREEN_WIDTH // 2
        top = box.top
        for plate in plates:
            surface.blit(plate, (box.right - plate.get_width() if right else box.left, top))
            top += plate.get_height() + GAP

    def _plate(self, line: str) -> Surface:
        key = (line, self._font.big)
        if key not in self._plates:
            if len(self._plates) >= MOST_KEPT:
                self._plates.clear()
            self._plates[key] = plate_of(self._font, line)
        return self._plates[key]


def plate_of(font: Font, line: str) -> Surface:
    """A line on its plate; an arrow in it has a colour of its own."""
    picture = panel(font.width(line) + 2 * PADDING + 2, font.line_height + PADDING, ALPHA)
    x, top = PADDING, (picture.get_height() - font.capital) // 2
    for part in ARROWS.split(line):
        colour = YELLOW if ARROWS.match(part) else CREAM
        x = font.draw(picture, part, x, top, colour, INK) if part else x
    return picture


def _corners(width: int, height: int) -> tuple[pygame.Rect, ...]:
    """Where lines may stand: below, right and left; else below the HUD."""
    box = pygame.Rect(0, 0, width, height)
    low, left, right = SCREEN_HEIGHT - EDGE, EDGE, SCREEN_WIDTH - EDGE
    return (
        box.move(right - width, low - height),
        box.move(left, low - height),
        box.move(right - width, BELOW_HUD),
        box.move(left, BELOW_BREATH),
    )
