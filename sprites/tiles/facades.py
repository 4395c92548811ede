"""House walls in six colours, and doors."""

import random
from typing import NamedTuple

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

CORNICE_TOP = 4  # pixels above a cornice that are open sky
CORNICE_FOOT = 10  # first pixel row below a cornice

STREAKS = ((3, 9), (4, 14), (9, 6), (12, 11))  # column and length of the dirt on a wall


class Wall(NamedTuple):
    """Colours of a painted wall."""

    name: str
    shadow: Colour
    face: Colour
    light: Colour
    glint: Colour

    @property
    def colours(self) -> list[Colour]:
        """All that a tile of this wall snaps to."""
        half = mix(self.shadow, self.face, 0.5)
        return [self.shadow, self.face, self.light, self.glint, half]

    @property
    def dirt(self) -> Colour:
        """Rain streaks on the face."""
        return mix(self.face, "ink1", 0.18)


WALLS = (
    Wall("cream", "blond1", "blond2", "blond3", "white"),
    Wall("ochre", "brick2", "warm3", "blond2", "white"),
    Wall("white", "conc4", "conc5", "white", "white"),
    Wall("slate", "conc2", "conc3", "conc4", "white"),
    Wall("pink", "skin1", "skin2", "skin3", "white"),
    Wall("night", "storm0", "conc0", "conc1", "conc2"),
)


MINT = Wall("mint", mix("glass1", "conc3", 0.6), mix("glass1", "conc4", 0.75), "conc4", "white")


class Door(NamedTuple):
    """Colours of a door: panel frames, leaf, and whether it has a lit or a steel window."""

    name: str
    panel: str
    leaf: str
    window: str = ""


DOORS = (
    Door("door_wood", "brick1", "brick2"),
    Door("door_steel", "conc1", "conc2", "steel"),
    Door("door_lit", "brick1", "warm3", "lit"),
    Door("door_blue", "denim0", "denim1"),
)


def plain_wall(wall: Wall) -> Canvas:
    """Return a tile of the bare face."""
    canvas = Canvas(TILE, TILE, wall.face)
    dice = random.Random(len(wall.name) + 1)
    for _ in range(2):
        x, y, width = dice.randrange(12), dice.randrange(3, 15), dice.randint(2, 4)
        tone = dice.choice([wall.shadow, wall.light])
        canvas.hline(x, y, width, mix(wall.face, tone, 0.35))
    return canvas


def _draw_band(canvas: Canvas, wall: Wall) -> None:
    """Draw the ledge between two floors."""
    canvas.hline(0, 14, TILE, wall.shadow)
    canvas.hline(0, 15, TILE, wall.light)


def _draw_cornice(canvas: Canvas, wall: Wall) -> None:
    """Draw the ledge that ends the wall at the top."""
    glint = wall.glint if wall.name == "night" else mix(wall.light, "white", 0.6)
    canvas.rect(0, CORNICE_TOP, TILE, 5, wall.light)
    canvas.hline(0, CORNICE_TOP, TILE, glint)
    canvas.hline(0, 9, TILE, wall.shadow)
    canvas.hline(0, CORNICE_FOOT, TILE, mix(wall.shadow, wall.face, 0.5))
    canvas.pixels[:CORNICE_TOP] = 0


def _draw_side(canvas: Canvas, wall: Wall, part: str, top: int) -> None:
    """Draw the lit left or the shaded right end of a wall below row `top`."""
    if part == "l":
        canvas.vline(0, top, TILE, wall.light)
    elif part == "r":
        canvas.rect(12, top, 4, TILE, wall.shadow)
        canvas.vline(11, top, TILE, mix(wall.shadow, wall.face, 0.5))


def wall_tile(wall: Wall, part: str, ledge: str) -> Canvas:
    """Return part l, c or r with `ledge` band_, cornice_ or none."""
    canvas = plain_wall(wall)
    if ledge == "band_":
        _draw_band(canvas, wall)
    if ledge == "cornice_":
        _draw_cornice(canvas, wall)
    _draw_side(canvas, wall, part, CORNICE_FOOT if ledge == "cornice_" else 0)
    return canvas


def _streaked(wall: Wall) -> Canvas:
    canvas = plain_wall(wall)
    for x, length in STREAKS:
        canvas.vline(x, 0, length, wall.dirt)
    return canvas


def _piped(wall: Wall) -> Canvas:
    canvas = plain_wall(wall)
    for x, colour in ((6, "conc1"), (7, "conc3"), (8, "conc1")):
        canvas.vline(x, 0, TILE, colour)
    canvas.rect(5, 6, 5, 2, "conc0")
    return canvas


def _add_wall(sheet: Tilesheet, wall: Wall) -> None:
    for ledge in ("", "band_", "cornice_"):
        for part in "lcr":
            sheet.add(f"wall_{wall.name}_{ledge}{part}", wall_tile(wall, part, ledge), wall.colours)
    extra = [*wall.colours, "conc0", "conc1", "conc2", "conc3", wall.dirt]
    sheet.add(f"wall_{wall.name}_streak", _streaked(wall), extra)
    sheet.add(f"wall_{wall.name}_pipe", _piped(wall), extra)
    sheet.next_row()


def add_walls(sheet: Tilesheet) -> None:
    """Add one row per wall: plain, band and cornice as l, c, r, then streaks and a pipe."""
    for wall in WALLS:
        _add_wall(sheet, wall)


def add_mint_wall(sheet: Tilesheet) -> None:
    """Add the row of the pale blue-green wall, laid out like the others."""
    _add_wall(sheet, MINT)


def _door(door: Door) -> Canvas:
    canvas = Canvas(32, 48)
    canvas.rect(1, 2, 30, 46, "ink1")
    canvas.rect(3, 4, 26, 44, door.leaf)
    canvas.hline(3, 4, 26, mix(door.leaf, "white", 0.35))
    canvas.frame(6, 8, 20, 14, door.panel)
    canvas.frame(6, 27, 20, 16, door.panel)
    canvas.rect(25, 24, 2, 5, "warm4")
    if door.window == "lit":
        canvas.rect(7, 9, 18, 12, "warm4")
        canvas.vline(16, 9, 12, door.panel)
    elif door.window == "steel":
        canvas.rect(9, 8, 14, 9, "ink1")
        canvas.rect(10, 9, 12, 7, "glass0")
    return canvas


def add_doors(sheet: Tilesheet) -> None:
    """Add the doors, 2 x 3 tiles each."""
    for door in DOORS:
        sheet.add(door.name, _door(door))
    sheet.next_row()
