"""What a storm does to roofs: strokes that light edges, rims of the sky, light on wet ground."""

from __future__ import annotations

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.units import TILE_PIXELS
from game.view.effects import Effects
from game.view.ground import wet_ground_below
from game.view.light import EMBER, Lights
from game.view.rain import FIELD_TICKS, Rain, stroke_light
from game.view.reflection import ROOF, STREET, Reflections
from game.view.rim import rimmed
from game.view.scenery import load_scenery
from game.view.tiles import TileSheet

LIGHT = (200, 210, 255)
FIRST_ROOF_ENDS = 45 * TILE_PIXELS  # pixels; where feet stand on it is row 26


@pytest.fixture(scope="module")
def roofs():
    return load_scenery(DATA_MAPS / "roofs.tmx")


@pytest.fixture
def mirror(roofs, sheets):
    return Reflections(
        roofs.loaded, TileSheet(sheets), Rain(sheets, Lights(sheets), roofs.level).tops
    )


def raining(text="......\n.I....\n......\n......\n######"):
    world = World(Level.from_text(text, weather="0s rain 100 wind 0"))
    for _ in range(240):
        world.step(0)
    return world


def struck():
    world = World(Level.from_text(".I..\n####", weather="0s rain 60 wind 0"), 1)
    while world.weather.last_stroke is None:
        world.step(0)
    return world


def brightness(surface, box):
    return sum(pygame.transform.average_color(surface, pygame.Rect(box))[:3])


def test_a_stroke_lights_everything_and_half_as_much_with_less_flashing(sheets):
    world = struck()
    assert stroke_light(world) == pytest.approx(2 * stroke_light(world, reduced=True)) != 0
    rain = Rain(sheets, Lights(sheets), world.level)
    lit = []
    for reduced in (False, True):
        surface = pygame.Surface((480, 270))
        rain.flash(surface, world, reduced=reduced)
        lit.append(brightness(surface, (0, 0, 480, 270)))
    assert lit[0] > lit[1] > 0
    for _ in range(FIELD_TICKS):
        world.step(0)
    assert stroke_light(world) == 0


def test_it_shines_along_the_near_edge_of_a_roof_and_no_farther(mirror):
    corner = (FIRST_ROOF_ENDS - 100, 26 * TILE_PIXELS - 180)
    edge = 180 + ROOF.below
    surface = pygame.Surface((480, 270))
    mirror.light_edges(surface, corner, 1.0)
    assert brightness(surface, (0, edge, 100, 2)) > 100
    assert brightness(surface, (100, edge, 60, 2)) == 0  # the gap
    assert (
        brightness(surface, (0, 0, 480, edge)) == brightness(surface, (0, edge + 2, 480, 60)) == 0
    )
    mirror.light_edges(surface, corner, 0.0)
    assert brightness(surface, (100, edge, 60, 2)) == 0


def test_roofs_are_seen_deeper_than_streets(mirror, sheets):
    street = load_scenery(DATA_MAPS / "home_street.tmx")
    tiles, tops = TileSheet(sheets), Rain(sheets, Lights(sheets), street.level).tops
    plain = Reflections(street.loaded, tiles, tops)
    assert (mirror.plane, plain.plane) == (ROOF, STREET)
    assert 0 in mirror.deep  # the first roof's columns
    assert FIRST_ROOF_ENDS // TILE_PIXELS + 1 not in mirror.deep  # a gap
    assert not plain.deep


def test_light_falls_on_wet_ground_below_and_on_no_other():
    world = raining()
    assert wet_ground_below(world, 24, 20, 80) == 4 * TILE_PIXELS
    assert wet_ground_below(world, 24, 20, 20) is None  # too far below
    assert wet_ground_below(world, -5, 20, 80) is None  # outside of the level
    dry = World(Level.from_text(".I..\n....\n####"))
    assert wet_ground_below(dry, 24, 20, 80) is None


def test_a_pool_of_light_fades_and_is_gone(sheets):
    world = raining()
    effects = Effects(sheets, Lights(sheets))
    effects.tick(world)
    effects.pool(60, 60, EMBER, 1.0, 12)
    seen = []
    for _ in range(13):
        surface = pygame.Surface((120, 120))
        effects.draw(surface, (0, 0), front=False)
        seen.append(brightness(surface, (30, 50, 60, 20)))
        world.step(0)
        effects.tick(world)
    assert seen[0] > seen[6] > 0 == seen[12]


def test_the_sky_rims_upper_and_left_edges():
    picture = pygame.Surface((6, 6), pygame.SRCALPHA)
    picture.fill((20, 20, 30, 255), (1, 1, 4, 4))
    rimmed(picture, LIGHT)
    assert picture.get_at((3, 1))[2] > picture.get_at((1, 3))[2] > 30
    assert picture.get_at((3, 3))[:3] == (20, 20, 30)
    assert picture.get_at((0, 0)).a == 0
