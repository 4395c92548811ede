"""A word to the person at the screen's edge: what went wrong, what was loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK, panel

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.text import Font

MARGIN: Final = 6  # pixels
MOST_LINES: Final = 4


def draw_note(
    surface: Surface, font: Font, text: str, *, above: bool = False
) -> pygame.Rect | None:
    """Draws a note over the screen's whole width, below or above; no text draws nothing.

    Returns what it covers, if anything.
    """
    if not text:
        return None
    lines = font.wrap(text, SCREEN_WIDTH - 2 * MARGIN)[:MOST_LINES]
    height = len(lines) * font.line_height + 4
    top = 0 if above else SCREEN_HEIGHT - height
    surface.blit(panel(SCREEN_WIDTH, height), (0, top))
    for number, line in enumerate(lines):
        font.draw(surface, line, MARGIN, top + 3 + number * font.line_height, CREAM, INK)
    return pygame.Rect(0, top, SCREEN_WIDTH, height)
