"""What stands on roofs and hangs on walls: tanks, ducts, fire escapes, wires."""

import math

from sprites.props.framing import draw_blocks, hanging, nearest, standing
from sprites.toolkit import Canvas, Frame, States, outline_dark

AC_CASE = (
    (0, 0, 16, 11, "conc3"),
    (0, 0, 16, 1, "conc5"),
    (0, 0, 1, 11, "conc4"),
    (15, 1, 1, 10, "conc2"),
    (0, 10, 16, 1, "conc1"),
)
AC_BLADES_AND_FEET = (
    (3, 5, 7, 1, "conc2"),
    (6, 2, 1, 7, "conc2"),
    (6, 5, 1, 1, "conc4"),
    *((12, top, 2, 1, "conc1") for top in (3, 5, 7)),
    (1, 11, 2, 1, "ink1"),
    (12, 11, 2, 1, "ink1"),
)
TANK_LEGS = (
    (4, 26, 2, 20, "conc1"),
    (4, 26, 1, 20, "conc2"),
    (28, 26, 2, 20, "conc1"),
    (28, 26, 1, 20, "conc2"),
    (15, 26, 2, 20, "conc0"),
)
TANK_FLOOR = ((1, 26, 32, 2, "conc2"), (1, 26, 32, 1, "conc3"), (1, 28, 32, 1, "ink1"))
TANK_TONES = ((0.12, "conc4"), (0.4, "conc3"), (0.75, "conc2"), (2.0, "conc1"))  # up to: tone
SKYLIGHT_BARS = ((0, 10), (16, 19), (31, 29), (47, 38))  # x at the foot and at the ridge
SKYLIGHT_CRACKS = ((20, 4, 30, 9), (24, 6, 22, 10), (26, 7, 34, 4))
DUCT = (
    (0, 4, 48, 11, "conc3"),
    (0, 4, 48, 1, "conc5"),
    (0, 5, 48, 1, "conc4"),
    (0, 12, 48, 3, "conc2"),
    *((flange, 3, 2, 13, "conc2") for flange in (0, 15, 31, 46)),
    *((flange, 3, 1, 13, "conc4") for flange in (0, 15, 31, 46)),
    *((foot, 15, 3, 3, "conc1") for foot in (6, 38)),
)
STAIR_HUT = (
    (2, 6, 52, 42, "conc3"),
    (0, 2, 56, 5, "conc4"),
    (0, 2, 56, 1, "conc5"),
    (0, 7, 56, 1, "conc1"),
    (2, 7, 1, 41, "conc4"),
    (48, 7, 6, 41, "conc2"),
    *((3, joint, 45, 1, "conc2") for joint in range(14, 48, 8)),
    (14, 16, 20, 32, "ink1"),
)
STAIR_DOOR = (
    (15, 17, 18, 31, "conc1"),
    (15, 17, 18, 1, "conc2"),
    (18, 20, 12, 8, "warm4"),
    (18, 20, 12, 1, "white"),
    (30, 33, 2, 3, "conc4"),
)
STAIR_LAMP = ((18, 11, 10, 3, "warm4"), (18, 11, 10, 1, "white"))
VENT_FRAMES, VENT_TICKS, VENT_BALLS = 6, 7, 6
VENT = (
    (10, 39, 7, 5, "conc1"),
    (10, 39, 1, 5, "conc2"),
    (7, 33, 13, 6, "conc2"),
    (8, 32, 11, 1, "conc4"),
    (7, 33, 2, 5, "conc3"),
    (17, 33, 3, 6, "conc1"),
    (7, 38, 13, 1, "ink1"),
)
LANDING = 40  # px from the top of a fire-escape module to its grating
SPANS = ((0, 0.05), (0, 0.065), (12, 0.045))  # rows below the arm, sag as a share of the width
WIRE_WIDTH = 160


def air_conditioner() -> Canvas:
    """An outdoor air-conditioning unit, 16x12 px."""
    canvas = Canvas(16, 12)
    draw_blocks(canvas, *AC_CASE)
    canvas.ellipse(6, 5.4, 4.2, 4.2, "conc1")
    canvas.ellipse(6, 5.4, 3.2, 3.2, "conc0")
    draw_blocks(canvas, *AC_BLADES_AND_FEET)
    return canvas


