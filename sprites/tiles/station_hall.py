"""Underground: glazed brick walls, dark ceilings, a hall's floor, stairs, platform and track."""

import random

from sprites.tiles.surfaces import Paving, paving
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, Rgb, gradient, mix

BRICK_LIGHT, BRICK_DARK = "#56707d", "#3b5261"
BRICK_WIDTH, BRICK_HEIGHT = 16, 8  # pixels, with the joint
BRICK_TONES = 4
JOINT: Rgb = (29, 40, 58)
LIT_EDGE = 0.12  # share of white on a brick's upper row
WALLS = 4  # variants

CEILING, CEILING_RIB, CEILING_EDGE = "#141a2c", "#1f2740", "#323c58"

HALLS = (Paving("hall", "#8f9aa6", "conc2", "conc4"),)
FLOOR_FRONTS = {  # from the boys towards the viewer
    "platformfloor": ("conc3", "#808a96", "conc2"),
    "platformnear": ("conc2", "#5c6579", "#4d556b"),
}
STEP = 8  # pixels: height and depth of a stair
STEP_COLOURS = ("conc0", "conc1", "conc2", "conc3", "conc4", "conc5", "ex3")
FACE_COLOURS = ("ink0", "ink1", "conc0", "conc1", "conc2", "conc3", "ex3", "blond3")
TRACK_COLOURS = ("ink0", "ink1", "storm0", "conc0", "conc1", "conc2", "conc4", "brick0")


def _brick_tones() -> list[Rgb]:
    return [mix(BRICK_LIGHT, BRICK_DARK, step / (BRICK_TONES - 1)) for step in range(BRICK_TONES)]


