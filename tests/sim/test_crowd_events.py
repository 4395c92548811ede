"""What happens to a whole street: frights, a proposal, trains, and a boy who blends in."""

from __future__ import annotations

import pytest
from crowding import boy_at, state_of, step, street, thing_at, town, zone

from game.sim import Level, World
from game.sim.buttons import RIGHT
from game.sim.crowd import MAX_CIVILIANS
from game.sim.level import Thing
from game.sim.person import Person
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE, speed

# ---- frights


def bang(stage: Stage, x: int) -> None:
    stage.crowd.startle(stage, x * SUBPIXELS, 64 * SUBPIXELS)


def test_a_fright_spreads_at_8_tiles_a_second() -> None:
    stage = Stage(town(80, [zone(0, 80, 3, 160, "gather")]), seed=1)
    boy = boy_at(stage, 640, 64)
    step(stage, [boy])
    where = {person.number: abs(person.x - 640) / 16 for person in stage.crowd.civilians}
    bang(stage, 640)
    first: dict[int, int] = {}
    for tick in range(200):
        step(stage, [boy])
        for person in stage.crowd.civilians:
            if person.state == "startled":
                first.setdefault(person.number, tick)
    assert min(tick for n, tick in first.items() if where[n] < 3) <= 1
    for number, tick in first.items():
        expected = max(0, (where[number] - 5) / 8 * 60)
        assert tick == pytest.approx(expected, abs=20)
    assert all(number in first for number, tiles in where.items() if tiles < 19)
    assert not any(number in first for number, tiles in where.items() if tiles > 22)


@pytest.mark.parametrize("wish", ["walk", "browse", "gather"])
def test_after_a_bang_the_cover_is_gone_for_about_6_seconds(wish: str) -> None:
    stage = Stage(street(60, 120, wish), seed=2)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy], 120)
    assert stage.crowd.covers(boy)
    bang(stage, 480)
    step(stage, [boy], 20)
    gone = 20
    while not stage.crowd.covers(boy):
        step(stage, [boy])
        gone += 1
    # one second of it he has to walk among them again
    assert 5 * 60 <= gone - 60 <= 8 * 60


def test_each_one_is_startled_once_by_a_bang_and_again_by_the_next() -> None:
    stage = Stage(street(60, 80), seed=3)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy])
    for _ in range(2):
        seen = dict.fromkeys(range(80), 0)
        before = [person.frightened_at for person in stage.crowd.civilians]
        bang(stage, 480)
        for _ in range(300):
            step(stage, [boy])
            for person in stage.crowd.civilians:
                if person.frightened_at != before[person.number]:
                    seen[person.number] += 1
                    before[person.number] = person.frightened_at
        assert max(seen.values()) == 1
        assert sum(seen.values()) > 30
        step(stage, [boy], 2400)


# ---- the proposal


def plaza(weather: str = "") -> Stage:
    return Stage(town(120, [zone(0, 120, 3, 120)], weather), seed=4)


def test_everybody_within_25_tiles_gathers_hushes_cheers_and_goes_on() -> None:
    stage = plaza()
    boy = boy_at(stage, 960, 64)
    step(stage, [boy])
    crowd = stage.crowd
    near = [person for person in crowd.civilians if abs(person.x - 960) <= 25 * 16]
    far = [person for person in crowd.civilians if abs(person.x - 960) > 25 * 16 + 4]
    assert crowd.proposal.phase == ""
    crowd.stage_proposal(stage, 960, 64)
    ticks: dict[str, int] = {}
    states: dict[str, set[str]] = {}
    while crowd.proposal.phase != "over":
        phase = crowd.proposal.phase
        ticks[phase] = ticks.get(phase, 0) + 1
        states.setdefault(phase, set()).update(person.state for person in near)
        if phase in {"hush", "cheer"} and ticks[phase] > 20:
            assert {person.state for person in near} == {phase}
            assert all(person.facing == (1 if person.x <= 960 else -1) for person in near)
            assert all(16 <= abs(person.x - 960) <= 15 * 16 for person in near)
        step(stage, [boy])
        assert not any(person.state in {"hush", "cheer"} for person in far)
    assert 60 < ticks["gather"] <= 601
    assert ticks["hush"] == pytest.approx(180, abs=2)
    assert ticks["cheer"] == pytest.approx(240, abs=2)
    step(stage, [boy], 300)
    assert {person.state for person in near} <= {"walk", "stand", "wait"}
    step(stage, [boy], 1800)
    assert max(abs(person.x - 960) for person in near) > 15 * 16


