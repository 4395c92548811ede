"""With reduced flashing nothing on the screen flashes more than three times in a second."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame
import pytest
from flashing import luminance, most_flashes

from game.levels.data import find_level
from game.replay import load_replay
from game.sim import Level, World
from game.sim.events import Event
from game.view.frame import Renderer
from game.view.looks import Looks
from game.view.scenery import load_scenery, scenery_of

REPLAYS = Path(__file__).parents[1] / "replays"
STORMY = range(2040, 2640)  # ticks of the run over the roofs: a stroke and four blasts
ALLOWED = 3  # flashes a second, WCAG 2.3.1
WORST = 20  # ticks between two blasts of palms that always ignite


def strobe(period, level=200, size=200):
    """A square that goes on and off."""
    film = []
    for tick in range(180):
        picture = pygame.Surface((480, 270))
        if tick // (period // 2) % 2:
            picture.fill((level,) * 3, (100, 40, size, size))
        film.append(luminance(picture))
    return film


@pytest.mark.parametrize(("period", "flashes"), [(6, 10), (12, 5), (20, 3), (60, 1)])
def test_the_measure_counts_flashes(period, flashes):
    assert most_flashes(strobe(period)) == flashes


def test_the_measure_leaves_out_what_is_small_dim_or_slow():
    assert most_flashes(strobe(12, size=40)) == 0
    assert most_flashes(strobe(12, level=70)) == 0
    waves = [np.full((27, 48), 0.5 - 0.5 * np.cos(tick / 60 * 2 * np.pi)) for tick in range(200)]
    assert most_flashes(waves) == 1


def test_a_run_through_the_storm(sheets):
    replay = load_replay(REPLAYS / "roofs_escaped.replay")
    scenery = load_scenery(find_level(replay.level))
    world = World(scenery.level, replay.seed, replay.skill)
    renderer = Renderer(scenery, sheets, looks=Looks(reduced_flashing=True))
    film = []
    for tick in range(STORMY.stop):
        world.step(*replay.pressed(tick))
        if tick >= STORMY.start - 60:
            renderer.tick(world)
        if tick in STORMY:
            film.append(luminance(renderer.draw(world)))
    assert most_flashes(film) <= ALLOWED


def blasted(sheets, looks):
    """The brightest a dark rainy street gets, and its film, under blast upon blast."""
    text = "\n".join([*["." * 60] * 15, "....K...I" + "." * 50 + "E", "#" * 60, "#" * 60])
    level = Level.from_text(text, weather="0s rain 100 wind 0")
    world, film = World(level, 3), []
    renderer = Renderer(scenery_of(level), sheets, looks=looks)
    for tick in range(150):
        world.step(0)
        if tick % WORST == 0:
            boy = world.katsuki
            world.events.append(Event("blast", "katsuki", boy.x, boy.y, 100))
            world.events.append(Event("blast", "katsuki", boy.x + 60, boy.y, 100))
        if tick == 60:
            world.weather._lightning._struck_at = world.tick
        renderer.tick(world)
        film.append(luminance(renderer.draw(world)))
    return max(float(picture.mean()) for picture in film), film


def test_blast_upon_blast_in_the_dark(sheets):
    bright, _ = blasted(sheets, Looks())
    calm, film = blasted(sheets, Looks(reduced_flashing=True))
    assert calm < bright
    assert most_flashes(film) <= ALLOWED
