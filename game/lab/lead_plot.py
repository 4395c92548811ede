"""Lead curves as a picture: small multiples, one a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.lab.leads import Curve

BAND_SHADES: Final = (
    (0, 8, "#f6b48f"), (8, 12, "#fbdcc4"), (12, 20, "#e4eff8"), (20, 30, "#cfe3d4"),
)  # fmt: skip
MOOD_COLOURS: Final = {"build": "#8c99a6", "peak": "#d1361b", "fade": "#e8a33d", "rest": "#2e8b57"}
COLUMNS: Final = 2
HIGHEST: Final = 60  # tiles; a longer lead is drawn here
STRIP: Final = (-7, -3)  # tiles: where the moods are drawn
TITLES: Final = {"escaped": "#2e8b57", "running": "#8c99a6"}
CAUGHT: Final = "#d1361b"


def draw(curves: Sequence[Curve], title: str, path: Path) -> None:
    """Draws the runs' leads over seconds; needs matplotlib."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra, and slow to load

    rows = (len(curves) + COLUMNS - 1) // COLUMNS
    figure = Figure(figsize=(11, 1.9 * rows + 0.9), layout="constrained")
    grid = figure.subplots(rows, COLUMNS, sharex=True, sharey=True, squeeze=False)
    for one, axes in zip(curves, grid.flat, strict=False):
        _draw_one(axes, one)
    for axes in grid[:, 0]:
        axes.set_ylabel("lead, tiles")
    for axes in grid[-1]:
        axes.set_xlabel("seconds")
    figure.suptitle(f"{title}: how far Katsuki is behind")
    figure.legend(handles=_legend(), loc="outside lower center", ncols=6, fontsize=8, frameon=False)
    figure.savefig(path, dpi=100)


def _draw_one(axes: Any, one: Curve) -> None:
    for low, high, colour in BAND_SHADES:
        axes.axhspan(low, high, color=colour, linewidth=0)
    for mood, colour in MOOD_COLOURS.items():
        strips = [(begin, end - begin) for begin, end in one.spans(mood)]
        axes.broken_barh(strips, (STRIP[0], STRIP[1] - STRIP[0]), color=colour)
    shown = [min(tiles, HIGHEST - 0.5) for tiles in one.tiles]
    axes.plot(one.seconds, shown, color="#34495e", linewidth=1.3)
    axes.plot(one.blasts, [HIGHEST - 4] * len(one.blasts), "|", color="#e8731c", markersize=7)
    axes.plot(one.shouts, [HIGHEST - 12] * len(one.shouts), "v", color="#7d3c98", markersize=5)
    axes.set_ylim(STRIP[0] - 1, HIGHEST)
    axes.set_yticks((0, 8, 12, 20, 30, 60), ("0", "8", "", "20", "30", "more"), fontsize=8)
    words = f"run {one.seed}: {one.outcome}"
    axes.set_title(words, fontsize=9, loc="left", color=TITLES.get(one.outcome, CAUGHT))


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D  # noqa: PLC0415 - an extra, and slow to load
    from matplotlib.patches import Patch  # noqa: PLC0415 - an extra, and slow to load

    bands = [Patch(color=colour, label=f"{a} to {b} tiles") for a, b, colour in BAND_SHADES]
    moods = [Patch(color=colour, label=mood) for mood, colour in MOOD_COLOURS.items()]
    marks = [
        Line2D([], [], color="#e8731c", marker="|", linestyle="", label="blast"),
        Line2D([], [], color="#7d3c98", marker="v", linestyle="", label="shout"),
    ]
    return [*bands, *moods, *marks]
