"""The crowd: where people stand, how they walk, and what boys and bangs do to them."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from crowding import boy_at, lengthened, stands_free, state_of, step, street, with_zone
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.crowd import ACTIVE, MAX_CIVILIANS
from game.sim.level import Level
from game.sim.pavement import WEIDMANN
from game.sim.person import Person
from game.sim.random import Random
from game.sim.shoving import OWN_LANE
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS, speed

if TYPE_CHECKING:
    from game.sim.civilian import Civilian

STEPS = """
.................................
.................................
I......##........#...............
.......##........#......===......
.......##........#...............
#################################
"""


# ---- where people stand


def test_the_table_is_weidmanns_formula() -> None:
    for persons, share in enumerate(WEIDMANN):
        inverse = 10 / persons if persons else math.inf
        assert share == round(1000 * (1 - math.exp(-1.913 * (inverse - 1 / 5.4))))


def test_a_zone_over_obstacles_fills_the_floors_between_them_by_length() -> None:
    crowd = Stage(with_zone(STEPS, 0, 33, 4, 300), seed=1).crowd
    shares = [0, 0, 0]
    for civilian in crowd.civilians:
        assert civilian.y == 5 * TILE_PIXELS
        shares[(civilian.x > 8 * TILE_PIXELS) + (civilian.x > 17 * TILE_PIXELS)] += 1
    # the floors are 7, 8 and 15 tiles long
    assert shares == pytest.approx([70, 80, 150], abs=30)


def test_people_stay_in_their_zone() -> None:
    stage = Stage(with_zone(STEPS, 20, 6, 4, 12), seed=1)
    boy = boy_at(stage, 200, 80)
    for _ in range(900):
        step(stage, [boy])
        assert all(20 * 16 <= civilian.x <= 26 * 16 for civilian in stage.crowd.civilians)


def test_a_zone_in_the_air_falls_to_the_nearest_floor() -> None:
    crowd = Stage(with_zone(STEPS, 24, 3, 1, 3), seed=0).crowd
    assert [civilian.y for civilian in crowd.civilians] == [3 * TILE_PIXELS] * 3


def test_nobody_stands_where_the_ceiling_is_low() -> None:
    text = """
I.........
...####...
..........
##########"""
    crowd = Stage(with_zone(text, 0, 10, 2, 100), seed=0).crowd
    assert all(not 43 < civilian.x < 117 for civilian in crowd.civilians)


def test_a_zone_without_any_floor_is_empty() -> None:
    assert not Stage(with_zone("I...\n#...", 1, 3, 0, 5), seed=0).crowd.civilians


def test_a_level_holds_300_people_at_most() -> None:
    assert len(Stage(street(200, 10**9), seed=0).crowd.civilians) == MAX_CIVILIANS


def test_a_standing_civilian_stays_in_the_middle_of_its_tile() -> None:
    stage = Stage(Level.from_text("I....c....\n##########"), seed=5)
    boy = boy_at(stage, 8, 16)
    facings = set()
    for _ in range(1200):
        step(stage, [boy])
        (civilian,) = stage.crowd.civilians
        assert (civilian.x, civilian.y, civilian.state) == (88, 16, "stand")
        facings.add(civilian.facing)
    assert facings == {1, -1}  # looks round


def test_a_walking_civilian_goes_to_both_ends_of_its_floor() -> None:
    stage = Stage(Level.from_text("I.......o.#.\n############"), seed=5)
    boy = boy_at(stage, 8, 16)
    assert stage.crowd.civilians[0].x == 8 * 16 + 8
    places = []
    for _ in range(1500):
        step(stage, [boy])
        places.append(stage.crowd.civilians[0].x)
    assert (min(places), max(places)) == pytest.approx((6, 154), abs=1)


# ---- how people walk


