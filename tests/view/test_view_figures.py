"""Every state of both boys, looking either way, wet or dry, has its own frames."""

from __future__ import annotations

from itertools import pairwise, product

import pygame
import pytest
from posing import RISES, SPEEDS, asked_for, boy_in, troubles, weakened

from game.sim import Level, World
from game.sim.breath import IDLE, IN, OUT
from game.sim.buttons import LEFT
from game.sim.events import Event
from game.sim.person import STATE_NAMES
from game.view.figures import Pose, breathing, pose
from game.view.frame import Renderer
from game.view.past import NEVER, Memory
from game.view.scenery import scenery_of
from game.view.sheets import PLACEHOLDER_SIZE


@pytest.mark.parametrize("who", ["izuku", "katsuki"])
@pytest.mark.parametrize("state", STATE_NAMES)
@pytest.mark.parametrize("facing", [1, -1])
def test_every_state_has_frames(sheets, who, state, facing):
    for (memory, how), vx, vy in product(troubles(), SPEEDS, RISES):
        boy = weakened(boy_in(who, state, vx * facing, vy, facing), how)
        for near in (60, None):
            assert_drawn(sheets, who, pose(boy, memory, 100, near).state, mirrored=facing < 0)


def assert_drawn(sheets, who, state, *, mirrored):
    for sheet in (who, f"{who}_wet"):
        assert state in sheets.sheet(sheet), (sheet, state)
        for frame in sheets.sheet(sheet).animation(state, mirrored=mirrored).frames:
            assert frame.surface.get_size() != PLACEHOLDER_SIZE


STAGED = [
    *(("izuku", state) for state in ("knee_buckle", "fall_down", "lie", "get_up", "push")),
    *(("izuku", state) for state in ("phone", "phone_call", "walk_tired", "led", "hide")),
    *(("katsuki", state) for state in ("wave_phone", "stare", "phone_call", "march")),
    *((who, state) for who in ("izuku", "katsuki") for state in ("sit", "sit_sad", "sit_floor")),
    *((who, state) for who in ("izuku", "katsuki") for state in ("hold_hand", "hug", "breathe")),
]


@pytest.mark.parametrize(("who", "state"), STAGED)
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_state_of_a_scene_has_frames(sheets, who, state, mirrored):
    assert_drawn(sheets, who, state, mirrored=mirrored)


def test_no_pose_is_named_that_nobody_drew(sheets):
    named = set(asked_for())
    assert len(named) > 40
    for state in named:
        assert any(state in sheets.sheet(who) for who in ("izuku", "katsuki")), state


def test_both_boys_move_wherever_they_are_seen_for_long(sheets):
    for who in ("izuku", "katsuki", "izuku_wet", "katsuki_wet", "izuku_hoodie"):
        for state in sheets.sheet(who).states():
            frames = sheets.sheet(who).animation(state).frames
            assert len({id_of(frame) for frame in frames}) > 1, (who, state)


def id_of(frame):
    return frame.surface.get_offset(), frame.anchor_x, frame.anchor_y


@pytest.mark.parametrize("state", ["run", "fall", "idle", "jump", "sprint"])
@pytest.mark.parametrize("who", ["izuku_wet", "katsuki_wet"])
def test_wet_hair_moves(sheets, who, state):
    frames = sheets.sheet(who).animation(state).frames
    crowns = {pygame.image.tobytes(crown(frame), "RGBA") for frame in frames}
    assert len(crowns) > 1


def crown(frame):
    """The upper 9 rows of a figure."""
    return frame.surface.subsurface((0, 0, frame.surface.get_width(), 9))


LOOKS_LIKE = [
    ("izuku", "run", 0, 0, "idle"),
    ("izuku", "run", 60, 0, "walk"),
    ("izuku", "run", 150, 0, "run"),
    ("izuku", "run", 300, 0, "sprint"),
    ("izuku", "air", 100, -200, "jump"),
    ("izuku", "air", 100, 0, "apex"),
    ("izuku", "air", 100, 250, "fall"),
    ("izuku", "wall-slide", 0, 50, "wall_slide"),
    ("izuku", "ledge", 0, 0, "ledge_hang"),
    ("izuku", "climb", 0, 0, "climb"),
    ("izuku", "boost", 400, 0, "dash"),
    ("izuku", "charge", 0, 0, "leap_charge"),
    ("izuku", "skid", 150, 0, "skid"),
    ("izuku", "stumble", 20, 0, "stumble"),
    ("izuku", "grabbed", 0, 0, "grabbed"),
    ("izuku", "seated", 0, 0, "sit"),
    ("katsuki", "boost", 0, -400, "blast_jump"),
    ("katsuki", "boost", 400, 0, "dash"),
]


