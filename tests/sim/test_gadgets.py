"""Things of the street: awnings throw and tear, lines carry, racks fall, hoardings bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gadgetry import AWNING, GAP, ROOFS, STREET, at, gadgets, street_with, thing
from playing import (
    ACT,
    DOWN,
    JUMP,
    LEFT,
    RIGHT,
    UP,
    events_of,
    hold,
    play,
    script,
    tiles_risen,
    until,
)

from game.sim import Level, World
from game.sim.awning import Awning
from game.sim.gadgets import Vending
from game.sim.toppling import Billboard, Rack

if TYPE_CHECKING:
    pass

# ---- awnings


def an_awning(**properties: int | str) -> World:
    world = street_with(AWNING, thing("bounce", 9 * 16, 13 * 16, 6 * 16, 16, **properties))
    at(world, 12 * 16, 9 * 16)
    return world


@pytest.mark.parametrize(("held", "tiles"), [(JUMP, 5.0), (0, 2.5)])
def test_an_awning_throws_up_who_lands_on_it(held: int, tiles: float) -> None:
    world = an_awning()
    assert until(world, held, lambda boy: boy.svy < 0) > 0
    assert [event.value for event in events_of(world.events, "bounce")] == [round(tiles * 10)]
    assert tiles_risen(world, hold(held, 60)) == pytest.approx(tiles, abs=0.35)


def test_an_awning_is_passed_from_below() -> None:
    world = an_awning()
    at(world, 12 * 16, 15 * 16)
    play(world, hold(0, 5))
    happened = play(world, hold(JUMP, 20))
    assert not events_of(happened, "bounce")


def test_bent_knees_take_the_throw_and_a_second_landing_rests() -> None:
    world = an_awning()
    happened = play(world, hold(DOWN, 60))
    assert not events_of(happened, "bounce")
    assert (world.izuku.y, world.izuku.on_ground) == (12 * 16, True)
    world = an_awning()
    happened = play(world, hold(0, 200))
    assert len(events_of(happened, "bounce")) == 1
    assert (world.izuku.y, world.izuku.on_ground) == (12 * 16, True)


def test_held_jump_is_thrown_again_and_again() -> None:
    assert len(events_of(play(an_awning(), hold(JUMP, 400)), "bounce")) >= 4


def test_an_awning_saves_from_a_hard_landing() -> None:
    world = an_awning()
    at(world, 12 * 16, -6 * 16)
    happened = play(world, hold(0, 80))
    assert events_of(happened, "bounce")
    assert not events_of(happened, "fallen")


def test_it_sags_for_the_view() -> None:
    world = an_awning()
    play(world, hold(0, 60))
    awning = gadgets(world).all[0]
    assert isinstance(awning, Awning)
    assert 0 < world.tick - awning.pressed_at < 60


def test_an_awning_tears_after_its_crossings_and_then_carries_nobody() -> None:
    world = an_awning(crossings=2)
    happened = play(world, hold(JUMP, 40))
    assert len(events_of(happened, "bounce")) == 1
    assert not events_of(happened, "torn")
    happened = play(world, hold(JUMP, 60))
    assert len(events_of(happened, "torn")) == 1
    happened = play(world, hold(0, 120))
    assert not events_of(happened, "bounce")
    assert world.izuku.y == 15 * 16  # the street
    assert world.level.flags == Level.from_text(AWNING).flags  # the level itself stays whole


def test_walking_across_is_a_crossing_too() -> None:
    world = an_awning(crossings=1)
    play(world, hold(DOWN, 60))
    happened = play(world, hold(RIGHT, 60))
    assert events_of(happened, "torn")
    assert world.izuku.y == 15 * 16


def test_without_the_property_it_never_tears() -> None:
    assert not events_of(play(an_awning(), hold(JUMP, 1200)), "torn")


# ---- lines


def a_line(**properties: int | str) -> World:
    """From beside the roof's edge, at the height of a head, down to the street."""
    return street_with(ROOFS, thing("slide", 8 * 16, 8 * 16, 20 * 16, 5 * 16 + 8, **properties))


def test_a_line_carries_who_falls_past_with_a_direction_held() -> None:
    world = a_line()
    happened = play(world, hold(RIGHT, 90))
    assert [event.who for event in events_of(happened, "slide")] == ["izuku"]
    boy = world.izuku
    assert gadgets(world).hangs("izuku")
    speed = (boy.vx**2 + (boy.vy + 29) ** 2) ** 0.5  # a tick's gravity is taken off beforehand
    assert speed == pytest.approx(220, abs=25)
    ahead = boy.x
    play(world, hold(0, 10))  # nothing need be held any more
    assert boy.x - ahead == pytest.approx(10 * 213 / 60, abs=3)


def test_up_holds_on_too_and_nothing_or_the_other_way_does_not() -> None:
    for held, hangs in ((UP, True), (0, False), (LEFT, False)):
        world = a_line()
        at(world, 14 * 16, 4 * 16)
        happened = play(world, hold(held, 30))
        assert bool(events_of(happened, "slide")) == hangs, held


def test_jump_lets_go_with_the_speed_kept() -> None:
    world = a_line()
    play(world, hold(RIGHT, 90))
    happened = play(world, hold(RIGHT | JUMP, 3))
    assert events_of(happened, "jump")
    assert not gadgets(world).hangs("izuku")
    assert world.izuku.vx > 190
    assert world.izuku.vy < -150