def test_a_lone_walker_keeps_a_personal_pace_around_1_34_metres_a_second() -> None:
    paces = set()
    for seed in range(40):
        stage = Stage(Level.from_text("I" + "." * 40 + "o" + "." * 40 + "\n" + "#" * 82), seed)
        before = stage.crowd.civilians[0].sx
        step(stage, [boy_at(stage, 600, 16)], 100)
        paces.add(abs(stage.crowd.civilians[0].sx - before) * 60 // 100)
    # the old and the quick
    assert min(paces) >= 21.44 * 256 * 0.71
    assert max(paces) <= 21.44 * 256 * 1.23
    assert len(paces) > 10


@pytest.mark.parametrize("seed", [11, 1])
@pytest.mark.parametrize("density", [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0])
def test_speed_follows_density_as_on_real_pavements(density: float, seed: int) -> None:
    length = 36
    stage = Stage(street(length, round(density * 2 * length)), seed=seed)
    boy = boy_at(stage, length * 8, 64)
    walked = [0.0] * 3
    curve = 21.44 * (1 - math.exp(-1.913 * (1 / density - 1 / 5.4)))
    for _ in range(60):
        step(stage, [boy], 59)
        before = [civilian.sx for civilian in stage.crowd.civilians]
        step(stage, [boy])
        for civilian, old in zip(stage.crowd.civilians, before, strict=True):
            around = stage.crowd.density_at(civilian.x, civilian.y)
            walked[0] += abs(civilian.sx - old) * 60 / SUBPIXELS
            walked[1] += 21.44 * max(0, 1 - math.exp(-1.913 * (1 / around - 1 / 5.4)))
            walked[2] += curve
    # by the density around each, and by that of the whole street
    assert walked[0] == pytest.approx(walked[1], rel=0.1)
    assert walked[0] == pytest.approx(walked[2], rel=0.1)


def test_a_jam_dissolves() -> None:
    stage = Stage(with_zone("I" + "." * 39 + "\n" + "#" * 40, 1, 4, 0, 100), seed=2)
    boy = boy_at(stage, 100, 16)
    before = [civilian.sx for civilian in stage.crowd.civilians]
    step(stage, [boy], 120)
    moved = [c.sx != sx for c, sx in zip(stage.crowd.civilians, before, strict=True)]
    assert all(moved)


def test_browsers_stand_stroll_and_stand_again() -> None:
    stage = Stage(street(30, 1, "browse"), seed=4)
    boy = boy_at(stage, 240, 64)
    states = []
    for _ in range(3600):
        step(stage, [boy])
        states.append(stage.crowd.civilians[0].state)
    assert sum(a != b for a, b in pairwise(states)) >= 6
    assert states.count("stand") > states.count("walk") > 0


@pytest.mark.parametrize("wish", ["walk", "browse", "queue", "signal", "gather", "shelter"])
def test_nobody_leaves_the_floor_or_enters_a_block_in_5000_ticks(wish: str) -> None:
    level = with_zone(STEPS, 0, 33, 4, 40, wish)
    stage = Stage(level, seed=9)
    random = Random(3)
    boy = boy_at(stage, 100, 80, speed(150))
    places = [civilian.sx for civilian in stage.crowd.civilians]
    for tick in range(5000):
        boy.sx = random.below(33 * 16) * SUBPIXELS
        boy.svx = speed(random.between(-400, 400))
        if tick % 300 == 0:
            stage.crowd.startle(stage, random.below(33 * 16) * SUBPIXELS, 80 * SUBPIXELS)
        step(stage, [boy])
        if tick % 7 == 0:
            assert all(stands_free(level, civilian) for civilian in stage.crowd.civilians)
        before, places = places, [civilian.sx for civilian in stage.crowd.civilians]
        # nobody jumps from one place to another
        assert all(abs(a - b) <= 3 * SUBPIXELS for a, b in zip(before, places, strict=True))


# ---- boys in the crowd


@pytest.mark.parametrize(("people", "percent"), [(0, 100), (10, 84), (20, 68), (40, 35), (60, 35)])
def test_top_speed_falls_in_a_line_to_35_percent_at_4_persons_a_square_metre(
    people: int, percent: int
) -> None:
    stage = Stage(with_zone("I" + "." * 29 + "\n" + "#" * 30, 10, 2, 0, people, "queue"), seed=0)
    boy = boy_at(stage, 11 * 16, 16)
    step(stage, [boy])
    assert boy.crowd_percent == pytest.approx(percent, abs=1)
    assert stage.crowd.density_at(boy.x, boy.y) == people / 10


def test_a_boy_far_above_the_crowd_runs_free() -> None:
    stage = Stage(street(30, 60), seed=0)
    boy = boy_at(stage, 240, 64 - 49)
    step(stage, [boy])
    assert boy.crowd_percent == 100


def run_through(
    svx: int, y: int = 16, ticks: int = 40, lane: int = OWN_LANE
) -> tuple[list[str], Person, Civilian]:
    """A boy at constant speed through a civilian who stands at 40 tiles."""
    stage = Stage(Level.from_text("I" + "." * 39 + "c" + "." * 39 + "\n" + "#" * 80), seed=0)
    stage.crowd.civilians[0].lane = lane
    boy = boy_at(stage, 648 - (40 if svx > 0 else -40), y, svx)
    names = []
    for _ in range(ticks):
        boy.sx += svx
        names += step(stage, [boy])
    return names, boy, stage.crowd.civilians[0]


def test_running_into_somebody_makes_them_stagger_once_and_costs_speed() -> None:
    names, boy, civilian = run_through(speed(150), ticks=20)
    assert names == ["bump"]
    assert boy.svx == speed(150) * 85 // 100
    assert civilian.state == "stagger"
    assert civilian.x > 648  # pushed along


@pytest.mark.parametrize("lane", [0, 2])
def test_people_in_the_other_depth_lanes_are_run_past(lane: int) -> None:
    names, boy, _ = run_through(speed(150), ticks=20, lane=lane)
    assert names == []
    assert boy.svx == speed(150)


def test_both_directions_cost_the_same() -> None:
    assert run_through(speed(150))[1].svx == -run_through(-speed(150))[1].svx


def test_one_who_staggered_complains_after_24_ticks_and_then_stands_again() -> None:
    assert run_through(speed(150), ticks=45)[2].state == "complain"
    assert run_through(speed(150), ticks=90)[2].state in {"stand", "walk"}


def test_one_who_was_pushed_away_comes_back() -> None:
    stage = Stage(with_zone("I" + "." * 39 + "\n" + "#" * 40, 10, 20, 0, 1, "gather"), seed=0)
    (civilian,) = stage.crowd.civilians
    civilian.lane = OWN_LANE
    home = civilian.x
    boy = boy_at(stage, home, 16, speed(300))
    assert step(stage, [boy]) == ["bump"]
    boy.svx = 0
    step(stage, [boy], 30)
    assert civilian.x != home
    step(stage, [boy], 600)
    assert civilian.x == home


@pytest.mark.parametrize(("svx", "y"), [(speed(75), 16), (speed(150), 16 - 27)])
def test_walking_past_or_jumping_over_bumps_nobody(svx: int, y: int) -> None:
    names, boy, _ = run_through(svx, y)
    assert names == []
    assert boy.svx == svx


# ---- bangs


def test_a_bang_scatters_those_within_20_tiles_and_they_come_back() -> None:
    stage = Stage(street(100, 100), seed=6)
    boy = boy_at(stage, 800, 64)
    step(stage, [boy])
    heard = sum(abs(c.x - 800) <= 320 for c in stage.crowd.civilians)
    # nobody of these is out of the radius before the wave comes
    near = [c for c in stage.crowd.civilians if abs(c.x - 800) <= 250]
    before = {id(c): c.x for c in near}
    stage.crowd.startle(stage, 800 * SUBPIXELS, 64 * SUBPIXELS)
    (event,) = (event for event in stage.events if event.name == "startled")
    assert (event.who, event.value, event.x) == ("crowd", heard, 800)
    step(stage, [boy], 160)
    assert {c.state for c in near} <= {"flee", "startled"}
    for civilian in near:
        way = civilian.x - before[id(civilian)]
        assert 5 <= (way if before[id(civilian)] >= 800 else -way) <= 300
    step(stage, [boy], 400)
    assert {c.state for c in near} <= {"walk", "stand", "wait"}
    assert not any(c.upset for c in near)


def test_flight_ends_at_the_end_of_the_floor() -> None:
    stage = Stage(Level.from_text("I....o....#.\n############"), seed=0)
    boy = boy_at(stage, 8, 16)
    step(stage, [boy])
    stage.crowd.startle(stage, 76 * SUBPIXELS, 16 * SUBPIXELS)
    step(stage, [boy], 150)
    (civilian,) = stage.crowd.civilians
    assert (civilian.x, civilian.state) == (154, "startled")
    step(stage, [boy], 240)
    assert civilian.state == "walk"


def test_a_bang_wakes_sleepers() -> None:
    stage = Stage(street(300, 100), seed=6)
    boy = boy_at(stage, 100, 64)
    step(stage, [boy], 100)
    x = 4000
    before = [civilian.x for civilian in stage.crowd.civilians]
    stage.crowd.startle(stage, x * SUBPIXELS, 64 * SUBPIXELS)
    step(stage, [boy], 150)
    for civilian, old in zip(stage.crowd.civilians, before, strict=True):
        if abs(abs(old - x) - 320) > 60:  # who walked out of the radius, or in, meanwhile
            assert (civilian.state in {"flee", "startled"}) == (abs(old - x) <= 320)


def test_nobody_near_a_bang_is_no_event() -> None:
    stage = Stage(street(30, 0), seed=6)
    stage.crowd.startle(stage, 0, 0)
    assert stage.events == []


# ---- sleep


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 1000), near=st.lists(st.booleans(), min_size=1, max_size=12))
def test_a_sleeping_walker_is_where_a_waking_one_would_be(seed: int, near: list[bool]) -> None:
    text = "." * 20 + "o" + "." * 17 + "#" + "." * 170 + "I" + "\n" + "#" * 210
    watched, forgotten = Stage(Level.from_text(text), seed), Stage(Level.from_text(text), seed)
    close, far = boy_at(watched, 200, 16), boy_at(forgotten, 3300, 16)
    for stays in near:
        far.sx = (200 if stays else 3300) * SUBPIXELS
        for _ in range(97):
            step(watched, [close])
            step(forgotten, [far])
            one, other = watched.crowd.civilians[0], forgotten.crowd.civilians[0]
            assert (one.sx, one.facing) == (other.sx, other.facing)
        assert (not one.asleep, other.asleep) == (True, not stays)


