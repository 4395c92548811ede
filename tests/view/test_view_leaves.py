"""Trees lose leaves, and the wind carries them off."""

from __future__ import annotations

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.view.leaves import CALM_PERIOD, Leaves
from game.view.picture import headless
from game.view.scenery import load_scenery

GROUND = (0, 0, 0)


@pytest.fixture(scope="module")
def park():
    headless()
    return load_scenery(DATA_MAPS / "playground" / "chase_park.tmx").loaded


def seen(leaves: Leaves, wind: int, ticks: int) -> list[pygame.Rect]:
    """Where leaves are in some ticks of even wind, one box for all of a tick."""
    boxes = []
    world = World(Level.from_text("I\n#", weather=f"0s rain 0 wind {wind}"))
    while world.tick < ticks:
        world.step()
        if world.tick % 10:
            continue
        surface = pygame.Surface((480, 270)).convert()
        leaves.draw(surface, world, (0, 120))
        mask = pygame.mask.from_threshold(surface, GROUND, (1, 1, 1, 255))
        mask.invert()
        boxes += mask.get_bounding_rects()
    return boxes


def test_leaves_fall_out_of_trees_one_here_one_there(sheets, park):
    assert 10 < len(seen(Leaves(sheets, park), 0, CALM_PERIOD)) < 300


def test_wind_tears_more_of_them_off(sheets, park):
    leaves = Leaves(sheets, park)
    assert len(seen(leaves, 60, CALM_PERIOD)) > 2 * len(seen(leaves, 0, CALM_PERIOD))


def test_a_level_without_trees_has_none(sheets):
    assert seen(Leaves(sheets, None), 60, CALM_PERIOD) == []
