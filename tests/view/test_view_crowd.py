"""What a player sees of the crowd: umbrellas, doors, faces, and a couple."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.sim.passer import INSIDE, STATES
from game.sim.people import KINDS, LOOKS
from game.view.people import COUPLE, FIGURES, PERSONS, figure_of
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


def pixels(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGBA")


def test_everybody_of_the_sheet_walks_the_streets_as_their_kind() -> None:
    seen = {(look, figure_of(look, number)) for look in range(LOOKS) for number in range(300)}
    assert {figure for _, figure in seen} == set(PERSONS)
    for look, figure in seen:
        assert PERSONS.index(figure) in FIGURES[KINDS[look]]


def test_no_two_who_walk_near_each_other_look_alike() -> None:
    for first in range(100):
        group = [figure_of(0, number) for number in range(first, first + 36)]
        assert len(set(group)) == len(group)


def test_every_look_and_state_has_a_picture(sheets: Sheets) -> None:
    sheet = sheets.sheet("crowd")
    assert set(SHOWN) == set(STATES) - {"inside"}
    for person in PERSONS:
        for state in {*SHOWN.values(), "browse", "umbrella"}:
            assert f"{person}_{state}" in sheet
            right = sheet.animation(f"{person}_{state}").frames
            left = sheet.animation(f"{person}_{state}", mirrored=True).frames
            assert len(right) == len(left)
            for there, back in zip(right, left, strict=True):
                turned = pygame.transform.flip(back.surface, flip_x=True, flip_y=False)
                assert pixels(turned) == pixels(there.surface)
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
