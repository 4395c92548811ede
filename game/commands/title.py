"""`musutafu` without a command: the title screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.play.app import title_screen

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Opens the title screen; the exit code of the window."""
    return title_screen(window=options.window, fullscreen=options.fullscreen, mute=options.mute)
