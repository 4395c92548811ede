"""Text measures, windows fit, rain is a function of the tick, chunks are drawn once."""

from __future__ import annotations

import pygame
import pytest

from game.levels.data import DATA_SHEETS
from game.levels.pictures import TileImage
from game.sim import Level, Thing, World
from game.view.light import Lights
from game.view.picture import as_png
from game.view.pictures import Pictures
from game.view.rain import FIELD_TICKS, Rain, lean_of, rain_strips
from game.view.sheets import fast, flattened
from game.view.text import Font
from game.view.wet import Wet
from game.view.window import fitted, present


@pytest.fixture
def font(sheets):
    return Font(sheets)


def test_text_is_as_wide_as_it_is_drawn(font):
    for text in ("Deku!", "In 4, hold 5, out 6", "ラーメン", "… what?", "il.,:;"):
        surface = pygame.Surface((300, 20), pygame.SRCALPHA)
        after = font.draw(surface, text, 10, 5)
        drawn = pygame.mask.from_surface(surface).get_bounding_rects()
        right = max(rect.right for rect in drawn)
        assert after == 10 + font.width(text) + 1
        assert right <= 10 + font.width(text)
        assert right >= 10 + font.width(text) - 3


def test_an_empty_text_has_no_width(font):
    assert font.width("") == 0
    assert font.wrap("", 50) == [""]


def test_lines_break_at_spaces_and_fit(font):
    text = "I only wanted to know why you are running from me"
    lines = font.wrap(text, 90)
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert all(font.width(line) <= 90 for line in lines)
    assert font.wrap("Unbreakable", 5) == ["Unbreakable"]
    assert font.wrap("one\ntwo", 90) == ["one", "two"]


@pytest.mark.parametrize(
    ("window", "picture"),
    [
        ((480, 270), (0, 0, 480, 270)),
        ((1280, 720), (160, 90, 960, 540)),
        ((1440, 810), (0, 0, 1440, 810)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1000, 1000), (20, 230, 960, 540)),
        ((240, 135), (0, 0, 240, 135)),
        ((1, 1), (0, 0, 1, 1)),
    ],
)
def test_the_picture_fits_the_window_in_whole_multiples(window, picture):
    assert tuple(fitted(*window)) == picture


def test_the_window_shows_the_picture_with_bars_around():
    picture = pygame.Surface((480, 270))
    picture.fill((200, 10, 10))
    window = pygame.Surface((1280, 720))
    window.fill((0, 255, 0))
    present(picture, window)
    assert window.get_at((640, 360))[:3] == (200, 10, 10)
    for place in ((0, 0), (1279, 719), (159, 300), (640, 89)):
        assert window.get_at(place)[:3] == (10, 9, 16)


def rained_on(weather, ticks):
    """A world of four screens after some ticks."""
    level = Level.from_text(f"{'.' * 120}\nI{'.' * 119}\n{'#' * 120}", weather)
    world = World(level)
    for _ in range(ticks):
        world.step(0)
    return world


def rain_of(sheets, world, corner):
    surface = pygame.Surface((480, 270))
    rain = Rain(sheets, Lights(sheets), world.level)
    rain.draw(surface, world, corner)
    rain.splash(surface, world, corner)
    return surface


def test_rain_depends_on_the_world_alone(sheets):
    pictures = []
    for order in ((3, 40, 41), (41, 3, 40)):
        worlds = {tick: rained_on("0s rain 90 wind 20", tick) for tick in order}
        found = {tick: as_png(rain_of(sheets, worlds[tick], (100, 0))) for tick in order}
        pictures.append(found)
    assert pictures[0] == pictures[1]
    assert pictures[0][40] != pictures[0][41]


def test_drawing_rain_leaves_the_world_as_it_is(sheets):
    world = rained_on("0s rain 0 wind 20; 1s rain 100 wind 20", 90)
    before = world.digest()
    rain_of(sheets, world, (0, 0))
    assert world.digest() == before


@pytest.mark.parametrize("wind", [60, -60])
def test_rain_leans_with_the_gust_that_comes(wind):
    leans = set()
    for ticks in range(0, 300, 10):
        world = rained_on(f"0s rain 90 wind {wind}", 0)
        for _ in range(ticks):
            world.step(0)
        leans.add(lean_of(world, 240) * (1 if wind > 0 else -1))
        if world.weather.wind_at(0) != world.weather.wind_soon(0):
            assert 2 <= lean_of(world, 240) * (1 if wind > 0 else -1) <= 5
    assert (min(leans), max(leans)) == (2, 5)
    assert len(leans) == 4  # it turns step by step
    assert lean_of(rained_on("0s rain 90 wind 0", 5), 240) == 0


