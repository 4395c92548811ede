"""Drawing tests run without a window: SDL's dummy driver, one display for all of them."""

from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_SHEETS
from game.sim import Level, World
from game.view.frame import Renderer
from game.view.scenery import scenery_of
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

STREET = """
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
..............................................................
...K...I..co.............====.......co....................E...
##############################################################
##############################################################
"""


@pytest.fixture(scope="session", autouse=True)
def _display() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((1280, 720))
    yield
    pygame.display.quit()


@pytest.fixture(scope="session")
def sheets() -> Sheets:
    return Sheets(DATA_SHEETS)


@pytest.fixture
def scene(sheets: Sheets) -> Callable[..., tuple[World, Renderer]]:
    """Makes a world of a text level and a renderer for it."""

    def make(text: str = STREET, weather: str = "", side: str = "izuku") -> tuple[World, Renderer]:
        level = Level.from_text(text, weather=weather)
        return World(level, seed=5), Renderer(scenery_of(level), sheets, side)

    return make
