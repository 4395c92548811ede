"""The camera shows what lies ahead, what lies below deep edges, and never what is off the map."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from math import floor
from pathlib import Path

import pytest

from game.levels import load_level
from game.levels.data import DATA_SHEETS, find_level
from game.replay import load_replay
from game.sim import Buttons, Level, World
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH, Camera
from game.view.layers import nearest
from game.view.shake import SHAKE_LIMIT
from game.view.sheets import Sheets

WIDE = 200
SKY = "\n".join(["." * WIDE] * 18)
FLAT = f"{SKY}\n{'.' * 90}I{'.' * (WIDE - 92)}E\n{'#' * WIDE}\n{'#' * WIDE}"


def edge(depth):
    """A roof that ends two tiles to the right of Izuku, over a floor some rows lower."""
    roof = "#" * 93
    lines = ["." * WIDE] * 18 + ["." * 90 + "I" + "." * (WIDE - 92) + "E"]
    lines += [roof + "." * (WIDE - 93)] * depth
    lines += ["#" * WIDE] * 12
    return "\n".join(lines)


def filmed(text, buttons, ticks):
    world = World(Level.from_text(text))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    for _ in range(ticks):
        world.step(buttons)
        camera.follow(world.izuku)
    return world, camera


def on_screen(world, camera):
    left, top = camera.corner(1.0)
    return world.izuku.x - left, world.izuku.y - top


def test_a_runner_sees_twenty_tiles_ahead():
    world, camera = filmed(FLAT, Buttons.RIGHT, 60)
    assert on_screen(world, camera)[0] == SCREEN_WIDTH // 3
    world, camera = filmed(FLAT, Buttons.LEFT, 120)
    assert on_screen(world, camera)[0] == SCREEN_WIDTH - SCREEN_WIDTH // 3


def test_the_view_turns_without_a_jump():
    world, camera = filmed(FLAT, Buttons.RIGHT, 40)
    before = camera.corner(1.0)[0]
    for _ in range(80):
        world.step(Buttons.LEFT)
        camera.follow(world.izuku)
        now = camera.corner(1.0)[0]
        assert abs(now - before) <= 8
        before = now


def test_a_tap_the_other_way_does_not_turn_the_view():
    world, camera = filmed(FLAT, Buttons.RIGHT, 60)
    for _ in range(4):
        world.step(Buttons.LEFT)
        camera.follow(world.izuku)
    assert on_screen(world, camera)[0] == SCREEN_WIDTH // 3


def test_it_looks_down_at_a_deep_edge_only():
    _, shallow = filmed(edge(5), Buttons.NONE, 90)
    _, deep = filmed(edge(9), Buttons.NONE, 90)
    assert deep.corner(1.0)[1] - shallow.corner(1.0)[1] >= 16
    world, camera = filmed(edge(20), Buttons.NONE, 90)
    feet = on_screen(world, camera)[1]
    assert SCREEN_HEIGHT - feet >= 6 * 16 + 90


@pytest.mark.parametrize(("buttons", "ticks"), [(Buttons.LEFT, 900), (Buttons.RIGHT, 900)])
def test_it_never_shows_what_is_off_the_map(buttons, ticks):
    world = World(Level.from_text(FLAT))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    for tick in range(ticks):
        world.step(buttons | (Buttons.JUMP if tick % 40 < 12 else 0))
        camera.follow(world.izuku)
        left, top = camera.corner(1.0)
        assert 0 <= left <= WIDE * 16 - SCREEN_WIDTH
        assert 0 <= top <= world.level.height * 16 - SCREEN_HEIGHT


def test_a_small_map_is_centred():
    level = Level.from_text("I.E\n###")
    camera = Camera(level)
    camera.cut(World(level).izuku)
    left, top = camera.corner(1.0)
    assert left == (3 * 16 - SCREEN_WIDTH) // 2
    assert top == (2 * 16 - SCREEN_HEIGHT) // 2


def test_a_jump_on_the_spot_does_not_move_the_picture():
    world, camera = filmed(FLAT, Buttons.NONE, 30)
    before = camera.corner(1.0)
    for tick in range(40):
        world.step(Buttons.JUMP if tick < 14 else 0)
        camera.follow(world.izuku)
        assert camera.corner(1.0) == before


def test_between_two_ticks_it_is_between_two_places():
    world, camera = filmed(FLAT, Buttons.RIGHT, 60)
    world.step(Buttons.RIGHT)
    camera.follow(world.izuku)
    old, half, new = (camera.corner(alpha)[0] for alpha in (0.0, 0.5, 1.0))
    assert old < new
    assert old <= half <= new
    assert all(isinstance(part, int) for part in camera.corner(0.3))


def test_shaking_has_limits_and_can_be_switched_off():
    world, camera = filmed(FLAT, Buttons.NONE, 30)
    still = camera.corner(1.0)
    camera.shake(100.0)
    moved = []
    for _ in range(30):
        camera.follow(world.izuku)
        moved.append(camera.corner(1.0))
    farthest = max(max(abs(x - still[0]), abs(y - still[1])) for x, y in moved)
    assert 1 <= farthest <= SHAKE_LIMIT
    assert moved[-1] == still
    camera.shake(100.0)
    camera.shake_share = 0.0
    camera.follow(world.izuku)
    assert camera.corner(1.0) == still


SHAFT = "\n".join(
    [f"{'#' * 40}{'.' * 4}{'#' * 40}"] * 40
    + [f"{'#' * 41}I{'.' * 2}{'#' * 39}E", "#" * 84, "#" * 84]
)


def test_it_stands_still_sideways_while_a_body_kicks_up_a_shaft():
    world = World(Level.from_text(SHAFT))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    lefts, tops, kicks = [], [], 0
    for tick in range(160):
        aside = Buttons.RIGHT if tick // 14 % 2 else Buttons.LEFT
        world.step(aside | (Buttons.JUMP if tick % 14 < 7 else 0))
        kicks += sum(event.name == "wall_kick" for event in world.events)
        camera.follow(world.izuku)
        if kicks and camera._climbs:
            lefts.append(camera._x)
            tops.append(camera._y)
    assert kicks > 2
    assert max(abs(b - a) for a, b in pairwise(lefts[12:])) < 2
    assert max(abs(b - a) for a, b in pairwise(tops)) < 10


def test_it_never_jerks_in_a_fall_and_keeps_the_body_in_the_picture():
    text = edge(20)
    world = World(Level.from_text(text))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    tops = [camera._y] * 2
    for _ in range(140):
        world.step(Buttons.RIGHT)
        camera.follow(world.izuku)
        tops.append(camera._y)
        assert 30 < on_screen(world, camera)[1] < SCREEN_HEIGHT - 20
    assert world.izuku.y > 30 * 16
    jerks = [abs(c - 2 * b + a) for a, b, c in zip(tops, tops[1:], tops[2:], strict=False)]
    assert max(jerks) < 4


@cache
def golden(name):
    """The camera's places over a golden run, and what was followed, tick by tick."""
    replay = load_replay(Path(__file__).parents[1] / "replays" / f"{name}.replay")
    world = World(load_level(find_level(replay.level)), replay.seed, replay.skill)
    camera, places = Camera(world.level), []
    camera.cut(world.izuku)
    for tick in range(replay.ticks):
        world.step(*replay.pressed(tick))
        camera.follow(world.izuku, world.katsuki)
        left, top = camera.corner(1.0)
        assert 0 < world.izuku.x - left < SCREEN_WIDTH
        assert 0 < world.izuku.y - top < SCREEN_HEIGHT
        places.append((camera._x, camera._y))
    return places


