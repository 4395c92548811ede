"""Inside the station: ticket gates, pillars, name sign and departure boards."""

from sprites.props.framing import draw_blocks, standing
from sprites.toolkit import Canvas, Colour, States, kana, mix, outline_dark, text

GATE_IDLE, GATE_PASS, GATE_REFUSED = range(3)
GATE_LAMPS = {GATE_IDLE: "sky1", GATE_PASS: "ofa1", GATE_REFUSED: "red2"}
GATE_CABINET = (
    (0, 6, 30, 24, "conc3"),
    (0, 6, 30, 2, "conc5"),
    (0, 8, 1, 22, "conc4"),
    (28, 8, 2, 22, "conc2"),
    (0, 27, 30, 3, "conc1"),
    (4, 11, 12, 3, "ink1"),
    (5, 12, 4, 1, "ofa1"),
)
GATE_PANEL_AND_STRIPE = (
    (19, 9, 8, 6, "ink1"),
    (20, 10, 6, 4, "sky0"),
    (21, 11, 4, 1, "white"),
    (2, 17, 26, 1, "leaf2"),
    (2, 18, 26, 2, "leaf3"),
    (24, 0, 2, 6, "conc2"),
    (22, 0, 6, 3, "ink1"),
    (23, 1, 4, 1, "ofa1"),
)
PILLAR_SHAFT = (
    (1, 0, 20, 160, "conc3"),
    (1, 0, 3, 160, "conc4"),
    (16, 0, 5, 160, "conc2"),
    (0, 0, 22, 5, "conc1"),
    (0, 152, 22, 8, "conc1"),
    (0, 152, 22, 1, "conc3"),
)
NAME_BOARD = (
    (0, 0, 136, 24, "ink0"),
    (1, 1, 134, 22, "conc5"),
    (1, 16, 134, 7, "leaf2"),
)


def _gate_cabinet() -> Canvas:
    canvas = Canvas(30, 30)
    draw_blocks(canvas, *GATE_CABINET)
    canvas.polygon(((10, 11), (13, 12), (10, 13)), "ofa1")
    draw_blocks(canvas, *GATE_PANEL_AND_STRIPE)
    canvas.outline("ink1")
    return canvas


def gate(state: int) -> Canvas:
    """A ticket gate, 36x32 px: GATE_IDLE, GATE_PASS with open flap, or GATE_REFUSED."""
    canvas = Canvas(36, 32)
    canvas.blit(_gate_cabinet(), 0, 2)
    lamp = GATE_LAMPS[state]
    draw_blocks(
        canvas,
        (23, 3, 4, 1, lamp),
        (20, 12, 6, 4, mix(lamp, "ink1", 0.35)),
        (21, 13, 4, 1, "white"),
    )
    if state != GATE_PASS:
        flap = "ex3" if state == GATE_IDLE else "red2"
        draw_blocks(
            canvas,
            (30, 14, 5, 10, flap),
            (30, 14, 1, 10, "white"),
            (34, 15, 1, 8, "conc1"),
        )
    return outline_dark(canvas)


def pillar() -> Canvas:
    """A platform pillar with the line number, 22x160 px."""
    canvas = Canvas(22, 160)
    draw_blocks(canvas, *PILLAR_SHAFT)
    for joint in range(10, 150, 8):
        canvas.hline(1, joint, 20, "conc1" if joint % 16 else "conc2")
    draw_blocks(canvas, (1, 60, 20, 22, "denim1"), (1, 60, 20, 2, "sky1"))
    kana(canvas, ["mu"], 7, 64, "white")
    text(canvas, "02", 8, 74, "sky2")
    return canvas


def station_sign() -> Canvas:
    """The station's name over the platform, 136x24 px."""
    canvas = Canvas(136, 24)
    draw_blocks(canvas, *NAME_BOARD)
    kana(canvas, ["mu", "su", "ta", "fu"], 50, 4, "ink1", spacing=2)
    text(canvas, "MUSUTAFU", 52, 17, "white")
    canvas.hline(122, 19, 7, "white")
    canvas.pixel(127, 18, "white")
    canvas.pixel(127, 20, "white")
    canvas.rect(6, 4, 9, 9, "leaf2")
    text(canvas, "M", 9, 6, "white")
    return canvas


def departure_board(
    width: int, first: str, second: str, first_colour: Colour, second_colour: Colour
) -> Canvas:
    """A dark board with two lines of capitals, 22 px high."""
    canvas = Canvas(width, 22)
    canvas.rect(0, 0, width, 22, "ink0")
    canvas.frame(0, 0, width, 22, "conc1")
    text(canvas, first, 4, 4, first_colour)
    text(canvas, second, 4, 12, second_colour)
    return canvas


def station_states() -> States:
    """Gates, pillar, sign and boards."""
    return {
        "gate": standing(*(gate(state) for state in GATE_LAMPS)),
        "pillar": standing(pillar()),
        "station_sign": standing(station_sign()),
        "board_now": standing(departure_board(84, "EXP 16:42", "LOC 16:45", "ex3", "ex2")),
        "board_doors": standing(departure_board(72, "LINE 2", "DOORS!", "sky2", "red2")),
    }
