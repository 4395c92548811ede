"""A view that is made anew, for a map that was saved while it was seen: as after a fresh start."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.levels.data import DATA_MAPS, DATA_SHEETS, find_level
from game.sim.buttons import RIGHT
from game.sim.units import TILE_PIXELS
from game.sim.world import World
from game.view.frame import Renderer
from game.view.scenery import Scenery, load_scenery
from game.view.sheets import Sheets

SIGN = """ <imagelayer id="9001" name="front sign" offsetx="40" offsety="40" parallaxx="0"
 parallaxy="0"><image source="sign.png" width="64" height="32"/></imagelayer>
</map>"""
TICKS = 90


def red_sign(folder: Path, text: str) -> str:
    draw_sign(folder, (200, 20, 20))
    return text


def draw_sign(folder: Path, colour: tuple[int, int, int]) -> None:
    picture = pygame.Surface((64, 32))
    picture.fill(colour)
    pygame.image.save(picture, folder / "sign.png")


def a_hole(_: Path, text: str) -> str:
    """No tiles in three rows of the first playing layer."""
    head, name, tail = text.partition('name="play')
    rows = tail.split("\n")
    for number in range(24, 27):
        rows[number] = re.sub(r"\d+", "0", rows[number])
    return head + name + "\n".join(rows)


def a_tint(_: Path, text: str) -> str:
    return re.sub(r'(<layer [^>]*name="back[^>]*)>', r'\1 tintcolor="#8090ff">', text, count=1)


def fainter(_: Path, text: str) -> str:
    return re.sub(r'(<layer [^>]*name="play[^>]*)>', r'\1 opacity="0.5">', text, count=1)


def darker_hour(_: Path, text: str) -> str:
    return re.sub(r'(name="time"[^>]* value=")[^"]*', r"\1night", text, count=1)


def wider(_: Path, text: str) -> str:
    width = int(re.search(r'<map .*?width="(\d+)"', text)[1])
    text = text.replace(f'width="{width}"', f'width="{width + 2}"')
    return re.sub(r"^([\d,]*\d)(,?)$", r"\1,0,0\2", text, flags=re.MULTILINE)


EDITS: dict[str, tuple[Callable[[Path, str], str], ...]] = {
    "home_street": (a_hole, a_tint, red_sign),
    "roofs": (fainter, wider, darker_hour),
}


def pictures(scenery: Scenery, sheets: Sheets) -> list[bytes]:
    """What is seen of a run's start, and of places all over the level."""
    world = World(scenery.level, 3)
    renderer = Renderer(scenery, sheets)
    for _ in range(TICKS):
        world.step(RIGHT)
        renderer.tick(world)
    found = [pygame.image.tobytes(renderer.draw(world), "RGB")]
    width, height = (side * TILE_PIXELS for side in (scenery.level.width, scenery.level.height))
    for share in range(4):
        corner = (width - 480) * share // 3, (height - 270) * (share % 2)
        found.append(pygame.image.tobytes(renderer.draw_place(world, corner, sky=True), "RGB"))
    return found


@pytest.mark.parametrize("level", EDITS)
def test_after_each_save_every_pixel_is_that_of_a_fresh_start(level: str, tmp_path: Path) -> None:
    path, sheets = tmp_path / f"{level}.tmx", Sheets(DATA_SHEETS)
    tileset = (DATA_MAPS / "musutafu.tsx").as_posix()
    text = find_level(level).read_text(encoding="utf-8")
    text = text.replace('source="musutafu.tsx"', f'source="{tileset}"')
    text = text.rstrip().removesuffix("</map>") + SIGN
    draw_sign(tmp_path, (20, 20, 200))
    path.write_text(text, encoding="utf-8")
    before = pictures(load_scenery(path), sheets)
    for age, edit in enumerate(EDITS[level], 1):
        text = edit(tmp_path, text)
        path.write_text(text, encoding="utf-8")
        for file in (path, tmp_path / "sign.png"):
            os.utime(file, (1_700_000_000 + age, 1_700_000_000 + age))
        scenery = load_scenery(path)
        again = pictures(scenery, sheets)
        assert again == pictures(scenery, Sheets(DATA_SHEETS)), edit.__name__
        assert again != before, edit.__name__
        before = again
