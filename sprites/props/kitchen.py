"""Kitchen and bathroom of the flat."""

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, States, mix, outline_dark

CABINET, CABINET_PANEL, CABINET_FRAME = "skin0", "blond0", "brick0"
WALL_TILES = ("conc4", "blond1")
BASE_UNIT = (
    (0, 42, 32, 34, CABINET),
    (2, 46, 28, 26, CABINET_PANEL),
)
WORKTOP = (
    (25, 54, 2, 6, "warm4"),
    (0, 38, 32, 5, "conc4"),
    (0, 38, 32, 1, "white"),
    (0, 74, 32, 2, "warm0"),
)
STOVE = (
    (3, 35, 26, 4, "ink1"),
    (7, 27, 16, 8, "red1"),
    (7, 27, 16, 1, "red3"),
    (5, 29, 2, 2, "ink1"),
    (23, 29, 2, 2, "ink1"),
    (13, 25, 4, 2, "ink1"),
    (6, 38, 18, 1, "ex2"),
    (4, 48, 24, 14, "ink1"),
    (6, 50, 20, 9, "warm0"),
    (4, 46, 24, 1, "conc3"),
    (0, 0, 32, 10, "conc3"),
    (0, 0, 32, 1, "conc5"),
    (4, 10, 24, 3, "conc2"),
)
SINK = (
    (5, 36, 22, 4, "conc2"),
    (5, 36, 22, 1, "conc3"),
    (14, 28, 2, 9, "conc3"),
    (14, 28, 7, 2, "conc3"),
    (20, 30, 1, 1, "conc4"),
)
COUNTER = (
    (3, 30, 8, 8, "conc5"),
    (4, 28, 6, 2, "conc3"),
    (15, 33, 12, 5, "blond1"),
    (15, 33, 12, 1, "blond2"),
    (18, 29, 3, 4, "leaf3"),
    (22, 30, 3, 3, "ex2"),
)
FRIDGE = (
    (0, 0, 28, 60, "conc4"),
    (0, 0, 28, 2, "white"),
    (0, 0, 1, 60, "conc5"),
    (24, 0, 4, 60, "conc3"),
    (0, 20, 28, 1, "conc2"),
    (20, 10, 2, 7, "conc2"),
    (20, 24, 2, 10, "conc2"),
    (5, 26, 6, 6, "blond2"),
    (6, 27, 4, 1, "conc3"),
    (12, 30, 5, 5, "sky2"),
    (7, 25, 1, 1, "red2"),
    (14, 29, 1, 1, "leaf3"),
)
DISHES = (
    (0, 6, 7, 5, "conc5"),
    (1, 5, 5, 1, "warm3"),
    (10, 4, 9, 7, "red1"),
    (10, 4, 9, 1, "red3"),
    (22, 6, 5, 5, "leaf3"),
    (24, 3, 1, 1, "conc5"),
    (25, 1, 1, 1, "conc5"),
    (31, 6, 5, 5, "ex1"),
    (33, 3, 1, 1, "conc5"),
    (34, 1, 1, 1, "conc5"),
)


def _kitchen_base() -> Canvas:
    canvas = Canvas(32, 76)
    draw_blocks(canvas, *BASE_UNIT)
    canvas.frame(2, 46, 28, 26, CABINET_FRAME)
    draw_blocks(canvas, *WORKTOP)
    for y in range(18, 38, 5):
        for x in range(0, 32, 8):
            canvas.rect(x, y, 7, 4, mix(*WALL_TILES, ((x * 3 + y) % 5) / 5))
    return canvas


def _draw_wall_cupboard(canvas: Canvas) -> None:
    canvas.rect(0, 0, 32, 14, CABINET)
    for left in (2, 17):
        canvas.rect(left, 2, 13, 10, CABINET_PANEL)
        canvas.frame(left, 2, 13, 10, CABINET_FRAME)
        canvas.rect(left + 10, 7, 1, 3, "warm4")


def stove() -> Canvas:
    """Stove, oven and hood, 32x76 px."""
    canvas = _kitchen_base()
    draw_blocks(canvas, *STOVE)
    return canvas


def sink() -> Canvas:
    """Sink under a cupboard, 32x76 px."""
    canvas = _kitchen_base()
    draw_blocks(canvas, *SINK)
    _draw_wall_cupboard(canvas)
    return canvas


def counter() -> Canvas:
    """Worktop with rice cooker and vegetables, 32x76 px."""
    canvas = _kitchen_base()
    draw_blocks(canvas, *COUNTER)
    _draw_wall_cupboard(canvas)
    return canvas


def fridge() -> Canvas:
    """The fridge with notes on its door, 28x60 px."""
    canvas = Canvas(28, 60)
    draw_blocks(canvas, *FRIDGE)
    return outline_dark(canvas)


def dishes() -> Canvas:
    """Bowl, pot and two steaming cups for a table top, 40x12 px."""
    canvas = Canvas(40, 12)
    draw_blocks(canvas, *DISHES)
    return canvas


def shower() -> Canvas:
    """The tiled shower with falling water and a pane, 40x62 px."""
    canvas = Canvas(40, 62)
    for x in range(0, 40, 8):
        for y in range(0, 62, 8):
            canvas.rect(x, y, 7, 7, mix("sky2", "conc5", ((x + y) % 3) / 3))
    draw_blocks(canvas, (8, 6, 1, 50, "conc3"), (6, 4, 10, 3, "conc3"), (13, 7, 5, 2, "conc2"))
    for jet in range(0, 6, 2):
        canvas.vline(13 + jet, 10 + (jet * 7) % 5, 40, "sky1", opacity=150)
    canvas.rect(24, 0, 16, 62, "white", opacity=90)
    canvas.vline(24, 0, 62, "conc4")
    return canvas


def kitchen_states() -> States:
    """Kitchen units, fridge, dishes and shower."""
    return {
        "kitchen_stove": standing(stove()),
        "kitchen_sink": standing(sink()),
        "kitchen_counter": standing(counter()),
        "fridge": standing(fridge()),
        "dishes": standing(dishes()),
        "shower": standing(shower()),
    }
