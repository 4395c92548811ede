"""Can every map be finished, and does it show when not? Tables for docs/proofs.md.

`python -m game.lab.proofs` proves every map of the game that has an end, and impossible variants
of the levels, and writes both tables into docs/proofs.md. It takes a few minutes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.document import write_between
from game.lab.proving.proof import ALONE, BOOSTS, CONDITIONS, Case, prove, replay_of, shown
from game.lab.proving.reach import Terms
from game.lab.proving.variants import cut, walled
from game.levels import load_level
from game.levels.data import chapter_maps, shipped_maps
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.lab.proving.proof import Proof
    from game.sim.level import Level

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "proofs.md"

WIDENED: Final = {"home_street": (180, 212), "shopping": (330, 358), "roofs": (262, 292)}
"""Columns that are cut out of each level, or filled up to the sky in their first two."""

NONE: Final = "-"


class Measured(NamedTuple):
    """A proof, its replays counted, and the seconds of one core that both took."""

    proof: Proof
    replays: int
    seconds: float


def measure(level: Level) -> Measured:
    """Proves a level and plays every replay of it once more."""
    begin = process_time()
    proof = prove(level, lambda _: None)
    replays = [replay_of(run, level.name) for run in shown(proof.runs)]
    return Measured(proof, len(replays), process_time() - begin)


def maps_table() -> str:
    """All maps with an end: seconds of play to the way out, with / without boosts."""
    lines = [
        f"| map | tiles | {' | '.join(CONDITIONS)} | goals | replays | proven in, s |",
        "|" + "---|" * (5 + len(CONDITIONS)),
    ]
    for path in shipped_maps():
        level = load_level(path)
        if level.of_kind("exit") or level.of_kind("train"):
            lines.append(_row(path.stem, measure(level)))
            _show(lines[-1])
    return "\n".join(lines)


def _row(name: str, found: Measured) -> str:
    proof = found.proof
    cells = [" / ".join(_time(proof, Case(c, boosts)) for boosts in BOOSTS) for c in CONDITIONS]
    met = sum(proof.met(goal) for goal in proof.goals)
    size = f"{proof.level.width} x {proof.level.height}"
    goals = f"{met} of {len(proof.goals)}"
    return (
        f"| `{name}` | {size} | {' | '.join(cells)} | {goals} | {found.replays} "
        f"| {found.seconds:.1f} |"
    )


def _time(proof: Proof, case: Case) -> str:
    """Seconds to the first way out; a star where it was without Katsuki."""
    goal = next(goal for goal in proof.goals if goal.ends)
    ticks = proof.done.get((goal.name, case))
    if ticks is None:
        return "no" if case in proof.cases else NONE
    star = "*" if case.condition == ALONE and proof.is_off_map(goal, case) else ""
    return f"{ticks / TICKS_PER_SECOND:.0f}{star}"


def impossible_table() -> str:
    """What is said about levels that were made impossible."""
    lines = [
        "| level | made impossible | with boosts | without | found in, s |",
        "|---|---|---|---|---|",
    ]
    for name, what, level in _variants():
        found = measure(level)
        goal = next(goal for goal in found.proof.goals if goal.ends)
        told = [
            found.proof.obstacles[goal.name, Terms(wet=False, boosts=boosts)].words
            for boosts in BOOSTS
        ]
        lines.append(f"| `{name}` | {what} | {' | '.join(told)} | {found.seconds:.1f} |")
        _show(lines[-1])
    return "\n".join(lines)


def _variants() -> Iterator[tuple[str, str, Level]]:
    kinds: tuple[tuple[str, Callable[[Level, int, int], Level], int | None], ...] = (
        ("a gap cut", cut, None),
        ("a wall raised", walled, 2),
    )
    for path in chapter_maps():
        left, right = WIDENED[path.stem]
        for what, make, width in kinds:
            end = right if width is None else left + width
            yield (
                path.stem,
                f"{what}, columns {left} to {end - 1}",
                make(load_level(path), left, end),
            )


def _show(line: str) -> None:
    print(line, file=sys.stderr)


def main() -> None:
    """Writes the tables."""
    write_between(PAGE, "maps", maps_table())
    write_between(PAGE, "impossible", impossible_table())


if __name__ == "__main__":
    main()
