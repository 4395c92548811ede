"""Izuku's portraits: dry, wet, and in the hoodie with the hood up."""

from sprites.figures.looks import GREEN_HAIR, ORANGE_HOODIE, SKIN, WET_GREEN_HAIR, WHITE_SHIRT, Ramp
from sprites.figures.portrait_parts import (
    PORTRAIT_SIZE,
    Expression,
    Features,
    draw_drips,
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
    "normal": Expression(brow="worry", eye="open", mouth="small"),
    "determined": Expression(brow="rage", eye="open", mouth="flat"),
    "panic": Expression(brow="up", eye="wide", mouth="open", sweat=True),
    "cry": Expression(brow="sad", eye="hurt", mouth="wobbling", tears=True),
    "soft": Expression(brow="calm", eye="joy", mouth="smile", blush=True),
    "tired": Expression(brow="tired", eye="half", mouth="small"),
}
FEATURES = Features(iris=("leaf2", "leaf3"), brow="leaf0", freckles=True)

MANE = (
    "4,30 2,25 5,24 1,19 5,18 3,12 8,12 8,6 13,8 16,2 20,5 26,1 29,5 35,3 36,8 42,8 40,13 46,15"
    " 43,19 47,23 43,25 44,30 40,33 38,30 37,20 11,20 10,32"
)
WET_MANE = "8,34 6,27 6,18 9,11 15,6 24,4 33,6 39,11 42,18 42,27 40,34 37,30 37,20 11,20 10,33"
FRINGE = (
    "9,22 7,31 10,27 11,31 13,20 16,22 20,16 22,20 25,15 28,20 31,16 34,21 36,19 38,31 40,22"
    " 38,12 24,7 10,12"
)
CROWN = "10,13 16,7 24,5 33,7 38,13 35,17 30,14 27,18 23,13 19,17 15,13 12,18"
HIGHLIGHTS = (
    "14,11 18,7 20,11 17,13",
    "23,9 27,6 31,9 27,12",
    "33,11 36,10 37,14 35,14",
    "20,5 23,3 24,6",
)
CURL_LIGHTS = ((6, 20), (5, 21), (42, 20), (43, 21), (8, 14), (40, 15), (7, 26), (41, 27))
STRANDS = (
    (9, 22, 8, 28),
    (15, 20, 13, 27),
    (38, 22, 38, 29),
    (33, 22, 34, 18),
    (21, 21, 20, 17),
)
SHIRT_COLLAR = "17,41 24,47 32,41 33,43 24,48 16,43"
HOOD = (
    "3,40 1,24 5,10 14,3 24,0 34,3 43,10 47,24 45,40 40,42 41,26 38,14 30,8 24,6 18,8 10,14"
    " 7,26 8,42"
)
HOOD_LIGHT = "3,40 1,24 5,10 14,3 24,0 24,3 14,7 7,14 4,26"
HOOD_SHADE = "45,40 47,24 43,12 42,26 41,42"
HOOD_SEAM = (
    (10, 14, 18, 8),
    (18, 8, 30, 8),
    (30, 8, 38, 14),
    (8, 40, 7, 26),
    (7, 26, 10, 14),
    (38, 14, 41, 26),
)
CORD_COLUMNS = (18, 30)
DRIPS = ((7, 30), (39, 31), (20, 26), (30, 9))


def izuku_portrait(mood: str, *, hood: bool = False, wet: bool = False) -> Canvas:
    """Return his 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    hair = WET_GREEN_HAIR if wet else GREEN_HAIR
    paint(canvas, ((WET_MANE if wet else MANE, hair[1]),))
    if hood:
        draw_shoulders(canvas, ORANGE_HOODIE, "brick1")
        draw_head(canvas, SKIN)
    else:
        draw_shoulders(canvas, WHITE_SHIRT)
        draw_head(canvas, SKIN)
        paint(canvas, ((SHIRT_COLLAR, "conc3"),))
    _draw_front_hair(canvas, hair)
    draw_features(canvas, FEATURES, EXPRESSIONS[mood])
    if hood:
        _draw_hood(canvas)
    if wet:
        draw_drips(canvas, DRIPS)
    return finished(canvas)


def _draw_front_hair(canvas: Canvas, hair: Ramp) -> None:
    paint(canvas, ((FRINGE, hair[1]), (CROWN, hair[2])))
    paint_all(canvas, HIGHLIGHTS, hair[3])
    for x, y in CURL_LIGHTS:
        canvas.pixel(x, y, hair[2])
    draw_lines(canvas, STRANDS, hair[0])


def _draw_hood(canvas: Canvas) -> None:
    seam, shade, middle, light = ORANGE_HOODIE
    paint(canvas, ((HOOD, middle), (HOOD_LIGHT, light), (HOOD_SHADE, shade)))
    draw_lines(canvas, HOOD_SEAM, seam)
    for x in CORD_COLUMNS:
        canvas.vline(x, 42, 5, "conc5")
