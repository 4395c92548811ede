"""Rooms seen in section: boxes of the picture into which no rain is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.mood import LIT_ROOM
from game.view.nearby import Nearby

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.levels import LoadedMap
    from game.levels.pictures import TileLayer
    from game.view.tiles import TileSheet


class Rooms:
    """The rooms of a map; keeps what they look like while the rain is drawn over everything."""

    def __init__(self, loaded: LoadedMap | None, tiles: TileSheet) -> None:
        """Finds the rooms by their tiles behind the boys; levels without a map have none."""
        boxes = [] if loaded is None else _boxes(loaded, tiles)
        self._boxes = Nearby((box, box) for box in boxes)
        self._kept: list[tuple[Surface, tuple[int, int]]] = []

    def keep(self, surface: Surface, corner: tuple[int, int]) -> None:
        """Remembers the rooms that a camera corner sees."""
        self._kept = []
        boxes = self._boxes.seen(corner)
        if not boxes:
            return
        screen = pygame.Rect(0, 0, SCREEN_WIDTH, SCREEN_HEIGHT)
        seen = (box.move(-corner[0], -corner[1]).clip(screen) for box in boxes)
        self._kept = [(surface.subsurface(box).copy(), box.topleft) for box in seen if box.width]

    def restore(self, surface: Surface) -> None:
        """Lays them over the picture again."""
        if self._kept:
            surface.blits(self._kept, doreturn=False)


def _boxes(loaded: LoadedMap, tiles: TileSheet) -> list[pygame.Rect]:
    """The rooms in pixels of the level; equal rows of tiles that touch are one box."""
    rows: list[pygame.Rect] = []
    numbers = tiles.numbers(loaded.tiles, LIT_ROOM)
    for layer in loaded.layers:
        if layer.role == "back" and layer.visible and not numbers.isdisjoint(layer.used):
            rows.extend(_runs(layer, numbers))
    boxes: list[pygame.Rect] = []
    for row in sorted(rows, key=lambda box: (box.x, box.width, box.y)):
        last = boxes[-1] if boxes else None
        if last and (last.x, last.width) == (row.x, row.width) and last.bottom >= row.y:
            last.union_ip(row)
        else:
            boxes.append(row)
    return boxes


def _runs(layer: TileLayer, numbers: frozenset[int]) -> Iterator[pygame.Rect]:
    """Neighbouring tiles of rooms in a row, as boxes in pixels."""
    for row in range(layer.height):
        cells = layer.cells[row * layer.width : (row + 1) * layer.width]
        if numbers.isdisjoint(cells):
            continue
        start = -1
        for column, number in enumerate((*cells, 0)):
            if number in numbers and start < 0:
                start = column
            elif number not in numbers and start >= 0:
                box = pygame.Rect(start, row, column - start, 1)
                start = -1
                yield pygame.Rect(*(side * TILE_PIXELS for side in box))
