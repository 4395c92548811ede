"""Tiles for levels that have no map to be drawn from: those written as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import AIR, BLOCK, LADDER, MATERIALS, PLATFORM, SLOPE_DOWN, SLOPE_UP
from game.sim.units import TILE_PIXELS
from game.view.gadgets import cloth_cells
from game.view.sheets import wash

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.level import Level
    from game.view.mood import Wash
    from game.view.tiles import TileSheet

# the terrain of the tileset that shows a material
TERRAIN: Final = {
    "concrete": "concrete",
    "asphalt": "asphalt",
    "gravel": "gravel",
    "turf": "gravel",
    "wood": "wood",
    "metal": "metal",
    "glazed": "glaze",
    "painted": "concrete",
}
TOPS: Final = {"turf": "moss_t", "painted": "painted_t"}  # what lies on top of a material's own


class TerrainPainter:
    """Draws a level's own grid, each tile by its shape, material and neighbours."""

    def __init__(self, level: Level, tiles: TileSheet, tint: Wash) -> None:
        """Draws with a tileset's named tiles."""
        self._level = level
        self._moving = cloth_cells(level)  # drawn where they are, by somebody else
        self._tiles = tiles
        self._tint = tint

    def paint(self, surface: Surface, left: int, top: int, *, wet: bool) -> None:
        """Draws the part of the level whose corner is at a pixel."""
        level = self._level
        first_row, last_row = top // TILE_PIXELS, (top + surface.get_height()) // TILE_PIXELS
        first, last = left // TILE_PIXELS, (left + surface.get_width()) // TILE_PIXELS
        for row in range(max(0, first_row), min(level.height, last_row)):
            for column in range(max(0, first), min(level.width, last)):
                name = self._name(column, row)
                if name and (column, row) not in self._moving:
                    place = (column * TILE_PIXELS - left, row * TILE_PIXELS - top)
                    surface.blit(self._tiles.picture(name, wet=wet), place)
        wash(surface, *self._tint)

    def _shape(self, column: int, row: int) -> int:
        level = self._level
        column = min(max(column, 0), level.width - 1)
        if row < 0:
            return AIR
        return level.shapes[min(row, level.height - 1) * level.width + column]

    def _name(self, column: int, row: int) -> str:
        level = self._level
        shape = self._shape(column, row)
        if shape == AIR:
            return ""
        if shape == LADDER:
            return "ladder_top" if self._shape(column, row - 1) != LADDER else "ladder_mid"
        material = MATERIALS[level.materials[row * level.width + column]]
        terrain = TERRAIN[material]
        if shape == PLATFORM:
            return f"{terrain}_oneway_{self._sides(column, row, PLATFORM) or 'm'}"
        if shape in (SLOPE_UP, SLOPE_DOWN):
            return f"{terrain}_slope45_{'up' if shape == SLOPE_UP else 'dn'}"
        above = self._shape(column, row - 1) not in (BLOCK, SLOPE_UP, SLOPE_DOWN)
        sides = self._sides(column, row, BLOCK)
        if above and not sides and material in TOPS:
            return f"{terrain}_{TOPS[material]}"
        return f"{terrain}_{'t' if above else ''}{sides}".removesuffix("_") + (
            "" if above or sides else "_c"
        )

    def _sides(self, column: int, row: int, shape: int) -> str:
        """`l` or `r` where a row of a shape ends; empty inside, or where both ends meet."""
        left = self._shape(column - 1, row) != shape
        right = self._shape(column + 1, row) != shape
        if left == right:
            return ""
        return "l" if left else "r"
