"""The golden replays: some moments of a run, and the way that a run took."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.replay import load_replay
from game.sim import World
from game.view.frame import Renderer
from game.view.picture import draw_whole
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from pygame import Surface

REPLAYS: Final = Path(__file__).resolve().parents[2] / "tests" / "replays"
CHEST: Final = 14  # pixels above the feet: where the line of a way runs
FAR: Final = 40  # pixels in a tick: more is no step but a change of place
WAY, EDGE = (255, 240, 120), (40, 20, 60)
TIMES: Final = 2  # a whole level is drawn so many times smaller


def moments(name: str, shares: tuple[float, ...]) -> list[Surface]:
    """A golden run at some shares of its length (0-1, rising), as a player saw it."""
    replay = load_replay(REPLAYS / f"{name}.replay")
    scenery = load_scenery(DATA_MAPS / f"{replay.level}.tmx")
    world = World(scenery.level, replay.seed, replay.skill)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    wanted = [round(share * replay.ticks) for share in shares]
    taken: list[Surface] = []
    for tick in range(replay.ticks):
        world.step(*replay.pressed(tick))
        renderer.tick(world)
        if world.tick in wanted:
            taken.append(renderer.draw(world).copy())
    return taken


def whole_level(level: str) -> Surface:
    """All of a level, half as large, with the way that its golden run took."""
    scenery = load_scenery(DATA_MAPS / f"{level}.tmx")
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    whole = draw_whole(renderer, World(scenery.level, 0), scenery)
    size = (whole.get_width() // TIMES, whole.get_height() // TIMES)
    picture = pygame.transform.smoothscale(whole, size)
    way = _way(level, scenery.level.width, size[0])
    for colour, width in ((EDGE, 4), (WAY, 2)):
        for line in way:
            if len(line) > 1:
                pygame.draw.lines(picture, colour, closed=False, points=line, width=width)
    return picture


def _way(level: str, columns: int, width: int) -> list[list[tuple[int, int]]]:
    """Where Izuku was, tick after tick, in pixels of the picture; broken where he was moved."""
    replay = load_replay(REPLAYS / f"{level}_escaped.replay")
    scenery = load_scenery(DATA_MAPS / f"{level}.tmx")
    world = World(scenery.level, replay.seed, replay.skill)
    times = columns * 16 / width
    lines: list[list[tuple[int, int]]] = [[]]
    x, y = world.izuku.x, world.izuku.y
    for tick in range(replay.ticks):
        world.step(*replay.pressed(tick))
        if abs(world.izuku.x - x) > FAR or abs(world.izuku.y - y) > FAR:
            lines.append([])
        x, y = world.izuku.x, world.izuku.y
        lines[-1].append((round(x / times), round((y - CHEST) / times)))
    return lines
