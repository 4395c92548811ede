"""The shopping district: what the story needs is there and can be reached."""

import pytest

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level
from game.sim.level import Thing
from game.sim.one_for_all import CROWD_STOPS
from game.sim.routes import graph_for
from game.sim.units import SUBPIXELS
from game.sim.units import TILE_PIXELS as TILE
from game.sim.windows import leaning_at, windows_of

TEN_MINUTES = 10 * 60 * 60
PEOPLE = 296


@pytest.fixture(scope="module")
def shopping() -> Level:
    return load_level(DATA_MAPS / "shopping.tmx")


def test_it_has_the_planned_size_beats_and_pages(shopping: Level) -> None:
    assert (shopping.width, shopping.height, shopping.following) == (440, 26, "alley")
    assert {beat.number("id") for beat in shopping.of_kind("beat")} == {11, 12, 13, 14, 15, 16, 17}
    assert sorted(page.number("number") for page in shopping.of_kind("page")) == [8, 9, 10, 11]
    assert len(shopping.of_kind("checkpoint")) == 7
    assert len(shopping.of_kind("crosswalk")) == 3


def test_its_bands_hold_the_planned_people(shopping: Level) -> None:
    on_foot = [crowd for crowd in shopping.of_kind("crowd") if crowd.text("wish") != "window"]
    assert sum(crowd.number("count") for crowd in on_foot) == PEOPLE


def test_people_at_windows_see_every_awning_of_the_race(shopping: Level) -> None:
    windows = windows_of(shopping.of_kind("crowd"))
    graph = graph_for(shopping, "izuku")
    awnings = [x for x in range(262 * TILE, 351 * TILE) if shopping.flag_at(x, 19 * TILE)]
    assert len(awnings) > 30 * TILE
    assert graph.surfaces.below(awnings[0] * SUBPIXELS, 18 * TILE * SUBPIXELS) >= 0
    for x in awnings:
        assert leaning_at(windows, x * SUBPIXELS, 19 * TILE * SUBPIXELS) >= CROWD_STOPS
        assert leaning_at(windows, x * SUBPIXELS, 22 * TILE * SUBPIXELS) == 0  # not on the street


def test_linked_doors_lead_back_to_each_other(shopping: Level) -> None:
    doors = shopping.of_kind("shop")
    leads = {(d.x, d.y): (d.number("to_x"), d.number("to_y")) for d in doors if d.number("to_x")}
    assert len(doors) == 7
    assert len(leads) == 4
    assert all(leads[to] == place for place, to in leads.items())


@pytest.mark.parametrize("kind", ["page", "checkpoint", "exit", "shop", "thing"])
def test_everything_can_be_reached_without_a_boost(shopping: Level, kind: str) -> None:
    graph = graph_for(shopping, "izuku")
    start = shopping.of_kind("izuku")[0]
    sx, sy = start.x * SUBPIXELS, start.y * SUBPIXELS
    here = graph.surfaces.below(sx, sy)
    for thing in shopping.of_kind(kind):
        goal = graph.surfaces.below(thing.x * SUBPIXELS, thing.y * SUBPIXELS)
        assert graph.cost(here, sx, goal, quirk=False) < TEN_MINUTES, thing


def test_the_race_leads_through_a_third_of_all_people(shopping: Level) -> None:
    """Beat 16: so many that neither quirk is of use, except on the crossing."""
    race = [
        zone
        for zone in shopping.of_kind("crowd")
        if 250 * TILE <= zone.x < 372 * TILE and zone.text("wish") != "window"
    ]
    assert sum(zone.number("count") for zone in race) == 96
    roads = [(road.x - road.width // 2, road.x + road.width // 2) for road in _roads(shopping)]
    for zone in race:
        left, right = zone.x - zone.width // 2, zone.x + zone.width // 2
        assert all(right <= start or left >= end for start, end in roads), zone


def _roads(level: Level) -> tuple[Thing, ...]:
    return tuple(level.of_kind("crosswalk"))
