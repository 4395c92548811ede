"""Floors that will slip shine before anybody steps on them, the more the less they hold.

Only traction decides, not rain: wet metal shines where wet concrete beside it does not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.athlete import SKID_TRACTION
from game.sim.level import IS_PLATFORM, IS_SLOPE, STOPS_DOWN
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.rain import scattered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.sim.level import Level
    from game.sim.world import World
    from game.view.sheets import Colour

LIGHT: Colour = (226, 238, 255)
DEEP: Colour = (120, 146, 196)
GLASS_TRACTION: Final = 40  # %: below it a floor is as slippery as it gets
PAUSE, TURNS = 4, 3  # every fourth tick a third of the rows in view are looked at
AROUND, AROUND_ROWS = 8, 3  # tiles around the screen that are looked at too, until the next look
JUMP: Final = 1  # tiles by which the screen moves in a tick; farther is another place
STRIP: Final = 256  # pixels after which a sheen repeats
HEIGHT: Final = 11  # pixels: from a little above the line of the feet to well below
ABOVE: Final = 4
GLINTS: Final = (22, 34)  # on a strip, by how slippery: bright dashes on the lip
STREAKS: Final = (56, 96)  # and streaks that hang below them
LIP: Final = (70, 130)  # of 255: the line of light along the floor's edge
SLIDES: Final = 3  # the sheen moves by a pixel while the camera moves by so many: light, not paint
BLINK_TICKS: Final = 20  # of the wandering highlight
COLUMNS: Final = SCREEN_WIDTH // TILE_PIXELS + 2
ROWS: Final = SCREEN_HEIGHT // TILE_PIXELS + 2
# for each value of a tile's flags whether one stands on it, level, and whether it is air
STANDS: Final = bytes(
    bool(flags & (STOPS_DOWN | IS_PLATFORM)) and not flags & IS_SLOPE for flags in range(256)
)
FREE: Final = bytes(flags == 0 for flags in range(256))
RUN: Final = re.compile(b"\1+")


class _Run(NamedTuple):
    """A stretch of slippery floor in pixels of the level, and how slippery, 0 or 1."""

    left: int
    top: int
    width: int
    grade: int


class Sheen:
    """Knows the floors of a level; looks now and then how they are, and draws the light on them."""

    def __init__(self, level: Level) -> None:
        """Finds the floors; strips of light are made once."""
        self._level = level
        self._floors = _floors(level)
        self._strips = [[_strip(grade, phase) for phase in range(2)] for grade in range(2)]
        self._runs: list[_Run] = []
        self._lines: dict[int, list[_Run]] = {}
        self._tick = self._column = self._row = -PAUSE  # when and where it was looked

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws the light on slippery floors that a camera corner sees."""
        tick = world.tick
        if tick != self._tick:
            self._look(world, corner[0] // TILE_PIXELS, corner[1] // TILE_PIXELS)
        if not self._runs:
            return
        left, top, slid = corner[0], corner[1] + ABOVE, corner[0] // SLIDES
        strips = [grade[tick // BLINK_TICKS % 2] for grade in self._strips]
        blits = [
            (strips[grade], (x - left, y - top), ((x - slid) % STRIP, 0, width, HEIGHT))
            for x, y, width, grade in self._runs
        ]
        surface.blits(blits, doreturn=False)

    def _look(self, world: World, column: int, row: int) -> None:
        """Looks at some of the rows around the screen; at all where nothing was looked at yet."""
        tick, jumped = world.tick, max(abs(column - self._column), abs(row - self._row)) > JUMP
        everywhere = jumped or tick != self._tick + 1
        self._tick, self._column, self._row = tick, column, row
        if not everywhere and tick % PAUSE:
            return
        old, new, turn = self._lines, {}, tick // PAUSE % TURNS
        for line in self._with_floors(row):
            if everywhere or line not in old or line % TURNS == turn:
                found = self._slippery(world, line, column - AROUND, column + COLUMNS + AROUND)
                new[line] = list(found)
            else:
                new[line] = old[line]
        self._lines, self._runs = new, [run for runs in new.values() for run in runs]

    def _with_floors(self, row: int) -> Iterator[int]:
        """The rows with floors on a screen that begins with a row, and a little around it."""
        for line in range(max(0, row - AROUND_ROWS), row + ROWS + AROUND_ROWS):
            if line < self._level.height and self._floors[line]:
                yield line

    def _slippery(self, world: World, line: int, left: int, right: int) -> Iterator[_Run]:
        """Stretches of a row's floor between two columns that skid, cut where the grade changes."""
        traction = world.weather.traction
        line_starts = self._level.origin + line * self._level.stride
        for first, last in self._floors[line]:
            if last < left or first > right:
                continue
            start, before = 0, -1
            for place in range(max(first, left), min(last, right) + 1):
                holds = traction(line_starts + place)
                grade = -1 if holds > SKID_TRACTION else int(holds < GLASS_TRACTION)
                if grade == before:
                    continue
                if before >= 0:
                    yield _run(start, line, place - start, before)
                start, before = place, grade
            if before >= 0:
                yield _run(start, line, min(last, right) + 1 - start, before)


def _run(column: int, row: int, tiles: int, grade: int) -> _Run:
    return _Run(column * TILE_PIXELS, row * TILE_PIXELS, tiles * TILE_PIXELS, grade)


def _floors(level: Level) -> list[list[tuple[int, int]]]:
    """For each row the runs of tiles that can be stood on, level and free above: first and last."""
    rows: list[list[tuple[int, int]]] = [[]]
    for row in range(1, level.height):
        start = level.origin + row * level.stride
        floors = _bits(level.flags[start : start + level.width], STANDS)
        start -= level.stride
        floors &= _bits(level.flags[start : start + level.width], FREE)
        found = RUN.finditer(floors.to_bytes(level.width, "big"))
        rows.append([(run.start(), run.end() - 1) for run in found])
    return rows


def _bits(flags: bytes, chosen: bytes) -> int:
    """A row of tiles as one number, with a byte of 1 for each that is chosen by its flags."""
    return int.from_bytes(flags.translate(chosen), "big")


@lru_cache(maxsize=4)
def _strip(grade: int, phase: int) -> Surface:
    """Glints along the lip and streaks below it; twice as wide as it repeats, for long floors."""
    wide = STRIP + (COLUMNS + 2 * AROUND + 2) * TILE_PIXELS
    picture = pygame.Surface((wide, HEIGHT), pygame.SRCALPHA)
    picture.fill((*LIGHT, LIP[grade]), (0, ABOVE, wide, 1))
    for number in range(STREAKS[grade]):
        chance = scattered(number * 977 + grade * 31)
        x, length = chance % STRIP, 2 + (chance >> 9) % (HEIGHT - ABOVE - 2)
        for down in range(length):
            alpha = 225 - 170 * down // length
            for left in range(x, wide, STRIP):
                picture.set_at((left, ABOVE + 1 + down), (*DEEP, alpha))
    for number in range(GLINTS[grade]):
        chance = scattered(number * 7919 + grade * 17)
        x, length = chance % STRIP, 2 + (chance >> 9) % (5 + 7 * grade)
        bright = 235 if (number + phase) % 2 else 130
        y = ABOVE - 2 + (chance >> 14) % 3
        for left in range(x, wide, STRIP):
            picture.fill((*LIGHT, bright), (left, y, length, 1))
    picture = picture.convert_alpha()
    picture.set_alpha(255, pygame.RLEACCEL)  # mostly empty
    return picture
