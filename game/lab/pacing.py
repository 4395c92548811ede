"""How hard Katsuki is on clumsy players: `python -m game.lab.pacing` prints a table for docs."""

from __future__ import annotations

from typing import NamedTuple

from game.lab.clumsy import Clumsy
from game.levels import load_level
from game.levels.data import find_level
from game.sim import Level, World
from game.sim.units import TICKS_PER_SECOND, TILE

SEEDS = 24
HESITATIONS = (8, 20, 30)  # % of landings: used to it, new to it, first time
BOOST_SHARES = (0, 40, 100)  # % of plans with a boost
CLOSE = 12 * TILE
FAR = 40 * TILE
HEADING = (
    "| hesitates | boosts | caught | escape, median | within 12 tiles | over 40 tiles "
    "| blasts | held back |\n|---|---|---|---|---|---|---|---|"
)
LONGEST_TICKS = 3 * 60 * TICKS_PER_SECOND


class Chase(NamedTuple):
    """One run: how it ended, how long it took, and how near the pursuer was for how long."""

    outcome: str
    ticks: int
    chased: int
    close: int
    far: int
    vetoes: int
    blasts: int


def chase(level: Level, seed: int, hesitates: int, boosts: int) -> Chase:
    """Plays one run of a clumsy player."""
    world, player = World(level, seed), Clumsy(level, seed, hesitates, boosts)
    chased = close = far = vetoes = blasts = 0
    while world.outcome == "running" and world.tick < LONGEST_TICKS:
        world.step(player.press(world))
        vetoes += sum(event.name == "blast_vetoed" for event in world.events)
        blasts += sum(event.name == "blast" for event in world.events)
        if world.katsuki is not None and world.katsuki.state != "hidden":
            lead = abs(int(world.izuku.sx) - int(world.katsuki.sx))
            chased += 1
            close += lead < CLOSE
            far += lead > FAR
    return Chase(world.outcome, world.tick, chased, close, far, vetoes, blasts)


def row(level: Level, hesitates: int, boosts: int) -> str:
    """A table's row: the runs of all seeds with one kind of player."""
    runs = [chase(level, seed, hesitates, boosts) for seed in range(SEEDS)]
    chased = sum(run.chased for run in runs)
    caught = sum(run.outcome.startswith("caught") for run in runs)
    times = sorted(run.ticks for run in runs if run.outcome == "escaped")
    median = times[len(times) // 2] / TICKS_PER_SECOND if times else 0
    return (
        f"| {hesitates} % | {boosts} % | {caught} of {SEEDS} | {median:.0f} s "
        f"| {100 * sum(run.close for run in runs) // chased} % "
        f"| {100 * sum(run.far for run in runs) // chased} % "
        f"| {sum(run.blasts for run in runs) / SEEDS:.1f} "
        f"| {sum(run.vetoes for run in runs) / SEEDS:.1f} |"
    )


def main() -> None:
    """Prints the table for the home street."""
    level = load_level(find_level("home_street"))
    print(HEADING)
    for hesitates in HESITATIONS:
        for boosts in BOOST_SHARES:
            print(row(level, hesitates, boosts), flush=True)


if __name__ == "__main__":
    main()
