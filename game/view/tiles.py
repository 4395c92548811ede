"""The game's own tileset by names, dry and wet."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import pygame

from game.sim.units import TILE_PIXELS
from game.view.sheets import stand_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygame import Surface

    from game.view.sheets import Sheets


class TileSheet:
    """tileset.png and its wet twin; tiles by name or by place in the sheet."""

    def __init__(self, sheets: Sheets) -> None:
        """Reads the names; pictures are loaded when one is first asked for."""
        self._sheets = sheets
        tiles = sheets.table("tileset.json").get("tiles")
        self._tiles: Mapping[str, Mapping[str, object]] = tiles if isinstance(tiles, dict) else {}
        self._names = {
            (tile.get("col"), tile.get("row")): name.partition("@")[0]
            for name, tile in self._tiles.items()
        }
        self._stand_in = stand_in().surface

    @cached_property
    def _dry(self) -> Surface | None:
        return self._sheets.picture("tileset.png")

    @cached_property
    def _wet(self) -> Surface | None:
        return self._sheets.picture("tileset_wet.png") if self._dry else None

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
        for sheet in (self._wet if wet else None, self._dry):
            if sheet is not None and sheet.get_rect().contains(box):
                return sheet.subsurface(box)
        return None

    def name_at(self, x: int, y: int) -> str:
        """The name of the tile that holds a pixel of the sheet, without its part; or empty."""
        return self._names.get((x // TILE_PIXELS, y // TILE_PIXELS), "")
