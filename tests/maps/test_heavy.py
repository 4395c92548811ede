"""Heavy mode, shortened: maps played by chance, and lookers-on who miss nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.lab import heavy
from game.lab.heavy import endure, maps
from game.lab.invariants import broken_boys, broken_events, broken_streets
from game.lab.onlookers import Onlookers
from game.lab.worlds import storm_world
from game.levels import load_level
from game.levels.data import find_level
from game.replay import load_replay, verify
from game.sim import Event
from game.sim.passer import INSIDE
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.sim import World

SOME = ("crossing", "crowd", "shopping", "things")
TICKS = 500


@pytest.mark.parametrize("path", [p for p in maps() if p.stem in SOME], ids=lambda p: p.stem)
def test_nothing_breaks(path: Path) -> None:
    for seed in range(4):  # each presses in another manner
        endured = endure(path, seed, TICKS // 4)
        assert endured.failures == []
        assert endured.ticks == TICKS // 4
        assert sum(endured.endings.values()) == endured.worlds


def test_all_maps_are_played() -> None:
    assert {"home_street", "shopping", "roofs", "crowd"} <= {path.stem for path in maps()}


def test_what_breaks_is_told_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(world: World) -> list[str]:
        return ["the sky fell"] if world.tick == 90 else []

    monkeypatch.setattr(heavy, "broken_boys", broken)
    path = find_level("home_street")
    endured = endure(path, 4, 100_000, tmp_path)
    told = [(failure.level, failure.seed, failure.tick) for failure in endured.failures]
    assert told == [("home_street", seed, 90) for seed in (4, 5, 6)]
    assert {failure.what for failure in endured.failures} == {"the sky fell"}
    replay = load_replay(tmp_path / "home_street-5.replay")
    assert (replay.ticks, verify(replay, load_level(path)).ok) == (90, True)


@pytest.mark.interpreted_only
def test_a_restored_world_that_strays_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heavy, "FIRST_SNAPSHOT", 20)
    restored = heavy.World.restore

    def forgetful(level: object, saved: bytes) -> World:
        twin = restored(level, saved)  # type: ignore[arg-type]
        twin.izuku.stamina_units -= 60
        return twin

    monkeypatch.setattr(heavy.World, "restore", forgetful)
    (failure, *_) = endure(find_level("home_street"), 0, 100).failures
    assert (failure.tick, failure.what) == (21, "a restored world went another way")


# ---- planted faults, each of them noticed


def into_the_ground(world: World) -> None:
    world.izuku.sy += TILE


def too_fast(world: World) -> None:
    world.izuku.svx = 2 * TILE


def too_strong(world: World) -> None:
    world.izuku.stamina_units = world.izuku.ceiling_units + 1


def a_leap(world: World) -> None:
    person = world.crowd.awake[0]
    person.place += 4 * SUBPIXELS if person.place < person.ground.right - TILE else -4 * SUBPIXELS


def afloat(world: World) -> None:
    world.crowd.awake[0].sy -= TILE


def gone(world: World) -> None:
    crowd = world.crowd
    person = min(crowd.awake, key=lambda person: abs(person.x - 200))
    person.state_code = INSIDE
    crowd.outside = [person for person in crowd.outside if person.state_code != INSIDE]


def onto_the_road(world: World) -> None:
    for person in world.crowd.awake:
        for road in person.ground.crossings:
            if 0 <= road.left - person.place <= 2 * SUBPIXELS:
                person.place = road.left + SUBPIXELS


FAULTS = (
    (into_the_ground, "inside a block"), (too_fast, "across"), (too_strong, "stamina"),
    (a_leap, "leapt"), (afloat, "stands on nothing"), (gone, "vanishes in view"),
    (onto_the_road, "on red"),
)  # fmt: skip


@pytest.mark.parametrize(("fault", "said"), FAULTS, ids=[fault.__name__ for fault, _ in FAULTS])
def test_a_fault_is_noticed(fault: Callable[[World], None], said: str) -> None:
    world = storm_world()
    while world.tick < 240 or world.traffic.crosswalks[0].phase != "stop":
        world.step(0)
    onlookers = Onlookers(world)
    world.step(0)
    before = [*broken_boys(world), *broken_streets(world), *onlookers.broken(world)]
    fault(world)
    assert before == []
    assert any(said in what for what in [*broken_boys(world), *onlookers.broken(world)])


def test_an_event_has_a_place_a_name_and_a_number() -> None:
    level = load_level(find_level("home_street"))
    good = Event("jump", "izuku", 10, 10)
    bad = [
        good._replace(name="Jump"), good._replace(who="nobody"), good._replace(x=-90_000),
        good._replace(value=-1), good._replace(value=1 << 40),
    ]  # fmt: skip
    assert len(list(broken_events(level, [good, *bad]))) == len(bad)
