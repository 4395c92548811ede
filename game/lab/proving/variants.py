"""Levels made impossible on purpose: a gap widened, a wall raised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import AIR, BLOCK, Level
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.sim.level import Thing

HIGHER: Final = 24  # rows of sky that a raised wall rises into


def cut(level: Level, left: int, right: int) -> Level:
    """The level without any tile from one column up to but not another: a chasm."""
    shapes = bytearray(level.shapes)
    for row in range(level.height):
        start = row * level.width
        shapes[start + left : start + right] = bytes([AIR]) * (right - left)
    return _like(level, level.height, bytes(shapes), level.materials, level.roofed, level.things)


def walled(level: Level, left: int, right: int) -> Level:
    """The level with a solid wall from one column up to but not another, far into the sky.

    All tile positions are `HIGHER` rows further down.
    """
    sky = bytes(level.width * HIGHER)
    shapes = bytearray(sky + level.shapes)
    height = level.height + HIGHER
    for row in range(height):
        start = row * level.width
        shapes[start + left : start + right] = bytes([BLOCK]) * (right - left)
    things = [_lowered(thing) for thing in level.things]
    return _like(level, height, bytes(shapes), sky + level.materials, sky + level.roofed, things)


def _lowered(thing: Thing) -> Thing:
    down = HIGHER * TILE_PIXELS
    properties = tuple(
        (name, value + down if name == "to_y" and isinstance(value, int) else value)
        for name, value in thing.properties
    )
    return thing._replace(y=thing.y + down, properties=properties)


def _like(
    level: Level, height: int, shapes: bytes, materials: bytes, roofed: bytes,
    things: Iterable[Thing],
) -> Level:  # fmt: skip
    return Level(
        level.name, level.width, height, shapes, materials, roofed, things, level.weather,
        time=level.time, seed=level.seed,
    )  # fmt: skip
