"""A whole level as a map of what was proven: ways that were run, tiles that are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.levels.data import DATA_SHEETS
from game.sim.units import TILE_PIXELS
from game.sim.world import World
from game.view.frame import Renderer
from game.view.gauges import CREAM, INK
from game.view.picture import draw_whole, headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.text import Font

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from os import PathLike

    from pygame import Surface

    from game.view.sheets import Colour

    Cell = tuple[int, int]
    Point = tuple[int, int]

TIMES = 2  # a level is drawn so many times smaller
CHEST = 14  # pixels above the feet: where the line of a way runs
JUMP = 40  # pixels in a tick: more is no step but a change of place
DIMMED = 120  # of 255: the level steps back behind what is drawn on it
DARKENED = 95
TINT = 125  # alpha of a tile's colour
APART = 2  # pixels between the lines of ways that run along each other
MARGIN = 4  # pixels around words
LEGEND = 16  # pixels high, under the map
STRIP = 1440  # pixels: longer levels are cut into strips, one below the other
GAP = 6  # pixels between two strips
NARROWEST = 760  # pixels, so that the words find room
ABOVE, BELOW = 56, 32  # pixels that are shown above and below what is drawn
DOT = 3


class Way(NamedTuple):
    """A way that was run: where the feet were after each tick, in pixels of the level.

    Of ways that run along each other each has a `place` of its own, from the upper to the lower.
    """

    colour: Colour
    points: list[Point]
    thick: bool
    place: int


class Mark(NamedTuple):
    """A word at a place in pixels of the level."""

    word: str
    x: int
    y: int
    colour: Colour


class ProofMap:
    """The level that is drawn on."""

    def __init__(self, level_path: str | PathLike[str]) -> None:
        """Draws the level; raises LevelError for a bad map."""
        headless()
        scenery = load_scenery(level_path)
        sheets = Sheets(DATA_SHEETS)
        whole = draw_whole(Renderer(scenery, sheets), World(scenery.level, 0), scenery)
        level = scenery.level
        size = (level.width * TILE_PIXELS // TIMES, level.height * TILE_PIXELS // TIMES)
        self._base = pygame.transform.smoothscale(whole, size)
        self._strips = -(-size[0] // STRIP)
        self._wide = -(-size[0] // self._strips)
        self._font = Font(sheets)

    def ways(
        self, ways: Sequence[Way], marks: Iterable[Mark], legend: Iterable[tuple[str, Colour]]
    ) -> Surface:
        """The level with lines along ways, and words at places."""
        picture = self._sheet(DIMMED)
        drawn = [(way, line) for way in ways for line in _lines(way)]
        for way, line in drawn:
            pygame.draw.lines(picture, INK, False, line, 4 if way.thick else 3)  # noqa: FBT003
        for way, line in drawn:
            pygame.draw.lines(picture, way.colour, False, line, 2 if way.thick else 1)  # noqa: FBT003
        heights = [y for _, line in drawn for _, y in line]
        return self._finished(picture, heights, marks, legend)

    def heat(
        self,
        tiles: Mapping[Cell, Colour],
        dots: Mapping[Cell, Colour],
        marks: Iterable[Mark],
        legend: Iterable[tuple[str, Colour]],
    ) -> Surface:
        """The level with coloured tiles, and smaller dots in some of them."""
        picture = self._sheet(DARKENED)
        side = TILE_PIXELS // TIMES
        tint = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
        for (column, row), colour in tiles.items():
            tint.fill((*colour, TINT), (column * side, row * side, side, side))
        picture.blit(tint, (0, 0))
        for (column, row), colour in dots.items():
            middle = (column * side + side // 2, row * side + side // 2)
            pygame.draw.circle(picture, colour, middle, DOT)
        heights = [row * side for _, row in tiles]
        return self._finished(picture, heights, marks, legend)

    # ---- the parts of a picture

    def _sheet(self, light: int) -> Surface:
        picture = self._base.copy()
        picture.fill((light, light, light), special_flags=pygame.BLEND_RGB_MULT)
        return picture

    def _words(self, picture: Surface, marks: Iterable[Mark]) -> None:
        taken: list[pygame.Rect] = []
        for mark in marks:
            x, y = mark.x // TIMES, mark.y // TIMES
            width = self._font.width(mark.word)
            strip = x // self._wide * self._wide  # words stay whole where a strip ends
            end = min(strip + self._wide, picture.get_width())
            left = max(min(x - width // 2, end - width - MARGIN), strip + MARGIN)
            box = pygame.Rect(left, y - 30, width, self._font.line_height)
            while box.collidelist(taken) >= 0 and box.top > 0:
                box.top -= self._font.line_height
            taken.append(box)
            pygame.draw.line(picture, mark.colour, (x, y), (x, box.bottom))
            self._font.draw(picture, mark.word, box.left, box.top, mark.colour, INK)

    def _finished(
        self,
        picture: Surface,
        heights: list[int],
        marks: Iterable[Mark],
        legend: Iterable[tuple[str, Colour]],
    ) -> Surface:
        """With its words, without the empty sky, cut into strips, and with what colours mean."""
        marks = list(marks)
        self._words(picture, marks)
        heights = [*heights, *(mark.y // TIMES for mark in marks)]
        width, height = picture.get_size()
        top = max(min(heights, default=0) - ABOVE, 0)
        high = min(max(heights, default=height) + BELOW, height) - top
        strips, wide = self._strips, self._wide
        sheet = pygame.Surface((max(wide, NARROWEST), strips * (high + GAP) + LEGEND - GAP))
        sheet.fill(INK)
        for strip in range(strips):
            part = (strip * wide, top, min(wide, width - strip * wide), high)
            sheet.blit(picture, (0, strip * (high + GAP)), part)
        x, y = MARGIN, sheet.get_height() - LEGEND
        for word, colour in legend:
            sheet.fill(colour, (x, y + 5, 8, 6))
            x = self._font.draw(sheet, word, x + 12, y + 4, CREAM) + 12
        return sheet


def _lines(way: Way) -> list[list[Point]]:
    """A way as lines in pixels of the picture, broken where the body was moved."""
    lines: list[list[Point]] = [[]]
    last: Point | None = None
    for x, y in way.points:
        if last is not None and (abs(x - last[0]) > JUMP or abs(y - last[1]) > JUMP):
            lines.append([])
        last = (x, y)
        lines[-1].append((x // TIMES, (y - CHEST) // TIMES + way.place * APART))
    return [line for line in lines if len(line) > 1]
