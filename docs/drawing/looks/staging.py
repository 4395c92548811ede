"""A place as a mock-up shows it: the boys set down by hand, the world stepped, the camera fixed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.level import Level, Thing
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import Scenery, load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

WET_AFTER: Final = 1500  # ticks of rain until the ground is altogether wet
HIS_DELAY: Final = 6  # ticks until Katsuki, set down by hand, may be seen


class Standing(NamedTuple):
    """Where a boy is set down, in pixels, and the buttons he presses in the last ticks."""

    x: int
    y: int
    presses: Sequence[int] = ()
    properties: tuple[tuple[str, int], ...] = ()
    """How worn out he is and what his phone is like, as an object of a map says it."""


def staged(
    name: str, corner: tuple[int, int], izuku: Standing, katsuki: Standing, *, seed: int = 1
) -> Surface:
    """A map of `maps/` from a camera corner, 480 x 270, with both boys where they are wanted.

    The last ticks are those of `presses`; the shorter list begins later.
    """
    headless()
    scenery = load_scenery(DATA_MAPS / f"{name}.tmx")
    level = _level_with(scenery.level, izuku, katsuki)
    loaded = scenery.loaded
    if loaded is not None:
        loaded = dataclasses.replace(loaded, level=level)
    world = World(level, seed)
    renderer = Renderer(Scenery(level, loaded), Sheets(DATA_SHEETS))
    ticks = max(len(izuku.presses), len(katsuki.presses))
    for tick in range(-WET_AFTER, ticks):
        pressed = [_pressed(boy.presses, tick - ticks) for boy in (izuku, katsuki)]
        world.step(pressed[0], pressed[1])
        renderer.tick(world)
    picture = renderer.draw_place(world, corner, sky=True)
    renderer.draw_rain(picture, world, corner)
    renderer.hud.draw(picture, world, world.izuku)
    return picture.copy()


def _pressed(presses: Sequence[int], before_end: int) -> int:
    """The buttons of a tick that lies so far before the end (negative)."""
    return presses[before_end] if -before_end <= len(presses) else 0


def _level_with(level: Level, izuku: Standing, katsuki: Standing) -> Level:
    """A level with both boys elsewhere; everything else as it is."""
    others = [thing for thing in level.things if thing.kind not in ("izuku", "katsuki")]
    boys = [
        Thing("izuku", izuku.x, izuku.y, 0, 0, izuku.properties),
        Thing("katsuki", katsuki.x, katsuki.y, 0, 0, (("delay", HIS_DELAY),)),
    ]
    return Level(
        level.name,
        level.width,
        level.height,
        level.shapes,
        level.materials,
        level.roofed,
        [*others, *boys],
        level.weather,
        level.title,
        level.time,
        level.music,
        level.following,
        level.seed,
    )
