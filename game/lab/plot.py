"""A run as a picture: the ways of both boys over the level, and the lead over time."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from game.sim.level import AIR
from game.sim.units import TICKS_PER_SECOND, TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.lab.trace import Row
    from game.sim.level import Level

COLOURS: Final = {"izuku": "#2e8b57", "katsuki": "#e8731c"}


def can_plot() -> bool:
    """Whether matplotlib is installed."""
    return find_spec("matplotlib") is not None


def plot(level: Level, rows: Sequence[Row]) -> bytes:
    """A PNG of a run's trace; needs matplotlib."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra, and slow to load

    figure = Figure(figsize=(14, 6), layout="constrained")
    ways, leads = figure.subplots(2, 1, height_ratios=(2, 1))
    _draw_level(ways, level)
    for who, colour in COLOURS.items():
        mine = [row for row in rows if row.who == who and row.state != "hidden"]
        tiles = [row.x / TILE_PIXELS for row in mine], [row.y / TILE_PIXELS for row in mine]
        ways.plot(*tiles, color=colour, linewidth=1, label=who.capitalize())
    ways.set(title=level.title, xlabel="column", ylabel="row")
    ways.legend()
    leads.plot(*_lead(rows), color="#34495e")
    leads.set(xlabel="seconds", ylabel="lead in tiles")
    leads.grid(visible=True, alpha=0.3)
    out = BytesIO()
    figure.savefig(out, format="png", dpi=110)
    return out.getvalue()


def _draw_level(axes: Any, level: Level) -> None:
    starts = range(0, level.width * level.height, level.width)
    grid = [[shape != AIR for shape in level.shapes[s : s + level.width]] for s in starts]
    extent = (0, level.width, level.height, 0)
    axes.imshow(grid, cmap="Greys", alpha=0.35, extent=extent, aspect="auto")


def _lead(rows: Sequence[Row]) -> tuple[list[float], list[float]]:
    """Seconds, and how many tiles lie between the boys while both are on the street."""
    izuku = {row.tick: row.x for row in rows if row.who == "izuku"}
    seconds, tiles = [], []
    for row in rows:
        if row.who == "katsuki" and row.state != "hidden":
            seconds.append(row.tick / TICKS_PER_SECOND)
            tiles.append(abs(izuku[row.tick] - row.x) / TILE_PIXELS)
    return seconds, tiles
