"""The bench: shapes and honest sums, measured too briefly to mean anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.lab import bench
from game.lab.heads import izuku_head
from game.lab.measure import figure, spread
from game.lab.pace import Interpreted
from game.lab.worlds import CIVILIANS, athletes_world, storm_world, street_world
from game.sim.buttons import LEFT, RIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Command

SCENES = [
    f"{scene}_270{kind}"
    for scene in ("roofs", "shopping")
    for kind in ("", "_p95", "_tick", "_sound")
]
NAMES = ["athletes", "crowd", "storm", "frame", *SCENES, "start", "start_sound", "memory"]
BOTH_CORES = ["athletes_compiled", "crowd_compiled", "storm_compiled"]
SHORT = {
    "ROUNDS": 3, "CHILD_ROUNDS": 3, "WEIGHED_ROUNDS": 3, "ROUND_SECONDS": 0.01, "FRAMES": 1,
    "SCENE_FRAMES": 2, "COPIES": 1, "SHOWN_TICKS": 5,
    "SIZES": ((480, 270),),
}  # fmt: skip


def counting(*values: float) -> Callable[[], float]:
    source = iter(values)
    return lambda: next(source)


def test_json_has_named_figures(musutafu: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    for name, value in SHORT.items():
        monkeypatch.setattr(bench, name, value)
    answer = musutafu("bench", "--json")
    assert (answer.code, answer.err) == (0, "")
    figures = answer.json["figures"]
    names = [name for name in figures if name not in BOTH_CORES]
    assert names in (NAMES, NAMES[:-1])
    assert len(figures) - len(names) == (3 if answer.json["core"] == "compiled" else 0)
    for name, found in figures.items():
        assert found["unit"], name
        assert found["median"] > 0, name
        assert found["spread"] >= 0, name
        assert (found["ratio"] is None) == bool(found["note"]), name


def test_a_ratio_is_that_of_rounds_side_by_side() -> None:
    found = figure("n", "w", "s", counting(2, 4, 60), "peer", counting(1, 2, 20), 3)
    assert (found.median, found.peer_median, found.ratio) == (4, 2, 2)


def test_without_its_peer_a_figure_says_how_to_get_it() -> None:
    found = figure("n", "w", "s", counting(1, 2, 3), "a peer", None, 3)
    assert (found.median, found.ratio) == (2, None)
    assert "a peer is not installed" in found.note
    assert "[peers]" in found.note


def test_both_sides_take_turns_at_going_first() -> None:
    order: list[str] = []

    def of(name: str) -> Callable[[], float]:
        def measure() -> float:
            order.append(name)
            return 1.0

        return measure

    figure("n", "w", "s", of("ours"), "peer", of("theirs"), 3)
    assert order == ["theirs", "ours", "ours", "theirs", "theirs", "ours"]


def test_a_spread_ignores_one_bad_round() -> None:
    assert spread([10, 10, 10, 11, 11, 11, 99]) == 1


def test_two_athletes_never_meet() -> None:
    world = athletes_world()
    for tick in range(400):
        world.step(RIGHT if tick & 128 else LEFT, LEFT if tick & 128 else RIGHT)
    assert (world.tick, world.outcome) == (400, "running")


def test_a_hundred_civilians_stay_awake() -> None:
    world = street_world()
    for tick in range(400):
        world.step(RIGHT if tick & 128 else LEFT)
    assert len(world.crowd.civilians) == CIVILIANS
    assert len(world.crowd.awake) == CIVILIANS


def test_in_the_storm_both_heads_are_at_work_and_nobody_wins() -> None:
    world = storm_world()
    assert (world.weather.rain, len(world.crowd.civilians)) == (100, CIVILIANS)
    head = izuku_head("bot", world.level)
    assert world.katsuki is not None
    moved = set()
    for _ in range(1200):
        world.step(head(world))
        moved.add((world.izuku.vx > 0, world.katsuki.vx != 0))
    assert (world.tick, world.outcome) == (1200, "running")
    assert len(world.crowd.awake) > CIVILIANS * 9 // 10
    assert len(moved) > 2


def test_the_interpreted_core_is_measured_in_another_process() -> None:
    other = Interpreted("storm")
    assert other.measure(0.01) > 0
    assert other.measure(0.01) > 0
    other.close()
