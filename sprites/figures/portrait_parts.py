"""The parts that all 48x48 portraits share: head, shoulders, features, painted shapes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sprites.figures.looks import SKIN, Ramp
from sprites.figures.portrait_stamps import BROWS, EYES, MOUTHS
from sprites.figures.stage import Grid
from sprites.toolkit import Canvas, Colour, outline_dark, snap

PORTRAIT_SIZE = 48  # px
LEFT_EYE = (12, 22)  # px, corner of the eye on the left of the picture
RIGHT_EYE = (28, 22)  # px
MOUTH_COLUMN = 24  # px, middle of the mouth

HEAD = "11,17 11,28 14,35 20,41 24,43 28,41 34,35 37,28 37,17"
SIDE_PLANE = "11,17 15,17 15,29 19,36 23,42 20,41 14,35 11,28"
CHIN = "20,41 24,43 28,41 26,40 22,40"
EAR = "8,24 11,23 12,31 9,30"
SHOULDERS = "2,48 5,44 15,41 34,41 43,44 46,48"
LIT_SHOULDER = "2,48 5,44 11,42 9,48"
DARK_SHOULDER = "38,43 43,44 46,48 40,48"
COLLAR = "17,41 24,46 32,41 30,40 24,43 19,40"
FRECKLES = ((13, 31), (15, 32), (14, 33), (33, 31), (35, 32), (34, 33))
LASHES = ((11, 23), (10, 22), (36, 23), (37, 22))

Shape = tuple[str, Colour]  # corners as "x,y x,y ...", colour
Lines = Sequence[tuple[int, int, int, int]]  # both ends of each line


@dataclass(frozen=True, kw_only=True)
class Expression:
    """Names of the stamps a mood is made of, and what the mood adds to the face."""

    brow: str
    eye: str
    mouth: str
    mouth_row: int = 37  # px
    brow_width: int = 2  # px
    blush: bool = False
    tears: bool = False
    sweat: bool = False


@dataclass(frozen=True, kw_only=True)
class Features:
    """What a face keeps in every mood."""

    iris: tuple[str, str]  # dark, light
    brow: str
    skin: Ramp = SKIN
    freckles: bool = False
    lashes: bool = False


def corners(shape: str) -> list[tuple[float, float]]:
    """Return the points of "x,y x,y ..."; raises ValueError for anything else."""
    pairs = (pair.split(",") for pair in shape.split())
    return [(float(x), float(y)) for x, y in pairs]


def paint(canvas: Canvas, shapes: Iterable[Shape]) -> None:
    """Fill the shapes in their order."""
    for shape, colour in shapes:
        canvas.polygon(corners(shape), colour)


def paint_all(canvas: Canvas, shapes: Iterable[str], colour: Colour) -> None:
    """Fill all the shapes in one colour."""
    paint(canvas, ((shape, colour) for shape in shapes))


def draw_lines(canvas: Canvas, lines: Lines, colour: Colour) -> None:
    """Draw all the lines in one colour."""
    for line in lines:
        canvas.line(*line, colour)


def draw_drips(canvas: Canvas, drips: Iterable[tuple[int, int]]) -> None:
    """Draw drops of water, 2 px high, at their upper ends."""
    for x, y in drips:
        canvas.vline(x, y, 2, "sky2")


def draw_shoulders(canvas: Canvas, top: Ramp, collar: Colour | None = None) -> None:
    """Draw the shoulders in the ramp of a shirt, with a round collar if it has a colour."""
    paint(canvas, ((SHOULDERS, top[2]), (LIT_SHOULDER, top[3]), (DARK_SHOULDER, top[1])))
    if collar is not None:
        paint(canvas, ((COLLAR, collar),))


def draw_head(canvas: Canvas, skin: Ramp) -> None:
    """Draw neck, head and ear without features."""
    canvas.rect(19, 38, 11, 8, skin[1])
    canvas.rect(19, 38, 11, 3, skin[0])
    canvas.rect(21, 42, 8, 5, skin[2])
    paint(canvas, ((HEAD, skin[3]), (SIDE_PLANE, skin[2]), (CHIN, skin[2]), (EAR, skin[2])))
    canvas.vline(10, 26, 3, skin[1])


def draw_features(canvas: Canvas, features: Features, expression: Expression) -> None:
    """Draw eyes, brows, nose and mouth, and whatever the mood adds."""
    _draw_eyes(canvas, features, expression)
    draw_brows(canvas, features.brow, expression)
    skin = features.skin
    canvas.pixel(24, 33, skin[1])
    canvas.pixel(25, 33, skin[2])
    canvas.pixel(24, 32, skin[2])
    _draw_mouth(canvas, expression)
    if features.freckles:
        for x, y in FRECKLES:
            canvas.pixel(x, y, skin[1])
    if expression.blush:
        _draw_blush(canvas)
    if expression.tears:
        _draw_tears(canvas)
    if expression.sweat:
        canvas.vline(37, 21, 2, "sky2")
        canvas.pixel(37, 23, "white")
        canvas.pixel(36, 23, "sky1")


def _draw_eyes(canvas: Canvas, features: Features, expression: Expression) -> None:
    dark, light = features.iris
    key: dict[str, Colour] = {
        "e": "ink1",
        "P": "ink1",
        "w": "white",
        "i": dark,
        "I": light,
        "t": "sky1",
    }
    eye = EYES[expression.eye]
    canvas.grid(eye, key, *LEFT_EYE)
    canvas.grid(_mirrored(eye), key, *RIGHT_EYE)
    if features.lashes:
        for x, y in LASHES:
            canvas.pixel(x, y, "ink1")


def _mirrored(rows: Grid) -> Grid:
    return tuple(row[::-1] for row in rows)


def draw_brows(canvas: Canvas, colour: Colour, expression: Expression) -> None:
    """Draw both brows, `brow_width` px thick."""
    left, left_inner, right_inner, right = BROWS[expression.brow]
    for start, end in ((left, left_inner), (right_inner, right)):
        for k in range(expression.brow_width):
            canvas.line(start[0], start[1] + k, end[0], end[1] + k, colour)


def _draw_mouth(canvas: Canvas, expression: Expression) -> None:
    mouth = MOUTHS[expression.mouth]
    key: dict[str, Colour] = {"m": "red0", "r": "red1", "R": "red2", "w": "white", "h": "conc4"}
    canvas.grid(mouth, key, MOUTH_COLUMN - len(mouth[0]) // 2, expression.mouth_row)


def _draw_blush(canvas: Canvas) -> None:
    for x in (12, 14, 16, 31, 33, 35):
        canvas.pixel(x, 31, "red3")
        canvas.pixel(x + 1, 32, "red3")


def _draw_tears(canvas: Canvas) -> None:
    for x in (14, 33):
        for y in range(29, 40):
            canvas.pixel(x, y, "sky2")
            canvas.pixel(x + 1, y, "sky1" if y % 3 else "white")


def finished(canvas: Canvas) -> Canvas:
    """Outline the portrait, bring it to palette colours and return it."""
    outline_dark(canvas)
    return snap(canvas)
