"""A short list to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.play import menu_sounds
from game.play.actions import Action
from game.view.gauges import CREAM, GREEN, INK, LIGHT, MENU_ALPHA, panel, pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.sound.sound import Sound
    from game.view.text import Font

GAP = 4  # pixels between two items
PADDING = 8
POINTER = ("#....", "###..", "#####", "###..", "#....")
NUDGE_TICKS = 30  # the pointer moves a pixel and back


class Item(NamedTuple):
    """A line of a menu and the word that stands for it."""

    word: str
    label: str


class Menu:
    """Items of which one is marked; it wraps round at both ends."""

    def __init__(self, items: Sequence[Item], sound: Sound) -> None:
        """At least one item; the first one is marked."""
        self.items = list(items)
        self._sound = sound
        self.marked = 0
        self._ticks = 0

    def tick(self) -> None:
        """1/60 s passes."""
        self._ticks += 1

    def act(self, action: Action) -> str:
        """Moves the mark; the word of the item that was chosen, or empty. Each is heard."""
        cue = menu_sounds.of_list(action)
        if cue is not None:
            self._sound.play(cue)
        if action is Action.UP:
            self.marked = (self.marked - 1) % len(self.items)
        elif action is Action.DOWN:
            self.marked = (self.marked + 1) % len(self.items)
        elif action is Action.CONFIRM:
            return self.items[self.marked].word
        return ""

    def size(self, font: Font) -> tuple[int, int]:
        """Pixels that the menu covers with its panel."""
        widest = max(font.width(item.label) for item in self.items)
        height = len(self.items) * (font.line_height + GAP)
        return widest + 2 * PADDING + 14, height + 2 * PADDING - GAP

    def draw(self, surface: Surface, font: Font, x: int, y: int) -> None:
        """Draws it with its panel's top left corner at a pixel."""
        surface.blit(panel(*self.size(font), MENU_ALPHA), (x, y))
        for number, item in enumerate(self.items):
            top = y + PADDING + number * (font.line_height + GAP)
            marked = number == self.marked
            font.draw(surface, item.label, x + PADDING + 10, top, CREAM if marked else LIGHT, INK)
            if marked:
                nudge = self._ticks // NUDGE_TICKS % 2
                surface.blit(
                    pixels(POINTER, GREEN),
                    (x + PADDING + nudge, top + (font.capital - len(POINTER) + 1) // 2),
                )
