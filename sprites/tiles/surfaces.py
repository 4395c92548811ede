"""Walkable planes seen slightly from above, behind the collision line, and floors of rooms."""

import random
from typing import NamedTuple

from sprites.tiles.tilesheet import TILE, Tilesheet
from sprites.toolkit import Canvas, Colour, mix

ROAD = "#565a6c"
ROAD_PATCH = "#5f6375"
ROAD_COLOURS = (ROAD, "conc1", "conc2", ROAD_PATCH)
GUTTER: Colour = mix(ROAD, "conc0", 0.5)
EDGE_LINE: Colour = mix(ROAD, "conc4", 0.55)  # the worn line along the side of the road
KERB_COLOURS: tuple[Colour, ...] = (
    GUTTER,
    EDGE_LINE,
    "white",
    "conc5",
    "conc3",
    "conc2",
    "conc1",
    ROAD,
)
MARKING_COLOURS = (ROAD, "conc1", "conc2", "conc5", "conc4", "conc3")
TRACK_COLOURS = ("ink1", "conc0", "conc1", "brick0", "conc2", "conc4")


class Paving(NamedTuple):
    """Colours of a paved plane: slab, joint and lit slab edge."""

    name: str
    slab: str
    joint: str
    light: str

    @property
    def edge(self) -> Colour:
        """The lit upper edge of a slab."""
        return mix(self.slab, self.light, 0.5)

    @property
    def worn(self) -> Colour:
        """A darker slab."""
        return mix(self.slab, self.joint, 0.4)

    @property
    def colours(self) -> list[Colour]:
        """All that a tile of this paving snaps to."""
        return [self.slab, self.joint, self.light, self.edge, self.worn]


PAVINGS = (
    Paving("pave", "#cfc9bd", "conc3", "conc5"),
    Paving("plaza", "conc5", "conc4", "white"),
    Paving("roofwet", "#2f374d", "#232a3e", "#49526a"),
    Paving("platform", "conc3", "conc2", "conc4"),
)


class Floor(NamedTuple):
    """Colours of a floor or wall inside a room."""

    name: str
    face: str
    second: str
    line: str

    @property
    def grain(self) -> Colour:
        """A tone between the first two."""
        return mix(self.face, self.second, 0.6)

    @property
    def colours(self) -> list[Colour]:
        """All that a tile of this floor snaps to."""
        return [self.face, self.second, self.line, self.grain, "warm3"]


def paving(surface: Paving, variant: int) -> Canvas:
    """Return slabs in three courses; variant 1 has a dark slab, 2 a light one."""
    canvas = Canvas(TILE, TILE, surface.slab)
    for y in (3, 9, 15):
        canvas.hline(0, y, TILE, surface.joint)
    for x, y, height in ((4, 0, 3), (12, 4, 5), (6, 10, 5)):
        canvas.vline(x, y, height, surface.joint)
    for y in (0, 4, 10):
        canvas.hline(0, y, TILE, surface.edge)
    dice = random.Random(variant)
    for _ in range(2):
        canvas.pixel(dice.randrange(TILE), dice.randrange(TILE), surface.joint)
    if variant == 1:
        canvas.rect(7, 10, 9, 5, surface.worn)
    if variant == 2:
        canvas.rect(0, 4, 12, 5, mix(surface.slab, surface.light, 0.35))
    return canvas


def kerb() -> Canvas:
    """Return a kerb stone with its joint, the gutter and the first rows of road."""
    canvas = Canvas(TILE, TILE)
    canvas.blocks(
        (
            (0, 0, TILE, 3, "conc5"),
            (0, 0, TILE, 1, "white"),
            (0, 3, TILE, 4, "conc3"),
            (0, 6, TILE, 1, "conc1"),
            (15, 1, 1, 6, "conc2"),
            (0, 7, TILE, 9, ROAD),
            (0, 7, TILE, 1, GUTTER),
            (0, 12, TILE, 1, EDGE_LINE),
        )
    )
    return canvas


def _road(variant: int) -> Canvas:
    canvas = Canvas(TILE, TILE, ROAD)
    dice = random.Random(variant + 3)
    for _ in range(9):
        x, y = dice.randrange(TILE), dice.randrange(TILE)
        canvas.pixel(x, y, dice.choice(["conc1", "conc2"]))
    return canvas


def _add_outdoor_planes(sheet: Tilesheet) -> None:
    for surface in PAVINGS:
        for variant in range(3):
            sheet.add(f"{surface.name}_{variant}", paving(surface, variant), surface.colours)
    sheet.add("kerb", kerb(), KERB_COLOURS)
    for variant in range(2):
        sheet.add(f"road_{variant}", _road(variant), ROAD_COLOURS)
    sheet.next_row()


def _road_line() -> Canvas:
    canvas = Canvas(TILE, TILE, ROAD)
    canvas.rect(0, 6, TILE, 3, "conc4")
    return canvas


