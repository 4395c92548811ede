"""A game without a player, for the bench: the bot runs the home street, everything is drawn.

Prints a line after the first picture and one after the last, then waits for its input to close.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.console import say
from game.lab.heads import izuku_head
from game.levels.data import DATA_SHEETS, find_level
from game.sim.world import World
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.window import present

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_LEVEL: Final = "home_street"
WINDOW: Final = (960, 540)  # pixels, the size that the game opens with


def main(arguments: Sequence[str]) -> None:
    """Plays as many ticks as the only argument says, at least one, as fast as it goes."""
    ticks = int(arguments[0])
    pygame.display.init()
    window = pygame.display.set_mode(WINDOW)
    scenery = load_scenery(find_level(SHOWN_LEVEL))
    world = World(scenery.level)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    present(renderer.draw(world), window)
    pygame.display.flip()
    _told("picture")
    head = izuku_head("bot", scenery.level)
    while world.tick < ticks and world.outcome == "running":
        world.step(head(world))
        renderer.tick(world)
        present(renderer.draw(world), window)
        pygame.display.flip()
    _told("end")
    sys.stdin.read()


def _told(word: str) -> None:
    say(word)
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
