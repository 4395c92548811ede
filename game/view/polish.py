"""Polished floors of halls: what stands behind them is mirrored, faintly, in any weather."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.nearby import Nearby

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.tiles import TileSheet

POLISHED: Final = (
    "hallfront"  # how the names of the tiles begin that such a floor ends with, at the viewer
)
BEHIND: Final = 14  # pixels of floor behind the line of the feet
SHINE: Final = 36  # of 255: how much of the mirror image is seen


class Polish:
    """The polished floors of a map; levels without a map have none."""

    def __init__(self, loaded: LoadedMap | None, tiles: TileSheet) -> None:
        """Finds them by their tiles."""
        floors = [] if loaded is None else _floors(loaded, tiles)
        self._floors = Nearby((floor, floor) for floor in floors)

    def draw(self, surface: Surface, corner: tuple[int, int]) -> None:
        """Lays mirror images over the floors that a camera corner sees."""
        for whole in self._floors.seen(corner):
            floor = whole.move(-corner[0], -corner[1]).clip((0, 0, SCREEN_WIDTH, SCREEN_HEIGHT))
            height = min(floor.height, floor.y)
            if height > 0:
                behind = surface.subsurface((floor.x, floor.y - height, floor.width, height))
                image = pygame.transform.flip(behind, flip_x=False, flip_y=True)
                image.set_alpha(SHINE)
                surface.blit(image, floor.topleft)


def _floors(loaded: LoadedMap, tiles: TileSheet) -> Iterator[pygame.Rect]:
    """Each polished floor as a box of pixels, from its wall to its edge at the viewer."""
    numbers = tiles.numbers(loaded.tiles, POLISHED)
    for layer in loaded.layers:
        if layer.role != "play" or numbers.isdisjoint(layer.used):
            continue
        for row in range(1, layer.height):
            for start, end in _runs(layer.cells, row, layer.width, numbers):
                depth = 1
                while _at(layer.cells, row + depth, start, layer.width) in numbers:
                    depth += 1
                yield pygame.Rect(
                    start * TILE_PIXELS,
                    row * TILE_PIXELS - BEHIND,
                    (end - start) * TILE_PIXELS,
                    depth * TILE_PIXELS + BEHIND,
                )


def _runs(
    cells: tuple[int, ...], row: int, width: int, numbers: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Where such tiles lie in a row without any in the row above, as columns from and to."""
    start = -1
    for column in range(width + 1):
        here = (
            column < width
            and cells[row * width + column] in numbers
            and cells[(row - 1) * width + column] not in numbers
        )
        if here and start < 0:
            start = column
        elif not here and start >= 0:
            yield start, column
            start = -1


def _at(cells: tuple[int, ...], row: int, column: int, width: int) -> int:
    index = row * width + column
    return cells[index] if index < len(cells) else 0
