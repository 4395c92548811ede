"""How terrain looks after rain: one ramp step darker, with shining upper edges."""

from collections.abc import Iterable

import numpy as np

from sprites.tiles.materials import MATERIALS
from sprites.tiles.tilesheet import TILE
from sprites.tiles.weathering import faint, faint_pairs
from sprites.toolkit import Canvas, Rgb, rgb, shift

# Each colour of a dry tile, and the one it has when wet; others stay.
WET_COLOURS = {
    "conc5": "conc4",
    "conc4": "conc3",
    "conc3": "conc2",
    "conc2": "conc1",
    "conc1": "conc0",
    "conc0": "storm0",
    "warm3": "brick2",
    "brick2": "brick1",
    "brick1": "brick0",
    "brick0": "warm0",
    "sky1": "glass1",
    "glass1": "glass0",
    "blond2": "warm3",
    "white": "sky2",
}


def _soaked_colours() -> dict[Rgb, Rgb]:
    """Return dry and wet colour, with the faint patches of worn tiles."""
    soaked = {rgb(dry): rgb(wet_name) for dry, wet_name in WET_COLOURS.items()}
    for material in MATERIALS:
        for face, tone in faint_pairs(material.name, material.ramp):
            wet_pair = WET_COLOURS.get(face, face), WET_COLOURS.get(tone, tone)
            soaked[faint(face, tone)] = faint(*wet_pair)
    return soaked


def _draw_shine(tile: Canvas) -> None:
    """Draw the sky's light along the upper edge of a tile, and drips below it."""
    visible = tile.alpha()
    edge = visible & ~shift(visible, 0, 1)
    rows, columns = np.mgrid[0 : tile.height, 0 : tile.width]
    drips = visible & shift(edge, 0, 2) & ((columns + rows) % 5 == 0)
    tile.mask(edge & ((columns * 3 + rows) % 7 > 1), "sky2")
    tile.mask(drips, "sky1")


def wet(dry: Canvas, tops: Iterable[tuple[int, int]]) -> Canvas:
    """Return the rain-soaked copy of a sheet of tiles.

    `tops` are column and row of the tiles whose upper edge lies open to the rain.
    """
    soaked = dry.copy()
    visible = dry.alpha()
    for before, after in _soaked_colours().items():
        same = (dry.pixels[..., :3] == before).all(-1) & visible
        soaked.pixels[same, :3] = after
    for column, row in tops:
        tile = soaked.crop(column * TILE, row * TILE, TILE, TILE)
        _draw_shine(tile)
        soaked.pixels[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE] = (
            tile.pixels
        )
    return soaked
