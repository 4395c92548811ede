"""What a player sees of the crowd: umbrellas, doors, faces, and a couple."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pygame
import pytest

from game.sim import Level, World
from game.sim.passer import INSIDE, STAND, STATES, WALK
from game.sim.people import KINDS, LOOKS
from game.sim.units import SUBPIXELS
from game.view.crowd import CrowdPainter
from game.view.mood import mood_of
from game.view.parting import FRONT
from game.view.passers import LANE_OFFSET
from game.view.people import COUPLE, FIGURES, PERSONS, figure_of
from game.view.people import STATES as SHOWN
from game.view.shadows import Shadows

if TYPE_CHECKING:
    from collections.abc import Callable

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


WHITE = (255, 255, 255)
SHADE = 15  # pixels: the width of everybody's shadow


def throng(sheets: Sheets, apart: int, count: int) -> tuple[World, CrowdPainter]:
    """People of the front lane on an open street, each so many pixels from the next."""
    people = "o" * count
    rows = ["." * 60] * 15 + [f".{people}".ljust(50, ".") + "I.........", "#" * 60]
    world = World(Level.from_text("\n".join(rows)))
    world.izuku.sx = 900 * SUBPIXELS
    for number, person in enumerate(world.crowd.civilians):
        person.asleep, person.lane, person.state_code = False, FRONT, STAND
        person.place = (100 + apart * number) * SUBPIXELS
    shadows = Shadows(world.level)
    return world, CrowdPainter(sheets, world.level, shadows, mood_of(world.level))


def feet_seen(world: World, painter: CrowdPainter, left: int = 0, alpha: float = 1.0) -> list[int]:
    """The columns in which shadows begin, from the left."""
    surface = pygame.Surface((480, 270)).convert()
    surface.fill(WHITE)
    painter.draw(surface, world, FRONT, (left, 0), alpha)
    row = world.crowd.civilians[0].y + LANE_OFFSET[FRONT]
    shaded = [surface.get_at((x, row))[:3] != WHITE for x in range(480)]
    return [x for x in range(1, 480) if shaded[x] and not shaded[x - 1]]


@pytest.mark.parametrize("speed", [256, 200, -300, 90])
def test_who_walks_moves_evenly_from_frame_to_frame(sheets: Sheets, speed: int) -> None:
    world, painter = throng(sheets, 60, 4)
    places = []
    for _ in range(60):
        for person in world.crowd.civilians:
            person.state_code = WALK
            person.heading = 1 if speed > 0 else -1
            person.place += speed
        painter.tick(world, 0)
        places += [feet_seen(world, painter, alpha=alpha) for alpha in (0.25, 0.5, 0.75, 1.0)]
    for person in range(3):
        way = [there[person] - here[person] for here, there in pairwise(places)]
        steps = [step * (1 if speed > 0 else -1) for step in way[8:]]
        assert set(steps) <= {0, 1}, "nobody jumps, and nobody slides back"
        assert abs(sum(steps) - abs(speed) * len(steps) / 4 / SUBPIXELS) <= 2


def test_nobody_is_missing_while_the_camera_runs_past(sheets: Sheets) -> None:
    world, painter = throng(sheets, 40, 20)
    for tick in range(120):
        left = tick * 4
        painter.tick(world, left)
        standing = [person.x - left - SHADE // 2 for person in world.crowd.civilians]
        inside = [x for x in standing if 0 < x < 480 - SHADE]
        seen = [x for x in feet_seen(world, painter, left) if x < 480 - SHADE]
        assert seen == inside


def test_who_stands_before_a_boy_fades_softly_and_comes_back(sheets: Sheets) -> None:
    world, painter = throng(sheets, 60, 4)
    feet = world.crowd.civilians[1]
    shades = []
    for tick in range(60):
        near = 20 <= tick < 40
        world.izuku.sx, world.izuku.sy = (feet.sx if near else 900 * SUBPIXELS), feet.sy
        painter.tick(world, 0)
        surface = pygame.Surface((480, 270)).convert()
        surface.fill(WHITE)
        painter.draw(surface, world, FRONT, (0, 0), 1.0)
        box = pygame.Rect(feet.x - 4, feet.y + LANE_OFFSET[FRONT] - 16, 8, 12)
        shades.append(sum(pygame.transform.average_color(surface, box)[:3]))
    whole, faint = shades[0], shades[35]
    assert shades[19] == whole < faint
    assert shades[59] == whole
    steps = [abs(there - here) for here, there in pairwise(shades)]
    assert max(steps) < (faint - whole) * 0.6
