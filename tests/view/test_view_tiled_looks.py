"""What Tiled lets a map look like is seen in the game: moving tiles, offsets, tints and mixing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame
import pytest

from game.lab.tiled_files import Dialect, put, street
from game.lab.tiled_files.draft import add, node
from game.lab.tiled_files.pngs import png
from game.levels.layers import MIXED
from game.view.backdrop import MIXES
from game.view.light import Lights
from game.view.mood import mood_of
from game.view.scenery import load_scenery
from game.view.stage_set import StageSet

if TYPE_CHECKING:
    from pathlib import Path

    from pygame import Surface

    from game.lab.tiled_files.draft import Draft
    from game.view.sheets import Sheets

GROUND = (200, 100, 50)
GREY = (128, 128, 128)
CRATE = 13 + 9


def drawn(draft: Draft, folder: Path, sheets: Sheets, tick: int = 0) -> Surface:
    """What lies behind the boys, seen from the level's corner, over a plain ground."""
    scenery = load_scenery(put(draft.files(), folder / str(tick)))
    scenes = StageSet(scenery, sheets, Lights(sheets), mood_of(scenery.level))
    picture = pygame.Surface((480, 270)).convert()
    picture.fill(GROUND)
    scenes.draw_back(picture, (0, 0), tick, 0)
    return picture


def bare() -> Draft:
    """The street with an image layer in one grey and nothing else behind the boys."""
    draft = street(Dialect("1.12"))
    draft.pictures["sky.png"] = png(160, 90, GREY)
    draft.map.remove(draft.named("back wall"))
    draft.map.remove(draft.named("front props"))
    return draft


@pytest.mark.parametrize(
    ("mode", "colour"),
    [
        ("normal", GREY),
        ("multiply", (100, 50, 25)),
        ("add", (255, 228, 178)),
        ("darken", (128, 100, 50)),
        ("lighten", (200, 128, 128)),
        ("exclusion", GREY),  # which is drawn plainly
    ],
)
def test_an_image_layer_is_mixed_with_what_lies_behind(
    mode: str, colour: tuple[int, int, int], tmp_path: Path, sheets: Sheets
) -> None:
    draft = bare()
    draft.named("sky").set("mode", mode)
    found = drawn(draft, tmp_path, sheets).get_at((80, 40))[:3]
    assert all(abs(a - b) <= 2 for a, b in zip(found, colour, strict=True))


def test_an_image_layer_has_its_tint_and_opacity(tmp_path: Path, sheets: Sheets) -> None:
    draft = bare()
    draft.named("sky").set("tintcolor", "#ff0000")
    draft.named("sky").set("opacity", "0.5")
    red, green, blue, _ = drawn(draft, tmp_path, sheets).get_at((80, 40))
    assert (abs(red - 164) <= 2, abs(green - 50) <= 2, abs(blue - 25) <= 2) == (True, True, True)


def with_crate(draft: Draft, **more: object) -> Draft:
    """A crate of 16 pixels in an object layer behind everything."""
    layer = node("objectgroup", id=70, name="back props", **more)
    add(layer, "object", id=71, gid=CRATE, x=96, y=176)
    draft.map.insert(3, layer)
    return draft


def difference(first: Surface, second: Surface) -> pygame.Rect:
    """The box in which two pictures differ."""
    mask = pygame.mask.from_threshold(first, (0, 0, 0), (1, 1, 1, 255), second)
    mask.invert()
    boxes = mask.get_bounding_rects()
    return boxes[0].unionall(boxes[1:]) if boxes else pygame.Rect(0, 0, 0, 0)


def test_an_object_layer_has_its_tint_and_opacity(tmp_path: Path, sheets: Sheets) -> None:
    def crate(name: str, **more: object) -> tuple[int, ...]:
        return tuple(drawn(with_crate(bare(), **more), tmp_path / name, sheets).get_at((104, 168)))

    plain, green = crate("plain"), crate("green", tintcolor="#00ff00")
    assert green[1] == plain[1]
    assert max(green[0], green[2]) < 5
    faint = crate("faint", opacity="0.5")
    assert all(abs(f - (p + g) / 2) <= 2 for f, p, g in zip(faint, plain, GROUND, strict=False))


def test_a_tile_is_drawn_aside_by_its_offset(tmp_path: Path, sheets: Sheets) -> None:
    empty = drawn(bare(), tmp_path / "empty", sheets)
    draft = with_crate(bare())
    draft.trees["boxes.tsx"].insert(0, node("tileoffset", x=-5, y=7))
    found = drawn(draft, tmp_path / "object", sheets)
    assert difference(found, empty) == pygame.Rect(91, 167, 16, 16)
    layer = node("layer", id=80, name="back tiles", width=36, height=20)
    cells = ["0"] * 720
    cells[7 * 36 + 3] = str(CRATE)
    add(layer, "data", ",".join(cells), encoding="csv")
    draft = bare()
    draft.trees["boxes.tsx"].insert(0, node("tileoffset", x=-5, y=7))
    draft.map.insert(3, layer)
    found = drawn(draft, tmp_path / "tile", sheets)
    assert difference(found, empty) == pygame.Rect(43, 119, 16, 16)


def test_a_tile_that_moves_changes_with_time(tmp_path: Path, sheets: Sheets) -> None:
    draft = with_crate(bare())
    draft.pictures["door.png"] = png(16, 16, (0, 0, 255))
    draft.trees["boxes.tsx"].find("tile/image").attrib.update({"width": "16", "height": "16"})
    animation = add(draft.trees["boxes.tsx"].findall("tile")[1], "animation")
    for frame in (9, 5):
        add(animation, "frame", tileid=frame, duration=500)
    spots = [drawn(draft, tmp_path, sheets, tick).get_at((104, 168)) for tick in (0, 29, 31, 61)]
    assert spots[0] == spots[1] == spots[3]
    assert spots[2].b > spots[0].b


def test_the_linter_passes_over_those_mixes_that_are_drawn() -> None:
    assert {*MIXES, "normal"} == set(MIXED)
