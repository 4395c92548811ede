"""The game's own tileset by names, dry and wet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.sim.units import TILE_PIXELS
from game.view.sheets import stand_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygame import Surface

    from game.levels.pictures import TileImage
    from game.view.sheets import Sheets

DRY, WET = "tileset.png", "tileset_wet.png"


class TileSheet:
    """tileset.png and its wet twin; tiles by name or by place in the sheet."""

    def __init__(self, sheets: Sheets) -> None:
        """Reads the names; pictures are loaded when one is first asked for."""
        self._sheets = sheets
        self._loaded: dict[str, Surface | None] = {}
        table = sheets.table("tileset.json")
        self._wet_rows = table.get("wet_rows", ())
        tiles = table.get("tiles")
        self._tiles: Mapping[str, Mapping[str, object]] = tiles if isinstance(tiles, dict) else {}
        self._names = {
            (tile.get("col"), tile.get("row")): name.partition("@")[0]
            for name, tile in self._tiles.items()
        }
        self._named: dict[int, tuple[tuple[TileImage | None, ...], list[str]]] = {}
        self._stand_in = stand_in().surface

    def picture(self, name: str, *, wet: bool = False) -> Surface:
        """A tile by its name; larger ones whole."""
        tile = self._tiles.get(name)
        if tile is None:
            return self._stand_in
        column, row, width, height = (
            value if isinstance(value, int) else 1
            for value in (tile.get("col"), tile.get("row"), tile.get("w"), tile.get("h"))
        )
        box = (
            column * TILE_PIXELS, row * TILE_PIXELS, width * TILE_PIXELS, height * TILE_PIXELS,
        )  # fmt: skip
        return self.part(pygame.Rect(box), wet=wet) or self._stand_in

    def part(self, box: pygame.Rect, *, wet: bool = False) -> Surface | None:
        """A rectangle of the sheet; dry where the wet sheet does not reach."""
        soaked = self._soaked(box) if wet else None
        if soaked is not None:
            return soaked
        return self._cut(DRY, box)

    def _soaked(self, box: pygame.Rect) -> Surface | None:
        place = soaked_place(self._wet_rows, box)
        if place is None or self._whole(DRY) is None:
            return None
        return self._cut(WET, place)

    def _cut(self, name: str, box: pygame.Rect) -> Surface | None:
        whole = self._whole(name)
        return whole.subsurface(box) if whole and whole.get_rect().contains(box) else None

    def _whole(self, name: str) -> Surface | None:
        """All of a sheet, loaded when first asked for."""
        if name not in self._loaded:
            self._loaded[name] = self._sheets.picture(name)
        return self._loaded[name]

    def name_at(self, x: int, y: int) -> str:
        """The name of the tile that holds a pixel of the sheet, without its part; or empty."""
        return self._names.get((x // TILE_PIXELS, y // TILE_PIXELS), "")

    def names(self, images: tuple[TileImage | None, ...]) -> list[str]:
        """The names of a map's tiles, empty for those that are not of this tileset."""
        known = self._named.get(id(images))
        if known is None:
            # the tiles are kept with their names, so that nothing else gets their id
            known = self._named[id(images)] = images, list(map(self._name_of, images))
        return known[1]

    def _name_of(self, image: TileImage | None) -> str:
        return "" if image is None or image.path.name != DRY else self.name_at(image.x, image.y)

    def numbers(
        self, images: tuple[TileImage | None, ...], starts: str | tuple[str, ...]
    ) -> frozenset[int]:
        """The numbers of a map's tiles whose names begin so."""
        names = enumerate(self.names(images))
        return frozenset(number for number, name in names if name.startswith(starts))

    def part_at(self, x: int, y: int) -> tuple[int, int]:
        """Which column and row of its tile holds a pixel of the sheet; 0, 0 for a single one."""
        column, row = self._corner(self.name_at(x, y)) or (x // TILE_PIXELS, y // TILE_PIXELS)
        return x // TILE_PIXELS - column, y // TILE_PIXELS - row

    def same_part(self, x: int, y: int, name: str) -> tuple[int, int] | None:
        """Where in the sheet (pixels) another tile has the part that is here; None without it."""
        corner = self._corner(name)
        if corner is None:
            return None
        across, down = self.part_at(x, y)
        return (corner[0] + across) * TILE_PIXELS, (corner[1] + down) * TILE_PIXELS

    def _corner(self, name: str) -> tuple[int, int] | None:
        """Column and row of a tile's first part."""
        tile = self._tiles.get(name)
        column, row = (None, None) if tile is None else (tile.get("col"), tile.get("row"))
        if isinstance(column, int) and isinstance(row, int):
            return column, row
        return None


def soaked_place(wet_rows: object, box: pygame.Rect) -> pygame.Rect | None:
    """Where a rectangle of a tileset lies in its wet sheet, None if it has no wet look.

    The wet sheet holds some rows of the dry one, stacked: `wet_rows` of the tileset's table lists
    the first of each run and the one after its last.
    """
    top = 0
    for first, end in wet_rows if isinstance(wet_rows, list) else ():
        if first * TILE_PIXELS <= box.y and box.bottom <= end * TILE_PIXELS:
            return box.move(0, (top - first) * TILE_PIXELS)
        top += end - first
    return None
