"""Street furniture: vending machines, poles, lights, bench, bicycle, stall and litter."""

import math

from sprites.props.framing import Block, draw_blocks, nearest, standing
from sprites.props.signs import striped_cloth
from sprites.toolkit import Canvas, Colour, States, kana, mix, outline_dark

VENDING_COLOURS = (("red", "red1", "red2"), ("blue", "sky0", "sky1"), ("green", "leaf2", "leaf3"))
DRINKS = ("red2", "ex2", "sky0", "leaf3", "conc5", "neonv", "ex3", "glass1")
VENDING_SLOTS: tuple[Block, ...] = (
    (15, 8, 1, 2, "ex3"),
    (15, 12, 1, 5, "conc4"),
    (3, 20, 11, 3, "conc5"),
)
VENDING_TRAY: tuple[Block, ...] = (
    (3, 25, 11, 5, "ink1"),
    (4, 26, 9, 2, "conc1"),
    (1, 32, 16, 1, "conc0"),
    (2, 33, 3, 1, "ink1"),
    (13, 33, 3, 1, "ink1"),
)
POLE_ARMS = (
    (4, 8, 32, 2, "conc1"),
    (8, 18, 24, 2, "conc1"),
    *((left, 5, 2, 3, "conc5") for left in (5, 12, 27, 34)),
)
POLE_TRANSFORMER = (
    (23, 24, 8, 14, "conc2"),
    (23, 24, 1, 14, "conc4"),
    (30, 24, 1, 14, "conc0"),
    (23, 24, 8, 1, "conc5"),
)
LAMP_POST = (
    (4, 6, 3, 78, "conc1"),
    (4, 6, 1, 78, "conc3"),
    (2, 80, 7, 4, "conc0"),
    (5, 4, 20, 2, "conc1"),
    (5, 4, 20, 1, "conc3"),
    (18, 4, 11, 4, "conc1"),
)
BENCH_SLATS = (
    (2, 0, 40, 3, "brick2"),
    (2, 0, 40, 1, "warm3"),
    (2, 5, 40, 2, "brick2"),
    (0, 10, 44, 3, "brick2"),
    (0, 10, 44, 1, "warm3"),
    (5, 1, 2, 19, "conc1"),
    (37, 1, 2, 19, "conc1"),
    (0, 13, 44, 1, "brick0"),
)
SIGNAL_POST = (
    (2, 6, 3, 86, "conc1"),
    (2, 6, 1, 86, "conc3"),
    (0, 88, 7, 4, "conc0"),
    (5, 8, 20, 2, "conc1"),
    (5, 8, 20, 1, "conc3"),
    (22, 3, 23, 11, "ink1"),
    (23, 4, 21, 9, "conc0"),
    (23, 4, 21, 1, "conc2"),
)
SIGNAL_WALKER = (
    (0, 44, 8, 15, "ink1"),
    (1, 45, 6, 6, "#3a1620"),
    (1, 52, 6, 6, "#12402c"),
    (3, 53, 2, 4, "ofa1"),
    (2, 55, 1, 1, "ofa1"),
    (5, 55, 1, 1, "ofa1"),
)
SIGNAL_LAMPS = ("ofa1", "ex3", "red2")
STANDING_MAN = ((4, 2, 2, 2, "red3"), (3, 4, 4, 2, "red2"), (4, 6, 2, 3, "red2"))
WALKING_MAN = (
    (4, 11, 2, 2, "ofa2"),
    (3, 13, 4, 2, "ofa1"),
    (3, 15, 1, 1, "ofa1"),
    (2, 16, 1, 1, "ofa1"),
    (6, 15, 1, 1, "ofa1"),
    (7, 16, 1, 1, "ofa1"),
)
BICYCLE_FRAME = (
    (8, 18, 15, 9),
    (15, 9, 25, 9),
    (25, 9, 17, 18),
    (17, 18, 8, 18),
    (15, 9, 17, 18),
    (25, 8, 29, 18),
)
FALLEN_FRAME = ((9, 20, 16, 17), (16, 17, 27, 18), (9, 20, 19, 21), (19, 21, 27, 18))
QUARTER_TURNS = (0, 1.57, 3.14, 4.71)  # radians of the four spokes
DUMPSTER = (
    (3, 6, 52, 25, "#2c6660"),
    (1, 1, 56, 6, "#3a7f76"),
    (1, 1, 56, 1, "#7dbba8"),
    (3, 7, 1, 24, "#4a9384"),
    (51, 7, 4, 24, "#1d4646"),
    *((rib, 8, 1, 22, "#1f5050") for rib in (16, 28, 40)),
    (6, 31, 6, 3, "ink1"),
    (46, 31, 6, 3, "ink1"),
)
STALL_COUNTER = (
    (2, 16, 2, 42, "brick1"),
    (60, 16, 2, 42, "brick1"),
    (0, 36, 64, 4, "warm3"),
    (0, 36, 64, 1, "blond2"),
    (2, 40, 60, 18, "brick1"),
)


