"""A frame, or a whole level, as a PNG file; needs no window and no screen."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Final

import pygame

from game.levels.data import DATA_SHEETS
from game.sim import World
from game.sim.skill import DEFAULT
from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.looks import USUAL, Looks
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike
    from pathlib import Path

    from pygame import Surface

    from game.view.scenery import Scenery

MOST_PIXELS: Final = 32_000_000  # of a whole level; larger ones are drawn smaller

Presses = tuple[int, "int | None"]
"""The buttons of one tick: Izuku's, and Katsuki's or None for his own head."""


def headless() -> None:
    """Sets up drawing without a window, unless a display is already there."""
    if pygame.display.get_surface() is not None:
        return
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
    pygame.display.init()
    pygame.display.set_mode((SCREEN_WIDTH, SCREEN_HEIGHT))


def draw_picture(
    level_path: str | PathLike[str],
    out: Path,
    *,
    whole: bool = False,
    presses: Iterable[Presses] = (),
    tick: int = 0,
    seed: int = 0,
    skill: str = DEFAULT,
    looks: Looks = USUAL,
) -> None:
    """Draws a level as a player would see it at a tick, or all of it, into a PNG file.

    `presses` are the buttons of each tick, as a replay holds them; after the last one nothing is
    pressed. Raises LevelError for a bad map and OSError when the file cannot be written.
    """
    headless()
    scenery = load_scenery(level_path)
    world = World(scenery.level, seed, skill)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS), looks=looks)
    play(world, renderer, presses, tick)
    picture = draw_whole(renderer, world, scenery) if whole else renderer.draw(world)
    out.write_bytes(as_png(picture))


def play(world: World, renderer: Renderer, presses: Iterable[Presses], ticks: int) -> None:
    """Steps a world to a tick with the buttons of a replay, and shows it to the renderer."""
    source = iter(presses)
    for _ in range(ticks):
        izuku, katsuki = next(source, (0, None))
        world.step(izuku, katsuki)
        renderer.tick(world)


def draw_whole(renderer: Renderer, world: World, scenery: Scenery) -> Surface:
    """The whole level in one picture, without the far city, weather and HUD.

    Levels of more than 32 million pixels are drawn a whole number of times smaller.
    """
    level = scenery.level
    width, height = level.width * TILE_PIXELS, level.height * TILE_PIXELS
    times = 1
    while width * height // (times * times) > MOST_PIXELS:
        times += 1
    picture = pygame.Surface((max(1, width // times), max(1, height // times))).convert()
    for top in range(0, height, SCREEN_HEIGHT):
        for left in range(0, width, SCREEN_WIDTH):
            part = renderer.draw_place(world, (left, top))
            size = (SCREEN_WIDTH // times, SCREEN_HEIGHT // times)
            part = pygame.transform.scale(part, size) if times > 1 else part
            picture.blit(part, (left // times, top // times))
    return picture


def as_png(picture: Surface) -> bytes:
    """A picture as the content of a PNG file."""
    buffer = io.BytesIO()
    pygame.image.save(picture, buffer, "picture.png")
    return buffer.getvalue()
