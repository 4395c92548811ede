"""Water that leaves roofs: drops along their lips, and a spout at every free end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.sheets import fast

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.world import World
    from game.view.decks import Deck, Decks
    from game.view.sheets import Animation, Sheets

DRIPS_FROM: Final = 30  # % of wetness from which a lip drips
SPOUTS_FROM: Final = 40  # % of rain from which pipes run over
LIP: Final = 5  # pixels of its stone, below which drops let go
SPREAD: Final = 37  # ticks by which a strip of drops is ahead of its neighbour
MOUTH: Final = 9  # pixels below the line of the feet

Placed = tuple["Surface", tuple[int, int]]


class Gutters:
    """Draws what runs off the decks that a camera corner sees."""

    def __init__(self, decks: Decks, sheets: Sheets) -> None:
        """Finds nothing by itself: `decks` says where roofs end."""
        sheet = sheets.sheet("effects")
        self._decks = decks
        self._drips = _quick(sheet.animation("lip_drip"))
        self._ticks = sheet.animation("lip_drip").frames[0].ticks
        self._spouts = (
            sheet.animation("gutter_spout"),
            sheet.animation("gutter_spout", mirrored=True),
        )
        self._width = self._drips[0].get_width()

    def draw(self, surface: Surface, world: World, corner: tuple[int, int], wetness: int) -> None:
        """Draws drops and spouts; `wetness` is 0-100."""
        if wetness < DRIPS_FROM:
            return
        placed: list[Placed] = []
        for deck in self._decks.seen(corner[0], corner[0] + SCREEN_WIDTH):
            if 0 < deck.lip - corner[1] < SCREEN_HEIGHT:
                self._drip(placed, deck, corner, world.tick)
                if world.weather.rain_at(deck.left * SUBPIXELS) >= SPOUTS_FROM:
                    self._spout(placed, deck, corner, world.tick)
        surface.blits(placed, doreturn=False)

    def _drip(self, placed: list[Placed], deck: Deck, corner: tuple[int, int], tick: int) -> None:
        width, drips = self._width, self._drips
        first = max(0, (corner[0] - deck.left) // width)
        last = (min(corner[0] + SCREEN_WIDTH, deck.right) - deck.left) // width
        y = deck.lip + LIP - corner[1]
        for number in range(first, last):
            frame = drips[(tick + number * SPREAD) // self._ticks % len(drips)]
            placed.append((frame, (deck.left + number * width - corner[0], y)))

    def _spout(self, placed: list[Placed], deck: Deck, corner: tuple[int, int], tick: int) -> None:
        right, left = self._spouts
        y = deck.line + MOUTH - corner[1]
        if deck.free_right:
            frame = right.looped(tick)
            placed.append((frame.surface, frame.corner(deck.right - corner[0], y)))
        if deck.free_left:
            frame = left.looped(tick + SPREAD)
            placed.append((frame.surface, frame.corner(deck.left - corner[0], y)))


def _quick(animation: Animation) -> tuple[pygame.Surface, ...]:
    return tuple(fast(frame.surface) for frame in animation.frames)
