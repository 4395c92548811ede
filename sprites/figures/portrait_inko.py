"""Izuku's mother: his hair, tied at the side, and his worries."""

from sprites.figures.looks import GREEN_HAIR, SKIN, Ramp
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
    "smile": Expression(brow="calm", eye="round", mouth="smile", blush=True),
    "worried": Expression(brow="worry", eye="hurt", mouth="wobbling"),
}
FEATURES = Features(iris=("leaf2", "leaf3"), brow="leaf0", lashes=True)
CARDIGAN: Ramp = ("skin0", "skin1", "red3", "skin2")

BACK_HAIR = "7,37 4,27 5,17 10,8 18,4 30,4 38,8 43,17 44,27 42,37 38,41 37,20 11,20 10,41"
HOLLOWS = ("9,30 11,37 15,41 11,42 8,37", "39,30 37,37 33,41 37,42 40,37")
BUN = "35,8 37,2 43,0 47,4 47,11 43,14 38,13"
BUN_LIGHT = "37,6 39,2 43,2 44,4 40,6 39,9"
BAND = ((35, 10, 38, 13), (36, 9, 39, 12))
CHEEKS = "11,27 11,34 16,40 24,43 32,40 37,34 37,27"
FRINGE = (
    "8,27 6,20 10,10 17,5 30,5 38,10 42,20 40,27 38,19 34,18 31,13 29,17 24,12 20,16 14,19 10,19"
)
CROWN = "10,18 14,10 22,6 31,7 38,13 38,17 34,14 29,11 24,9 19,13 13,17"
HIGHLIGHTS = ("14,14 18,9 22,8 19,11", "25,8 30,9 33,12 29,10")
STRANDS = (
    (24, 11, 20, 16),
    (24, 11, 28, 17),
    (31, 13, 35, 18),
    (14, 20, 18, 16),
    (7, 33, 9, 38),
    (41, 33, 39, 38),
)


def inko(mood: str) -> Canvas:
    """Return her 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = GREEN_HAIR
    paint(canvas, ((BACK_HAIR, middle), (BUN, middle), (BUN_LIGHT, light)))
    paint_all(canvas, HOLLOWS, dark)
    draw_lines(canvas, BAND, "red3")
    draw_shoulders(canvas, CARDIGAN, "white")
    draw_head(canvas, SKIN)
    paint(canvas, ((CHEEKS, SKIN[3]),))
    draw_features(canvas, FEATURES, EXPRESSIONS[mood])
    paint(canvas, ((FRINGE, middle), (CROWN, light)))
    paint_all(canvas, HIGHLIGHTS, highlight)
    draw_lines(canvas, STRANDS, dark)
    return finished(canvas)
