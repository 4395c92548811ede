"""Where water mirrors: ground that goes on before the boys, and the puddles on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.levels import LoadedMap
    from game.view.tiles import TileSheet

STREET: Final = ("darkpave", "kerbstone", "darkroad")
"""Starts of the names of solid ground that mirrors all over once it is wet."""
KERB: Final = "kerbstone"
PUDDLE: Final = "alley_puddle"
"""Start of the names of props that are water on ground which does not mirror by itself."""
ABOVE: Final = 14  # pixels of ground seen above the line where feet stand
DEEPEST: Final = 5  # tiles of it that mirror, below that line


class Stretch(NamedTuple):
    """Wet ground in pixels of the level: feet stand at `line`, it is seen `deep` pixels below.

    A kerb lies `kerb` pixels below the line; 0 for none.
    """

    left: int
    right: int
    line: int
    deep: int
    kerb: int

    @property
    def area(self) -> pygame.Rect:
        """All of the ground that mirrors."""
        return pygame.Rect(self.left, self.line - ABOVE, self.right - self.left, ABOVE + self.deep)


class Puddle(NamedTuple):
    """A prop that is water: its box in pixels of the level, and the line of the feet above it."""

    box: pygame.Rect
    line: int
    name: str


def stretches(loaded: LoadedMap, tiles: TileSheet) -> list[Stretch]:
    """The wet streets of a map, from left to right."""
    found: list[Stretch] = []
    streets = _streets(loaded, tiles)
    for column in range(loaded.level.width) if streets else ():
        here = _column(loaded, streets, column)
        if here is None:
            continue
        last = found[-1] if found else None
        if last and last.right == here.left and last[2:] == here[2:]:
            found[-1] = last._replace(right=here.right)
        else:
            found.append(here)
    return found


def puddles(loaded: LoadedMap) -> list[Puddle]:
    """The props of a map that are water."""
    found = []
    for thing in loaded.decorations:
        if thing.name.startswith(PUDDLE):
            box = pygame.Rect(*map(round, (thing.x, thing.y, thing.width, thing.height)))
            found.append(Puddle(box, _line_above(loaded, box), thing.name))
    return found


def _column(loaded: LoadedMap, streets: Mapping[int, str], column: int) -> Stretch | None:
    width = loaded.level.width
    rows = [streets.get(row * width + column, "") for row in range(loaded.level.height)]
    first = next((row for row, name in enumerate(rows) if name), None)
    if first is None:
        return None
    deep = 0
    while deep < DEEPEST and first + deep < len(rows) and rows[first + deep].startswith(STREET):
        deep += 1
    ground = rows[first : first + deep]
    kerb = ground.index(KERB) * TILE_PIXELS if KERB in ground else 0
    left = column * TILE_PIXELS
    line = first * TILE_PIXELS
    return Stretch(left, left + TILE_PIXELS, line, deep * TILE_PIXELS, kerb)


def _streets(loaded: LoadedMap, tiles: TileSheet) -> dict[int, str]:
    """The names of the street's tiles by their cells; in each the one farthest back."""
    names = tiles.names(loaded.tiles)
    streets = {number: names[number] for number in tiles.numbers(loaded.tiles, STREET)}
    found: dict[int, str] = {}
    for layer in reversed(loaded.layers):
        if layer.role == "play" and layer.visible and not streets.keys().isdisjoint(layer.used):
            for cell, number in enumerate(layer.cells):
                if number in streets:
                    found[cell] = streets[number]
    return found


def _line_above(loaded: LoadedMap, box: pygame.Rect) -> int:
    """The pixel row where feet stand that a puddle lies before: the top of the ground under it."""
    level = loaded.level
    column = min(level.width - 1, box.centerx // TILE_PIXELS)
    row = min(level.height - 1, box.bottom // TILE_PIXELS)
    while row and level.shapes[(row - 1) * level.width + column]:
        row -= 1
    return row * TILE_PIXELS
