"""Houses of a shopping street by night: brick that is still brick in the dark, small windows."""

import random

from sprites.tiles.storm_wash import Wash, unwash
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Block, Canvas

WALL = Wash((107, 107, 158), (18, 18, 42), 0.10)  # what the game's night does to facades
BRICK, JOINT = "#4a2934", "#2e1c2c"
ODD_BRICKS = ("#57323a", "#512c36", "#3f2430", "#5e3a40")
ODD_SHARE = 0.35
COURSE = 4  # pixels from joint to joint
BRICKS = 5  # different tiles, so that no pattern is seen
CORNICE = ((0, "#8a6e78"), (1, "#6b4f5c"), (2, "#5a3f4c"), (5, "#5a3f4c"), (6, "#241624"))
"""The rows at which a colour of the roof's edge begins."""
CORNICE_HEIGHT = 8
EDGE = ((0, "#868ca2"), (1, "#5c6380"), (4, "#3a4060"), (5, "#1a1c34"))
"""The same of the stone edge of the other houses."""
EDGE_HEIGHT = 6
RAIL, RAIL_LIGHT = "#3c4462", "#69718e"
RAIL_HEIGHT = 9

PANE = (7, 5, 18, 18)  # the window in its two tiles by two: three of them fit five tiles
FRAME, SILL = "ink1", "conc2"
LIT_PANES: dict[str, tuple[Block, ...]] = {
    "curtain": ((8, 6, 5, 16, "brick2"), (12, 6, 1, 16, "brick1"), (9, 6, 1, 16, "warm2")),
    "drapes": ((8, 6, 4, 16, "brick2"), (21, 6, 3, 16, "brick2"), (11, 6, 1, 16, "brick1")),
    "blind": tuple((8, y, 16, 1, "warm2") for y in range(7, 16, 2)),
    "plain": ((18, 14, 4, 8, "warm2"), (19, 12, 2, 2, "warm2")),
    "shelf": ((9, 16, 6, 1, "brick1"), (10, 13, 1, 3, "brick2"), (12, 12, 2, 4, "leaf1")),
}
"""What is seen behind windows that shine."""
DARK_PANES: dict[str, tuple[Block, ...]] = {
    "glass": (),
    "shade": ((8, 6, 16, 7, "conc0"), (8, 12, 16, 1, "conc1")),
}


def _brick(dice: random.Random) -> Canvas:
    canvas = Canvas(TILE, TILE, BRICK)
    for course in range(TILE // COURSE):
        y = course * COURSE
        canvas.hline(0, y + COURSE - 1, TILE, JOINT)
        for left in range(course % 2 * 4 - 4, TILE, 8):
            if dice.random() < ODD_SHARE:
                canvas.rect(left + 1, y, 7, COURSE - 1, dice.choice(ODD_BRICKS))
            canvas.vline(left, y, COURSE - 1, JOINT)
    return canvas


def _cornice() -> Canvas:
    canvas = _brick(random.Random(0))
    for start, colour in CORNICE:
        canvas.rect(0, start, TILE, CORNICE_HEIGHT - start, colour)
    return canvas


def _edge() -> Canvas:
    canvas = Canvas(TILE, TILE)
    for start, colour in EDGE:
        canvas.rect(0, start, TILE, EDGE_HEIGHT - start, colour)
    return canvas


def _rail() -> Canvas:
    """A fence of bars around a roof, seen against the sky."""
    canvas = Canvas(TILE, TILE)
    top = TILE - RAIL_HEIGHT
    canvas.hline(0, top, TILE, RAIL_LIGHT)
    canvas.hline(0, top + RAIL_HEIGHT // 2, TILE, RAIL)
    for x in range(0, TILE, 4):
        canvas.vline(x, top + 1, RAIL_HEIGHT - 1, RAIL)
    return canvas


def _window(*, lit: bool, behind: tuple[Block, ...]) -> Canvas:
    left, top, width, height = PANE
    canvas = Canvas(2 * TILE, 2 * TILE)
    canvas.rect(left, top, width, height, FRAME)
    canvas.rect(left + 1, top + 1, width - 2, height - 2, "warm3" if lit else "storm0")
    if lit:
        canvas.rect(left + 1, top + 1, width - 2, 7, "warm4")
    canvas.blocks(behind)
    if not lit:
        canvas.line(left + 3, top + height - 4, left + 7, top + 4, "conc1")
        canvas.line(left + 11, top + height - 3, left + 15, top + 5, "conc1")
    canvas.vline(left + width // 2, top + 1, height - 2, FRAME)
    canvas.hline(left - 1, top + height, width + 2, SILL)
    canvas.hline(left - 1, top + height + 1, width + 2, FRAME)
    return canvas


def add_night_walls(sheet: Tilesheet) -> None:
    """Add nightbrick_N and its cornice, nightedge, nightrail, nightpane_(lit_)LOOK (2 x 2)."""
    for number in range(BRICKS):
        brick = _brick(random.Random(number))
        sheet.add(f"nightbrick_{number}", brick, unwash(brick, WALL))
    cornice = _cornice()
    sheet.add("nightbrick_cornice", cornice, unwash(cornice, WALL))
    for name, canvas in (("nightedge", _edge()), ("nightrail", _rail())):
        sheet.add(name, canvas, unwash(canvas, WALL))
    sheet.next_row()
    for look, behind in LIT_PANES.items():
        sheet.add(f"nightpane_lit_{look}", _window(lit=True, behind=behind))
    for look, behind in DARK_PANES.items():
        sheet.add(f"nightpane_{look}", _window(lit=False, behind=behind))
    sheet.next_row()
