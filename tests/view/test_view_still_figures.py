"""Figures that a map shows for their looks: seen, alive, and before or behind what they should."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pygame

from game.levels.data import DATA_MAPS
from game.levels.figures import Figure
from game.levels.pictures import load_map
from game.view.scenery import Scenery
from game.view.still_figures import StillFigures

if TYPE_CHECKING:
    from game.view.sheets import Sheets

PLAIN = (255, 255, 255)
EMPTY = (1, 2, 3)
PATH = DATA_MAPS / "pictures" / "train.tmx"


def shown(sheets: Sheets, figure: Figure, *, tick: int = 0, front: bool = False) -> bytes:
    loaded = load_map(PATH)
    scenery = Scenery(loaded.level, replace(loaded, figures=(figure,)))
    picture = pygame.Surface((480, 270)).convert()
    picture.fill(EMPTY)
    StillFigures(scenery, sheets).draw(picture, (100, 50), tick, front=front)
    return pygame.image.tobytes(picture, "RGB")


def nobody() -> bytes:
    return bytes(EMPTY) * (480 * 270)


def crying(**changed: Any) -> Figure:
    return Figure("izuku", "cry", 300, 200, False, False, PLAIN)._replace(**changed)


def test_a_figure_is_drawn_and_breathes(sheets: Sheets) -> None:
    first = shown(sheets, crying())
    assert first != nobody()
    assert any(shown(sheets, crying(), tick=tick) != first for tick in range(0, 120, 6))


def test_a_flipped_figure_looks_the_other_way(sheets: Sheets) -> None:
    assert shown(sheets, crying()) != shown(sheets, crying(flipped=True))


def test_a_figure_of_a_front_layer_waits_for_the_front(sheets: Sheets) -> None:
    figure = crying(front=True)
    assert shown(sheets, figure) == nobody()
    assert shown(sheets, figure, front=True) != nobody()


def test_a_figure_takes_the_tint_of_its_layer(sheets: Sheets) -> None:
    dark = shown(sheets, crying(tint=(60, 60, 90)))
    assert sum(dark) < sum(shown(sheets, crying()))


def test_a_figure_far_away_is_not_drawn(sheets: Sheets) -> None:
    assert shown(sheets, crying(x=900)) == nobody()
