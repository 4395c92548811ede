"""Headless runs: shapes, determinism, records, traces."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Command

PROJECT = Path(__file__).parents[2]
KEYS = [
    "level", "seed", "skill", "ticks", "outcome", "digest", "core", "ticks_per_second", "events",
]  # fmt: skip


def python(*words: str, hash_seed: str = "0") -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        [sys.executable, *words], env=surroundings, capture_output=True, text=True, check=True,
        timeout=60,
    )  # fmt: skip


def test_json_has_the_promised_shape(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("sim", tiny, "--seed", 7, "--json")
    assert (answer.code, answer.err) == (0, "")
    found = answer.json
    assert list(found) == KEYS
    assert found["level"] == "tiny"
    assert found["seed"] == 7
    assert found["outcome"] == "escaped"
    assert 60 < found["ticks"] < 600
    assert len(found["digest"]) == 16
    assert int(found["digest"], 16) >= 0
    assert found["core"] in {"python", "compiled"}
    assert found["events"]["outcome"] == 1


def test_people_get_a_few_lines(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("sim", tiny)
    assert answer.code == 0
    assert "escaped after" in answer.out
    assert len(answer.out.splitlines()) == 4


def test_a_run_ends_after_its_ticks(musutafu: Command, tiny: Path) -> None:
    found = musutafu("sim", tiny, "--ticks", 30, "--json").json
    assert (found["ticks"], found["outcome"]) == (30, "running")


def test_a_boy_who_stands_still_is_caught(musutafu: Command, tiny: Path) -> None:
    found = musutafu("sim", tiny, "--izuku", "still", "--json").json
    assert found["outcome"] == "caught"
    assert found["events"]["grab"] == 1


def test_two_boys_who_stand_still_stay_there(musutafu: Command, tiny: Path) -> None:
    words = ("--izuku", "still", "--katsuki", "still", "--ticks", 240, "--json")
    found = musutafu("sim", tiny, *words).json
    assert (found["ticks"], found["outcome"]) == (240, "running")


def test_a_recorded_run_is_the_same_again(musutafu: Command, tiny: Path) -> None:
    first = musutafu("sim", tiny, "--seed", 3, "--record", "a.replay", "--json").json
    again = musutafu("sim", tiny, "--replay", "a.replay", "--json").json
    for key in ("seed", "ticks", "outcome", "digest", "events"):
        assert again[key] == first[key], key


def test_a_replayed_boy_can_meet_another_pursuer(musutafu: Command, tiny: Path) -> None:
    musutafu("sim", tiny, "--record", "a.replay")
    words = ("--replay", "a.replay", "--katsuki", "still", "--record", "b.replay", "--json")
    assert musutafu("sim", tiny, *words).json["outcome"] == "escaped"
    assert musutafu("replay", "b.replay", "--verify").code == 0


def test_a_trace_has_a_row_a_tick_and_boy(musutafu: Command, tiny: Path) -> None:
    musutafu("sim", tiny, "--ticks", 50, "--trace", "t.csv")
    with Path("t.csv").open(encoding="ascii") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 100
    assert [row["who"] for row in rows[:2]] == ["izuku", "katsuki"]
    assert {"tick", "x", "y", "vx", "vy", "state"} <= set(rows[0])
    assert int(rows[-2]["x"]) > int(rows[0]["x"])


def test_a_plot_is_a_picture(musutafu: Command, tiny: Path) -> None:
    pytest.importorskip("matplotlib")
    assert musutafu("sim", tiny, "--plot", "p.png").code == 0
    assert Path("p.png").read_bytes().startswith(b"\x89PNG")


def test_two_processes_agree_whatever_their_hash_seed(tiny: Path) -> None:
    words = ("-m", "game", "sim", "home_street", "--ticks", "300", "--seed", "5", "--json")
    one, other = (json.loads(python(*words, hash_seed=seed).stdout) for seed in ("1", "4711"))
    del one["ticks_per_second"], other["ticks_per_second"]
    assert one == other


def test_a_headless_run_loads_no_drawing() -> None:
    script = (
        "import sys; from game.cli import main; main(['sim', 'home_street', '--ticks', '5']);"
        "loaded = {'pygame', 'numpy', 'matplotlib', 'PIL'} & set(sys.modules);"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    python("-c", script)


def test_the_simulation_alone_loads_no_libraries() -> None:
    script = (
        "import sys, game.sim;"
        "loaded = {'pygame', 'pytmx', 'numpy', 'msgspec'} & set(sys.modules);"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    python("-c", script)
