"""The way home at night: both boys under the lamp between the shops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from drawing.looks.staging import Standing, Worn, staged
from game.sim.buttons import RIGHT
from game.sim.level import Thing

if TYPE_CHECKING:
    from pygame import Surface

CORNER: Final = (64, 210)  # pixels of the level
GROUND: Final = 432
WORN: Final = Worn(strain=94, stamina=30, panic=8, cold=60)
PASSERS: Final = (125, 416, 488)  # columns of pixels where three stand under umbrellas
PHONE: Final = (("battery", 120),)
SEED: Final = 7  # one that lets all three stand near the kerb
STEPS: Final = (RIGHT,) * 4  # ticks of walking, until both are in the middle of a step


def picture() -> Surface:
    """The picture as a player sees it, 480 x 270 pixels."""
    izuku = Standing(286, GROUND, STEPS, PHONE, WORN)
    katsuki = Standing(256, GROUND, STEPS)
    passers = [
        Thing("crowd", x - 8, GROUND - 32, 16, 32, (("count", 1), ("wish", "gather")))
        for x in PASSERS
    ]
    return staged(
        "pictures/night_walk", CORNER, izuku, katsuki, others=passers, chased=False, seed=SEED
    )
