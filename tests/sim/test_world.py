"""The rules of a world: being caught, getting away, falling, pages and beats."""

from __future__ import annotations

import pytest
from playing import (
    BOOST,
    JUMP,
    LEFT,
    RIGHT,
    TILE,
    drawn,
    events_of,
    flat,
    hold,
    play,
    script,
    until,
    with_things,
)

from game.sim import Level, Thing, World
from game.sim.story import ENDING_OF_BEAT
from game.sim.units import SUBPIXELS

CHASE = """
........................................
........................................
..K...............I.....................
########################################
"""
PIT = """
..............................................
..............................................
.I..............C...............C.............
####################################......####
"""


def beat(number: int, column: int, row: int = 2) -> Thing:
    return Thing("beat", column * TILE + 8, (row + 1) * TILE, 0, 0, (("id", number),))


def page(number: int, column: int, row: int = 2) -> Thing:
    return Thing("page", column * TILE + 8, (row + 1) * TILE, 0, 0, (("number", number),))


def still(world: World, ticks: int = 900) -> list[str]:
    """Nobody presses anything for Izuku, Katsuki's head does; the names of what happened."""
    names = []
    for _ in range(ticks):
        world.step()
        names += [event.name for event in world.events]
        if world.outcome != "running":
            break
    return names


def until_told(world: World, buttons: int, name: str) -> None:
    """Holds buttons until an event of a name, for ten seconds at most."""
    for _ in range(600):
        if events_of(play(world, [buttons]), name):
            return
    raise AssertionError(name)


# ---- caught


def test_who_stands_still_is_caught() -> None:
    world = drawn(CHASE)
    names = still(world)
    assert world.outcome == "caught"
    assert names.count("grab") == names.count("outcome") == 1
    assert world.izuku.state == "grabbed"
    assert world.tick < 300


@pytest.mark.parametrize(("number", "ending"), ENDING_OF_BEAT)
def test_caught_is_called_by_the_beats_of_the_level(number: int, ending: str) -> None:
    world = World(with_things(Level.from_text(CHASE), beat(number, 18)))
    still(world, 1500)
    assert world.outcome == ending
    assert [e.text for e in events_of(world.events, "outcome")] == [ending]


def test_beats_without_an_ending_leave_it_at_caught() -> None:
    world = World(with_things(Level.from_text(CHASE), beat(2, 18)))
    still(world)
    assert world.outcome == "caught"


def test_without_katsuki_nobody_is_caught() -> None:
    world = flat(20)
    assert "grab" not in still(world, 600)
    assert world.outcome == "running"
    assert world.katsuki is None
    assert world.pursuer is None


def test_he_keeps_out_of_sight_for_his_delay() -> None:
    level = Level.from_text(CHASE.replace("K", "."))
    late = with_things(level, Thing("katsuki", 40, 3 * TILE, 0, 0, (("delay", 120),)))
    world = World(late)
    assert world.katsuki is not None
    for _ in range(119):
        world.step()
        assert world.katsuki.state == "hidden"
    still(world)
    assert world.outcome == "caught"
    assert world.tick > 120


def test_he_waits_until_izuku_has_decided() -> None:
    level = Level.from_text(CHASE.replace("K", "."))
    things = (Thing("katsuki", 40, 3 * TILE, 0, 0, (("delay", 60),)), beat(7, 24))
    world = World(with_things(level, *things))
    assert world.katsuki is not None
    play(world, hold(0, 200))
    assert world.katsuki.state == "hidden"
    until(world, RIGHT, lambda boy: boy.x > 24 * TILE)
    play(world, hold(RIGHT, 65))
    assert world.katsuki.state != "hidden"


# ---- the end


def test_an_exit_ends_the_world() -> None:
    world = drawn("........\nI.....E.\n########")
    happened = play(world, hold(RIGHT, 120))
    assert world.outcome == "escaped"
    assert [e.text for e in events_of(happened, "outcome")] == ["escaped"]
    assert world.tick < 60


