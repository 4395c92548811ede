"""The heads in the HUD show what has just happened, what they wear, and never hide each other."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Level, World
from game.sim.events import Event
from game.sim.person import STATE_NAMES
from game.view.boys import Boys
from game.view.bubble import Bubble
from game.view.camera import SCREEN_WIDTH
from game.view.effects import Effects
from game.view.faces import Faces
from game.view.frame import Renderer
from game.view.hud import Hud
from game.view.light import Lights
from game.view.omens import Omens
from game.view.picture import as_png
from game.view.safe_ring import SafeRing
from game.view.scenery import scenery_of
from game.view.shadows import Shadows
from game.view.text import Font

ROAD = f"K{'.' * 98}I\n{'#' * 100}"


def chased(tiles=20, road=ROAD):
    """A world in which Katsuki is about, so many tiles behind Izuku."""
    world = World(Level.from_text(road))
    world.katsuki.state_code = 0
    world.katsuki.sx = world.izuku.sx - tiles * 16 * 256
    return world


def after(world, *events):
    faces = Faces()
    world.events[:] = list(events)
    faces.tick(world)
    world.events[:] = []
    return faces


@pytest.mark.parametrize("name", ["bump", "stumble", "traffic_hit"])
@pytest.mark.parametrize("who", ["izuku", "katsuki"])
def test_a_face_winces_for_a_moment_when_it_hurts(who, name):
    world = chased()
    faces = after(world, Event(name, who, 0, 0))
    moods = []
    for ticks in (0, 90):
        world._stage.tick += ticks
        mood = {"izuku": faces.runner(world), "katsuki": faces.chaser(world, world.katsuki, 20)}
        moods.append(mood.pop(who))
        assert "wince" not in mood.values()
    assert moods[0] == "wince"
    assert moods[1] != "wince"


def test_only_a_landing_from_high_hurts():
    world = chased()
    assert after(world, Event("land", "izuku", 0, 0, 40, "asphalt")).runner(world) == "normal"
    assert after(world, Event("land", "izuku", 0, 0, 112, "asphalt")).runner(world) == "wince"


def test_eyes_are_wide_at_a_cry_that_means_him_and_closed_while_he_counts_his_breath():
    world = chased()
    assert after(world, Event("found", "katsuki", 0, 0)).runner(world) == "shock"
    world.feelings.of("izuku").breath.phase_code = 1
    assert after(world).runner(world) == "closed"


def test_who_is_caught_is_sad_and_who_has_lost_him_is_calm():
    world = chased(60)
    world._stage.tick = 900
    senses = world.pursuer.perception
    senses.looked_at, senses.noticed_at = 900, 300
    assert after(world).chaser(world, world.katsuki, 60) == "furious"
    lost = after(world, Event("lost_sight", "katsuki", 0, 0))
    assert lost.chaser(world, world.katsuki, 60) == "normal"
    world.outcome = "caught_street"
    assert after(world).runner(world) == "sad"


def road(sheets, world, **looks):
    hud = Hud(sheets, Font(sheets))
    hud.looks |= looks
    hud.tick(world)
    surface = pygame.Surface((SCREEN_WIDTH, 60))
    hud.draw(surface, world, world.izuku)
    return surface


def test_heads_are_wet_or_hooded_as_the_boys_are(sheets):
    looks = ("izuku", "izuku_wet", "izuku_hoodie")
    assert len({as_png(road(sheets, chased(), izuku=look)) for look in looks}) == 3


@pytest.mark.interpreted_only  # looks on while heads are drawn
def test_both_heads_are_seen_when_one_has_the_other(sheets, monkeypatch):
    drawn = []
    monkeypatch.setattr(Hud, "_head", lambda *drawing: drawn.append(drawing[2:4]))
    road(sheets, chased(0))
    (_, izuku), (_, katsuki) = drawn
    assert abs(izuku - katsuki) >= 14


def test_words_keep_clear_of_the_mark_at_the_edge(sheets):
    level = Level.from_text(ROAD)
    world, renderer = World(level), Renderer(scenery_of(level), sheets)
    world.step(0, 0)
    world.katsuki.state_code = 0
    renderer.tick(world)
    omens, left = renderer._omens, renderer.camera.corner(1.0)[0]
    feet = (world.katsuki.x - left, world.katsuki.y - renderer.camera.corner(1.0)[1])
    mark = omens.box(world.katsuki, feet)
    assert mark is not None
    taken = [mark]
    renderer.say(Bubble("Ha! Clear air!", "katsuki", 999, loud=True))
    renderer.words.draw(renderer._picture, (left, 0), {"katsuki": feet}, taken, 34)
    assert not taken[1].colliderect(mark)


@pytest.mark.parametrize("x", [-40, 60, 100])
def test_a_mark_is_below_the_gauges_at_the_left(sheets, x):
    omens = Omens(sheets, Lights(sheets))
    assert omens.box(chased().katsuki, (x, -300)).top >= 50 + 28


# ---- heard


def heard(sheets, *, sees):
    """How many ripples of sound there are when Katsuki's head has listened."""
    world = chased()
    world._stage.tick = 905
    senses = world.pursuer.perception
    senses.looked_at, senses.delay = 900, 5
    senses.heard, senses.in_sight = True, sees
    effects = Effects(sheets, Lights(sheets))
    effects.tick(world)
    ripple = sheets.sheet("effects").animation("hearing_ripple")
    return sum(particle.animation is ripple for particle in effects._particles)


