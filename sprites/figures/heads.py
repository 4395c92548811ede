"""Drawing a head from its typed face and hair."""

from collections.abc import Iterable, Mapping

import numpy as np

from sprites.figures.faces import BACK_OF_HEAD
from sprites.figures.limbs import darken
from sprites.figures.looks import ORANGE_HOODIE, Look
from sprites.figures.stage import FIGURE_SIZE, GROUND_X, Grid, Point, round_half_up
from sprites.figures.turning import Cells, relit_hair, relit_skin, turned_cells, turned_point
from sprites.toolkit import Canvas, Colour, Frame, Mask, States, outline_dark, rgb, shift, snap

NECK_COLUMN, NECK_ROW = 4, 8  # face column and row that lie on the neck
FACE_COLUMNS = 10  # px, width of a typed face
HAIR_LEFT = 3  # hair column that lies over face column 0
HAIR_TOP = 7  # hair row that lies over face row 0
PIVOT_ROW = 5  # face row that a tilt leaves in place

# The folded hood on the shoulders: column and row from the face's corner, tone of the hoodie ramp.
HOOD_COLLAR = (
    *((-1, 8, 1), (0, 8, 2)),
    *((-2, 9, 1), (-1, 9, 2), (0, 9, 3), (1, 9, 2)),
    *((-2, 10, 1), (-1, 10, 1), (0, 10, 2)),
)
HAIR_DRIPS = ((2, -4), (7, -3), (10, 3))  # px from the face's corner
SHADOW_KEEP = 0.66  # share of the colour left where the head shades the body
SHADOW_INK = 0.14  # share of ink added there
ICON_NECK = (GROUND_X, 30)  # px
ICON_CHIN = (GROUND_X + 1, 32)  # px, the anchor of a head alone


def draw_head(
    canvas: Canvas,
    neck: Point,
    look: Look,
    face: str,
    hair: str,
    *,
    facing: int = 1,
    tilt: float = 0,
    quarter_turns: int = 0,
) -> None:
    """Draw a head on the neck (px).

    Facing -1 looks back, tilt shears the head forward by tenths, quarter turns are anticlockwise.
    Raises KeyError for a face or hair that the look has not.
    """
    head = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    pen = _Pen(head, neck, facing, tilt, quarter_turns)
    _draw_face(pen, look, face)
    _draw_hair(pen, look, hair)
    if look.hoodie and hair != "hood":
        for column, row, tone in HOOD_COLLAR:
            pen.pixel(column, row, ORANGE_HOODIE[tone])
    if look.wet:
        for column, row in HAIR_DRIPS:
            pen.pixel(column, row, "sky2")
    _shade_below(canvas, head.alpha(), look)
    canvas.blit(head, 0, 0)


def _shade_below(canvas: Canvas, head: Mask, look: Look) -> None:
    """Darken the row under the head; skin keeps to its ramp, mixed with ink it would turn blue."""
    ring = shift(head, 0, 1) & ~head
    lit = [ring & canvas.alpha() & _coloured(canvas, tone) for tone in look.skin]
    darken(canvas, ring & ~np.logical_or.reduce(lit), head, SHADOW_KEEP, SHADOW_INK)
    for mask, darker in zip(lit[1:], look.skin, strict=False):
        canvas.mask(mask, darker)


def _coloured(canvas: Canvas, colour: Colour) -> Mask:
    same: Mask = (canvas.pixels[..., :3] == np.array(rgb(colour))).all(-1)
    return same


class _Pen:
    """Draws in face columns and rows: mirrored, sheared and turned onto the canvas."""

    def __init__(
        self, canvas: Canvas, neck: Point, facing: int, tilt: float, quarter_turns: int
    ) -> None:
        self._canvas = canvas
        self._x, self._y = round_half_up(neck[0]), round_half_up(neck[1])
        self._facing, self._tilt = facing, tilt
        self.quarter_turns = quarter_turns

    def placed(self, column: int, row: int, *, sheared: bool = True) -> tuple[int, int]:
        """Return where a face column and row lie, in px from the neck of an upright head."""
        across = column if self._facing > 0 else FACE_COLUMNS - 1 - column
        shear = round_half_up(-(row - PIVOT_ROW) * self._tilt / 10) if sheared else 0
        return across + shear - NECK_COLUMN, row - NECK_ROW

    def pixel(self, column: int, row: int, colour: Colour) -> None:
        """Set the pixel of a face column and row."""
        x, y = turned_point(self.placed(column, row, sheared=False), self.quarter_turns)
        self._canvas.pixel(self._x + int(x), self._y + int(y), colour)

    def cells(self, cells: Cells, key: Mapping[str, Colour]) -> None:
        """Draw cells that are placed and turned."""
        for (x, y), character in cells.items():
            self._canvas.pixel(self._x + x, self._y + y, key[character])


def _placed_cells(pen: _Pen, rows: Grid, left: int, top: int, known: Iterable[str]) -> Cells:
    """Return the known cells of rows whose first character is a face column and row."""
    return {
        pen.placed(i + left, j + top): character
        for j, row in enumerate(rows)
        for i, character in enumerate(row)
        if character in known
    }


def _draw_face(pen: _Pen, look: Look, face: str) -> None:
    key = _face_key(look)
    cells = _placed_cells(pen, BACK_OF_HEAD if face == "back" else look.faces[face], 0, 0, key)
    if pen.quarter_turns:
        cells = relit_skin(turned_cells(cells, pen.quarter_turns))
    pen.cells(cells, key)


def _draw_hair(pen: _Pen, look: Look, hair: str) -> None:
    key = dict(zip("1234DdOL", look.hair + ORANGE_HOODIE, strict=True))
    cells = _placed_cells(pen, look.hairs[hair], -HAIR_LEFT, -HAIR_TOP, key)
    if pen.quarter_turns:
        cells = relit_hair(cells, turned_cells(cells, pen.quarter_turns))
    pen.cells(cells, key)


def _face_key(look: Look) -> dict[str, Colour]:
    return {
        "1": look.hair[0],
        "2": look.hair[1],
        "H": look.skin[0],
        "h": look.skin[1],
        "s": look.skin[2],
        "S": look.skin[3],
        "f": look.skin[1],
        "b": look.brow,
        "i": look.iris,
        "e": "ink1",
        "w": "white",
        "m": "red0",
        "r": "red1",
        "t": "sky1",
        "k": "sky2",
    }


def head_icons(look: Look) -> States:
    """Return the look's head alone in every mood, anchored at the chin."""
    states: States = {}
    for face in look.faces:
        canvas = Canvas(FIGURE_SIZE, FIGURE_SIZE)
        draw_head(canvas, ICON_NECK, look, face, "hood" if look.hoodie else "normal")
        outline_dark(canvas)
        snap(canvas)
        states[f"{look.name}_{face}"] = [Frame(canvas, ICON_CHIN, 0)]
    return states
