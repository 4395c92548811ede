"""The lead over time: `python -m game.lab.leads [LEVEL] [PICTURE.png]`.

Plays ten seeded runs of a person-like player on a level (the home street when none is named),
prints a table of lead bands, peaks and rests, and draws the curves (needs matplotlib). The home
street's table goes into docs/fairness.md when that is here.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.chases import LONGEST_TICKS, lead
from game.lab.clumsy import Clumsy
from game.lab.document import write_between
from game.lab.fairness import BOOSTS, DOCUMENT, HESITATES, LATE
from game.lab.lead_plot import draw
from game.lab.plot import can_plot
from game.levels import load_level
from game.levels.data import find_level
from game.sim import World
from game.sim.skill import FOR_PEOPLE
from game.sim.units import TICKS_PER_SECOND, TILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.sim import Level

SHOWN: Final = "home_street"  # the level whose curves the document shows
SEEDS: Final = range(10)
PERIOD: Final = 6  # ticks from one point of a curve to the next
BANDS: Final = (8, 12, 20, 30)  # tiles (levels, section 0)
PEAK: Final = 8  # tiles: nearer is a peak
REST: Final = 20  # tiles: farther, after a peak, is a rest
LONGEST_PEAK: Final = 5  # s
LEAST_REST: Final = 8  # s
MOODS: Final = ("build", "peak", "fade", "rest")


class Curve(NamedTuple):
    """One run: how it ended, and every 0.1 s the second and the lead in tiles.

    `blasts` and `shouts` are seconds.
    """

    seed: int
    outcome: str
    seconds: list[float]
    tiles: list[float]
    blasts: list[float]
    shouts: list[float]

    def moods(self) -> list[str]:
        """Of each point one of `MOODS`: after a peak comes a fade, beyond 20 tiles a rest."""
        found: list[str] = []
        mood = "build"
        for tiles in self.tiles:
            if tiles < PEAK:
                mood = "peak"
            elif mood in ("peak", "fade"):
                mood = "rest" if tiles > REST else "fade"
            elif mood == "rest" and tiles <= REST:
                mood = "build"
            found.append(mood)
        return found

    def spans(self, mood: str) -> Iterator[tuple[float, float]]:
        """Begin and end, in seconds, of each stretch in a mood."""
        begin: float | None = None
        for second, its in zip(self.seconds, self.moods(), strict=True):
            if its == mood and begin is None:
                begin = second
            elif its != mood and begin is not None:
                yield begin, second
                begin = None
        if begin is not None:
            yield begin, self.seconds[-1]


def curve(level: Level, seed: int) -> Curve:
    """Plays one run."""
    world, player = World(level, seed, FOR_PEOPLE), Clumsy(level, seed, HESITATES, BOOSTS, LATE)
    seconds: list[float] = []
    tiles: list[float] = []
    marks: dict[str, list[float]] = {"blast": [], "shout": []}
    while world.outcome == "running" and world.tick < LONGEST_TICKS:
        world.step(player.press(world))
        second = world.tick / TICKS_PER_SECOND
        for event in world.events:
            if event.name in marks:
                marks[event.name].append(second)
        between = lead(world)
        if between is not None and world.tick % PERIOD == 0:
            seconds.append(second)
            tiles.append(between / TILE)
    return Curve(seed, world.outcome, seconds, tiles, marks["blast"], marks["shout"])


def table(curves: Sequence[Curve]) -> str:
    """A row for each run: its time in each band, and how its peaks and rests were."""
    names = [f"under {BANDS[0]}", *(f"{a} to {b}" for a, b in pairwise(BANDS))]
    names.append(f"over {BANDS[-1]}")
    lines = [
        f"| run | {' | '.join(names)} | peaks | over {LONGEST_PEAK} s | rests after peaks "
        f"| of {LEAST_REST} s |",
        "|---" * (len(names) + 5) + "|",
    ]
    return "\n".join(lines + [_row(one) for one in curves] + [_total(curves)])


def _row(one: Curve) -> str:
    shares = " | ".join(f"{share:.0%}" for share in _shares(one.tiles))
    return f"| {one.seed}: {one.outcome} | {shares} | {' | '.join(map(str, _peaks(one)))} |"


def _total(curves: Sequence[Curve]) -> str:
    tiles = [value for one in curves for value in one.tiles]
    shares = " | ".join(f"{share:.0%}" for share in _shares(tiles))
    sums = (str(sum(values)) for values in zip(*map(_peaks, curves), strict=True))
    return f"| **all** | {shares} | {' | '.join(sums)} |"


def _shares(tiles: Sequence[float]) -> list[float]:
    """The shares of the bands, the nearest first."""
    edges = (0.0, *map(float, BANDS), float("inf"))
    count = max(len(tiles), 1)
    return [sum(low <= value < high for value in tiles) / count for low, high in pairwise(edges)]


def _peaks(one: Curve) -> tuple[int, int, int, int]:
    """Peaks, those too long, rests, and those long enough."""
    peaks = [end - begin for begin, end in one.spans("peak")]
    rests = [end - begin for begin, end in one.spans("rest")]
    too_long = sum(seconds > LONGEST_PEAK for seconds in peaks)
    return len(peaks), too_long, len(rests), sum(seconds >= LEAST_REST for seconds in rests)


def main() -> None:
    """Plays, prints, and draws to docs/pictures or the path that is given."""
    if len(sys.argv) > 3 or not can_plot():
        print("usage: python -m game.lab.leads [LEVEL] [PICTURE.png]", file=sys.stderr)
        raise SystemExit(2)
    name = sys.argv[1] if len(sys.argv) > 1 else SHOWN
    path = find_level(name)
    level = load_level(path)
    curves = [curve(level, seed) for seed in SEEDS]
    text = table(curves)
    print(text)
    if path.stem == SHOWN and DOCUMENT.is_file():
        write_between(DOCUMENT, "leads", text)
    picture = Path(sys.argv[2] if len(sys.argv) > 2 else f"docs/pictures/leads_{path.stem}.png")
    draw(curves, level.title, picture)


if __name__ == "__main__":
    main()
