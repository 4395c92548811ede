"""People in the rain: mirrored in wet ground, lit by lamps, and never too many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.view.crowd_light import MOST, CrowdLight
from game.view.decks import Deck
from game.view.lamplight import Lamplight
from game.view.long_shadow import LongShadows
from game.view.neon_spill import signs_of, spill
from game.view.scenery import load_scenery
from game.view.sheets import Frame
from game.view.tiles import TileSheet

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.sheets import Sheets

NIGHT, ALLEY = "pictures/night_walk", "pictures/alley"
LINE = 200  # pixel row where feet stand
STREET = Deck(0, 480, LINE, below=40)
LONELY_LAMP, UPPER_GROUND = 1761, 19 * 16  # in the night street
MOUTH, FLOOR = 384, 592  # the middle of the alley's mouth, and its floor


def person() -> Surface:
    picture = pygame.Surface((12, 32), pygame.SRCALPHA)
    picture.fill((200, 160, 120, 255))
    return picture.convert_alpha()


def street(width: int = 480) -> Surface:
    picture = pygame.Surface((width, 270)).convert()
    picture.fill((0, 0, 0))
    return picture


def loaded_map(name: str) -> LoadedMap:
    loaded = load_scenery(DATA_MAPS / f"{name}.tmx").loaded
    assert loaded is not None
    return loaded


def brightness(picture: Surface, box: tuple[int, int, int, int]) -> float:
    return sum(pygame.transform.average_color(picture, pygame.Rect(box))[:3])


@pytest.mark.parametrize(("wetness", "mirrored"), [(0, False), (100, True)])
def test_who_stands_in_a_wet_street_is_mirrored_below_the_feet(
    sheets: Sheets, wetness: int, *, mirrored: bool
) -> None:
    del sheets
    light, picture = CrowdLight([STREET], None), street()
    light.wetness = wetness
    light.pass_by(picture, [(person(), (100, LINE - 32))], 0, (0, 0))
    assert (brightness(picture, (100, LINE + 1, 12, 8)) > 0) == mirrored
    assert brightness(picture, (0, 0, 480, LINE)) == 0


def test_nobody_is_mirrored_beyond_the_end_of_the_wet_ground(sheets: Sheets) -> None:
    del sheets
    light, picture = CrowdLight([STREET._replace(right=105)], None), street()
    light.wetness = 100
    light.pass_by(picture, [(person(), (100, LINE - 32))], 0, (0, 0))
    assert brightness(picture, (0, 0, 480, 270)) == 0


def test_a_throng_costs_no_more_than_a_dozen(sheets: Sheets) -> None:
    del sheets
    light, picture = CrowdLight([STREET], None), street()
    light.wetness = 100
    throng = [(person(), (place * 16, LINE - 32)) for place in range(30)]
    light.pass_by(picture, throng, 0, (0, 0))
    below = [brightness(picture, (x, LINE + 1, 12, 6)) > 0 for _, (x, _) in throng]
    assert sum(below) == MOST


def test_a_lamp_shines_on_the_side_of_people_that_is_turned_to_it(sheets: Sheets) -> None:
    light = CrowdLight([], Lamplight(loaded_map(NIGHT), TileSheet(sheets)))
    sides = []
    for aside in (-30, 30):
        corner = (LONELY_LAMP + aside - 106, UPPER_GROUND - LINE)
        [(seen, _)] = light.pass_by(street(), [(person(), (100, LINE - 32))], 0, corner)
        sides.append((brightness(seen, (0, 0, 2, 32)), brightness(seen, (10, 0, 2, 32))))
    lamp_at_right, lamp_at_left = sides
    assert lamp_at_right[0] < lamp_at_right[1]
    assert lamp_at_left[0] > lamp_at_left[1]


@pytest.mark.parametrize(("aside", "side"), [(60, 1), (-60, -1)])
def test_a_shadow_falls_away_from_the_street_into_the_alley(
    sheets: Sheets, aside: int, side: int
) -> None:
    del sheets
    picture = street()
    picture.fill((200, 200, 200))
    frame = Frame(person(), 6, 32, 0, {})
    corner = (MOUTH + aside - 240, FLOOR - LINE)
    LongShadows(loaded_map(ALLEY)).draw(picture, frame, (MOUTH + aside, FLOOR), corner)
    away = brightness(picture, (240 + 12 * side - 4, LINE - 1, 8, 3))
    towards = brightness(picture, (240 - 12 * side - 4, LINE - 1, 8, 3))
    assert away < towards


def test_neon_colours_the_pavement_below_it_and_no_other(sheets: Sheets) -> None:
    del sheets
    signs = signs_of(loaded_map(NIGHT))
    pink = next(sign for sign in signs if sign.colour[0] > sign.colour[1] + 80)
    line = 27 * 16
    box = pygame.Rect(pink.x - 48, line - 14, 96, 60)
    light = pygame.Surface(box.size).convert()
    spill(light, box, line, [pink], 0)
    red, green, _, _ = pygame.transform.average_color(light, pygame.Rect(38, 22, 20, 8))
    assert red > green + 20
    assert brightness(light, (0, 0, 12, 60)) == 0
