"""Who people are, and how those who belong together stay together."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest
from crowding import boy_at, step, street, thing_at, town, zone

from game.sim.people import KINDS, LOOKS
from game.sim.random import Random
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from game.sim.civilian import Civilian


def groups_of(stage: Stage) -> list[list[Civilian]]:
    """Everybody who walks with somebody, by whom they walk with."""
    members: dict[int, list[Civilian]] = defaultdict(list)
    for person in stage.crowd.civilians:
        members[person.leader.number].append(person)
    return [group for group in members.values() if len(group) > 1]


def widest(stage: Stage) -> list[int]:
    """How far apart the members of each group are, in pixels."""
    return [max(p.x for p in group) - min(p.x for p in group) for group in groups_of(stage)]


def test_looks_follow_the_sheet() -> None:
    assert LOOKS == 38
    assert [KINDS[look] for look in (0, 23, 24, 27, 28, 31, 32, 34, 35, 37)] == [
        "adult", "adult", "child", "child", "elder", "elder", "broad", "broad", "tall", "tall",
    ]  # fmt: skip


def test_every_kind_is_in_the_street_with_a_pace_and_a_height_of_its_own() -> None:
    people = Stage(street(200, 300), seed=2).crowd.civilians
    kinds = Counter(person.kind for person in people)
    assert set(kinds) == {"adult", "child", "elder", "broad", "tall"}
    assert 0.06 < kinds["child"] / 300 < 0.17
    paces = {k: [p.pace for p in people if p.kind == k] for k in kinds}
    assert sum(paces["elder"]) / len(paces["elder"]) < sum(paces["child"]) / len(paces["child"])
    assert sum(paces["child"]) / len(paces["child"]) < sum(paces["tall"]) / len(paces["tall"])
    assert sum(person.pace for person in people) / 300 == pytest.approx(100, abs=4)
    assert {p.height for p in people if p.kind == "child"} == {18}


def test_no_child_is_alone() -> None:
    for seed in range(5):
        for person in Stage(street(200, 300), seed).crowd.civilians:
            assert person.kind != "child" or person.leader.kind != "child"


def test_a_child_is_jumped_over_lower() -> None:
    names = {}
    for look in (0, 25):
        stage = Stage(town(80, [zone(40, 1, 3, 1)]), seed=0)
        stage.crowd.civilians[0].lane, stage.crowd.civilians[0].look = 1, look
        boy = boy_at(stage, 608, 64 - 20, 640)
        names[look] = []
        for _ in range(30):
            boy.sx += boy.svx
            names[look] += step(stage, [boy])
    assert names == {0: ["bump"], 25: []}


def test_groups_walk_side_by_side_in_lanes_of_their_own_at_one_pace() -> None:
    stage = Stage(street(60, 40), seed=3)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy], 300)
    assert len(groups_of(stage)) > 5
    for group in groups_of(stage):
        assert len({person.lane for person in group}) == len(group)
        assert len({person.pace for person in group}) == 1
    for _ in range(40):
        step(stage, [boy], 60)
        spread = widest(stage)
        assert sum(pixels > 40 for pixels in spread) <= len(spread) // 8
        assert sum(spread) / len(spread) < 14


def test_nobody_turns_off_the_end_of_a_floor() -> None:
    """Also one who is sent to the very end that they stand at."""
    stage = Stage(street(60, 1), seed=3)
    boy = boy_at(stage, 480, 64)
    (person,) = stage.crowd.civilians
    step(stage, [boy])
    for end in (person.left, person.right):
        person.place = end
        person.aim(end)
        step(stage, [boy])
        assert person.state == "walk"
        assert person.left <= person.sx <= person.right
        step(stage, [boy], 60)
        assert person.left < person.sx < person.right


def test_whoever_is_ahead_waits_for_one_who_was_held_up() -> None:
    stage = Stage(street(60, 30), seed=4)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy], 120)
    group = next(g for g in groups_of(stage) if all(300 < p.x < 660 for p in g))
    leader, late = group[0], group[-1]
    late.place -= leader.heading * 5 * TILE
    states = set()
    for _ in range(1200):
        step(stage, [boy])
        states.add(leader.state)
    assert "wait" in states
    assert abs(leader.x - late.x) < 32


def test_a_group_is_together_again_after_a_bang() -> None:
    stage = Stage(street(60, 30), seed=5)
    boy = boy_at(stage, 480, 64)
    step(stage, [boy], 100)
    group = next(g for g in groups_of(stage) if len({p.x for p in g}) == 2 and 200 < g[0].x < 800)
    stage.crowd.startle(stage, sum(person.sx for person in group) // len(group), 64 * SUBPIXELS)
    step(stage, [boy], 240)
    assert max(person.x for person in group) - min(person.x for person in group) > 100
    step(stage, [boy], 2400)
    assert max(person.x for person in group) - min(person.x for person in group) < 40


def test_groups_that_slept_are_still_together() -> None:
    stage = Stage(street(400, 100), seed=6)
    far, near = boy_at(stage, 100, 64), boy_at(stage, 3200, 64)
    step(stage, [far], 4000)
    step(stage, [near], 2)
    awake = {person.number for person in stage.crowd.awake}
    groups = [g for g in groups_of(stage) if all(p.number in awake for p in g)]
    assert len(groups) > 4
    assert all(max(p.x for p in g) - min(p.x for p in g) < 40 for g in groups)


def test_a_group_goes_into_a_shop_together_and_comes_out_together() -> None:
    stage = Stage(town(40, [zone(0, 40, 3, 24), thing_at("shop", 20, 3)]), seed=7)
    boy = boy_at(stage, 320, 64)
    went = 0
    inside_before: set[int] = set()
    for _ in range(9000):
        step(stage, [boy])
        inside = {p.number for p in stage.crowd.civilians if p.state == "inside"}
        went += len(inside - inside_before)
        inside_before = inside
    assert went > 10
    step(stage, [boy], 1200)
    spread = [pixels for pixels in widest(stage) if pixels]
    assert sorted(spread)[len(spread) // 2] < 40


def test_random_looks_are_always_in_range() -> None:
    stage = Stage(street(100, 300), seed=Random(1).below(1000))
    assert all(0 <= person.look < LOOKS for person in stage.crowd.civilians)
