"""Katsuki's portraits, dry and wet; the corners of his mouth never rise."""

from sprites.figures.looks import BLACK_TANK_TOP, BLOND_HAIR, SKIN, WET_BLOND_HAIR, Ramp
from sprites.figures.portrait_parts import (
    PORTRAIT_SIZE,
    Expression,
    Features,
    draw_brows,
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
    "scowl": Expression(brow="rage", eye="sharp", mouth="frown", mouth_row=36, brow_width=3),
    "furious": Expression(brow="rage", eye="rage", mouth="yell", mouth_row=34, brow_width=3),
    "restrained": Expression(brow="stern", eye="sharp", mouth="snarl", mouth_row=36, brow_width=3),
    "shock": Expression(brow="up", eye="wide", mouth="small", mouth_row=36),
    "tired": Expression(brow="tired", eye="half", mouth="frown", mouth_row=36),
    "soft": Expression(brow="sad", eye="soft", mouth="flat", mouth_row=36),
}
KNITTED = ("furious", "restrained")  # moods with a crease between the brows
FEATURES = Features(iris=("red1", "red2"), brow="warm0")

MANE = (
    "8,32 3,34 6,28 0,26 5,22 1,15 7,16 4,7 11,11 12,2 18,8 22,0 26,7 33,1 34,9 42,4 40,12 47,12"
    " 42,18 47,23 42,25 45,31 39,31 37,20 11,20"
)
SPIKES = (
    "10,21 8,29 6,23 3,24 6,18 4,12 9,13 9,6 14,10 16,4 20,9 24,3 27,9 33,5 34,10 40,8 39,14"
    " 43,16 40,19 40,28 37,20 34,17 32,20 29,15 26,20 23,15 20,20 17,15 14,20 12,18"
)
SPIKE_TIPS = (
    "6,17 7,12 10,15",
    "10,13 11,7 15,12",
    "16,12 17,6 20,11",
    "21,11 24,5 27,11",
    "29,11 33,7 33,13",
    "35,13 39,10 38,16",
)
STRANDS = (
    (12, 18, 14, 12),
    (17, 16, 18, 12),
    (23, 16, 23, 12),
    (29, 16, 28, 12),
    (34, 17, 33, 13),
    (8, 24, 8, 18),
)
LIT_SHOULDER = "2,48 5,44 12,42 13,48"
DARK_SHOULDER = "36,42 43,44 46,48 36,48"
CHEST = "17,41 24,47 32,41"
CREASE = ((23, 21), (25, 21), (24, 20))
DRIPS = ((9, 29), (38, 27), (20, 21))


def katsuki_portrait(mood: str, *, wet: bool = False) -> Canvas:
    """Return his 48x48 portrait; raises KeyError for a mood that is not in EXPRESSIONS."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    hair = WET_BLOND_HAIR if wet else BLOND_HAIR
    expression = EXPRESSIONS[mood]
    paint(canvas, ((MANE, hair[1]),))
    draw_shoulders(canvas, BLACK_TANK_TOP)
    paint(canvas, ((LIT_SHOULDER, SKIN[3]), (DARK_SHOULDER, SKIN[2]), (CHEST, SKIN[2])))
    draw_head(canvas, SKIN)
    draw_features(canvas, FEATURES, expression)
    if mood in KNITTED:
        for x, y in CREASE:
            canvas.pixel(x, y, SKIN[1])
    _draw_front_hair(canvas, hair)
    # the brows carry the mood, so the hair must not cover them
    draw_brows(canvas, FEATURES.brow, expression)
    if wet:
        draw_drips(canvas, DRIPS)
    return finished(canvas)


def _draw_front_hair(canvas: Canvas, hair: Ramp) -> None:
    paint(canvas, ((SPIKES, hair[2]),))
    paint_all(canvas, SPIKE_TIPS, hair[3])
    draw_lines(canvas, STRANDS, hair[1])