def test_a_ripple_tells_that_running_feet_were_heard_and_only_then(sheets):
    assert heard(sheets, sees=False) == 1
    assert heard(sheets, sees=True) == 0


def test_the_same_run_leaves_the_same_traces(sheets):
    scattered = []
    for _ in range(2):
        effects = Effects(sheets, Lights(sheets))
        scattered.append([effects.random.random() for _ in range(5)])
    assert scattered[0] == scattered[1]


# ---- light by night


def boosted(sheets, time):
    """Both boys, near each other over dry ground, while Izuku boosts at an hour."""
    level = Level.from_text(f"K.I{'.' * 27}\n{'#' * 30}")
    level.time = time
    world = World(level)
    world.katsuki.state_code = 0
    world.izuku.state_code = STATE_NAMES.index("boost")
    lights = Lights(sheets)
    boys = Boys(sheets, lights, level, Shadows(level))
    pictures = []
    for boy in (world.katsuki, world.izuku):
        picture = pygame.Surface((SCREEN_WIDTH, 60))
        boys.draw(picture, boy, world, (-100, -30), 1.0)
        pictures.append(picture)
    return pictures


def green(picture):
    return sum(
        colour[1] > colour[0] + 20 and colour[1] > colour[2] + 10
        for x in range(60, 220) for y in range(60)
        if (colour := picture.get_at((x, y)))
    )  # fmt: skip


def test_a_boost_lights_the_ground_and_who_is_near_by_night(sheets):
    katsuki_by_day, izuku_by_day = map(green, boosted(sheets, "afternoon"))
    katsuki, izuku = map(green, boosted(sheets, "night"))
    assert izuku > izuku_by_day + 100
    assert katsuki > katsuki_by_day + 10


def test_the_red_ring_stands_in_the_place_of_the_pale_one(sheets):
    world = chased(3, ROAD.replace("..I", "o.I"))
    ring = SafeRing(sheets)
    seen = []
    for holds in (False, True):
        world.katsuki.held_fire_at = world.katsuki.tick if holds else -999
        for _ in range(20):
            ring.tick(world, "izuku")
        picture = pygame.Surface((300, 200))
        ring.draw(picture, (150, 120), 0)
        seen.append(pygame.transform.average_color(picture)[:3] != (0, 0, 0))
    assert seen == [True, False]
