"""The alley at dusk: soft brick, a colder end wall, ground that holds some evening, shade."""

import random

from sprites.tiles.storm_wash import Wash, unwash
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, bayer, rgb

# what the game's darkening does to scenery behind the ground, and to the ground
BACK = Wash((209, 184, 204), (0, 0, 0), 0.0)
GROUND = Wash((224, 204, 214), (0, 0, 0), 0.0)

BRICK, JOINT = "#5a3b48", "#48323f"
ODD_BRICKS = ("#66434e", "#5f3f4a", "#513643", "#4c3340")
COLD_BRICK, COLD_JOINT = "#3a2c48", "#30253f"
COLD_ODD = ("#41314f", "#352843", "#3f304c")
COURSE = 4  # pixels from joint to joint
WARM_EDGE = ("#c98a66", "#c98a66", "#b07a62", "#8f5a58", "#74494f")  # lit by the street
COLD_EDGE = ("#7d6486", "#5d4a6c", "#2a2038")
WALLS = 6  # different tiles of brick, so that no pattern is seen
ENDS = 4

FLOOR = ("#6a4a50", "#54404e", "#3f3448", "#2e2740")  # from the wall to the viewer
FLOOR_DASHES = ("#5e4650", "#4a3a48", "#362c40")
LIP = "#9a6a62"
FLOOR_VARIANTS = 4

SHADE = "#14112a"
SHADES = 8  # steps from clear to full


def _bricks(dice: random.Random, brick: Colour, joint: Colour, odd: tuple[Colour, ...]) -> Canvas:
    """A tile of brick with low contrast: joints are felt more than seen."""
    canvas = Canvas(TILE, TILE, brick)
    for course in range(TILE // COURSE):
        y = course * COURSE
        canvas.hline(0, y + COURSE - 1, TILE, joint)
        for left in range(course % 2 * 4 - 4, TILE, 8):
            if dice.random() < 0.3:
                canvas.rect(left + 1, y, 7, COURSE - 1, dice.choice(odd))
            canvas.vline(left, y, COURSE - 1, joint)
    return canvas


def _cornice() -> Canvas:
    """The edge of the alley's roofs against the sky."""
    canvas = Canvas(TILE, TILE, BRICK)
    canvas.blocks(
        (
            (0, 0, TILE, 8, "#6d4a58"),
            (0, 0, TILE, 1, "#b07f74"),
            (0, 1, TILE, 1, "#835a64"),
            (0, 7, TILE, 2, "#2c2030"),
        )
    )
    return canvas


def _lit_edge(canvas: Canvas, colours: tuple[Colour, ...]) -> Canvas:
    """A wall whose left corner catches the light of the street."""
    for x, colour in enumerate(colours):
        canvas.vline(x, 0, TILE, colour)
    return canvas


def _near_corner() -> Canvas:
    """The near corner one looks past: black but for its edge, which the street lights."""
    canvas = Canvas(TILE, TILE, SHADE)
    canvas.vline(TILE - 1, 0, TILE, "#8a5a50")
    canvas.vline(TILE - 2, 0, TILE, "#3a2638")
    return canvas


def _floor(depth: int, variant: int) -> Canvas:
    """Trodden asphalt seen from above, `depth` tiles from the foot of the wall."""
    dice = random.Random(depth * 31 + variant)
    canvas = Canvas(TILE, TILE, FLOOR[depth])
    thresholds = bayer(TILE, TILE)
    if depth + 1 < len(FLOOR):
        for y in range(TILE):
            canvas.pixels[y, thresholds[y] < (y - 4) / TILE, :3] = rgb(FLOOR[depth + 1])
    for _ in range(7):
        canvas.hline(
            dice.randrange(TILE - 5), dice.randrange(2, TILE), dice.randint(2, 5),
            dice.choice(FLOOR_DASHES[max(0, depth - 1) :]),
        )  # fmt: skip
    if depth == 0:
        canvas.hline(0, 0, TILE, "#2c2030")
        canvas.hline(0, 1, TILE, LIP)
        if variant % 2:
            canvas.hline(dice.randrange(9), 1, 5, "#7c5a5c")
    return canvas


def _shade(start: float, end: float, *, down: bool = False) -> Canvas:
    """Darkness that grows from `start` to `end` (0-1) to the right, or downwards.

    Dithered between neighbouring steps only, so that no speckles are seen.
    """
    canvas = Canvas(TILE, TILE, SHADE)
    thresholds = bayer(TILE, TILE)
    for y in range(TILE):
        for x in range(TILE):
            level = (start + (end - start) * ((y if down else x) + 0.5) / TILE) * SHADES
            step = min(SHADES, int(level + thresholds[y, x]))
            canvas.pixels[y, x, 3] = step * 255 // SHADES
    return canvas


def _add_walls(sheet: Tilesheet) -> None:
    dice = random.Random(18)
    walls: dict[str, Canvas] = {
        f"alleybrick_{variant}": _bricks(dice, BRICK, JOINT, ODD_BRICKS) for variant in range(WALLS)
    }
    walls["alleybrick_l"] = _lit_edge(_bricks(dice, BRICK, JOINT, ODD_BRICKS), WARM_EDGE)
    for variant in range(ENDS):
        walls[f"alleyend_{variant}"] = _bricks(dice, COLD_BRICK, COLD_JOINT, COLD_ODD)
    walls["alleyend_l"] = _lit_edge(_bricks(dice, COLD_BRICK, COLD_JOINT, COLD_ODD), COLD_EDGE)
    walls["alleycornice"] = _cornice()
    for name, wall in walls.items():
        sheet.add(name, wall, unwash(wall, BACK), "solid")
    corner = _near_corner()
    sheet.add("alleycorner", corner, unwash(corner, GROUND))


def _add_floor(sheet: Tilesheet) -> None:
    for depth in range(len(FLOOR)):
        for variant in range(FLOOR_VARIANTS):
            floor = _floor(depth, variant)
            name = "pavealley" if depth == 0 else f"alleyfloor_{'abc'[depth - 1]}"
            kind = "deco" if depth == 0 else "solid"
            sheet.add(f"{name}_{variant}", floor, unwash(floor, GROUND), kind)


def _add_shade(sheet: Tilesheet) -> None:
    for step in range(1, SHADES + 1):
        sheet.add(f"duskshade_{step}", _shade(step / SHADES, step / SHADES), (SHADE,))
    for way in "xy":
        for step in range(SHADES):
            growing = _shade(step / SHADES, (step + 1) / SHADES, down=way == "y")
            sheet.add(f"duskshade_{step}{way}", growing, (SHADE,))


def add_alley(sheet: Tilesheet) -> None:
    """Add walls, cornice and floor of the alley (solid but for `pave`), and its shade.

    duskshade_N covers N eighths; duskshade_Nx grows from N to N + 1 to the right, duskshade_Ny
    downwards.
    """
    _add_walls(sheet)
    sheet.next_row()
    _add_floor(sheet)
    _add_shade(sheet)
    sheet.next_row()
