"""The boys are seen in a crowd: who stands before them fades, and light is around them."""

from __future__ import annotations

import pygame
import pytest

from game.sim import Level, World
from game.view.frame import Renderer
from game.view.parting import FADED, FRONT, STEPS, Parting
from game.view.picture import as_png
from game.view.scenery import scenery_of

BOY = World(Level.from_text("......I\n" + "#" * 12)).izuku


def person(lane, x=0, y=0):
    """Somebody's feet, in pixels from Izuku's, and lane."""
    return BOY.x + x, BOY.y + y, lane


def parted(civilians, ticks, parting=None):
    parting = parting or Parting()
    for _ in range(ticks):
        beside = [(index, *civilian) for index, civilian in enumerate(civilians)]
        parting.tick([BOY], beside, range(len(civilians)))
    return parting


def test_only_the_front_lane_fades_and_step_by_step():
    civilians = [person(0), person(1), person(FRONT), person(FRONT, x=60)]
    parting = parted(civilians, 1)
    assert [parting.alpha(i) for i in (0, 1, 3)] == [255] * 3
    assert FADED < parting.alpha(2) < 255
    parted(civilians, STEPS, parting)
    assert parting.alpha(2) == FADED
    civilians[2] = person(FRONT, x=90)
    parted(civilians, STEPS, parting)
    assert parting.alpha(2) == 255


@pytest.mark.parametrize("lane", [0, 1, FRONT])
def test_a_rim_lights_up_among_people_of_every_lane(lane):
    assert parted([person(lane)], STEPS).rim("izuku") == 1
    assert 0 < parted([person(lane)], 1).rim("izuku") < 1
    assert parted([person(lane, x=60)], STEPS).rim("izuku") == 0
    assert parted([person(lane, y=120)], STEPS).rim("izuku") == 0


def brightness_of(sheets, people):
    """How much of Izuku's white shirt and red shoes can be seen behind `people`."""
    world = World(Level.from_text("\n".join(["." * 40] * 15 + [f"{people}", "#" * 40]).strip()), 5)
    for civilian in world.crowd.civilians:
        civilian.lane, civilian.place = FRONT, world.izuku.sx
    renderer = Renderer(scenery_of(world.level), sheets)
    renderer.show_hud = False
    for tick in range(STEPS + 1):
        renderer._seen = tick - 1
        renderer._crowd.tick(world, 0)
    picture = renderer.draw(world)
    left, top = renderer.camera.corner(1.0)
    box = pygame.Rect(world.izuku.x - left - 5, world.izuku.y - top - 22, 10, 10)
    return as_png(picture.subsurface(box)), pygame.transform.average_color(picture, box)


def test_izuku_is_seen_through_a_person_who_stands_before_him(sheets):
    _, alone = brightness_of(sheets, "...I....".ljust(40, "."))
    _, covered = brightness_of(sheets, "...I....".replace("..I", ".oI").ljust(40, "."))
    assert all(abs(a - b) < 60 for a, b in zip(alone[:3], covered[:3], strict=True))