@pytest.mark.parametrize(("who", "state", "vx", "vy", "looks"), LOOKS_LIKE)
def test_what_he_does_is_what_is_seen(who, state, vx, vy, looks):
    assert pose(boy_in(who, state, vx, vy), Memory(), 100).state == looks


def test_turning_round_is_seen():
    assert pose(boy_in("izuku", "run", 120, 0, facing=-1), Memory(), 100).state == "turn"


def test_a_turn_ends_in_a_push_off_not_in_a_stand():
    memory, boy = Memory(), boy_in("izuku", "run", 60, facing=-1)
    memory.watch(boy, 98)
    boy.svx, boy.buttons = 0, LEFT
    assert pose(boy, memory, 100).state == "turn"
    boy.buttons = 0
    assert pose(boy, memory, 100).state == "idle"


def test_steps_go_on_where_a_gait_changes():
    memory, boy = Memory(), boy_in("izuku", "run")
    numbers = []
    for tick, vx in enumerate(range(60, 300, 2)):
        boy.svx = vx * 256 // 60
        memory.watch(boy, tick)
        numbers.append(pose(boy, memory, tick).number)
    assert {later - earlier for earlier, later in pairwise(numbers)} == {0, 1}


def test_who_crouches_crawls_on_hands_and_knees():
    boy = boy_in("izuku", "run", 60)
    boy.crouch(down=True)
    assert pose(boy, Memory(), 100).state == "crawl"
    boy.svx = 0
    assert pose(boy, Memory(), 100).state == "crouch"


def test_who_has_crawled_stays_on_hands_and_knees():
    memory, boy = Memory(), boy_in("izuku", "run", 60)
    boy.crouch(down=True)
    memory.watch(boy, 99)
    boy.svx = 0
    memory.watch(boy, 100)
    assert pose(boy, memory, 100).state == "crawl"


def test_a_running_foot_is_planted_for_less_of_the_way_than_it_flies():
    memory, boy = Memory(), boy_in("izuku", "run", 140)
    ticks = [0] * 4
    for tick in range(240):
        memory.watch(boy, tick)
        ticks[int(memory.steps) % 4] += 1
    assert ticks[3] > 1.5 * max(ticks[:3])


def test_no_squat_in_mid_air_after_a_boost():
    assert pose(boy_in("izuku", "air", 200, -200, since=1), Memory(), 100).state == "jump"


def test_a_landing_that_stops_him_is_no_roll():
    memory, boy = Memory(), boy_in("izuku", "stumble", 150)
    memory.notice(Event("land", "izuku", 0, 0, 200, "concrete"), 98, boy)
    assert pose(boy, memory, 100).state == "land_hard"


def test_a_boost_coils_before_it_stretches():
    still, thrown = (
        pose(boy_in("izuku", "boost", 0, since=since), Memory(), 100) for since in (1, 5)
    )
    assert still.state == thrown.state == "dash"
    assert still.once


def test_a_turn_is_braked_on_the_heels_and_ends_on_the_toes():
    fast = pose(boy_in("izuku", "run", 150, 0, facing=-1), Memory(), 100)
    slow = pose(boy_in("izuku", "run", 60, 0, facing=-1), Memory(), 100)
    assert (fast.number, slow.number) == (0, 1)


def test_a_jump_crouches_stretches_and_tucks():
    memory = Memory()
    seen = []
    for since in range(24):
        memory.jumped_at = 100 - since
        seen.append(pose(boy_in("izuku", "air", 100, -200, since=since), memory, 100))
    assert [p.state for p in seen[:6]] == ["takeoff"] * 5 + ["jump"]
    assert [p.number for p in seen[5:12]] == [0] * 7
    assert all(p.number in (1, 2) for p in seen[12:])


def test_a_soft_landing_is_seen_on_the_run():
    memory, boy = Memory(), boy_in("izuku", "run", 130)
    memory.notice(Event("land", "izuku", 0, 0, 40, "concrete"), 99, boy)
    assert pose(boy, memory, 100).state == "land_soft"
    assert pose(boy, memory, 103).state == "run"


def test_who_ducks_out_is_seen_to():
    memory, boy = Memory(), boy_in("izuku", "run", 150)
    memory.notice(Event("broke_free", "izuku", 0, 0), 98, boy)
    assert pose(boy, memory, 100).state == "duck_out"
    assert pose(boy, memory, 130).state == "run"


