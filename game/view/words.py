"""What is being said in bubbles, each over its speaker's head and none over another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.view.bubble import Bubble, Bubbles

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pygame
    from pygame import Surface

    from game.view.text import Font


class Words:
    """Keeps one bubble for each speaker, until its tick."""

    def __init__(self, font: Font) -> None:
        """Nobody speaks."""
        self._bubbles = Bubbles(font)
        self.said: list[Bubble] = []
        """What can be read now."""

    def restart(self) -> None:
        """Nobody speaks any more."""
        self.said = []

    def say(self, bubble: Bubble) -> None:
        """Takes in a bubble in place of the same speaker's last one."""
        self.said = [other for other in self.said if other.who != bubble.who]
        self.said.append(bubble)

    def tick(self, tick: int) -> None:
        """Drops what has been said by a tick of the world."""
        self.said = [bubble for bubble in self.said if bubble.until > tick]

    def draw(
        self,
        surface: Surface,
        corner: tuple[int, int],
        feet: Mapping[str, tuple[int, int]],
        taken: list[pygame.Rect],
        top: int,
    ) -> None:
        """Draws them below the row `top` and beside what is `taken` of the screen.

        `feet` are pixels of the screen, by speaker; others speak from a place in the level.
        """
        for bubble in self.said:
            place = feet.get(bubble.who, (bubble.x - corner[0], bubble.y - corner[1]))
            taken.append(self._bubbles.draw(surface, bubble, *place, taken, top))
