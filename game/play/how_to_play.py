"""The keys and the rules of the street, to be read in peace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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


class HowToPlay(Scene):
    """Over the title; any choice leads back."""

    see_through = True

    def __init__(self, kit: Kit) -> None:
        """Only reads the kit's typeface."""
        self._kit = kit
        self._keys = KeyHelp(kit.font, rows_for(1))

    def act(self, action: Action) -> Move | None:
        """Leads back."""
        return Pop() if action in (Action.CONFIRM, Action.BACK, Action.PAUSE) else None

    def draw(self, surface: Surface, alpha: float) -> None:
        """Keys above, rules below."""
        font = self._kit.font
        darken(surface, 0.85)
        left = (SCREEN_WIDTH - self._keys.width) // 2
        font.draw(surface, "How to play", left + 8, TOP, ORANGE, INK)
        self._keys.draw(surface, left, TOP + 14)
        top = TOP + 22 + self._keys.height
        for number, rule in enumerate(RULES):
            y = top + number * (font.line_height + 2)
            surface.fill(GREEN, (left + 8, y + 4, 3, 3))
            font.draw(surface, rule, left + 16, y, CREAM, INK)
