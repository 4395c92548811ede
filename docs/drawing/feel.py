"""Six moments that tell a player something before he feels it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.golden import REPLAYS
from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.replay import load_replay
from game.sim import World
from game.view.frame import Renderer
from game.view.looks import USUAL, Looks
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

SAFE: Final = Looks(safe_colours=True)
MOMENTS: Final = (
    ("home_street_escaped", 1212, USUAL),  # red: a blast held back; his head on the road above
    ("home_street_escaped", 2525, USUAL),  # calm: people around him, and panic at the edges
    ("home_street_escaped", 2210, USUAL),  # a roll, grit, a ring
    ("roofs_escaped", 2300, USUAL),  # wet metal ahead shines
    ("home_street_escaped", 1101, USUAL),  # he is near: fire, eye, pips
    ("home_street_escaped", 1101, SAFE),  # the same for every kind of eye
)


def feel() -> list[Surface]:
    """Each moment as a player saw it."""
    sheets = Sheets(DATA_SHEETS)
    taken = []
    for name, last, looks in MOMENTS:
        replay = load_replay(REPLAYS / f"{name}.replay")
        scenery = load_scenery(DATA_MAPS / f"{replay.level}.tmx")
        world = World(scenery.level, replay.seed, replay.skill)
        renderer = Renderer(scenery, sheets, looks=looks)
        for tick in range(last):
            world.step(*replay.pressed(tick))
            renderer.tick(world)
        taken.append(renderer.draw(world).copy())
    return taken