def _draw_drinks(canvas: Canvas) -> None:
    """Draw three shelves: two cans with a shaded side and two in the shade."""
    for shelf in range(3):
        top = 5 + shelf * 4
        cans = [DRINKS[(place * 3 + shelf * 2) % len(DRINKS)] for place in range(4)]
        for left, can in zip((4, 6), cans[:2], strict=True):
            canvas.vline(left, top, 3, can)
        for left, can in zip((5, 7, 9, 11), cans, strict=True):
            canvas.vline(left, top, 3, mix(can, "ink1", 0.35))
        canvas.hline(4, top + 3, 9, "conc3")


def vending_machine(body: Colour, edge: Colour, *, lit: bool) -> Canvas:
    """A drinks machine, 18x34 px, with its window dark or lit."""
    canvas = Canvas(18, 34)
    draw_blocks(
        canvas,
        (0, 0, 18, 33, "ink1"),
        (1, 1, 16, 31, body),
        (1, 1, 16, 1, edge),
        (1, 1, 1, 31, edge),
        (16, 2, 1, 30, mix(body, "ink1", 0.45)),
        (3, 3, 11, 15, "ink1"),
        (4, 4, 9, 13, "white" if lit else "conc5"),
    )
    _draw_drinks(canvas)
    draw_blocks(canvas, *VENDING_SLOTS)
    canvas.hline(4, 21, 9, body)
    draw_blocks(canvas, *VENDING_TRAY)
    return canvas


def power_pole(height: int) -> Canvas:
    """A power pole of `height` px with transformer, warning stripes and step irons."""
    canvas = Canvas(40, height)
    draw_blocks(
        canvas,
        (18, 0, 4, height, "conc2"),
        (18, 0, 1, height, "conc4"),
        (21, 0, 1, height, "conc1"),
    )
    draw_blocks(canvas, *POLE_ARMS)
    draw_blocks(canvas, *POLE_TRANSFORMER)
    stripes = height - 40
    canvas.rect(18, stripes, 4, 14, "ex3")
    for down in range(0, 14, 4):
        canvas.line(18, stripes + down + 3, 21, stripes + down, "ink1")
    for y in range(46, height - 46, 8):
        canvas.hline(16, y, 2, "conc1")
        canvas.hline(22, y + 4, 2, "conc1")
    return canvas


def traffic_light(lit_lamp: int) -> Canvas:
    """A traffic light on its arm, 46x92 px; `lit_lamp` 0 green, 1 yellow, 2 red."""
    canvas = Canvas(46, 92)
    draw_blocks(canvas, *SIGNAL_POST)
    for place, colour in enumerate(SIGNAL_LAMPS):
        left, lit = 25 + place * 6, place == lit_lamp
        canvas.rect(left, 6, 4, 5, colour if lit else mix(colour, "ink1", 0.75))
        if lit:
            canvas.pixel(left + 1, 7, "white")
        canvas.hline(left - 1, 5, 6, "ink1")
    draw_blocks(canvas, *SIGNAL_WALKER)
    return canvas


