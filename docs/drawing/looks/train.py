"""The last train: late passengers, rain on the panes, and one who is soaked and cold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.held_camera import HeldCamera
from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

SEED: Final = 2
ASIDE: Final = 240  # pixels of the picture left of him
TOP: Final = 1  # pixels of the map above the picture
TAKEN: Final = 44  # ticks


def picture() -> Surface:
    """The third car of the train home; 480x270 pixels."""
    scenery = load_scenery(DATA_MAPS / "pictures" / "train.tmx")
    world = World(scenery.level, SEED)
    world.izuku.drench()
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    renderer.camera = HeldCamera(scenery.level, (world.izuku.x - ASIDE, TOP))
    while world.tick < TAKEN:
        world.step(0)
        renderer.tick(world)
    return renderer.draw(world)
