"""Draws the pictures of the README and the docs from a golden replay: `python docs/pictures.py`."""

from pathlib import Path

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.replay import load_replay
from game.sim import World
from game.sim.buttons import BOOST, LEFT, RIGHT, UP
from game.sim.person import FULL, RUN
from game.sim.units import SUBPIXELS, TICKS_PER_SECOND
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
BREAKING = (  # seconds to wait, Katsuki's place (pixels), his buttons, for how many ticks
    (0, 12 * 16, BOOST | RIGHT, 16), (0, 33 * 16, BOOST | LEFT, 12),
    (0, 51 * 16, BOOST | LEFT, 16), (25, 67 * 16 - 4, BOOST | UP, 22),
)  # fmt: skip
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


def breaking(wait: int, place: int, buttons: int, ticks: int) -> pygame.Surface:
    """What a blast breaks in its playground: from Katsuki's side, some ticks after he fired."""
    scenery = load_scenery(DATA_MAPS / "playground" / "breaking.tmx")
    world = World(scenery.level)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS), "katsuki")
    katsuki = world.katsuki
    assert katsuki is not None
    for _ in range(wait * TICKS_PER_SECOND):
        world.step(0, 0)
    katsuki.enter(RUN)
    katsuki.sx, katsuki.sweat_units, katsuki.palm_units = place * SUBPIXELS, FULL, 0
    for _ in range(ticks):
        world.step(0, buttons)
        renderer.tick(world)
    return renderer.draw(world).copy()


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
    systems = OUT / "systems"
    systems.mkdir(exist_ok=True)
    shown = [breaking(*moment) for moment in BREAKING]
    pygame.image.save(contact_sheet(shown), systems / "breaking.png")


if __name__ == "__main__":
    main()
