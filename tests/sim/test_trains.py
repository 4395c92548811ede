"""Trains: a public clock, passengers who come and go, doors that shut, and who is aboard then."""

from __future__ import annotations

import random

import pytest
from playing import ACT, BOOST, DOWN, JUMP, LEFT, RIGHT, UP, with_things

from game.levels.data import DATA_MAPS
from game.levels.load import load_level
from game.sim import Level, Thing, World
from game.sim.fugitive import Fugitive
from game.sim.passer import INSIDE
from game.sim.timetable import Timetable

PLATFORM = """
............................................................
............................................................
............................................................
..{boys}....................................................
############################################################
"""
FLOOR = 4 * 16  # pixels
OPENS, SHUTS, PERIOD = 240, 630, 1200  # ticks
CLOSES = SHUTS - 90
TIMES = (("arrives", OPENS), ("departs", SHUTS), ("period", PERIOD))


def door(column: int, passengers: int = 0, /, **more: int | str) -> Thing:
    """A train's door whose middle is that of a column."""
    given = {**dict(TIMES), "passengers": passengers, **more}
    return Thing("train", column * 16 + 8, FLOOR, 40, 48, tuple(sorted(given.items())))


def station(*things: Thing, boys: str = "I...") -> Level:
    return with_things(Level.from_text(PLATFORM.format(boys=boys)), *things)


def stand(world: World, column: int, who: str = "izuku") -> None:
    """Puts a boy's feet on the platform, at rest."""
    boy = world.izuku if who == "izuku" else world.katsuki
    assert boy is not None
    boy.sx, boy.sy = (column * 16 + 8) * 256, FLOOR * 256
    boy.hold_still()
    boy.on_ground = True
    boy.enter(0)


def wait(world: World, until: int, izuku: int = 0, katsuki: int | None = 0) -> list[str]:
    """Steps up to a tick; the names of what happened."""
    names: list[str] = []
    while world.tick < until and world.outcome == "running":
        world.step(izuku, katsuki)
        names += [event.name for event in world.events]
    return names


def phases(world: World, ticks: int) -> list[tuple[int, str]]:
    """When the first train did something else, and what."""
    found = []
    for _ in range(ticks):
        world.step(0, 0)
        found += [(world.tick, e.text) for e in world.events if e.name == "doors" and not e.value]
    return found


# ---- the clock


def test_the_timetable_is_a_public_clock() -> None:
    round_trip = [
        (60, "arriving"),
        (240, "open"),
        (540, "closing"),
        (630, "leaving"),
        (810, "away"),
    ]
    world = World(station(door(30)))
    assert phases(world, 2 * PERIOD) == round_trip + [
        (at + PERIOD, name) for at, name in round_trip
    ]


def test_anybody_can_read_it_ahead() -> None:
    table = Timetable(door(30))
    assert [table.phase_at(tick) for tick in (0, 60, 240, 540, 630, 810)] == [0, 1, 2, 3, 4, 0]
    assert [table.phase_ends(tick) for tick in (0, 240, 900)] == [60, 540, 1260]
    assert [table.next_click(tick) for tick in (0, 629, 630)] == [630, 630, 1830]


def test_a_train_without_a_period_comes_once() -> None:
    world = World(station(door(30, period=0)))
    assert phases(world, 3000)[-1] == (810, "away")


