"""How hard Katsuki is on clumsy players: `python -m game.lab.pacing` prints a table for docs.

With words: `python -m game.lab.pacing LEVEL SKILL...`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from game.lab.chases import Chase, chase
from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import find_level
from game.sim import World
from game.sim.skill import SKILL_NAMES
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.sim import Level

SEEDS: Final = 24
HESITATIONS: Final = (8, 20, 30)  # % of landings: used to it, new to it, first time
BOOST_SHARES: Final = (0, 40, 100)  # % of plans with a boost
HEADING: Final = (
    "| skill | hesitates | boosts | caught | escape, median | within 12 tiles | over 40 tiles "
    "| longest peak | blasts | held back |\n|---|---|---|---|---|---|---|---|---|---|"
)


def runs(level: Level, hesitates: int, boosts: int, skill: str) -> list[Chase]:
    """The runs of all seeds with one kind of player."""
    return [
        chase(World(level, seed, skill), Clumsy(level, seed, hesitates, boosts).press)
        for seed in range(SEEDS)
    ]


def row(skill: str, hesitates: int, boosts: int, chases: Sequence[Chase]) -> str:
    """A table's row about one kind of player."""
    count = len(chases)
    chased = max(sum(run.chased for run in chases), 1)
    times = sorted(run.ticks for run in chases if not run.caught)
    median = f"{times[len(times) // 2] / TICKS_PER_SECOND:.0f} s" if times else "-"
    peaks = sorted(run.peak for run in chases)
    return (
        f"| {skill} | {hesitates} % | {boosts} % "
        f"| {sum(run.caught for run in chases)} of {count} | {median} "
        f"| {100 * sum(run.close for run in chases) // chased} % "
        f"| {100 * sum(run.far for run in chases) // chased} % "
        f"| {peaks[count // 2] / TICKS_PER_SECOND:.1f} s "
        f"| {sum(run.blasts for run in chases) / count:.1f} "
        f"| {sum(run.vetoes for run in chases) / count:.1f} |"
    )


def main(words: list[str]) -> None:
    """Prints the table for a level, the home street without words, and for skills or for all."""
    level = load_level(find_level(words[0] if words else "home_street"))
    print(HEADING)
    for skill in words[1:] or SKILL_NAMES:
        for hesitates in HESITATIONS:
            for boosts in BOOST_SHARES:
                chases = runs(level, hesitates, boosts, skill)
                print(row(skill, hesitates, boosts, chases), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
