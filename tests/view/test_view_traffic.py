"""Signals show what the clock says; vehicles grow as they come, and pass before the boys."""

from __future__ import annotations

import pytest

from game.levels.data import DATA_MAPS
from game.sim import World
from game.view.frame import Renderer
from game.view.picture import as_png
from game.view.scenery import load_scenery
from game.view.traffic import _scale, _vehicle_signal, _walker_signal

CROSSING = DATA_MAPS / "playground" / "crossing.tmx"


def test_vehicles_only_ever_grow():
    scales = [_scale(depth) for depth in range(101)]
    assert scales == sorted(scales)
    assert scales[50] == 1.0


def test_people_blink_on_flash_and_vehicles_see_yellow_before_red():
    assert {_walker_signal("flash", tick) for tick in range(60)} == {
        "ped_signal_walk", "ped_signal_off",
    }  # fmt: skip
    assert _walker_signal("stop", 5) == "ped_signal_stop"
    assert [_vehicle_signal("stop", left) for left in (600, 30)] == [0, 1]
    assert _vehicle_signal("walk", -1) == _vehicle_signal("flash", 30) == 2


@pytest.mark.parametrize("ticks", [100, 520, 700, 740, 800])
def test_every_phase_draws_and_changes_nothing(sheets, ticks):
    scenery = load_scenery(CROSSING)
    drawn, alone = World(scenery.level, 2), World(scenery.level, 2)
    renderer = Renderer(scenery, sheets)
    for _ in range(ticks):
        drawn.step(0, 0)
        alone.step(0, 0)
        renderer.tick(drawn)
    assert as_png(renderer.draw(drawn))
    assert drawn.digest() == alone.digest()


def test_signals_are_those_of_the_map(sheets):
    scenery = load_scenery(CROSSING)
    world = World(scenery.level)
    renderer = Renderer(scenery, sheets)
    for road in world.traffic.crosswalks:
        signals = renderer._traffic._signals_of(road)
        assert sorted(signal.vehicles for signal in signals) == [False, False, True, True]
