"""A lit street in the rain: what it throws back, whom it mirrors, and whom its lamps light."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.fugitive import Fugitive
from game.view.deep_ground import puddles
from game.view.figure_mirror import FigureMirror
from game.view.lamplight import Lamplight
from game.view.light import Lights
from game.view.mood import mood_of
from game.view.scenery import load_scenery
from game.view.stage_set import StageSet
from game.view.street_light import StreetLight
from game.view.tiles import TileSheet

if TYPE_CHECKING:
    from game.levels import LoadedMap
    from game.view.scenery import Scenery
    from game.view.sheets import Frame, Sheets

NIGHT, ALLEY = "pictures/night_walk", "pictures/alley"
LAMP, LONELY_LAMP = 280, 1761  # columns of pixels in the night street
GROUND, UPPER_GROUND = 27 * 16, 19 * 16  # where feet stand below them
CORNER = (64, 210)
MINUTE = 3600  # ticks
SHOP = 420  # a column of the screen before a lit window


def scenery_of_map(name: str) -> Scenery:
    return load_scenery(DATA_MAPS / f"{name}.tmx")


def loaded_map(name: str) -> LoadedMap:
    loaded = scenery_of_map(name).loaded
    assert loaded is not None
    return loaded


def street_light(name: str, sheets: Sheets) -> StreetLight:
    scenery = scenery_of_map(name)
    mood = mood_of(scenery.level)
    stage_set = StageSet(scenery, sheets, Lights(sheets), mood)
    return StreetLight(scenery, stage_set, sheets, mood)


def brightness(picture: pygame.Surface, box: tuple[int, int, int, int]) -> float:
    return sum(pygame.transform.average_color(picture, pygame.Rect(box))[:3])


def standing(sheets: Sheets) -> Frame:
    return sheets.sheet("izuku").animation("idle").frames[0]


@pytest.mark.parametrize(("wetness", "shines"), [(0, False), (100, True)])
def test_only_a_wet_street_throws_the_shops_light_back(
    sheets: Sheets, wetness: int, *, shines: bool
) -> None:
    light, picture = street_light(NIGHT, sheets), pygame.Surface((480, 270)).convert()
    picture.fill((40, 40, 60))
    light.prepare(CORNER, wetness)
    light.draw(picture, CORNER, 0)
    pavement = (SHOP, GROUND - CORNER[1] - 12, 40, 10)
    assert (brightness(picture, pavement) > 240) == shines


def test_a_kerb_throws_nothing_back(sheets: Sheets) -> None:
    light, picture = street_light(NIGHT, sheets), pygame.Surface((480, 270)).convert()
    light.prepare(CORNER, 100)
    light.draw(picture, CORNER, 0)
    kerb = GROUND + 16 - CORNER[1]
    assert brightness(picture, (SHOP, kerb, 40, 6)) == 0
    assert brightness(picture, (SHOP, kerb + 8, 40, 10)) > 0


def test_the_streaks_tremble(sheets: Sheets) -> None:
    light = street_light(NIGHT, sheets)
    light.prepare(CORNER, 100)
    pictures = []
    for tick in (0, 11):
        picture = pygame.Surface((480, 270)).convert()
        light.draw(picture, CORNER, tick)
        pictures.append(picture.get_buffer().raw)
    assert pictures[0] != pictures[1]


def test_a_puddle_by_the_mouth_of_the_alley_holds_its_evening(sheets: Sheets) -> None:
    loaded = loaded_map(ALLEY)
    mouth = next(thing for thing in loaded.decorations if thing.name == "street_mouth")
    near = min(puddles(loaded), key=lambda puddle: abs(puddle.box.centerx - mouth.x - mouth.width))
    corner = (near.box.centerx - 240, near.box.centery - 240)
    light, picture = street_light(ALLEY, sheets), pygame.Surface((480, 270)).convert()
    light.prepare(corner, 100)
    light.draw(picture, corner, 0)
    water = pygame.Rect(232, 239, 12, 2)
    red, _, blue, _ = pygame.transform.average_color(picture, water)
    assert red > 120
    assert red > blue + 40


@pytest.mark.parametrize(("wetness", "mirrored"), [(0, False), (100, True)])
def test_a_boy_is_mirrored_below_his_feet_in_a_wet_street(
    sheets: Sheets, wetness: int, *, mirrored: bool
) -> None:
    mirror = FigureMirror(loaded_map(NIGHT), TileSheet(sheets))
    picture = pygame.Surface((480, 270)).convert()
    mirror.draw(picture, standing(sheets), (LAMP, GROUND), CORNER, wetness)
    feet = GROUND - CORNER[1]
    assert (brightness(picture, (LAMP - 64 - 8, feet + 2, 16, 12)) > 0) == mirrored
    assert brightness(picture, (0, 0, 480, feet)) == 0


def test_a_lamp_lights_the_side_of_a_boy_that_is_turned_to_it(sheets: Sheets) -> None:
    lamps = Lamplight(loaded_map(NIGHT), TileSheet(sheets))
    plain = standing(sheets).surface
    width, height = plain.get_size()
    left, right = (0, 0, width // 2, height), (width // 2, 0, width - width // 2, height)
    seen = []
    for aside in (-30, 30):
        picture = pygame.Surface(plain.get_size()).convert()
        picture.blit(lamps.lit(plain, LONELY_LAMP + aside, UPPER_GROUND), (0, 0))
        seen.append((brightness(picture, left), brightness(picture, right)))
    lamp_at_right, lamp_at_left = seen
    assert lamp_at_right[1] > lamp_at_left[1]
    assert lamp_at_right[0] < lamp_at_left[0]


def test_a_boy_between_the_lamps_is_darker_than_one_below_a_lamp(sheets: Sheets) -> None:
    lamps = Lamplight(loaded_map(NIGHT), TileSheet(sheets))
    plain, height = standing(sheets).surface, standing(sheets).surface.get_height()
    box = (0, 0, plain.get_width(), height)
    shown = []
    for x, y in ((LAMP, GROUND), (LAMP, GROUND - 4000)):
        picture = pygame.Surface(plain.get_size()).convert()
        picture.blit(lamps.lit(plain, x, y), (0, 0))
        shown.append(brightness(picture, box))
    assert shown[0] > shown[1]


def test_by_day_a_boy_is_drawn_as_he_is(sheets: Sheets) -> None:
    light, frame = street_light("home_street", sheets), standing(sheets)
    picture = pygame.Surface((480, 270)).convert()
    assert light.lit(picture, frame, (200, 200), (0, 0)) is frame.surface
    light.draw(picture, (0, 200), 0)
    assert brightness(picture, (0, 0, 480, 270)) == 0


@pytest.mark.parametrize("name", [NIGHT, ALLEY])
def test_these_streets_are_long_and_can_be_walked_to_their_end(name: str) -> None:
    level = scenery_of_map(name).level
    assert level.width >= 80
    world, bot = World(level, seed=3), Fugitive(level)
    while world.outcome == "running" and world.tick < MINUTE:
        world.step(bot.press(world))
    assert world.outcome == "escaped"
