"""Drawing reads the world and never writes it; every kind of weather, place and option draws."""

from __future__ import annotations

import dataclasses
import logging

import pygame
import pytest

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import Buttons, Level, World
from game.sim.level import Thing, parse_weather
from game.view.bubble import Bubble, Bubbles
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.overlay import VIEWS
from game.view.picture import as_png, draw_picture
from game.view.pigeons import Pigeons
from game.view.scenery import Scenery, load_scenery, scenery_of
from game.view.sheets import PLACEHOLDER_SIZE, Sheets

RUN, HOP = int(Buttons.RIGHT), int(Buttons.RIGHT | Buttons.JUMP)
BURST = int(Buttons.RIGHT | Buttons.BOOST)
PRESSES = [BURST if tick % 70 == 0 else HOP if tick % 50 < 10 else RUN for tick in range(150)]
CHASE = [BURST if tick % 40 == 20 else RUN for tick in range(150)]

SPOTS = [(x, y) for y in range(60, 200, 2) for x in range(100, 240, 2)]


def test_drawing_never_changes_the_world(scene):
    drawn, renderer = scene(weather="0s rain 80 wind 20")
    alone = World(drawn.level, seed=5)
    for izuku, katsuki in zip(PRESSES, CHASE, strict=True):
        drawn.step(izuku, katsuki)
        alone.step(izuku, katsuki)
        renderer.tick(drawn)
        renderer.show_overlay = VIEWS[drawn.tick % len(VIEWS)]
        for alpha in (0.0, 0.4, 1.0):
            renderer.draw(drawn, alpha)
        assert drawn.digest() == alone.digest()


