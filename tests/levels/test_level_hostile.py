"""Whatever strangers send ends in one plain line that names the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.hostile_files import CASES
from game.lab.mutants import Nest, mutants
from game.levels import LevelError, check_map, load_level

SLICE = 600  # of the mutants that `python -m game.lab.mutants` loads


def test_there_are_hostile_files_enough() -> None:
    assert len(CASES) >= 300


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_ends_in_one_plain_line(name: str, tmp_path: Path) -> None:
    path = CASES[name].make(tmp_path)
    with pytest.raises(LevelError) as caught:
        load_level(path)
    line = str(caught.value)
    assert CASES[name].says in line
    assert line.isprintable()
    assert len(line) < 1000
    problems = check_map(path)
    assert any(not problem.warning for problem in problems)
    assert all((problem.where + problem.what).isprintable() for problem in problems)


@pytest.mark.parametrize("first", range(0, SLICE, SLICE // 4))
def test_damaged_files_load_or_end_in_one_line(first: int, tmp_path: Path) -> None:
    nest = Nest(tmp_path)
    for mutant in mutants(1_000_000 + first, SLICE // 4):
        assert nest.outcome(mutant) in {"loaded", "refused"}, mutant
