"""Quarter turns of figures that roll and lie, lit from above whichever way they are turned."""

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np

from sprites.figures.stage import Grid, Point

Cells: TypeAlias = dict[tuple[int, int], str]  # (column, row) to the character of a typed grid

TONES = "1234"  # of hair, from dark to light
SKIN_TONES = "hsS"


def turned_point(point: Point, quarter_turns: int) -> Point:
    """Return an offset in px, turned anticlockwise on the screen."""
    x, y = point
    for _ in range(quarter_turns % 4):
        x, y = y, -x
    return x, y


def turned_cells(cells: Mapping[tuple[int, int], str], quarter_turns: int) -> Cells:
    """Return cells whose places are turned anticlockwise around (0, 0)."""
    turned: Cells = {}
    for (column, row), character in cells.items():
        x, y = turned_point((column, row), quarter_turns)
        turned[int(x), int(y)] = character
    return turned


def relit_hair(before: Cells, after: Cells) -> Cells:
    """Return turned hair whose crown is light where it is now highest; locks keep their tones.

    Each cell keeps how much it was lighter than its row; the rows get the brightness that rows at
    that share of the height had before.
    """
    profile = _brightness_of_rows(before)
    new_rows = _brightness_of_rows(after)
    first, last = min(new_rows), max(new_rows)
    old_first, old_last = min(profile), max(profile)
    relit: Cells = {}
    originals = dict(zip(after, before, strict=True))
    for place, character in after.items():
        share = (place[1] - first) / max(1, last - first)
        wanted = profile[old_first + round(share * (old_last - old_first))]
        lighter = TONES.index(character) - profile[originals[place][1]]
        tone = min(max(round(wanted + lighter), 0), len(TONES) - 1)
        relit[place] = TONES[tone]
    return relit


def _brightness_of_rows(cells: Cells) -> dict[int, float]:
    """Return the mean tone of every row from the first to the last; empty ones like the last."""
    tones: dict[int, list[int]] = {}
    for (_, row), character in cells.items():
        tones.setdefault(row, []).append(TONES.index(character))
    means: dict[int, float] = {}
    brightness = 0.0
    for row in range(min(tones), max(tones) + 1):
        if row in tones:
            brightness = sum(tones[row]) / len(tones[row])
        means[row] = brightness
    return means


def relit_skin(cells: Cells) -> Cells:
    """Return a turned face whose skin is light, with shade along its lower edge."""
    relit = dict(cells)
    for (column, row), character in cells.items():
        if character in SKIN_TONES:
            edge = (column, row + 1) not in cells
            near = (column, row + 2) not in cells or (column - 1, row) not in cells
            relit[column, row] = "h" if edge else "s" if near else "S"
    return relit


def turned_shoe(rows: Grid, ankle: tuple[int, int], quarter_turns: int) -> tuple[Grid, int, int]:
    """Return a typed shoe turned anticlockwise and lit anew, and its ankle's column and row."""
    if quarter_turns % 4 == 0:
        return rows, *ankle
    width = max(len(row) for row in rows)
    grid = np.array([list(row.ljust(width, ".")) for row in rows])
    marked = np.zeros(grid.shape, bool)
    marked[ankle[1], ankle[0]] = True
    grid, marked = np.rot90(grid, quarter_turns), np.rot90(marked, quarter_turns)
    row, column = (int(place[0]) for place in np.where(marked))
    lit = tuple("".join(_lit(grid, j, i) for i in range(grid.shape[1])) for j in range(len(grid)))
    return lit, column, row


def _lit(grid: np.ndarray[tuple[int, ...], np.dtype[np.str_]], row: int, column: int) -> str:
    character = str(grid[row, column])
    if character not in "rRP":
        return character
    if row == 0 or grid[row - 1, column] == ".":
        return "P"
    return "r" if row == len(grid) - 1 or grid[row + 1, column] == "." else "R"
