"""Tile layers of a map, painted into chunks: the hour's colours, lit windows, wet surfaces."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.levels.pictures import TileLayer
from game.levels.tile_images import own_size
from game.sim.level import AIR
from game.sim.units import TILE_PIXELS
from game.view.evening import Evening
from game.view.gadgets import cloth_cells
from game.view.light import WARM
from game.view.mood import LIT_ROOM, PLAIN, Wash
from game.view.sheets import is_opaque, washed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pygame import Surface

    from game.levels import LoadedMap
    from game.levels.pictures import TileImage
    from game.sim.level import Level
    from game.view.light import Lights
    from game.view.mood import Mood
    from game.view.pictures import Pictures
    from game.view.tiles import TileSheet

    _Cell = tuple[int, Surface, int, int]
    """A tile to be drawn: its number in the map, and where its picture's corner is in the level."""

LIT: Final = ("lit", "lantern")  # in the names of tiles that shine by themselves
LIT_GLOW: Final = 0.4
SHOPS: Final = ("shopwin_lit", "shopdoor_lit")
SPILL, SPILL_BELOW = 0.22, 22  # strength of what falls on the pavement, pixels below a tile
# windows too far away, or too many, to light their wall
FAR_LIT: Final = ("towerlit", "nightpane_lit")
CLOTH: Final = ("awn", "noren")  # hangs before windows, however bright they are
SURFACES: Final = (
    "pave", "plaza", "roofwet", "roofdeck", "platform", "floorwood", "tatami", "kitchenfloor",
    "kerb", "hall",
)  # fmt: skip
"""Starts of the names of ground that is seen from above; the air's veil is not over it."""


BOARDS: Final = ("fascia",)
"""Starts of the names of what is lit from above when it is dark."""
BOARD_LIGHT: Final = Wash((214, 206, 222), (0, 0, 0), 0.0)


DARK_WALLS: Final = ("brickdark", "brickgrey", "wall_night")
"""Starts of the names of walls that are seen by night."""


class _Plan(NamedTuple):
    """A layer and how far, in tiles, its largest pictures reach up and right of their cells.

    `aside` is how far they reach to any side because they are shifted.
    """

    layer: TileLayer
    up: int
    right: int
    aside: int


