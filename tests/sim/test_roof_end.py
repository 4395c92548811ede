"""The last scene of the roofs: whoever lands falls, nobody comes, and three acts end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playing import ACT, BOOST, JUMP, LEFT, RIGHT, TILE, UP, events_of, hold, play

from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import Level, World
from game.sim.buttons import BREATHE
from game.sim.fugitive import Fugitive
from game.sim.rolling_frame import RollingFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim import Event
    from game.sim.roof_end import RoofEnd

REST = 70  # column of the playground at which he comes to rest: 590 of the roofs
EDGE = 50  # where his roof begins, and
OTHER_EDGE = 39  # where the other one ends
STOP = 36
MINUTE = 60 * 60


@pytest.fixture(scope="module")
def last_roof() -> Level:
    return load_level(DATA_MAPS / "playground" / "roof_end.tmx")


@pytest.fixture(scope="module")
def roofs() -> Level:
    return load_level(DATA_MAPS / "roofs.tmx")


def end_of(world: World) -> RoofEnd:
    assert world.roof_end is not None
    return world.roof_end


def frame_in(world: World) -> RollingFrame:
    assert world.gadgets is not None
    return next(g for g in world.gadgets.all if isinstance(g, RollingFrame))


def over_the_gap(level: Level, pace: int, column: float = EDGE + 0.6, seed: int = 0) -> World:
    """Izuku in the air just above the edge of the last roof, at some px/s."""
    world = World(level, seed)
    boy = world.izuku
    boy.sx, boy.sy = int(column * TILE) * 256, (27 * TILE - 20) * 256
    boy.on_ground = False
    boy.enter(1)
    boy.svx = pace * 256 // 60
    return world


def go_on(world: World, buttons: int, done: Callable[[], bool], limit: int = 2000) -> list[Event]:
    """Holds buttons until something is true; what happened. Katsuki's own head plays him."""
    happened: list[Event] = []
    for _ in range(limit):
        if done() or world.outcome != "running":
            return happened
        world.step(buttons)
        happened += world.events
    pytest.fail("it never came to that")


def lying(level: Level, seed: int = 0) -> World:
    world = over_the_gap(level, 200, seed=seed)
    go_on(world, RIGHT, lambda: end_of(world).phase == "lies")
    return world


def standing(level: Level, seed: int = 0) -> World:
    world = lying(level, seed)
    for tick in range(1400):
        if end_of(world).phase == "stands":
            break
        world.step(UP if tick % 2 else 0)
    assert end_of(world).phase == "stands"
    return world


def walk_to(world: World, column: float) -> None:
    ahead = RIGHT if world.izuku.x < column * TILE else LEFT
    go_on(world, ahead, lambda: abs(world.izuku.x - column * TILE) < 3, 3000)
    go_on(world, 0, lambda: world.izuku.svx == 0)


# ---- the fall


@pytest.mark.parametrize("pace", [0, 20, 90, 150, 260, 400, 520])
def test_the_knee_buckles_whatever_the_pace(last_roof: Level, pace: int) -> None:
    world = over_the_gap(last_roof, pace)
    told = go_on(world, RIGHT | JUMP, lambda: end_of(world).phase == "lies")
    assert [event.value for event in events_of(told, "beat")] == [22]
    assert events_of(told, "fallen")
    assert abs(world.izuku.x - REST * TILE) < TILE
    assert world.izuku.state == "fallen"
    assert world.izuku.stamina == 0


def test_who_only_just_catches_the_edge_falls_too(last_roof: Level) -> None:
    world = over_the_gap(last_roof, 100, EDGE - 0.5)
    world.izuku.sy += 40 * 256
    told = go_on(world, RIGHT, lambda: end_of(world).phase == "lies")
    assert events_of(told, "ledge_grab")
    assert abs(world.izuku.x - REST * TILE) < TILE


def test_the_bots_own_jump_ends_in_it(last_roof: Level) -> None:
    for seed in range(5):
        world, bot = World(last_roof, seed), Fugitive(last_roof)
        for _ in range(MINUTE):
            world.step(bot.press(world))
            if world.outcome != "running":
                break
        assert world.outcome == "escaped", seed


def test_a_fall_into_the_gap_is_only_a_fall(last_roof: Level) -> None:
    world = over_the_gap(last_roof, 0, EDGE - 2)
    told = go_on(world, 0, lambda: world.izuku.state == "respawn")
    assert not events_of(told, "beat")
    assert end_of(world).phase == ""


