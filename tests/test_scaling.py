"""The worlds in which the cost of a crowd and a map is measured, and what is written of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core import core
from game.lab.document import write_between
from game.lab.quarters import CLOUDBURST, quarter, to_and_fro
from game.lab.scaling import Plan, Row, each_more, ratios, table


@pytest.mark.parametrize(
    ("civilians", "columns", "rows"), [(25, 200, 20), (300, 200, 20), (100, 600, 60)]
)
def test_everybody_is_awake_and_nobody_gets_out(civilians: int, columns: int, rows: int) -> None:
    world = quarter(civilians, columns, rows)
    step = to_and_fro(world)
    ways = set()
    for _ in range(600):
        step()
        ways.add(world.izuku.vx > 0)
    assert (world.level.width, world.level.height) == (columns, rows)
    assert len(world.crowd.awake) == len(world.crowd.civilians) == civilians
    assert (world.tick, world.outcome, ways) == (600, "running", {True, False})


def test_the_rain_goes_on_setting_in() -> None:
    world = quarter(20, 80, 20, CLOUDBURST)
    step = to_and_fro(world)
    rains = []
    for _ in range(3):
        for _ in range(900):
            step()
        rains.append(world.weather.rain)
    assert 0 < rains[0] < rains[1] < rains[2] < 100


def test_a_plan_steps_through_the_same_ticks_again() -> None:
    plan = Plan(25, 200, 20, "")
    plan.measure(5)
    plan.measure(5)
    assert len(plan.row.costs) == 2
    assert min(plan.row.costs) > 0


def rows_of(*costs: float) -> list[Row]:
    counts = (25, 50, 100, 200, 300)
    return [Row(n, 200, 20, [c, c, c]) for n, c in zip(counts, costs, strict=True)]


def test_a_straight_line_costs_the_same_for_each_one_more() -> None:
    assert each_more(rows_of(3, 4, 6, 10, 14)) == [1, 1, 1, 1]
    assert each_more(rows_of(3, 4, 6, 10, 25))[-1] > 1.5


def test_ratios_are_those_of_rounds_side_by_side() -> None:
    assert ratios(Row(1, 1, 1, [2, 4, 60]), Row(1, 1, 1, [1, 2, 20])) == [2, 2, 3]


def test_the_table_goes_between_its_marks_and_nowhere_else(tmp_path: Path) -> None:
    crowds = rows_of(3, 4, 6, 10, 14)
    made = table(crowds, crowds[:3])
    assert f"The {core()} core" in made
    assert "| 300 | 14.00 | 2.33 | 0 | 1.00 |" in made
    page = tmp_path / "page.md"
    begin, end = "<!-- scaling: begin -->", "<!-- scaling: end -->"
    page.write_text(f"before\n{begin}\nold\n{end}\nafter\n")
    write_between(page, "scaling", made)
    assert page.read_text() == f"before\n{begin}\n{made}\n{end}\nafter\n"
    with pytest.raises(ValueError, match="others"):
        write_between(page, "others", made)


def test_the_docs_have_room_for_both_cores() -> None:
    text = (Path(__file__).parents[1] / "docs" / "measured.md").read_text(encoding="utf-8")
    for which in ("compiled", "python"):
        assert f"<!-- scaling, {which} core: begin -->" in text
