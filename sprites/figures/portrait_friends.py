"""Portraits of everybody else who speaks: Inko, three classmates, the station man."""

from collections.abc import Callable

from sprites.figures.looks import BLACK_TANK_TOP, GREEN_HAIR, JEANS, SKIN, Ramp
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

BROWN_HAIR: Ramp = ("brick0", "brick1", "brick2", "warm3")
NAVY_HAIR: Ramp = ("ink0", "denim0", "denim1", "denim2")
RED_HAIR: Ramp = ("red0", "red1", "red2", "red3")
WEATHERED_SKIN: Ramp = ("warm0", "skin0", "skin1", "skin2")
PINK_CARDIGAN: Ramp = ("red0", "skin0", "red3", "skin3")
PINK_SWEATER: Ramp = ("skin0", "red2", "red3", "skin3")
GREY_HAIR = "conc2"

INKO = Features(iris=("leaf2", "leaf3"), brow="leaf0", lashes=True)
INKO_CALM = Expression(brow="calm", eye="open", mouth="smile", blush=True)
INKO_WORRIED = Expression(brow="worry", eye="hurt", mouth="wobbling")
INKO_BACK_HAIR = "7,34 5,20 9,9 17,4 31,4 39,9 43,20 41,34 37,30 37,18 11,18 11,30"
INKO_BUN = "34,6 42,2 47,8 46,18 42,20 41,12"
INKO_BUN_LIGHT = "38,6 42,4 45,9 43,12"
INKO_FRINGE = "9,24 10,12 18,6 30,6 38,12 39,24 36,18 31,12 25,17 20,13 14,19"
INKO_CROWN = "12,15 17,8 27,7 31,10 24,14 19,11"
INKO_HIGHLIGHT = "17,9 23,8 21,11"
INKO_STRANDS = ((25, 16, 31, 12), (14, 19, 20, 13))

URARAKA = Features(iris=("brick1", "brick2"), brow="brick0", lashes=True)
URARAKA_EXPRESSION = Expression(brow="worry", eye="open", mouth="smile", blush=True)
URARAKA_BACK_HAIR = "6,38 4,28 5,16 11,7 24,3 37,7 43,16 44,28 42,38 38,36 37,20 11,20 10,36"
URARAKA_FRINGE = (
    "7,36 6,20 12,9 24,5 36,9 42,20 41,36 38,30 37,19 31,21 29,16 24,21 19,21 17,17 12,21 11,30"
)
URARAKA_CROWN = "10,17 15,9 24,6 33,9 37,14 29,12 24,14 17,13"
URARAKA_HIGHLIGHT = "16,10 22,8 21,11 16,12"
URARAKA_STRANDS = ((24, 20, 19, 20), (31, 20, 29, 16))

IIDA = Features(iris=("red1", "red2"), brow="ink1")
IIDA_EXPRESSION = Expression(brow="stern", eye="open", mouth="flat", brow_width=3)
IIDA_BACK_HAIR = "9,26 8,14 13,6 26,2 37,6 40,14 39,26 37,18 11,18"
IIDA_FRINGE = "9,20 10,10 18,4 30,3 38,9 39,20 36,15 30,13 20,15 13,12"
IIDA_CROWN = "13,9 20,5 29,5 25,9 17,11"
IIDA_LENSES = (11, 27)  # px, left column of each
IIDA_TIE = "20,44 24,48 28,44"

KIRISHIMA = Features(iris=("red1", "red2"), brow="ink1")
KIRISHIMA_EXPRESSION = Expression(brow="worry", eye="open", mouth="grin", mouth_row=36)
KIRISHIMA_BACK_HAIR = (
    "8,30 3,22 6,20 1,12 7,13 6,4 13,9 15,0 21,6 26,0 30,6 37,1 37,9 44,6 42,14 47,15 42,21"
    " 44,27 39,30 37,18 11,18"
)
KIRISHIMA_SPIKES = (
    "9,22 6,16 9,15 8,8 14,11 17,4 21,9 26,3 29,9 36,5 36,11 41,10 39,17 39,22 35,17 24,15 13,17"
)
KIRISHIMA_SPIKE_TIPS = (
    "10,14 11,10 15,13",
    "17,12 19,7 22,12",
    "25,11 27,6 30,11",
    "33,12 36,8 36,14",
)

STATION_MAN = Features(iris=("ink1", "conc1"), brow="conc1", skin=WEATHERED_SKIN)
STATION_MAN_EXPRESSION = Expression(brow="stern", eye="soft", mouth="oh")
STATION_MAN_HAIR = "9,28 9,16 39,16 39,28 37,20 11,20"
STATION_MAN_MOUSTACHE = "17,34 24,32 31,34 32,36 24,35 16,36"
CAP = "6,15 8,7 16,3 32,3 40,7 42,15"
CAP_LIGHT = "9,12 11,7 18,4 24,4 20,8"
CAP_PEAK = "6,17 42,17 45,21 34,19 14,19 4,21"
CAP_BADGE = "21,7 27,7 26,12 24,13 22,12"


