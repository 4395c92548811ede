"""The frames of both boys, sheet by sheet; their heads alone, and everybody's portraits."""

from typing import Final

import pygame

from drawing.cells import Cell, Layout, cells, draw, stacked
from game.levels.data import DATA_SHEETS
from game.view.sheets import Sheet, Sheets
from game.view.text import Font

SHOWN: Final = (
    ("izuku", "Izuku"),
    ("katsuki", "Katsuki"),
    ("izuku_wet", "Izuku, wet"),
    ("katsuki_wet", "Katsuki, wet"),
    ("izuku_hoodie", "Izuku at home"),
)
"""Each sheet and its title."""

BODIES: Final = Layout(30, 40, 58)
HEADS: Final = Layout(10, 120, 40)
PORTRAITS: Final = Layout(10, 120, 62)
CHIN_UP: Final = 3  # pixels from the line up to a head's chin
SCALE: Final = 2


def figures() -> pygame.Surface:
    """The sheets one under another."""
    sheets = Sheets(DATA_SHEETS)
    font = Font(sheets)
    parts = []
    for name, title in SHOWN:
        sheet = sheets.sheet(name)
        parts.append(draw(title, cells(sheet, sheet.states()), BODIES, font))
    parts.append(draw("Heads alone", _heads(sheets.sheet("heads")), HEADS, font))
    parts.append(draw("Portraits", _portraits(sheets.sheet("portraits")), PORTRAITS, font))
    return stacked(parts, SCALE)


def _heads(sheet: Sheet) -> list[Cell]:
    """Heads whose chins are a little above the line."""
    return [
        cell._replace(frame=cell.frame._replace(anchor_y=cell.frame.anchor_y + CHIN_UP))
        for cell in cells(sheet, sheet.states())
    ]


def _portraits(sheet: Sheet) -> list[Cell]:
    """Portraits that stand on the line."""
    shown = []
    for cell in cells(sheet, sheet.states()):
        width, height = cell.frame.surface.get_size()
        shown.append(cell._replace(frame=cell.frame._replace(anchor_x=width // 2, anchor_y=height)))
    return shown
