"""Contact sheets for pictures of very different sizes: rows that share a ground line."""

from pathlib import Path
from typing import NamedTuple

from sprites.toolkit import Canvas, States, text

SHEET_WIDTH = 560  # px before enlarging
BACKGROUND = "#7d89a6"  # a dull blue on which both light and dark props read
MARGIN, GAP, LABEL_HEIGHT = 4, 5, 12  # px
LETTER_WIDTH = 4  # px of one capital
SCALE = 3


class _Cell(NamedTuple):
    """A picture with its place in its row and the label under it."""

    canvas: Canvas
    left: int
    label: str


def _rows(states: States) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = [[]]
    left = MARGIN
    for state, frames in states.items():
        for index, frame in enumerate(frames):
            label = state if index == 0 else ""
            width = max(frame.canvas.width, len(label) * LETTER_WIDTH)
            if left + width > SHEET_WIDTH - MARGIN:
                rows.append([])
                left = MARGIN
            rows[-1].append(_Cell(frame.canvas, left, label))
            left += width + GAP
    return rows


def write_contact(path: Path, states: States) -> None:
    """Write every frame of `states` with its name to a PNG enlarged three times."""
    rows = _rows(states)
    heights = [max((cell.canvas.height for cell in row), default=0) for row in rows]
    total = MARGIN + sum(height + LABEL_HEIGHT for height in heights)
    sheet = Canvas(SHEET_WIDTH, total, BACKGROUND)
    ground = MARGIN
    for row, height in zip(rows, heights, strict=True):
        ground += height
        for cell in row:
            sheet.blit(cell.canvas, cell.left, ground - cell.canvas.height)
            text(sheet, cell.label, cell.left, ground + 2, "ink1")
        ground += LABEL_HEIGHT
    sheet.save(path, SCALE)
