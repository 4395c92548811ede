"""Things of the street: awnings throw and tear, lines carry, racks fall, hoardings bridge."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest
from playing import (
    ACT,
    BOOST,
    DOWN,
    JUMP,
    LEFT,
    RIGHT,
    UP,
    drawn,
    events_of,
    hold,
    play,
    script,
    tiles_risen,
    until,
    with_things,
)

from game.levels import load_level
from game.levels.data import DATA_MAPS, find_level
from game.sim import Level, Thing, World
from game.sim.awning import Awning
from game.sim.fugitive import Fugitive
from game.sim.gadgets import Vending
from game.sim.level import STOPS_DOWN
from game.sim.toppling import Billboard, Rack

if TYPE_CHECKING:
    from game.sim.gadgets import Gadgets
    from game.sim.navigation import Graph

AWNING = """
..............................
..............................
..............................
..............................
..............................
..............................
..............................
.I............................
#####.........................
#####.........................
#####.........................
#####.........................
#####....======...............
#####.........................
#####.........................
##############################
"""
STREET = """
..................................................
..................................................
..................................................
..I...............................................
##################################################
"""
ROOFS = """
..................................................
..................................................
..................................................
..I...............................................
########..........................................
########..........................................
########..........................................
########..........................................
########..........................................
########..........................................
########..........................................
##################################################
"""
GAP = """
..............................
..............................
..............................
........I.....................
############.....#############
############.....#############
############.....#############
############.....#############
##############################
"""


def thing(
    class_: str, x: int, y: int, width: int, height: int, /, **properties: int | str
) -> Thing:
    """A thing by its left, lower edge and size, in pixels."""
    return Thing(class_, x + width // 2, y, width, height, tuple(sorted(properties.items())))


def street_with(text: str, *things: Thing) -> World:
    return World(with_things(Level.from_text(text), *things))


def gadgets(world: World) -> Gadgets:
    assert world.gadgets is not None
    return world.gadgets


def at(world: World, x: int, y: int) -> None:
    """Puts Izuku's feet at a pixel, in the air."""
    boy = world.izuku
    boy.sx, boy.sy = x * 256, y * 256
    boy.on_ground = False
    boy.hold_still()
    boy.enter(1)


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


# ---- one state


EVERYTHING = (
    thing("bounce", 9 * 16, 13 * 16, 6 * 16, 16, crossings=3),
    thing("slide", 5 * 16, 14 * 16, 20 * 16, 7 * 16),
    thing("topple", 20 * 16, 240, 34, 21),
    thing("topple", 24 * 16, 240, 32, 64, kind="billboard"),
    thing("hazard", 28 * 16, 240, 16, 6),
    thing("thing", 7 * 16, 240, 18, 34, kind="vending"),
)


def test_heavy_mode_with_gadgets() -> None:
    """At every tick: snapshot, a fresh world, restore, step both, compare."""
    level = with_things(Level.from_text(AWNING.replace(".I...", "KI...")), *EVERYTHING)
    world = World(level, seed=3)
    dice = Random(7)
    happened: set[str] = set()
    held = other = 0
    for tick in range(2400):
        if tick % 12 == 0:
            held = dice.choice((RIGHT, LEFT, RIGHT | JUMP, LEFT | JUMP, JUMP, ACT, RIGHT | ACT))
            other = dice.choice((RIGHT, LEFT, RIGHT | JUMP, LEFT | JUMP, RIGHT | BOOST, 0))
        if world.outcome != "running":
            world = World(level, seed=world.seed + 1)
        twin = World.restore(level, world.snapshot())
        for one in (world, twin):
            one.step(held, other)
        assert twin.digest() == world.digest(), world.tick
        assert twin.events == world.events
        assert twin.izuku.flags == world.izuku.flags
        happened |= {event.name for event in world.events}
    assert {"bounce", "slide", "topple", "fallen", "torn"} <= happened


def test_a_level_without_things_has_no_gadgets() -> None:
    assert drawn(STREET).gadgets is None


# ---- nobody is trapped


def test_the_bot_finishes_the_playground_with_them() -> None:
    level = load_level(DATA_MAPS / "playground" / "things.tmx")
    for seed in range(3):
        world, bot = World(level, seed), Fugitive(level)
        while world.outcome == "running" and world.tick < 60 * 60:
            world.step(bot.press(world))
        assert world.outcome == "escaped", seed