@settings(max_examples=20, deadline=None)
@given(
    seed=st.integers(0, 99),
    moves=st.lists(st.tuples(st.integers(-7, 7), st.booleans()), min_size=1, max_size=10),
)
def test_nobody_near_a_boy_sleeps_even_when_he_jumps_across_the_map(
    seed: int, moves: list[tuple[int, bool]]
) -> None:
    stage = Stage(street(300, 60), seed)
    boys = [boy_at(stage, 1000, 64), boy_at(stage, 4000, 64)]
    for pixels, respawns in moves:
        if respawns:
            boys[0].sx = (4800 * SUBPIXELS - boys[0].sx) % (4800 * SUBPIXELS)
        for _ in range(33):
            boys[0].sx += pixels * SUBPIXELS
            boys[1].sx -= pixels * SUBPIXELS
            step(stage, boys)
            for civilian in stage.crowd.civilians:
                if civilian.asleep:
                    assert all(abs(civilian.sx - boy.sx) > ACTIVE for boy in boys)


def test_most_of_a_long_street_sleeps() -> None:
    stage = Stage(street(1000, 300), seed=0)
    step(stage, [boy_at(stage, 8000, 64)], 500)
    assert 0 < len(stage.crowd.awake) < 40


# ---- questions


def test_questions_are_exact_at_1000_places() -> None:
    stage = Stage(with_zone(lengthened(STEPS, 150), 0, 180, 4, 80), seed=3)
    random = Random(8)
    crowd = stage.crowd
    boy = boy_at(stage, 300, 80)
    for _ in range(1000):
        boy.sx += random.between(-3, 3) * SUBPIXELS
        step(stage, [boy], 3)
        sx, sy = random.below(2900) * SUBPIXELS, random.below(110) * SUBPIXELS
        if random.below(2):
            sx, sy = boy.sx, boy.sy
        radius = random.below(20 * TILE)
        people = [(c.sx - sx, c.sy - sy) for c in crowd.civilians]
        within = sum(dx * dx + dy * dy <= radius * radius for dx, dy in people)
        assert crowd.count_within(sx, sy, radius) == within
        assert crowd.any_within(sx, sy, radius) == (within > 0)
        around = sum(abs(dx) * 2 <= 5 * TILE and abs(dy) <= 3 * TILE for dx, dy in people)
        assert crowd.density_percent(sx, sy) == 10 * around


