"""Which key does what, as lines to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.view.gauges import CREAM, INK, LIGHT, MENU_ALPHA, PALE_SKY, panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.view.text import Font

Rows = tuple[tuple[str, str, str], ...]
"""What it does, the keys, the pad."""

ALONE: Rows = (
    ("Run, climb", "← → ↑ ↓  or  WASD", "stick or cross"),
    ("Walk", "↓ with ← or →", "half a tilt"),
    ("Jump (hold: higher)", "Space  or  Z", "A"),
    ("Kick off a wall", "jump in the air", "the same"),
    ("Boost", "X  or  Shift", "X or R"),
    ("Great leap", "hold ↓ + boost", "the same"),
    ("Breathe in 4, hold 5, out 6", "V: hold, hold, let go", "Y"),
    ("Use what is beside you", "C  or  E", "B"),
    ("Phone: read (hold: off)", "the same, standing", "the same"),
    ("Pause", "Esc", "Start"),
    ("Retry at once", "R", "Back"),
    ("Full screen", "F11", ""),
)
TOGETHER: Rows = (
    ("", "Izuku", "Katsuki"),
    ("Run, climb", "WASD", "← → ↑ ↓"),
    ("Jump", "Space", "Enter or 0"),
    ("Boost, blast", "left Shift", "right Shift"),
    ("Use, phone", "E", "/"),
    ("Breathe", "V", "full stop"),
    ("Pause, retry", "Esc, R", "Esc, R"),
)
SPACE = 2  # pixels between two lines
MARGIN = 7
GAP = 14  # between two columns
COLOURS = (LIGHT, CREAM, PALE_SKY)


def rows_for(people: int) -> Rows:
    """The rows for one person, or for two at one keyboard."""
    return ALONE if people == 1 else TOGETHER


class KeyHelp:
    """A panel of rows, as wide as its words; some of the three columns can be left out."""

    def __init__(self, font: Font, rows: Rows, columns: Sequence[int] = (0, 1, 2)) -> None:
        """Takes the rows; `columns` 0 is what a key does, 1 the keys, 2 the pad."""
        self._font = font
        self._rows = rows
        self._columns = columns

    @property
    def width(self) -> int:
        """Pixels."""
        return sum(self._widths()) + GAP * (len(self._columns) - 1) + 2 * MARGIN

    @property
    def height(self) -> int:
        """Pixels."""
        return len(self._rows) * (self._font.line_height + SPACE) + 2 * MARGIN - SPACE

    def _widths(self) -> list[int]:
        rows = self._rows
        return [max(self._font.width(row[column]) for row in rows) for column in self._columns]

    def draw(self, surface: Surface, x: int, y: int) -> None:
        """Draws it with its top left corner at a pixel."""
        surface.blit(panel(self.width, self.height, MENU_ALPHA), (x, y))
        left = x + MARGIN
        for column, width in zip(self._columns, self._widths(), strict=True):
            for number, row in enumerate(self._rows):
                top = y + MARGIN + number * (self._font.line_height + SPACE)
                self._font.draw(surface, row[column], left, top, COLOURS[column], INK)
            left += width + GAP
