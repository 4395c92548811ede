"""The game's name, large, leaning into the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.gauges import CREAM, GREEN, INK, LEAF, MINT, ORANGE, RED_ORANGE, YELLOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.view.sheets import Colour
    from game.view.text import Font

SIZE: Final = 4  # times the typeface
LEAN: Final = 4  # rows of pixels until a row moves one to the left
OUTLINE: Final = 2  # pixels
GREENS: Final = (MINT, GREEN, GREEN, LEAF)
ORANGES: Final = (YELLOW, ORANGE, ORANGE, RED_ORANGE)
SPREAD: Final = 1  # pixels of the typeface between two letters, more than usual
LINES: Final = ((0, 30), (8, 62), (16, 40), (24, 78))  # speed lines: row, length
LINE_GAP: Final = 4  # pixels between the lines and the word that they follow


def logo(font: Font) -> Surface:
    """Both words, one below the other, on a transparent ground."""
    above = _word(font, "MUSUTAFU", GREENS)
    below = _word(font, "CHASE", ORANGES)
    width = above.get_width() + 46
    picture = pygame.Surface((width, above.get_height() + below.get_height() - 4), pygame.SRCALPHA)
    left = width - below.get_width()
    top = above.get_height() - 4
    for row, length in LINES:
        start = left + (24 - row) // LEAN - length - LINE_GAP
        picture.fill(INK, (start - 1, top + row + 5, length + 2, 5))
        picture.fill(CREAM, (start, top + row + 6, length, 3))
    picture.blit(above, (0, 0))
    picture.blit(below, (left, top))
    return picture.convert_alpha()


def _word(font: Font, text: str, ramp: Sequence[Colour]) -> Surface:
    """A word that leans, in bands of colour from above, with a dark edge."""
    room = font.width(text) + (SPREAD + 1) * len(text)
    small = pygame.Surface((room, font.line_height), pygame.SRCALPHA)
    x = 0
    for letter in text:
        font.draw(small, letter, x + 1, 0)  # twice, for strokes two pixels wide
        x = font.draw(small, letter, x, 0) + SPREAD
    box = small.get_bounding_rect()
    large = pygame.transform.scale_by(small.subsurface(box), SIZE)
    height = large.get_height()
    lean = height // LEAN
    shape = pygame.Surface((large.get_width() + lean + 2 * OUTLINE, height + 2 * OUTLINE + 2))
    shape = shape.convert_alpha()
    shape.fill((0, 0, 0, 0))
    for row in range(height):
        colour = ramp[row * len(ramp) // height]
        line = large.subsurface((0, row, large.get_width(), 1)).copy()
        line.fill(colour, special_flags=pygame.BLEND_RGB_MULT)
        shape.blit(line, (OUTLINE + lean - row // LEAN, OUTLINE + row))
    return _outlined(shape)


def _outlined(shape: Surface) -> Surface:
    """The shape with a dark edge all around, heavier below."""
    mask = pygame.mask.from_surface(shape)
    edge = mask.to_surface(setcolor=(*INK, 255), unsetcolor=(0, 0, 0, 0))
    picture = pygame.Surface(shape.get_size(), pygame.SRCALPHA)
    for across in range(-OUTLINE, OUTLINE + 1):
        for down in range(-OUTLINE, OUTLINE + 2):
            picture.blit(edge, (across, down))
    picture.blit(shape, (0, 0))
    return picture
