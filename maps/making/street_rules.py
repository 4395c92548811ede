"""Rules for what stands on the ground: houses along a street, roofs, and building sites."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import parse

from game.levels.data import DATA_MAPS, sheet_path
from game.sim.units import TILE_PIXELS
from maps.making.ground_rules import PLAY, STREET
from maps.making.rules import Rule, RuleMap
from maps.making.tmx import FIRST_GID, Placed, tile_names, typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from maps.making.rules import Cell, Cells

PAINTED: Final = DATA_MAPS / "home_street.tmx"
"""The street whose houses are copied."""

GROUND_ROW: Final = 30  # of that map
HIGHEST_ROW: Final = 11
LOWEST_ROW: Final = 33
HOUSES: Final = ((3, 42), (79, 116), (65, 79), (52, 65), (119, 130), (124, 130), (65, 70))
"""Columns, from and up to, of stretches that look whole by themselves, the longest first."""

LONG_STREET: Final = ((3, 42), (52, 130))
"""What is laid along long streets before the single stretches: two halves, end to end."""

PICTURES: Final = {
    "back_scenery": "back_scenery", "back_props": "back_scenery", "front_props": "front_props",
}  # fmt: skip
"""Layers of pictures, and where they go: what is solid in a map hides what is on the pavement."""

STAND_ON_PLAY: Final = (
    "garden_wall", "hedge", "shed", "crate", "pigeon", "balcony", "site_", "stall", "fountain",
    "flower_bed",
)  # fmt: skip
"""Pictures that belong to what is solid there, by the first letters of their names."""

MARK: Final = "back_ground"
"""Behind the ground's own row this layer is never seen: rules mark there what they have dressed."""

PAVEMENT: Final = "0446036021604306"
ROAD: Final = "0021020010200120"
KERB: Final = "01201101"
DASHES: Final = ("road_line", "road_0", "road_1", "road_0", "road_2", "road_line")
KERBS: Final = ("kerb", "kerb_1", "kerb_2")
ROADS: Final = ("road_0", "road_1", "road_2", "road_line")

ROOFS: Final = (
    (22, ((10, "ac"), (44, "water_tank"), (106, "duct"), (178, "stairhut"), (262, "antenna"),
          (310, "roof_vent"))),
    (12, ((20, "cooler_square"), (84, "antenna"), (122, "ac"), (160, "roof_vent"))),
    (6, ((26, "ac"), (60, "antenna"))),
)  # fmt: skip
SITES: Final = (
    (20, ((8, "site_fence"), (56, "site_fence"), (112, "sand_heap"), (184, "site_pipes"),
          (240, "site_barrier"), (292, "cone"))),
    (8, ((14, "site_barrier"), (92, "cone"))),
)  # fmt: skip
"""Width in tiles, and pictures by their left edge in pixels."""


def house_rules() -> RuleMap:
    """Houses, trees and cars along streets that are level at both ends; walls may stand before."""
    stretches = [LONG_STREET, *((stretch,) for stretch in HOUSES)]
    return RuleMap([_houses(stretch) for stretch in stretches])


def surface_rules() -> RuleMap:
    """A street's tiles from the pavement down to the road, wherever its plain tile is left."""
    plain = (STREET,)
    rules = [
        *(_row(("kerb", digits), {1: plain, 2: plain}, 2, {0: (STREET, *KERBS)})
          for digits in (KERB, "0")),
        *(_row(("road", digits), {0: KERBS, 1: plain}, 1) for digits in (ROAD, "0")),
        _dashes(),
        *(_row(("road", digits), {0: ROADS, 1: plain}, 1) for digits in (ROAD, "0")),
        *(_pavement(digits) for digits in (PAVEMENT, PAVEMENT[:5], PAVEMENT[0])),
    ]  # fmt: skip
    return RuleMap(rules)


def prop_rules() -> RuleMap:
    """What stands on roofs, and on gravel."""
    rules = [_props("roof_c", "back_scenery", *row) for row in ROOFS]
    return RuleMap([*rules, *(_props("gravel_c", "back_props", *row) for row in SITES)])


def _rows(width: int, rows: dict[int, tuple[str, ...]]) -> dict[str, Cells]:
    cells = {(column, row): rows[row] for row in rows for column in range(width)}
    return {PLAY: cells} if cells else {}


def _row(
    tiles: tuple[str, str],
    rows: dict[int, tuple[str, ...]],
    at: int,
    no: dict[int, tuple[str, ...]] | None = None,
) -> Rule:
    """A rule that paints one row: `tiles` are the first word of their names, and a digit each."""
    first, digits = tiles
    width = len(digits)
    names = ["kerb" if f"{first}{digit}" == "kerb0" else f"{first}_{digit}" for digit in digits]
    given = {(column, at): name for column, name in enumerate(names)}
    return Rule(width, max(rows) + 1, _rows(width, rows), _rows(width, no or {}), {PLAY: given})


def _dashes() -> Rule:
    """The line in the middle of the road."""
    rows = {0: KERBS, 1: ROADS, 2: (STREET,)}
    given = {(column, 2): tile for column, tile in enumerate(DASHES)}
    return Rule(len(DASHES), 3, _rows(len(DASHES), rows), gives={PLAY: given})


