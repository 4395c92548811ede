"""The maps that come with the game: sound, finishable, and with routes that fit."""

import json
from pathlib import Path

import pytest

from game.levels import check_map, load_level
from game.levels.classes import CLASSES
from game.levels.data import DATA_MAPS, chapter_maps, shipped_maps
from game.levels.routes import routes_path
from game.sim import Level, World
from game.sim.fugitive import Fugitive
from game.sim.routes import bake, graph_for
from game.sim.units import SUBPIXELS

HOME_STREET = DATA_MAPS / "home_street.tmx"
TEN_MINUTES = 10 * 60 * 60


@pytest.fixture(scope="module")
def home_street() -> Level:
    return load_level(HOME_STREET)


@pytest.mark.parametrize("path", shipped_maps(), ids=lambda path: path.stem)
def test_no_problem_is_found(path: Path) -> None:
    assert check_map(path) == ()


@pytest.mark.parametrize("path", shipped_maps(), ids=lambda path: path.stem)
def test_the_bot_finishes_it(path: Path) -> None:
    level = load_level(path)
    world, bot = World(level, seed=3), Fugitive(level)
    while world.outcome == "running" and world.tick < TEN_MINUTES:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


@pytest.mark.parametrize("path", chapter_maps(), ids=lambda path: path.stem)
def test_its_routes_are_those_that_would_be_baked_now(path: Path) -> None:
    level = load_level(path)
    kept = level.baked
    assert kept, "musutafu bake keeps them beside the map"
    level.baked = b""
    bake(level)
    fresh = {who: graph_for(level, who).edges for who in ("izuku", "katsuki")}
    again = load_level(path)
    assert {who: graph_for(again, who).edges for who in fresh} == fresh, "run musutafu bake"
    assert routes_path(path).read_bytes() == kept


def test_home_street_has_the_planned_size_and_beats(home_street: Level) -> None:
    assert (home_street.width, home_street.height) == (360, 34)
    assert {beat.number("id") for beat in home_street.of_kind("beat")} == {7, 8}
    assert [page.number("number") for page in home_street.of_kind("page")] == [2, 3, 4]
    assert len(home_street.of_kind("checkpoint")) == 4
    assert home_street.of_kind("katsuki")[0].number("delay") == 210


def test_every_page_and_exit_can_be_reached_from_the_start(home_street: Level) -> None:
    graph = graph_for(home_street, "izuku")
    start = home_street.of_kind("izuku")[0]
    sx, sy = start.x * SUBPIXELS, start.y * SUBPIXELS
    here = graph.surfaces.below(sx, sy)
    for thing in (*home_street.of_kind("page"), *home_street.of_kind("exit")):
        goal = graph.surfaces.below(thing.x * SUBPIXELS, thing.y * SUBPIXELS)
        assert graph.cost(here, sx, goal, quirk=False) < TEN_MINUTES, thing


def test_everyone_is_shown_the_veto_before_the_arcades(home_street: Level) -> None:
    """Levels: the rule is seen before column 130 by every player."""
    for seed in range(4):
        world, bot = World(home_street, seed), Fugitive(home_street)
        vetoed = False
        while world.outcome == "running" and world.izuku.x < 130 * 16:
            world.step(bot.press(world, boosts=False))
            vetoed = vetoed or any(event.name == "blast_vetoed" for event in world.events)
        assert vetoed, seed


def test_the_tiled_project_knows_every_class_and_property() -> None:
    project = json.loads((DATA_MAPS / "musutafu.tiled-project").read_text())
    taught = {
        kind["name"]: {member["name"] for member in kind["members"]}
        for kind in project["propertyTypes"]
        if kind["type"] == "class"
    }
    for name, properties in CLASSES.items():
        assert set(properties) <= taught.get(name, set()) | {""}, name