def test_who_tugs_at_a_grip_struggles():
    memory, boy = Memory(), boy_in("izuku", "grabbed")
    memory.watch(boy, 99)
    assert pose(boy, memory, 100).state == "grabbed"
    boy.pressed = LEFT
    memory.watch(boy, 100)
    assert pose(boy, memory, 101).state == "struggle"


def test_a_standing_boy_looks_back_at_who_is_close():
    assert pose(boy_in("izuku", "run"), Memory(), 100, 80).state == "idle_glance"
    assert pose(boy_in("izuku", "run"), Memory(), 100, -80).state == "idle"


def test_a_counted_breath_raises_and_sinks_the_chest():
    idle = Pose("idle", 100)
    risen, sunk = breathing(idle, IN), breathing(idle, OUT)
    assert risen.state == sunk.state == "breathe"
    assert risen.number != sunk.number
    assert breathing(idle, IDLE) == idle
    assert breathing(Pose("run", 1), IN).state == "run"


def test_a_ladder_is_climbed_by_height():
    heights = {}
    for y in range(28):
        boy = boy_in("izuku", "climb")
        boy.sy = y * 256
        heights.setdefault(pose(boy, Memory(), 100).number % 4, []).append(y)
    assert sorted(heights) == [0, 1, 2, 3]
    assert all(len(pixels) == 7 for pixels in heights.values())


def test_a_close_pursuer_is_looked_back_at():
    seen = {pose(boy_in("izuku", "run", 150), Memory(), tick, 80).state for tick in range(200)}
    assert seen == {"run", "run_look"}
    alone = {pose(boy_in("izuku", "run", 150), Memory(), tick, None).state for tick in range(200)}
    assert alone == {"run"}


def test_panic_changes_the_run():
    boy = boy_in("izuku", "run", 150)
    boy.panic_units = 80 * 60
    assert pose(boy, Memory(), 100).state == "run_panic"


def test_a_fallen_boy_falls_lies_and_gets_up():
    seen = [
        pose(boy_in("izuku", "fallen", since=since), Memory(), 100).state for since in range(60)
    ]
    assert list(dict.fromkeys(seen)) == ["fall_down", "lie", "get_up"]


def test_holding_fire_and_gliding_are_seen():
    boy = boy_in("katsuki", "run")
    boy.held_fire_at = 95
    assert pose(boy, Memory(), 100).state == "hold_fire"
    boy = boy_in("katsuki", "air", 50, 60)
    boy.gliding = True
    assert pose(boy, Memory(), 100).state == "glide"


@pytest.mark.parametrize(
    ("height", "vx", "looks"), [(30, 0, "land_soft"), (140, 0, "land_hard"), (140, 150, "roll")]
)
def test_a_landing_is_as_hard_as_it_was_high(height, vx, looks):
    memory = Memory()
    boy = boy_in("izuku", "run", vx)
    memory.notice(Event("land", "izuku", 0, 0, height, "concrete"), 98, boy)
    assert pose(boy, memory, 100).state == looks


def test_a_kick_off_a_wall_is_seen_for_a_moment():
    memory = Memory()
    assert memory.kicked_at == NEVER
    boy = boy_in("izuku", "air", 160, -180)
    memory.notice(Event("wall_kick", "izuku", 0, 0), 96, boy)
    assert pose(boy, memory, 100).state == "wall_kick"
    assert pose(boy, memory, 120).state == "jump"


def test_who_holds_and_who_is_held_differ():
    holding, held = Memory(), Memory()
    boy = boy_in("katsuki", "grabbed")
    holding.notice(Event("grab", "katsuki", 0, 0), 95, boy)
    assert pose(boy, holding, 100).state == "grab"
    assert pose(boy_in("izuku", "grabbed"), held, 100).state == "grabbed"


def test_he_wears_what_the_level_says(sheets):
    pictures = {}
    for worn in ("own", "hoodie", "hood"):
        plain = Level.from_text("....\n.I..\n####")
        things = tuple(
            thing._replace(properties=(("wears", worn),)) if thing.kind == "izuku" else thing
            for thing in plain.things
        )
        level = Level(
            plain.name, plain.width, plain.height, plain.shapes, plain.materials, plain.roofed,
            things,
        )  # fmt: skip
        world, renderer = World(level), Renderer(scenery_of(level), sheets)
        renderer.show_hud = False
        world.step(0)
        renderer.tick(world)
        pictures[worn] = pygame.image.tobytes(renderer.draw(world), "RGB")
    assert len(set(pictures.values())) == 3
