"""The pause: the picture stands still, the keys can be read, a way out can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import menu_sounds
from game.play.actions import Action
from game.play.key_help import KeyHelp, rows_for
from game.play.menu import Item, Menu
from game.play.options_scene import OptionsScene
from game.play.scene import Pop, Push, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK, ORANGE, PALE_SKY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move

ITEMS: Final = (
    Item("resume", "Go on"),
    Item("again", "Again from here"),
    Item("restart", "Chapter from the start"),
    Item("options", "Options"),
    Item("title", "Title"),
)
LEFT: Final = 16  # pixels from the screen's left edge
TOP: Final = 70
TURN: Final = "→ keys"


class Pause(Scene):
    """Over a scene that waits; its answers are the words of its menu."""

    see_through = True

    def __init__(self, kit: Kit, people: int, why: str = "") -> None:
        """With a word about why, when it was not the person who asked for it."""
        self._kit = kit
        self._why = why
        self._covered = False  # by the options, which want to see the game and not this
        columns = (0, 1, 2) if people == 2 else (0, 2) if kit.controls.has_pad else (0, 1)
        self._keys = KeyHelp(kit.font, rows_for(people), columns)
        self._menu = Menu(ITEMS, kit.sound)
        kit.sound.play(menu_sounds.PAUSE)
        self._reads = False  # the keys, where letters are too big for both at once

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Only the pointer moves."""
        self._covered = False
        self._menu.tick()
        return None

    def act(self, action: Action) -> Move | None:
        """Chooses, or goes on."""
        if action in (Action.PAUSE, Action.BACK):
            self._kit.sound.play(menu_sounds.BACK)
            return Pop("resume")
        if action is Action.RETRY:
            return Pop("again")
        if action in (Action.LEFT, Action.RIGHT):
            reads = action is Action.RIGHT and not self._has_room
            if reads != self._reads:
                self._kit.sound.play(menu_sounds.MOVE)
            self._reads = reads
        if self._reads:
            return None
        word = self._menu.act(action)
        if word == "options":
            self._covered = True
            return Push(OptionsScene(self._kit))
        return Pop(word) if word else None

    def away(self, why: str) -> Move | None:
        """Says why."""
        self._why = why
        return None

    @property
    def _has_room(self) -> bool:
        """Whether the menu and the keys fit side by side."""
        menu, _ = self._menu.size(self._kit.font)
        return menu + self._keys.width + 3 * LEFT <= SCREEN_WIDTH

    def draw(self, surface: Surface, alpha: float) -> None:
        """The menu left, the keys right of it; one after the other in big letters."""
        if self._covered:
            return
        font, keys = self._kit.font, self._keys
        darken(surface, 0.6)
        if self._reads and not self._has_room:
            keys.draw(surface, (SCREEN_WIDTH - keys.width) // 2, (SCREEN_HEIGHT - keys.height) // 2)
            return
        above = TOP - 2 * font.line_height - 4
        font.draw(surface, "Pause", LEFT + 8, above, ORANGE, INK)
        font.draw(surface, self._why, LEFT + 8, above + font.line_height + 1, CREAM, INK)
        self._menu.draw(surface, font, LEFT, TOP)
        if self._has_room:
            keys.draw(surface, SCREEN_WIDTH - keys.width - LEFT, TOP)
        else:
            font.draw(surface, TURN, SCREEN_WIDTH - font.width(TURN) - LEFT, above, PALE_SKY, INK)
