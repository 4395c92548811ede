"""The tileset: tileset.png, tileset_wet.png and the table tileset.json."""

import json
from pathlib import Path

from sprites.tiles.alley import add_alley
from sprites.tiles.arcade import add_arcade
from sprites.tiles.bays import add_bays
from sprites.tiles.blob import add_blob, blob_tops
from sprites.tiles.crossings import add_crossings
from sprites.tiles.facades import add_doors, add_mint_wall, add_walls
from sprites.tiles.flat import add_flat
from sprites.tiles.lamplight import add_lamplight
from sprites.tiles.materials import MATERIALS
from sprites.tiles.metalwork import add_metalwork
from sprites.tiles.night_fronts import add_night_fronts
from sprites.tiles.night_street import add_night_street
from sprites.tiles.night_walls import add_night_walls
from sprites.tiles.overlays import add_overlays
from sprites.tiles.roof_deck import add_roof_deck
from sprites.tiles.rooftops import add_rooftops
from sprites.tiles.shop_displays import add_shop_displays
from sprites.tiles.shop_guests import add_further_windows
from sprites.tiles.shopfronts import add_shopfronts, add_themed_windows
from sprites.tiles.station_hall import add_station_hall
from sprites.tiles.surface_variants import add_surface_variants
from sprites.tiles.surfaces import add_surfaces
from sprites.tiles.terrain import add_terrain, open_tops
from sprites.tiles.tiled import tileset_text
from sprites.tiles.tilesheet import COLUMNS, TILE, Tilesheet
from sprites.tiles.towers import add_towers
from sprites.tiles.train_car import add_train_car
from sprites.tiles.underground import add_underground
from sprites.tiles.wall_outlines import add_wall_outlines
from sprites.tiles.wetness import wet
from sprites.tiles.windows import add_windows
from sprites.toolkit import Canvas

CONTACT_BACKGROUND = "#5a6078"


Rows = list[tuple[int, int]]
"""Ranges of rows of the sheet: the first row and the one after the last."""


def filled_sheet() -> tuple[Tilesheet, Rows]:
    """Return all tiles, and which rows are terrain.

    Maps refer to tiles by id, so the order must not change: new tiles go to the end.
    """
    sheet = Tilesheet()
    add_terrain(sheet)
    terrain = [(0, sheet.row)]
    add_walls(sheet)
    add_windows(sheet)
    add_doors(sheet)
    add_shopfronts(sheet)
    add_metalwork(sheet)
    add_overlays(sheet)
    add_surfaces(sheet)
    add_surface_variants(sheet)
    add_themed_windows(sheet)
    add_rooftops(sheet)
    add_station_hall(sheet)
    add_flat(sheet)
    add_night_street(sheet)
    add_train_car(sheet)
    add_further_windows(sheet)
    add_bays(sheet)
    add_mint_wall(sheet)
    add_roof_deck(sheet)
    add_towers(sheet)
    sheet.next_row()
    first = sheet.row
    add_blob(sheet)
    terrain.append((first, sheet.row))
    add_wall_outlines(sheet)
    add_underground(sheet)
    add_arcade(sheet)
    add_lamplight(sheet)
    sheet.next_row()
    add_alley(sheet)
    add_night_fronts(sheet)
    add_crossings(sheet)
    add_shop_displays(sheet)
    add_night_walls(sheet)
    return sheet, terrain


def _write_table(path: Path, sheet: Tilesheet, terrain: Rows) -> None:
    """Write one tile per line, so that a change of one tile is a change of one line."""
    head = {
        "image": "tileset.png",
        "wet_image": "tileset_wet.png",
        "wet_rows": terrain,
        "tile": TILE,
        "columns": COLUMNS,
        "materials": [material.name for material in MATERIALS],
    }
    tiles = (f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in sheet.names.items())
    body = json.dumps(head)[:-1] + ', "tiles": {\n' + ",\n".join(tiles) + "\n}}\n"
    path.write_text(body, encoding="utf-8")


def _wet(sheet: Tilesheet, canvas: Canvas, terrain: Rows) -> Canvas:
    """Return the rows of terrain one under the other, soaked."""
    tops = [sheet.cell(name) for name in (*open_tops(), *blob_tops())]
    soaked = wet(canvas, tops)
    bands = [
        soaked.crop(0, first * TILE, canvas.width, (end - first) * TILE) for first, end in terrain
    ]
    stacked = Canvas(canvas.width, sum(band.height for band in bands))
    y = 0
    for band in bands:
        stacked.blit(band, 0, y)
        y += band.height
    return stacked


def build(out: Path) -> None:
    """Write the tileset and its table into `out`; the wet image holds the terrain rows only."""
    sheet, terrain = filled_sheet()
    canvas = sheet.canvas()
    canvas.save(out / "tileset.png")
    _wet(sheet, canvas, terrain).save(out / "tileset_wet.png")
    _write_table(out / "tileset.json", sheet, terrain)


def write_for_tiled(path: Path) -> None:
    """Write the tileset as Tiled reads it: names, what tiles are made of, terrain sets."""
    path.write_text(tileset_text(filled_sheet()[0]), encoding="utf-8")


def contact(directory: Path) -> None:
    """Write tileset.png, three times as large with gaps between the tiles, into `directory`."""
    tiles = filled_sheet()[0].canvas()
    rows = tiles.height // TILE
    spaced = Canvas(COLUMNS * (TILE + 1), rows * (TILE + 1), CONTACT_BACKGROUND)
    for row in range(rows):
        for column in range(COLUMNS):
            tile = tiles.crop(column * TILE, row * TILE, TILE, TILE)
            spaced.blit(tile, column * (TILE + 1), row * (TILE + 1))
    spaced.save(directory / "tileset.png", 3)