def _pavement(digits: str) -> Rule:
    """The pavement that is walked on, and as much of it behind the line where feet stand."""
    top = _row(("pave", digits), {1: (STREET,)}, 1)
    behind = {(column, 0): f"pave_{digit}" for column, digit in enumerate(reversed(digits))}
    top.gives[MARK] = behind
    return top


def _props(ground: str, layer: str, width: int, pictures: tuple[tuple[int, str], ...]) -> Rule:
    sizes = {name: _size(name) for _, name in pictures}
    rows = max(height for _, height in sizes.values()) // TILE_PIXELS + 1
    needs = _rows(width, {rows - 1: (), rows: (ground,)})
    # the mark is needed, and made, where nothing else is asked of its layer
    free: Cells = {(column, row): () for column in range(width) for row in (rows - 1, rows)}
    foot = rows * TILE_PIXELS
    placed = [
        Placed(name, "", left, foot - sizes[name][1], *sizes[name]) for left, name in pictures
    ]
    mark = {(column, rows): ground for column in range(width)}
    return Rule(width, rows + 1, needs | {MARK: free}, gives={MARK: mark}, objects={layer: placed})


def _size(name: str) -> tuple[int, int]:
    frame = json.loads(sheet_path("props.json").read_text(encoding="utf-8"))[name][0]
    return int(frame["w"]), int(frame["h"])


# ---- houses, copied


def _houses(stretches: tuple[tuple[int, int], ...]) -> Rule:
    width = sum(right - left for left, right in stretches)
    ground = GROUND_ROW - HIGHEST_ROW
    needs: Cells = {(column, ground): (STREET,) for column in range(width)}
    needs |= {(0, ground - 1): (), (width - 1, ground - 1): ()}
    gives: dict[str, dict[Cell, str]] = {
        MARK: {(column, ground): STREET for column in range(width)}
    }
    objects: dict[str, list[Placed]] = {}
    at = 0
    for left, right in stretches:
        for name, cell, tile in _tiles(left, right):
            gives.setdefault(name, {})[cell[0] + at, cell[1]] = tile
        for name, placed in _pictures(left, right):
            moved = placed._replace(x=placed.x + at * TILE_PIXELS)
            objects.setdefault(name, []).append(moved)
        at += right - left
    rows = LOWEST_ROW - HIGHEST_ROW + 1
    return Rule(
        width, rows, {PLAY: needs, MARK: dict.fromkeys(needs, ())}, gives=gives, objects=objects
    )


def _tiles(left: int, right: int) -> Iterator[tuple[str, Cell, str]]:
    """Layer, place and name of the scenery's tiles in these columns."""
    for name, rows in _tile_layers().items():
        last = GROUND_ROW if name == "front_ground" else GROUND_ROW - 1
        for row in range(HIGHEST_ROW, last + 1):
            for column in range(left, right):
                if rows[row][column]:
                    yield name, (column - left, row - HIGHEST_ROW), rows[row][column]


def _pictures(left: int, right: int) -> Iterator[tuple[str, Placed]]:
    """Layer and place of the pictures that lie in these columns, and on no wall that is solid."""
    first, last = left * TILE_PIXELS, right * TILE_PIXELS
    for source, name in PICTURES.items():
        for item in _objects(source):
            x, width = float(item.get("x", 0)), float(item.get("width", 0))
            solid = item.get("name", "").startswith(STAND_ON_PLAY)
            if width and first <= x and x + width <= last and not solid:
                yield name, _picture(item, first)


def _picture(item: Element, first: int) -> Placed:
    x, y = float(item.get("x", 0)) - first, float(item.get("y", 0)) - HIGHEST_ROW * TILE_PIXELS
    size = float(item.get("width", 0)), float(item.get("height", 0))
    given = tuple(_given(one) for one in item.iter("property"))
    return Placed(item.get("name", ""), "", x, y, *size, given)


def _given(node: Element) -> tuple[str, tuple[str, int | float | str | bool]]:
    name, text = node.get("name", ""), node.get("value", "")
    return typed(name, text == "true") if node.get("type") == "bool" else typed(name, int(text))


@cache
def _painted() -> Element:
    root: Element = parse(PAINTED).getroot()
    return root


def _objects(layer: str) -> Iterator[Element]:
    found = _painted().find(f"objectgroup[@name='{layer}']")
    return iter(() if found is None else found.findall("object"))


@cache
def _tile_layers() -> dict[str, list[list[str]]]:
    """Names of tiles by row and column, of all layers that are scenery but for the ground's own."""
    names = tile_names()
    found: dict[str, list[list[str]]] = {}
    for layer in _painted().findall("layer"):
        name = layer.get("name", "")
        if name.startswith(("back", "front")) and name not in {MARK, "front_faces", "back_soil"}:
            lines = (layer.findtext("data") or "").strip().splitlines()
            gids = ([int(cell) for cell in line.rstrip(",").split(",")] for line in lines)
            found[name] = [[names[gid - FIRST_GID] if gid else "" for gid in row] for row in gids]
    return found
