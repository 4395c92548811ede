"""Draws the pictures of shops and grip from a run of the bot: `python docs/shop_pictures.py`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.buttons import LEFT, UP
from game.sim.fugitive import Fugitive
from game.sim.shops import INSIDE, OUTSIDE
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.sim.grip import Grip
    from game.sim.shops import Shops

OUT = Path(__file__).resolve().parent / "pictures" / "systems"
SEED = 1
LONGEST = 4000  # ticks
GAP = 4  # pixels between pictures
NEAR, FAR = 48, 176  # pixels from the shop's window to Katsuki


def _shops(world: World) -> Shops:
    assert world.scene is not None
    return world.scene.shops


def _grip(world: World) -> Grip:
    assert world.scene is not None
    assert world.scene.grip is not None
    return world.scene.grip


def _away(world: World) -> int:
    assert world.katsuki is not None
    return world.katsuki.x - world.izuku.x


def _phase(world: World) -> str:
    return world.crowd.proposal.phase


SHOPS: tuple[Callable[[World], bool], ...] = (
    lambda world: _shops(world).may_enter(world.izuku, world.tick) >= 0 and 0 < _away(world) < 400,
    lambda world: _shops(world).phase == INSIDE and abs(_away(world)) < NEAR,
    lambda world: _shops(world).looks_up and _away(world) < -FAR,
    lambda world: _shops(world).phase == OUTSIDE and world.izuku.x > 78 * 16,
)
GRIP: tuple[Callable[[World], bool], ...] = (
    lambda world: bool(world.scene) and 0 < -_away(world) < 160 and world.hunt == 0,
    lambda world: _phase(world) == "hush" and world.tick - world.crowd.proposal.since > 60,
    lambda world: _phase(world) == "cheer" and 0 < _grip(world).strength < 40,
    lambda world: _grip(world).stares(world.tick) and world.tick - _grip(world).since > 50,
)
"""What each of four pictures shows, one after the other."""


def _pressed(world: World, bot: Fugitive) -> int:
    """The bot's buttons; behind glass he looks out once the other is far enough."""
    if _shops(world).phase == INSIDE and _away(world) < -FAR + 16:
        return UP if _away(world) > -FAR - 24 else bot.press(world)
    if _shops(world).phase == INSIDE and _away(world) > -FAR:
        return LEFT
    return bot.press(world)


def draw(moments: tuple[Callable[[World], bool], ...]) -> pygame.Surface:
    """Four moments of the shopping district, in two columns."""
    scenery = load_scenery(DATA_MAPS / "shopping.tmx")
    world, bot = World(scenery.level, SEED), Fugitive(scenery.level)
    renderer = Renderer(scenery, Sheets(DATA_SHEETS))
    taken: list[pygame.Surface] = []
    while len(taken) < len(moments) and world.tick < LONGEST:
        world.step(_pressed(world, bot))
        renderer.tick(world)
        if moments[len(taken)](world):
            taken.append(renderer.draw(world).copy())
    width, height = renderer.draw(world).get_size()
    sheet = pygame.Surface((2 * width + GAP, 2 * height + GAP))
    for number, picture in enumerate(taken):
        row, column = divmod(number, 2)
        sheet.blit(picture, (column * (width + GAP), row * (height + GAP)))
    return sheet


def main() -> None:
    """Draws both."""
    headless()
    OUT.mkdir(parents=True, exist_ok=True)
    pygame.image.save(draw(SHOPS), OUT / "shops.png")
    pygame.image.save(draw(GRIP), OUT / "grip.png")


if __name__ == "__main__":
    main()