def test_its_phases_are_told() -> None:
    stage = plaza()
    boy = boy_at(stage, 960, 64)
    crowd = stage.crowd
    step(stage, [boy])
    crowd.stage_proposal(stage, 960, 64)
    told = [(event.value, event.text, event.x) for event in stage.events]
    for _ in range(1800):
        step(stage, [boy])
        told += [(e.value, e.text, e.x) for e in stage.events if e.name == "proposal"]
    assert told == [
        (1, "gather", 960), (2, "hush", 960), (3, "cheer", 960), (4, "disperse", 960),
        (5, "over", 960),
    ]  # fmt: skip
    crowd.stage_proposal(stage, 960, 64)  # nobody is asked twice
    assert crowd.proposal.phase == "over"


def test_beat_15_stages_it_where_the_beat_stands() -> None:
    text = "." * 30 + "\n" + "." * 30 + "\n...I" + "." * 26 + "\n" + "#" * 30
    drawn = Level.from_text(text)
    beat = Thing("beat", 20 * 16, 48, 24 * 16, 16, (("id", 15),))
    things = (*drawn.things, beat, zone(0, 30, 2, 20))
    level = Level("t", 30, 4, drawn.shapes, drawn.materials, drawn.roofed, things)
    world = World(level, seed=1)
    for _ in range(60):
        world.step(RIGHT)
    assert world.crowd.proposal.phase == "gather"
    assert (world.crowd.proposal.x, world.crowd.proposal.y) == (320, 48)


def test_people_on_a_balcony_cheer_from_there() -> None:
    text = (
        "I" + "." * 59 + "\n" + "." * 60 + "\n" + "." * 60 + "\n" + "." * 20 + "=" * 8
        + "." * 32 + "\n" + "." * 60 + "\n" + "." * 60 + "\n" + "#" * 60
    )  # fmt: skip
    drawn = Level.from_text(text)
    things = (*drawn.things, zone(20, 8, 2, 4), zone(0, 60, 5, 30))
    stage = Stage(Level("t", 60, 7, drawn.shapes, drawn.materials, drawn.roofed, things), seed=1)
    boy = boy_at(stage, 480, 96)
    step(stage, [boy])
    stage.crowd.stage_proposal(stage, 560, 96)
    while stage.crowd.proposal.phase != "cheer":
        step(stage, [boy])
    step(stage, [boy], 30)
    above = [person for person in stage.crowd.civilians if person.y == 48]
    assert {person.state for person in above} == {"cheer"}
    assert all(20 * 16 <= person.x <= 28 * 16 for person in above)


def test_nobody_runs_from_the_rain_while_somebody_asks() -> None:
    stage = plaza("0s rain 100 wind 0")
    boy = boy_at(stage, 960, 64)
    step(stage, [boy], 55 * 60)
    stage.crowd.stage_proposal(stage, 960, 64)
    while stage.crowd.proposal.phase != "disperse":
        step(stage, [boy])
    assert sum(person.state == "cheer" for person in stage.crowd.civilians) == 0
    assert sum(abs(person.x - 960) < 240 for person in stage.crowd.outside) > 15
    step(stage, [boy], 240 * 60)
    assert not stage.crowd.outside


def test_a_bang_breaks_it_up_for_those_who_hear_it() -> None:
    stage = plaza()
    boy = boy_at(stage, 960, 64)
    step(stage, [boy])
    stage.crowd.stage_proposal(stage, 960, 64)
    step(stage, [boy], 700)
    bang(stage, 900)
    step(stage, [boy], 100)
    states = [person.state for person in stage.crowd.civilians]
    assert states.count("flee") + states.count("startled") > 20
    step(stage, [boy], 2400)
    assert stage.crowd.proposal.phase == "over"
    assert not any(person.state in {"hush", "cheer"} for person in stage.crowd.civilians)


# ---- trains and doors


def test_a_train_lets_people_out_who_walk_to_the_way_out() -> None:
    stage = Stage(town(60, [thing_at("exit", 50, 3)]), seed=1)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy])
    assert stage.crowd.release(12, 20 * 16, 64, 50 * 16 + 8) == 12
    assert len(stage.crowd.outside) == 0
    most, places = 0, set()
    for tick in range(3600):
        step(stage, [boy])
        most = max(most, len(stage.crowd.outside))
        places |= {person.x for person in stage.crowd.outside if person.state == "come"}
        if tick == 90:
            assert 2 <= len(stage.crowd.outside) <= 10
    assert most == 12
    assert places == {320}
    assert not stage.crowd.outside
    # the same people can come out again: nobody is made for ever
    assert stage.crowd.release(12, 20 * 16, 64, 50 * 16 + 8) == 12
    assert len(stage.crowd.civilians) == 12


def test_whom_no_door_awaits_stays_in_the_street() -> None:
    stage = Stage(town(60, []), seed=1)
    boy = boy_at(stage, 480, 64)
    stage.crowd.release(8, 20 * 16, 64, 40 * 16)
    step(stage, [boy], 1200)
    assert {person.state for person in stage.crowd.civilians} <= {"walk"}
    assert len(stage.crowd.outside) == 8


