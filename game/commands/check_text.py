"""What `musutafu check` tells people: a line a problem that editors turn into a link, a summary."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.levels.errors import one_line
from game.levels.pack_check import is_pack
from game.levels.shown import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.commands.check import Report
    from game.levels import Problem

RED: Final = "31"
YELLOW: Final = "33"
GREEN: Final = "32"
FAINT: Final = "2"


def heading(report: Report) -> str:
    """A map's own line: its path, and whether it can be played."""
    word = _painted("ok", GREEN) if report.ok else _painted("wrong", RED)
    return f"{shown(report.path)}: {word}"


def line_of(problem: Problem) -> str:
    """A problem: `FILE:LINE: warning: object at tile C,R of 'layer': what, and the mend [rule]`."""
    file = near(problem.file)
    place = file if problem.line is None else f"{file}:{problem.line}"
    word = _painted("warning", YELLOW) if problem.warning else _painted("problem", RED)
    where = problem.where
    if problem.tile is not None and problem.object is not None:
        where += f" at tile {problem.tile[0]},{problem.tile[1]}"
    if problem.layer is not None and problem.object is not None:
        where += f" of {problem.layer!r}"
    return f"  {place}: {word}: {where}: {problem.what} {_painted(f'[{problem.code}]', FAINT)}"


def summary(reports: Sequence[Report]) -> str:
    """How many problems and warnings there are, what is not proven, whose routes were baked."""
    found = [problem for report in reports for problem in report.problems]
    warnings = sum(problem.warning for problem in found)
    unproven = sum(report.proof is not None and not report.proof.ok for report in reports)
    counts = [
        _count(len(found) - warnings, "problem"),
        _count(warnings, "warning"),
        f"{unproven} not proven" if unproven else "",
    ]
    told = ", ".join(count for count in counts if count) or "nothing wrong"
    baked = sum(report.baked for report in reports)
    note = f"; Katsuki's routes were baked for {baked}: musutafu bake MAP keeps them"
    note = note if baked else ""
    packs = sum(is_pack(report.path) for report in reports)
    maps = len(reports) - packs
    of = " and ".join(filter(None, (_count(packs, "pack"), _count(maps, "map")))) or "no map"
    return f"{told} in {of}{note}"


def near(path: str) -> str:
    """A path as seen from the working folder, if it lies in it; else as it is."""
    try:
        return one_line(str(Path(path).relative_to(Path.cwd())))
    except (OSError, ValueError):
        return one_line(path)


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}" if number else ""


def _painted(text: str, colour: str) -> str:
    """Coloured on a terminal, unless that is asked not to be (no-color.org)."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return text
    return f"\x1b[{colour}m{text}\x1b[0m"
