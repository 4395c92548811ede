"""A game without a player, for the bench: the bot runs the home street, everything is drawn.

Prints a line after the first picture and one after the last, then waits for its input to close.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pygame

from game.commands.console import say
from game.commands.nowhere import heard_by_nobody
from game.lab.heads import izuku_head
from game.levels.data import DATA_SHEETS, find_level
from game.sim.world import World
from game.sound.cue import Ears
from game.sound.sound import Sound
from game.view.frame import Renderer
from game.view.scenery import load_scenery
from game.view.sheets import Sheets
from game.view.window import present

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_LEVEL: Final = "home_street"
WINDOW: Final = (960, 540)  # pixels, the size that the game opens with


def main(arguments: Sequence[str]) -> None:
    """Plays as many ticks as the first argument says, at least one, as fast as it goes.

    With a second one it sounds too, into the null device.
    """
    ticks, mute = int(arguments[0]), len(arguments) == 1
    with heard_by_nobody():
        _play(ticks, mute=mute)
    _told("end")
    sys.stdin.read()


def _play(ticks: int, *, mute: bool) -> None:
    pygame.display.init()
    window = pygame.display.set_mode(WINDOW)
    sound = Sound(mute=mute)
    scenery = load_scenery(find_level(SHOWN_LEVEL))
    world = World(scenery.level)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    present(renderer.draw(world), window)
    pygame.display.flip()
    _told("picture")
    sound.frame()
    head = izuku_head("bot", scenery.level)
    while world.tick < ticks and world.outcome == "running":
        world.step(head(world))
        sound.hear(world, Ears(world.izuku.who, world.izuku.x, world.izuku.y))
        renderer.tick(world)
        present(renderer.draw(world), window)
        pygame.display.flip()
        sound.frame()


def _told(word: str) -> None:
    say(word)
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