def test_a_level_never_holds_more_than_300() -> None:
    stage = Stage(street(200, 290), seed=1)
    assert stage.crowd.release(50, 320, 64, 900) == 10
    assert len(stage.crowd.civilians) == MAX_CIVILIANS
    assert stage.crowd.release(50, 320, 64, 900) == 0


def test_without_a_floor_nobody_comes_out() -> None:
    stage = Stage(Level.from_text("I...\n#..."), seed=1)
    assert stage.crowd.release(5, 40, 16, 50) == 0
    assert stage.crowd.board(5, 40, 16) == 0


def test_those_who_wait_get_on() -> None:
    heads = [thing_at("train", 20, 3)]
    stage = Stage(town(60, [zone(18, 24, 3, 20, "queue"), *heads]), seed=1)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy], 60)
    assert stage.crowd.board(8, 20 * 16 + 8, 64) == 8
    step(stage, [boy], 900)
    assert len(stage.crowd.outside) == 12
    # and the line has moved up
    assert min(person.x for person in stage.crowd.outside) == pytest.approx(328 + 12, abs=4)


def test_released_people_are_saved() -> None:
    stage = Stage(street(60, 10), seed=1)
    boy = boy_at(stage, 480, 64)
    stage.crowd.release(6, 320, 64, 600)
    step(stage, [boy], 70)
    copy = Stage(stage.level, 1)
    numbers = iter(state_of(stage))
    copy.crowd.load(numbers)
    assert next(numbers, None) is None
    assert state_of(copy) == state_of(stage)
    assert [p.state for p in copy.crowd.civilians] == [p.state for p in stage.crowd.civilians]
    # and an older state can be taken back
    old = Stage(stage.level, 1)
    stage.crowd.load(iter(state_of(old)))
    assert len(stage.crowd.civilians) == 10
    assert state_of(stage) == state_of(old)


# ---- blending in


def boys(stage: Stage, x: int, other: int, svx: int = speed(55)) -> list[Person]:
    pair = [boy_at(stage, x, 64, svx), boy_at(stage, other, 64)]
    pair[1].who = "katsuki"
    pair[1].facing = 1 if x > other else -1
    return pair


WALL = "I" + "." * 29 + "#" + "." * 29
WALLED = "\n".join([WALL] + [WALL.replace("I", ".")] * 3 + ["#" * 60])


def walled(people: int) -> Stage:
    drawn = Level.from_text(WALLED)
    things = (*drawn.things, zone(31, 29, 3, people, "gather"))
    return Stage(Level("t", 60, 5, drawn.shapes, drawn.materials, drawn.roofed, things), seed=1)


def test_a_boy_who_walks_among_people_out_of_sight_is_covered_after_a_second() -> None:
    stage = walled(60)
    pair = boys(stage, 45 * 16, 10 * 16)
    step(stage, pair, 50)
    assert not stage.crowd.covers(pair[0])
    step(stage, pair, 25)
    assert stage.crowd.covers(pair[0])
    assert not stage.crowd.covers(pair[1])


def test_nobody_blends_in_while_he_runs_or_is_alone_or_seen() -> None:
    stage = walled(60)
    running = boys(stage, 45 * 16, 10 * 16, speed(120))
    step(stage, running, 200)
    assert not stage.crowd.covers(running[0])
    alone = walled(3)
    pair = boys(alone, 45 * 16, 10 * 16)
    step(alone, pair, 200)
    assert not alone.crowd.covers(pair[0])
    open_street = Stage(street(60, 120, "gather"), seed=1)
    pair = boys(open_street, 45 * 16, 30 * 16)
    step(open_street, pair, 200)
    assert not open_street.crowd.covers(pair[0])
    pair[1].facing = -1  # he looks the other way
    step(open_street, pair, 80)
    assert open_street.crowd.covers(pair[0])


def test_running_off_ends_the_cover_at_once() -> None:
    stage = walled(60)
    pair = boys(stage, 45 * 16, 10 * 16)
    step(stage, pair, 90)
    assert stage.crowd.covers(pair[0])
    pair[0].svx = speed(150)
    assert not stage.crowd.covers(pair[0])


def test_frightened_people_hide_nobody() -> None:
    stage = walled(60)
    pair = boys(stage, 45 * 16, 10 * 16)
    step(stage, pair, 90)
    bang(stage, 45 * 16)
    step(stage, pair, 12)
    assert not stage.crowd.covers(pair[0])


def test_cover_reaches_3_tiles() -> None:
    stage = walled(60)
    pair = boys(stage, 45 * 16, 10 * 16)
    near = sum(
        (p.sx - pair[0].sx) ** 2 + (p.sy - pair[0].sy) ** 2 <= (3 * TILE) ** 2
        for p in stage.crowd.civilians
    )
    assert near >= 4