def walker_signal(light: str) -> Canvas:
    """A signal for walkers, 10x50 px; `light` is walk, stop or off."""
    canvas = Canvas(10, 50)
    draw_blocks(
        canvas,
        (4, 18, 2, 32, "conc1"),
        (4, 18, 1, 32, "conc3"),
        (0, 0, 10, 19, "ink1"),
        (1, 1, 8, 8, "red0" if light == "stop" else "#3a1620"),
        (1, 10, 8, 8, "leaf1" if light == "walk" else "#12402c"),
    )
    if light == "stop":
        draw_blocks(canvas, *STANDING_MAN)
    if light == "walk":
        draw_blocks(canvas, *WALKING_MAN)
    return canvas


def street_lamp(*, lit: bool) -> Canvas:
    """A street lamp, 30x84 px."""
    canvas = Canvas(30, 84)
    draw_blocks(canvas, *LAMP_POST)
    canvas.rect(19, 7, 9, 2, "blond3" if lit else "conc4")
    canvas.hline(19, 8, 9, "white" if lit else "conc3")
    return outline_dark(canvas)


def bench() -> Canvas:
    """A wooden bench, 44x20 px."""
    canvas = Canvas(44, 20)
    draw_blocks(canvas, *BENCH_SLATS)
    return outline_dark(canvas)


def _draw_wheel(canvas: Canvas, x: int, y: int, radius_x: int, radius_y: int) -> None:
    for step in range(40):
        turn = step / 40 * math.tau
        rim_x, rim_y = x + math.cos(turn) * radius_x, y + math.sin(turn) * radius_y
        canvas.pixel(nearest(rim_x), nearest(rim_y), "ink1")
    canvas.pixel(x, y, "conc3")
    for turn in QUARTER_TURNS:
        spoke_x = x + math.cos(turn) * radius_x * 0.5
        spoke_y = y + math.sin(turn) * radius_y * 0.5
        canvas.pixel(nearest(spoke_x), nearest(spoke_y), "conc3")


def bicycle() -> Canvas:
    """A parked bicycle with a basket, 38x26 px."""
    canvas = Canvas(38, 26)
    _draw_wheel(canvas, 8, 18, 6, 6)
    _draw_wheel(canvas, 29, 18, 6, 6)
    for x0, y0, x1, y1 in BICYCLE_FRAME:
        canvas.line(x0, y0, x1, y1, "glass1")
        if y0 == y1:
            canvas.line(x0, y0 - 1, x1, y1 - 1, "sky1")
    draw_blocks(canvas, (12, 6, 6, 1, "ink1"), (13, 5, 4, 1, "brick1"), (15, 7, 1, 3, "conc2"))
    canvas.line(25, 8, 24, 4, "conc2")
    draw_blocks(canvas, (23, 4, 5, 1, "ink1"), (29, 7, 7, 5, "conc2"), (29, 7, 7, 1, "conc4"))
    return canvas


def fallen_bicycle() -> Canvas:
    """The same bicycle on its side, 38x26 px."""
    canvas = Canvas(38, 26)
    _draw_wheel(canvas, 9, 21, 7, 3)
    _draw_wheel(canvas, 28, 20, 7, 3)
    for tube in FALLEN_FRAME:
        canvas.line(*tube, "glass1")
    canvas.hline(15, 15, 5, "brick1")
    canvas.line(28, 19, 33, 14, "conc2")
    return canvas


def dumpster() -> Canvas:
    """A skip on wheels, 58x34 px."""
    canvas = Canvas(58, 34)
    draw_blocks(canvas, *DUMPSTER)
    return outline_dark(canvas)


