"""The storm roof: a blast behind him, lightning before him, and a gap in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.buttons import BOOST, JUMP, RIGHT
from game.sim.level import WeatherKey
from game.sim.units import SUBPIXELS
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

SEED: Final = 122  # one whose lightning strikes over the first gap, at tick 675
STORM: Final = (WeatherKey(0, 90, 35), WeatherKey(30, 90, 35))
ROOF: Final = 26 * 16  # pixels: where feet stand on the first roof
STARTS: Final = 646  # tick at which the two are set on the roof
TAKEN: Final = 678
IZUKU_FROM, KATSUKI_FROM = 602, 564  # pixels along the level
JUMPS: Final = 15  # ticks after they are set
FIRES: Final = range(21, 24)  # ticks after that


def picture() -> Surface:
    """The first gap of the roofs in a storm, as the player sees it; 480x270 pixels."""
    scenery = load_scenery(DATA_MAPS / "roofs.tmx")
    world = World(scenery.level, SEED)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    world.weather.restart(STORM, 0, IZUKU_FROM * SUBPIXELS)
    while world.tick < TAKEN:
        if world.tick == STARTS:
            _set_on_the_roof(world)
            renderer.side = "katsuki"  # framed for two: the camera follows the one behind
        world.step(*_pressed(world.tick - STARTS))
        renderer.tick(world)
    renderer.side = "izuku"
    return renderer.draw(world)


def _pressed(since: int) -> tuple[int, int]:
    """The buttons of both, so many ticks after they are set."""
    if since < 0:
        return 0, 0
    izuku = RIGHT | BOOST | (JUMP if since >= JUMPS else 0)
    return izuku, RIGHT | (BOOST if since in FIRES else 0)


def _set_on_the_roof(world: World) -> None:
    for boy, x in ((world.izuku, IZUKU_FROM), (world.katsuki, KATSUKI_FROM)):
        if boy is not None:
            boy.sx, boy.sy = x * SUBPIXELS, ROOF * SUBPIXELS
            boy.state_code = 0
