"""A replay in a window: as it was played, until it ends or somebody closes it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.errors import CommandError
from game.levels.data import DATA_SHEETS
from game.play.display import DisplayError, Window
from game.play.pace import Pace
from game.sim.world import World
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pathlib import Path

    from game.replay import Replay

LAST_STAYS: Final = 90  # ticks that the last picture is shown


def watch(replay: Replay, level_path: Path, file: Path) -> None:
    """Shows a replay at its own pace; Esc leaves. Raises CommandError without a screen."""
    scenery = load_scenery(level_path)
    try:
        window = Window()
    except DisplayError as error:
        raise CommandError(file, "watch", f"{error}, or use --verify or --video") from error
    try:
        world = World(scenery.level, replay.seed, replay.skill)
        _show(window, replay, world, Renderer(scenery, Sheets(DATA_SHEETS)))
    finally:
        window.close()


def _show(window: Window, replay: Replay, world: World, renderer: Renderer) -> None:
    pace = Pace()
    frame_time = window.frame_time()
    shown = 0
    while shown < replay.ticks + LAST_STAYS and not _left():
        for _ in range(pace.due()):
            world.step(*replay.pressed(shown))
            renderer.tick(world)
            shown += 1
        window.present(renderer.draw(world, pace.alpha))
        time.sleep(pace.rest(frame_time))


def _left() -> bool:
    return any(
        event.type == pygame.QUIT or (event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE)
        for event in pygame.event.get()
    )
