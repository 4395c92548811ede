"""The keys and the rules of the street, to be read in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import menu_sounds
from game.play.actions import Action
from game.play.key_help import KeyHelp, rows_for
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, ORANGE

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move

RULES: Final = (
    "Izuku runs; Katsuki runs after him, with blasts from his palms.",
    "People are a shield: Katsuki never fires near them.",
    "But five of them close by, and Izuku may not boost either.",
    "High roads are fast and empty. Low roads are slow and safe.",
)
TOP: Final = 16  # pixels
TOP_BIG: Final = 6


class HowToPlay(Scene):
    """Over the title; any choice leads back."""

    see_through = True

    def __init__(self, kit: Kit) -> None:
        """Only reads the kit's typeface."""
        self._kit = kit
        device = 2 if kit.controls.has_pad else 1
        columns = (0, device) if kit.font.big else (0, 1, 2)
        self._keys = KeyHelp(kit.font, rows_for(1), columns)
        self._pages = [self._draw_keys, self._draw_rules]
        """What is still to be read; big letters need a page for each."""

    def act(self, action: Action) -> Move | None:
        """Turns the page, or leads back."""
        if action in (Action.BACK, Action.PAUSE):
            self._kit.sound.play(menu_sounds.BACK)
            return Pop()
        if action is not Action.CONFIRM:
            return None
        self._pages = self._pages[1:] if self._kit.font.big else []
        self._kit.sound.play(menu_sounds.TEXT if self._pages else menu_sounds.BACK)
        return None if self._pages else Pop()

    def draw(self, surface: Surface, alpha: float) -> None:
        """Keys above, rules below."""
        darken(surface, 0.85)
        left = (SCREEN_WIDTH - self._keys.width) // 2
        top = TOP_BIG if self._kit.font.big else TOP
        self._kit.font.draw(surface, "How to play", left + 8, top, ORANGE, INK)
        top += self._kit.font.line_height + 3
        for draw in self._pages[:1] if self._kit.font.big else self._pages:
            top = draw(surface, left, top)

    def _draw_keys(self, surface: Surface, left: int, top: int) -> int:
        self._keys.draw(surface, left, top)
        return top + self._keys.height + 8

    def _draw_rules(self, surface: Surface, left: int, top: int) -> int:
        font = self._kit.font
        for rule in RULES:
            surface.fill(GREEN, (left + 8, top + font.capital // 2, 3, 3))
            for line in font.wrap(rule, SCREEN_WIDTH - 2 * left - 24):
                font.draw(surface, line, left + 16, top, CREAM, INK)
                top += font.line_height
            top += 2
        return top