def test_home_street_has_its_clothes_line_and_the_bot_still_gets_home() -> None:
    level = load_level(find_level("home_street"))
    (line,) = level.of_kind("slide")
    assert (line.x - line.width // 2) // 16 in (222, 223)
    assert (line.x + line.width // 2) // 16 in (239, 240)
    for seed in range(2):
        world, bot = World(level, seed), Fugitive(level)
        while world.outcome == "running" and world.tick < 5 * 60 * 60:
            world.step(bot.press(world))
        assert world.outcome in ("escaped", "caught_street")


HIGH_ROAD = """
............................................................
............................................................
............................................................
............................................................
............................................................
............................................................
.....................................######################.
.....................................######################.
.....................................######################.
..................=====.....=====....######################.
.....................................######################.
.....................................######################.
...........=====.....................######################.
.....................................######################.
.....................................######################.
.K....I..............................######################.
############################################################
"""


def test_a_head_plans_without_an_awning_that_has_torn() -> None:
    """Torn road: Katsuki does not go on jumping at cloth that is gone."""
    level = with_things(
        Level.from_text(HIGH_ROAD),
        thing("bounce", 28 * 16, 10 * 16, 5 * 16, 16, crossings=1),
    )
    world = World(level)
    pursuer = world.pursuer
    assert pursuer is not None
    play_both(world, 2)
    whole = runner_graph(world)
    cloth = whole.surfaces.below(30 * 16 * 256, 9 * 16 * 256 + 1)
    assert whole.arriving[cloth]
    at(world, 30 * 16, 6 * 16)
    play_both(world, 90)
    assert gadgets(world).torn
    torn = runner_graph(world)
    assert (torn.arriving[cloth], torn.edges) == ([], whole.edges)
    twin = World.restore(level, world.snapshot())
    for _ in range(300):
        world.step(0)
        twin.step(0)
        assert twin.digest() == world.digest()


def play_both(world: World, ticks: int) -> None:
    """Izuku holds jump, Katsuki's own head plays him."""
    for _ in range(ticks):
        world.step(JUMP)


def runner_graph(world: World) -> Graph:
    assert world.pursuer is not None
    assert world.pursuer.runner is not None
    return world.pursuer.runner.graph


@pytest.mark.parametrize("delay", [0, 120])
def test_katsukis_head_gets_through_the_playground_with_them(delay: int) -> None:
    """He reaches an Izuku who waits at the far end, whatever stands between."""
    playground = load_level(DATA_MAPS / "playground" / "things.tmx")
    level = with_things(playground, Thing("katsuki", 24, 256, 0, 0, (("delay", delay),)))
    world = World(level, seed=1)
    boy = world.izuku
    boy.sx, boy.sy = 66 * 16 * 256, 256 * 256
    while world.outcome == "running" and world.tick < 60 * 60:
        world.step(0)
    assert world.outcome.startswith("caught")


def test_katsuki_may_fall_through_a_hazard_but_not_for_ever() -> None:
    """A hazard across the only street costs him a fall, then he is spared a moment."""
    text = STREET.replace("..I...", "K.....").replace(".....\n####", "..I..\n####")
    world = street_with(text, thing("hazard", 20 * 16, 64, 48, 8))
    fallen = 0
    while world.outcome == "running" and world.tick < 30 * 60:
        world.step(0)
        fallen += len(events_of(world.events, "fallen"))
    assert world.outcome.startswith("caught")
    assert fallen == 1


@pytest.mark.interpreted_only
def test_the_digest_sees_every_number_of_every_gadget() -> None:
    world = street_with(AWNING, *EVERYTHING)
    play(world, hold(RIGHT, 30))
    fixed = {"number", "left", "right", "top", "bottom", "row", "cloth", "most", "way", "bit"}
    fixed |= {"pace", "sink"}
    seen = set()
    for part in [*gadgets(world).all, *gadgets(world).hands]:
        line = type(part).__name__ == "Line"
        for name, value in vars(part).items():
            if not isinstance(value, int) or (name in fixed and (line or name != "way")):
                continue
            before = world.digest()
            setattr(part, name, value + 1)
            assert world.digest() != before, (type(part), name)
            setattr(part, name, value)
            seen.add(name)
    assert {"crossings", "torn", "pushed", "fell_at", "way", "sold", "line", "wary"} <= seen


@pytest.mark.parametrize("seed", range(4))
def test_nobody_is_ever_put_into_a_wall(seed: int) -> None:
    """Mashed buttons under and over slanted lines that pass through houses."""
    text = """
..............................................
..............................................
....................====......................
..............................................
..........###.................###.............
..........###....====.........###.............
..........###.................###.............
..............................................
..I...................##......................
#######.......###############......###########
#######.......###############......###########
"""
    lines = (
        thing("slide", 2 * 16, 9 * 16, 40 * 16, 6 * 16),
        thing("slide", 4 * 16, 8 * 16, 30 * 16, 7 * 16, down="left"),
        thing("bounce", 17 * 16, 6 * 16, 64, 16),
        thing("topple", 5 * 16, 9 * 16, 32, 96, kind="billboard"),
    )
    world = street_with(text, *lines)
    dice = Random(seed)
    happened = []
    for _ in range(400):
        held = dice.choice((RIGHT, LEFT, UP, UP | RIGHT, RIGHT | JUMP, LEFT | JUMP, RIGHT | BOOST))
        for _ in range(dice.randint(3, 20)):
            world.step(held)
            happened += world.events
            boy = world.izuku
            for row in range((boy.sy - boy.height_sub) >> 12, ((boy.sy - 1) >> 12) + 1):
                assert not boy.row_has(boy.sx, row, STOPS_DOWN), (boy.x, boy.y, boy.state)
    assert len(events_of(happened, "slide")) > 3