def test_an_exit_may_name_its_outcome() -> None:
    exit_ = Thing("exit", 6 * TILE, 6 * TILE, 0, 0, (("outcome", "turned_back"),))
    world = World(with_things(flat(12).level, exit_))
    play(world, hold(RIGHT, 90))
    assert world.outcome == "turned_back"


def test_an_exit_with_an_unknown_outcome_is_refused() -> None:
    exit_ = Thing("exit", 6 * TILE, 6 * TILE, 0, 0, (("outcome", "nonsense"),))
    with pytest.raises(ValueError, match="nonsense"):
        World(with_things(flat(12).level, exit_))


def test_stepping_an_ended_world_changes_nothing() -> None:
    world = drawn(CHASE)
    still(world)
    digest, tick, events = world.digest(), world.tick, list(world.events)
    for buttons in (RIGHT, JUMP, BOOST, 0, 255):
        world.step(buttons, buttons)
    assert (world.digest(), world.tick, world.events) == (digest, tick, events)


# ---- checkpoints and falls


def test_a_fall_returns_to_the_checkpoint_within_its_fade() -> None:
    world = drawn(PIT)
    boy = world.izuku
    start = boy.x
    until(world, RIGHT, lambda body: body.x > 16 * TILE)
    until(world, RIGHT, lambda body: body.x > 20 * TILE)
    stamina = boy.stamina
    until(world, RIGHT, lambda body: body.y > 4 * TILE)
    happened = play(world, hold(0, 120))
    assert [event.value for event in events_of(happened, "fallen")] == [1]
    assert len(events_of(happened, "respawn")) == 1
    assert boy.x == pytest.approx(32 * TILE + 8, abs=TILE)
    assert boy.x > start
    assert boy.state == "run"
    assert boy.on_ground
    assert boy.stamina >= stamina - 3
    assert world.outcome == "running"


def test_the_fade_takes_half_a_second() -> None:
    world = drawn(PIT)
    until(world, RIGHT, lambda body: body.state == "respawn")
    assert until(world, RIGHT, lambda body: body.state != "respawn") in {29, 30, 31}


def test_strain_and_stamina_are_as_they_were_then() -> None:
    world = drawn(PIT)
    boy = world.izuku
    boy.stamina_units, boy.strain_units = 40 * 60, 50 * 60
    until_told(world, RIGHT, "checkpoint")
    then = int(boy.stamina_units), int(boy.strain_units)
    boy.stamina_units, boy.strain_units = 90 * 60, 95 * 60
    boy.sx = 38 * TILE * SUBPIXELS
    until(world, 0, lambda body: body.state == "respawn")
    until_told(world, 0, "respawn")
    assert (int(boy.stamina_units), int(boy.strain_units)) == then


def test_checkpoints_count_once_also_for_who_flies_over_them() -> None:
    world = drawn(PIT)
    until(world, RIGHT, lambda body: body.x > 13 * TILE)
    happened = play(world, hold(RIGHT | JUMP, 30))
    assert world.izuku.x > 16 * TILE + 24
    assert [event.value for event in events_of(happened, "checkpoint")] == [0]
    happened = play(world, script((LEFT, 60), (RIGHT, 80), (LEFT, 80)))
    assert not events_of(happened, "checkpoint")


def test_without_a_checkpoint_a_fall_returns_to_the_start() -> None:
    world = drawn(".I........\n####......")
    start = world.izuku.x
    happened = play(world, hold(RIGHT, 200))
    assert events_of(happened, "respawn")
    assert min(abs(event.x - start) for event in events_of(happened, "respawn")) == 0