# ---- nobody comes


@pytest.mark.parametrize("buttons", [0, LEFT, RIGHT, UP, JUMP, BOOST, ACT, LEFT | JUMP | UP])
def test_for_ten_seconds_nothing_pressed_has_an_effect(last_roof: Level, buttons: int) -> None:
    world = lying(last_roof)
    x = world.izuku.sx
    play(world, hold(buttons, 590))
    assert world.izuku.sx == x
    assert world.izuku.state == "fallen"
    assert end_of(world).waited == 0


def test_three_presses_let_a_minute_pass(last_roof: Level) -> None:
    world = lying(last_roof)
    play(world, hold(0, 600))
    for seconds in (10, 30, 60):
        told = play(world, hold(UP, 1) + hold(0, 119))
        assert [event.value for event in events_of(told, "waited")] == [seconds]
        assert end_of(world).looks_up
    play(world, hold(0, 60))
    assert end_of(world).phase == "stands"


def test_without_up_nothing_passes(last_roof: Level) -> None:
    world = lying(last_roof)
    told = play(world, hold(RIGHT, 2 * MINUTE))
    assert not events_of(told, "waited")


def test_up_that_is_held_lifts_the_head_too(last_roof: Level) -> None:
    world = lying(last_roof)
    told = go_on(world, UP, lambda: end_of(world).phase == "stands")
    assert [event.value for event in events_of(told, "waited")] == [10, 30, 60]


def test_breath_calms_all_the_while(last_roof: Level) -> None:
    calmed, other = lying(last_roof), lying(last_roof)
    assert calmed.izuku.panic >= 40
    breath = hold(BREATHE, 4 * 30 + 5 * 30) + hold(0, 6 * 30 + 4)
    told = play(calmed, breath)
    play(other, hold(0, len(breath)))
    assert [event.text for event in events_of(told, "breath")] == ["in", "hold", "out"]
    assert calmed.izuku.panic <= other.izuku.panic - 10


@pytest.mark.parametrize("seed", range(4))
def test_he_never_crosses_and_never_falls_trying(last_roof: Level, seed: int) -> None:
    world = lying(last_roof, seed)
    katsuki = world.katsuki
    assert katsuki is not None
    farthest = 0
    for _ in range(2 * MINUTE):
        world.step(0)
        farthest = max(farthest, katsuki.x)
        assert not [e for e in world.events if e.who == "katsuki" and e.name == "fallen"]
    assert farthest < OTHER_EDGE * TILE
    assert abs(katsuki.x - STOP * TILE) < 2 * TILE
    assert katsuki.facing > 0
    assert katsuki.palm_wetness == 100


def test_a_minute_brings_him_to_the_edge_wherever_he_was(last_roof: Level) -> None:
    world = over_the_gap(last_roof, 200)  # he has not even arrived when Izuku falls
    katsuki = world.katsuki
    assert katsuki is not None
    katsuki.palm_units = 0
    go_on(world, UP, lambda: end_of(world).phase == "stands")
    assert abs(katsuki.x - STOP * TILE) < 2 * TILE
    assert katsuki.palm_wetness > 85


# ---- what is left in his legs


def test_he_walks_and_neither_jumps_nor_boosts(last_roof: Level) -> None:
    world = standing(last_roof)
    x = world.izuku.x
    told = play(world, hold(RIGHT | JUMP | BOOST, 120))
    assert {event.name for event in told}.isdisjoint({"jump", "boost", "boost_denied"})
    assert 100 < world.izuku.x - x < 160  # 75 px/s


def test_he_stops_at_the_edge(last_roof: Level) -> None:
    world = standing(last_roof)
    play(world, hold(LEFT, 10 * 60))
    assert EDGE * TILE <= world.izuku.x < (EDGE + 2) * TILE
    assert world.izuku.on_ground


def test_a_retry_begins_where_he_stood_up(last_roof: Level) -> None:
    world = lying(last_roof)
    told = go_on(world, UP, lambda: end_of(world).phase == "stands")
    assert events_of(told, "checkpoint")


# ---- three acts


def test_down_the_fire_escape_the_story_goes_on(last_roof: Level) -> None:
    world = standing(last_roof)
    go_on(world, RIGHT, lambda: world.outcome != "running")
    assert world.outcome == "escaped"


