"""The friend with red spikes, a scar over one eye and teeth like a shark's."""

from sprites.figures.looks import SKIN, Ramp
from sprites.figures.portrait_parts import (
    PORTRAIT_SIZE,
    Expression,
    Features,
    draw_brows,
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
    "smile": Expression(brow="calm", eye="open", mouth="sharp_grin", mouth_row=35, brow_width=3),
    "worried": Expression(
        brow="worry", eye="open", mouth="sharp_wince", mouth_row=35, brow_width=3, sweat=True
    ),
}
FEATURES = Features(iris=("red0", "red1"), brow="red0")
HAIR: Ramp = ("red0", "red1", "red2", "red3")
SHIRT: Ramp = ("ink1", "conc0", "conc1", "conc2")

MANE = (
    "9,34 6,29 2,28 5,22 1,17 6,15 3,8 10,9 10,2 16,6 21,0 25,6 31,1 33,7 40,3 39,10 46,9 42,16"
    " 47,19 43,23 45,29 41,29 39,34 37,20 11,20"
)
SPIKES = (
    "10,24 7,22 8,17 6,12 11,13 11,6 16,10 20,3 24,9 30,4 32,10 38,7 37,12 42,13 39,18 40,24"
    " 37,17 33,16 29,13 24,16 19,13 15,16 12,17"
)
TIPS = (
    "9,17 9,14 12,15",
    "12,13 12,9 16,12",
    "17,11 20,5 22,11",
    "26,10 29,6 30,11",
    "33,11 36,9 36,13",
    "37,15 40,14 38,17",
)
STRANDS = (
    (12, 17, 14, 13),
    (19, 13, 19, 9),
    (24, 15, 24, 10),
    (29, 13, 29, 10),
    (34, 16, 34, 12),
    (8, 27, 8, 22),
    (40, 27, 40, 22),
)
SCAR = ((33, 16, 32, 19), (32, 21, 32, 21))
COLLAR = "15,42 24,48 33,42 35,44 24,48 13,44"
CHEST = "18,42 24,47 31,42"


def kirishima(mood: str) -> Canvas:
    """Return his 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = HAIR
    expression = EXPRESSIONS[mood]
    paint(canvas, ((MANE, middle),))
    draw_shoulders(canvas, SHIRT)
    paint(canvas, ((COLLAR, "red1"), (CHEST, SKIN[2])))
    draw_head(canvas, SKIN)
    draw_features(canvas, FEATURES, expression)
    paint(canvas, ((SPIKES, light),))
    paint_all(canvas, TIPS, highlight)
    draw_lines(canvas, STRANDS, dark)
    # brows and scar lie before the hair
    draw_brows(canvas, FEATURES.brow, expression)
    draw_lines(canvas, SCAR, SKIN[1])
    return finished(canvas)
