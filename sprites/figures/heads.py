"""Drawing a head from its typed face and hair."""

from collections.abc import Mapping

import numpy as np

from sprites.figures.faces import BACK_OF_HEAD
from sprites.figures.limbs import darken
from sprites.figures.looks import ORANGE_HOODIE, Look
from sprites.figures.stage import FIGURE_SIZE, GROUND_X, Grid, Point, round_half_up
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
) -> None:
    """Draw a head on the neck (px).

    Facing -1 looks back, tilt shears the head forward by tenths.
    Raises KeyError for a face or hair that the look has not.
    """
    head = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    pen = _Pen(head, neck, facing, tilt)
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
    """Draws in face columns and rows: mirrored and sheared onto the canvas."""

    def __init__(self, canvas: Canvas, neck: Point, facing: int, tilt: float) -> None:
        self._canvas = canvas
        self._x, self._y = round_half_up(neck[0]), round_half_up(neck[1])
        self._facing, self._tilt = facing, tilt

    def pixel(self, column: int, row: int, colour: Colour, *, sheared: bool = False) -> None:
        """Set the pixel of a face column and row."""
        across = column if self._facing > 0 else FACE_COLUMNS - 1 - column
        shear = round_half_up(-(row - PIVOT_ROW) * self._tilt / 10) if sheared else 0
        x, y = across + shear - NECK_COLUMN, row - NECK_ROW
        self._canvas.pixel(self._x + x, self._y + y, colour)

    def grid(self, rows: Grid, left: int, top: int, key: Mapping[str, Colour]) -> None:
        """Draw the known cells of rows whose first character is a face column and row."""
        for j, row in enumerate(rows):
            for i, character in enumerate(row):
                if character in key:
                    self.pixel(i + left, j + top, key[character], sheared=True)


def _draw_face(pen: _Pen, look: Look, face: str) -> None:
    pen.grid(BACK_OF_HEAD if face == "back" else look.faces[face], 0, 0, _face_key(look))


def _draw_hair(pen: _Pen, look: Look, hair: str) -> None:
    key = dict(zip("1234DdOL", look.hair + ORANGE_HOODIE, strict=True))
    pen.grid(look.hairs[hair], -HAIR_LEFT, -HAIR_TOP, key)


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
