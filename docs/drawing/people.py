"""The crowd: everybody of its sheet by kind, and the shopping district in sun and rain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.level import Level, WeatherKey
from game.sim.units import SUBPIXELS
from game.view.frame import Renderer
from game.view.people import PERSONS
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from game.view.sheets import Sheet

COLUMNS, SCALE = 16, 3
CELL = (24, 44)  # pixels
FOOT = 4  # pixels from a foot line to the cell's lower edge
BACKGROUND, LINE = (143, 155, 179), (106, 115, 134)
POSES = ("walk", "startle", "stagger", "flee", "cheer", "browse", "complain", "umbrella")
STORY = (
    "couple0_stand", "couple1_stand", "couple2_hug", "proposal_ask", "proposal_yes", "inko_stand",
    "stationman_stand", "baker_inside", "bookseller_inside", "florist_stand", "grandma_stand",
)  # fmt: skip
WIDE = 2  # cells of those who are two

STREET_SEED = 3
PLACES = (150, 2090, 3560)  # pixels: the first shops, the toys, the plaza
SETTLED = 160  # ticks until everybody is on the move
RAIN, RAIN_TICKS = 40, 400  # percent, and until umbrellas are up
TOP, CUT = 96, 140  # pixels: the part of the frame that is shown


def everybody() -> pygame.Surface:
    """All who stand, one line of poses for one of them, and the story's people."""
    sheet = Sheets(DATA_SHEETS).sheet("crowd")
    states = [f"{person}_stand" for person in PERSONS]
    states += [f"{PERSONS[number]}_{pose}" for number in (14, 16) for pose in POSES]
    rows = -(-len(states) // COLUMNS) + 1
    picture = pygame.Surface((COLUMNS * CELL[0], rows * CELL[1]))
    picture.fill(BACKGROUND)
    for number, state in enumerate(states):
        _stand(picture, sheet, state, number % COLUMNS, number // COLUMNS, 1)
    column = 0
    for state in STORY:
        cells = WIDE if state.startswith(("couple", "proposal")) else 1
        _stand(picture, sheet, state, column, rows - 1, cells)
        column += cells
    return pygame.transform.scale_by(picture, SCALE)


def _stand(
    picture: pygame.Surface, sheet: Sheet, state: str, column: int, row: int, cells: int
) -> None:
    left, ground = column * CELL[0], (row + 1) * CELL[1] - FOOT
    picture.fill(LINE, (left + 1, ground, cells * CELL[0] - 2, 1))
    frame = sheet.animation(state).frames[0]
    picture.blit(frame.surface, frame.corner(left + cells * CELL[0] // 2, ground))


def street(place: int, rain: int, ticks: int) -> pygame.Surface:
    """The lower part of a frame in the shopping district, Izuku at a pixel column."""
    scenery = load_scenery(DATA_MAPS / "shopping.tmx")
    if rain:
        rainy = _in_rain(scenery.level, rain)
        loaded = None if scenery.loaded is None else replace(scenery.loaded, level=rainy)
        scenery = scenery._replace(level=rainy, loaded=loaded)
    world = World(scenery.level, STREET_SEED)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    renderer.show_hud = False
    world.izuku.sx = place * SUBPIXELS
    for _ in range(ticks):
        world.step(0)
        renderer.tick(world)
    frame = renderer.draw(world)
    return frame.subsurface((0, TOP, frame.get_width(), CUT)).copy()


def _in_rain(level: Level, rain: int) -> Level:
    return Level(
        level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
        level.things, (WeatherKey(0, rain, 10),), level.title, "darkening", level.music,
        level.following, level.seed,
    )  # fmt: skip


def streets() -> pygame.Surface:
    """Three places on an afternoon, and one of them in the rain."""
    shown = [street(place, 0, SETTLED) for place in PLACES]
    shown.append(street(PLACES[1], RAIN, RAIN_TICKS))
    picture = pygame.Surface((shown[0].get_width(), CUT * len(shown)))
    for number, part in enumerate(shown):
        picture.blit(part, (0, number * CUT))
    return pygame.transform.scale_by(picture, 2)
