"""The living room in the evening, framed like its mock-up: two under one quilt, and a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.held_camera import HeldCamera
from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.view.bubble import Bubble
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

SEED: Final = 2
CORNER: Final = (0, 0)  # pixels of the map
SPEAKER: Final = (283, 222)  # where Katsuki's feet are
TAKEN: Final = 96  # ticks


def picture() -> Surface:
    """The first room of the evening; 480x270 pixels."""
    scenery = load_scenery(DATA_MAPS / "pictures" / "evening.tmx")
    world = World(scenery.level, SEED)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    renderer.camera = HeldCamera(scenery.level, CORNER)
    while world.tick < TAKEN:
        world.step(0)
        renderer.tick(world)
    renderer.say(Bubble("Sorry...", "katsuki at the table", TAKEN + 1, *SPEAKER))
    return renderer.draw(world)
