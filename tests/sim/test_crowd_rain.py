"""Rain in the street: umbrellas, doors, eaves, and everybody back when it is dry."""

from __future__ import annotations

import itertools

import pytest
from crowding import boy_at, step, thing_at, town, with_things, zone

from game.sim.person import Person
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE

SHOPS = (10, 30, 55, 80)
POURS = "0s rain 0 wind 0; 2s rain 100 wind 0"


def wet_town(people: int, weather: str, wish: str = "walk", columns: int = 100) -> Stage:
    shops = [thing_at("shop", column, 3) for column in SHOPS if column < columns]
    return Stage(town(columns, [zone(0, columns, 3, people, wish), *shops], weather), seed=1)


def outside(stage: Stage) -> int:
    return sum(person.state != "inside" for person in stage.crowd.civilians)


def umbrellas(stage: Stage) -> int:
    return sum(person.umbrella for person in stage.crowd.civilians)


def seconds_until_empty(stage: Stage, boys: list[Person], at_most: int = 300) -> int:
    for second in range(at_most):
        step(stage, boys, 60)
        if outside(stage) == 0:
            return second + 1
    return at_most


# ---- umbrellas


def test_umbrellas_go_up_a_few_at_a_time_and_down_again() -> None:
    stage = wet_town(100, "0s rain 30 wind 0; 60s rain 30 wind 0; 62s rain 0 wind 0")
    boy = boy_at(stage, 800, 64)
    counts = []
    for _ in range(60):
        step(stage, [boy], 60)
        counts.append(umbrellas(stage))
    assert 0 < counts[1] < 60
    assert counts[50] > 80
    step(stage, [boy], 60 * 60)
    assert umbrellas(stage) <= 2


@pytest.mark.parametrize("rain", [20, 40])
def test_in_light_rain_there_are_only_umbrellas(rain: int) -> None:
    stage = wet_town(60, f"0s rain {rain} wind 0", wish="gather")
    step(stage, [boy_at(stage, 800, 64)], 180 * 60)
    assert outside(stage) == 60
    assert umbrellas(stage) == 60


def test_no_umbrella_goes_up_in_the_dry() -> None:
    stage = wet_town(60, "")
    step(stage, [boy_at(stage, 800, 64)], 1200)
    assert umbrellas(stage) == 0


# ---- indoors


@pytest.mark.parametrize("wish", ["walk", "browse", "queue", "gather"])
def test_a_street_of_200_empties_in_2_to_4_minutes(wish: str) -> None:
    stage = wet_town(200, POURS, wish)
    assert 120 <= seconds_until_empty(stage, [boy_at(stage, 800, 64)]) <= 240


def test_a_long_street_without_shops_empties_over_its_ends() -> None:
    stage = Stage(town(300, [zone(0, 300, 3, 200)], POURS), seed=1)
    assert 120 <= seconds_until_empty(stage, [boy_at(stage, 2400, 64)]) <= 240


def test_people_go_a_few_at_a_time() -> None:
    stage = wet_town(200, POURS)
    boy = boy_at(stage, 800, 64)
    left = [outside(stage)]
    while left[-1]:
        step(stage, [boy], 10 * 60)
        left.append(outside(stage))
    assert max(a - b for a, b in itertools.pairwise(left)) <= 40
    assert 60 <= left[9] <= 150  # after a minute and a half, about half


def test_nobody_vanishes_but_at_a_door_or_the_maps_edge() -> None:
    stage = wet_town(100, POURS)
    boy = boy_at(stage, 800, 64)
    ways = [column * 16 + 8 for column in SHOPS] + [6, 100 * 16 - 6]
    before = [(c.state, c.sx) for c in stage.crowd.civilians]
    while outside(stage):
        step(stage, [boy])
        for person, (state, sx) in zip(stage.crowd.civilians, before, strict=True):
            if person.state == "inside" and state != "inside":
                assert state == "enter"
                assert person.x in ways
            elif person.state != "inside":
                assert abs(person.sx - sx) <= 3 * SUBPIXELS
        before = [(c.state, c.sx) for c in stage.crowd.civilians]


