"""Shops: in by a door, unseen behind glass, out by the other, and found when buying nothing."""

import pytest
from staged import TILE, couple, door, names, people, run, street

from game.sim import Thing, World
from game.sim.buttons import ACT, BOOST, DOWN, LEFT, RIGHT, UP
from game.sim.one_for_all import CROWD_STOPS
from game.sim.units import SUBPIXELS

DOORS = (door(6, to=26), door(26, to=6), door(40))


def inside(katsuki: int | None = 60) -> World:
    """Izuku has gone into the first shop; Katsuki stands where he is put."""
    world = World(street(80, DOORS, izuku=5, katsuki=katsuki))
    run(world, 0, 2)
    told = run(world, ACT, 20)
    assert [(e.name, e.who) for e in told if e.name == "hidden"] == [("hidden", "izuku")]
    assert world.izuku.state == "hidden"
    run(world, LEFT, 20)
    return world


def test_a_door_hides_after_a_step_over_the_threshold() -> None:
    world = World(street(80, DOORS, izuku=5, katsuki=60))
    run(world, 0, 2)
    run(world, ACT, 12)
    assert world.izuku.state == "run"
    run(world, RIGHT, 2)
    assert world.izuku.state == "hidden"
    assert abs(world.izuku.x - 6 * TILE) <= 1


@pytest.mark.parametrize(("column", "pressed"), [(10, ACT), (5, UP), (5, 0)])
def test_nobody_is_hidden_without_a_door_and_a_word(column: int, pressed: int) -> None:
    world = World(street(80, DOORS, izuku=column))
    run(world, pressed, 60)
    assert world.izuku.state == "run"


def test_nobody_goes_in_from_the_air() -> None:
    world = World(street(80, DOORS, izuku=5))
    run(world, 16, 6)
    assert not world.izuku.on_ground
    run(world, 16 | ACT, 6)
    run(world, ACT, 30)  # held since: it is a press that opens a door
    assert world.izuku.state != "hidden"


def test_act_leaves_through_the_shop_by_the_other_door() -> None:
    world = inside()
    start = world.tick
    run(world, ACT, 1)
    while world.izuku.state == "hidden":
        world.step(0, 0)
    assert world.izuku.x == 26 * TILE
    assert world.tick - start >= 20 * TILE * 60 // 150  # no faster than legs


def test_down_leaves_by_the_same_door_and_it_stays_shut_for_a_second() -> None:
    world = inside()
    run(world, DOWN, 2)
    assert (world.izuku.state, world.izuku.x) == ("run", 6 * TILE)
    run(world, 0, 10)
    run(world, ACT, 20)
    assert world.izuku.state == "run"
    run(world, 0, 40)
    run(world, ACT, 20)
    assert world.izuku.state == "hidden"


def test_a_door_that_leads_nowhere_is_left_again() -> None:
    world = World(street(80, DOORS, izuku=39, katsuki=70))
    run(world, 0, 2)
    run(world, ACT, 40)
    run(world, 0, 2)
    run(world, ACT, 3)
    assert (world.izuku.state, world.izuku.x) == ("run", 40 * TILE)


def test_he_rests_inside() -> None:
    world = inside()
    world.izuku.stamina_units = 20 * 60
    run(world, LEFT, 120)
    assert world.izuku.stamina >= 48


def before_the_window(seconds: float, pressed: int) -> tuple[World, list[str]]:
    """Katsuki comes to stand in front of the shop; what is told while he looks."""
    world = inside(katsuki=14)

    def walk(now: World) -> int:
        assert now.katsuki is not None
        return LEFT if now.katsuki.x > 6 * TILE + 8 else 0

    told = run(world, LEFT, 90, walk)
    assert "found" not in names(told)
    told = run(world, pressed, int(seconds * 60), 0)
    return world, names(told)


def test_whoever_browses_is_not_found() -> None:
    world, told = before_the_window(5, RIGHT)
    assert "found" not in told
    assert world.izuku.state == "hidden"


