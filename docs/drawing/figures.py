"""The frames of both boys, sheet by sheet."""

from typing import Final, NamedTuple

import pygame

from game.levels.data import DATA_SHEETS
from game.view.sheets import Frame, Sheets
from game.view.text import Font

SHOWN: Final = (
    ("izuku", "Izuku"),
    ("katsuki", "Katsuki"),
    ("izuku_wet", "Izuku, wet"),
    ("katsuki_wet", "Katsuki, wet"),
    ("izuku_hoodie", "Izuku at home"),
)
"""Each sheet and its title."""

COLUMNS: Final = 30
CELL: Final = (40, 58)  # pixels
FEET: Final = 46  # pixels from a cell's top to the ground
TITLE: Final = 18  # pixels
SCALE: Final = 2
GROUND: Final = (86, 93, 115)
LINE: Final = (58, 63, 82)
WORDS: Final = (236, 232, 214)
TITLES: Final = (255, 214, 120)


class Cell(NamedTuple):
    """A frame and the name under it."""

    name: str
    frame: Frame


def cells(sheets: Sheets, name: str) -> list[Cell]:
    """The frames of a sheet's states in their order; only the first of each has its name."""
    sheet = sheets.sheet(name)
    return [
        Cell("" if number else state.replace("_", " "), frame)
        for state in sheet.states()
        for number, frame in enumerate(sheet.animation(state).frames)
    ]


def draw(title: str, shown: list[Cell], font: Font) -> pygame.Surface:
    """A title and rows of frames on a ground line."""
    rows = (len(shown) + COLUMNS - 1) // COLUMNS
    picture = pygame.Surface((COLUMNS * CELL[0], rows * CELL[1] + TITLE))
    picture.fill(GROUND)
    font.draw(picture, title, 4, 4, TITLES)
    for number, cell in enumerate(shown):
        row, column = divmod(number, COLUMNS)
        left, ground = column * CELL[0], row * CELL[1] + TITLE + FEET
        picture.fill(LINE, (left + 2, ground, CELL[0] - 4, 1))
        picture.blit(cell.frame.surface, cell.frame.corner(left + CELL[0] // 2, ground))
    for number, cell in enumerate(shown):
        row, column = divmod(number, COLUMNS)
        x = min(column * CELL[0] + 2, picture.get_width() - font.width(cell.name) - 2)
        font.draw(picture, cell.name, x, row * CELL[1] + TITLE + FEET + 1, WORDS)
    return picture


def figures() -> pygame.Surface:
    """The sheets one under another."""
    sheets = Sheets(DATA_SHEETS)
    font = Font(sheets)
    parts = [draw(title, cells(sheets, name), font) for name, title in SHOWN]
    whole = pygame.Surface((parts[0].get_width(), sum(part.get_height() for part in parts)))
    top = 0
    for part in parts:
        whole.blit(part, (0, top))
        top += part.get_height()
    return pygame.transform.scale_by(whole, SCALE)
