"""A place as a mock-up shows it: the boys set down by hand, the world stepped, the camera fixed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels.data import DATA_MAPS, DATA_SHEETS
from game.sim import World
from game.sim.level import Level, Thing
from game.sim.person import FULL
from game.view.frame import Renderer
from game.view.picture import headless
from game.view.scenery import Scenery, load_scenery
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sim.athlete import Athlete

WET_AFTER: Final = 1500  # ticks of rain until the ground is altogether wet
HIS_DELAY: Final = 6  # ticks until Katsuki, set down by hand, may be seen


class Worn(NamedTuple):
    """What is left of a boy, each 0-100."""

    strain: int
    stamina: int
    panic: int
    cold: int


class Standing(NamedTuple):
    """Where a boy is set down, in pixels, and the buttons he presses in the last ticks."""

    x: int
    y: int
    presses: Sequence[int] = ()
    properties: tuple[tuple[str, int], ...] = ()
    """What his phone is like, as an object of a map says it."""
    worn: Worn | None = None
    """How he is in those ticks."""


def staged(
    name: str,
    corner: tuple[int, int],
    izuku: Standing,
    katsuki: Standing,
    *,
    others: Sequence[Thing] | None = None,
    chased: bool = True,
    seed: int = 1,
) -> Surface:
    """A map of `maps/` from a camera corner, 480 x 270, with both boys where they are wanted.

    The last ticks are those of `presses`; the shorter list begins later. `others` are the people
    instead of the map's; where nobody is `chased` the HUD tells of no distance.
    """
    headless()
    scenery = load_scenery(DATA_MAPS / f"{name}.tmx")
    level = _level_with(scenery.level, izuku, katsuki, others)
    loaded = scenery.loaded
    if loaded is not None:
        loaded = dataclasses.replace(loaded, level=level)
    world = World(level, seed)
    renderer = Renderer(Scenery(level, loaded), Sheets(DATA_SHEETS))
    ticks = max(len(izuku.presses), len(katsuki.presses))
    for tick in range(-WET_AFTER, ticks):
        pressed = [_pressed(boy.presses, tick - ticks) for boy in (izuku, katsuki)]
        if tick >= 0 and izuku.worn is not None:
            _wear(world.izuku, izuku.worn)
        world.step(pressed[0], pressed[1])
        renderer.tick(world)
    picture = renderer.draw_place(world, corner, sky=True)
    renderer.draw_rain(picture, world, corner)
    if not chased:
        world.katsuki = None
    renderer.hud.draw(picture, world, world.izuku)
    return picture.copy()


def _pressed(presses: Sequence[int], before_end: int) -> int:
    """The buttons of a tick that lies so far before the end (negative)."""
    return presses[before_end] if -before_end <= len(presses) else 0


def _wear(boy: Athlete, worn: Worn) -> None:
    """Makes a boy as tired, afraid and cold as he is wanted."""
    boy.strain_units = worn.strain * FULL // 100
    boy.stamina_units = worn.stamina * FULL // 100
    boy.panic_units = worn.panic * FULL // 100
    boy.cold_units = worn.cold * FULL // 100


def _level_with(
    level: Level, izuku: Standing, katsuki: Standing, people: Sequence[Thing] | None
) -> Level:
    """A level with both boys elsewhere, perhaps with other people; everything else as it is."""
    replaced = ("izuku", "katsuki") if people is None else ("izuku", "katsuki", "crowd")
    others = [thing for thing in level.things if thing.kind not in replaced]
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
        [*others, *(people or ()), *boys],
        level.weather,
        level.title,
        level.time,
        level.music,
        level.following,
        level.seed,
    )
