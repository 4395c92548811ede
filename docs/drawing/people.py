"""The crowd: everybody of its sheet by kind, and the shopping district in sun and rain."""

from __future__ import annotations

import re
from dataclasses import replace

import pygame

from drawing.cells import Cell, Layout, cells, draw, stacked
from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.level import Level, WeatherKey
from game.sim.units import SUBPIXELS
from game.view.frame import Renderer
from game.view.people import PERSONS
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.text import Font

ALIKE = Layout(27, 48, 56)  # three people of nine frames a row
MOVING = Layout(32, 40, 56)
STORY = Layout(13, 100, 58)
SCALE = 2
POSES = (
    "stand", "walk", "umbrella", "startle", "stagger", "flee", "cheer", "browse", "complain",
)  # fmt: skip
GAITS = ("p00", "p12", "p24", "p36", "p41", "p44", "p47", "p52", "p58")
"""Those whose steps are shown one by one: men, women, children, elders, broad and tall."""

STREET_SEED = 3
PLACES = (150, 2090, 3560)  # pixels: the first shops, the toys, the plaza
SETTLED = 160  # ticks until everybody is on the move
RAIN, RAIN_TICKS = 40, 400  # percent, and until umbrellas are up
TOP, CUT = 96, 140  # pixels: the part of the frame that is shown


def everybody() -> pygame.Surface:
    """Everybody in every pose; some of them step by step; the people of the story."""
    sheets = Sheets(DATA_SHEETS)
    sheet, font = sheets.sheet("crowd"), Font(sheets)
    poses = [f"{person}_{pose}" for person in PERSONS for pose in POSES]
    steps = [f"{person}_{pose}" for person in GAITS for pose in ("walk", "umbrella")]
    story = [state for state in sheet.states() if not re.match(r"p\d\d_", state)]
    return stacked(
        [
            draw("Everybody, pose by pose", _named_once(cells(sheet, poses, 1)), ALIKE, font),
            draw("How they walk, dry and in the rain", cells(sheet, steps), MOVING, font),
            draw("Couples, people of the story, umbrellas", cells(sheet, story), STORY, font),
        ],
        SCALE,
    )


def _named_once(shown: list[Cell]) -> list[Cell]:
    """A person's number under the first pose, a pose's name under each of the others."""
    return [
        cell._replace(name=cell.name.split()[0 if number % len(POSES) == 0 else 1])
        for number, cell in enumerate(shown)
    ]


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
