"""What tells a player something before, or as, it happens: sheen, rings, pips, eyes, grit."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Level, World
from game.sim.athlete import SKID_TRACTION
from game.sim.events import Event
from game.sim.perception import LOST_TICKS
from game.view.effects import Effects
from game.view.frame import Renderer
from game.view.gauges import ORANGE
from game.view.light import Lights
from game.view.looks import Looks
from game.view.omens import Omens
from game.view.rain import Rain
from game.view.scenery import scenery_of
from game.view.sheen import Sheen
from game.view.traces import leave
from game.view.watched import Watch, Watched


def lit(surface):
    """How many pixels are not black."""
    return pygame.mask.from_threshold(surface, (136, 136, 136), (120, 120, 120, 255)).count()


def brightness(surface, box):
    return sum(pygame.transform.average_color(surface, pygame.Rect(box))[:3])


# ---- traction


def shown_floor(material, weather):
    """Black, with the sheen of a floor of a material on it, nobody near; and its traction."""
    text = "\n".join([*["." * 40] * 15, "..I" + "." * 36 + "E", material * 40, material * 40])
    world = World(Level.from_text(text, weather=weather))
    index = world.level.origin + 16 * world.level.stride + 20
    surface = pygame.Surface((480, 270))
    Sheen(world.level).draw(surface, world, (160, 10))
    return surface, world.weather.traction(index)


@pytest.mark.parametrize("material", ["#", "m", "g", "p", "w", "v"])
@pytest.mark.parametrize("weather", ["", "0s rain 100 wind 0"])
def test_a_floor_shines_before_anybody_is_on_it_only_if_it_will_slip(material, weather):
    surface, traction = shown_floor(material, weather)
    assert (lit(surface) > 0) == (traction <= SKID_TRACTION)


def test_the_more_slippery_the_brighter():
    wood, worse = shown_floor("w", "0s rain 100 wind 0"), shown_floor("g", "0s rain 100 wind 0")
    assert worse[1] < wood[1]
    assert lit(worse[0]) > lit(wood[0])


def test_a_slippery_floor_looks_unlike_a_dry_one_in_the_whole_picture(sheets):
    text = "\n".join([*["." * 40] * 15, "..I" + "." * 36 + "E", "m" * 40, "m" * 40])
    level = Level.from_text(text, weather="0s rain 100 wind 0")
    strips = []
    for shines in (True, False):
        looks = Looks(rain_density=0)
        world, renderer = World(level), Renderer(scenery_of(level), sheets, looks=looks)
        if not shines:
            renderer._sheen._floors = [[]] * level.height
        picture = renderer.draw(world)
        floor = 16 * 16 - renderer.camera.corner(1.0)[1]
        strips.append(picture.subsurface((200, floor - 2, 270, 8)).copy())
    changed = pygame.mask.from_threshold(strips[0], (0, 0, 0), (24, 24, 24, 255), strips[1])
    assert 270 * 8 - changed.count() > 270


# ---- the ring of safety

SQUARE = "\n".join([*["." * 60] * 15, "..I....K..{}" + "." * 48 + "E", "#" * 60, "#" * 60])


def ring_seen(sheets, people, side):
    level = Level.from_text(SQUARE.format(people))
    world, renderer = World(level, 1), Renderer(scenery_of(level), sheets, side)
    for _ in range(30):
        world.step(0, 0)
        renderer.tick(world)
    return renderer._ring._step > 0


@pytest.mark.parametrize("side", ["izuku", "katsuki"])
def test_both_see_when_people_hold_him_back(sheets, side):
    assert ring_seen(sheets, "c", side)
    assert not ring_seen(sheets, ".", side)


# ---- the pursuer beyond the edge

ROAD = f"K{'.' * 98}I\n{'#' * 100}"


def test_nearer_is_told_by_shape_too(sheets):
    pips = []
    for tiles in (30, 18, 10, 5):
        world = World(Level.from_text(ROAD))
        world.katsuki.state_code = 0
        world.katsuki.sx = world.izuku.sx - tiles * 16 * 256
        surface = pygame.Surface((480, 270))
        Omens(sheets, Lights(sheets)).draw(surface, world, world.katsuki, (-40, 200), reduced=False)
        pips.append(sum(surface.get_at((x, 198))[:3] == ORANGE for x in range(30)) // 3)
    assert pips == [1, 2, 3, 4]


def guessed(world, *events):
    watch = Watched()
    world.events[:] = [Event(name, "katsuki", 0, 0) for name in events]
    watch.tick(world)
    return watch.state


def test_what_a_person_who_plays_him_could_see_is_told():
    near = World(Level.from_text("K.....I" + "." * 20 + "\n" + "#" * 27))
    walled = World(Level.from_text("K..#..I" + "." * 20 + "\n...#" + "." * 23 + "\n" + "#" * 27))
    far = World(Level.from_text(ROAD))
    for world in (near, walled, far):
        world.katsuki.state_code = 0
    assert guessed(near) is Watch.SEES
    assert guessed(far) is Watch.FOLLOWS


def known(*events, since_noticed, sees=False, heard=False):
    """What is told a while after Katsuki's own head has noticed Izuku, and has just looked."""
    world = World(Level.from_text(ROAD))
    world._stage.tick = 900
    senses = world.pursuer.perception
    senses.looked_at, senses.noticed_at = 890, 900 - since_noticed
    senses.sees, senses.heard = sees, heard
    return guessed(world, *events)


