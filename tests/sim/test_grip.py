"""The grip: no strength breaks it, a cheer loosens it, and the calm boy ducks out under it."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from staged import TILE, beat, names, people, run, street

from game.sim import Level, World
from game.sim.buttons import ACT, BOOST, BREATHE, DOWN, JUMP, LEFT, RIGHT, UP

COUPLE = 40
CROWD = people(34, 14, 16, "gather")
BEATS = (beat(COUPLE, 15), beat(60, 16))


def plaza(izuku: int = 34, katsuki: int = 32, columns: int = 100) -> Level:
    """A couple in the middle of a street, and both boys beside each other."""
    return street(columns, (*BEATS, CROWD), izuku=izuku, katsuki=katsuki)


def held(izuku: int = 34, katsuki: int = 32) -> World:
    """Katsuki has just laid his hand on a shoulder."""
    world = World(plaza(izuku, katsuki))
    told = run(world, 0, 120, RIGHT, until="grab")
    assert "grab" in names(told)
    return world


def at_the_cheer() -> World:
    world = held()
    while world.crowd.proposal.phase != "cheer":
        world.step(0, 0)
        assert world.outcome == "running"
    return world


def strength(world: World) -> int:
    assert world.scene is not None
    assert world.scene.grip is not None
    return world.scene.grip.strength


def wild(world: World) -> int:
    """Everything, again and again."""
    return (LEFT, UP, JUMP, RIGHT | BOOST, ACT)[world.tick // 2 % 5] if world.tick % 2 else 0


def test_a_hand_on_the_shoulder_is_not_the_end() -> None:
    world = held()
    assert world.outcome == "running"
    assert world.katsuki is not None
    assert (world.izuku.state, world.katsuki.state) == ("grabbed", "grabbed")
    assert world.izuku.panic >= 20


@pytest.mark.parametrize("pressing", [wild, lambda _: RIGHT | BOOST, lambda _: DOWN])
def test_nothing_that_is_pressed_breaks_it(pressing: Callable[[World], int]) -> None:
    world = held()
    place = world.izuku.x
    while world.crowd.proposal.phase != "hush":
        world.step(pressing(world), wild(world))
        assert (strength(world), world.izuku.x, world.izuku.state) == (100, place, "grabbed")


def test_a_scream_comes_while_he_is_held_and_the_crowd_gathers() -> None:
    world = held()
    told = run(world, 0, 1200, until="broke_free")
    assert [e.value for e in told if e.name == "beat"] == [15]
    phases = [e.text for e in told if e.name == "proposal"]
    assert phases[:3] == ["gather", "hush", "cheer"]


def test_at_the_cheer_it_falls_to_nothing_in_a_second_and_a_half() -> None:
    world = at_the_cheer()
    run(world, BREATHE, 45)
    assert 45 <= strength(world) <= 55
    run(world, BREATHE, 45)
    assert strength(world) == 0


def test_whoever_is_calm_and_ducks_is_free_with_a_head_start() -> None:
    world = at_the_cheer()
    run(world, 0, 95)
    place, start = world.izuku.x, world.tick
    told = run(world, DOWN, 2)
    assert "broke_free" in names(told)
    run(world, RIGHT, 20)
    assert world.izuku.state == "run"
    assert world.izuku.x > place + TILE
    assert world.izuku.stamina <= 75
    katsuki = world.katsuki
    assert katsuki is not None
    stood = katsuki.x
    while katsuki.state == "stumble":
        world.step(RIGHT, RIGHT)
    assert 85 <= world.tick - start <= 95
    assert katsuki.x == stood
    assert katsuki.facing == 1  # he looks at the two


def test_it_stays_open_for_two_seconds_and_a_half_and_then_closes() -> None:
    world = at_the_cheer()
    run(world, 0, 90)
    opened = world.tick
    run(world, 0, 300)
    assert world.outcome == "caught_fountain"
    assert 145 <= world.tick - opened <= 155


def test_wild_pressing_keeps_it_closed_to_the_end() -> None:
    world = at_the_cheer()
    told = run(world, lambda w: wild(w) | DOWN, 400, wild)
    assert world.outcome == "caught_fountain"
    assert "broke_free" not in names(told)


def test_a_tug_brings_it_back_but_calm_still_opens_it() -> None:
    world = at_the_cheer()
    run(world, 0, 80)
    before = strength(world)
    run(world, JUMP, 1)
    assert strength(world) >= before + 15
    told = run(world, DOWN, 100)
    assert "broke_free" in names(told)


def test_it_happens_once() -> None:
    world = at_the_cheer()
    run(world, 0, 92)
    run(world, DOWN, 2)
    run(world, 0, 200, RIGHT)
    assert world.outcome == "caught_fountain"


def test_whoever_is_caught_far_away_is_walked_there_and_the_story_goes_on() -> None:
    world = World(street(160, (beat(120, 15), people(110, 16, 16, "gather")), izuku=8, katsuki=6))
    told = run(world, 0, 60, RIGHT, until="grab")
    start = world.izuku.x
    places = []
    while world.tick < 200:
        told += run(world, wild, 1, wild)
        places.append(world.izuku.x)
    steps = {later - earlier for earlier, later in pairwise(places)}
    assert steps <= {0, 1}  # 60 px/s
    assert places[-1] > start + 4 * TILE
    told += run(world, 0, 1500, 0, until="broke_free" if world.outcome != "running" else "outcome")
    assert [e.text for e in told if e.name == "proposal"][:3] == ["gather", "hush", "cheer"]
    assert "marched" in names(told)
    assert world.outcome == "caught_fountain"  # nobody ducked


def test_the_march_counts_checkpoints_and_beats_that_it_passes() -> None:
    things = (
        beat(60, 13, "away"), beat(120, 15), people(110, 16, 16, "gather"),
        beat(40, 12)._replace(kind="checkpoint", properties=()),
        beat(80, 12)._replace(kind="checkpoint", properties=()),
        beat(5, 11, "chase"),
    )  # fmt: skip
    world = World(street(160, things, izuku=8, katsuki=2))
    told = run(world, LEFT, 30, RIGHT)
    told += run(world, 0, 200, RIGHT, until="grab")
    told += run(world, 0, 400)
    assert [e.value for e in told if e.name == "checkpoint"] == [1]
    assert world.checkpoints_done == 3
    assert world.hunt == 0
    assert 13 not in [e.value for e in told if e.name == "beat"]


def test_after_the_race_began_a_grab_is_the_end_at_once() -> None:
    world = World(plaza(izuku=58, katsuki=50))
    run(world, lambda w: RIGHT if w.izuku.x < 62 * TILE else 0, 400, RIGHT)
    assert world.outcome == "caught_fountain"


def test_without_a_couple_it_is_as_ever() -> None:
    world = World(street(60, (), izuku=12, katsuki=9))
    run(world, 0, 120, RIGHT)
    assert world.outcome == "caught"


@pytest.mark.parametrize("ai", [True, False], ids=["his own head", "a person's hands"])
def test_a_world_restored_in_any_phase_goes_on_the_same(ai: bool) -> None:
    level = plaza()
    straight, rolled = World(level), World(level)
    phases = set()
    for tick in range(1400):
        cheered = straight.crowd.proposal.phase == "cheer"
        izuku = DOWN if cheered else wild(straight)
        katsuki = None if ai else RIGHT
        straight.step(izuku, katsuki)
        if tick % 7 == 0:
            rolled = World.restore(level, rolled.snapshot())
        rolled.step(izuku, katsuki)
        assert rolled.digest() == straight.digest(), tick
        assert straight.scene is not None
        assert straight.scene.grip is not None
        phases.add(straight.scene.grip.phase)
    assert len(phases) == 3
