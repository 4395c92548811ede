"""The trunk of a civilian: top, skirt, and what makes the clothes readable at one glance."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from sprites.crowd.civilian import Civilian
from sprites.crowd.cloth import lay
from sprites.crowd.outfit import Outfit
from sprites.figures.stage import FIGURE_SIZE, Point, round_half_up
from sprites.toolkit import Canvas, Mask

BIB_FROM = 2  # rows below the neck
BIB_WIDTH = 4  # px
APRON_HEM = 4  # px below the hip
STRIPE_ROW = 3  # below the neck
BUTTON_EVERY = 2  # rows


class Row(NamedTuple):
    """One row of the trunk in px: left end, middle, first column right of it."""

    y: int
    left: int
    middle: int
    right: int


class Trunk(NamedTuple):
    """The rows of a trunk from the neck down, and which of them is at the hip."""

    rows: tuple[Row, ...]
    hip: int

    def mask(self, first: int = 0) -> Mask:
        """Return the 56x56 mask of the rows from `first` on."""
        mask = np.zeros((FIGURE_SIZE, FIGURE_SIZE), bool)
        for row in self.rows[first:]:
            mask[row.y, row.left : row.right] = True
        return mask


def trunk(neck: Point, hip: Point, who: Civilian) -> Trunk:
    """Return the trunk between neck and hip (px), with skirt or jacket hem below."""
    length = max(1, round_half_up(hip[1] - neck[1]))
    rows: list[Row] = []
    for number in range(length + who.outfit.hem):
        share = number / length
        x = neck[0] + (hip[0] - neck[0]) * min(share, 1.1)
        half = _width(who, number, length) / 2
        y = min(FIGURE_SIZE - 1, round_half_up(neck[1] + number))
        rows.append(Row(y, round_half_up(x - half), round_half_up(x), round_half_up(x + half)))
    return Trunk(tuple(rows), length)


def _width(who: Civilian, row: int, length: int) -> float:
    """Return the width in px of a row below the neck; `length` rows lead to the hip."""
    share = row / length
    width = who.build.width
    if row == 0:
        width -= 1.2
    if who.build.slim_waist and 0.4 < share < 0.9:
        width -= 0.6
    if who.build.stout:
        width += min(max(0, share - 0.3) * 1.6, 1.4)
    return width + max(0, row - length + 1) * who.outfit.flare * 1.8


def draw_trunk(canvas: Canvas, body: Trunk, who: Civilian) -> None:
    """Draw the trunk with its clothes."""
    outfit = who.outfit
    lay(canvas, body.mask(), outfit.top)
    if outfit.skirt:
        lay(canvas, body.mask(body.hip - 1), outfit.skirt)
    elif outfit.trousers and outfit.hem <= 2:
        canvas.mask(body.mask(body.hip), outfit.trousers[1])
    for draw in DETAILS:
        draw(canvas, body, outfit)


def _front(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.front is None:
        return
    for row in body.rows[: body.hip]:
        canvas.hline(row.middle, row.y, 2, outfit.front[2])
        if outfit.tie:
            canvas.pixel(row.middle + 1, row.y, outfit.tie)


def _buttons(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.buttons is None:
        return
    for row in body.rows[1 : body.hip + 1 : BUTTON_EVERY]:
        canvas.pixel(row.middle + 1, row.y, outfit.buttons)


def _scarf(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.scarf is None:
        return
    for row in body.rows[1:3]:
        canvas.hline(row.middle, row.y, 2, outfit.scarf)


def _collar(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.collar is None:
        return
    for row in body.rows[: outfit.collar_rows]:
        canvas.hline(row.left, row.y, row.right - row.left, outfit.collar)


def _stripe(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.stripe is not None:
        row = body.rows[STRIPE_ROW]
        canvas.hline(row.left, row.y, row.right - row.left, outfit.stripe)


def _belt(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.belt is not None:
        row = body.rows[body.hip - 2]
        canvas.hline(row.left, row.y, row.right - row.left, outfit.belt)


def _bib(canvas: Canvas, body: Trunk, outfit: Outfit) -> None:
    if outfit.bib is None:
        return
    hem = APRON_HEM if outfit.bib != outfit.trousers else 0
    first = body.rows[0]
    canvas.pixel(first.middle + 1, first.y, outfit.bib[1])
    waist = body.rows[body.hip - 1]
    canvas.hline(waist.left, waist.y, waist.right - waist.left, outfit.bib[1])
    x = waist.right - BIB_WIDTH
    top = first.y + BIB_FROM
    canvas.rect(x, top, BIB_WIDTH, waist.y - top + 1, outfit.bib[2])
    if hem:
        canvas.rect(x - 1, waist.y + 1, BIB_WIDTH + 1, hem, outfit.bib[2])
        canvas.vline(x + BIB_WIDTH - 1, top, waist.y - top + 1 + hem, outfit.bib[1])


DETAILS: tuple[Callable[[Canvas, Trunk, Outfit], None], ...] = (
    _front,
    _buttons,
    _stripe,
    _belt,
    _bib,
    _collar,
    _scarf,
)
