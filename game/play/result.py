"""How a chapter went, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.play.actions import Action
from game.play.clock_text import clock_text
from game.play.menu import Item, Menu
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, LIGHT, ORANGE, YELLOW, panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move

WIDTH: Final = 250  # pixels
TOP: Final = 44
LINE: Final = 13
DEAF_TICKS: Final = 20  # a jump at the finish must not choose anything
PAGES_IN_ALL: Final = 24


class Outcome(NamedTuple):
    """What the result shows: words, figures, and whether it was a good end."""

    headline: str
    word: str
    won: bool
    ticks: int
    best: int | None
    is_best: bool
    pages: int
    falls: int
    retries: int
    following: str


class Result(Scene):
    """Over the last picture of the chase."""

    see_through = True

    def __init__(self, kit: Kit, outcome: Outcome) -> None:
        """The first choice is the likeliest: on after a success, again after a failure."""
        self._kit = kit
        self._outcome = outcome
        self._tick = 0
        again = Item("again", "Again from here")
        onward = [Item("next", "Next chapter")] if outcome.won and outcome.following else []
        restart = Item("restart", "Once more from the start")
        first = [*onward, restart] if outcome.won else [again, restart]
        self._menu = Menu([*first, Item("title", "Title")])

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Only the pointer moves."""
        self._tick += 1
        self._menu.tick()
        return None

    def act(self, action: Action) -> Move | None:
        """Chooses."""
        if self._tick < DEAF_TICKS:
            return None
        if action is Action.RETRY:
            return Pop("restart" if self._outcome.won else "again")
        if action is Action.PAUSE:
            return Pop("title")
        word = self._menu.act(action)
        return Pop(word) if word else None

    def draw(self, surface: Surface, alpha: float) -> None:
        """Headline, figures, menu."""
        outcome, font = self._outcome, self._kit.font
        darken(surface, 0.5)
        rows = self._rows()
        left = (SCREEN_WIDTH - WIDTH) // 2
        surface.blit(panel(WIDTH, 46 + len(rows) * LINE), (left, TOP))
        colour = GREEN if outcome.won else ORANGE
        font.draw_centred(surface, outcome.headline, SCREEN_WIDTH // 2, TOP + 8, colour, INK)
        font.draw_centred(surface, outcome.word, SCREEN_WIDTH // 2, TOP + 22, CREAM, INK)
        for number, (name, value) in enumerate(rows):
            y = TOP + 40 + number * LINE
            font.draw(surface, name, left + 60, y, LIGHT, INK)
            marked = "best" in value
            font.draw(surface, value, left + 130, y, YELLOW if marked else CREAM, INK)
        width, _ = self._menu.size(font)
        top = TOP + 54 + len(rows) * LINE
        self._menu.draw(surface, font, (SCREEN_WIDTH - width) // 2, top)

    def _rows(self) -> list[tuple[str, str]]:
        outcome = self._outcome
        time = clock_text(outcome.ticks) + ("  new best!" if outcome.is_best else "")
        rows = [("Time", time)]
        if outcome.best is not None and not outcome.is_best:
            rows.append(("Best", clock_text(outcome.best)))
        rows.append(("Pages", f"{outcome.pages} of {PAGES_IN_ALL}"))
        rows.append(("Falls", f"{outcome.falls}"))
        if outcome.retries:
            rows.append(("Retries", f"{outcome.retries}"))
        return rows
