"""The friend with glasses: square jaw, straight brows, every hair in its place."""

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
    "smile": Expression(brow="calm", eye="open", mouth="half_smile", brow_width=3),
    "worried": Expression(brow="worry", eye="open", mouth="oh", mouth_row=36, brow_width=3),
}
FEATURES = Features(iris=("denim1", "denim2"), brow="ink1")
HAIR: Ramp = ("ink0", "denim0", "denim1", "denim2")
JACKET: Ramp = ("conc2", "conc3", "conc5", "white")

BACK_HAIR = "9,29 7,16 11,7 20,3 31,3 38,7 41,16 39,29 37,20 11,20"
JAW = "12,29 13,37 18,43 30,43 35,37 36,29"
JAW_SHADE = "12,29 15,29 16,36 20,42 18,43 13,37"
CHIN = "19,42 29,42 27,43 21,43"
FRINGE = (
    "9,25 8,15 12,7 20,3 31,3 38,8 40,16 39,25 37,19 36,15 32,17 31,14 26,17 25,13 20,16 18,12"
    " 14,17 12,18 11,21"
)
SWEEP = "12,12 17,6 25,4 33,5 38,10 38,14 34,12 29,12 24,10 18,10 14,13"
HIGHLIGHTS = ("17,8 22,6 24,8 19,9", "26,6 32,7 34,10 28,9")
STRANDS = ((16, 5, 13, 12), (18, 12, 21, 7), (25, 13, 27, 8), (31, 14, 32, 9), (11, 20, 10, 14))
LENSES = (11, 26)  # px, left column of each
LENS_WIDTH, LENS_HEIGHT = 11, 9  # px
STRIPES = ("5,44 12,42 13,44 6,46", "36,42 43,44 42,46 35,44")
ZIP = "23,44 25,44 25,48 23,48"


def iida(mood: str) -> Canvas:
    """Return his 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = HAIR
    paint(canvas, ((BACK_HAIR, middle),))
    draw_shoulders(canvas, JACKET, "denim1")
    paint_all(canvas, STRIPES, "denim2")
    draw_head(canvas, SKIN)
    paint(canvas, ((JAW, SKIN[3]), (JAW_SHADE, SKIN[2]), (CHIN, SKIN[2])))
    paint(canvas, ((ZIP, "conc3"),))
    draw_features(canvas, FEATURES, EXPRESSIONS[mood])
    paint(canvas, ((FRINGE, middle), (SWEEP, light)))
    paint_all(canvas, HIGHLIGHTS, highlight)
    draw_lines(canvas, STRANDS, dark)
    _draw_glasses(canvas)
    return finished(canvas)


def _draw_glasses(canvas: Canvas) -> None:
    for x in LENSES:
        canvas.frame(x, 22, LENS_WIDTH, LENS_HEIGHT, "conc1")
        canvas.hline(x, 22, LENS_WIDTH, "ink1")
        canvas.line(x + 7, 28, x + 9, 26, "sky2")
        canvas.pixel(x + 9, 28, "sky2")
    canvas.hline(22, 24, 4, "ink1")
    canvas.hline(8, 24, 3, "ink1")
