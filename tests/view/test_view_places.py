"""The picture maps: small maps that show how each place is put together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels import check_map
from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.fugitive import Fugitive
from game.view.boards import Boards
from game.view.frame import Renderer
from game.view.mood import indoors
from game.view.pictures import Pictures
from game.view.polish import BEHIND, Polish
from game.view.reflection import Reflections
from game.view.rooms import Rooms
from game.view.scenery import load_scenery
from game.view.text import Font
from game.view.tiles import TileSheet
from sprites.props.alley import alley_states
from sprites.props.alley_yard import alley_yard_states
from sprites.props.evening import evening_states
from sprites.props.flat_night import flat_night_states
from sprites.props.kitchen import kitchen_states
from sprites.props.night_home import night_home_states
from sprites.props.night_walk import night_walk_states
from sprites.props.rooms import room_states
from sprites.props.shops import shop_states
from sprites.props.station_arcade import station_arcade_states
from sprites.props.station_hall import station_hall_states
from sprites.props.train_night import train_night_states

if TYPE_CHECKING:
    from pathlib import Path

    from game.view.sheets import Sheets

PICTURES = sorted((DATA_MAPS / "pictures").glob("*.tmx"))
STATES = (
    station_hall_states,
    alley_states,
    alley_yard_states,
    night_home_states,
    night_walk_states,
    flat_night_states,
    train_night_states,
    station_arcade_states,
    evening_states,
    room_states,
    kitchen_states,
    shop_states,
)
SHARP = (255, 0, 255)  # no colour of the game
ONE_MINUTE = 60 * 60  # ticks


def picture_map(name: str) -> Path:
    return DATA_MAPS / "pictures" / f"{name}.tmx"


def test_there_is_a_picture_of_every_place() -> None:
    assert [path.stem for path in PICTURES] == [
        "alley", "apartment", "evening", "night_walk", "shops", "station", "train",
    ]  # fmt: skip


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_map_has_no_problems(path: Path) -> None:
    # the people on the stairs by night would never get out of the rain, and nobody stays so long
    true = {"exposed-crowd"} if path.stem == "night_walk" else set()
    assert {problem.code for problem in check_map(path)} == true


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_map_draws_and_the_drawing_changes_nothing(path: Path, sheets: Sheets) -> None:
    scenery = load_scenery(path)
    drawn, plain = World(scenery.level, 3), World(scenery.level, 3)
    renderer = Renderer(scenery, sheets)
    for _ in range(60):
        drawn.step(0, None)
        plain.step(0, None)
        renderer.tick(drawn)
        picture = renderer.draw(drawn)
    colours = {tuple(picture.get_at((x, y))) for x in range(0, 480, 4) for y in range(0, 270, 4)}
    assert len(colours) > 30
    assert drawn.digest() == plain.digest()


def test_every_prop_of_these_places_stands_in_one_of_them() -> None:
    placed = {
        name for path in PICTURES for name in re.findall(r'name="(\w+)"', path.read_text("utf-8"))
    }
    drawn = {name for states in STATES for name in states()}
    assert drawn - placed == set()


def test_a_house_in_section_has_a_sky_and_a_station_has_none() -> None:
    assert not indoors(load_scenery(picture_map("apartment")).level)
    assert not indoors(load_scenery(picture_map("evening")).level)
    assert indoors(load_scenery(picture_map("station")).level)
    assert indoors(load_scenery(picture_map("train")).level)


def test_rain_is_not_seen_in_a_room(sheets: Sheets) -> None:
    scenery = load_scenery(picture_map("apartment"))
    rooms = Rooms(scenery.loaded, TileSheet(sheets))
    picture = pygame.Surface((480, 270)).convert()
    rooms.keep(picture, (0, 0))
    picture.fill(SHARP)
    rooms.restore(picture)
    wall, bedroom, bath = (40, 160), (200, 160), (420, 160)
    assert picture.get_at(wall)[:3] == SHARP
    assert picture.get_at(bath)[:3] == (0, 0, 0)
    assert picture.get_at(bedroom)[:3] == (0, 0, 0)


def test_a_room_keeps_its_colours_at_night(sheets: Sheets) -> None:
    scenery = load_scenery(picture_map("apartment"))
    world = World(scenery.level, 0)
    picture = Renderer(scenery, sheets).draw_place(world, (0, 0))
    mats = {tuple(picture.get_at((x, 215)))[:3] for x in range(250, 280)}
    assert max(mats) >= (0x90, 0x60, 0x30)


def test_the_wet_road_mirrors_and_its_kerb_does_not(sheets: Sheets) -> None:
    scenery = load_scenery(picture_map("night_walk"))
    tiles = TileSheet(sheets)
    line, top = 27 * 16, 30 * 16 - 270
    mirror = Reflections(scenery.loaded, tiles, [line] * scenery.level.width)
    picture = pygame.Surface((480, 270)).convert()

    def seen(wetness: int, below: int) -> bool:
        picture.fill((0, 0, 0))
        picture.fill(SHARP, (0, 0, 480, line - top))
        mirror.draw(picture, (0, top), 0, wetness)
        return picture.get_at((240, line - top + below))[:3] != (0, 0, 0)

    pavement, kerb, road = 8, 18, 40
    assert seen(100, pavement)
    assert seen(100, road)
    assert not seen(100, kerb)
    assert not seen(0, road)


def test_a_board_half_out_of_the_picture_darkens_only_its_own_place(sheets: Sheets) -> None:
    scenery = load_scenery(picture_map("station"))
    assert scenery.loaded is not None
    board = next(d for d in scenery.loaded.decorations if d.name == "board_now")
    world = World(scenery.level, 0)
    picture = pygame.Surface((480, 270)).convert()
    picture.fill(SHARP)
    shown = 10
    corner = (round(board.x + board.width) - shown, 0)
    Boards(scenery, Font(sheets), sheets).draw(picture, world, corner)
    row = round(board.y + board.height) - 3
    assert picture.get_at((shown - 4, row))[:3] != SHARP
    assert picture.get_at((shown + 20, row))[:3] == SHARP


def test_a_polished_floor_mirrors_what_stands_behind_it_and_only_there(sheets: Sheets) -> None:
    scenery = load_scenery(picture_map("station"))
    polish = Polish(scenery.loaded, TileSheet(sheets))
    floor, left, top = 41 * 16, 2246, 448  # the platform
    picture = pygame.Surface((480, 270)).convert()
    picture.fill(SHARP, (0, 0, 480, floor - top - BEHIND))
    polish.draw(picture, (left, top))
    assert picture.get_at((240, floor - top + 4))[:3] != (0, 0, 0)
    below = floor - top + 2 * 16
    assert picture.get_at((240, below + 4))[:3] == (0, 0, 0)


def test_one_can_walk_from_the_hall_to_the_train() -> None:
    level = load_scenery(picture_map("station")).level
    assert level.width >= 100
    world, bot = World(level, seed=3), Fugitive(level)
    while world.outcome == "running" and world.tick < ONE_MINUTE:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


def test_a_wet_night_does_not_change_windows(sheets: Sheets) -> None:
    """The wet sheet holds some rows of tiles only: others look as they do in the dry."""
    scenery = load_scenery(picture_map("evening"))
    assert scenery.loaded is not None
    windows = [
        image
        for image in scenery.loaded.tiles
        if image is not None and TileSheet(sheets).name_at(image.x, image.y) == "bay_dark"
    ]
    pictures = Pictures()
    assert windows
    for image in windows:
        dry, wet = pictures.of(image), pictures.of(image, wet=True)
        assert dry is not None
        assert wet is not None
        assert pygame.image.tobytes(dry, "RGB") == pygame.image.tobytes(wet, "RGB")
