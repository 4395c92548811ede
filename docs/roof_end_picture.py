"""Draws docs/pictures/systems/roof_end.png: `python docs/roof_end_picture.py`."""

from pathlib import Path
from typing import Final

import pygame
from pictures import contact_sheet

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.buttons import ACT, LEFT, RIGHT, UP
from game.sim.fugitive import Fugitive
from game.sim.roof_end import frame_of
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

OUT: Final = Path(__file__).resolve().parent / "pictures" / "systems" / "roof_end.png"
MAP: Final = DATA_MAPS / "playground" / "roof_end.tmx"
CALLED_FROM: Final = 53 * 16  # pixels: where the phone is taken out
BEHIND_IT: Final = 96 * 16  # and where one stands to push


class Film:
    """A world that is played for its pictures."""

    def __init__(self) -> None:
        """The last roof, before the jump."""
        scenery = load_scenery(MAP)
        self.world = World(scenery.level, 1)
        self.bot = Fugitive(scenery.level)
        self.renderer = Renderer(scenery, Sheets(DATA_SHEETS))
        self.taken: list[pygame.Surface] = []

    def hold(self, buttons: int, ticks: int = 1) -> None:
        """Presses the same for some ticks."""
        for _ in range(ticks):
            self.world.step(buttons)
            self.renderer.tick(self.world)

    def take(self) -> None:
        """Keeps a picture of now."""
        self.taken.append(self.renderer.draw(self.world).copy())

    def phase(self) -> str:
        """Where the scene stands."""
        return self.world.roof_end.phase if self.world.roof_end else ""


def film() -> list[pygame.Surface]:
    """The slide, the wait, the look across, the call, the push, and the meeting."""
    film = Film()
    world, frame = film.world, frame_of(film.world.gadgets)
    while film.phase() != "slides":
        film.hold(film.bot.press(world))
    film.hold(0, 25)
    film.take()
    while film.phase() != "stands":
        film.hold(UP if world.tick % 2 else 0)
        if world.roof_end is not None and world.roof_end.passing(world.tick) == 50:
            film.take()
    film.taken = [film.taken[0], film.taken[-1]]
    film.hold(LEFT, 4)
    film.hold(0, 150)
    film.take()
    while world.izuku.x > CALLED_FROM:
        film.hold(LEFT)
    film.hold(0, 100)
    film.hold(ACT, 100)
    film.take()
    while world.izuku.x < BEHIND_IT:
        film.hold(RIGHT)
    while frame is not None and frame.tipped_at < 0:
        film.hold(LEFT | ACT)
    film.hold(0, 60)
    film.take()
    while world.outcome == "running":
        film.hold(LEFT)
    film.take()
    return film.taken


def main() -> None:
    """Lays the pictures side by side."""
    headless()
    OUT.parent.mkdir(exist_ok=True)
    pygame.image.save(contact_sheet(film()), OUT)


if __name__ == "__main__":
    main()
