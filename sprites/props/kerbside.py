"""The home street's kerb: post box, bus stop, pharmacy cross, rest niche."""

from sprites.props.framing import Block, draw_blocks, standing
from sprites.props.street import bench, vending_machine
from sprites.toolkit import Canvas, States, outline_dark, text

POST_BOX: tuple[Block, ...] = (
    (7, 22, 4, 10, "conc2"),
    (7, 22, 1, 10, "conc4"),
    (4, 31, 10, 2, "conc1"),
    (2, 3, 14, 20, "red1"),
    (3, 2, 12, 1, "red1"),
    (3, 2, 12, 1, "red2"),
    (2, 3, 1, 19, "red2"),
    (14, 4, 2, 18, "red0"),
    (2, 21, 14, 1, "red0"),
    (4, 6, 9, 2, "ink1"),
    (4, 8, 9, 1, "red3"),
    (5, 12, 7, 7, "conc5"),
)
POSTAL_MARK = (
    "#####",
    ".....",
    "#####",
    "..#..",
    "..#..",
)
BUS_STOP: tuple[Block, ...] = (
    (9, 13, 2, 38, "conc2"),
    (9, 13, 1, 38, "conc4"),
    (4, 50, 12, 4, "conc2"),
    (4, 50, 12, 1, "conc4"),
    (13, 51, 3, 3, "conc1"),
    (3, 19, 15, 9, "ink1"),
    (4, 20, 13, 7, "conc5"),
    (5, 31, 10, 12, "conc1"),
    (6, 32, 8, 10, "conc5"),
    (6, 32, 8, 2, "glass1"),
    *((7, line, width, 1, "conc3") for line, width in ((35, 6), (37, 4), (39, 6))),
)
BUS_ICON = (
    "#######",
    "#.#.#.#",
    "#######",
    ".#...#.",
)
NICHE_WIDTH, NICHE_HEIGHT = 82, 54
NICHE_WALLS: tuple[Block, ...] = (
    (1, 6, 80, 48, "conc1"),
    (5, 8, 72, 44, "conc2"),
    (5, 8, 72, 5, "conc0"),
    *((5, joint, 72, 1, "conc1") for joint in (20, 28, 36, 44)),
    *((joint, 13, 1, 39, "conc1") for joint in (19, 33, 47)),
    (1, 6, 4, 46, "conc4"),
    (1, 6, 1, 46, "conc5"),
    (77, 6, 4, 46, "conc3"),
    (80, 6, 1, 46, "conc2"),
    (1, 52, 80, 2, "conc1"),
    (1, 52, 80, 1, "conc3"),
)
NICHE_ROOF: tuple[Block, ...] = (
    (0, 0, 82, 6, "conc4"),
    (0, 0, 82, 1, "white"),
    (0, 1, 82, 1, "conc5"),
    (0, 5, 82, 1, "conc1"),
    (80, 1, 2, 5, "conc2"),
)
NICHE_NOTICES: tuple[Block, ...] = (
    (12, 14, 13, 14, "ink1"),
    (13, 15, 11, 12, "conc5"),
    (14, 16, 9, 4, "sky1"),
    (14, 22, 7, 1, "conc3"),
    (14, 24, 9, 1, "conc3"),
    (30, 15, 13, 11, "ink1"),
    (31, 16, 11, 9, "warm3"),
    (33, 18, 7, 1, "brick1"),
    (33, 20, 5, 1, "brick1"),
)
NICHE_LAMP: tuple[Block, ...] = ((34, 8, 18, 2, "blond3"), (34, 8, 18, 1, "white"))
NICHE_LIGHT_FALL = ((36, 13), (49, 13), (66, 51), (19, 51))
NICHE_LIGHT_JOINTS: tuple[Block, ...] = tuple(
    (left, joint, right - left, 1, "conc2")
    for joint, left, right in ((20, 33, 53), (28, 29, 56), (36, 26, 60), (44, 22, 63))
)


def post_box() -> Canvas:
    """A red post box on its foot, 18x33 px."""
    canvas = Canvas(18, 33)
    draw_blocks(canvas, *POST_BOX)
    canvas.grid(POSTAL_MARK, {"#": "red1"}, 6, 13)
    return outline_dark(canvas)


def bus_stop() -> Canvas:
    """A bus-stop sign with its timetable, 20x54 px."""
    canvas = Canvas(20, 54)
    draw_blocks(canvas, *BUS_STOP)
    canvas.ellipse(9.5, 8.5, 7.4, 7.4, "sky0")
    canvas.ellipse(9.5, 8.5, 6, 6, "conc5")
    canvas.grid(BUS_ICON, {"#": "denim1"}, 6, 7)
    canvas.hline(6, 2, 6, "sky2")
    text(canvas, "BUS", 5, 21, "denim1")
    return outline_dark(canvas)


def pharmacy_cross() -> Canvas:
    """The green cross of the pharmacy, 16x16 px."""
    canvas = Canvas(16, 16)
    draw_blocks(
        canvas,
        (0, 0, 16, 16, "ink1"),
        (1, 1, 14, 14, "leaf2"),
        (1, 1, 14, 1, "leaf3"),
        (1, 1, 1, 14, "leaf3"),
        (6, 3, 4, 10, "white"),
        (3, 6, 10, 4, "white"),
    )
    return canvas


def rest_niche(*, lit: bool) -> Canvas:
    """A niche with a bench and a drinks machine, 82x54 px, its lamp off or on."""
    canvas = Canvas(NICHE_WIDTH, NICHE_HEIGHT)
    draw_blocks(canvas, *NICHE_WALLS)
    if lit:
        canvas.polygon(NICHE_LIGHT_FALL, "conc3")
        draw_blocks(canvas, *NICHE_LIGHT_JOINTS, *NICHE_LAMP)
    draw_blocks(canvas, *NICHE_NOTICES)
    canvas.blit(bench(), 7, 33)
    machine = vending_machine("sky0", "sky1", lit=lit)
    canvas.blit(machine, 56, 18)
    draw_blocks(canvas, *NICHE_ROOF)
    return canvas


def kerbside_states() -> States:
    """Post box, bus stop, pharmacy cross, rest niche (off/on)."""
    return {
        "mailbox": standing(post_box()),
        "bus_stop": standing(bus_stop()),
        "sign_pharmacy": standing(pharmacy_cross()),
        "rest_niche": standing(rest_niche(lit=False), rest_niche(lit=True)),
    }
