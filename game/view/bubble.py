"""Speech bubbles over heads, in the picture's own pixels."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK
from game.view.sheets import fast
from game.view.speakers import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.view.sheets import Colour
    from game.view.text import Font

WIDEST: Final = 150  # pixels of text
WIDEST_BIG: Final = 236  # the same, for big letters
PADDING: Final = 4
TAIL: Final = 5  # pixels
EDGE: Final = 4  # pixels kept free at the screen's sides
TOP_EDGE: Final = 34  # the HUD is above it
HEAD: Final = 40  # pixels from feet to the tail's tip


class Bubble(NamedTuple):
    """What is said: by whom ("izuku", "katsuki", or a place), until which tick."""

    text: str
    who: str
    until: int
    x: int = 0
    y: int = 0
    loud: bool = False
    face: str = ""
    """A mood, where it is said in a box with a portrait instead."""
    tender: bool = False
    """Whether it is said softly, whatever the face."""


class Bubbles:
    """Draws bubbles; each text is laid out once."""

    def __init__(self, font: Font) -> None:
        """Nothing is said yet."""
        self._font = font
        self._pictures: dict[tuple[str, str, bool, bool], Surface] = {}

    def draw(
        self, surface: Surface, bubble: Bubble, x: int, y: int, taken: Sequence[pygame.Rect] = (),
        top: int = TOP_EDGE,
    ) -> pygame.Rect:  # fmt: skip
        """Draws a bubble whose tail points to a head over feet at a pixel of the screen.

        It begins below the row `top`, and moves up until it covers none of the `taken`
        rectangles; returns its own.
        """
        picture = self._picture(bubble)
        width, height = picture.get_size()
        tip = min(max(x, EDGE + TAIL + 2), SCREEN_WIDTH - EDGE - TAIL - 2)
        left = min(max(tip - width // 2, EDGE), SCREEN_WIDTH - EDGE - width)
        foot = min(max(y - HEAD - TAIL, top + height), SCREEN_HEIGHT - TAIL - EDGE)
        box = pygame.Rect(left, foot - height, width, height)
        box = _free(box, taken, top)
        surface.blit(picture, box)
        surface.blit(_tail(speaker(bubble.who).edge), (tip - TAIL, box.bottom - 1 - bubble.loud))
        return box

    def _picture(self, bubble: Bubble) -> Surface:
        key = (bubble.text, bubble.who, bubble.loud, self._font.big)
        if key not in self._pictures:
            self._pictures[key] = self._laid_out(bubble)
        return self._pictures[key]

    def _laid_out(self, bubble: Bubble) -> Surface:
        font, edge = self._font, speaker(bubble.who).edge
        lines = font.balance(bubble.text, WIDEST_BIG if font.big else WIDEST)
        width = max(font.width(line) for line in lines) + 2 * PADDING + 1
        height = len(lines) * font.line_height + 2 * PADDING - 2
        picture = pygame.Surface((width, height), pygame.SRCALPHA)
        box = picture.get_rect()
        pygame.draw.rect(picture, edge, box, border_radius=3)
        inside = box.inflate(-4, -4) if bubble.loud else box.inflate(-2, -2)
        pygame.draw.rect(picture, CREAM, inside, border_radius=2)
        first = (height - (len(lines) - 1) * font.line_height - font.capital) // 2
        for number, line in enumerate(lines):
            font.draw(picture, line, PADDING, first + number * font.line_height, INK)
        return fast(picture)


def _free(box: pygame.Rect, taken: Sequence[pygame.Rect], top: int) -> pygame.Rect:
    """The box moved above what is taken; below it where the screen ends, or the HUD begins."""
    places = [box.bottom, *(other.top - 2 for other in taken)]
    places += [other.bottom + TAIL + box.height for other in taken]
    for bottom in places:
        tried = box.move(0, bottom - box.bottom)
        inside = tried.top >= top and tried.bottom <= SCREEN_HEIGHT - TAIL
        if inside and tried.collidelist(taken) < 0:
            return tried
    return box


@cache
def _tail(edge: Colour) -> Surface:
    """A small triangle that hangs from a bubble's lower edge; its tip is below the middle."""
    picture = pygame.Surface((2 * TAIL + 1, TAIL), pygame.SRCALPHA)
    for row in range(TAIL):
        half = TAIL - 1 - row
        picture.fill(edge, (TAIL - half - 1, row, 2 * half + 3, 1))
        if half or not row:
            picture.fill(CREAM, (TAIL - half, row, 2 * half + 1, 1))
    return fast(picture)