class MapPainter:
    """Paints some tile layers of a map, first drawn first."""

    def __init__(
        self,
        loaded: LoadedMap,
        layers: Sequence[TileLayer],
        pictures: Pictures,
        tiles: TileSheet,
        lights: Lights,
        mood: Mood,
    ) -> None:
        """Takes the layers of one role; reads pictures when they are first painted."""
        self._loaded = loaded
        self._plans = [_plan(loaded, layer) for layer in layers if layer.visible]
        self._pictures = pictures
        self._lights = lights
        self._mood = mood
        self._evening = Evening(loaded, tiles) if mood.lamps else None
        self._images = loaded.tiles if self._evening is None else self._evening.images
        self._shifts = {
            number: image.shift
            for number, image in enumerate(self._images)
            if image is not None and image.shift != (0, 0)
        }
        self._moving = cloth_cells(loaded.level)  # drawn where they are, by somebody else
        self._names = tiles.names(tuple(self._images))
        self._coloured: dict[tuple[int, int, bool], Surface | None] = {}
        self._lit = frozenset(number for number, name in enumerate(self._names) if _shines(name))
        self._far_lit = self._named(FAR_LIT)
        self._cloth = self._named(CLOTH)
        self._shops = self._named(SHOPS)

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws the part of the layers whose corner is at a pixel of the level."""
        # walls and ground in the colour of the hour
        cells: list[_Cell] = []
        for plan in self._plans:
            cells += self._cells(plan, left, top, surface, wet=wet)
        placed = [(picture, (x - left, y - top)) for _, picture, x, y in cells]
        surface.blits(placed, doreturn=False)
        # what shines is drawn again over it, but not over an awning that hangs before it
        lit = [cell for cell in cells if cell[0] in self._lit]
        if lit:
            highest = {(x, y): number for number, _, x, y in cells}
            for number, _, x, y in lit:
                if highest[x, y] not in self._cloth:
                    self._paint_lit(surface, number, (x - left, y - top))

    def _paint_lit(self, surface: Surface, number: int, place: tuple[int, int]) -> None:
        image = self._images[number]
        picture = self._pictures.of(image) if image is not None else None
        if picture is None:
            return
        if self._mood.lamps and number not in self._far_lit:
            middle = picture.get_rect(topleft=place).center
            self._lights.glow(surface, "glow_24", *middle, WARM, LIT_GLOW)
            if number in self._shops:
                below = (middle[0], middle[1] + SPILL_BELOW)
                self._lights.glow(surface, "glow_24", *below, WARM, SPILL)
        surface.blit(picture, place)

    def _cells(
        self, plan: _Plan, left: int, top: int, surface: Surface, *, wet: bool
    ) -> Iterator[_Cell]:
        """The tiles of a layer whose pictures may touch a surface with its corner at a pixel."""
        layer = plan.layer
        across, down = round(layer.offset[0]), round(layer.offset[1])
        first = (left - across) // TILE_PIXELS - plan.right - plan.aside
        last = (left - across + surface.get_width() - 1) // TILE_PIXELS + plan.aside
        first_row = (top - down) // TILE_PIXELS - plan.aside
        last_row = (top - down + surface.get_height() - 1) // TILE_PIXELS + plan.up + plan.aside
        first, last = max(0, first), min(layer.width, last + 1)
        for row in range(max(0, first_row), min(layer.height, last_row + 1)):
            numbers = layer.cells[row * layer.width + first : row * layer.width + last]
            if not any(numbers):
                continue
            for column, number in enumerate(numbers, first):
                if not number or (layer.role == "play" and (column, row) in self._moving):
                    continue
                shown = number
                if self._evening is not None:
                    shown = self._evening.number(number, column, row)
                picture = self._picture(shown, layer, wet=wet and self._reached(column, row))
                if picture is not None:
                    y = (row + 1) * TILE_PIXELS - picture.get_height() + down
                    right, lower = self._shifts.get(shown, (0, 0))
                    yield shown, picture, column * TILE_PIXELS + across + right, y + lower

    def _picture(self, number: int, layer: TileLayer, *, wet: bool) -> Surface | None:
        """A tile in the colours of the hour and of its layer."""
        key = (number, layer.order, wet)
        if key not in self._coloured:
            image = self._images[number]
            name = self._names[number]
            self._coloured[key] = self._colour(image, name, layer, wet=wet) if image else None
        return self._coloured[key]

    def _colour(
        self, image: TileImage, name: str, layer: TileLayer, *, wet: bool
    ) -> Surface | None:
        """A tile's picture in the air before its layer; kept for other views of the same map."""
        near = layer.role != "back" or name.startswith(SURFACES)
        air = self._mood.play if near else self._mood.back
        if name.startswith(LIT_ROOM) or (self._mood.lamps and _shines(name)):
            air = PLAIN
        elif self._mood.walls is not None and name.startswith(DARK_WALLS):
            air = self._mood.walls
        elif self._mood.lamps and name.startswith(BOARDS):
            air = BOARD_LIGHT
        # a map that makes a layer fainter has put the air before it by itself
        if not near and layer.opacity != 1:
            air = air._replace(share=0.0)
        tint, opacity = layer.tint, layer.opacity
        return self._pictures.changed(
            image, (*air, tint, opacity), lambda plain: _as_seen(plain, air, tint, opacity), wet=wet
        )

    def _named(self, starts: str | tuple[str, ...]) -> frozenset[int]:
        """The numbers of the tiles whose names begin so."""
        return frozenset(
            number for number, name in enumerate(self._names) if name.startswith(starts)
        )

    def _reached(self, column: int, row: int) -> bool:
        level = self._loaded.level
        inside = 0 <= column < level.width and 0 <= row < level.height
        return inside and rained_on(level)[row * level.width + column] != 0


def _as_seen(plain: Surface, air: Wash, tint: tuple[int, int, int], opacity: float) -> Surface:
    """A picture before the air and with its layer's tint and opacity, in its fastest form."""
    picture = washed(plain, *air)
    if tint != (255, 255, 255):
        picture.fill((*tint, 255), special_flags=pygame.BLEND_RGBA_MULT)
    if opacity != 1:
        alpha = round(255 * opacity)
        picture.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return picture.convert() if is_opaque(picture) else picture


def _shines(name: str) -> bool:
    """Whether a tile of this name shines by itself."""
    return any(word in name for word in LIT)


def _plan(loaded: LoadedMap, layer: TileLayer) -> _Plan:
    images = [loaded.tiles[number] for number in layer.used if number]
    sizes = [image.size or own_size(image) for image in images if image is not None]
    widest = max((size[0] for size in sizes), default=TILE_PIXELS)
    highest = max((size[1] for size in sizes), default=TILE_PIXELS)
    shift = max((abs(part) for image in images if image for part in image.shift), default=0)
    aside = -(-shift // TILE_PIXELS)
    return _Plan(layer, (highest - 1) // TILE_PIXELS, (widest - 1) // TILE_PIXELS, aside)


@lru_cache(maxsize=1)
def rained_on(level: Level) -> bytearray:
    """1 for each tile that looks wet when it rains: open air, and what rain first meets.

    Row-major. What lies inside a block looks like the top of its block.
    """
    width = level.width
    found = bytearray(width * level.height)
    for column in range(width):
        above_is_air, wet = True, 1
        for row in range(level.height):
            index = row * width + column
            air = level.shapes[index] == AIR
            if air or above_is_air:
                padded = level.origin + (row if air else row - 1) * level.stride + column
                wet = 0 if level.dry[padded] else 1
            found[index] = wet
            above_is_air = air
    return found
