"""What the painted walls lack to be laid in any outline: feet, and corners that turn inwards."""

from sprites.tiles.facades import CORNICE_TOP, MINT, WALLS, Wall, plain_wall, wall_tile
from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

FOOT = 5  # pixels of the plinth on which a wall stands
STUB = 2  # pixels of a neighbour's ledge that reach into an inner corner
CORNICE = 5  # pixels of the ledge that ends a wall at the top

CORNERS = ("tl", "tr", "bl", "br")
INNER = (*((corner,) for corner in CORNERS), ("tl", "br"), ("tr", "bl"))

OUTLINES = {
    "cornice_l": "tl", "cornice_c": "t", "cornice_r": "tr", "l": "l", "c": "", "r": "r",
    "foot_l": "bl", "foot_c": "b", "foot_r": "br",
}  # fmt: skip
"""Parts of a wall and the sides with which each faces the air."""


def stone(wall: Wall) -> Colour:
    """The colour of a wall's plinth."""
    return mix(wall.shadow, "conc1", 0.5)


def _foot(wall: Wall, part: str) -> Canvas:
    canvas = wall_tile(wall, part, "")
    _draw_foot(canvas, wall, 0, TILE)
    return canvas


def _draw_foot(canvas: Canvas, wall: Wall, x: int, width: int) -> None:
    top = TILE - FOOT
    canvas.rect(x, top, width, FOOT, stone(wall))
    canvas.hline(x, top, width, mix(stone(wall), wall.light, 0.5))
    canvas.hline(x, TILE - 1, width, mix(stone(wall), "ink1", 0.5))


def _inner(wall: Wall, corners: tuple[str, ...]) -> Canvas:
    canvas = plain_wall(wall)
    for corner in corners:
        x = 0 if corner[1] == "l" else TILE - STUB
        if corner[0] == "b":
            _draw_foot(canvas, wall, x, STUB)
            continue
        canvas.rect(x, CORNICE_TOP, STUB, CORNICE, wall.light)
        canvas.hline(x, CORNICE_TOP + CORNICE, STUB, wall.shadow)
    return canvas


def add_wall_outlines(sheet: Tilesheet) -> None:
    """Add one row per wall: the foot as l, c, r, and the inner corners alone and crosswise."""
    for wall in (*WALLS, MINT):
        colours = [*wall.colours, stone(wall)]
        feet = [mix(stone(wall), wall.light, 0.5), mix(stone(wall), "ink1", 0.5)]
        for part in "lcr":
            name = f"wall_{wall.name}_foot_{part}"
            sheet.add(name, _foot(wall, part), [*colours, *feet])
        for corners in INNER:
            name = f"wall_{wall.name}_in_{'_'.join(corners)}"
            sheet.add(name, _inner(wall, corners), [*colours, *feet])
        sheet.next_row()