def test_a_runner_stands_still_on_screen_between_ticks(scene):
    row = "..I" + "." * 56 + "E"  # nobody behind him, whom the picture would wait for
    world, renderer = scene("\n".join([*["." * 60] * 15, row, "#" * 60, "#" * 60]))
    seen = set()
    for tick in range(150):
        world.step(Buttons.RIGHT, 0)
        renderer.tick(world)
        if tick < 100:
            continue
        for alpha in (0.0, 0.25, 0.5, 0.75, 1.0):
            left, _ = renderer.camera.corner(alpha)
            seen.add(renderer.boys.place(world.izuku, alpha)[0] - left)
    assert seen == {SCREEN_WIDTH // 3}


def test_a_frame_can_be_drawn_before_the_first_tick(scene):
    world, renderer = scene()
    picture = renderer.draw(world)
    assert picture.get_size() == (SCREEN_WIDTH, SCREEN_HEIGHT)


@pytest.mark.parametrize("time", ["morning", "afternoon", "storm", "night", "someday"])
def test_every_time_of_day_draws(sheets, time):
    text = Level.from_text("I.E\n###")
    level = Level(
        "t", text.width, text.height, text.shapes, text.materials, text.roofed, text.things,
        time=time,
    )  # fmt: skip
    picture = Renderer(scenery_of(level), sheets).draw(World(level))
    assert len(set(as_png(picture))) > 20


def test_the_other_side_is_followed_and_shown(scene):
    world, renderer = scene(side="katsuki")
    world.step(0, int(Buttons.RIGHT))
    renderer.tick(world)
    renderer.draw(world)
    left, _ = renderer.camera.corner(1.0)
    assert left <= world.katsuki.x < left + SCREEN_WIDTH


def test_words_and_panic_change_the_picture(scene):
    world, renderer = scene()
    world.step(0)
    renderer.tick(world)
    plain = as_png(renderer.draw(world))
    renderer.say(Bubble("Kacchan?", "izuku", until=500))
    spoken = as_png(renderer.draw(world))
    world.izuku.panic_units = 90 * 60
    narrow = as_png(renderer.draw(world))
    assert len({plain, spoken, narrow}) == 3


def test_a_tick_counts_once(scene):
    world, renderer = scene()
    world.step(Buttons.JUMP)
    renderer.tick(world)
    added = len(renderer.effects._particles)
    renderer.tick(world)
    assert len(renderer.effects._particles) == added > 0


def test_a_bubble_ends_at_its_tick(scene):
    world, renderer = scene()
    world.step(0)
    renderer.tick(world)
    renderer.say(Bubble("Wait!", "izuku", until=3))
    pale = (235, 232, 220)
    place = next(spot for spot in SPOTS if renderer.draw(world).get_at(spot)[:3] == pale)
    for _ in range(4):
        world.step(0)
        renderer.tick(world)
    assert renderer.draw(world).get_at(place)[:3] != pale


def test_two_bubbles_do_not_cover_each_other(scene):
    _, renderer = scene()
    bubbles = Bubbles(renderer.font)
    first = bubbles.draw(renderer._picture, Bubble("One two three", "izuku", 9), 200, 200)
    second = bubbles.draw(renderer._picture, Bubble("Four five", "katsuki", 9), 210, 200, [first])
    assert not first.colliderect(second)


def test_missing_sheets_are_stand_ins_and_one_line_each(tmp_path, caplog):
    level = Level.from_text("K..I.c.E\n########")
    world = World(level)
    with caplog.at_level(logging.WARNING, logger="musutafu"):
        renderer = Renderer(scenery_of(level), Sheets(tmp_path))
        for _ in range(3):
            world.step(Buttons.RIGHT, Buttons.RIGHT)
            renderer.tick(world)
            picture = renderer.draw(world)
    assert picture.get_size() == (SCREEN_WIDTH, SCREEN_HEIGHT)
    lines = [record.getMessage() for record in caplog.records]
    assert sum("izuku.png" in line for line in lines) == 1
    assert all("\n" not in line for line in lines)
    assert len(lines) == len(set(lines))


def test_a_state_that_a_sheet_lacks_is_a_stand_in(sheets, caplog):
    with caplog.at_level(logging.WARNING, logger="musutafu"):
        frame = sheets.sheet("izuku").animation("flying carpet").frames[0]
    assert frame.surface.get_size() == PLACEHOLDER_SIZE
    assert "flying carpet" in caplog.text


def test_a_table_that_points_outside_its_picture_is_refused(tmp_path, caplog):
    picture = pygame.Surface((8, 8), pygame.SRCALPHA)
    pygame.image.save(picture, tmp_path / "odd.png")
    (tmp_path / "odd.json").write_text(
        '{"big": [{"x": 0, "y": 0, "w": 99, "h": 4, "anchor_x": 0, "anchor_y": 0, "ticks": 1}],'
        ' "text": "no frames", "good": [{"x": 1, "y": 1, "w": 4, "h": 4, "anchor_x": 2,'
        ' "anchor_y": 3, "ticks": 4, "hand": [0, 1]}]}'
    )
    sheet = Sheets(tmp_path).sheet("odd")
    assert sheet.states() == ("good",)
    assert "big" in caplog.text
    right = sheet.animation("good").frames[0]
    left = sheet.animation("good", mirrored=True).frames[0]
    assert (right.anchor_x, left.anchor_x) == (2, 1)
    assert right.point("hand", 100, 100) == (98, 98)
    assert left.point("hand", 100, 100) == (102, 98)


def test_the_home_street_draws_as_a_frame_and_whole(tmp_path):
    street = DATA_MAPS / "home_street.tmx"
    frame, whole = tmp_path / "frame.png", tmp_path / "whole.png"
    draw_picture(street, frame, presses=[(int(Buttons.RIGHT), None)] * 30, tick=30, seed=3)
    draw_picture(street, whole, whole=True)
    assert pygame.image.load(frame).get_size() == (SCREEN_WIDTH, SCREEN_HEIGHT)
    level = load_scenery(street).level
    assert pygame.image.load(whole).get_size() == (level.width * 16, level.height * 16)


def test_no_prop_of_the_home_street_is_missing(caplog):
    scenery = load_scenery(DATA_MAPS / "home_street.tmx")
    with caplog.at_level(logging.WARNING, logger="musutafu"):
        Renderer(scenery, Sheets(DATA_SHEETS)).draw(World(scenery.level))
    assert caplog.text == ""


def in_weather(time, weather):
    """The home street at another hour, in other weather."""
    scenery = load_scenery(DATA_MAPS / "home_street.tmx")
    old = scenery.level
    level = Level(
        old.name, old.width, old.height, old.shapes, old.materials, old.roofed, old.things,
        parse_weather(weather), time=time,
    )  # fmt: skip
    return Scenery(level, dataclasses.replace(scenery.loaded, level=level))


def test_hour_and_rain_change_the_street(sheets, caplog):
    pictures = set()
    with caplog.at_level(logging.WARNING, logger="musutafu"):
        for time, weather in (
            ("afternoon", "0s rain 0 wind 0"), ("storm", "0s rain 100 wind -30"),
            ("storm", "0s rain 100 wind 30"), ("night", "0s rain 0 wind 0"),
        ):  # fmt: skip
            scenery = in_weather(time, weather)
            world = World(scenery.level)
            renderer = Renderer(scenery, sheets)
            for _ in range(10):
                world.step(RUN, 0)
                renderer.tick(world)
            pictures.add(as_png(renderer.draw(world)))
    assert len(pictures) == 4
    assert caplog.text == ""


def test_pigeons_fly_up_before_a_runner_and_stay_away_from_rain(sheets):
    dry, wet = in_weather("afternoon", "0s rain 0 wind 0"), in_weather("storm", "0s rain 90 wind 0")
    perch = next(d for d in dry.loaded.decorations if d.name == "pigeon_sit")
    corner = (round(perch.x) - 240, round(perch.y) - 135)
    counts = {}
    for name, scenery in (("dry", dry), ("wet", wet)):
        surface = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
        pigeons, world = Pigeons(sheets, scenery.loaded), World(scenery.level)
        if name == "wet":  # not even those come that a runner would have scared up
            world.izuku.sx, world.izuku.sy = (round(perch.x) - 60) * 256, round(perch.y + 12) * 256
            world.izuku.svx = 600
            pigeons.tick(world)
        pigeons.draw(surface, world, corner)
        counts[name] = as_png(surface)
    empty = as_png(pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)))
    assert counts["dry"] != empty
    assert counts["wet"] == empty
    world = World(dry.level)
    pigeons = Pigeons(sheets, dry.loaded)
    world.izuku.sx, world.izuku.sy = (round(perch.x) - 60) * 256, round(perch.y + 12) * 256
    world.izuku.svx = 600
    before, after = (pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)) for _ in range(2))
    pigeons.draw(before, world, corner)
    pigeons.tick(world)
    for _ in range(20):
        world.step(RUN, 0)
    pigeons.draw(after, world, corner)
    assert as_png(before) != as_png(after)


def page_and_checkpoint():
    return Level("t", 30, 17, bytes(510), bytes(510), bytes(510), (
        Thing("izuku", 40, 100, 0, 0), Thing("page", 200, 100, 16, 16, (("number", 3),)),
        Thing("page", 260, 100, 16, 16, (("number", 9),)), Thing("checkpoint", 320, 100, 16, 16),
    ))  # fmt: skip


@pytest.mark.parametrize("field", ["pages_done", "checkpoints_done"])
def test_what_was_reached_is_known_from_the_world_alone(sheets, field):
    world = World(page_and_checkpoint())
    pictures = {}
    for done in (0, 1, 2):
        setattr(world._story, field, done)
        renderer = Renderer(scenery_of(world.level), sheets)  # a fresh view, as after a restore
        renderer.show_hud = False
        pictures[done] = as_png(renderer.draw(world))
    assert pictures[0] != pictures[1]
    assert (pictures[0] != pictures[2]) == (field == "pages_done")
    assert pictures[1] != pictures[2]