def _zebra(name: str) -> Canvas:
    """Return a worn stripe of a crossing."""
    canvas = Canvas(TILE, TILE, ROAD)
    if name == "a":
        canvas.rect(2, 0, 11, TILE, "conc5")
    else:
        canvas.rect(1, 0, 12, TILE, "conc5")
    dice = random.Random(ord(name))
    for _ in range(5):
        canvas.pixel(dice.randrange(TILE), dice.randrange(TILE), ROAD)
    return canvas


def _manhole() -> Canvas:
    canvas = Canvas(TILE, TILE, ROAD)
    canvas.ellipse(8, 8, 6.5, 4, "conc1")
    canvas.ellipse(8, 8, 5, 3, "conc2")
    for y in (6, 8, 10):
        canvas.hline(4, y, 8, "conc1")
    return canvas


def _add_road_markings(sheet: Tilesheet) -> None:
    sheet.add("road_line", _road_line(), MARKING_COLOURS)
    for name in "ab":
        sheet.add(f"zebra_{name}", _zebra(name), MARKING_COLOURS)
    sheet.add("manhole", _manhole(), MARKING_COLOURS)


def _tactile() -> Canvas:
    """Return the yellow studs that guide the blind."""
    canvas = Canvas(TILE, TILE, "conc3")
    canvas.rect(0, 4, TILE, 8, "ex3")
    for x in range(1, TILE, 4):
        for y in (5, 9):
            canvas.rect(x, y, 2, 2, "blond3")
    return canvas


def _platform_edge() -> Canvas:
    canvas = Canvas(TILE, TILE, "conc0")
    canvas.rect(0, 0, TILE, 3, "ex3")
    canvas.hline(0, 0, TILE, "blond3")
    canvas.hline(0, 3, TILE, "ink1")
    for x in (0, 8):
        canvas.vline(x, 4, 12, "ink1")
    return canvas


def _track(variant: int) -> Canvas:
    """Return ballast; variant 0 carries the rail and a sleeper."""
    canvas = Canvas(TILE, TILE, "ink1")
    dice = random.Random(variant)
    for _ in range(20):
        x, y = dice.randrange(TILE), dice.randrange(TILE)
        canvas.pixel(x, y, dice.choice(["conc0", "conc1"]))
    if variant == 0:
        canvas.rect(2, 5, 11, 3, "brick0")
        canvas.rect(0, 2, TILE, 2, "conc2")
        canvas.hline(0, 2, TILE, "conc4")
    return canvas


def _add_station_planes(sheet: Tilesheet) -> None:
    sheet.add("tactile", _tactile(), ("conc3", "ex3", "blond3"))
    sheet.add("platform_edge", _platform_edge(), ("conc0", "ex3", "blond3", "ink1"))
    for variant in range(2):
        sheet.add(f"track_{variant}", _track(variant), TRACK_COLOURS)


def _draw_boards(canvas: Canvas, floor: Floor) -> None:
    """Draw long boards that lie along the wall: wider towards the viewer, with a few knots."""
    for y, grain in ((4, 2), (9, 7), (15, 12)):
        canvas.hline(0, y, TILE, floor.line)
        canvas.hline((y * 3) % 9, grain, 7, floor.grain)
    canvas.hline(0, 10, TILE, floor.grain)
    canvas.hline(0, 5, TILE, floor.grain)


def _draw_straw(canvas: Canvas, floor: Floor) -> None:
    for y in range(0, TILE, 2):
        canvas.hline((y * 5) % 9, y, 5, floor.grain)
    canvas.hline(0, 15, TILE, floor.line)


def _draw_squares(canvas: Canvas, floor: Floor) -> None:
    for corner in (0, 8):
        canvas.rect(corner, corner, 8, 8, floor.second)


def _draw_stripes(canvas: Canvas, floor: Floor) -> None:
    for x, colour in ((3, floor.line), (11, floor.line), (7, floor.second), (15, floor.second)):
        canvas.vline(x, 0, TILE, colour)


def _draw_panels(canvas: Canvas, floor: Floor) -> None:
    canvas.hline(0, 0, TILE, "warm3")
    canvas.hline(0, 1, TILE, floor.second)
    for x in (0, 8):
        canvas.vline(x, 3, TILE, floor.line)
    canvas.hline(0, 15, TILE, floor.line)


FLOORS = (
    (Floor("floorwood", "#9a6648", "#ab7653", "#6f4638"), _draw_boards),
    (Floor("tatami", "blond1", "blond2", "leaf1"), _draw_straw),
    (Floor("kitchenfloor", "conc4", "conc5", "conc3"), _draw_squares),
    (Floor("wallpaper", "#bd8460", "#ad745a", "#a06a54"), _draw_stripes),
    (Floor("wainscot", "brick1", "brick2", "brick0"), _draw_panels),
)


def _add_floors(sheet: Tilesheet) -> None:
    for floor, draw in FLOORS:
        canvas = Canvas(TILE, TILE, floor.face)
        draw(canvas, floor)
        sheet.add(floor.name, canvas, floor.colours)


def add_surfaces(sheet: Tilesheet) -> None:
    """Add pavings and road, then markings, station and indoor floors."""
    _add_outdoor_planes(sheet)
    _add_road_markings(sheet)
    _add_station_planes(sheet)
    _add_floors(sheet)
    sheet.next_row()