def test_the_edge_of_a_front_stands_on_the_screen_as_a_curtain(sheets):
    world = rained_on("0s rain 0 wind 10; 0.2s rain 100 wind 10", 80)
    rains = rain_strips(world, 0)
    assert rains[0] == 100
    assert rains[-1] == 0
    assert rains == sorted(rains, reverse=True)
    surface = rain_of(sheets, world, (0, 0))
    wet, dry = surface.subsurface((0, 0, 96, 270)), surface.subsurface((384, 0, 96, 270))
    assert sum(pygame.transform.average_color(wet)[:3]) > 60
    assert pygame.transform.average_color(dry)[:3] == (0, 0, 0)
    assert surface.get_clip() == surface.get_rect()


def struck(distance):
    """A world with a stroke 6 ticks ago."""
    world = rained_on("0s rain 60 wind 0", 1)
    while world.weather.last_stroke is None:
        world.step(0)
    world.weather._lightning._distance = distance
    for _ in range(6):
        world.step(0)
    return world


def brightness(sheets, world, *, reduced=False):
    surface = pygame.Surface((480, 270))
    Rain(sheets, Lights(sheets), world.level).strike(surface, world, 0, reduced=reduced)
    return sum(pygame.transform.average_color(surface)[:3])


def test_lightning_lights_the_sky_when_the_world_says_so(sheets):
    world = struck(300)
    assert brightness(sheets, world) > 0
    for _ in range(FIELD_TICKS):
        world.step(0)
    assert brightness(sheets, world) == 0
    assert brightness(sheets, rained_on("0s rain 60 wind 0", 1)) == 0


def test_near_strokes_are_brighter_and_reduced_flashing_dims_them(sheets):
    near, far = struck(300), struck(1900)
    assert brightness(sheets, near) > brightness(sheets, far) > 0
    assert 0 < brightness(sheets, near, reduced=True) < brightness(sheets, near)


POOLS = (Thing("puddle", 200, 32, 48, 16), Thing("spill", 300, 32, 32, 16),
         Thing("spill", 400, 32, 16, 32))  # fmt: skip


def test_puddles_show_when_they_are_full_and_spills_always(sheets):
    shown = {}
    for weather in ("0s rain 0 wind 0", "0s rain 100 wind 0"):
        dry = rained_on(weather, 0).level
        things = (*dry.things, *POOLS)
        level = Level("t", 120, 3, dry.shapes, dry.materials, dry.roofed, things, dry.weather)
        surface = pygame.Surface((480, 270))
        Wet(level, sheets).draw(surface, World(level), (0, 0))
        boxes = ((176, 0, 48, 60), (284, 0, 32, 60), (392, 0, 16, 60))
        lit = [pygame.transform.average_color(surface.subsurface(box))[2] > 0 for box in boxes]
        shown[weather] = lit
    assert list(shown.values()) == [[False, True, True], [True, True, True]]


def test_streaks_run_down_wet_walls_only(sheets):
    text = "#..RRR\n#....#\n#....#\n#....#\n#.I..#\n######"
    pictures = []
    for rain in (0, 100):
        world = World(Level.from_text(text, f"0s rain {rain} wind 0"))
        surface = pygame.Surface((480, 270))
        Wet(world.level, sheets).draw(surface, world, (0, 0))
        left, right = surface.subsurface((8, 0, 8, 80)), surface.subsurface((80, 0, 8, 80))
        pictures.append([sum(pygame.transform.average_color(part)[:3]) for part in (left, right)])
    assert pictures[0] == [0, 0]
    assert pictures[1][0] > 0 == pictures[1][1]


def test_pictures_keep_their_pixels_in_the_fast_form():
    picture = pygame.Surface((4, 1), pygame.SRCALPHA)
    picture.set_at((0, 0), (10, 20, 30, 255))
    picture.set_at((1, 0), (10, 20, 30, 128))
    ground = pygame.Surface((4, 1))
    ground.fill((0, 200, 0))
    hazy = ground.copy()
    hazy.blit(flattened(picture, (110, 120, 130)), (0, 0))
    assert hazy.get_at((0, 0))[:3] == (10, 20, 30)
    assert hazy.get_at((1, 0))[:3] == pytest.approx((60, 70, 80), abs=2)
    assert hazy.get_at((2, 0))[:3] == (0, 200, 0)
    picture.set_at((1, 0), (0, 0, 0, 0))
    keyed = fast(picture)
    assert keyed.get_colorkey() is not None
    ground.blit(keyed, (0, 0))
    assert [ground.get_at((x, 0))[:3] for x in range(3)] == [(10, 20, 30), (0, 200, 0), (0, 200, 0)]


@pytest.mark.parametrize(("name", "soaks"), [("brick_c", True), ("wall_pink_c", False)])
def test_only_the_ground_and_solid_walls_look_wet_in_the_rain(sheets, name, soaks):
    tile = sheets.table("tileset.json")["tiles"][name]
    image = TileImage(DATA_SHEETS / "tileset.png", tile["col"] * 16, tile["row"] * 16, 16, 16)
    pictures = Pictures()
    assert (as_png(pictures.of(image)) != as_png(pictures.of(image, wet=True))) is soaks
