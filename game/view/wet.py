"""Water that stands and runs: puddles and spills with rings on them, streaks on wet walls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.sim.level import SOLID
from game.sim.surfaces_wet import SPILL, surface_kinds
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT
from game.view.nearby import Nearby
from game.view.rain import scattered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.level import Level, Thing
    from game.sim.world import World
    from game.view.sheets import Sheets

WATER: Final = (84, 100, 146)  # standing water, and where it catches the light
GLINT: Final = (196, 210, 238)
DEPTH: Final = 9  # pixels from the near to the far edge of a puddle
NEAR_EDGE: Final = 2  # pixels above the line where feet stand
FULLEST: Final = 190  # of 255: how much of the ground a full puddle hides
SHOWS_FROM: Final = 8  # % of wetness
LOOK_TICKS: Final = 8  # between two looks at what is dry

RING_TICKS: Final = 20  # a ring's way from a drop to nothing
RING_PIXELS: Final = 40  # of a puddle's length, for each ring in full rain

FALL_SHEET: Final = 48  # pixels after which falling water repeats
FALL_PACE: Final = 5  # pixels a tick

STREAKS_FROM: Final = 50  # % of a wall's wetness
STREAK_SHEET: Final = 64  # pixels after which streaks repeat downwards
STREAK_WIDTH: Final = 4  # pixels of a wall beside its edge that they run on
STREAK_PACE: Final = 3  # ticks a pixel
HIGH_WALL: Final = 4  # tiles: on lower walls nobody slides
IS_SOLID: Final = bytes(flag == SOLID for flag in range(256))
IS_AIR: Final = bytes(flag == 0 for flag in range(256))
ENOUGH: Final = b"\1" * HIGH_WALL
DRY_SIDE, RAIN_SIDE, SPILT_SIDE = range(3)
"""What water reaches the side of a wall."""


class _Pool(NamedTuple):
    """A puddle or spill: its place (pixels), the tile that tells its wetness, its picture."""

    left: int
    line: int
    floor: int
    picture: Surface

    @property
    def box(self) -> pygame.Rect:
        """What it and its rings fill of the level, in pixels."""
        foot = (self.left, self.line - NEAR_EDGE)
        return self.picture.get_rect(bottomleft=foot).inflate(0, DEPTH)

    @property
    def key(self) -> tuple[int, int]:
        """What no other pool or wall has."""
        return self.floor, self.left


class _Fall(NamedTuple):
    """Water that falls: its place in pixels, and a picture that repeats downwards."""

    left: int
    top: int
    bottom: int
    picture: Surface

    @property
    def box(self) -> pygame.Rect:
        """What it fills of the level, in pixels."""
        return pygame.Rect(self.left, self.top, self.picture.get_width(), self.bottom - self.top)


class _Wall(NamedTuple):
    """The free side of a wall: pixels, and indices of its middle tile and of the air beside."""

    x: int
    top: int
    bottom: int
    wall: int
    beside: int

    @property
    def box(self) -> pygame.Rect:
        """Where streaks may be on it, in pixels of the level."""
        left = self.x - STREAK_WIDTH
        return pygame.Rect(left, self.top, 2 * STREAK_WIDTH, self.bottom - self.top)

    @property
    def key(self) -> tuple[int, int]:
        """What no other pool or wall has."""
        return self.wall, self.beside


class Wet:
    """Draws what water does on the ground and on walls; the dry look is the map's."""

    def __init__(self, level: Level, sheets: Sheets) -> None:
        """Finds the pools of a level; its walls are sought when it is first wet."""
        self._ripple = sheets.sheet("effects").animation("puddle_ripple")
        spills = [thing for thing in level.of_kind("spill") if not _in_wall(level, thing)]
        pools = [_pool(level, thing) for thing in (*level.of_kind("puddle"), *spills)]
        falls = [_fall(thing) for thing in spills if thing.height > TILE_PIXELS]
        self._pools = Nearby((pool.box, pool) for pool in pools)
        self._falls = Nearby((fall.box, fall) for fall in falls)
        self._dry_until: dict[tuple[int, int], int] = {}  # by the place of a pool or wall
        self._full: dict[tuple[int, int], Surface] = {}
        self._level = level
        self._walls: Nearby[_Wall] | None = None
        self._streaks = tuple(_running(STREAK_WIDTH, STREAK_SHEET, side) for side in range(2))

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws what a camera corner sees, as wet as it is."""
        for pool in self._pools.seen(corner):
            if not self._is_dry(pool.key, world.tick):
                self._draw_pool(surface, world, pool, corner)
        for fall in self._falls.seen(corner):
            _draw_fall(surface, fall, corner, world.tick)
        if world.weather.wets:
            if self._walls is None:
                self._walls = Nearby((wall.box, wall) for wall in _walls(self._level))
            for wall in self._walls.seen(corner):
                if not self._is_dry(wall.key, world.tick):
                    self._draw_wall(surface, world, wall, corner)

    def _is_dry(self, key: tuple[int, int], tick: int) -> bool:
        """Whether a place was dry a moment ago; a tick long ago is another world's."""
        return 0 <= self._dry_until.get(key, -1) - tick <= LOOK_TICKS

    def _draw_pool(
        self, surface: Surface, world: World, pool: _Pool, corner: tuple[int, int]
    ) -> None:
        at = pool.left - corner[0], pool.line - corner[1] - NEAR_EDGE
        wetness = world.weather.wetness(pool.floor)
        if wetness < SHOWS_FROM:
            self._dry_until[pool.key] = world.tick + LOOK_TICKS
            return
        surface.blit(self._filled(pool, wetness), (at[0], at[1] - DEPTH))
        width = pool.picture.get_width()
        rain = world.weather.rain_at((pool.left + width // 2) * SUBPIXELS)
        for number in range(width * rain // (100 * RING_PIXELS)):
            age = world.tick + number * 7
            chance = scattered(number * 7919 + age // RING_TICKS * 104729 + pool.left)
            frame = self._ripple.once(age % RING_TICKS)
            x = at[0] + width // 6 + chance % max(1, width * 2 // 3)
            surface.blit(frame.surface, frame.corner(x, at[1] - 2 - (chance >> 12) % (DEPTH - 3)))

    def _filled(self, pool: _Pool, wetness: int) -> Surface:
        """A puddle's picture, as full as it is; kept in a form that skips what is empty."""
        key = (id(pool.picture), wetness)
        if key not in self._full:
            picture = pool.picture.copy()
            alpha = FULLEST * wetness // 100
            picture.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
            picture.set_alpha(255, pygame.RLEACCEL)
            self._full[key] = picture
        return self._full[key]

    def _draw_wall(
        self, surface: Surface, world: World, wall: _Wall, corner: tuple[int, int]
    ) -> None:
        x = wall.x - corner[0]
        top, bottom = max(wall.top - corner[1], 0), min(wall.bottom - corner[1], SCREEN_HEIGHT)
        if top >= bottom:
            return
        wetness = world.weather.wall_wetness(wall.wall, wall.beside)
        if wetness <= STREAKS_FROM:
            self._dry_until[wall.key] = world.tick + LOOK_TICKS
            return
        left = wall.beside < wall.wall
        picture = self._streaks[0 if left else 1]
        picture.set_alpha(255 * (wetness - STREAKS_FROM) // (100 - STREAKS_FROM))
        start = (wall.top - world.tick // STREAK_PACE) % STREAK_SHEET
        surface.set_clip((x if left else x - STREAK_WIDTH, top, STREAK_WIDTH, bottom - top))
        y = wall.top - corner[1] - start
        while y < bottom:
            if y > top - STREAK_SHEET:
                surface.blit(picture, (x if left else x - STREAK_WIDTH, y))
            y += STREAK_SHEET
        surface.set_clip(None)


def _draw_fall(surface: Surface, fall: _Fall, corner: tuple[int, int], tick: int) -> None:
    left, top, bottom = fall.left - corner[0], fall.top - corner[1], fall.bottom - corner[1]
    surface.set_clip((left, top, fall.picture.get_width(), bottom - top))
    for y in range(top - FALL_SHEET + tick * FALL_PACE % FALL_SHEET, bottom, FALL_SHEET):
        surface.blit(fall.picture, (left, y))
    surface.set_clip(None)


def _in_wall(level: Level, thing: Thing) -> bool:
    """Whether a spill runs down a wall: its middle lies in one."""
    return level.flag_at(thing.x, thing.y - thing.height // 2) == SOLID


def _fall(thing: Thing) -> _Fall:
    width = max(thing.width, 1)
    picture = _running(width, FALL_SHEET, thing.x)
    return _Fall(thing.x - width // 2, thing.y - thing.height, thing.y, picture)


def _pool(level: Level, thing: Thing) -> _Pool:
    left = thing.x - thing.width // 2
    width = max(thing.width, TILE_PIXELS)
    row = thing.y // TILE_PIXELS
    index = level.origin + row * level.stride + thing.x // TILE_PIXELS
    if not level.flags[index]:  # drawn over the floor itself: its lower edge is the next tile
        index -= level.stride
        row -= 1
    picture = pygame.Surface((width, DEPTH), pygame.SRCALPHA)
    pygame.draw.ellipse(picture, WATER, (0, 0, width, DEPTH))
    pygame.draw.line(picture, GLINT, (width // 5, 2), (width // 2, 2))
    pygame.draw.line(picture, GLINT, (width * 3 // 5, DEPTH - 3), (width * 3 // 4, DEPTH - 3))
    return _Pool(left, row * TILE_PIXELS, index, picture.convert_alpha())


def _walls(level: Level) -> Iterator[_Wall]:
    """All free sides of walls that water reaches and that are high enough to slide on."""
    kinds = surface_kinds(level)
    for column in range(level.width):
        for side in _high_sides(level, column):
            start, before = 0, DRY_SIDE
            for row in range(level.height + 1):
                here = DRY_SIDE
                index = level.origin + row * level.stride + column
                if row < level.height and 0 <= column + side < level.width:
                    here = _side(level, kinds, index, index + side)
                if here == before:
                    continue
                if before != DRY_SIDE and row - start >= HIGH_WALL:
                    middle = index - (row - start + 1) // 2 * level.stride
                    x = (column + (side > 0)) * TILE_PIXELS
                    edge = (start * TILE_PIXELS, row * TILE_PIXELS)
                    yield _Wall(x, *edge, middle, middle + side)
                start, before = row, here


def _high_sides(level: Level, column: int) -> Iterator[int]:
    """Left (-1) and right (1), where a column has walls beside air that are high enough."""
    first, height = level.origin + column, level.height
    end = first + height * level.stride
    solid = int.from_bytes(level.flags[first : end : level.stride].translate(IS_SOLID), "big")
    for side in (-1, 1):
        beside = level.flags[first + side : end + side : level.stride].translate(IS_AIR)
        free = (solid & int.from_bytes(beside, "big")).to_bytes(height, "big")
        if ENOUGH in free:
            yield side


def _side(level: Level, kinds: bytes, wall: int, beside: int) -> int:
    """What water reaches the side of a tile."""
    if level.flags[wall] != SOLID or level.flags[beside]:
        return DRY_SIDE
    if kinds[wall] == SPILL:
        return SPILT_SIDE
    return DRY_SIDE if level.dry[beside] else RAIN_SIDE


def _running(width: int, height: int, seed: int) -> Surface:
    """Thin runs of water that repeat downwards."""
    picture = pygame.Surface((width, height), pygame.SRCALPHA)
    for x in range(width):
        chance = scattered(seed * 31 + x)
        for run in range(2):
            start = (chance >> run * 6) % height
            for step in range(8 + (chance >> 14 + run) % 9):
                alpha = 60 + step * 8
                picture.set_at((x, (start + step) % height), (*GLINT, min(alpha, 170)))
    return picture.convert_alpha()
