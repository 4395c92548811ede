"""The window: opened with a clear word when there is no screen, resized, made full."""

from __future__ import annotations

import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.quiet import libraries_silenced
from game.view import window as fitting
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.sheets import Sheets

TITLE: Final = "Musutafu Chase"
DEFAULT_SIZE: Final = (SCREEN_WIDTH * 2, SCREEN_HEIGHT * 2)  # pixels
USUAL_RATE: Final = 60  # frames a second, where the screen does not tell its own
HIGHEST_RATE: Final = 240

NO_SCREEN: Final = ("offscreen", "dummy", "evdev")  # what SDL takes silently without a screen
GRAPHICS_CARDS: Final = Path("/dev/dri")  # Linux: empty or missing without one


class DisplayError(Exception):
    """There is no screen to open a window on; `str` is one line."""


def note_on_installation() -> str:
    """One line when both pygame and pygame-ce are installed, which share a folder; else empty."""
    if _installed("pygame") and _installed("pygame-ce"):
        return (
            "pygame and pygame-ce are both installed and overwrite each other: "
            "uninstall both, then install one"
        )
    return ""


def _installed(distribution: str) -> bool:
    try:
        version(distribution)
    except PackageNotFoundError:
        return False
    return True


def prepare() -> None:
    """Sets what SDL reads before the display starts; what the user set is kept."""
    if sys.platform == "linux" and not any(GRAPHICS_CARDS.glob("card*")):
        # without a graphics card SDL's accelerated way of presenting is ten times slower
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR", "0")


class Window:
    """A resizable window that shows 480 x 270 pixels in whole multiples."""

    def __init__(self, size: tuple[int, int] | None = None, *, fullscreen: bool = False) -> None:
        """Opens it at a size in pixels; raises DisplayError where there is no screen."""
        prepare()
        asked_for = os.environ.get("SDL_VIDEODRIVER", "")
        try:
            with libraries_silenced():
                pygame.display.init()
        except pygame.error as error:
            raise DisplayError(_no_screen(str(error))) from error
        driver = pygame.display.get_driver()
        if driver in NO_SCREEN and driver not in asked_for:
            pygame.display.quit()
            raise DisplayError(_no_screen("nothing to draw on"))
        self._size = size or DEFAULT_SIZE
        self.fullscreen = fullscreen
        self._open()
        pygame.display.set_caption(TITLE)
        pygame.mouse.set_visible(False)

    def _open(self) -> None:
        try:
            if self.fullscreen:
                pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
            else:
                pygame.display.set_mode(self._size, pygame.RESIZABLE)
        except pygame.error as error:
            raise DisplayError(_no_screen(str(error))) from error

    def set_icon(self, sheets: Sheets) -> None:
        """Puts Izuku's head on the window's frame and in the task bar."""
        head = sheets.sheet("heads").animation("izuku_normal").frames[0].surface
        icon = pygame.Surface((32, 32), pygame.SRCALPHA)
        large = pygame.transform.scale_by(head, max(1, 32 // max(head.get_size())))
        icon.blit(large, large.get_rect(center=(16, 16)))
        pygame.display.set_icon(icon)

    def toggle(self) -> None:
        """From the window to the full screen, and back to the same size."""
        if not self.fullscreen:
            self._size = pygame.display.get_window_size()
        self.fullscreen = not self.fullscreen
        self._open()

    def present(self, picture: Surface) -> None:
        """Shows a picture of 480 x 270 pixels."""
        surface = pygame.display.get_surface()
        if surface is not None and surface.get_width() and surface.get_height():
            fitting.present(picture, surface)
            pygame.display.flip()

    def frame_time(self) -> int:
        """Nanoseconds from one picture of the screen to the next."""
        ask = getattr(pygame.display, "get_current_refresh_rate", None)
        rate = ask() if ask is not None else 0
        return 1_000_000_000 // min(max(rate or USUAL_RATE, USUAL_RATE), HIGHEST_RATE)

    def close(self) -> None:
        """Gives the screen back."""
        pygame.display.quit()


def _no_screen(why: str) -> str:
    return f"display: no screen ({why}): start the game in a desktop session"
