"""The platform, framed like its mock-up: the doors close, a burst before him, a blast behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.held_camera import HeldCamera
from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.buttons import BOOST, RIGHT
from game.sim.units import SUBPIXELS
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete

SEED: Final = 4
CORNER: Final = (2246, 448)  # pixels of the map
FLOOR: Final = 656
WAITS: Final = 13.45  # s from the gate on: the doors will soon begin to close
RUN_UP: Final = 20  # ticks
IZUKU_FROM, KATSUKI_FROM = 2446, 2340  # pixels, where their last run begins
BLAST_AT, BURST_AT = 15, 20  # ticks of that run
SEEN_AFTER: Final = 27


def picture() -> Surface:
    """The last doors of line 2; 480x270 pixels."""
    scenery = load_scenery(DATA_MAPS / "pictures" / "station.tmx")
    world = World(scenery.level, SEED)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    renderer.camera = HeldCamera(scenery.level, CORNER)
    katsuki = world.katsuki
    assert katsuki is not None
    _set(world.izuku, IZUKU_FROM)
    world.step(0, 0)
    while world.tick < WAITS * 60:
        world.step(0, 0)
    _set(world.izuku, IZUKU_FROM)
    _set(katsuki, KATSUKI_FROM)
    for tick in range(SEEN_AFTER):
        izuku = RIGHT | (BOOST if tick == BURST_AT else 0)
        world.step(izuku, RIGHT | (BOOST if tick == BLAST_AT else 0))
        renderer.tick(world)
    return renderer.draw(world)


def _set(boy: Athlete, x: int) -> None:
    boy.sx, boy.sy = x * SUBPIXELS, FLOOR * SUBPIXELS
