"""The example pack as it is played: its card, its words, both its streets."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING, Final

import pygame

from game.home import HOME_VARIABLE
from game.lab.heads import izuku_head
from game.levels.packs import open_pack, shipped_packs
from game.play.attempt import Attempt
from game.play.chapter import Chapter, Plan
from game.play.controls import Controls
from game.play.kit import Kit
from game.sim.routes import graph_for
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from pathlib import Path

    from pygame import Surface

PACK: Final = "lantern_row"
MOMENTS: Final = ((178, 300), (125, 330))
"""Ticks after the first step at which a picture is taken, of each of its maps."""


def pack_moments() -> list[Surface]:
    """Two moments of each map of the example, the bot running, nobody's own saves touched."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[HOME_VARIABLE] = folder
        pack = open_pack(shipped_packs()[PACK])
        kit = Kit(Controls(), mute=True).for_pack(pack)
        found: list[Surface] = []
        for path, ticks in zip(pack.maps, MOMENTS, strict=True):
            found += _moments(kit, path, ticks)
        return found


def _moments(kit: Kit, path: Path, ticks: tuple[int, ...]) -> list[Surface]:
    level = kit.scenery(path).level
    for who in ("izuku", "katsuki"):
        graph_for(level, who)
    attempt = Attempt(level, 0)
    chapter = Chapter(kit, Plan(path, path.stem, attempt.side, 0), attempt)
    chapter.tick((0,))  # its card would come now
    head = izuku_head("bot", level)
    found: list[Surface] = []
    for tick in range(1, max(ticks) + 1):
        chapter.tick((head(attempt.world),))
        if tick in ticks:
            picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
            chapter.draw(picture, 1.0)
            found.append(picture)
    return found
