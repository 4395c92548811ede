"""What a player sees of the crowd: umbrellas, doors, faces, and a couple."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.sim.passer import INSIDE, STATES
from game.sim.people import LOOKS
from game.view.people import COUPLE, PERSONS
from game.view.people import STATES as SHOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim import World
    from game.view.frame import Renderer
    from game.view.sheets import Sheets

    Make = Callable[..., tuple[World, Renderer]]


def crowd_pixels(world: World, renderer: Renderer) -> bytes:
    renderer.show_hud = False
    return pygame.image.tobytes(renderer.draw(world), "RGB")


def test_every_look_and_state_has_a_picture(sheets: Sheets) -> None:
    sheet = sheets.sheet("crowd")
    assert len(PERSONS) == LOOKS
    assert set(SHOWN) == set(STATES) - {"inside"}
    for person in PERSONS:
        assert all(f"{person}_{state}" in sheet for state in {*SHOWN.values(), "umbrella"})
    assert all(state in sheet for state in COUPLE.values())


@pytest.mark.parametrize("state", range(len(STATES)), ids=STATES)
def test_every_state_is_drawn_but_inside(scene: Make, state: int) -> None:
    world, renderer = scene()
    for person in world.crowd.civilians:
        person.state_code = INSIDE
    renderer.tick(world)
    empty = crowd_pixels(world, renderer)
    world, renderer = scene()
    for person in world.crowd.civilians:
        person.enter(state, 100)
        person.since -= 10
    renderer.tick(world)
    assert (crowd_pixels(world, renderer) == empty) == (state == INSIDE)


def test_an_umbrella_is_seen(scene: Make) -> None:
    pictures = set()
    for umbrella in (False, True):
        world, renderer = scene()
        for person in world.crowd.civilians:
            person.umbrella = umbrella
        renderer.tick(world)
        pictures.add(crowd_pixels(world, renderer))
    assert len(pictures) == 2


def test_a_couple_is_seen_while_somebody_asks(scene: Make) -> None:
    pictures = set()
    for code in (0, 1, 3, 4):
        world, renderer = scene()
        world.crowd.proposal.code = code
        world.crowd.proposal.sx = world.izuku.sx + 40 * 256
        world.crowd.proposal.sy = world.izuku.sy
        renderer.tick(world)
        pictures.add(crowd_pixels(world, renderer))
    assert len(pictures) == 4
