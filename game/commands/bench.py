"""`musutafu bench`: the simulation and the frame measured on this machine, beside their peers."""

from __future__ import annotations

import platform
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.console import say, say_json
from game.core import core
from game.lab.bench import FRAMES, ROUNDS, figures
from game.lab.heads import izuku_head
from game.levels.data import DATA_SHEETS, find_level
from game.sim.level import Level, WeatherKey
from game.sim.world import World
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.window import present

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable

    from game.lab.measure import Figure

SHOWN: Final = ("-m", "game.commands.showing")
FRAME_LEVEL: Final = "home_street"
WINDOW: Final = (1280, 720)
STORM: Final = (WeatherKey(0, 100, 40),)
SOAKED_TICKS: Final = 300  # after which everything is wet and everybody on the move


def run(options: Namespace) -> int:
    """Measures, tells; 0."""
    measured: list[Figure] = []
    for figure in figures(_frame(), SHOWN, _progress):
        measured.append(figure)
        if not options.json:
            _say(figure)
    _clear()
    if options.json:
        say_json(
            {
                "machine": platform.machine(),
                "python": platform.python_version(),
                "pygame": pygame.version.ver,
                "core": core(),
                "figures": {f.name: _as_json(f) for f in measured},
            }
        )
    return 0


def _frame() -> Callable[[], None]:
    """A frame in a storm on the crowded home street, boys running, with HUD, in a large window.

    Izuku's buttons are recorded before, as if a player pressed them: a bot's thinking is no part
    of a game that is played.
    """
    headless()
    scenery = load_scenery(find_level(FRAME_LEVEL))
    stormy = _in_a_storm(scenery.level)
    loaded = None if scenery.loaded is None else replace(scenery.loaded, level=stormy)
    scenery = scenery._replace(level=stormy, loaded=loaded)
    presses = iter(_bots_presses(stormy, SOAKED_TICKS + FRAMES * ROUNDS))
    world = World(stormy)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    window = pygame.Surface(WINDOW).convert()

    def frame() -> None:
        world.step(next(presses, 0))
        renderer.tick(world)
        present(renderer.draw(world), window)

    for _ in range(SOAKED_TICKS):
        frame()
    return frame


def _bots_presses(level: Level, ticks: int) -> list[int]:
    """What the bot presses in the first ticks of a level."""
    world, head = World(level), izuku_head("bot", level)
    presses: list[int] = []
    for _ in range(ticks):
        presses.append(head(world))
        world.step(presses[-1])
    return presses


def _in_a_storm(level: Level) -> Level:
    return Level(
        level.name, level.width, level.height, level.shapes, level.materials, level.roofed,
        level.things, STORM, level.title, "storm", level.music, level.following, level.seed,
    )  # fmt: skip


def _progress(what: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[Kmeasuring {what} ...\r")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def _as_json(figure: Figure) -> dict[str, object]:
    values = figure._asdict()
    del values["name"]
    return values


def _say(figure: Figure) -> None:
    unit = figure.unit
    text = f"{figure.what}: {_number(figure.median)} {unit} (spread {_number(figure.spread)})"
    if figure.ratio is None or figure.peer_median is None:
        say(f"{text}; {figure.note}")
    else:
        say(f"{text}; {figure.peer}: {_number(figure.peer_median)} {unit}, ratio {figure.ratio:g}")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1000 else f"{value:g}"
