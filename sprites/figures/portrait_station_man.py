"""The man at the ticket gates: moustache, cap, whistle, forty years of service."""

from sprites.figures.looks import JEANS, Ramp
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
    "stern": Expression(brow="stern", eye="soft", mouth="oh", brow_width=3),
    "smile": Expression(brow="up", eye="joy", mouth="small", mouth_row=38, brow_width=3),
}
SKIN: Ramp = ("warm0", "skin0", "skin1", "skin2")
FEATURES = Features(iris=("ink1", "conc1"), brow="conc2", skin=SKIN)
HAIR = "9,31 8,16 40,16 39,31 37,22 11,22"
HAIR_LIGHTS = ("9,20 9,27 10,27 10,20", "38,20 38,27 39,27 39,20")
MOUSTACHE = "14,36 17,33 24,31 31,33 34,36 31,37 24,35 17,37"
MOUSTACHE_LIGHTS = ("17,34 23,32 23,33 18,35", "26,32 30,33 31,35 28,34")
WRINKLES = ((11, 29, 12, 30), (36, 29, 35, 30), (16, 31, 18, 32), (32, 31, 30, 32))
CAP = "6,14 6,8 12,3 24,1 36,3 42,8 42,14"
CAP_LIGHT = "9,10 13,5 23,3 26,4 18,7 12,12"
PEAK = "5,17 43,17 45,21 38,19 24,18 10,19 3,21"
PEAK_LIGHT = (10, 18, 28)  # px, column, row, width
BADGE = "21,5 24,3 27,5 27,10 24,12 21,10"
LAPELS = ("15,41 24,48 20,48 11,43", "34,41 25,48 29,48 38,43")
TIE = "22,44 26,44 26,48 22,48"


def station_man(mood: str) -> Canvas:
    """Return his 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    draw_shoulders(canvas, JEANS, "conc5")
    paint_all(canvas, LAPELS, "denim0")
    paint(canvas, ((HAIR, "conc2"),))
    draw_head(canvas, SKIN)
    paint(canvas, ((TIE, "red1"),))
    draw_lines(canvas, WRINKLES, SKIN[1])
    draw_features(canvas, FEATURES, EXPRESSIONS[mood])
    paint_all(canvas, HAIR_LIGHTS, "conc3")
    paint(canvas, ((MOUSTACHE, "conc3"),))
    paint_all(canvas, MOUSTACHE_LIGHTS, "conc5")
    _draw_cap(canvas)
    canvas.rect(33, 44, 4, 3, "warm3")
    return finished(canvas)


def _draw_cap(canvas: Canvas) -> None:
    paint(canvas, ((CAP, "denim0"), (CAP_LIGHT, "denim1")))
    canvas.rect(7, 13, 35, 4, "red1")
    canvas.hline(7, 13, 35, "brick2")
    paint(canvas, ((PEAK, "ink1"),))
    canvas.hline(*PEAK_LIGHT, "conc1")
    paint(canvas, ((BADGE, "warm3"),))
    canvas.pixel(23, 6, "blond3")
