"""What a body can do at all: the widest gap and the highest wall, measured by the same search."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from game.lab.proving.field import Field
from game.lab.proving.rig import Rig
from game.lab.proving.search import Search, nowhere
from game.sim.level import Level

TRIES: Final = 12_000  # moves after which a gap or wall is given up
LANDING: Final = 10  # columns beyond a gap
DEEP: Final = 10  # rows of nothing under it
LONGEST_RUN_UP: Final = 12  # columns: more does not help
WIDEST: Final = 40
HIGHEST: Final = 24


@lru_cache(maxsize=64)
def widest_gap(rise: int, run_up: int, *, wet: bool, boosts: bool) -> int:
    """Tiles of the widest gap that can be jumped to a floor so many rows higher, from a floor
    of so many tiles; 0 for none, at most `WIDEST`."""
    run_up = min(max(run_up, 1), LONGEST_RUN_UP)
    for gap in range(1, WIDEST + 1):
        if not _can(_gap(gap, rise, run_up), wet=wet, boosts=boosts):
            return gap - 1
    return WIDEST


@lru_cache(maxsize=8)
def highest_wall(*, wet: bool, boosts: bool) -> int:
    """Tiles of the highest wall that can be climbed from a long floor, at most `HIGHEST`."""
    for height in range(1, HIGHEST + 1):
        if not _can(_gap(0, height, LONGEST_RUN_UP), wet=wet, boosts=boosts):
            return height - 1
    return HIGHEST


def _can(level: Level, *, wet: bool, boosts: bool) -> bool:
    rig = Rig(level, wet=wet)
    goal = level.of_kind("exit")[0]
    field = Field(level, [(goal.x >> 4, (goal.y - 1) >> 4)])
    reached = {rig.first_floor()}
    search = Search(rig, field, reached, nowhere, boosts=boosts)
    search.add_surfaces(reached)
    return search.next_find(TRIES) is not None


def _gap(gap: int, rise: int, run_up: int) -> Level:
    """A floor, a gap without a bottom, and a floor so many rows higher, with much sky above."""
    top = max(rise, 0) + DEEP
    rows = top + max(-rise, 0) + DEEP
    width = run_up + gap + LANDING
    lines = []
    for row in range(rows):
        near = "#" if row >= top else "."
        far = "#" if row >= top - rise else "."
        line = near * run_up + "." * gap + far * LANDING
        if row == top - 1:
            line = "I" + line[1:]
        if row == top - rise - 1:
            line = line[: width - 2] + "E" + line[-1]
        lines.append(line)
    return Level.from_text("\n".join(lines))
