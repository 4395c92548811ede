"""What stands in the sun throws a shade on the ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.levels.data import DATA_MAPS
from game.view.decorations import Decorations
from game.view.light import Lights
from game.view.mood import MOODS
from game.view.pictures import Pictures
from game.view.room_light import RoomLight
from game.view.scenery import load_scenery

if TYPE_CHECKING:
    from game.levels.pictures import Decoration
    from game.view.sheets import Sheets

PAVEMENT = (207, 201, 189)
BESIDE = pygame.Rect(26, -2, 8, 9)  # pixels from the foot of a tree: right of its grate, below it


@pytest.fixture(scope="module")
def trees() -> list[Decoration]:
    loaded = load_scenery(DATA_MAPS / "home_street.tmx").loaded
    assert loaded is not None
    names = ("street_tree", "tree0", "tree1", "tree2")
    found = {prop.name: prop for prop in loaded.decorations if prop.name in names}
    assert len(found) == len(names)
    return list(found.values())


def shaded(tree: Decoration, sheets: Sheets, hour: str) -> int:
    """How many pixels of bare pavement beside a tree's foot are darker than in the sun."""
    ground = pygame.Surface((480, 270))
    ground.fill(PAVEMENT)
    props = Decorations(sheets, Lights(sheets), MOODS[hour], RoomLight(Lights(sheets)))
    props.place(tree, Pictures())
    foot = round(tree.x + tree.width / 2), round(tree.y + tree.height)
    props.draw(ground, (foot[0] - 240, foot[1] - 200), 0)
    box = BESIDE.move(240, 200)
    return sum(
        sum(ground.get_at((x, y))[:3]) < sum(PAVEMENT)
        for x in range(box.left, box.right)
        for y in range(box.top, box.bottom)
    )


def test_trees_throw_a_shade_with_flecks_of_sun_while_the_sun_shines(
    trees: list[Decoration], sheets: Sheets
) -> None:
    for tree in trees:
        dark = shaded(tree, sheets, "day")
        assert BESIDE.width * BESIDE.height // 3 < dark < BESIDE.width * BESIDE.height, tree.name


@pytest.mark.parametrize("hour", ["darkening", "storm", "night"])
def test_trees_throw_no_shade_without_the_sun(
    trees: list[Decoration], sheets: Sheets, hour: str
) -> None:
    assert [shaded(tree, sheets, hour) for tree in trees] == [0, 0, 0, 0]
