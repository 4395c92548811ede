"""Drawing a head from its typed face and hair."""

from collections.abc import Iterator, Mapping

from sprites.figures.faces import BACK_OF_HEAD
from sprites.figures.limbs import darken
from sprites.figures.looks import ORANGE_HOODIE, Look
from sprites.figures.stage import FIGURE_SIZE, GROUND_X, Grid, Point, round_half_up
from sprites.toolkit import Canvas, Colour, Frame, States, outline_dark, shift, snap

FACE_COLUMNS = 10  # px, width of a typed face
HAIR_LEFT = 3  # hair column that lies over face column 0
HAIR_TOP = 7  # hair row that lies over face row 0
PIVOT_ROW = 5  # face row that a tilt leaves in place
WET_HAIR_LAG = {"normal": 0, "run0": -1, "run1": -1}  # px the wet crown trails behind

# The folded hood on the shoulders: column and row from the face's corner, tone of the hoodie ramp.
HOOD_COLLAR = (
    *((-2, 8, 1), (-1, 8, 2), (0, 8, 2)),
    *((-3, 9, 1), (-2, 9, 2), (-1, 9, 3), (0, 9, 2), (1, 9, 2)),
    *((-3, 10, 1), (-2, 10, 1), (-1, 10, 2)),
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
    """Draw a head on the neck (px); facing -1 looks back, tilt shears it forward by tenths.

    Raises KeyError for a face or hair that the look has not.
    """
    head = Canvas(FIGURE_SIZE, FIGURE_SIZE)
    pen = _Pen(head, round_half_up(neck[0]) - 4, round_half_up(neck[1]) - 8, facing, tilt)
    pen.grid(BACK_OF_HEAD if face == "back" else look.faces[face], _face_key(look))
    _draw_hair(pen, look, hair)
    if look.hoodie and hair != "hood":
        for column, row, tone in HOOD_COLLAR:
            pen.pixel(column, row, ORANGE_HOODIE[tone])
    if look.wet:
        for column, row in HAIR_DRIPS:
            pen.pixel(column, row, "sky2")
    shape = head.alpha()
    darken(canvas, shift(shape, 0, 1), shape, SHADOW_KEEP, SHADOW_INK)
    canvas.blit(head, 0, 0)


class _Pen:
    """Draws in face columns and rows, mirrored and sheared onto the canvas."""

    def __init__(self, canvas: Canvas, left: int, top: int, facing: int, tilt: float) -> None:
        self._canvas = canvas
        self._left, self._top = left, top
        self._facing, self._tilt = facing, tilt

    def pixel(self, column: int, row: int, colour: Colour, shear: int = 0) -> None:
        """Set the pixel of a face column and row."""
        across = column if self._facing > 0 else FACE_COLUMNS - 1 - column
        self._canvas.pixel(self._left + across + shear, self._top + row, colour)

    def sheared(self, column: int, row: int, colour: Colour) -> None:
        """Set the pixel of a face column and row of a tilted head."""
        shear = round_half_up(-(row - PIVOT_ROW) * self._tilt / 10)
        self.pixel(column, row, colour, shear)

    def grid(self, rows: Grid, key: Mapping[str, Colour]) -> None:
        """Draw typed rows whose first character is face column 0, row 0."""
        for column, row, character in _cells(rows):
            if character in key:
                self.sheared(column, row, key[character])


def _cells(rows: Grid) -> Iterator[tuple[int, int, str]]:
    for j, row in enumerate(rows):
        for i, character in enumerate(row):
            yield i, j, character


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


def _draw_hair(pen: _Pen, look: Look, hair: str) -> None:
    lag = 0
    if look.wet and hair in WET_HAIR_LAG:
        lag, hair = WET_HAIR_LAG[hair], "wet"
    key = dict(zip("1234DdOL", look.hair + ORANGE_HOODIE, strict=True))
    for i, j, character in _cells(look.hairs[hair]):
        if character in key:
            column = i - HAIR_LEFT + (lag if j < HAIR_TOP else 0)
            pen.sheared(column, j - HAIR_TOP, key[character])


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