def test_whoever_stands_about_is_found_and_bolts_through_the_back() -> None:
    world, told = before_the_window(2, 0)
    assert "found" in told
    assert world.outcome == "running"
    run(world, 0, 150)
    assert (world.izuku.state, world.izuku.x) == ("run", 26 * TILE)


def test_a_face_at_the_window_is_seen_by_who_looks_there_only() -> None:
    world = inside(katsuki=11)
    run(world, LEFT, 5, LEFT)  # he turns to the shop
    assert "found" in names(run(world, UP, 40))
    world = inside(katsuki=11)
    run(world, LEFT, 5, RIGHT)
    assert "found" not in names(run(world, UP, 40))
    world = inside(katsuki=30)
    run(world, LEFT, 5, LEFT)
    assert "found" not in names(run(world, UP, 40))


def test_a_pursuer_who_lost_him_at_a_door_looks_in_and_goes_on() -> None:
    world = World(street(120, DOORS, izuku=22, katsuki=44))
    run(world, 0, 12, None)
    told = run(world, lambda w: RIGHT if w.izuku.x < 25 * TILE else ACT, 60, None, until="hidden")
    assert "hidden" in names(told)
    stood = 0
    for _ in range(700):
        world.step(LEFT)
        assert world.izuku.state == "hidden"
        assert world.katsuki is not None
        stood += abs(world.katsuki.x - 26 * TILE) < TILE and abs(world.katsuki.vx) < 30
    assert 100 <= stood <= 400
    assert world.katsuki is not None
    assert abs(world.katsuki.x - 26 * TILE) > 6 * TILE


@pytest.mark.parametrize(("height", "hurts"), [(0, 12), (4, 4)])
def test_a_couple_hurts_once_and_less_from_above(height: int, hurts: int) -> None:
    world = World(street(60, [couple(12)]))
    world.izuku.sy -= height * TILE * SUBPIXELS
    world.izuku.sx = 9 * TILE * SUBPIXELS
    told = run(world, 0, 1)
    assert [(e.name, e.value) for e in told] == [("couple", hurts)]
    assert world.izuku.panic == hurts
    assert "couple" not in names(run(world, RIGHT, 60))


def test_people_at_a_window_forbid_quirks_above_the_street_only() -> None:
    window = people(6, 20, CROWD_STOPS, "window")._replace(y=3 * TILE, height=3 * TILE)
    world = World(street(60, [window], izuku=10, katsuki=16))
    assert len(world.crowd.civilians) == 0
    assert "boost" in names(run(world, BOOST, 2))
    world = World(street(60, [window], izuku=10, katsuki=16))
    world.izuku.sy = 3 * TILE * SUBPIXELS
    told = names(run(world, BOOST, 2, BOOST))
    assert "boost_denied" in told
    assert "blast_vetoed" in told


def test_the_press_that_opens_a_door_is_not_meant_for_the_phone() -> None:
    message = Thing(
        "message", 2 * TILE, 5 * TILE, 0, 0,
        (("buzzes", 0), ("cost", 1), ("delay", 0), ("id", "hello"), ("who", "inko")),
    )  # fmt: skip
    world = World(street(80, (*DOORS, message), izuku=5))
    assert world.phone is not None
    run(world, 0, 90)
    told = run(world, ACT, 3) + run(world, 0, 60) + run(world, ACT, 3) + run(world, 0, 200)
    assert {e.name for e in told} & {"hidden", "read", "answered"} == {"hidden"}
    assert world.phone.on
    run(world, ACT, 200)  # held at the other door, and long enough to switch it off
    assert world.phone.on


def test_a_world_restored_behind_a_door_goes_on_the_same() -> None:
    level = street(80, DOORS, izuku=5, katsuki=30)
    straight, rolled = World(level), World(level)
    script = [0] * 5 + [ACT] * 15 + [LEFT] * 60 + [UP] * 20 + [0] * 10 + [ACT] * 5 + [0] * 200
    for pressed in script:
        straight.step(pressed)
        rolled = World.restore(level, rolled.snapshot())
        rolled.step(pressed)
        assert rolled.digest() == straight.digest(), straight.tick
