"""The automapping rules, followed as Tiled follows them: what they make of bare ground."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import parse

import pytest

from game.levels.data import DATA_MAPS
from maps.making.ground_rules import AROUND, GROUNDS, PLAY, SHADOWS, STREET, WINDOWS
from maps.making.made import RULES
from maps.making.rules import Rule, RuleMap
from sprites.tiles.blob import outlines
from sprites.tiles.tiled import WORN

if TYPE_CHECKING:
    from maps.making.rules import Cell

WIDTH, HEIGHT = 56, 22
GROUND = 18
BLOCKS = (
    (4, 14, 1, 4, "wood_c"), (8, 15, 3, 3, "concrete_c"), (13, 11, 5, 2, "metal_c"),
    (24, 8, 12, 10, "brick_c"), (24, 7, 12, 1, "roof_c"), (28, 15, 4, 3, ""),
    (40, 17, 9, 1, "gravel_c"), (44, 12, 1, 1, "glaze_c"), (20, 18, 3, 4, ""),
)  # fmt: skip


class Map:
    """A map as names of tiles by layer and place, and the names of the pictures on it."""

    def __init__(self) -> None:
        self.layers: dict[str, dict[Cell, str]] = {PLAY: {}}
        self.pictures: list[str] = []

    def paint(self, left: int, top: int, width: int, height: int, tile: str) -> None:
        for column in range(left, left + width):
            for row in range(top, top + height):
                self.layers[PLAY][column, row] = tile
                if not tile:
                    del self.layers[PLAY][column, row]

    def dress(self) -> None:
        for make in RULES.values():
            rules = make()
            for name in rules.owned:
                self.layers[name] = {}
            for rule in rules.rules:
                self._follow(rule, rules)

    def _follow(self, rule: Rule, rules: RuleMap) -> None:
        asked = [
            (self.layers.setdefault(layer, {}), cell, tiles, wanted)
            for tables, wanted in ((rule.needs, True), (rule.forbids, False))
            for layer, cells in tables.items()
            for cell, tiles in sorted(cells.items(), key=lambda one: one[1] == ())
        ]
        cells, _, tiles, _ = asked[0]
        if not set(tiles) & set(cells.values()):
            return
        for top in range(-rule.height, HEIGHT + rule.height):
            for left in range(-rule.width, WIDTH + rule.width):
                if all(
                    fits(cells, (cell[0] + left, cell[1] + top), tiles, rules) is wanted
                    for cells, cell, tiles, wanted in asked
                ):
                    self._give(rule, left, top)

    def _give(self, rule: Rule, left: int, top: int) -> None:
        for layer, cells in rule.gives.items():
            for (column, row), tile in cells.items():
                if 0 <= column + left < WIDTH and 0 <= row + top < HEIGHT:
                    self.layers.setdefault(layer, {})[column + left, row + top] = tile
        self.pictures += [one.name for objects in rule.objects.values() for one in objects]


def fits(cells: dict[Cell, str], at: Cell, tiles: tuple[str, ...], rules: RuleMap) -> bool | None:
    """Whether the map has one of the tiles there, or nothing for none; None outside the map."""
    column, row = at
    if rules.borders:
        at = min(max(column, 0), WIDTH - 1), min(max(row, 0), HEIGHT - 1)
    elif not (0 <= column < WIDTH and 0 <= row < HEIGHT):
        return None
    found = cells.get(at, "")
    return found in tiles if tiles else not found


def bare() -> Map:
    drawn = Map()
    drawn.paint(0, GROUND, WIDTH, HEIGHT - GROUND, STREET)
    for block in BLOCKS:
        drawn.paint(*block)
    return drawn


@pytest.fixture(scope="module")
def dressed() -> Map:
    drawn = bare()
    drawn.dress()
    return drawn


@cache
def facts() -> dict[str, tuple[str, str]]:
    """Shape and material of every tile, by its name."""
    found = {}
    for tile in parse(DATA_MAPS / "musutafu.tsx").getroot().findall("tile"):
        told = {each.get("name"): each.get("value", "") for each in tile.iter("property")}
        found[told["name"] or ""] = (told.get("shape", ""), told.get("material", ""))
    return found


def test_feet_notice_nothing(dressed: Map) -> None:
    before, after = bare().layers[PLAY], dressed.layers[PLAY]
    assert before.keys() == after.keys()
    for (column, row), tile in after.items():
        assert facts()[tile][0] == facts()[before[column, row]][0] == "block"
        if (column, row - 1) not in after:
            assert facts()[tile] == facts()[before[column, row]]


def test_ground_has_an_edge_where_there_is_air_and_nowhere_else(dressed: Map) -> None:
    play = dressed.layers[PLAY]
    named = {(frozenset(one.sides), frozenset(one.corners)): one.name for one in outlines()}
    seen = set()
    for (column, row), tile in play.items():
        ground, _, part = tile.partition("_")
        if ground not in GROUNDS:
            continue
        places = {
            place: (min(max(column + x - 1, 0), WIDTH - 1), min(max(row + y - 1, 0), HEIGHT - 1))
            for place, (x, y) in AROUND.items()
        }
        air = {place for place, at in places.items() if at not in play}
        sides = frozenset(place for place in air if len(place) == 1)
        corners = frozenset(place for place in air if len(place) == 2 and not sides & set(place))
        wanted = named[sides, corners]
        assert part in {wanted, *WORN.get(wanted, ())}, (column, row, tile)
        seen.add(wanted)
    assert {"tl", "t", "tr", "c", "l", "r", "bl", "b", "br", "col_t", "col_m", "block"} <= seen


def test_a_street_has_pavement_kerb_and_road_from_the_top_down(dressed: Map) -> None:
    play = dressed.layers[PLAY]
    for column in range(WIDTH):
        words = [play.get((column, row), "").partition("_")[0] for row in range(GROUND, HEIGHT)]
        assert words in (["pave", "kerb", "road", "road"], [""] * 4), column


def test_houses_windows_roofs_and_shadows_come(dressed: Map) -> None:
    layers = dressed.layers
    assert layers["back_facades"]
    assert layers[WINDOWS]
    assert {"planter", "antenna", "cone"} <= set(dressed.pictures)
    assert (28, 15) in layers[SHADOWS], "under the arch"
    assert (0, 15) not in layers[SHADOWS]
    assert all(at in layers[PLAY] for at in layers[WINDOWS])


def test_dressing_twice_is_dressing_once(dressed: Map) -> None:
    again = bare()
    again.dress()
    assert again.layers == dressed.layers
    again.dress()
    assert again.layers == dressed.layers
    assert again.pictures == dressed.pictures


def test_what_is_painted_over_is_dressed_as_if_it_were_new(dressed: Map) -> None:
    changed, fresh = bare(), bare()
    changed.dress()
    for drawn in (changed, fresh):
        drawn.paint(24, 7, 12, 4, "")
        drawn.paint(10, 13, 6, 1, "concrete_c")
    changed.dress()
    fresh.dress()
    for name in (PLAY, WINDOWS, SHADOWS):
        assert changed.layers[name] == fresh.layers[name], name
