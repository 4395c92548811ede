"""Draws the picture of trains and gates for the docs: `python docs/trains_pictures.py`."""

from pathlib import Path

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.fugitive import Fugitive
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "pictures" / "systems" / "trains.png"
SEED = 2
COLUMNS = 2
GAP = 4  # pixels between two frames
MOMENTS = (
    (126, "izuku"),  # the pass
    (430, "katsuki"),  # he has none
    (335, "izuku"),  # the train glides in
    (470, "izuku"),  # its passengers come out
    (616, "izuku"),  # to the last door
    (745, "izuku"),  # in, and the doors shut
)
"""Ticks, and whom the camera follows."""


def frame_at(tick: int, side: str) -> pygame.Surface:
    """The playground as the bot plays it, at a tick, as the player of a side would see it."""
    scenery = load_scenery(DATA_MAPS / "playground" / "trains.tmx")
    world, bot = World(scenery.level, SEED), Fugitive(scenery.level)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS), side)
    while world.tick < tick and world.outcome == "running":
        world.step(bot.press(world))
        renderer.tick(world)
    return renderer.draw(world).copy()


def main() -> None:
    """Draws all moments side by side, in two columns."""
    headless()
    pictures = [frame_at(tick, side) for tick, side in MOMENTS]
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
