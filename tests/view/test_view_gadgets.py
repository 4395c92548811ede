"""What is seen of the street's things: each state has its own picture, and drawing changes none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.levels.data import DATA_MAPS
from game.sim import World
from game.sim.buttons import ACT, JUMP, RIGHT
from game.view.frame import Renderer
from game.view.gadgets import cloth_cells
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from game.view.sheets import Sheets

THINGS = DATA_MAPS / "playground" / "things.tmx"


def seen(sheets: Sheets, at: tuple[int, int], buttons: int, ticks: int) -> list[bytes]:
    """The frames while some buttons are held from a place on, and the same digests unseen."""
    scenery = load_scenery(THINGS)
    drawn, blind = World(scenery.level), World(scenery.level)
    renderer = Renderer(scenery, sheets)
    renderer.show_hud = False
    frames = []
    for world in (drawn, blind):
        world.izuku.sx, world.izuku.sy = at[0] * 256, at[1] * 256
        world.izuku.on_ground = False
        world.izuku.enter(1)
    for _ in range(ticks):
        drawn.step(buttons)
        blind.step(buttons)
        renderer.tick(drawn)
        picture = renderer.draw_place(drawn, (at[0] - 120, at[1] - 120))
        frames.append(pygame.image.tobytes(picture, "RGB"))
        assert drawn.digest() == blind.digest()
    return frames


def test_every_thing_is_drawn_in_motion(sheets: Sheets) -> None:
    for at, buttons, ticks in (
        ((392, 100), JUMP, 40),  # cloth that tears
        ((620, 80), RIGHT, 40),  # a line
        ((100, 256), RIGHT, 40),  # bicycles
        ((870, 256), RIGHT | ACT, 250),  # a hoarding
    ):
        frames = seen(sheets, at, buttons, ticks)
        assert frames[0] != frames[-1], at


def test_cloth_is_no_part_of_the_painted_street() -> None:
    level = load_scenery(THINGS).level
    assert cloth_cells(level) == {
        *((column, 13) for column in range(13, 19)), *((column, 9) for column in range(22, 28)),
    }  # fmt: skip
    assert World(level).gadgets is not None
