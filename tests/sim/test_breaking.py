"""What a blast breaks: glass over an attic, cracked walls, tanks; and what it blows away."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from breaking import (
    GLASS,
    ROOF_ROWS,
    ROOF_TOP,
    SKY,
    SKYLIGHT,
    TANK,
    WALLED,
    WEAK_WALL,
    in_a_wall,
    roof_with,
    stand,
    step,
)
from gadgetry import gadgets, thing
from playing import ACT, BOOST, DOWN, JUMP, LEFT, RIGHT, UP, events_of, script

from game.levels import load_level
from game.levels.data import DATA_MAPS, find_level
from game.sim import World
from game.sim.breakable import Skylight
from game.sim.explosion import Katsuki

if TYPE_CHECKING:
    from game.sim.athlete import Athlete

MASHED = (
    0, RIGHT, LEFT, RIGHT | JUMP, LEFT | JUMP, RIGHT | BOOST, LEFT | BOOST, UP | BOOST, DOWN,
    RIGHT | DOWN, LEFT | DOWN, DOWN | BOOST, RIGHT, LEFT,
)  # fmt: skip
MIDDLE = (GLASS[0] + GLASS[1]) // 2
ATTIC = ROOF_TOP + 4 * 16


def both(world: World) -> tuple[Athlete, Athlete]:
    assert world.katsuki is not None
    return world.izuku, world.katsuki


# ---- skylights


def test_glass_holds_steps_and_plain_jumps() -> None:
    world = roof_with(SKYLIGHT)
    for boy in both(world):
        stand(boy, MIDDLE)
        for held in (RIGHT, LEFT, JUMP, RIGHT | JUMP, LEFT | JUMP, 0):
            happened = step(world, held, held, 30)
            assert not events_of(happened, "cracked")
            assert not events_of(happened, "shattered")


def test_a_blast_on_it_breaks_it_and_drops_him_into_the_attic() -> None:
    world = roof_with(SKYLIGHT)
    _, katsuki = both(world)
    stand(katsuki, MIDDLE)
    happened = step(world, 0, BOOST | RIGHT, 40)
    assert [event.text for event in events_of(happened, "shattered")] == ["skylight"]
    assert (katsuki.y, katsuki.state) == (ATTIC, "fallen")
    assert not in_a_wall(katsuki)


def test_it_costs_him_about_three_seconds() -> None:
    world = roof_with(SKYLIGHT)
    _, katsuki = both(world)
    stand(katsuki, MIDDLE)
    step(world, 0, BOOST | RIGHT, 2)
    for tick in range(600):
        jump = JUMP if tick % 40 < 20 else 0
        world.step(0, RIGHT | jump)
        if katsuki.on_ground and katsuki.y == ROOF_TOP:
            assert 2.3 * 60 < world.tick < 3.5 * 60
            return
    pytest.fail("he is still in the attic")


@pytest.mark.parametrize("who", [0, 1])
@pytest.mark.parametrize("side", [LEFT, RIGHT])
@pytest.mark.parametrize("x", range(GLASS[0] + 6, GLASS[1] - 5, 4))
def test_both_get_out_of_it_from_every_place_to_both_sides(who: int, side: int, x: int) -> None:
    world = roof_with(SKYLIGHT)
    boy = both(world)[who]
    stand(both(world)[1], MIDDLE)
    step(world, 0, BOOST | UP, 1)  # gone before it breaks under him
    stand(both(world)[1 - who], 50 * 16 if who == 0 else 2 * 16)
    stand(boy, x, ATTIC)
    for tick in range(300):
        held = side | (JUMP if tick % 40 < 20 else 0)
        world.step(held if who == 0 else 0, held if who == 1 else 0)
        if boy.on_ground and boy.y == ROOF_TOP:
            return
    pytest.fail("locked in")


def test_from_the_outer_ring_one_blast_cracks_and_the_second_breaks() -> None:
    world = roof_with(SKYLIGHT)
    izuku, katsuki = both(world)
    stand(izuku, MIDDLE)
    stand(katsuki, GLASS[1] + 4 * 16)
    happened = step(world, 0, BOOST | RIGHT, 30)
    assert events_of(happened, "cracked")
    assert izuku.y == ROOF_TOP
    stand(katsuki, GLASS[1] + 4 * 16)
    step(world, 0, 0, 30)
    happened = step(world, 0, BOOST | RIGHT, 30)
    assert events_of(happened, "shattered")
    assert (izuku.y, izuku.state) == (ATTIC, "fallen")


def test_a_blast_farther_off_does_nothing() -> None:
    world = roof_with(SKYLIGHT)
    stand(both(world)[1], GLASS[1] + 6 * 16)
    assert not events_of(step(world, 0, BOOST | RIGHT, 30), "cracked")


@pytest.mark.parametrize("who", [0, 1])
def test_two_hard_landings_break_it(who: int) -> None:
    world = roof_with(SKYLIGHT)
    boy = both(world)[who]
    names = []
    for _ in range(2):
        boy.sx, boy.sy = MIDDLE * 256, (ROOF_TOP - 6 * 16) * 256
        boy.hold_still()
        boy.on_ground = False
        boy.enter(1)
        names += [event.name for event in step(world, 0, 0, 60)]
    assert [name for name in names if name in ("cracked", "shattered")] == ["cracked", "shattered"]
    assert boy.y == ATTIC


def test_a_boost_down_onto_it_is_a_knock() -> None:
    world = roof_with(SKYLIGHT)
    stand(world.izuku, MIDDLE)
    step(world, JUMP, 0, 14)
    assert events_of(step(world, DOWN | BOOST, 0, 20), "cracked")


def test_who_has_a_foot_on_the_edge_keeps_it() -> None:
    world = roof_with(SKYLIGHT)
    izuku, katsuki = both(world)
    stand(izuku, GLASS[0] + 2)
    stand(katsuki, MIDDLE)
    step(world, 0, BOOST | RIGHT, 60)
    assert (izuku.y, izuku.on_ground) == (ROOF_TOP, True)


@pytest.mark.parametrize("place", [4, 16, 19, 25, 30, 48])
def test_his_own_head_soon_gets_out_of_an_attic(place: int) -> None:
    """Broken glass under him, and Izuku now left and now right of it."""
    world = roof_with(SKYLIGHT)
    izuku, katsuki = both(world)
    stand(katsuki, MIDDLE)
    step(world, 0, BOOST | RIGHT, 20)
    stand(izuku, place * 16 + 8)
    stand(katsuki, MIDDLE, ATTIC)
    inside = longest = 0
    while world.outcome == "running" and world.tick < 20 * 60:
        world.step(0)
        inside = inside + 1 if katsuki.y > ROOF_TOP else 0
        longest = max(longest, inside)
    assert 0 < longest < 3 * 60
    assert inside == 0


# ---- weak walls


def walled() -> World:
    return roof_with(WEAK_WALL, text=WALLED)


@pytest.mark.parametrize(("columns", "breaks"), [(1, True), (2, False), (4, False)])
def test_a_blast_within_two_tiles_opens_a_way(columns: int, breaks: bool) -> None:
    world = walled()
    izuku, katsuki = both(world)
    stand(katsuki, 30 * 16 - columns * 16 - 8)
    happened = step(world, 0, BOOST | LEFT, 10)
    assert bool(events_of(happened, "shattered")) == breaks
    stand(izuku, 25 * 16)
    stand(katsuki, 2 * 16)
    step(world, RIGHT, 0, 120)
    assert (izuku.x > 36 * 16) == breaks


def test_two_boosts_into_it_open_it_too() -> None:
    world = walled()
    izuku = world.izuku
    stand(izuku, 27 * 16)
    names = []
    for _ in range(2):
        stand(izuku, 27 * 16)
        names += [e.name for e in step(world, RIGHT | BOOST, 0, 20)]
        names += [e.name for e in step(world, 0, 0, 20)]
    assert [n for n in names if n in ("cracked", "shattered")] == ["cracked", "shattered"]
    step(world, RIGHT, 0, 120)
    assert izuku.x > 36 * 16


def test_running_into_it_does_nothing() -> None:
    world = walled()
    happened = [e for b in script((RIGHT, 400)) for e in step(world, b, 0, 1)]
    assert not events_of(happened, "cracked")
    assert world.izuku.x < 30 * 16


# ---- tanks


def test_a_blast_bursts_a_tank_once_and_its_wave_pushes() -> None:
    world = roof_with(TANK)
    izuku, katsuki = both(world)
    stand(izuku, 33 * 16)
    stand(katsuki, 29 * 16)
    happened = step(world, 0, BOOST | LEFT, 40)
    assert len(events_of(happened, "tank_burst")) == 1
    assert izuku.x > 35 * 16
    stand(katsuki, 29 * 16)
    assert not events_of(step(world, 0, BOOST | LEFT, 40), "tank_burst")


def test_the_wave_wets_twelve_columns_for_good() -> None:
    world = roof_with(TANK)
    _, katsuki = both(world)
    stand(katsuki, 30 * 16)
    step(world, 0, BOOST | UP, 3)
    world = World.restore(world.level, world.snapshot())
    wet = [c for c in range(60) if world.wetness_at(c * 16 + 8, ROOF_TOP) == 100]
    assert wet == list(range(25, 38))


def test_the_wave_stops_at_walls_and_edges() -> None:
    text = WALLED.replace(".I" + "." * 28, ".I" + "." * 25 + "#..")
    text = "\n".join([*text.splitlines()[:ROOF_ROWS], *["#" * 38 + "." * 5 + "#" * 17] * 3])
    tank = thing("thing", 36 * 16, ROOF_TOP - 12, 34, 46, kind="tank")
    world = roof_with(tank, text=text)
    stand(both(world)[1], 36 * 16)
    step(world, 0, BOOST | UP, 3)
    wet = [c for c in range(60) if world.wetness_at(c * 16 + 8, ROOF_TOP) == 100]
    assert wet == list(range(34, 38))


@pytest.mark.parametrize("held", [RIGHT, RIGHT | JUMP, RIGHT | BOOST, RIGHT | DOWN])
def test_under_a_tank_that_runs_over_both_are_soaked_whatever_the_pace(held: int) -> None:
    pour = thing("spill", 20 * 16, ROOF_TOP, 48, 64)
    world = roof_with(pour)
    izuku, katsuki = both(world)
    for boy in (izuku, katsuki):
        stand(boy, 16 * 16)
    katsuki.sx -= 16 * 256
    for tick in range(240):
        world.step(held & ~(BOOST if tick % 20 else 0), held & ~(BOOST if tick % 20 else 0))
        if katsuki.x > 20 * 16 + 8:
            break
    assert (izuku.soaked, katsuki.soaked) == (100, 100)
    assert katsuki.palm_wetness > 98


# ---- what is light


def test_a_blast_blows_umbrellas_away() -> None:
    text = "\n".join(["." * 80] * 10 + ["." * 57 + "cc" + "." * 21, "#" * 80])
    text = text.replace("." * 57 + "cc", ".I" + "." * 55 + "cc")
    world = roof_with(text=text, weather="0s rain 30 wind 0")
    _, katsuki = both(world)
    stand(katsuki, 51 * 16, 11 * 16)
    people = world.crowd.civilians
    assert len(people) == 2
    step(world, 0, 0, 40 * 60)  # one after the other opens one
    assert all(person.umbrella for person in people)
    happened = step(world, 0, BOOST | LEFT, 1)
    assert events_of(happened, "blast")
    assert len(events_of(happened, "umbrella_blown")) == 2
    assert not any(person.umbrella for person in people)


def test_a_blast_empties_a_puddle_for_a_while() -> None:
    puddle = thing("puddle", 30 * 16, ROOF_TOP + 16, 32, 16)
    world = roof_with(puddle, weather="0s rain 15 wind 0")
    full = world.wetness_at(30 * 16 + 8, ROOF_TOP)
    ground = world.wetness_at(20 * 16 + 8, ROOF_TOP)
    assert full > ground
    stand(both(world)[1], 30 * 16)
    step(world, 0, BOOST | RIGHT, 2)
    assert world.wetness_at(30 * 16 + 8, ROOF_TOP) == ground
    step(world, 0, 0, 21 * 60)
    assert world.wetness_at(30 * 16 + 8, ROOF_TOP) == full


# ---- ducts

DUCT = "\n".join(
    [SKY] * 9 + ["." * 10 + "m" * 16 + "." * 34] * 2 + [".I" + SKY[2:]] + ["#" * 60] * 2
)


@pytest.mark.parametrize("who", [0, 1])
def test_a_duct_is_crawled_through_and_nobody_stands_up_in_it(who: int) -> None:
    world = roof_with(text=DUCT)
    boy = both(world)[who]
    stand(boy, 8 * 16)
    for held in script((RIGHT, 60)):
        step(world, held if who == 0 else 0, held if who else 0, 1)
    assert boy.x < 10 * 16  # upright it is a wall
    for held in script((RIGHT | DOWN, 120), (RIGHT | UP, 60), (RIGHT | JUMP, 40), (RIGHT, 200)):
        step(world, held if who == 0 else 0, held if who else 0, 1)
        assert not in_a_wall(boy)
        if 11 * 16 < boy.x < 25 * 16:
            assert boy.crouching
            assert boy.y >= ROOF_TOP - 1
    assert boy.x > 27 * 16
    assert not boy.crouching


# ---- one state


def test_heavy_mode_with_everything_that_breaks() -> None:
    """At every tick: snapshot, a fresh world, restore, step both, compare."""
    puddle = thing("puddle", 10 * 16, ROOF_TOP + 16, 48, 16)
    world = roof_with(SKYLIGHT, WEAK_WALL, TANK, puddle, text=WALLED, weather="0s rain 15 wind 0")
    katsuki = both(world)[1]
    stand(katsuki, 6 * 16)
    happened = set()
    pressed = [*script((RIGHT, 30), (RIGHT | BOOST, 1), (RIGHT, 60)) * 12, ACT]
    for tick, held in enumerate(pressed):
        katsuki.sweat_units = 6000
        twin = World.restore(world.level, world.snapshot())
        for one in (world, twin):
            one.step(RIGHT if tick % 90 < 45 else LEFT, held)
        assert twin.digest() == world.digest(), world.tick
        assert twin.events == world.events
        happened |= {event.name for event in world.events}
        if tick % 182 == 181:
            stand(katsuki, 26 * 16)
    assert {"shattered", "tank_burst", "blast"} <= happened


def test_two_who_mash_buttons_among_it_are_never_in_a_wall() -> None:
    """20,000 ticks of the playground: nobody inside a block, every value in its range."""
    level = load_level(DATA_MAPS / "playground" / "breaking.tmx")
    dice = Random(5)
    world, happened = World(level, 1), set[str]()
    held = [0, 0]
    for tick in range(20_000):
        if world.outcome != "running":
            world = World(level, world.seed + 1)
        if tick % 9 == 0:
            held = [dice.choice(MASHED), dice.choice(MASHED)]
        world.step(*held)
        happened |= {event.name for event in world.events}
        for boy in both(world):
            assert not in_a_wall(boy), (world.tick, boy.who, boy.x, boy.y, boy.state)
            shares = (boy.stamina, boy.strain, boy.panic, boy.cold, boy.soaked)
            assert all(0 <= share <= 100 for share in shares)
        katsuki = both(world)[1]
        assert isinstance(katsuki, Katsuki)
        assert 0 <= katsuki.palm_wetness <= 100
        assert 0 <= katsuki.sweat <= 100
    assert {"shattered", "cracked", "blast", "boost"} <= happened


def test_roofs_have_the_weak_skylight_that_the_plan_asks_for() -> None:
    """A blast on it, it breaks under him, and he is on the roof again some seconds later."""
    level = load_level(find_level("roofs"))
    world = World(level, seed=2)
    katsuki = both(world)[1]
    assert isinstance(katsuki, Katsuki)
    world.izuku.sx = 160 * 4096
    stand(katsuki, 134 * 16, 25 * 16)
    katsuki.sweat_units = 6000
    step(world, 0, BOOST | UP, 1)
    inside = 0
    for _ in range(6 * 60):
        world.step(0)
        inside += 132 * 16 <= katsuki.x < 136 * 16 and katsuki.y > 25 * 16
    assert 10 < inside < 4 * 60
    assert any(isinstance(g, Skylight) and g.broken for g in gadgets(world).all)


@pytest.mark.parametrize("who", [0, 1])
@pytest.mark.parametrize("column", range(132, 136))
def test_nobody_is_locked_into_the_attic_on_the_roofs(who: int, column: int) -> None:
    level = load_level(find_level("roofs"))
    world = World(level)
    boy, other = both(world)[who], both(world)[1 - who]
    katsuki = both(world)[1]
    assert isinstance(katsuki, Katsuki)
    stand(katsuki, 134 * 16, 25 * 16)
    katsuki.sweat_units = 6000
    step(world, 0, BOOST | UP, 1)
    stand(other, 10 * 16, 26 * 16)
    for side in (LEFT, RIGHT):
        stand(boy, column * 16 + 8, 29 * 16)
        for tick in range(240):
            held = side | (JUMP if tick % 40 < 20 else 0)
            world.step(0 if who else held, held if who else 0)
            if boy.on_ground and boy.y == 25 * 16:
                break
        assert boy.y == 25 * 16, side