def test_who_is_inside_is_in_nobodys_way() -> None:
    stage = wet_town(100, POURS)
    boy = boy_at(stage, 55 * 16, 64, 640)
    seconds_until_empty(stage, [boy])
    crowd = stage.crowd
    assert crowd.count_within(boy.sx, boy.sy, 50 * TILE) == 0
    assert not crowd.any_within(boy.sx, boy.sy, 50 * TILE)
    assert crowd.density_at(boy.x, boy.y) == 0
    assert boy.crowd_percent == 100
    assert crowd.awake == []


def test_they_come_out_again_when_it_has_been_dry_for_a_while() -> None:
    stage = wet_town(60, f"{POURS}; 220s rain 100 wind 0; 222s rain 0 wind 0")
    boy = boy_at(stage, 800, 64)
    step(stage, [boy], 221 * 60)
    assert outside(stage) == 0
    step(stage, [boy], 5 * 60)
    assert outside(stage) <= 6
    step(stage, [boy], 30 * 60)
    assert 10 < outside(stage) < 55
    step(stage, [boy], 90 * 60)
    assert outside(stage) >= 40  # the others look at shops
    assert umbrellas(stage) == 0


def test_those_under_a_roof_stay() -> None:
    text = "I" + "R" * 39 + ("\n" + "R" * 40) * 3 + "\n" + "#" * 40
    stage = Stage(with_things(text, [zone(0, 40, 3, 20)], POURS), seed=1)
    step(stage, [boy_at(stage, 320, 64)], 240 * 60)
    assert outside(stage) == 20


EAVES = """
I...#.......................#...
....#.......................#...
....#.........====..........#...
....#.......................#...
....#.......................#...
################################
"""


def test_without_a_door_they_stand_under_an_eave_and_come_back() -> None:
    weather = f"{POURS}; 240s rain 100 wind 0; 242s rain 0 wind 0"
    stage = Stage(with_things(EAVES, [zone(5, 23, 4, 10, "gather")], weather), seed=1)
    boy = boy_at(stage, 320, 80)
    homes = [person.x for person in stage.crowd.civilians]
    step(stage, [boy], 230 * 60)
    assert all(14 * 16 <= person.x <= 18 * 16 for person in stage.crowd.civilians)
    assert {person.state for person in stage.crowd.civilians} == {"stand"}
    step(stage, [boy], 150 * 60)
    assert [person.x for person in stage.crowd.civilians] == homes


def test_without_door_or_eave_nobody_vanishes_in_view() -> None:
    text = EAVES.replace("=", ".")
    stage = Stage(with_things(text, [zone(5, 23, 4, 10)], POURS), seed=1)
    step(stage, [boy_at(stage, 320, 80)], 300 * 60)
    assert outside(stage) == 10


def test_far_from_everybody_the_street_empties_too_and_fills_again() -> None:
    weather = f"{POURS}; 240s rain 100 wind 0; 242s rain 0 wind 0"
    shops = [thing_at("shop", column, 3) for column in (300, 340, 380)]
    stage = Stage(town(400, [zone(280, 120, 3, 60), *shops], weather), seed=1)
    boy = boy_at(stage, 100, 64)
    step(stage, [boy], 60)
    assert not stage.crowd.awake
    before = [c.sx for c in stage.crowd.civilians]
    for _ in range(239 * 6):
        step(stage, [boy], 10)
        now = [c.sx for c in stage.crowd.civilians]
        assert all(abs(a - b) <= 10 * 3 * SUBPIXELS for a, b in zip(now, before, strict=True))
        before = now
    assert outside(stage) == 0
    step(stage, [boy], 120 * 60)
    assert outside(stage) == 60
