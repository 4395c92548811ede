"""What people are there for: queues, kerbs, circles and eaves."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from crowding import boy_at, step, thing_at, town, with_things, zone

from game.sim.random import Random
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.civilian import Civilian
    from game.sim.level import Level


class Lights:
    """Signals that open every road for some ticks and close it for some."""

    def __init__(self, stage: Stage, walk: int, stop: int) -> None:
        self.stage = stage
        self.walk = walk
        self.period = walk + stop
        self.asked: set[int] = set()

    def crossing_open(self, x: int) -> bool:
        self.asked.add(x)
        return self.stage.tick % self.period < self.walk


def crossing_town(wish: str, people: int = 12, weather: str = "") -> Level:
    """A street of 60 tiles with a road of 6 tiles in its middle."""
    zones = [zone(2, 22, 3, people, wish), zone(36, 22, 3, people, wish)]
    if wish == "walk":
        zones = [zone(2, 56, 3, 2 * people, wish)]
    return town(60, [*zones, thing_at("crosswalk", 27, 3, 6)], weather)


def on_the_road(person: Civilian) -> bool:
    return 27 * 16 < person.sx / SUBPIXELS < 33 * 16


# ---- queues


def queue(head: str, people: int = 8) -> Stage:
    return Stage(town(40, [zone(10, 20, 3, people, "queue"), thing_at(head, 10, 3)]), seed=1)


@pytest.mark.parametrize("head", ["shop", "thing"])
def test_a_queue_is_a_line_that_faces_its_counter(head: str) -> None:
    stage = queue(head)
    step(stage, [boy_at(stage, 320, 64)], 2)
    places = sorted(person.x for person in stage.crowd.civilians)
    gaps = [b - a for a, b in itertools.pairwise(places)]
    assert set(gaps) == {14}
    assert places[0] - 168 == 12
    assert {person.facing for person in stage.crowd.civilians} == {-1}


@pytest.mark.parametrize("head", ["shop", "thing"])
def test_a_queue_moves_up_and_never_runs_dry(head: str) -> None:
    stage = queue(head, 12)
    boy = boy_at(stage, 320, 64)
    first = set()
    for _ in range(90):
        step(stage, [boy], 60)
        front = min(
            (p for p in stage.crowd.civilians if p.in_line and p.state == "stand"),
            key=lambda person: person.x, default=None,
        )  # fmt: skip
        if front is not None and front.x <= 184:
            first.add(front.number)
    assert len(first) >= 6
    waiting = sum(person.in_line for person in stage.crowd.civilians)
    assert waiting >= 3


def test_nobody_is_served_at_a_trains_door() -> None:
    stage = queue("train")
    boy = boy_at(stage, 320, 64)
    step(stage, [boy], 3000)
    assert {person.state for person in stage.crowd.civilians} == {"stand"}


def test_who_fled_from_a_queue_queues_again_at_its_end() -> None:
    stage = queue("train")
    boy = boy_at(stage, 320, 64)
    stage.crowd.startle(stage, 168 * SUBPIXELS, 64 * SUBPIXELS)
    step(stage, [boy], 160)
    assert not any(person.in_line for person in stage.crowd.civilians if person.x < 400)
    step(stage, [boy], 2400)
    places = sorted(person.x for person in stage.crowd.civilians)
    assert all(person.in_line for person in stage.crowd.civilians)
    assert places[0] - 168 == pytest.approx(12, abs=3)
    assert places[-1] - places[0] == pytest.approx(7 * 14, abs=6)


def test_a_zone_with_several_doors_has_several_queues() -> None:
    heads = [thing_at("train", column, 3) for column in (12, 24, 36)]
    stage = Stage(town(50, [zone(5, 42, 3, 18, "queue"), *heads]), seed=1)
    step(stage, [boy_at(stage, 400, 64)], 2)
    for column in (12, 24, 36):
        near = [p for p in stage.crowd.civilians if abs(p.x - column * 16 - 8) < 6 * 16]
        assert len(near) == 6


# ---- signals


@pytest.mark.parametrize("wish", ["walk", "signal", "browse"])
def test_nobody_steps_onto_a_closed_road(wish: str) -> None:
    stage = Stage(crossing_town(wish), seed=2)
    lights = Lights(stage, 300, 500)
    stage.signals = lights
    boy = boy_at(stage, 480, 64)
    before = [on_the_road(person) for person in stage.crowd.civilians]
    crossed = 0
    for _ in range(6000):
        step(stage, [boy])
        for person, was_on in zip(stage.crowd.civilians, before, strict=True):
            if on_the_road(person) and not was_on:
                assert lights.crossing_open(0)
                crossed += 1
        before = [on_the_road(person) for person in stage.crowd.civilians]
    if wish != "browse":
        assert crossed > 20
        assert (27 * 16 + 33 * 16) // 2 in lights.asked


def test_people_wait_at_the_kerb_and_clear_the_road_in_time() -> None:
    stage = Stage(crossing_town("signal"), seed=3)
    stage.signals = Lights(stage, 600, 1020)
    boy = boy_at(stage, 480, 64)
    # at the end of the stop phase they stand at both kerbs, none on the road
    step(stage, [boy], 1619)
    near = [p for p in stage.crowd.civilians if 24 * 16 - 8 <= p.x <= 36 * 16 + 8]
    assert len(near) > 12
    assert not any(on_the_road(person) for person in stage.crowd.civilians)
    step(stage, [boy], 120)
    assert any(on_the_road(person) for person in stage.crowd.civilians)
    # four seconds after the last walk tick, the road is clear
    step(stage, [boy], 480 + 240)
    assert not any(on_the_road(person) for person in stage.crowd.civilians)


def test_without_signals_every_road_is_open() -> None:
    stage = Stage(crossing_town("walk"), seed=3)
    assert stage.crowd.crossing_open(480)
    boy = boy_at(stage, 480, 64)
    seen = 0
    for _ in range(60):
        step(stage, [boy], 20)
        seen += sum(on_the_road(person) for person in stage.crowd.civilians)
    assert seen > 20


def test_who_flees_stops_at_a_closed_road() -> None:
    stage = Stage(crossing_town("walk"), seed=4)
    stage.signals = Lights(stage, 0, 1)
    boy = boy_at(stage, 480, 64)
    stage.crowd.startle(stage, 10 * 16 * SUBPIXELS, 64 * SUBPIXELS)
    for _ in range(400):
        step(stage, [boy])
        assert not any(on_the_road(person) for person in stage.crowd.civilians)


def test_sleepers_stay_on_their_side_of_a_road() -> None:
    columns = 400
    things = [zone(0, columns, 3, 80), thing_at("crosswalk", 200, 3, 6)]
    stage = Stage(town(columns, things), seed=5)
    stage.signals = Lights(stage, 0, 1)
    boy = boy_at(stage, 100, 64)
    for _ in range(100):
        step(stage, [boy], 50)
        assert not any(200 * 16 < c.sx / SUBPIXELS < 206 * 16 for c in stage.crowd.civilians)


# ---- circles and eaves


def test_a_circle_faces_its_middle_and_leaves_it_free() -> None:
    stage = Stage(town(60, [zone(20, 20, 3, 40, "gather")]), seed=1)
    boy = boy_at(stage, 480, 64)
    for _ in range(20):
        step(stage, [boy], 60)
        for person in stage.crowd.civilians:
            assert abs(person.x - 480) >= TILE_PIXELS - 1
            assert person.facing == (1 if person.x < 480 else -1)


def test_who_wants_shelter_goes_under_the_nearest_eave() -> None:
    text = """
I...........................
............................
..........======............
............................
............................
############################"""
    stage = Stage(with_things(text, [zone(2, 8, 4, 6, "shelter")]), seed=1)
    step(stage, [boy_at(stage, 200, 80)], 1200)
    assert all(160 <= person.x <= 256 for person in stage.crowd.civilians)
    assert len({person.x for person in stage.crowd.civilians}) > 2


def test_a_crowd_of_every_wish_stays_a_crowd() -> None:
    wishes = ["walk", "browse", "queue", "signal", "gather", "shelter"]
    things = [zone(10 * n, 10, 3, 6, wish) for n, wish in enumerate(wishes)]
    stage = Stage(town(60, things), seed=Random(3).below(100))
    step(stage, [boy_at(stage, 480, 64)], 3000)
    assert len(stage.crowd.civilians) == 36
    assert all(0 < person.x < 960 for person in stage.crowd.civilians)
