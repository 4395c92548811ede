"""The ring around Katsuki in which he does not fire: who is inside is a shield.

Calm and pale as long as somebody stands in it and Izuku is near; to him who plays Katsuki it shows
always where there are people, so that he sees before he presses. Red, it is drawn elsewhere: that
is the blast he has just held back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.explosion import OUTER_RADIUS
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.view.sheets import Sheets

NEAR: Final = 13 * TILE_PIXELS  # pixels between the two from which Izuku is told that he is safe
AT_REST: Final = ("hidden", "grabbed")
"""States in which he would not fire anyway: off stage, or with a hand on a shoulder."""
LOOK_TICKS: Final = 6  # between two counts of people
FADE: Final = 12  # steps from nothing to all of it, a step a tick
ALPHA: Final = 215  # of 255
MIDDLE: Final = 13  # pixels above the feet
TURN_TICKS: Final = 8  # a frame


class SafeRing:
    """Fades in and out by whether people hold him back; told of every tick."""

    def __init__(self, sheets: Sheets) -> None:
        """Nobody is near."""
        self._animation = sheets.sheet("effects").animation("safe_ring")
        self._pictures: dict[tuple[int, int], Surface] = {}
        self._held = False
        self._step = 0

    def tick(self, world: World, side: str) -> None:
        """Takes in a tick for the side ("izuku" or "katsuki") that is looked at."""
        chaser = world.katsuki
        if chaser is None:
            return
        if world.tick % LOOK_TICKS == 0:
            self._held = _holds(world, chaser, side)
        self._step = min(FADE, self._step + 1) if self._held else max(0, self._step - 1)
        if getattr(chaser, "holding_fire", False):
            self._step = 0  # the red ring stands in its place

    def draw(self, surface: Surface, feet: tuple[int, int], tick: int) -> None:
        """Draws it around feet at a pixel of the screen."""
        if self._step:
            number = tick // TURN_TICKS % len(self._animation.frames)
            frame = self._animation.frames[number]
            surface.blit(self._picture(number), frame.corner(feet[0], feet[1] - MIDDLE))

    def _picture(self, number: int) -> Surface:
        key = (number, self._step)
        if key not in self._pictures:
            picture = self._animation.frames[number].surface.copy()
            shade = (255, 255, 255, ALPHA * self._step // FADE)
            picture.fill(shade, special_flags=pygame.BLEND_RGBA_MULT)
            picture.set_alpha(255, pygame.RLEACCEL)  # a thin line in much air
            self._pictures[key] = picture
        return self._pictures[key]


def _holds(world: World, chaser: Athlete, side: str) -> bool:
    """Whether people hold him back, and it is of interest."""
    if chaser.state in AT_REST:
        return False
    away = max(abs(chaser.x - world.izuku.x), abs(chaser.y - world.izuku.y))
    if side == "izuku" and away > NEAR:
        return False
    return world.crowd.any_within(chaser.sx, chaser.sy, OUTER_RADIUS)
