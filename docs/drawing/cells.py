"""Frames side by side on ground lines, with names under them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.view.sheets import Frame, Sheet
    from game.view.text import Font

FEET: Final = 12  # pixels from the ground line to a cell's lower edge: room for a name
TITLE: Final = 18  # pixels
GROUND: Final = (86, 93, 115)
LINE: Final = (58, 63, 82)
WORDS: Final = (236, 232, 214)
TITLES: Final = (255, 214, 120)


class Cell(NamedTuple):
    """A frame and the name under it."""

    name: str
    frame: Frame


class Layout(NamedTuple):
    """How many cells a row has, and how large each is, in pixels."""

    columns: int
    width: int
    height: int


def cells(sheet: Sheet, states: Iterable[str], most: int | None = None) -> list[Cell]:
    """The first `most` frames of some states, or all; only the first of each has its name."""
    return [
        Cell("" if number else state.replace("_", " "), frame)
        for state in states
        for number, frame in enumerate(sheet.animation(state).frames[:most])
    ]


def draw(title: str, shown: list[Cell], layout: Layout, font: Font) -> pygame.Surface:
    """A title and rows of frames, their anchors on the ground line."""
    columns, width, height = layout
    rows = (len(shown) + columns - 1) // columns
    picture = pygame.Surface((columns * width, rows * height + TITLE))
    picture.fill(GROUND)
    font.draw(picture, title, 4, 4, TITLES)
    places = [
        (number % columns * width, (number // columns + 1) * height + TITLE - FEET)
        for number in range(len(shown))
    ]
    for cell, (left, ground) in zip(shown, places, strict=True):
        picture.fill(LINE, (left + 2, ground, width - 4, 1))
        picture.blit(cell.frame.surface, cell.frame.corner(left + width // 2, ground))
    for cell, (left, ground) in zip(shown, places, strict=True):
        x = min(left + 2, picture.get_width() - font.width(cell.name) - 2)
        font.draw(picture, cell.name, x, ground + 1, WORDS)
    return picture


def stacked(parts: list[pygame.Surface], scale: int) -> pygame.Surface:
    """The pictures one under another, each pixel `scale` times as large."""
    whole = pygame.Surface(
        (max(part.get_width() for part in parts), sum(part.get_height() for part in parts))
    )
    whole.fill(GROUND)
    top = 0
    for part in parts:
        whole.blit(part, (0, top))
        top += part.get_height()
    return pygame.transform.scale_by(whole, scale)