def _draw_tank_drum(canvas: Canvas) -> None:
    for x in range(3, 31):
        across = (x - 3) / 27
        tone = next(tone for limit, tone in TANK_TONES if across < limit)
        canvas.vline(x, 8, 18, tone)
    for hoop in (12, 20):
        canvas.hline(3, hoop, 28, "conc1")
        canvas.hline(3, hoop + 1, 12, "conc4")
    canvas.polygon(((3, 8), (30, 8), (18, 2), (15, 2)), "conc2")
    canvas.polygon(((3, 8), (14, 8), (16, 2), (15, 2)), "conc4")
    canvas.rect(15, 0, 4, 2, "conc1")


def water_tank() -> Canvas:
    """A water tank on legs with a ladder, 34x46 px."""
    canvas = Canvas(34, 46)
    draw_blocks(canvas, *TANK_LEGS)
    canvas.line(5, 44, 28, 28, "conc0")
    canvas.line(5, 28, 28, 44, "conc0")
    draw_blocks(canvas, *TANK_FLOOR)
    _draw_tank_drum(canvas)
    canvas.vline(26, 9, 17, "conc0")
    canvas.vline(28, 9, 17, "conc0")
    for rung in range(10, 26, 3):
        canvas.hline(26, rung, 3, "conc0")
    canvas.outline("ink1")
    return canvas


def antenna(height: int) -> Canvas:
    """A television antenna of `height` px with a red lamp."""
    canvas = Canvas(21, height)
    canvas.vline(10, 2, height - 2, "conc1")
    for y, reach in ((3, 9), (7, 8), (11, 6)):
        canvas.hline(10 - reach, y, reach * 2 + 1, "conc2")
    for x in (1, 5, 15, 19):
        canvas.vline(x, 2, 3, "conc2")
    canvas.pixel(10, 1, "red2")
    canvas.pixel(10, 0, "red3")
    return canvas


def skylight(*, cracked: bool) -> Canvas:
    """A skylight, 48x12 px, whole or cracked."""
    canvas = Canvas(48, 12)
    canvas.polygon(((0, 11), (10, 1), (38, 1), (47, 11)), "glass1")
    canvas.polygon(((6, 11), (14, 2), (20, 2), (14, 11)), "sky2")
    for foot, ridge in SKYLIGHT_BARS:
        canvas.line(foot, 11, ridge, 1, "conc2")
    canvas.hline(10, 1, 28, "conc4")
    canvas.hline(0, 11, 48, "conc1")
    if cracked:
        for crack in SKYLIGHT_CRACKS:
            canvas.line(*crack, "white")
    return outline_dark(canvas)


def duct() -> Canvas:
    """A length of air duct on feet, 48x18 px."""
    canvas = Canvas(48, 18)
    draw_blocks(canvas, *DUCT)
    return outline_dark(canvas)


def stair_hut(*, opened: bool) -> Canvas:
    """The house over the roof stairs, 56x48 px, with its door shut or open."""
    canvas = Canvas(56, 48)
    draw_blocks(canvas, *STAIR_HUT)
    if opened:
        canvas.rect(15, 17, 18, 31, "warm0")
    else:
        draw_blocks(canvas, *STAIR_DOOR)
    draw_blocks(canvas, *STAIR_LAMP)
    return outline_dark(canvas)


