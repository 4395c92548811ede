"""How hard Katsuki is on clumsy players: `python -m game.lab.pacing [LEVEL]` prints a table."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.lab.chases import Chase, chase
from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import find_level
from game.sim import World
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from game.sim import Level

SEEDS: Final = 24
HESITATIONS: Final = (8, 20, 30)  # % of landings: used to it, new to it, first time
BOOST_SHARES: Final = (0, 40, 100)  # % of plans with a boost
HEADING: Final = (
    "| hesitates | boosts | caught | escape, median | within 12 tiles | over 40 tiles "
    "| blasts | held back |\n|---|---|---|---|---|---|---|---|"
)


def runs(level: Level, hesitates: int, boosts: int) -> list[Chase]:
    """The runs of all seeds with one kind of player."""
    return [
        chase(World(level, seed), Clumsy(level, seed, hesitates, boosts).press)
        for seed in range(SEEDS)
    ]


def row(chases: list[Chase], hesitates: int, boosts: int) -> str:
    """A table's row about one kind of player."""
    chased = max(sum(run.chased for run in chases), 1)
    times = sorted(run.ticks for run in chases if run.outcome == "escaped")
    median = f"{times[len(times) // 2] / TICKS_PER_SECOND:.0f} s" if times else "-"
    return (
        f"| {hesitates} % | {boosts} % | {sum(run.caught for run in chases)} of {len(chases)} "
        f"| {median} "
        f"| {100 * sum(run.close for run in chases) // chased} % "
        f"| {100 * sum(run.far for run in chases) // chased} % "
        f"| {sum(run.blasts for run in chases) / len(chases):.1f} "
        f"| {sum(run.vetoes for run in chases) / len(chases):.1f} |"
    )


def main() -> None:
    """Prints the table for a level, the home street when none is named."""
    level = load_level(find_level(sys.argv[1] if len(sys.argv) > 1 else "home_street"))
    print(HEADING)
    for hesitates in HESITATIONS:
        for boosts in BOOST_SHARES:
            print(row(runs(level, hesitates, boosts), hesitates, boosts), flush=True)


if __name__ == "__main__":
    main()