def test_down_drops() -> None:
    world = a_line()
    play(world, hold(RIGHT, 90))
    play(world, hold(DOWN, 4))
    assert not gadgets(world).hangs("izuku")
    assert world.izuku.vy > 20


def test_its_end_sets_him_down_on_the_street() -> None:
    world = a_line()
    play(world, hold(RIGHT, 220))
    assert (world.izuku.on_ground, world.izuku.y) == (True, 11 * 16)
    assert world.izuku.x > 28 * 16


def test_a_line_may_lead_down_to_the_left() -> None:
    world = street_with(ROOFS, thing("slide", 20 * 16, 9 * 16, 12 * 16, 5 * 16, down="left"))
    at(world, 29 * 16, 5 * 16)
    play(world, hold(LEFT, 40))
    assert gadgets(world).hangs("izuku")
    assert world.izuku.vx < -150


def test_a_wall_in_the_way_ends_it() -> None:
    text = ROOFS.replace("########......", "########.....#")
    world = street_with(text, thing("slide", 8 * 16, 8 * 16, 20 * 16, 5 * 16 + 8))
    play(world, hold(RIGHT, 200))
    assert not gadgets(world).hangs("izuku")
    assert world.izuku.on_ground


# ---- bicycles


def test_bicycles_that_are_bumped_fall_and_trip_the_next_runner_once() -> None:
    world = street_with(STREET, thing("topple", 12 * 16, 64, 34, 21, kind="bicycles"))
    happened = play(world, hold(RIGHT, 110))
    assert [event.text for event in events_of(happened, "topple")] == ["bicycles"]
    assert not events_of(happened, "stumble")
    happened = play(world, hold(LEFT, 90))
    assert len(events_of(happened, "stumble")) == 1
    happened = play(world, script((LEFT, 60), (RIGHT, 120)))
    assert not events_of(happened, "stumble")


def test_a_jump_clears_fallen_bicycles_and_a_walk_leaves_them_standing() -> None:
    world = street_with(STREET, thing("topple", 12 * 16, 64, 34, 21))
    play(world, hold(RIGHT | DOWN, 260))
    rack = gadgets(world).all[0]
    assert isinstance(rack, Rack)
    assert (rack.way, world.izuku.x > 16 * 16) == (0, True)
    world = street_with(STREET, thing("topple", 12 * 16, 64, 34, 21))
    play(world, hold(RIGHT, 120))
    until(world, LEFT, lambda boy: boy.x < 16 * 16)
    happened = play(world, script((LEFT | JUMP, 30), (LEFT, 30)))
    assert not events_of(happened, "stumble")


# ---- hoardings


def a_board() -> World:
    return street_with(GAP, thing("topple", 10 * 16, 64, 32, 80, kind="billboard"))


def test_a_hoarding_is_pushed_over_a_gap_and_bridges_it() -> None:
    world = a_board()
    happened = play(world, hold(RIGHT | ACT, 200))
    assert not events_of(happened, "topple")
    assert world.izuku.x < 11 * 16
    happened = play(world, hold(RIGHT | ACT, 80))
    assert [event.text for event in events_of(happened, "topple")] == ["billboard"]
    play(world, hold(0, 10))
    play(world, hold(RIGHT, 110))
    assert (world.izuku.x > 17 * 16, world.izuku.y) == (True, 4 * 16)


def test_the_bridge_is_one_way() -> None:
    world = a_board()
    play(world, hold(RIGHT | ACT, 260))
    at(world, 14 * 16, 8 * 16)
    play(world, hold(0, 4))
    play(world, hold(JUMP, 80))
    assert world.izuku.y in (4 * 16, 8 * 16)


def test_without_a_push_it_stands() -> None:
    world = a_board()
    play(world, hold(RIGHT, 60))
    board = gadgets(world).all[0]
    assert isinstance(board, Billboard)
    assert (board.way, board.pushed) == (0, 0)


# ---- hazards and machines


def test_touching_a_hazard_is_a_fall_back_to_the_checkpoint() -> None:
    text = STREET.replace("..I....", "..I.C..")
    world = street_with(text, thing("hazard", 20 * 16, 64, 32, 8))
    happened = play(world, script((RIGHT, 140), (0, 30)))
    assert [event.value for event in events_of(happened, "fallen")] == [1]
    assert [event.who for event in events_of(happened, "respawn")] == ["izuku"]
    happened = play(world, hold(0, 60))
    assert not events_of(happened, "fallen")


def test_a_jump_clears_a_hazard() -> None:
    world = street_with(STREET, thing("hazard", 20 * 16, 64, 32, 8))
    until(world, RIGHT, lambda boy: boy.x > 18 * 16)
    happened = play(world, script((RIGHT | JUMP, 20), (RIGHT, 30)))
    assert not events_of(happened, "fallen")
    assert world.izuku.x > 23 * 16


def test_a_vending_machine_gives_one_drink() -> None:
    world = street_with(STREET, thing("thing", 36, 64, 18, 34, kind="vending"))
    world.izuku.stamina_units = 40 * 60
    happened = play(world, script((0, 1), (ACT, 1), (0, 1), (ACT, 1)))
    assert len(events_of(happened, "vending")) == 1
    assert world.izuku.stamina in (50, 51)
    machine = gadgets(world).all[0]
    assert isinstance(machine, Vending)
    assert machine.sold
