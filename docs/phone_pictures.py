"""Draws the phone's picture for the docs from its playground: `python docs/phone_pictures.py`."""

from pathlib import Path
from typing import NamedTuple

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.play.phone_screen import PhoneScreen
from game.sim import Buttons, World
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "pictures" / "systems" / "phone.png"
COLUMNS = 2
GAP = 4  # pixels between two frames


class Part(NamedTuple):
    """Buttons held for some ticks or until he is somewhere; with `shown` a frame is then taken."""

    buttons: int
    ticks: int
    until_x: int = 100_000
    shown: bool = False


PLAY = (
    Part(Buttons.RIGHT, 400, until_x=104),
    Part(0, 14, shown=True),  # it buzzes
    Part(0, 130),
    Part(Buttons.ACT, 3),
    Part(0, 30, shown=True),  # a friend
    Part(Buttons.ACT, 3),
    Part(0, 3),
    Part(Buttons.RIGHT, 400, until_x=430),
    Part(0, 40),
    Part(Buttons.ACT, 3),
    Part(0, 3),
    Part(Buttons.ACT, 3),
    Part(0, 40),
    Part(Buttons.ACT, 42, shown=True),  # to silence it
    Part(0, 10),
    Part(Buttons.RIGHT, 400, until_x=748),
    Part(0, 130, shown=True),  # he rings
    Part(Buttons.LEFT, 1),
)


def frames() -> list[pygame.Surface]:
    """The playground played as above, as a player would see it at some moments."""
    scenery = load_scenery(DATA_MAPS / "playground" / "phone.tmx")
    sheets = Sheets(DATA_SHEETS)
    world, renderer = World(scenery.level, seed=1), Renderer(scenery, sheets)
    screen = PhoneScreen(sheets, renderer.font, pad=False)
    taken: list[pygame.Surface] = []
    for part in PLAY:
        for _ in range(part.ticks):
            if world.izuku.x >= part.until_x:
                break
            world.step(int(part.buttons))
            renderer.tick(world)
            screen.tick(world)
        if part.shown:
            picture = renderer.draw(world).copy()
            screen.draw(picture)
            taken.append(picture)
    return taken


def main() -> None:
    """Draws them side by side."""
    headless()
    pictures = frames()
    width, height = pictures[0].get_size()
    rows = (len(pictures) + COLUMNS - 1) // COLUMNS
    sheet = pygame.Surface(((width + GAP) * COLUMNS - GAP, (height + GAP) * rows - GAP))
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        sheet.blit(picture, (column * (width + GAP), row * (height + GAP)))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(sheet, OUT)


if __name__ == "__main__":
    main()
