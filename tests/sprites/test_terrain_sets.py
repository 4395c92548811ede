"""Tiled's terrain brush finds a tile for every outline of ground and of house walls."""

from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from sprites.__main__ import SHEETS, TILED
from sprites.tiles import write_for_tiled

ROOT = Path(__file__).parents[2]
TILE = 16
GROUND = ("concrete", "roof", "asphalt", "brick", "glaze", "metal", "wood", "gravel")
WALLS = ("cream", "ochre", "white", "slate", "pink", "night", "mint")

Border = tuple[int, ...]
"""1 where a tile borders on its own terrain: top, top right, right, ... , left, top left."""

TILESET = ElementTree.parse(ROOT / TILED).getroot()


def terrain_set(name: str) -> tuple[str, dict[int, Border]]:
    """The kind of a set, and the borders of its tiles by their ids."""
    found = TILESET.find(f"wangsets/wangset[@name='{name}']")
    assert found is not None
    borders = {
        int(tile.get("tileid", "")): tuple(map(int, tile.get("wangid", "").split(",")))
        for tile in found.iter("wangtile")
    }
    return found.get("type", ""), borders


def reduced(cells: Border) -> Border:
    """What matters of eight neighbours: a corner only counts between two sides that are there."""
    return tuple(
        cell and (at % 2 == 0 or (cells[at - 1] and cells[(at + 1) % 8]))
        for at, cell in enumerate(cells)
    )


def test_the_file_for_tiled_is_what_the_scripts_write(tmp_path: Path) -> None:
    drawn = tmp_path / "tiles.tsx"
    write_for_tiled(drawn)
    assert drawn.read_text() == (ROOT / TILED).read_text(), "run python -m sprites"


@pytest.mark.parametrize("material", GROUND)
def test_ground_has_a_tile_for_whatever_lies_around_it(material: str) -> None:
    kind, borders = terrain_set(material)
    wanted = {reduced(cells) for cells in product((0, 1), repeat=8)} - {(0,) * 8}
    assert kind == "mixed"
    assert set(borders.values()) == wanted


@pytest.mark.parametrize("wall", WALLS)
def test_walls_have_a_tile_for_whatever_corners_are_painted(wall: str) -> None:
    kind, borders = terrain_set(f"{wall} wall")
    corners = {border[1::2] for border in borders.values()}
    assert kind == "corner"
    assert corners == set(product((0, 1), repeat=4)) - {(0,) * 4}


@pytest.mark.parametrize("material", [name for name in GROUND if name != "gravel"])
def test_ground_has_a_bright_lip_under_the_open_sky_only(material: str) -> None:
    _, borders = terrain_set(material)
    with Image.open(ROOT / SHEETS / "tileset.png") as picture:
        pixels = np.array(picture.convert("L"))
    brightness: dict[int, list[float]] = {0: [], 1: []}
    for number, border in borders.items():
        row, column = divmod(number, 16)
        top = pixels[row * TILE, column * TILE + 4 : column * TILE + 12]
        brightness[border[0]].append(float(np.median(top)))
    assert min(brightness[0]) >= max(brightness[1])
    assert np.mean(brightness[0]) > np.mean(brightness[1])
