"""The friend with the brown bob: round cheeks, always a little pink."""

from sprites.figures.looks import SKIN, Ramp
from sprites.figures.portrait_parts import (
    PORTRAIT_SIZE,
    Expression,
    Features,
    draw_features,
    draw_head,
    draw_lines,
    draw_shoulders,
    finished,
    paint,
    paint_all,
)
from sprites.toolkit import Canvas

EXPRESSIONS = {
    "smile": Expression(brow="calm", eye="round", mouth="beam", mouth_row=36, blush=True),
    "worried": Expression(brow="sad", eye="round", mouth="wobbling", blush=True, sweat=True),
}
FEATURES = Features(iris=("brick1", "brick2"), brow="brick0", lashes=True)
HAIR: Ramp = ("brick0", "brick1", "brick2", "warm3")
SWEATER: Ramp = ("skin0", "skin1", "red3", "skin2")

BACK_HAIR = "5,40 3,31 4,18 10,8 18,4 24,3 30,4 38,8 44,18 45,31 43,40 38,43 37,20 11,20 10,43"
HOLLOWS = ("10,30 12,37 17,41 13,44 9,41", "38,30 36,37 31,41 35,44 39,41")
CHEEKS = "11,27 12,34 17,40 24,43 31,40 36,34 37,27"
LEFT_LOCK = "9,16 7,24 6,34 8,41 12,43 10,38 10,30 11,20"
RIGHT_LOCK = "39,16 41,24 42,34 40,41 36,43 38,38 38,30 37,20"
LEFT_TIP = "5,34 6,40 10,44 14,44 9,40 8,34"
RIGHT_TIP = "43,34 42,40 38,44 34,44 39,40 40,34"
FRINGE = (
    "8,26 7,18 12,9 24,4 36,9 41,18 40,26 38,18 36,20 33,17 31,19 28,16 25,20 21,16 18,19 15,17"
    " 12,20 10,18"
)
CROWN = "9,18 13,11 24,6 35,11 39,18 35,16 31,14 27,13 23,15 19,13 15,15 12,17"
HIGHLIGHTS = ("15,12 20,8 22,11 18,13", "24,9 29,7 32,10 27,11", "33,12 36,12 37,15 35,15")
LOCK_LIGHTS = ("8,24 7,33 8,37 9,31 9,24", "40,24 41,31 40,36 39,29")
STRANDS = (
    (15, 17, 16, 14),
    (21, 17, 22, 13),
    (28, 17, 27, 13),
    (33, 17, 32, 14),
    (8, 36, 10, 40),
    (40, 36, 38, 40),
)
BLUSH_ROWS = ((31, 0, 4), (32, -1, 5), (33, 0, 4))  # row, offset from the cheek, width
BLUSH_COLUMNS = (13, 32)


def uraraka(mood: str) -> Canvas:
    """Return her 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = HAIR
    paint(canvas, ((BACK_HAIR, middle),))
    paint_all(canvas, HOLLOWS, dark)
    draw_shoulders(canvas, SWEATER, "conc5")
    draw_head(canvas, SKIN)
    paint(canvas, ((CHEEKS, SKIN[3]),))
    for column in BLUSH_COLUMNS:
        for row, offset, width in BLUSH_ROWS:
            canvas.hline(column + offset, row, width, "red3", 150)
    draw_features(canvas, FEATURES, EXPRESSIONS[mood])
    paint_all(canvas, (LEFT_LOCK, RIGHT_LOCK, LEFT_TIP, RIGHT_TIP, FRINGE), middle)
    paint(canvas, ((CROWN, light),))
    paint_all(canvas, LOCK_LIGHTS, light)
    paint_all(canvas, HIGHLIGHTS, highlight)
    draw_lines(canvas, STRANDS, dark)
    return finished(canvas)
