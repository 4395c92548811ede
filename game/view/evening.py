"""Windows when it gets dark: those of shops are lit, those of homes here and there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from game.sim.units import TILE_PIXELS
from game.view.rain import scattered

if TYPE_CHECKING:
    from game.levels import LoadedMap
    from game.levels.pictures import TileImage
    from game.view.tiles import TileSheet

BY_DAY: Final = ("shopwin_day", "shopdoor_day")
"""Starts of the names of shop windows and doors; their lit twins say `lit` for `day`."""
HOMES: Final = {
    "bay_day": "bay_lit", "bay_curtain": "bay_lit2", "bay_open": "bay_lit",
    "bay_reader": "bay_lit2", "bay_blind": "bay_lit", "bay_pots": "bay_lit2",
    "bay_plant": "bay_lit",
    "win_day": "win_lit", "win_curtain": "win_lit2",
    "wintall_day": "wintall_lit", "wintall_curtain": "wintall_lit",
}  # fmt: skip
"""Windows of homes, and what they look like while somebody is in."""
AT_HOME: Final = 42  # % of the windows of homes that are lit


class _Window(NamedTuple):
    """A part of a home's window: the number of its lit twin, and its place in the window."""

    lit: int
    across: int
    down: int


class Evening:
    """The lit twins of a map's windows: `images` are its tiles with the twins at the end."""

    def __init__(self, loaded: LoadedMap, tiles: TileSheet) -> None:
        """Finds the twins of all tiles of the map; unlit ones have none."""
        self.images: list[TileImage | None] = list(loaded.tiles)
        self._shops: dict[int, int] = {}
        self._homes: dict[int, _Window] = {}
        for number, image in enumerate(loaded.tiles):
            if image is not None and image.path.stem == "tileset":
                self._add(number, image, tiles)

    def number(self, number: int, column: int, row: int) -> int:
        """What is drawn for a tile that stands in a cell of the map."""
        if number in self._shops:
            return self._shops[number]
        window = self._homes.get(number)
        if window is None or not _somebody_is_in(column - window.across, row - window.down):
            return number
        return window.lit

    def _add(self, number: int, image: TileImage, tiles: TileSheet) -> None:
        name = tiles.name_at(image.x, image.y)
        if name.startswith(BY_DAY):
            twin = tiles.same_part(image.x, image.y, name.replace("_day", "_lit", 1))
            if twin is not None:
                self._shops[number] = self._twin(image, twin)
        elif name in HOMES:
            twin = tiles.same_part(image.x, image.y, HOMES[name])
            if twin is not None:
                across, down = tiles.part_at(image.x, image.y)
                self._homes[number] = _Window(self._twin(image, twin), across, down)

    def _twin(self, image: TileImage, place: tuple[int, int]) -> int:
        self.images.append(replace(image, x=place[0], y=place[1]))
        return len(self.images) - 1


def _somebody_is_in(column: int, row: int) -> bool:
    return scattered(column * 7919 + row * TILE_PIXELS) % 100 < AT_HOME