def _wall(variant: int) -> Canvas:
    """Return glazed bricks in two courses that join without a seam."""
    canvas = Canvas(TILE, TILE, JOINT)
    dice = random.Random(variant * 5 + 2)
    tones = _brick_tones()
    for course in range(TILE // BRICK_HEIGHT):
        y, shift = course * BRICK_HEIGHT, course % 2 * BRICK_WIDTH // 2
        for left in range(-shift, TILE, BRICK_WIDTH):
            # the brick that is cut by both sides has the same tone on all variants
            cut = left < 0 or left + BRICK_WIDTH > TILE
            tone = tones[1 + course] if cut else dice.choice(tones)
            canvas.rect(left, y, BRICK_WIDTH - 1, BRICK_HEIGHT - 1, tone)
            canvas.hline(left, y, BRICK_WIDTH - 1, mix(tone, "white", LIT_EDGE))
    return canvas


def _wall_colours() -> list[Colour]:
    tones = _brick_tones()
    return [JOINT, *tones, *(mix(tone, "white", LIT_EDGE) for tone in tones)]


def _add_walls(sheet: Tilesheet) -> None:
    for variant in range(WALLS):
        sheet.add(f"stationwall_{variant}", _wall(variant), _wall_colours())
    band = _wall(1)
    band.blocks(((0, 6, TILE, 5, "leaf1"), (0, 6, TILE, 1, "leaf2"), (0, 11, TILE, 1, JOINT)))
    sheet.add("stationwall_band", band, [*_wall_colours(), "leaf1", "leaf2"])
    foot = Canvas(TILE, TILE, "#12172a")
    foot.blocks(((0, 0, TILE, 1, "conc1"), (0, 1, TILE, 1, CEILING_RIB)))
    sheet.add("stationwall_foot", foot, ("#12172a", CEILING_RIB, "conc1"))


def _ceiling(part: str) -> Canvas:
    """Return part b (the lower edge, with ducts), c (plain) or v (with a rib) of a dark vault."""
    canvas = Canvas(TILE, TILE, CEILING)
    if part == "v":
        canvas.rect(5, 0, 6, TILE, CEILING_RIB)
        canvas.vline(5, 0, TILE, CEILING_EDGE)
    elif part == "b":
        canvas.blocks(
            (
                (0, 2, TILE, 1, "brick0"),
                (0, 7, TILE, 4, CEILING_RIB),
                (0, 7, TILE, 1, CEILING_EDGE),
                (0, 15, TILE, 1, CEILING_EDGE),
                (7, 6, 2, 6, CEILING_EDGE),
            )
        )
    return canvas


def _add_ceiling(sheet: Tilesheet) -> None:
    for part in "cvb":
        colours = (CEILING, CEILING_RIB, CEILING_EDGE, "brick0")
        sheet.add(f"stationceiling_{part}", _ceiling(part), colours, "solid")


def _stairs(*, down: bool) -> Canvas:
    """Return two stairs with lit noses; the slope of 45 degrees runs through their middles."""
    canvas = Canvas(TILE, TILE)
    for step in range(TILE // STEP):
        left, top = step * STEP, TILE - STEP // 2 - step * STEP
        canvas.rect(left, top, TILE - left, TILE - top, "conc2")
        canvas.vline(left, top, STEP, "conc1")
        canvas.hline(left, top, STEP, "conc5")
        canvas.hline(left, top + 1, STEP, "conc3")
        canvas.hline(left, top, 2, "ex3")
    if down:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def _under_stairs(variant: int) -> Canvas:
    canvas = Canvas(TILE, TILE, "conc1")
    dice = random.Random(variant)
    for _ in range(3):
        canvas.hline(dice.randrange(12), dice.randrange(TILE), dice.randint(2, 4), "conc0")
    if variant:
        canvas.hline(0, 0, TILE, "conc2")
        canvas.hline(0, 15, TILE, "conc0")
        canvas.vline(15, 0, TILE, "conc0")
    return canvas


def _handrail(*, down: bool) -> Canvas:
    """Return a rail that rises with the stairs; it stands on their noses."""
    canvas = Canvas(TILE, TILE)
    canvas.vline(8, 8, 8, "conc1")
    for x in range(TILE):
        top = TILE - 1 - x
        canvas.vline(x, top, 2, "conc4")
        canvas.pixel(x, min(top + 2, TILE - 1), "conc1")
    if down:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def _add_stairs(sheet: Tilesheet) -> None:
    for down, name in ((False, "up"), (True, "dn")):
        sheet.add(f"stairs_{name}", _stairs(down=down), STEP_COLOURS, "slope")
    for variant in range(2):
        sheet.add(f"stairs_in_{variant}", _under_stairs(variant), STEP_COLOURS, "solid")
    for down, name in ((False, "up"), (True, "dn")):
        sheet.add(f"stairrail_{name}", _handrail(down=down), STEP_COLOURS)


def _platform_face() -> Canvas:
    """Return the edge of a platform whose track lies before it: yellow line, then the wall."""
    canvas = Canvas(TILE, TILE, "conc0")
    canvas.blocks(
        (
            (0, 0, TILE, 2, "ex3"),
            (0, 0, TILE, 1, "blond3"),
            (0, 2, TILE, 1, "ink1"),
            (0, 3, TILE, 1, "conc2"),
            (0, 13, TILE, 3, "ink1"),
            (7, 4, 1, 9, "ink1"),
        )
    )
    return canvas


def _floor_front(name: str, variant: int) -> Canvas:
    """Return the platform nearer than the boys: large slabs that darken towards the viewer."""
    canvas = Canvas(TILE, TILE)
    tones = FLOOR_FRONTS[name]
    gradient(canvas, 0, 0, TILE, TILE, tones, soft=0.8)
    canvas.hline(0, 6 if name == "platformfloor" else 11, TILE, tones[-1])
    if variant:
        canvas.line(5 * variant, 0, 5 * variant - 2, 15, tones[-1])
    return canvas


def _track_bed(variant: int) -> Canvas:
    """Return ballast in the dark with a rail on its sleepers, in two variants."""
    canvas = Canvas(TILE, TILE, "ink0")
    dice = random.Random(variant + 11)
    for _ in range(26):
        tone = dice.choice(["ink1", "storm0", "conc0", "conc0"])
        canvas.pixel(dice.randrange(TILE), dice.randrange(TILE), tone)
    canvas.rect(3, 6, 10, 3, "brick0")
    canvas.blocks(((0, 3, TILE, 2, "conc1"), (0, 3, TILE, 1, "conc4")))
    return canvas


def _add_track(sheet: Tilesheet) -> None:
    sheet.add("platformface", _platform_face(), FACE_COLOURS, "solid")
    for name, tones in FLOOR_FRONTS.items():
        for variant in range(3):
            sheet.add(f"{name}_{variant}", _floor_front(name, variant), tones, "solid")
    for variant in range(2):
        sheet.add(f"trackbed_{variant}", _track_bed(variant), TRACK_COLOURS, "solid")


def add_station_hall(sheet: Tilesheet) -> None:
    """Add walls, ceiling, the hall's floor (a plane), stairs, and the platform's near edge."""
    _add_walls(sheet)
    _add_ceiling(sheet)
    for hall in HALLS:
        for variant in range(3):
            sheet.add(f"{hall.name}_{variant}", paving(hall, variant), hall.colours)
    sheet.next_row()
    _add_stairs(sheet)
    _add_track(sheet)
    sheet.next_row()
