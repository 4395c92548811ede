"""Every state of both boys, looking either way, wet or dry, has its own frames."""

from __future__ import annotations

import pytest

from game.sim import Level, World
from game.sim.events import Event
from game.sim.person import STATE_NAMES
from game.view.figures import NEVER, Memory, pose
from game.view.sheets import PLACEHOLDER_SIZE

LEVEL = Level.from_text("""
K.I......
#########
""")
SPEEDS = (0, 80, 160, 240, 420)  # px/s
RISES = (-400, -150, 0, 150, 320)


def boy_in(who, state, vx=0, vy=0, facing=1, since=5):
    world = World(LEVEL)
    boy = world.izuku if who == "izuku" else world.katsuki
    boy.tick = 100
    boy.state_code, boy.state_since = STATE_NAMES.index(state), 100 - since
    boy.svx, boy.svy, boy.facing = vx * 256 // 60, vy * 256 // 60, facing
    return boy


def memories():
    plain = Memory()
    busy = Memory()
    busy.kicked_at = busy.blast_at = busy.grabbed_at = busy.landed_at = 99
    busy.landing = "roll"
    leaping = Memory()
    leaping.leapt = True
    return plain, busy, leaping


@pytest.mark.parametrize("who", ["izuku", "katsuki"])
@pytest.mark.parametrize("state", STATE_NAMES)
@pytest.mark.parametrize("facing", [1, -1])
def test_every_state_has_frames(sheets, who, state, facing):
    for memory in memories():
        for vx in SPEEDS:
            for vy in RISES:
                wanted = pose(boy_in(who, state, vx * facing, vy, facing), memory, 100, 60)
                for sheet in (who, f"{who}_wet"):
                    assert wanted.state in sheets.sheet(sheet), (sheet, wanted)
                    frames = sheets.sheet(sheet).animation(wanted.state, mirrored=facing < 0)
                    assert frames.frames
                    assert frames.frames[0].surface.get_size() != PLACEHOLDER_SIZE


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
