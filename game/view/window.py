"""From the 480 x 270 picture to a window of any size: whole multiples only, bars around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygame import Surface

BARS: Final = pygame.Color(10, 9, 16)  # the colour around the picture
BYTES: Final = 4  # a pixel of the game's pictures
DOUBLES_QUICKLY: Final = not getattr(pygame, "IS_CE", False)
"""Whether the library has a way of its own, and a fast one, to make a picture twice as large."""

enlarge: Callable[[Any, int, int, Any, int, int, int], None] | None
"""The fastest way to make it any whole times as large; only the compiled game has it."""
try:
    from game.view import _enlarge

    enlarge = _enlarge.enlarge
except ImportError:
    enlarge = None


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
    times = box.height // SCREEN_HEIGHT
    plain = times > 0 and _is_plain(picture) and _is_plain(window)
    if plain and enlarge is not None:
        pitch = window.get_pitch()
        start = box.top * pitch + box.left * BYTES
        pixels, shown = picture.get_view("0"), window.get_view("0")
        enlarge(pixels, SCREEN_WIDTH, SCREEN_HEIGHT, shown, start, pitch, times)
    elif plain and times > 1 + DOUBLES_QUICKLY:
        _copy_rows(picture, window, box, times)
    else:
        pygame.transform.scale(picture, box.size, window.subsurface(box))


def _is_plain(surface: Surface) -> bool:
    """Whether pixels of four bytes follow each other without gaps between rows."""
    return surface.get_pitch() == surface.get_width() * BYTES


def _copy_rows(picture: Surface, window: Surface, box: pygame.Rect, times: int) -> None:
    """Scales a picture across only, and copies each of its rows as often as it is seen again.

    A copy is several times faster than scaling. The rows of the window that show one row of the
    picture lie behind each other in memory, so they are one very long row to copy into.
    """
    window_width, pitch = window.get_width(), window.get_pitch()
    view: Any = window.get_view("0")  # a buffer, which the library's types do not tell
    pixels = memoryview(view)[box.top * pitch : box.bottom * pitch]
    # as two surfaces, for a part that is scaled into locks the one that it belongs to
    long, same = (_long_rows(pixels, window_width * times, picture.get_height()) for _ in range(2))
    wide = pygame.Rect(box.left, 0, box.width, picture.get_height())
    pygame.transform.scale(picture, wide.size, long.subsurface(wide))
    copies = [(long, (box.left + row * window_width, 0), wide) for row in range(1, times)]
    same.blits(copies, doreturn=False)


def _long_rows(pixels: memoryview, width: int, height: int) -> Surface:
    """A surface over a window's pixels, copied to and from as they are."""
    rows = pygame.image.frombuffer(pixels, (width, height), "BGRA")
    rows.set_alpha(None)
    return rows


def _fill_around(window: Surface, box: pygame.Rect) -> None:
    width, height = window.get_size()
    for rectangle in (
        (0, 0, width, box.top),
        (0, box.bottom, width, height - box.bottom),
        (0, box.top, box.left, box.height),
        (box.right, box.top, width - box.right, box.height),
    ):
        window.fill(BARS, rectangle)
