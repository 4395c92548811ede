"""The fundamental diagram: how fast the crowd walks at which density, beside Weidmann's curve.

`python -m game.lab.diagram PICTURE.png` measures, prints a table and draws the picture (needs
matplotlib).
"""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Final, NamedTuple

from game.lab.plot import can_plot
from game.sim.level import Level, Thing
from game.sim.person import Person
from game.sim.stage import Stage
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND, TILE_PIXELS

DENSITIES: Final = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0)  # persons/m2
SEEDS: Final = (1, 2, 3, 4)
LENGTH: Final = 36  # m, one tile each; a pavement is 2 m deep
SECONDS: Final = 60  # that each street is watched
TOLERANCE: Final = 0.1
FREE_SPEED: Final = 1.34  # m/s (Weidmann 1993)


class Sample(NamedTuple):
    """A density in persons/m2, the curve's speed there, and the crowd's, both in m/s."""

    density: float
    curve: float
    measured: float

    @property
    def off(self) -> float:
        """How far the crowd is off the curve, as a share of it."""
        return self.measured / self.curve - 1


def weidmann(density: float) -> float:
    """Walking speed in m/s at a density between 0 and 5.4 persons/m2."""
    return FREE_SPEED * (1 - math.exp(-1.913 * (1 / density - 1 / 5.4)))


def sample(density: float, seed: int) -> Sample:
    """Lets a street fill with walkers and takes their mean speed once a second for a minute."""
    stage = Stage(_street(round(density * 2 * LENGTH)), seed)
    boy = Person(stage.level, LENGTH * TILE_PIXELS // 2, 4 * TILE_PIXELS)
    walked = 0
    for _ in range(SECONDS):
        _step(stage, boy, TICKS_PER_SECOND - 1)
        before = [person.sx for person in stage.crowd.civilians]
        _step(stage, boy, 1)
        after = [person.sx for person in stage.crowd.civilians]
        walked += sum(abs(int(b - a)) for a, b in zip(before, after, strict=True))
    steps = SECONDS * len(stage.crowd.civilians)
    metres = walked / steps / (SUBPIXELS * TILE_PIXELS)
    return Sample(density, weidmann(density), metres * TICKS_PER_SECOND)


def diagram() -> list[Sample]:
    """The mean over some seeds at each density."""
    samples = []
    for density in DENSITIES:
        speeds = [sample(density, seed).measured for seed in SEEDS]
        samples.append(Sample(density, weidmann(density), sum(speeds) / len(speeds)))
    return samples


def table(samples: list[Sample]) -> str:
    """The samples as a table in Markdown."""
    lines = ["| persons/m2 | Weidmann, m/s | the crowd, m/s | off |", "|---|---|---|---|"]
    lines += [f"| {s.density} | {s.curve:.2f} | {s.measured:.2f} | {s.off:+.0%} |" for s in samples]
    return "\n".join(lines)


def draw(samples: list[Sample], path: Path) -> None:
    """Draws the samples over the curve and its tolerance; needs matplotlib."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra, and slow to load

    figure = Figure(figsize=(7, 4.2), layout="constrained")
    axes = figure.subplots()
    densities = [0.2 + 0.02 * step for step in range(231)]
    curve = [weidmann(density) for density in densities]
    low, high = ([speed * (1 + sign * TOLERANCE) for speed in curve] for sign in (-1, 1))
    axes.fill_between(densities, low, high, color="#9ccdf0", label="10 % around it")
    axes.plot(densities, curve, color="#34495e", label="Weidmann 1993")
    measured = [s.measured for s in samples]
    axes.plot([s.density for s in samples], measured, "o", color="#e8731c", label="the crowd")
    axes.set(xlabel="persons per square metre", ylabel="walking speed, m/s", xlim=(0, 5), ylim=0)
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110)


def _street(people: int) -> Level:
    rows = ["I" + "." * (LENGTH - 1), *["." * LENGTH] * 3, "#" * LENGTH]
    drawn = Level.from_text("\n".join(rows))
    width = LENGTH * TILE_PIXELS
    crowd = Thing("crowd", width // 2, 4 * TILE_PIXELS, width, TILE_PIXELS, (("count", people),))
    return Level(
        "pavement", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, crowd),
    )  # fmt: skip


def _step(stage: Stage, boy: Person, ticks: int) -> None:
    for _ in range(ticks):
        stage.tick += 1
        stage.crowd.step(stage, [boy])


def main() -> None:
    """Measures, prints, and draws to the path that is given."""
    if len(sys.argv) != 2 or not can_plot():
        print("usage: python -m game.lab.diagram PICTURE.png (needs matplotlib)", file=sys.stderr)
        raise SystemExit(2)
    samples = diagram()
    print(table(samples))
    draw(samples, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
