"""Which moments are kept as golden pictures, and how one is drawn."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from PIL import Image

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.replay import load_replay
from game.sim import World
from game.view.frame import Renderer
from game.view.picture import headless, play
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER: Final = Path(__file__).parent
REPLAYS: Final = FOLDER.parent / "replays"


class Shot(NamedTuple):
    """One moment: its name, its map, the replay that leads there or none, and the tick."""

    name: str
    level: str
    replay: str
    tick: int

    @property
    def path(self) -> Path:
        """Where its picture is kept."""
        return FOLDER / f"{self.name}.png"


SHOTS: Final = (
    Shot("street_sun", "home_street", "home_street_escaped", 420),
    Shot("street_rain", "home_street", "home_street_escaped", 2900),
    Shot("street_caught", "home_street", "home_street_caught", 0),
    Shot("shopping_crowd", "shopping", "shopping_escaped", 1500),
    Shot("shopping_fountain", "shopping", "shopping_fountain", 0),
    Shot("roofs_storm", "roofs", "roofs_escaped", 900),
    Shot("roofs_called", "roofs", "roofs_called", 0),
    Shot("station", "pictures/station", "", 120),
    Shot("train", "pictures/train", "", 60),
    Shot("apartment", "pictures/apartment", "", 60),
    Shot("night_walk", "pictures/night_walk", "", 120),
    Shot("alley", "pictures/alley", "", 120),
)
"""Tick 0 of a replay is its end."""


@lru_cache(maxsize=1)
def _sheets() -> Sheets:
    headless()
    return Sheets(DATA_SHEETS)


def draw(shot: Shot) -> Image.Image:
    """The moment as the game draws it now, 480 x 270 pixels."""
    sheets = _sheets()
    presses: Iterator[tuple[int, int | None]] = iter(())
    seed, skill, tick = 0, "middle", shot.tick
    if shot.replay:
        replay = load_replay(REPLAYS / f"{shot.replay}.replay")
        presses = (replay.pressed(at) for at in range(replay.ticks))
        seed, skill, tick = replay.seed, replay.skill, shot.tick or replay.ticks
    scenery = load_scenery(DATA_MAPS / f"{shot.level}.tmx")
    world, renderer = World(scenery.level, seed, skill), Renderer(scenery, sheets)
    play(world, renderer, presses, tick)
    return as_image(renderer.draw(world))


def as_image(picture: pygame.Surface) -> Image.Image:
    """A picture of the game, for Pillow."""
    return Image.frombytes("RGB", picture.get_size(), pygame.image.tobytes(picture, "RGB"))
