"""Draws the pictures of the README and the docs from a golden replay: `python docs/pictures.py`."""

from pathlib import Path

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.replay import load_replay
from game.sim import World
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "pictures"
REPLAY = ROOT / "tests" / "replays" / "home_street_escaped.replay"
SCALE = 2  # of the README's picture
COLUMNS = 2  # of the contact sheet
GAP = 4  # pixels between its frames
COVER = 0.6745  # how far into the run the README's picture is taken
SHARES = (0.03, 0.16, 0.29, 0.42, 0.55, 0.68, 0.81, 0.97)  # those of the contact sheet


def frames(shares: tuple[float, ...]) -> list[pygame.Surface]:
    """The golden run at some shares of its length (0-1, rising), as a player saw it."""
    replay = load_replay(REPLAY)
    scenery = load_scenery(DATA_MAPS / "home_street.tmx")
    world = World(scenery.level, replay.seed)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    wanted = [round(share * replay.ticks) for share in shares]
    taken: list[pygame.Surface] = []
    for tick in range(replay.ticks):
        world.step(*replay.pressed(tick))
        renderer.tick(world)
        if world.tick in wanted:
            taken.append(renderer.draw(world).copy())
    return taken


def contact_sheet(pictures: list[pygame.Surface]) -> pygame.Surface:
    """Pictures of one size side by side, in two columns."""
    width, height = pictures[0].get_size()
    rows = (len(pictures) + COLUMNS - 1) // COLUMNS
    sheet = pygame.Surface(((width + GAP) * COLUMNS - GAP, (height + GAP) * rows - GAP))
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        sheet.blit(picture, (column * (width + GAP), row * (height + GAP)))
    return sheet


def main() -> None:
    """Draws all of them."""
    headless()
    OUT.mkdir(exist_ok=True)
    cover = frames((COVER,))[0]
    pygame.image.save(pygame.transform.scale_by(cover, SCALE), OUT / "cover.png")
    pygame.image.save(contact_sheet(frames(SHARES)), OUT / "run.png")


if __name__ == "__main__":
    main()