def roof_vent(frame: int) -> Canvas:
    """Frame 0-5 of a turning vent with the warm air that leaves it, 28x44 px."""
    canvas = Canvas(28, 44)
    for ball in range(VENT_BALLS):
        age = (ball + frame / VENT_FRAMES) / VENT_BALLS
        x = 13 + math.sin(age * 5 + 0.6) * 3 + age * 6
        opacity = int(190 * (1 - age) ** 1.1)
        canvas.ellipse(x, 33 - age * 28, 2 + age * 4.2, 1.6 + age * 3, "conc5", opacity)
    draw_blocks(canvas, *VENT)
    for blade in range(4):
        canvas.vline(8 + (blade * 3 + frame // 2) % 11, 34, 4, "conc1")
    return canvas


def _fire_escape_landing() -> Canvas:
    canvas = Canvas(52, 52)
    canvas.rect(0, LANDING, 52, 3, "conc1")
    canvas.hline(0, LANDING, 52, "conc3")
    for x in range(1, 52, 3):
        canvas.pixel(x, LANDING + 1, "conc0")
    for x in range(0, 52, 5):
        canvas.vline(x, LANDING - 12, 12, "conc1")
    canvas.hline(0, LANDING - 13, 52, "conc2")
    canvas.hline(0, LANDING - 12, 52, "conc1")
    canvas.line(0, LANDING + 10, 6, LANDING + 3, "conc0")
    canvas.line(51, LANDING + 10, 45, LANDING + 3, "conc0")
    return canvas


def fire_escape_stair(foot: int, top: int) -> Canvas:
    """A landing, 52x52 px, with a stair up from x = `foot` to x = `top`."""
    canvas = _fire_escape_landing()
    first, rise = (6, 34) if top > foot else (44, -34)
    for up in range(0, 44, 4):
        x, y = int(first + rise * (up / 44)), LANDING + 3 - up
        canvas.hline(x - 3, y - 2, 7, "conc2")
        canvas.hline(x - 3, y - 1, 7, "ink1")
    canvas.line(foot - 3, LANDING, top - 3, 0, "conc1")
    canvas.line(foot + 4, LANDING, top + 4, 0, "conc1")
    canvas.line(foot - 3, LANDING - 11, top - 3, -11, "conc2")
    return canvas


def fire_escape_drop() -> Canvas:
    """A landing, 52x52 px, with a drop ladder through it."""
    canvas = _fire_escape_landing()
    for rung in range(LANDING + 3, 52, 4):
        canvas.hline(22, rung, 8, "conc2")
    canvas.vline(21, LANDING - 8, 20, "conc2")
    canvas.vline(30, LANDING - 8, 20, "conc2")
    return canvas


def wire() -> Canvas:
    """A sagging wire between two poles, 160x16 px."""
    canvas = Canvas(WIRE_WIDTH, 16)
    for x in range(WIRE_WIDTH):
        sag = 14 * (1 - (2 * x / (WIRE_WIDTH - 1) - 1) ** 2) * 0.9
        canvas.pixel(x, nearest(sag), "conc1")
    return canvas


def wires(width: int) -> Canvas:
    """Three wires from pole to pole: two from the upper cross-arm, one from the lower."""
    lowest = max(start + round(width * sag) for start, sag in SPANS)
    canvas = Canvas(width, lowest + 1)
    for start, sag in SPANS:
        for x in range(width):
            along = 1 - (2 * x / (width - 1) - 1) ** 2
            canvas.pixel(x, start + nearest(width * sag * along), "conc1")
    return canvas


def roof_states() -> States:
    """Everything for roofs and walls; skylight: whole/cracked, stairhut: shut/open."""
    return {
        "ac": standing(air_conditioner()),
        "wires_160": hanging(wires(WIRE_WIDTH)),
        "wires_320": hanging(wires(2 * WIRE_WIDTH)),
        "water_tank": standing(water_tank()),
        "antenna": standing(antenna(34)),
        "wire": hanging(wire()),
        "fire_escape_left": standing(fire_escape_stair(foot=46, top=10)),
        "fire_escape_right": standing(fire_escape_stair(foot=4, top=40)),
        "fire_escape_plain": standing(_fire_escape_landing()),
        "fire_escape_drop": standing(fire_escape_drop()),
        "skylight": standing(skylight(cracked=False), skylight(cracked=True)),
        "duct": standing(duct()),
        "roof_vent": [
            Frame(roof_vent(frame), (14, 44), VENT_TICKS) for frame in range(VENT_FRAMES)
        ],
        "stairhut": standing(stair_hut(opened=False), stair_hut(opened=True)),
    }
