"""From the 480 x 270 picture to a window of any size: whole multiples only, bars around."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

BARS = pygame.Color(10, 9, 16)  # the colour around the picture


def fitted(width: int, height: int) -> pygame.Rect:
    """Where the picture lies in a window of a size in pixels (1 or more each).

    It is as many whole times larger as fit; in a window that is too small for it once, it is
    squeezed into what there is.
    """
    times = min(width // SCREEN_WIDTH, height // SCREEN_HEIGHT)
    if times >= 1:
        size = (SCREEN_WIDTH * times, SCREEN_HEIGHT * times)
    else:
        share = min(width / SCREEN_WIDTH, height / SCREEN_HEIGHT)
        size = (max(1, int(SCREEN_WIDTH * share)), max(1, int(SCREEN_HEIGHT * share)))
    return pygame.Rect((width - size[0]) // 2, (height - size[1]) // 2, *size)


def present(picture: Surface, window: Surface) -> None:
    """Scales the picture straight into the window and fills what is left with bars."""
    width, height = window.get_size()
    box = fitted(width, height)
    # bars stay from frame to frame, for the picture is all that is ever drawn between them
    if not window.get_at((0, 0)) == window.get_at((width - 1, height - 1)) == BARS:
        _fill_around(window, box)
    pygame.transform.scale(picture, box.size, window.subsurface(box))


def _fill_around(window: Surface, box: pygame.Rect) -> None:
    width, height = window.get_size()
    for rectangle in (
        (0, 0, width, box.top),
        (0, box.bottom, width, height - box.bottom),
        (0, box.top, box.left, box.height),
        (box.right, box.top, width - box.right, box.height),
    ):
        window.fill(BARS, rectangle)
