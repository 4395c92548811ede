"""A pack's own title: its name over its first street, where to begin, where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.levels import LevelError
from game.play import menu_sounds
from game.play.actions import Action
from game.play.attempt import IZUKU, Attempt
from game.play.attract import Attract
from game.play.card import large
from game.play.chapter import Chapter, Plan
from game.play.menu import Item, Menu
from game.play.music import TITLE
from game.play.notes import draw_note
from game.play.options_scene import OptionsScene
from game.play.scene import Pop, Push, Scene
from game.play.shade import darken
from game.sim.skill import FOR_PEOPLE
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK, ORANGE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pygame import Surface

    from game.levels.packs import Pack
    from game.play.kit import Kit
    from game.play.scene import Move

GO_ON: Final = Item("continue", "Go on from the checkpoint")
START: Final = Item("start", "Start")
OPTIONS: Final = Item("options", "Options")
LEAVE: Final = Item("leave", "Leave the pack")
TITLE_TOP: Final = 52  # pixels
MENU_BOTTOM: Final = 34  # pixels from the screen's lower edge
BEHIND: Final = 0.55  # share of dark over the street
LONGEST: Final = 44  # characters of a level's title in the menu


class Way(NamedTuple):
    """How a level or pack is played: the side, the seed, and Katsuki's skill.

    `start` is the id of the object at which one level begins, or None.
    """

    side: str = IZUKU
    seed: int = 0
    skill: str = FOR_PEOPLE
    start: int | None = None


class PackTitle(Scene):
    """Comes before a pack's maps, and again after them."""

    def __init__(self, kit: Kit, pack: Pack, way: Way) -> None:
        """With a kit made for the pack; raises LevelError where its first map is unusable."""
        self._kit = kit
        self._pack = pack
        self._way = way
        self._before = kit.controls.people
        self._attract = Attract(kit, kit.scenery(pack.maps[0]))
        self._title = large(kit, pack.title)
        self._note = kit.notes
        self._covered = False
        self._fill_menu()

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """The street goes on."""
        self._covered = False
        self._menu.tick()
        self._attract.tick()
        self._kit.sound.music(TITLE)
        return None

    def act(self, action: Action) -> Move | None:
        """Moves in the menu, or begins what was chosen."""
        if action is Action.PAUSE:
            self._kit.sound.play(menu_sounds.BACK)
            return Pop("left")
        word = self._menu.act(action)
        if word == "leave":
            return Pop("left")
        if word == "options":
            self._covered = True
            return Push(OptionsScene(self._kit))
        if word == "continue":
            return self._go_on()
        if word == "onward":
            return self._begin(self._next_map())
        return self._begin(self._pack.maps[0]) if word else None

    def told(self, answer: str) -> Move | None:
        """A map has been left, or the last one finished."""
        self._note = self._kit.notes
        self._fill_menu()
        return None

    def ended(self) -> None:
        """Whoever played before sits where he sat."""
        self._kit.controls.seat(self._before)

    def draw(self, surface: Surface, alpha: float) -> None:
        """The street, the pack's name, who made it, the menu."""
        self._attract.draw(surface, alpha)
        if self._covered:
            return
        darken(surface, BEHIND)
        font, middle = self._kit.font, SCREEN_WIDTH // 2
        surface.blit(self._title, (middle - self._title.get_width() // 2, TITLE_TOP))
        below = TITLE_TOP + self._title.get_height()
        surface.fill(ORANGE, (middle - 30, below, 60, 1))
        if self._pack.author:
            font.draw_centred(surface, f"by {self._pack.author}", middle, below + 7, CREAM, INK)
        width, height = self._menu.size(font)
        self._menu.draw(surface, font, middle - width // 2, SCREEN_HEIGHT - MENU_BOTTOM - height)
        draw_note(surface, font, self._note, above=True)

    def _fill_menu(self) -> None:
        saved = self._kit.store.progress.resume
        stands = saved.level if saved is not None and saved.side == self._way.side else ""
        first = [GO_ON] if stands else []
        onward = self._next_map()
        if onward != self._pack.maps[0] and onward.stem != stands:
            first.append(Item("onward", f"On to: {self._name_of(onward)}"))
        self._menu = Menu([*first, START, OPTIONS, LEAVE], self._kit.sound)

    def _next_map(self) -> Path:
        """The first map that was not finished yet on this side; the first of all after the last."""
        progress = self._kit.store.progress
        unfinished = (
            path
            for path in self._pack.maps
            if progress.best_time(path.stem, self._way.side) is None
        )
        return next(unfinished, self._pack.maps[0])

    def _name_of(self, path: Path) -> str:
        try:
            return self._kit.scenery(path).level.title[:LONGEST]
        except LevelError:
            return path.stem[:LONGEST]

    def _plan(self, path: Path) -> Plan:
        return Plan(path, path.stem, *self._way)

    def _begin(self, path: Path) -> Move | None:
        try:
            return Push(Chapter(self._kit, self._plan(path)))
        except LevelError as error:
            self._refuse(str(error))
            return None

    def _go_on(self) -> Move | None:
        """From the saved checkpoint, unless its map has changed since."""
        saved = self._kit.store.progress.resume
        if saved is None:
            return None
        try:
            path = self._pack.map_named(saved.level)
            attempt = Attempt.resumed(self._kit.scenery(path).level, saved)
        except (LevelError, ValueError) as error:
            self._refuse(f"{error}: start anew")
            return None
        return Push(Chapter(self._kit, self._plan(path), attempt))

    def _refuse(self, why: str) -> None:
        """What was chosen cannot be: says why."""
        self._note = why
        self._kit.sound.play(menu_sounds.REFUSE)
