"""Trains glide in from afar and stand still at their doors; boards and gates say what is so."""

from __future__ import annotations

import pytest

from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.fugitive import Fugitive
from game.view.boards import departures, words
from game.view.frame import Renderer
from game.view.picture import as_png
from game.view.scenery import load_scenery
from game.view.trains import offset

STATION = DATA_MAPS / "playground" / "trains.tmx"


def test_a_train_glides_in_from_beyond_the_screen_and_stands_still() -> None:
    scenery = load_scenery(STATION)
    world = World(scenery.level)
    assert world.trains is not None
    train = world.trains.all[0]
    places: dict[str, list[int]] = {}
    while world.tick < 1000:
        world.step(0, 0)
        places.setdefault(train.phase, []).append(offset(train, world.tick, 700))
    arriving, leaving = places["arriving"], places["leaving"]
    assert arriving[0] > 700 + 480
    assert arriving == sorted(arriving, reverse=True)
    assert arriving[-1] <= 1
    assert set(places["open"]) | set(places["closing"]) == {0}
    assert leaving == sorted(leaving, reverse=True)
    assert leaving[-1] < -700 - 480


def test_boards_count_down_to_what_comes_next() -> None:
    world = World(load_scenery(STATION).level)
    assert world.trains is not None
    train = world.trains.all[0]
    said: dict[str, set[str]] = {}
    while world.tick < 1000:
        world.step(0, 0)
        said.setdefault(train.phase, set()).add(words(train, world.tick)[1])
    assert said["arriving"] == {"now"}
    assert {"doors 0:05", "doors 0:01"} <= said["open"]
    assert said["closing"] == {"", "doors!"}
    assert "in 0:01" in said["away"]


def test_a_board_lists_the_next_two_departures_and_moves_on_when_one_has_left() -> None:
    world = World(load_scenery(STATION).level)
    assert world.trains is not None
    train = world.trains.all[0]
    before = departures(train, world.tick)
    click = train.table.next_click(world.tick)
    after = departures(train, click)
    assert all(line.startswith(kind) for line, kind in zip(before, ("Exp", "Loc"), strict=True))
    assert before[1].split()[1] == after[0].split()[1]  # who was second is first
    assert before[0].split()[1] < after[0].split()[1]


@pytest.mark.parametrize("ticks", [125, 335, 430, 640, 745])
def test_every_phase_draws_and_changes_nothing(sheets, ticks):
    scenery = load_scenery(STATION)
    drawn, alone = World(scenery.level, 2), World(scenery.level, 2)
    heads = [Fugitive(scenery.level), Fugitive(scenery.level)]
    renderer = Renderer(scenery, sheets)
    for _ in range(ticks):
        for world, head in zip((drawn, alone), heads, strict=True):
            world.step(head.press(world))
        renderer.tick(drawn)
    assert as_png(renderer.draw(drawn))
    assert drawn.digest() == alone.digest()


def test_in_the_doorway_only_the_train_shows_him(sheets):
    scenery = load_scenery(STATION)
    world, head = World(scenery.level, 2), Fugitive(scenery.level)
    renderer = Renderer(scenery, sheets)
    while world.izuku.state != "seated":
        world.step(head.press(world))
    renderer.tick(world)
    with_him = as_png(renderer.draw(world))
    world.izuku.enter(11)  # hidden behind something else
    assert as_png(renderer.draw(world)) != with_him