def test_doors_of_one_timetable_and_platform_are_one_train() -> None:
    world = World(station(door(20), door(30), door(40, departs=700)))
    assert world.trains is not None
    assert [len(train.doors) for train in world.trains.all] == [2, 1]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"departs": 300}, "is the least"),
        ({"period": 400}, "period of"),
        ({"trigger": "gates"}, "write it as 'gate'"),
        ({"trigger": "beat nine"}, "write it as 'gate'"),
    ],
)
def test_an_impossible_timetable_is_refused(given: dict[str, int | str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        World(station(door(30, **given)))


@pytest.mark.parametrize("trigger", ["column 20", "beat 10"])
def test_a_column_or_a_beat_sets_the_phase_once(trigger: str) -> None:
    beat = Thing("beat", 20 * 16 + 8, FLOOR, 16, 16, (("id", 10),))
    world = World(station(door(40, trigger=trigger), beat))
    wait(world, 500)
    while world.izuku.x < 20 * 16 - 6:
        world.step(RIGHT, 0)
    found = phases(world, 40)
    start = world.tick
    stand(world, 25)
    assert world.trains is not None
    zero = int(world.trains.all[0].table.zero)
    assert start - 60 < zero <= start, found
    stand(world, 10)
    wait(world, start + 60, RIGHT)
    assert int(world.trains.all[0].table.zero) == zero
    assert world.trains.all[0].table.phase_at(zero + OPENS) == 2


# ---- people


def test_passengers_stream_out_and_those_who_wait_get_in() -> None:
    queue = Thing("crowd", 30 * 16, FLOOR, 40 * 16, 16, (("count", 12), ("wish", "queue")))
    world = World(station(door(30, 10), queue), seed=2)
    stand(world, 20)
    wait(world, OPENS)
    before = len(world.crowd.outside)
    most = before
    while world.tick < CLOSES:
        world.step(0, 0)
        most = max(most, len(world.crowd.outside))
    assert most >= before + 5
    assert len(world.crowd.outside) < before + 10
    wait(world, SHUTS)
    gone = {person.number for person in world.crowd.civilians if person.state_code == INSIDE}
    assert len([number for number in gone if number < 12]) >= 4


def test_nobody_vanishes_but_through_open_doors() -> None:
    queue = Thing("crowd", 30 * 16, FLOOR, 50 * 16, 16, (("count", 25), ("wish", "queue")))
    world = World(station(door(20, 25), door(40, 25), queue), seed=1)
    trains = world.trains
    assert trains is not None
    outside = {person.number: person.x for person in world.crowd.outside}
    for _ in range(2 * PERIOD):
        world.step(0, 0)
        now = {person.number: person.x for person in world.crowd.outside}
        for number in outside.keys() ^ now.keys():
            x = outside.get(number, now.get(number, 0))
            edge = x <= 8 or x >= 60 * 16 - 8
            at_door = any(abs(x - one.x) <= 8 for one in trains.doors)
            assert edge or (at_door and trains.all[0].phase in ("open", "closing")), (number, x)
        outside = now


def test_a_pulse_of_passengers_is_a_wall_in_which_nobody_fires() -> None:
    world = World(station(door(30, 25), boys="K..I"), seed=4)
    stand(world, 24)
    stand(world, 3, "katsuki")
    wait(world, CLOSES)
    assert world.density_at(28 * 16, FLOOR) + world.density_at(24 * 16, FLOOR) > 0.5
    assert world.crowd.any_within(24 * 4096, FLOOR * 256, 5 * 4096)


# ---- getting in and out


def test_the_doors_shut_over_90_ticks_and_let_a_body_in_until_tick_64() -> None:
    for late, fits in ((64, True), (65, False)):
        world = World(station(door(30)))
        stand(world, 30)
        wait(world, CLOSES + late - 1)
        world.step(UP, 0)
        assert (world.izuku.state == "seated") == fits
        wait(world, SHUTS)
        assert world.outcome == ("escaped" if fits else "running")


def test_how_far_they_stand_open() -> None:
    world = World(station(door(30)))
    assert world.trains is not None
    train = world.trains.all[0]
    seen = []
    for tick in (100, OPENS + 60, CLOSES + 45, SHUTS + 1):
        wait(world, tick)
        seen.append(train.opening(world.tick))
    assert seen == [0, 100, 50, 0]


def test_a_boost_held_before_a_door_carries_him_in() -> None:
    world = World(station(door(30)))
    stand(world, 26)
    wait(world, CLOSES + 40)
    names = wait(world, CLOSES + 64, RIGHT | BOOST)
    assert "boarded" in names
    assert world.izuku.x == 30 * 16 + 8


def test_who_runs_past_or_comes_before_they_open_stays_outside() -> None:
    world = World(station(door(30)))
    stand(world, 30)
    assert "boarded" not in wait(world, OPENS - 1, UP)
    stand(world, 20)
    assert "boarded" not in wait(world, OPENS + 200, RIGHT)


@pytest.mark.parametrize("button", [DOWN, ACT])
def test_he_may_step_out_again_while_they_are_open(button: int) -> None:
    world = World(station(door(30)))
    stand(world, 30)
    wait(world, OPENS + 10, UP)
    assert world.izuku.state == "seated"
    assert "got_off" in wait(world, OPENS + 12, button)
    assert world.izuku.state == "run"
    wait(world, SHUTS + 10)
    assert world.outcome == "running"


def test_a_level_may_name_another_outcome() -> None:
    world = World(station(door(30, outcome="turned_back")))
    stand(world, 30)
    wait(world, OPENS + 10, UP)
    wait(world, SHUTS)
    assert world.outcome == "turned_back"


# ---- both of them


def test_left_on_the_platform_he_is_beaten_at_the_click() -> None:
    world = World(station(door(30), boys="K..I"))
    wait(world, OPENS)
    stand(world, 30)
    world.step(UP, 0)
    stand(world, 31, "katsuki")
    assert wait(world, SHUTS)[-1] == "outcome"
    assert (world.outcome, world.tick) == ("escaped", SHUTS)


def test_both_in_one_car_is_the_end() -> None:
    world = World(station(door(30), boys="K..I"))
    wait(world, OPENS)
    stand(world, 30)
    world.step(UP, 0)
    stand(world, 30, "katsuki")
    world.step(0, UP)
    assert world.outcome == "caught_platform"


def test_in_two_cars_he_comes_through_the_train() -> None:
    world = World(station(door(20), door(40), boys="K..I"))
    wait(world, OPENS)
    stand(world, 20)
    stand(world, 40, "katsuki")
    world.step(UP, UP)
    wait(world, SHUTS - 1)
    assert world.outcome == "running"
    world.step(0, 0)
    assert world.outcome == "caught_platform"


def test_carried_off_alone_he_comes_back_with_the_next_train() -> None:
    world = World(station(door(30), boys="K..I"))
    wait(world, OPENS)
    stand(world, 30, "katsuki")
    world.step(0, UP)
    wait(world, SHUTS + 100)
    assert world.katsuki is not None
    assert world.katsuki.state == "seated"
    wait(world, OPENS + PERIOD)
    world.step(0, DOWN)
    assert world.katsuki.state == "run"


def test_his_own_head_boards_after_him() -> None:
    world = World(station(door(30), boys="K..I"), seed=1)
    wait(world, OPENS, 0, 0)
    stand(world, 30)
    stand(world, 18, "katsuki")
    world.step(UP, None)
    names = wait(world, SHUTS, 0, None)
    assert names.count("boarded") == 1
    assert world.outcome == "caught_platform"


def test_his_own_head_gets_off_when_the_other_does() -> None:
    world = World(station(door(20), door(40), boys="K..I"), seed=1)
    wait(world, OPENS)
    stand(world, 40, "katsuki")
    world.step(0, UP)
    stand(world, 24)
    assert "got_off" in wait(world, OPENS + 10, 0, None)


# ---- as a whole


def test_a_world_restored_while_the_doors_shut_goes_on_alike() -> None:
    queue = Thing("crowd", 30 * 16, FLOOR, 40 * 16, 16, (("count", 9), ("wish", "queue")))
    level = station(door(20, 6), door(40, 6), queue, boys="K..I")
    world = World(level, seed=3)
    stand(world, 40)
    wait(world, CLOSES + 20, UP)
    assert world.izuku.state == "seated"
    again = World.restore(level, world.snapshot())
    assert again.digest() == world.digest()
    for _ in range(70):
        world.step(0)
        again.step(0)
        assert again.digest() == world.digest()
    assert world.outcome == again.outcome == "escaped"


def test_random_buttons_never_break_it() -> None:
    queue = Thing("crowd", 30 * 16, FLOOR, 40 * 16, 16, (("count", 9), ("wish", "queue")))
    gate = Thing("gate", 14 * 16 + 8, FLOOR, 16, 32)
    level = station(door(20, 6), door(30, 6), queue, gate, boys="K..I")
    for seed in range(6):
        dice = random.Random(seed)
        world = World(level, seed=seed)
        pressed = [0, 0]
        while world.tick < 1500 and world.outcome == "running":
            for who in (0, 1):
                if dice.random() < 0.1:
                    pressed[who] = dice.choice((LEFT, RIGHT, UP, DOWN, JUMP, ACT, BOOST)) | (
                        dice.choice((LEFT, RIGHT, 0, UP))
                    )
            world.step(*pressed)
            check(world)
        restored = World.restore(level, world.snapshot())
        assert restored.digest() == world.digest()


def check(world: World) -> None:
    """Who sits has a seat, at a door; nobody is in two places or off the map."""
    assert world.trains is not None
    for boy in (world.izuku, world.katsuki):
        assert boy is not None
        seat = world.trains.door_of(boy.who)
        if world.outcome == "running":
            assert (boy.state == "seated") == (seat is not None)
        if seat is not None:
            assert boy.x == seat.x
        assert 0 <= boy.x <= 60 * 16
    assert len(world.crowd.civilians) <= 300


def test_a_level_without_trains_has_none() -> None:
    assert World(station()).trains is None


@pytest.mark.parametrize("seed", [0, 2, 5])
def test_the_bot_catches_the_train_of_the_playground(seed: int) -> None:
    level = load_level(DATA_MAPS / "playground" / "trains.tmx")
    world, bot = World(level, seed=seed), Fugitive(level)
    while world.outcome == "running" and world.tick < 3600:
        world.step(bot.press(world))
    assert world.outcome == "escaped"