def test_what_his_own_head_knows_is_told():
    assert known(since_noticed=5, sees=True) is Watch.SEES
    assert known(since_noticed=5, heard=True) is Watch.HEARS
    assert known(since_noticed=100) is Watch.FOLLOWS
    assert known("lost_sight", since_noticed=LOST_TICKS + 1) is Watch.LOST
    assert known("lost_sight", "found", since_noticed=LOST_TICKS + 1) is Watch.FOLLOWS


def test_the_mark_does_not_flicker_while_he_looks_round():
    world = World(Level.from_text(ROAD))
    watch, told = Watched(), []
    for tick in range(900, 960):
        world._stage.tick = tick
        senses = world.pursuer.perception
        senses.looked_at = senses.noticed_at = tick
        senses.sees = tick // 5 % 2 == 0
        watch.tick(world)
        told.append(watch.state)
    assert set(told) == {Watch.SEES}


def test_what_he_knows_looks_different(sheets):
    pictures = set()
    for state in Watch:
        world = World(Level.from_text(ROAD))
        world.katsuki.state_code = 0
        omens = Omens(sheets, Lights(sheets))
        omens._watched.state = state
        surface = pygame.Surface((480, 270))
        omens.draw(surface, world, world.katsuki, (-40, 200), reduced=False)
        pictures.add(pygame.image.tobytes(surface, "RGB"))
    assert len(pictures) == len(Watch)


# ---- landings

GROUND = "\n".join([*["." * 20] * 6, "..I" + "." * 16 + "E", "#" * 20])


def landed(sheets, fall, material):
    world = World(Level.from_text(GROUND))
    effects = Effects(sheets, Lights(sheets))
    effects.tick(world)
    leave(effects, Event("land", "izuku", 100, 100, fall, material), world.izuku, world)
    surface = pygame.Surface((200, 140))
    world._stage.tick += 4
    effects._tick = world.tick
    for front in (False, True):
        effects.draw(surface, (0, 0), front=front)
    return surface


def test_a_higher_fall_raises_more(sheets):
    raised = [lit(landed(sheets, fall, "gravel")) for fall in (10, 30, 60, 120)]
    assert raised[0] == 0
    assert raised == sorted(raised)
    assert len(set(raised)) == 4


def test_each_ground_throws_up_what_it_is_made_of(sheets):
    pictures = {
        material: pygame.image.tobytes(landed(sheets, 60, material), "RGB")
        for material in ("concrete", "gravel", "turf", "wood", "metal")
    }
    assert len(set(pictures.values())) == len(pictures)


# ---- options that the picture shows


def test_less_rain_is_drawn_and_none_at_nothing(sheets):
    level = Level.from_text(GROUND, weather="0s rain 100 wind 0")
    world = World(level)
    rain = Rain(sheets, Lights(sheets), level)
    seen = []
    for density in (100, 50, 10, 0):
        rain.density = density
        surface = pygame.Surface((480, 270))
        rain.draw(surface, world, (0, 0))
        rain.splash(surface, world, (0, 0))
        seen.append(lit(surface))
    assert seen == sorted(seen, reverse=True)
    assert len(set(seen)) == 4
    assert seen[-1] == 0


def test_options_never_change_the_world(scene):
    digests = set()
    for looks in (Looks(), Looks(True, 0, 0, True, True)):
        world, renderer = scene(weather="0s rain 100 wind 20")
        renderer.show(looks)
        for _ in range(120):
            world.step(2)
            renderer.tick(world)
            renderer.draw(world)
        digests.add(world.digest())
    assert len(digests) == 1