@pytest.mark.parametrize("nearby", [True, False])
def test_after_a_fall_katsuki_is_not_nearer_than_the_trail(nearby: bool) -> None:
    rows = ["." * 120] * 3
    rows.append("K........I" + "." * 40 + "C" + "." * 69)
    world = drawn("\n".join([*rows, "#" * 70 + "." * 20 + "#" * 30]))
    boy, chaser = world.izuku, world.katsuki
    assert chaser is not None
    until(world, RIGHT, lambda body: body.x > 60 * TILE)
    trail = 50 * TILE - 210 * 150 // 60  # where Izuku was 3.5 s before the checkpoint
    if nearby:
        chaser.sx = 55 * TILE * SUBPIXELS
    until(world, RIGHT, lambda body: body.state == "respawn")
    play(world, hold(0, 32))
    assert boy.x == pytest.approx(50 * TILE, abs=TILE)
    assert boy.x - chaser.x >= 20 * TILE
    if nearby:
        assert chaser.x == pytest.approx(trail, abs=3 * TILE)


def test_lingering_before_a_checkpoint_does_not_bring_katsuki_nearer() -> None:
    row = "K" + "." * 40 + "I" + "." * 6 + "C" + "." * 10
    world = drawn("\n".join(["." * 90] * 3 + [row, "#" * 60 + "." * 12 + "#" * 18]))
    boy, chaser = world.izuku, world.katsuki
    assert chaser is not None
    play(world, hold(0, 400))
    until(world, RIGHT, lambda body: body.x > 55 * TILE)
    chaser.sx = boy.sx - 6 * TILE * SUBPIXELS
    until(world, RIGHT, lambda body: body.state == "respawn")
    play(world, hold(0, 32))
    assert world.outcome == "running"
    assert boy.x == pytest.approx(48 * TILE, abs=TILE)
    assert boy.x - chaser.x >= 20 * TILE


def test_katsuki_comes_back_from_a_fall_to_where_he_stood() -> None:
    world = drawn("I...........K.......\n##############......")
    chaser = world.katsuki
    assert chaser is not None
    for _ in range(200):
        world.step(0, RIGHT)
    assert world.izuku.state == "run"
    assert chaser.on_ground or chaser.state == "respawn"
    for _ in range(60):
        world.step(0, 0)
    assert chaser.on_ground
    assert chaser.x < 14 * TILE + 6


# ---- pages and beats


def test_pages_and_beats_once_each() -> None:
    level = with_things(flat(40).level, page(3, 8, 5), page(5, 20, 5), beat(2, 12, 5))
    world = World(level)
    happened = play(world, script((RIGHT, 150), (LEFT, 140), (RIGHT, 140)))
    assert [event.value for event in events_of(happened, "page")] == [3, 5]
    assert [event.value for event in events_of(happened, "beat")] == [2]
    assert world.pages == 2


def test_pages_are_kept_through_a_fall() -> None:
    world = World(with_things(Level.from_text(PIT), page(1, 34)))
    happened = play(world, script((RIGHT, 300), (0, 60)))
    assert events_of(happened, "respawn")
    assert world.pages == 1


def test_a_high_page_asks_for_a_jump() -> None:
    level = with_things(flat(30, rows=12).level, Thing("page", 15 * TILE, 8 * TILE, 0, 0))
    world = World(level)
    play(world, hold(RIGHT, 160))
    assert world.pages == 0
    world = World(level)
    until(world, RIGHT, lambda body: body.x > 13 * TILE)
    play(world, hold(RIGHT | JUMP, 30))
    assert world.pages == 1


def test_beats_are_crossed_at_any_height() -> None:
    world = World(with_things(flat(30, rows=12).level, beat(3, 12, 11)))
    until(world, RIGHT, lambda body: body.x > 10 * TILE)
    happened = play(world, hold(RIGHT | JUMP, 30))
    assert events_of(happened, "beat")


def test_on_the_roofs_a_wet_sleeve_slips_free_twice() -> None:
    street = Level.from_text("..I.C..K............\n####################")
    level = with_things(street, Thing("beat", 310, 16, 0, 0, (("id", 21),)))
    world = World(level)
    happened = []
    for _ in range(900):
        world.step(0)
        happened += world.events
    grips = [event.name for event in happened if event.name in ("grab", "broke_free", "respawn")]
    assert grips[:5] == ["grab", "broke_free", "grab", "broke_free", "grab"]
    assert "respawn" in grips
    assert world.outcome == "running"
