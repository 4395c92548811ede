"""The level that a new one starts from: all layers, a plain street, and everybody on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.units import TILE_PIXELS
from maps.making.ground_rules import PLAY, SHADOWS, STREET, WINDOWS
from maps.making.tmx import Layer, Placed, map_text, typed

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH: Final = 120  # tiles: half a minute of running
HEIGHT: Final = 30
GROUND_ROW: Final = 26  # pavement, kerb and two rows of road
FOOT: Final = GROUND_ROW * TILE_PIXELS
TILESET: Final = "../musutafu.tsx"
SKY: Final = 'backgroundcolor="#9ccdf0"'

OPACITIES: Final = {
    "back_haze": 1, "back_far_walls": 0.5, "back_facades": 0.86, "back_windows": 0.9,
    "back_shopfronts": 0.94, "back_awnings": 0.94, "back_ground": 1, "back_shade": 0.34,
    SHADOWS: 0.22, "back_structure": 0.85,
}  # fmt: skip
"""Tile layers behind everybody, the farthest first; paler ones look farther."""

LINES: Final = 'color="#{}" draworder="index"'


def new_level_text() -> str:
    """The whole file."""
    properties = (
        typed("title", "A new street"), typed("time", "afternoon", "time"),
        typed("weather", "0s rain 0 wind 5"), typed("music", ""), typed("next", ""),
    )  # fmt: skip
    return map_text((WIDTH, HEIGHT), _layers(), TILESET, properties, SKY)


def _layers() -> Iterator[Layer]:
    for name, opacity in OPACITIES.items():
        yield Layer(name, {}, attributes="" if opacity == 1 else f'opacity="{opacity}"')
    yield Layer("back_scenery", attributes=LINES.format("7799bb"))
    street = ((column, row) for row in range(GROUND_ROW, HEIGHT) for column in range(WIDTH))
    yield Layer(PLAY, dict.fromkeys(street, STREET))
    yield Layer("back_props", attributes=LINES.format("88aacc"))
    yield Layer("things", objects=tuple(_things()), attributes='color="#ff5555"')
    for name in ("front_faces", WINDOWS, "front_ground"):
        yield Layer(name, {})
    yield Layer("front_props", attributes=LINES.format("ccbb66"))


def _things() -> Iterator[Placed]:
    yield Placed("", "izuku", 200, FOOT)
    yield Placed("", "katsuki", 72, FOOT, properties=(typed("delay", 2.0),))
    passers = (typed("count", 10), typed("wish", "walk", "wish"))
    yield Placed("passers-by", "crowd", 320, FOOT - 32, 1280, 32, passers)
    yield Placed("half way", "checkpoint", 960, FOOT - 192, 16, 192)
    yield Placed(
        "the end", "exit", 1840, FOOT - 192, 32, 192, (typed("outcome", "escaped", "outcome"),)
    )
