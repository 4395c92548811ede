"""The chase playgrounds: sound, finishable, and each with two roads that ask for no boost."""

from functools import cache
from pathlib import Path

import pytest

from game.levels import check_map, load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.fugitive import Fugitive
from game.sim.navigation import FAR
from game.sim.routes import graph_for
from game.sim.units import SUBPIXELS, TILE_PIXELS

GROUNDS = sorted((DATA_MAPS / "playground").glob("chase_*.tmx"))
# column and row of a floor in each part of a road, in their order
LOW = {
    "chase_market": ((36, 22), (70, 22), (115, 22)),
    "chase_park": ((30, 20), (67, 23), (100, 20), (136, 20)),
    "chase_roofs": ((40, 18), (60, 17), (85, 17), (110, 23), (130, 22), (155, 24)),
    "chase_street": ((36, 22), (105, 22), (150, 22)),
}
HIGH = {
    "chase_market": (
        (18, 19), (25, 16), (36, 13), (47, 14), (55, 17), (70, 15), (94, 15), (103, 17),
        (113, 15), (124, 16),
    ),
    "chase_park": (
        (28, 16), (40, 14), (55, 14), (68, 13), (80, 13), (95, 14), (108, 14), (120, 16),
    ),
    "chase_roofs": (
        (32, 15), (42, 13), (55, 12), (68, 11), (80, 12), (94, 13), (107, 20), (118, 18),
        (130, 17), (145, 18), (156, 19),
    ),
    "chase_street": (
        (30, 19), (38, 16), (48, 13), (60, 13), (72, 13), (82, 16), (95, 16), (105, 13),
        (126, 14),
    ),
}  # fmt: skip


@cache
def ground(path: Path) -> Level:
    return load_level(path)


@pytest.fixture(params=GROUNDS, ids=lambda path: path.stem)
def level(request: pytest.FixtureRequest) -> Level:
    return ground(request.param)


@pytest.mark.parametrize("path", GROUNDS, ids=lambda path: path.stem)
def test_no_problem_is_found(path: Path) -> None:
    assert check_map(path) == ()


def test_each_is_a_short_chase(level: Level) -> None:
    assert 120 <= level.width <= 200
    assert len(level.of_kind("katsuki")) == len(level.of_kind("exit")) == 1
    assert len(level.of_kind("checkpoint")) >= 3


@pytest.mark.parametrize("who", ["izuku", "katsuki"])
@pytest.mark.parametrize("road", [LOW, HIGH], ids=["low", "high"])
def test_both_roads_can_be_gone_without_a_boost(
    level: Level, road: dict[str, tuple[tuple[int, int], ...]], who: str
) -> None:
    graph = graph_for(level, who)
    start, exit_ = level.of_kind("izuku")[0], level.of_kind("exit")[0]
    stops = [(column * TILE_PIXELS + 8, row * TILE_PIXELS - 1) for column, row in road[level.name]]
    x, y = start.x, start.y
    for next_x, next_y in [*stops, (exit_.x, exit_.y)]:
        here = graph.surfaces.below(x * SUBPIXELS, y * SUBPIXELS)
        there = graph.surfaces.below(next_x * SUBPIXELS, next_y * SUBPIXELS)
        assert graph.cost(here, x * SUBPIXELS, there, quirk=False) < FAR, (next_x, next_y)
        x, y = next_x, next_y


def test_the_bot_finishes_it_without_a_boost(level: Level) -> None:
    world, bot = World(level, seed=3), Fugitive(level)
    while world.outcome == "running" and world.tick < 60 * 60:
        world.step(bot.press(world, boosts=False), 0)
    assert world.outcome == "escaped"
