"""The tileset: tileset.png, tileset_wet.png and the table tileset.json."""

import json
from pathlib import Path

from sprites.tiles.alley import add_alley
from sprites.tiles.bays import add_bays
from sprites.tiles.facades import add_doors, add_mint_wall, add_walls
from sprites.tiles.flat import add_flat
from sprites.tiles.materials import MATERIALS
from sprites.tiles.metalwork import add_metalwork
from sprites.tiles.night_fronts import add_night_fronts
from sprites.tiles.night_street import add_night_street
from sprites.tiles.overlays import add_overlays
from sprites.tiles.roof_deck import add_roof_deck
from sprites.tiles.rooftops import add_rooftops
from sprites.tiles.shop_guests import add_further_windows
from sprites.tiles.shopfronts import add_shopfronts, add_themed_windows
from sprites.tiles.station_hall import add_station_hall
from sprites.tiles.surface_variants import add_surface_variants
from sprites.tiles.surfaces import add_surfaces
from sprites.tiles.terrain import add_terrain, open_tops
from sprites.tiles.tilesheet import COLUMNS, TILE, Tilesheet
from sprites.tiles.towers import add_towers
from sprites.tiles.train_car import add_train_car
from sprites.tiles.wetness import wet
from sprites.tiles.windows import add_windows
from sprites.toolkit import Canvas

CONTACT_BACKGROUND = "#5a6078"


def _filled_sheet() -> tuple[Tilesheet, int]:
    """Return all tiles, and how many rows from the top are terrain.

    Maps refer to tiles by id, so the order must not change: new tiles go to the end.
    """
    sheet = Tilesheet()
    add_terrain(sheet)
    terrain_rows = sheet.row
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
    add_alley(sheet)
    add_night_fronts(sheet)
    return sheet, terrain_rows


def _write_table(path: Path, sheet: Tilesheet, terrain_rows: int) -> None:
    """Write one tile per line, so that a change of one tile is a change of one line."""
    head = {
        "image": "tileset.png",
        "wet_image": "tileset_wet.png",
        "wet_rows": terrain_rows,
        "tile": TILE,
        "columns": COLUMNS,
        "materials": [material.name for material in MATERIALS],
    }
    tiles = (f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in sheet.names.items())
    body = json.dumps(head)[:-1] + ', "tiles": {\n' + ",\n".join(tiles) + "\n}}\n"
    path.write_text(body, encoding="utf-8")


def build(out: Path) -> None:
    """Write the tileset and its table into `out`; the wet image holds the terrain rows only."""
    sheet, terrain_rows = _filled_sheet()
    canvas = sheet.canvas()
    canvas.save(out / "tileset.png")
    terrain = canvas.crop(0, 0, canvas.width, terrain_rows * TILE)
    tops = [sheet.cell(name) for name in open_tops()]
    wet(terrain, tops).save(out / "tileset_wet.png")
    _write_table(out / "tileset.json", sheet, terrain_rows)


def contact(directory: Path) -> None:
    """Write tileset.png, three times as large with gaps between the tiles, into `directory`."""
    tiles = _filled_sheet()[0].canvas()
    rows = tiles.height // TILE
    spaced = Canvas(COLUMNS * (TILE + 1), rows * (TILE + 1), CONTACT_BACKGROUND)
    for row in range(rows):
        for column in range(COLUMNS):
            tile = tiles.crop(column * TILE, row * TILE, TILE, TILE)
            spaced.blit(tile, column * (TILE + 1), row * (TILE + 1))
    spaced.save(directory / "tileset.png", 3)