def test_act_held_where_the_phone_is_calls(last_roof: Level) -> None:
    world = standing(last_roof)
    walk_to(world, EDGE + 3)
    play(world, hold(ACT, 110) + hold(0, 5) + hold(ACT, 110))
    assert world.outcome == "running"  # the phone was put away in between
    play(world, hold(ACT, 15))
    assert world.outcome == "called"


def test_far_from_there_nobody_is_called(last_roof: Level) -> None:
    world = standing(last_roof)
    play(world, hold(ACT, 300))
    assert world.outcome == "running"


def push_it_over(world: World) -> None:
    walk_to(world, 96)
    go_on(world, LEFT | ACT, lambda: frame_in(world).lies, 3000)


def test_the_hoarding_pushed_across_turns_him_back(last_roof: Level) -> None:
    world = standing(last_roof)
    push_it_over(world)
    told = go_on(world, 0, lambda: world.outcome != "running")
    assert events_of(told, "met")
    assert world.outcome == "turned_back"


def test_or_he_goes_over_himself(last_roof: Level) -> None:
    world = standing(last_roof)
    push_it_over(world)
    for _ in range(600):
        world.step(LEFT, 0)
    assert world.outcome == "running"  # 12 px higher: the other roof is a step up
    assert world.izuku.x < (OTHER_EDGE + 2) * TILE
    assert world.izuku.on_ground


def test_the_brakes_take_four_seconds_and_the_rest_of_the_way_a_walk(last_roof: Level) -> None:
    world = standing(last_roof)
    walk_to(world, 96)
    before = frame_in(world).place
    play(world, hold(LEFT | ACT, 200))
    assert frame_in(world).place == before
    told = go_on(world, LEFT, lambda: not frame_in(world).pushes(world.izuku), 40)
    assert not told or frame_in(world).place == before  # without `act` he walks past it
    walk_to(world, 96)
    play(world, hold(LEFT | ACT, 100))
    assert frame_in(world).place < before


def test_a_minute_of_none_of_it_lights_the_lamp(last_roof: Level) -> None:
    world = standing(last_roof)
    told = play(world, hold(0, MINUTE + 10))
    (lamp,) = events_of(told, "lamp")
    assert lamp.x > 110 * TILE
    assert world.izuku.cold > 60  # he shivers
    assert world.outcome == "running"
    walk_to(world, REST + 4)


# ---- state


def moments() -> list[tuple[str, list[int]]]:
    return [
        ("ahead", hold(RIGHT, 3)),
        ("buckles", hold(RIGHT, 12)),
        ("slides", hold(RIGHT, 60)),
        ("lies", hold(0, 400)),
        ("passing", hold(UP, 780)),
        ("rises", hold(UP, 1130)),
        ("stands", hold(UP, 1250)),
    ]


@pytest.mark.parametrize(("name", "inputs"), moments())
def test_a_snapshot_at_any_moment_goes_on_alike(
    last_roof: Level, name: str, inputs: list[int]
) -> None:
    world = over_the_gap(last_roof, 200)
    for buttons in inputs:
        world.step(buttons)
    again = World.restore(last_roof, world.snapshot())
    assert again.digest() == world.digest(), name
    for tick in range(1500):
        for one in (world, again):
            one.step(UP if tick % 2 else BREATHE)
    assert again.digest() == world.digest(), name
    assert end_of(world).waited == 60


def test_a_snapshot_while_the_hoarding_rolls_and_falls_goes_on_alike(last_roof: Level) -> None:
    world = standing(last_roof)
    walk_to(world, 96)
    again = world
    while world.outcome == "running":
        if world.tick % 97 == 0:
            again = World.restore(last_roof, world.snapshot())
        for one in (world, again) if again is not world else (world,):
            one.step(LEFT | ACT)
        assert again.digest() == world.digest()
    assert world.outcome == "turned_back"


# ---- the whole way


@pytest.mark.parametrize("seed", range(3))
def test_the_whole_map_by_the_bot(roofs: Level, seed: int) -> None:
    world, bot = World(roofs, seed), Fugitive(roofs)
    beats = []
    while world.outcome == "running" and world.tick < 4 * MINUTE:
        world.step(bot.press(world))
        beats += [event.value for event in world.events if event.name == "beat"]
    assert world.outcome == "escaped"
    assert beats == [20, 21, 22, 23, 24]
    assert world.katsuki is not None
    assert world.katsuki.palm_wetness > 85
