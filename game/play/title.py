"""The title: the street goes by, the name stands over it, a new game is a press away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels import LevelError
from game.play import menu_sounds
from game.play.actions import Action
from game.play.attempt import IZUKU, KATSUKI, Attempt
from game.play.attract import Attract
from game.play.chapter import Chapter, Plan
from game.play.chapters import FIRST, shipped
from game.play.how_to_play import HowToPlay
from game.play.logo import logo
from game.play.menu import Item, Menu
from game.play.music import TITLE
from game.play.notes import draw_note
from game.play.options_scene import OptionsScene
from game.play.scene import Clear, Push, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import INK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move

START: Final = Item("start", "Start")
GO_ON: Final = Item("continue", "Go on from the checkpoint")
OTHER_SIDE: Final = Item("other", "The other side")
OTHERS: Final = (
    Item("keys", "How to play"), Item("options", "Options"), Item("quit", "Quit"),
)  # fmt: skip
LOGO_TOP: Final = 26  # pixels
MENU_ASIDE: Final = 110  # pixels right of the middle: left of it Izuku runs
MENU_BOTTOM: Final = 34  # pixels from the screen's lower edge
SAYS: Final = "An unofficial fan work. Not for sale."
BEHIND_MENU: Final = 0.15  # share of dark over the street


class Title(Scene):
    """The scene at the bottom of the stack."""

    def __init__(self, kit: Kit) -> None:
        """Nothing is loaded before it is first seen."""
        self._kit = kit
        self._attract: Attract | None = None
        self._logo = logo(kit.font.usual())
        self._note = kit.notes
        self._covered = False  # by the options, which want to see the street and not the menu
        self._fill_menu()

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """The street goes on."""
        self._covered = False
        self._menu.tick()
        self._kit.sound.music(TITLE)
        if self._attract is not None:
            self._attract.tick()
        return None

    def act(self, action: Action) -> Move | None:
        """Moves in the menu, or begins what was chosen."""
        if action is Action.PAUSE:
            return Clear()
        word = self._menu.act(action)
        if word == "quit":
            return Clear()
        if word == "keys":
            return Push(HowToPlay(self._kit))
        if word == "options":
            self._covered = True
            return Push(OptionsScene(self._kit))
        if word == "continue":
            return self._go_on()
        return self._begin(KATSUKI if word == "other" else IZUKU) if word else None

    def told(self, answer: str) -> Move | None:
        """A game has ended."""
        self._kit.controls.seat(1)
        self._note = self._kit.notes
        self._fill_menu()
        return None

    def draw(self, surface: Surface, alpha: float) -> None:
        """Street, name, menu, and what has to be said."""
        if self._attract is None:
            self._load()
        if self._attract is not None:
            self._attract.draw(surface, alpha)
        else:
            surface.fill(INK)
        if self._covered:
            return
        darken(surface, BEHIND_MENU)
        middle = SCREEN_WIDTH // 2
        surface.blit(self._logo, (middle - self._logo.get_width() // 2, LOGO_TOP))
        font = self._kit.font
        width, height = self._menu.size(font)
        left = middle + MENU_ASIDE - width // 2
        self._menu.draw(surface, font, left, SCREEN_HEIGHT - MENU_BOTTOM - height)
        draw_note(surface, font, SAYS)
        draw_note(surface, font, self._note, above=True)

    def _fill_menu(self) -> None:
        resume = self._kit.store.progress.resume
        first = (GO_ON, START) if resume is not None else (START,)
        # Katsuki's day opens to whoever has been through Izuku's
        finished = bool(self._kit.store.progress.best)
        items = (*first, *((OTHER_SIDE,) if finished else ()), *OTHERS)
        self._menu = Menu(items, self._kit.sound)

    def _load(self) -> None:
        path = shipped(FIRST)
        if path is None:
            return
        try:
            self._attract = Attract(self._kit, self._kit.scenery(path))
        except LevelError as error:
            self._note = str(error)

    def _begin(self, side: str) -> Move | None:
        path = shipped(FIRST)
        if path is None:
            self._refuse(f"{FIRST}: the map is not there")
            return None
        try:
            return Push(Chapter(self._kit, Plan(path, path.stem, side, 0)))
        except LevelError as error:
            self._refuse(str(error))
            return None

    def _go_on(self) -> Move | None:
        """From the saved checkpoint, unless its level has changed since."""
        saved = self._kit.store.progress.resume
        path = shipped(saved.level) if saved is not None else None
        if saved is None or path is None:
            self._refuse("this level is not there any more: start anew")
            return None
        try:
            attempt = Attempt.resumed(self._kit.scenery(path).level, saved)
        except (LevelError, ValueError) as error:
            self._refuse(f"{error}: start anew")
            return None
        return Push(Chapter(self._kit, Plan(path, path.stem, saved.side, 0), attempt))

    def _refuse(self, why: str) -> None:
        """What was chosen cannot be: says why."""
        self._note = why
        self._kit.sound.play(menu_sounds.REFUSE)
