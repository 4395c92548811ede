"""A chapter's name over its first picture, while its roads are worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.play import menu_sounds
from game.play.key_help import KeyHelp, rows_for
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, ORANGE, PALE_SKY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.actions import Action
    from game.play.baking import Baking
    from game.play.chapters import Chapter
    from game.play.kit import Kit
    from game.play.scene import Move

SHOWN: Final = 120  # ticks
FADES: Final = 24
BAND: Final = 40  # pixels of the bars above and below
TITLE_SIZE: Final = 3  # times
DOTS_TICKS: Final = 20


class Card(Scene):
    """Goes by itself, sooner when somebody presses something."""

    see_through = True

    def __init__(self, kit: Kit, chapter: Chapter, title: str, baking: Baking, people: int) -> None:
        """For a chapter and its level's title; two people are shown their keys."""
        self._kit = kit
        self._chapter = chapter
        self._baking = baking
        self._tick = 0
        self._answer = "begin"
        self._ends = SHOWN if people == 1 else 2 * SHOWN
        self._title = large(kit, title)
        kit.sound.music("")
        kit.sound.play(menu_sounds.CHAPTER)
        self._keys = KeyHelp(kit.font, rows_for(2)) if people == 2 else None

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Counts; waits for the roads."""
        if self._tick == self._ends - FADES and not self._baking.done:
            return None
        self._tick += 1
        return Pop(self._answer) if self._tick >= self._ends else None

    def act(self, action: Action) -> Move | None:
        """Any press shortens it."""
        if self._baking.done:
            self._tick = max(self._tick, self._ends - FADES)
        return None

    def away(self, why: str) -> Move | None:
        """Nobody is there to begin: the chapter will begin with a pause."""
        self._answer = "pause"
        return None

    def draw(self, surface: Surface, alpha: float) -> None:
        """Bars, the title between them, and dots while something is still being done."""
        left = min(1.0, (self._ends - self._tick) / FADES)
        darken(surface, 0.7 * left)
        band = round(BAND * left)
        surface.fill(INK, (0, 0, SCREEN_WIDTH, band))
        surface.fill(INK, (0, SCREEN_HEIGHT - band, SCREEN_WIDTH, band))
        if left < 1.0:
            return
        font, middle = self._kit.font, SCREEN_WIDTH // 2
        top = 100 if self._keys is None else 44
        above = top - font.line_height - 7
        font.draw_centred(surface, self._chapter.number, middle, above, GREEN, INK)
        surface.blit(self._title, (middle - self._title.get_width() // 2, top))
        surface.fill(ORANGE, (middle - 30, top + 38, 60, 1))
        font.draw_centred(surface, self._chapter.place, middle, top + 46, CREAM, INK)
        if self._keys is not None:
            self._keys.draw(surface, middle - self._keys.width // 2, top + 53 + font.line_height)
        if not self._baking.done:
            dots = "." * (1 + self._tick // DOTS_TICKS % 3)
            font.draw(surface, dots, SCREEN_WIDTH - 24, SCREEN_HEIGHT - 26, PALE_SKY)


def large(kit: Kit, text: str) -> Surface:
    """Text three times as large as usual, with a shadow; smaller where it would not fit."""
    font = kit.font.usual()
    small = pygame.Surface((font.width(text) + 1, font.line_height + 1), pygame.SRCALPHA)
    font.draw(small, text, 0, 0, CREAM, INK)
    times = max(1, min(TITLE_SIZE, (SCREEN_WIDTH - 20) // small.get_width()))
    return pygame.transform.scale_by(small, times)
