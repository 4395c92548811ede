"""Fair pursuit, measured: person-like players against Katsuki's head on the chase playgrounds.

`python -m game.lab.fairness` plays 200 seeded runs per skill, prints a table, and writes it into
docs/fairness.md when that is here.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.chases import Chase, chase
from game.lab.clumsy import Clumsy
from game.lab.document import write_between
from game.lab.limits import pixels_per_second
from game.levels import load_level
from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.skill import SKILL_NAMES
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.sim import Level


RUNS: Final = 200  # per skill, spread over the playgrounds
BATCH: Final = 10  # runs between two words of progress
DOCUMENT: Final = Path("docs/fairness.md")

# the person (levels, M3): a mediocre player
HESITATES: Final = 8  # % of landings
BOOSTS: Final = 40  # % of plans
LATE: Final = 7  # ticks at most; 3.5 on average

HEADING: Final = (
    "| playground | skill | caught | escape, median | within 12 tiles | falls | blasts "
    "| longest stand | stuck | run, burst, fall, px/s | ticks above |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)


class Batch(NamedTuple):
    """Some seeded runs of one skill on one playground."""

    ground: str
    skill: str
    first: int
    runs: int


def grounds() -> list[str]:
    """The names of the chase playgrounds."""
    return sorted(path.stem for path in (DATA_MAPS / "playground").glob("chase_*.tmx"))


@cache
def ground(name: str) -> Level:
    """A playground, loaded once a process."""
    return load_level(DATA_MAPS / "playground" / f"{name}.tmx")


def play(batch: Batch) -> list[Chase]:
    """Plays a batch; the same batch always gives the same runs."""
    level = ground(batch.ground)
    return [
        chase(World(level, seed, batch.skill), Clumsy(level, seed, HESITATES, BOOSTS, LATE).press)
        for seed in range(batch.first, batch.first + batch.runs)
    ]


def batches(runs: int) -> Iterator[Batch]:
    """So many runs for each skill, spread evenly over the playgrounds."""
    names = grounds()
    for skill in SKILL_NAMES:
        for place, name in enumerate(names):
            share = runs // len(names) + (place < runs % len(names))
            for first in range(0, share, BATCH):
                yield Batch(name, skill, first, min(BATCH, share - first))


def measure(runs: int, jobs: int) -> dict[tuple[str, str], list[Chase]]:
    """The runs of every playground and skill; says on stderr how far it is."""
    found: dict[tuple[str, str], list[Chase]] = {}
    work = list(batches(runs))
    with ProcessPoolExecutor(jobs) as pool:
        for done, (batch, chases) in enumerate(zip(work, pool.map(play, work), strict=True), 1):
            found.setdefault((batch.ground, batch.skill), []).extend(chases)
            print(f"\r{done} of {len(work)} batches", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return found


def row(name: str, skill: str, chases: Sequence[Chase], *, total: bool = False) -> str:
    """A table's row about some runs; a total says how sure its share of catches is."""
    count = len(chases)
    caught = sum(run.caught for run in chases)
    chased = max(sum(run.chased for run in chases), 1)
    times = sorted(run.ticks for run in chases if run.outcome == "escaped")
    median = f"{times[len(times) // 2] / TICKS_PER_SECOND:.0f} s" if times else "-"
    speeds = (max(values) for values in zip(*(run[-3:] for run in chases), strict=True))
    sure = "" if not total else " ({:.0%} to {:.0%})".format(*interval(caught, count))
    return (
        f"| {name} | {skill} | {caught} of {count}: {caught / count:.0%}{sure} | {median} "
        f"| {sum(run.close for run in chases) / chased:.0%} "
        f"| {sum(run.falls for run in chases) / count:.1f} "
        f"| {sum(run.blasts for run in chases) / count:.1f} "
        f"| {max(run.stood for run in chases) / TICKS_PER_SECOND:.1f} s "
        f"| {sum(run.stuck > 0 for run in chases)} "
        f"| {', '.join(str(pixels_per_second(value)) for value in speeds)} "
        f"| {sum(run.exceeded for run in chases)} |"
    )


def interval(hits: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share."""
    z = 1.96
    share, spread = hits / count, z * z / count
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    return middle - half, middle + half


def table(found: dict[tuple[str, str], list[Chase]]) -> str:
    """All rows: each playground by skill, then all playgrounds together."""
    lines = [HEADING]
    for name in grounds():
        lines += [row(name, skill, found[name, skill]) for skill in SKILL_NAMES]
    for skill in SKILL_NAMES:
        together = [run for (_, its), runs in found.items() if its == skill for run in runs]
        lines.append(row("**all**", skill, together, total=True))
    return "\n".join(lines)


def main() -> None:
    """Measures, prints, and writes the document when it is here."""
    parser = ArgumentParser(description="Person-like players against Katsuki's head.")
    parser.add_argument("--runs", type=int, default=RUNS, help="per skill, spread over the maps")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    options = parser.parse_args()
    if options.runs < len(grounds()) or options.jobs < 1:
        parser.error("at least one run for each playground, and one process")
    text = table(measure(options.runs, options.jobs))
    print(text)
    if DOCUMENT.is_file():
        write_between(DOCUMENT, "table", text)


if __name__ == "__main__":
    main()