def inko(expression: Expression) -> Canvas:
    """Return the 48x48 portrait of Izuku's mother."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = GREEN_HAIR
    paint(canvas, ((INKO_BACK_HAIR, middle), (INKO_BUN, middle), (INKO_BUN_LIGHT, light)))
    draw_shoulders(canvas, PINK_CARDIGAN, "conc5")
    draw_head(canvas, INKO.skin)
    draw_features(canvas, INKO, expression)
    paint(canvas, ((INKO_FRINGE, middle), (INKO_CROWN, light), (INKO_HIGHLIGHT, highlight)))
    draw_lines(canvas, INKO_STRANDS, dark)
    return finished(canvas)


def uraraka() -> Canvas:
    """Return the 48x48 portrait of the friend with brown bobbed hair."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    dark, middle, light, highlight = BROWN_HAIR
    paint(canvas, ((URARAKA_BACK_HAIR, middle),))
    draw_shoulders(canvas, PINK_SWEATER, "white")
    draw_head(canvas, URARAKA.skin)
    draw_features(canvas, URARAKA, URARAKA_EXPRESSION)
    paint(
        canvas, ((URARAKA_FRINGE, middle), (URARAKA_CROWN, light), (URARAKA_HIGHLIGHT, highlight))
    )
    draw_lines(canvas, URARAKA_STRANDS, dark)
    return finished(canvas)


def iida() -> Canvas:
    """Return the 48x48 portrait of the friend with glasses."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    paint(canvas, ((IIDA_BACK_HAIR, NAVY_HAIR[1]),))
    draw_shoulders(canvas, JEANS, "white")
    draw_head(canvas, IIDA.skin)
    draw_features(canvas, IIDA, IIDA_EXPRESSION)
    paint(canvas, ((IIDA_FRINGE, NAVY_HAIR[1]), (IIDA_CROWN, NAVY_HAIR[2])))
    _draw_glasses(canvas)
    paint(canvas, ((IIDA_TIE, "red1"),))
    return finished(canvas)


def _draw_glasses(canvas: Canvas) -> None:
    for x in IIDA_LENSES:
        canvas.frame(x, 22, 10, 8, "conc1")
        canvas.hline(x, 22, 10, "ink1")
    canvas.hline(21, 24, 6, "ink1")
    for x in IIDA_LENSES:
        canvas.pixel(x + 2, 24, "white")
    canvas.vline(36, 21, 6, "ink1")


def kirishima() -> Canvas:
    """Return the 48x48 portrait of the friend with red spikes and sharp teeth."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    paint(canvas, ((KIRISHIMA_BACK_HAIR, RED_HAIR[1]),))
    draw_shoulders(canvas, BLACK_TANK_TOP)
    draw_head(canvas, KIRISHIMA.skin)
    draw_features(canvas, KIRISHIMA, KIRISHIMA_EXPRESSION)
    paint(canvas, ((KIRISHIMA_SPIKES, RED_HAIR[2]),))
    paint_all(canvas, KIRISHIMA_SPIKE_TIPS, RED_HAIR[3])
    canvas.pixel(27, 36, "white")
    canvas.pixel(12, 20, SKIN[1])
    return finished(canvas)


def station_man() -> Canvas:
    """Return the 48x48 portrait of the man at the ticket gates."""
    canvas = Canvas(PORTRAIT_SIZE, PORTRAIT_SIZE)
    draw_shoulders(canvas, JEANS, "conc5")
    paint(canvas, ((STATION_MAN_HAIR, GREY_HAIR),))
    draw_head(canvas, STATION_MAN.skin)
    draw_features(canvas, STATION_MAN, STATION_MAN_EXPRESSION)
    paint(canvas, ((STATION_MAN_MOUSTACHE, GREY_HAIR),))
    _draw_cap(canvas)
    canvas.rect(29, 41, 6, 3, "conc4")
    return finished(canvas)


def _draw_cap(canvas: Canvas) -> None:
    paint(canvas, ((CAP, "denim0"), (CAP_LIGHT, "denim1")))
    canvas.rect(8, 13, 33, 4, "red1")
    canvas.hline(8, 13, 33, "red2")
    paint(canvas, ((CAP_PEAK, "ink1"),))
    canvas.hline(10, 18, 28, "conc0")
    paint(canvas, ((CAP_BADGE, "ex3"),))


FRIENDS: dict[str, Callable[[], Canvas]] = {
    "inko": lambda: inko(INKO_CALM),
    "inko_worried": lambda: inko(INKO_WORRIED),
    "uraraka": uraraka,
    "iida": iida,
    "kirishima": kirishima,
    "stationman": station_man,
}
