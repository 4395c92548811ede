"""What breaks is seen to: each state has its own picture, and drawing changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.buttons import BOOST, LEFT, RIGHT, UP
from game.sim.person import FULL, RUN
from game.view.frame import Renderer
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from game.view.sheets import Sheets

BREAKING = DATA_MAPS / "playground" / "breaking.tmx"
LATER = 150  # ticks after which smoke and shards are gone


@pytest.mark.parametrize(
    ("place", "buttons", "box"),
    [
        (18, BOOST | RIGHT, (164, 260, 56, 10)),  # glass cracks
        (12, BOOST | UP, (164, 260, 56, 50)),  # and breaks
        (33, BOOST | LEFT, (484, 210, 24, 40)),  # a wall
        (51, BOOST | LEFT, (818, 214, 30, 30)),  # a tank
    ],
)
def test_what_a_blast_breaks_looks_broken_afterwards(
    sheets: Sheets, place: int, buttons: int, box: tuple[int, int, int, int]
) -> None:
    """Long after smoke and shards are gone; without a blast it looks as before."""
    scenery = load_scenery(BREAKING)
    drawn, blind = World(scenery.level), World(scenery.level)
    renderer = Renderer(scenery, sheets, "katsuki")
    seen = []
    for blast in (0, 0, buttons):
        for world in (drawn, blind):
            fire(world, place, blast)
        renderer.restart()
        renderer.tick(drawn)
        picture = renderer.draw_place(drawn, (box[0] - 50, 120))
        shown = picture.subsurface((50, box[1] - 120, *box[2:]))
        seen.append(pygame.image.tobytes(shown, "RGB"))
        assert drawn.digest() == blind.digest()
    assert seen[0] == seen[1]
    assert seen[1] != seen[2]


def fire(world: World, column: int, buttons: int) -> None:
    """Katsuki presses buttons in a column for a tick, and waits out of the picture."""
    katsuki = world.katsuki
    assert katsuki is not None
    for place, held, ticks in ((column, buttons, 1), (2, 0, LATER)):
        katsuki.enter(RUN)
        katsuki.hold_still()
        katsuki.on_ground = True
        katsuki.sx, katsuki.sy, katsuki.sweat_units = place * 4096, 256 * 256, FULL
        for _ in range(ticks):
            world.step(0, held)
