"""Pictures side by side, and PNG files of few colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame
from PIL.Image import Dither, Quantize

from game.commands.film import as_image

if TYPE_CHECKING:
    from pathlib import Path

    from pygame import Surface

COLUMNS: Final = 2
GAP: Final = 4  # pixels between two pictures
COLOURS: Final = 256


def contact_sheet(pictures: list[Surface]) -> Surface:
    """Pictures of one size side by side, in two columns."""
    width, height = pictures[0].get_size()
    rows = (len(pictures) + COLUMNS - 1) // COLUMNS
    sheet = pygame.Surface(((width + GAP) * COLUMNS - GAP, (height + GAP) * rows - GAP))
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        sheet.blit(picture, (column * (width + GAP), row * (height + GAP)))
    return sheet


def save(picture: Surface, out: Path, *, exact: bool) -> None:
    """Writes a PNG file, of 256 colours unless `exact`; makes its folder."""
    out.parent.mkdir(parents=True, exist_ok=True)
    if exact:
        pygame.image.save(picture, out)
        return
    few = as_image(picture).quantize(COLOURS, Quantize.MEDIANCUT, dither=Dither.NONE)
    few.save(out, optimize=True)
