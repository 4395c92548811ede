"""The shopping district: what leads away from it, the gate, pennants, people in windows, signs."""

from dataclasses import replace

import numpy as np

from sprites.crowd.drawing import draw
from sprites.crowd.poses import BROWSE, CHEER, COMPLAIN, STAND, Pose
from sprites.crowd.walkers import EVERYBODY
from sprites.props.framing import Block, draw_blocks, hanging, shining, standing
from sprites.props.side_street import DAY, EVENING, side_street
from sprites.props.signs import horizontal_sign, vertical_sign
from sprites.toolkit import Canvas, Colour, States, kana, mix, outline_dark

SIGNS = (  # words, background, lettering
    (("pa", "n"), "brick2", "blond3"),
    (("ka", "fu", "e"), "leaf1", "white"),
    (("su", "shi"), "denim1", "white"),
    (("ko", "-", "hi", "-"), "brick0", "blond2"),
    (("pa", "su", "ta"), "red1", "blond3"),
    (("ta", "ru", "to"), "neonp", "white"),
    (("mi", "n", "to"), "glass0", "white"),
    (("sake",), "denim0", "blond2"),
)
WINDOW_PEOPLE: tuple[tuple[int, Pose], ...] = (  # who, what one does there
    (9, STAND[0]),
    (45, BROWSE),
    (14, CHEER[0]),
    (38, STAND[1]),
    (12, BROWSE),
    (59, STAND[1]),
    (19, COMPLAIN),
    (43, CHEER[1]),
    (13, CHEER[1]),
    (44, STAND[0]),
)
LEANER_WIDTH, LEANER_HEIGHT = 18, 17  # px of a person above a window sill
SHOULDER_ROW = 17  # px from the top of the head to where the sill hides a person

ALLEY_WIDTH, ALLEY_HEIGHT = 112, 224  # px
ALLEY_END: tuple[Block, ...] = (
    (48, 148, 16, 54, "conc2"),
    (49, 150, 14, 50, "conc3"),
    (52, 152, 8, 46, "conc4"),
    (48, 200, 16, 2, "conc1"),
)
ALLEY_WALLS = (  # corners, colour
    (((0, 0), (30, 0), (48, 148), (48, 202), (0, 224)), "warm0"),
    (((112, 0), (82, 0), (64, 148), (64, 202), (112, 224)), "ink1"),
    (((30, 0), (82, 0), (64, 148), (48, 148)), "conc3"),
    (((40, 0), (72, 0), (60, 148), (52, 148)), "conc4"),
    (((48, 202), (64, 202), (112, 224), (0, 224)), "conc0"),
    (((52, 202), (60, 202), (76, 224), (36, 224)), "conc1"),
)
ALLEY_THINGS: tuple[Block, ...] = (
    (20, 20, 2, 180, "conc0"),
    (20, 20, 1, 180, "conc1"),
    (18, 60, 6, 2, "conc1"),
    (18, 120, 6, 2, "conc1"),
    (4, 84, 14, 11, "conc1"),
    (4, 84, 14, 1, "conc3"),
    (7, 87, 6, 6, "conc0"),
    (88, 110, 15, 12, "conc1"),
    (88, 110, 15, 1, "conc2"),
    (92, 113, 7, 7, "conc0"),
    (80, 40, 10, 14, "glass0"),
    (80, 40, 10, 1, "conc1"),
    (98, 38, 11, 16, "conc0"),
    (2, 140, 16, 20, "conc0"),
    (84, 186, 22, 28, "leaf0"),
    (84, 186, 22, 3, "leaf1"),
    (84, 186, 22, 1, "conc2"),
    (6, 200, 12, 16, "conc0"),
)
GATE_WIDTH, GATE_HEIGHT = 160, 124  # px
GATE: tuple[Block, ...] = (
    *((left, 30, 5, 94, "conc2") for left in (8, 147)),
    *((left, 30, 1, 94, "conc4") for left in (8, 147)),
    *((left - 2, 118, 9, 6, "conc1") for left in (8, 147)),
    *((left, 54, 5, 3, "ex3") for left in (8, 147)),
    (8, 30, 144, 3, "conc2"),
    (8, 30, 144, 1, "conc4"),
    (28, 8, 104, 20, "red0"),
    (29, 9, 102, 18, "red1"),
    (29, 9, 102, 1, "red2"),
    (29, 26, 102, 1, "red0"),
    *((left, 28, 2, 3, "conc2") for left in (40, 79, 118)),
)
GATE_LANTERNS = (20, 36, 52, 102, 118, 134)
PENNANTS = ("red2", "conc5", "leaf3", "blond2", "sky1", "red3")
LANTERNS: tuple[tuple[Colour, Colour, Colour], ...] = (  # paper, lit side, ribs
    ("red2", "red3", "red1"),
    ("conc5", "white", "conc3"),
)
PENNANT_LINE = 160  # px, as long as a wire


