"""How hard Katsuki is on clumsy players: `python -m game.lab.pacing` prints a table for docs.

With words: `python -m game.lab.pacing LEVEL SKILL...`.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import find_level
from game.sim import Level, World
from game.sim.skill import SKILL_NAMES
from game.sim.units import TICKS_PER_SECOND, TILE

SEEDS = 24
HESITATIONS = (8, 20, 30)  # % of landings: used to it, new to it, first time
BOOST_SHARES = (0, 40, 100)  # % of plans with a boost
PEAK = 8 * TILE
CLOSE = 12 * TILE
FAR = 40 * TILE
HEADING = (
    "| skill | hesitates | boosts | caught | escape, median | within 12 tiles | over 40 tiles "
    "| longest peak | blasts | held back |\n|---|---|---|---|---|---|---|---|---|---|"
)
LONGEST_TICKS = 3 * 60 * TICKS_PER_SECOND


class Chase(NamedTuple):
    """One run: how it ended, how long it took, and how near the pursuer was for how long."""

    outcome: str
    ticks: int
    chased: int
    close: int
    far: int
    peak: int
    vetoes: int
    blasts: int


def chase(level: Level, seed: int, hesitates: int, boosts: int, skill: str) -> Chase:
    """Plays one run of a clumsy player."""
    world, player = World(level, seed, skill), Clumsy(level, seed, hesitates, boosts)
    chased = close = far = peak = longest = vetoes = blasts = 0
    while world.outcome == "running" and world.tick < LONGEST_TICKS:
        world.step(player.press(world))
        vetoes += sum(event.name == "blast_vetoed" for event in world.events)
        blasts += sum(event.name == "blast" for event in world.events)
        if world.katsuki is not None and world.katsuki.state != "hidden":
            lead = abs(int(world.izuku.sx) - int(world.katsuki.sx))
            chased += 1
            close += lead < CLOSE
            far += lead > FAR
            peak = peak + 1 if lead < PEAK else 0
            longest = max(longest, peak)
    return Chase(world.outcome, world.tick, chased, close, far, longest, vetoes, blasts)


def row(level: Level, hesitates: int, boosts: int, skill: str) -> str:
    """A table's row: the runs of all seeds with one kind of player."""
    runs = [chase(level, seed, hesitates, boosts, skill) for seed in range(SEEDS)]
    chased = sum(run.chased for run in runs)
    caught = sum(run.outcome.startswith("caught") for run in runs)
    times = sorted(run.ticks for run in runs if not run.outcome.startswith("caught"))
    median = times[len(times) // 2] / TICKS_PER_SECOND if times else 0
    peaks = sorted(run.peak for run in runs)
    return (
        f"| {skill} | {hesitates} % | {boosts} % | {caught} of {SEEDS} | {median:.0f} s "
        f"| {100 * sum(run.close for run in runs) // chased} % "
        f"| {100 * sum(run.far for run in runs) // chased} % "
        f"| {peaks[len(peaks) // 2] / TICKS_PER_SECOND:.1f} s "
        f"| {sum(run.blasts for run in runs) / SEEDS:.1f} "
        f"| {sum(run.vetoes for run in runs) / SEEDS:.1f} |"
    )


def main(words: list[str]) -> None:
    """Prints the table for a level, the home street without words, and for skills or for all."""
    level = load_level(find_level(words[0] if words else "home_street"))
    print(HEADING)
    for skill in words[1:] or SKILL_NAMES:
        for hesitates in HESITATIONS:
            for boosts in BOOST_SHARES:
                print(row(level, hesitates, boosts, skill), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
