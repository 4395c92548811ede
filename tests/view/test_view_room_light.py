"""Rooms with a lamp: what stands in their corners is darker than what stands under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.view.light import Lights
from game.view.room_light import RoomLight

if TYPE_CHECKING:
    from game.view.sheets import Sheets

LAMP = pygame.Rect(187, 96, 26, 34)
GREY = (150, 150, 150, 255)


def seen(light: RoomLight, x: int) -> tuple[int, int, int]:
    """The average colour of a grey thing that stands on the floor, its middle at a pixel."""
    thing = pygame.Surface((24, 32), pygame.SRCALPHA)
    thing.fill(GREY)
    box = thing.get_rect(midbottom=(x, 208))
    red, green, blue, _ = pygame.transform.average_color(light.shaded(thing, box))
    return red, green, blue


def test_furniture_darkens_away_from_the_lamp(sheets: Sheets) -> None:
    light = RoomLight(Lights(sheets))
    light.add("ceiling_lamp", LAMP)
    under, aside, corner = seen(light, 200), seen(light, 290), seen(light, 340)
    assert under == GREY[:3]
    assert sum(under) > sum(aside) > sum(corner)
    assert corner[0] > corner[1]  # warm, not grey


def test_nothing_outside_of_the_room_is_darkened(sheets: Sheets) -> None:
    light = RoomLight(Lights(sheets))
    light.add("ceiling_lamp", LAMP)
    assert not light.reaches(pygame.Rect(600, 176, 24, 32))
    assert seen(light, 600) == GREY[:3]


def test_the_dark_keeps_to_the_shape_of_a_thing(sheets: Sheets) -> None:
    light = RoomLight(Lights(sheets))
    light.add("ceiling_lamp", LAMP)
    hole = pygame.Surface((24, 32), pygame.SRCALPHA)
    hole.fill(GREY, (0, 0, 12, 32))
    shaded = light.shaded(hole, hole.get_rect(midbottom=(340, 208)))
    assert shaded.get_at((4, 16))[3] == 255
    assert shaded.get_at((20, 16))[3] == 0