def alley_mouth() -> Canvas:
    """A dark alley between two houses, grey light at its end, 112x224 px."""
    canvas = Canvas(ALLEY_WIDTH, ALLEY_HEIGHT)
    for corners, colour in ALLEY_WALLS:
        canvas.polygon(corners, colour)
    draw_blocks(canvas, *ALLEY_END)
    # courses of brick run towards the far end
    for course in range(12, 224, 12):
        fall = 176 + (course - 176) * 0.24
        canvas.line(0, course, 46, fall, "ink1")
        canvas.line(66, fall, 111, course, "ink0")
    for corners, colour in ALLEY_WALLS[2:]:
        canvas.polygon(corners, colour)
    draw_blocks(canvas, *ALLEY_END, *ALLEY_THINGS)
    return canvas


def district_gate() -> Canvas:
    """The gate over the shopping street with its name and lanterns, 160x124 px."""
    canvas = Canvas(GATE_WIDTH, GATE_HEIGHT)
    draw_blocks(canvas, *GATE)
    kana(canvas, ("mu", "su", "ta", "fu"), 52, 14, "blond3", spacing=7)
    for left in GATE_LANTERNS:
        draw_blocks(
            canvas,
            (left + 2, 33, 2, 2, "ink1"),
            (left, 35, 6, 8, "red2"),
            (left + 1, 35, 2, 8, "red3"),
            (left, 38, 6, 1, "red1"),
            (left, 35, 6, 1, "ink1"),
            (left, 42, 6, 1, "ink1"),
        )
    return outline_dark(canvas)


def pennants(sway: int) -> Canvas:
    """A sagging line of pennants, their tips `sway` px aside, 160x24 px."""
    canvas = Canvas(PENNANT_LINE, 24)
    for x in range(PENNANT_LINE):
        away = (x - PENNANT_LINE / 2) / (PENNANT_LINE / 2)
        sag = int(12 * (1 - away * away))
        canvas.pixel(x, sag, "conc1")
        if x % 12 == 4:
            colour = PENNANTS[x // 12 % len(PENNANTS)]
            canvas.polygon(((x, sag + 1), (x + 6, sag + 1), (x + 3 + sway, sag + 9)), colour)
            canvas.vline(x, sag + 1, 2, mix(colour, "white", 0.5))
    return canvas


def lantern_line(sway: int) -> Canvas:
    """A sagging line of paper lanterns, red and white in turn, 160x24 px."""
    canvas = Canvas(PENNANT_LINE, 24)
    for x in range(PENNANT_LINE):
        away = (x - PENNANT_LINE / 2) / (PENNANT_LINE / 2)
        sag = int(10 * (1 - away * away))
        canvas.pixel(x, sag, "conc1")
        if x % 20 == 8:
            paper, light, shade = LANTERNS[x // 20 % len(LANTERNS)]
            left = x - 3 + (sway if x // 20 % 2 else -sway)
            canvas.vline(x, sag, 2, "ink1")
            draw_blocks(
                canvas,
                (left + 1, sag + 2, 5, 1, "ink1"),
                (left, sag + 3, 7, 6, paper),
                (left + 1, sag + 3, 2, 6, light),
                (left + 6, sag + 4, 1, 4, shade),
                (left, sag + 6, 7, 1, shade),
                (left + 1, sag + 9, 5, 1, "ink1"),
                (left + 3, sag + 10, 1, 2, "ex3"),
            )
    return canvas


def window_person(number: int, pose: Pose) -> Canvas:
    """One of the passers-by who leans out of a window: head and shoulders, 18x17 px."""
    figure = draw(replace(EVERYBODY[number], belonging=None, quirk=None), pose).canvas
    rows, columns = np.nonzero(figure.alpha())
    middle, top = int(columns.min() + columns.max()) // 2, int(rows.min())
    canvas = Canvas(LEANER_WIDTH, LEANER_HEIGHT)
    canvas.blit(figure, LEANER_WIDTH // 2 - middle, LEANER_HEIGHT - SHOULDER_ROW - top)
    return canvas


def district_states() -> States:
    """Side street, alley, gate, pennants, ten people in windows, and painted signs."""
    people = [window_person(*person) for person in WINDOW_PEOPLE]
    states: States = {
        "side_street": shining(side_street(DAY), side_street(EVENING)),
        "alley_mouth": standing(alley_mouth()),
        "district_gate": standing(district_gate()),
        "pennants": hanging(*(pennants(sway) for sway in (0, 1, 0, -1)), ticks=14),
        "lantern_line": hanging(*(lantern_line(sway) for sway in (0, 1, 0, -1)), ticks=16),
        "window_person": standing(*people),
    }
    for names, background, lettering in SIGNS:
        word = "".join(names).replace("-", "_")
        states[f"sign_v_{word}"] = standing(vertical_sign(names, background, lettering))
        states[f"sign_h_{word}"] = standing(horizontal_sign(names, background, lettering))
    return states