@pytest.mark.parametrize("name", ["home_street_escaped", "roofs_escaped"])
def test_in_a_whole_run_it_neither_jumps_nor_jerks_nor_wavers(name):
    places = golden(name)
    for axis, fastest in ((0, 9.5), (1, 8.0)):
        paces = [b[axis] - a[axis] for a, b in pairwise(places)]
        jerks = sorted(abs(b - a) for a, b in pairwise(paces))
        assert max(map(abs, paces)) <= fastest
        assert jerks[-1] <= 2.0
        assert jerks[len(jerks) * 99 // 100] <= 1.4
        signs = [(tick, pace > 0) for tick, pace in enumerate(paces) if abs(pace) > 0.4]
        turns = [tick for (_, was), (tick, now) in pairwise(signs) if was != now]
        most = max(sum(start <= turn < start + 30 for turn in turns) for start in turns)
        assert most <= 4  # in half a second


def chased(gap, ticks=240):
    """Izuku runs and Katsuki, so many pixels behind, keeps up with him."""
    world = World(Level.from_text(FLAT.replace("I", "I", 1).replace(".I", "KI", 1)))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    for _ in range(ticks):
        world.step(Buttons.RIGHT, Buttons.NONE)
        world.katsuki.state_code = 0
        world.katsuki.sx = world.izuku.sx - gap * 256
        world.katsuki.sy = world.izuku.sy
        camera.follow(world.izuku, world.katsuki)
    return world, camera


def test_a_pursuer_just_off_the_screen_is_let_into_the_picture():
    world, camera = chased(170)
    left = camera.corner(1.0)[0]
    assert world.katsuki.x - left >= 16
    assert world.izuku.x - left <= SCREEN_WIDTH // 2  # and most of it is still ahead


@pytest.mark.parametrize("gap", [60, 400])
def test_one_who_is_seen_anyway_or_far_off_moves_nothing(gap):
    world, camera = chased(gap)
    assert on_screen(world, camera)[0] == SCREEN_WIDTH // 3


def test_the_faster_the_farther_ahead():
    world = World(Level.from_text(FLAT))
    camera = Camera(world.level)
    camera.cut(world.izuku)
    places = []
    for _ in range(120):
        world.izuku.svx = 400 * 256 // 60
        world.step(Buttons.RIGHT)
        camera.follow(world.izuku)
        places.append(on_screen(world, camera)[0])
    assert places[-1] < SCREEN_WIDTH // 3 - 20
    assert max(abs(b - a) for a, b in pairwise(places)) <= 6


# ---- the far city


HOURS = Sheets(DATA_SHEETS).table("layers.json")
FACTORS = sorted({layer[f"parallax_{axis}"] for hour in HOURS.values() for layer in hour.values()
                  for axis in "xy"} - {0})  # fmt: skip


@pytest.mark.parametrize("factor", FACTORS)
def test_a_layer_follows_a_steady_camera_in_even_steps(factor):
    moved = [at for at in range(1, 800) if nearest(at * factor) != nearest((at - 1) * factor)]
    gaps = {second - first for first, second in pairwise(moved)}
    assert max(gaps) - min(gaps) <= 1


@pytest.mark.parametrize("name", ["home_street_escaped", "roofs_escaped"])
def test_no_layer_ever_steps_against_the_camera_or_ahead_of_it(name):
    lefts = [floor(left) for left, _ in golden(name)]
    for before, now in pairwise(lefts):
        for factor in FACTORS:
            step = nearest(now * factor) - nearest(before * factor)
            assert step * (now - before) >= 0
            assert abs(step - (now - before) * factor) < 1