# ---- state


def busy_stage(seed: int, ticks: int) -> tuple[Stage, list[Person]]:
    stage = Stage(with_zone(lengthened(STEPS, 90), 0, 120, 4, 50, "browse"), seed)
    boys = [boy_at(stage, 100, 80, speed(150)), boy_at(stage, 1200, 80, speed(-150))]
    stage.crowd.startle(stage, 150 * SUBPIXELS, 80 * SUBPIXELS, 6 * TILE)
    play(stage, boys, ticks)
    return stage, boys


def play(stage: Stage, boys: list[Person], ticks: int) -> None:
    for _ in range(ticks):
        for boy, run in zip(boys, (3, -3), strict=True):
            boy.sx = (boy.sx + run * SUBPIXELS) % (1900 * SUBPIXELS)
            boy.svx = speed(150) * run // 3
        step(stage, boys)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), before=st.integers(0, 400), after=st.integers(1, 120))
def test_a_loaded_crowd_goes_on_like_the_saved_one(seed: int, before: int, after: int) -> None:
    stage, boys = busy_stage(seed, before)
    copy = Stage(stage.level, seed + 1)
    numbers = iter(state_of(stage))
    copy.crowd.load(numbers)
    assert next(numbers, None) is None
    copy.tick, copy.random.state = stage.tick, stage.random.state
    assert state_of(copy) == state_of(stage)
    places = [(c.sx, c.sy, c.facing, c.state, c.state_ticks) for c in stage.crowd.civilians]
    assert places == [(c.sx, c.sy, c.facing, c.state, c.state_ticks) for c in copy.crowd.civilians]
    twins = [boy_at(copy, boy.x, boy.y, boy.svx) for boy in boys]
    play(stage, boys, after)
    play(copy, twins, after)
    assert state_of(copy) == state_of(stage)
    assert copy.random.state == stage.random.state


def test_a_seed_repeats_and_another_differs() -> None:
    states = [state_of(busy_stage(seed, 200)[0]) for seed in (7, 7, 8)]
    assert states[0] == states[1] != states[2]
    assert all(type(number) is int for number in states[0])
