"""Quarters of a city for measuring: so many people around the boys, on a map of any size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import LEFT, RIGHT
from game.sim.level import Level, Thing
from game.sim.units import TILE_PIXELS
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

COLUMNS: Final = 32  # of the walled quarter; nobody in it is far enough from Izuku to sleep
TERRACES: Final = 4
STOREY: Final = 4  # rows from one terrace to the next
CLOUDBURST: Final = "0s rain 0 wind 0; 2s rain 20 wind 10; 600s rain 100 wind 60"
"""Weather that changes for ten minutes, so that every surface goes on getting wetter."""


def quarter(civilians: int, columns: int, rows: int, weather: str = "") -> World:
    """So many people on four terraces between walls, in the middle of a map of some size.

    All around are houses with floors, which the weather wets and nobody walks on. The pursuer and
    the exit are behind a wall that nobody gets past.
    """
    inner = _inner()
    left, above = (columns - len(inner[0])) // 2, (rows - len(inner)) // 2
    drawn = Level.from_text("\n".join(_rows(inner, columns, rows, left, above)), weather)
    people = [
        _people(left, above + number * STOREY, count)
        for number, count in enumerate(_shares(civilians))
    ]
    level = Level(
        "quarter", drawn.width, drawn.height, drawn.shapes, drawn.materials, drawn.roofed,
        (*drawn.things, *people), drawn.weather,
    )  # fmt: skip
    return World(level, seed=1)


def to_and_fro(world: World) -> Callable[[], None]:
    """Izuku runs to and fro; the pursuer has his own head."""
    step = world.step

    def advance() -> None:
        step(RIGHT if world.tick & 128 else LEFT)

    return advance


def _shares(civilians: int) -> list[int]:
    return [civilians // TERRACES + (n < civilians % TERRACES) for n in range(TERRACES)]


def _people(left: int, row: int, count: int) -> Thing:
    """A terrace's people, from its first row on; the walls are a tile thick."""
    x, y = (left + 1) * TILE_PIXELS + COLUMNS * TILE_PIXELS // 2, (row + STOREY - 1) * TILE_PIXELS
    width, height = COLUMNS * TILE_PIXELS, 2 * TILE_PIXELS
    return Thing("crowd", x, y, width, height, (("count", count), ("wish", "walk")))


def _rows(inner: list[str], columns: int, rows: int, left: int, above: int) -> list[str]:
    width = len(inner[0])
    drawn = []
    for row in range(rows):
        beside = "=" if row % STOREY == 0 else "."
        middle = ("#" if row == above - 1 else beside) * width
        if above <= row < above + len(inner):
            middle = inner[row - above]
        drawn.append(beside * left + middle + beside * (columns - width - left))
    return drawn


def _inner() -> list[str]:
    """The walled quarter: terraces, and a cell for the pursuer and the exit."""
    storeys = ["." * COLUMNS] * (STOREY - 1)
    drawn = [*storeys, "=" * COLUMNS] * (TERRACES - 1)
    drawn += [*storeys[1:], "I".ljust(COLUMNS, "."), "#" * COLUMNS]
    cell = [".."] * (len(drawn) - 2) + ["KE", "##"]
    return [f"#{row}#{beside}#" for row, beside in zip(drawn, cell, strict=True)]
