"""What stands on a house stands on it: nothing hangs in the air above its roof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from game.levels.data import DATA_MAPS
from game.sim.units import TILE_PIXELS
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from game.levels import LoadedMap
    from game.levels.pictures import Decoration

ON_ROOFS: Final = ("antenna", "water_tank", "billboard", "ac", "stairhut")
WALLS: Final = ("back_far", "back_facades", "back_structure", "play")
STREETS: Final = ("home_street", "shopping", "playground/crowd", "playground/things")


def _roof(loaded: LoadedMap, column: int) -> int:
    """The pixel row where the uppermost tile of a column begins."""
    layers = [layer for layer in loaded.layers if layer.name.startswith(WALLS)]
    rows = range(loaded.level.height)
    filled = (
        row for row in rows if any(layer.cells[row * layer.width + column] for layer in layers)
    )
    return next(filled, loaded.level.height) * TILE_PIXELS


def _floats(loaded: LoadedMap, prop: Decoration) -> bool:
    foot = prop.y + prop.height
    return foot < _roof(loaded, round(prop.x + prop.width / 2) // TILE_PIXELS)


@pytest.mark.parametrize("name", STREETS)
def test_what_is_on_a_roof_touches_it(name: str) -> None:
    loaded = load_scenery(DATA_MAPS / f"{name}.tmx").loaded
    assert loaded is not None
    props = [prop for prop in loaded.decorations if prop.name in ON_ROOFS]
    assert props
    assert [(p.name, p.x, p.y) for p in props if _floats(loaded, p)] == []