def crate() -> Canvas:
    """A wooden crate of one tile, 16x16 px."""
    canvas = Canvas(16, 16)
    canvas.rect(0, 0, 16, 16, "brick2")
    canvas.frame(0, 0, 16, 16, "brick0")
    canvas.frame(1, 1, 14, 14, "warm3")
    canvas.rect(2, 2, 12, 12, "brick2")
    canvas.line(2, 2, 13, 13, "brick1")
    canvas.line(3, 2, 13, 12, "warm3")
    canvas.hline(2, 7, 12, "brick1")
    return canvas


def rubbish_bags() -> Canvas:
    """Two black rubbish bags, 26x16 px."""
    canvas = Canvas(26, 16)
    canvas.ellipse(7, 10, 6.5, 5.5, "ink1")
    canvas.ellipse(18, 9, 7, 6.5, "ink1")
    canvas.ellipse(16, 6, 3, 2, "conc1")
    canvas.ellipse(5, 7, 2, 1.4, "conc1")
    canvas.pixel(18, 1, "ink1")
    canvas.pixel(17, 2, "ink1")
    return canvas


def traffic_cone() -> Canvas:
    """A traffic cone, 12x16 px."""
    canvas = Canvas(12, 16)
    canvas.polygon(((5, 0), (6, 0), (9, 13), (2, 13)), "ex2")
    draw_blocks(
        canvas,
        (4, 4, 4, 2, "white"),
        (3, 8, 6, 2, "white"),
        (0, 13, 12, 3, "ex1"),
        (4, 1, 1, 12, "ex3"),
    )
    return outline_dark(canvas)


def _draw_stall_wares(canvas: Canvas) -> None:
    canvas.rect(6, 20, 52, 15, "warm0")
    for place in range(6):
        x, drop = 10 + place * 8, place % 3 * 2
        canvas.line(x, 21, x, 25 + drop, "conc4")
    for place in range(6):
        x, drop = 9 + place * 8, place % 3 * 2
        canvas.rect(x, 26 + drop, 3, 2, ("ex3", "conc5", "neonc")[place % 3])
    canvas.rect(8, 32, 48, 4, "red0")
    for place in range(11):
        canvas.pixel(12 + place * 4, 33, ("ex3", "white", "conc4")[place % 3])


def stall() -> Canvas:
    """A market stall with a striped roof and trinkets, 64x58 px."""
    canvas = Canvas(64, 58)
    canvas.blit(striped_cloth(64, "neonv", "conc5", 12), 0, 4)
    draw_blocks(canvas, *STALL_COUNTER)
    for plank in range(2, 62, 10):
        canvas.vline(plank, 40, 18, "brick0")
    _draw_stall_wares(canvas)
    kana(canvas, ["ho", "n"], 24, 42, "ex3")
    return outline_dark(canvas)


def _vending_states() -> States:
    return {
        f"vending_{name}": standing(
            vending_machine(body, edge, lit=False), vending_machine(body, edge, lit=True)
        )
        for name, body, edge in VENDING_COLOURS
    }


def street_states() -> States:
    """Everything that stands on a pavement; pairs are off/on, bicycle: parked/fallen."""
    signals = {f"ped_signal_{s}": standing(walker_signal(s)) for s in ("walk", "stop", "off")}
    return {
        **_vending_states(),
        "pole": standing(power_pole(170)),
        "traffic_light": standing(*(traffic_light(lamp) for lamp in range(3))),
        **signals,
        "lamp": standing(street_lamp(lit=False), street_lamp(lit=True)),
        "bench": standing(bench()),
        "bicycle": standing(bicycle(), fallen_bicycle()),
        "dumpster": standing(dumpster()),
        "crate": standing(crate()),
        "bags": standing(rubbish_bags()),
        "cone": standing(traffic_cone()),
        "stall": standing(stall()),
    }
