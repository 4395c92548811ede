"""What the windows of a street do when it gets dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.view.light import Lights
from game.view.mood import MOODS, mood_of
from game.view.scenery import load_scenery
from game.view.stage_set import StageSet

if TYPE_CHECKING:
    from pathlib import Path

    from pygame import Surface

    from game.view.sheets import Sheets

AFTERNOON = 'value="afternoon"'
SHOP = pygame.Rect(138 * 16, 28 * 16 - 2, 6 * 16, 10)  # px: windows below the awning of a bookshop
HOUSE = pygame.Rect(91 * 16, 15 * 16, 11 * 16, 10 * 16)  # px: five storeys of homes
PANE = (24, 14)  # px: of a window of a home; one each two tiles
FAR_CITY = pygame.Rect(268, 140, 40, 20)  # px: where the side street of the crossing ends
WARM = 60  # more red than blue, in the mean of a pane
HAZE = 40  # the same, in the mean of the air at a street's end


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    """The home street, some hours later."""
    text = (DATA_MAPS / "home_street.tmx").read_text(encoding="utf-8")
    text = text.replace(AFTERNOON, 'value="darkening"', 1)
    text = text.replace('source="musutafu.tsx"', f'source="{DATA_MAPS / "musutafu.tsx"}"')
    path = tmp_path / "home_street.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def street(path: Path, sheets: Sheets, box: pygame.Rect) -> Surface:
    """A part of the scenery behind the boys of a map."""
    scenery = load_scenery(path)
    scenes = StageSet(scenery, sheets, Lights(sheets), mood_of(scenery.level))
    picture = pygame.Surface((480, 270)).convert()
    scenes.draw_back(picture, box.topleft, 0, 0)
    return picture.subsurface((0, 0, *box.size)).copy()


def warmth(picture: Surface, box: pygame.Rect | None = None) -> int:
    """How much more red than blue there is in the mean of a part of a picture."""
    red, _, blue, _ = pygame.transform.average_color(picture, box or picture.get_rect())
    return red - blue


def lit_homes(picture: Surface) -> tuple[int, int]:
    """How many windows of a house shine warmly, and how many there are."""
    panes = [
        pygame.Rect(x + 6, y + 8, *PANE)
        for x in range(0, picture.get_width() - 32, 32)
        for y in (0, 32)
    ]
    return sum(warmth(picture, pane) > WARM for pane in panes), len(panes)


def test_shops_are_lit_when_it_gets_dark(evening: Path, sheets: Sheets) -> None:
    by_day = warmth(street(DATA_MAPS / "home_street.tmx", sheets, SHOP))
    assert warmth(street(evening, sheets, SHOP)) > by_day + WARM


def test_some_are_at_home_when_it_gets_dark_and_some_are_out(evening: Path, sheets: Sheets) -> None:
    lit, windows = lit_homes(street(evening, sheets, HOUSE))
    assert 0 < lit < windows
    assert lit_homes(street(DATA_MAPS / "home_street.tmx", sheets, HOUSE))[0] == 0


def test_a_side_street_glows_when_it_gets_dark(sheets: Sheets) -> None:
    scenery = load_scenery(DATA_MAPS / "playground" / "crossing.tmx")
    warmths = []
    for hour in ("day", "darkening"):
        scenes = StageSet(scenery, sheets, Lights(sheets), MOODS[hour])
        picture = pygame.Surface((480, 270)).convert()
        scenes.draw_back(picture, (0, 0), 0, 0)
        warmths.append(warmth(picture, FAR_CITY))
    assert warmths[1] > warmths[0] + HAZE
