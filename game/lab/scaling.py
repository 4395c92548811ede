"""What a tick costs as the crowd and the map grow: `python -m game.lab.scaling` fills the docs.

Writes a table into docs/measured.md and draws docs/pictures/scaling.png, for the core that runs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from statistics import mean, median
from time import process_time
from typing import TYPE_CHECKING, Final, NamedTuple

from game.core import core
from game.lab.document import write_between
from game.lab.measure import spread
from game.lab.quarters import CLOUDBURST, quarter, to_and_fro
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence

CROWDS: Final = (25, 50, 100, 200, 300)  # civilians awake near the boys
SMALL: Final = (200, 20)  # tiles
MAPS: Final = (SMALL, (1000, 20), (1024, 200))
PEOPLE: Final = 100  # on each of the maps
WARM_TICKS: Final = 600
ROUNDS: Final = 9
TICKS: Final = {"compiled": 20_000, "python": 2000}  # per round


class Row(NamedTuple):
    """One measured world: microseconds a tick, round by round."""

    civilians: int
    columns: int
    rows: int
    costs: list[float]


class Plan:
    """A world that can be stepped through the same ticks again and again."""

    def __init__(self, civilians: int, columns: int, rows: int, weather: str) -> None:
        """The quarter of a map after ten seconds."""
        world = quarter(civilians, columns, rows, weather)
        step = to_and_fro(world)
        for _ in range(WARM_TICKS):
            step()
        self.row = Row(civilians, columns, rows, [])
        self._level = world.level
        self._saved = world.snapshot()

    def measure(self, ticks: int) -> None:
        """Steps it from where it was saved; notes the microseconds a tick."""
        step = to_and_fro(World.restore(self._level, self._saved))
        begin = process_time()
        for _ in range(ticks):
            step()
        self.row.costs.append((process_time() - begin) * 1e6 / ticks)


def measured(ticks: int, rounds: int) -> tuple[list[Row], list[Row]]:
    """By the number of civilians, and by the size of the map; all worlds in turns."""
    crowds = [Plan(civilians, *SMALL, "") for civilians in CROWDS]
    maps = [Plan(PEOPLE, columns, rows, CLOUDBURST) for columns, rows in MAPS]
    plans = [*crowds, *maps]
    for number in range(rounds):
        for plan in plans[:: 1 if number % 2 else -1]:
            plan.measure(ticks)
    return [plan.row for plan in crowds], [plan.row for plan in maps]


def ratios(row: Row, other: Row) -> list[float]:
    """How much dearer one world's tick is than another's, round by round."""
    return [mine / theirs for mine, theirs in zip(row.costs, other.costs, strict=True)]


def each_more(crowds: Sequence[Row]) -> list[float]:
    """What one more civilian costs from each crowd to the next, relative to the whole range."""
    counts = [row.civilians for row in crowds]
    costs = [median(row.costs) for row in crowds]
    whole = (costs[-1] - costs[0]) / (counts[-1] - counts[0])
    return [
        (costs[n + 1] - costs[n]) / (counts[n + 1] - counts[n]) / whole
        for n in range(len(counts) - 1)
    ]


def table(crowds: Sequence[Row], maps: Sequence[Row]) -> str:
    """Both series in Markdown."""
    lines = [
        f"The {core()} core, medians of {len(crowds[0].costs)} rounds in turns (spreads are "
        "interquartile ranges of the rounds' ratios):",
        "",
        f"| civilians awake | us a tick | of {PEOPLE} civilians' | spread "
        "| each one more, of the mean |",
        "|---|---|---|---|---|",
    ]
    middle = crowds[CROWDS.index(PEOPLE)]
    for row, more in zip(crowds, ["", *(f"{x:.2f}" for x in each_more(crowds))], strict=True):
        share = ratios(row, middle)
        lines.append(
            f"| {row.civilians} | {median(row.costs):.2f} | {median(share):.2f} "
            f"| {spread(share):.2g} | {more} |"
        )
    lines += ["", f"| map, {PEOPLE} civilians, rain sets in | us a tick | of the small map's "
              "| spread |", "|---|---|---|---|"]  # fmt: skip
    for row in maps:
        share = ratios(row, maps[0])
        lines.append(
            f"| {row.columns:,} x {row.rows} | {median(row.costs):.2f} | {median(share):.2f} "
            f"| {spread(share):.2g} |"
        )
    return "\n".join(lines)


def draw(crowds: Sequence[Row], maps: Sequence[Row], path: Path) -> None:
    """Both series as a picture; needs matplotlib."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra, and slow to load

    figure = Figure(figsize=(10, 4), layout="constrained")
    left, right = figure.subplots(1, 2, width_ratios=(3, 2))
    counts = [row.civilians for row in crowds]
    costs = [median(row.costs) for row in crowds]
    errors = [spread(row.costs) / 2 for row in crowds]
    slope, foot = _line(counts, costs)
    ends = [0, counts[-1]]
    left.plot(ends, [foot + slope * x for x in ends], color="#9aa0a6", label="straight line")
    left.errorbar(counts, costs, errors, fmt="o", color="#2e8b57", label="measured")
    left.set(xlabel="civilians awake near the boys", ylabel="us a tick", xlim=0, ylim=0)
    left.legend()
    left.set_title(f"the crowd ({core()} core)")
    shares = [median(ratios(row, maps[0])) for row in maps]
    names = [f"{row.columns:,} x {row.rows}" for row in maps]
    right.bar(names, shares, color="#e8731c", width=0.5)
    right.set(ylabel="cost of a tick, of the small map's", xlabel="tiles", ylim=(0, 1.5))
    right.set_title(f"the map, with {PEOPLE} civilians in the rain")
    figure.savefig(path, dpi=110)


def _line(xs: Sequence[int], ys: Sequence[float]) -> tuple[float, float]:
    """Slope and height at 0 of the straight line that fits best."""
    x, y = mean(xs), mean(ys)
    slope = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    slope /= sum((a - x) ** 2 for a in xs)
    return slope, y - slope * x


def main(words: Sequence[str]) -> int:
    """Measures, prints, and fills the docs; 0."""
    parser = argparse.ArgumentParser(prog="python -m game.lab.scaling", description=__doc__)
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="the folder to fill")
    options = parser.parse_args(words)
    crowds, maps = measured(TICKS[core()], ROUNDS)
    made = table(crowds, maps)
    print(made)
    write_between(options.docs / "measured.md", f"scaling, {core()} core", made)
    draw(crowds, maps, options.docs / "pictures" / "scaling.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
