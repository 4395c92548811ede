"""Ticket gates: the pass, the ticket, the vault, and what the station man does about it."""

from __future__ import annotations

import pytest
from playing import ACT, JUMP, LEFT, RIGHT, with_things

from game.sim import Level, Thing, World
from game.sim.fugitive import Fugitive

HALL = """
............................................................
............................................................
............................................................
............................................................
............................................................
..{boys}....................................................
############################################################
"""
FLOOR = 6 * 16
BAR = 20 * 16  # the left edge of its tile
EXIT = Thing("exit", 50 * 16, FLOOR, 16, 48)


def hall(boys: str = "I...", *more: Thing, passes: str = "") -> World:
    gate = Thing("gate", BAR + 8, FLOOR, 16, 32, (("pass", passes),) if passes else ())
    return World(with_things(Level.from_text(HALL.format(boys=boys)), gate, *more))


def step(world: World, ticks: int, izuku: int = 0, katsuki: int | None = 0) -> list[str]:
    names: list[str] = []
    for _ in range(ticks):
        world.step(izuku, katsuki)
        names += [event.name for event in world.events]
    return names


def put(world: World, x: int, who: str = "izuku") -> None:
    boy = world.izuku if who == "izuku" else world.katsuki
    assert boy is not None
    boy.sx, boy.sy = x * 256, FLOOR * 256
    boy.hold_still()
    boy.on_ground = True
    boy.enter(0)


def vault(world: World, who: str = "izuku") -> list[str]:
    """Sends a boy over the bar at a run, the other one standing."""
    put(world, BAR - 60, who)
    names: list[str] = []
    for tick in range(60):
        pressed = RIGHT | (JUMP if tick > 8 else 0)
        world.step(pressed if who == "izuku" else 0, pressed if who == "katsuki" else 0)
        names += [event.name for event in world.events]
    return names


def test_a_shut_bar_stops_a_runner() -> None:
    world = hall()
    step(world, 200, RIGHT)
    assert world.izuku.x == BAR - 6


def test_the_pass_opens_it_in_20_ticks_and_nobody_whistles() -> None:
    world = hall()
    step(world, 200, RIGHT)
    assert "gate" not in step(world, 19, ACT)
    assert "gate" in step(world, 1, ACT)
    names = step(world, 60, RIGHT)
    assert world.izuku.x > BAR + 16
    assert "whistle" not in names


def test_who_lets_go_begins_anew() -> None:
    world = hall()
    step(world, 200, RIGHT)
    assert "gate" not in step(world, 15, ACT) + step(world, 1) + step(world, 15, ACT)


def test_it_shuts_behind_him() -> None:
    world = hall()
    step(world, 200, RIGHT)
    step(world, 20, ACT)
    step(world, 40, RIGHT)
    step(world, 30)
    step(world, 120, LEFT)
    assert world.izuku.x == BAR + 16 + 6


def test_it_never_shuts_on_somebody() -> None:
    world = hall()
    step(world, 200, RIGHT)
    step(world, 20, ACT)
    put(world, BAR + 8)
    step(world, 200)
    names = step(world, 60, RIGHT)
    assert world.izuku.x > BAR + 40
    assert "whistle" not in names


def test_without_a_pass_a_ticket_takes_three_seconds() -> None:
    world = hall(passes="nobody")
    step(world, 200, RIGHT)
    assert "gate" not in step(world, 179, ACT)
    assert "gate" in step(world, 1, ACT)


def test_vaulting_it_is_whistled_at_and_frightens_him() -> None:
    world = hall()
    names = vault(world)
    assert names.count("whistle") == 1
    assert world.izuku.x > BAR + 16
    assert 13 <= world.izuku.panic <= 15


def test_high_over_his_head_the_station_man_sees_nobody() -> None:
    world = hall()
    put(world, BAR - 40)
    world.izuku.sy = 20 * 256
    world.izuku.svx = 1600
    world.izuku.on_ground = False
    world.izuku.enter(1)
    world.izuku.svy = -400
    assert "whistle" not in step(world, 15, RIGHT)
    assert world.izuku.x > BAR + 16


def test_the_station_man_holds_katsuki_for_a_second_and_a_half() -> None:
    world = hall("KI")
    step(world, 2)
    put(world, 40 * 16)
    assert "held" in vault(world, "katsuki")
    assert world.katsuki is not None
    assert world.katsuki.state == "grabbed"
    held = 0
    while world.katsuki.state == "grabbed":
        world.step(0, RIGHT)
        held += 1
    assert 40 < held <= 90
    assert world.katsuki.x < BAR + 60


def test_but_not_when_he_is_busy_with_the_one_who_vaulted_first() -> None:
    world = hall("KI")
    step(world, 2)
    vault(world)
    put(world, 45 * 16)
    step(world, 130)
    names = vault(world, "katsuki")
    assert "whistle" in names
    assert "held" not in names


def test_both_heads_get_through() -> None:
    world = hall("K...I", EXIT)
    bot = Fugitive(world.level)
    names: list[str] = []
    while world.outcome == "running" and world.tick < 1200 and "held katsuki" not in names:
        world.step(bot.press(world), 0 if world.tick < 150 else None)  # it must have shut again
        names += [f"{event.name} {event.who}" for event in world.events]
    assert "gate izuku" in names
    assert "whistle izuku" not in names
    assert {"whistle katsuki", "held katsuki"} <= set(names)


def test_a_bot_without_a_pass_jumps_over_it() -> None:
    world = hall("I", EXIT, passes="nobody")
    bot = Fugitive(world.level)
    while world.outcome == "running" and world.tick < 900:
        world.step(bot.press(world))
    assert world.outcome == "escaped"


@pytest.mark.parametrize("ticks", [190, 208, 225, 240])
def test_a_world_restored_at_the_gate_goes_on_alike(ticks: int) -> None:
    world = hall("K...I")
    for tick in range(ticks):
        world.step(RIGHT if tick < 200 or tick > 222 else ACT)
    again = World.restore(world.level, world.snapshot())
    for _ in range(150):
        world.step(RIGHT)
        again.step(RIGHT)
        assert again.digest() == world.digest()
