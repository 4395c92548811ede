"""How a chapter went, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.play import menu_sounds
from game.play.actions import Action
from game.play.clock_text import clock_text
from game.play.menu import Item, Menu
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, LIGHT, MENU_ALPHA, ORANGE, PALE_SKY, YELLOW, panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move
    from game.view.sheets import Colour

WIDTH: Final = 250  # pixels
WIDTH_BIG: Final = 330
TOP: Final = 44
TOP_BIG: Final = 3
SPACE: Final = 2  # pixels between two lines
PADDING: Final = 6  # pixels around all
NAMES_LEFT: Final = 60  # pixels from the panel's left edge
MUSIC_AFTER: Final = 270  # ticks: until then the call of the end is heard
DEAF_TICKS: Final = 20  # a jump at the finish must not choose anything
MEDALS: Final = (("Gold", YELLOW), ("Silver", PALE_SKY), ("Bronze", ORANGE))
"""From the best medal to the least."""


class Row(NamedTuple):
    """A line of the result."""

    name: str
    value: str
    colour: Colour = CREAM


class Outcome(NamedTuple):
    """What the result shows: words, figures, and whether it was a good end.

    `medals` holds the ticks for gold, silver and bronze, or nothing; `percent` is how much of the
    way was made.
    """

    headline: str
    word: str
    won: bool
    ticks: int
    best: int | None
    is_best: bool
    medals: tuple[int, ...]
    pages: str
    percent: int
    falls: int
    retries: int
    following: bool
    staged: bool
    """Whether the end has a scene of its own that can be seen again."""
    midway: bool
    """Whether there is a checkpoint to return to."""


class Result(Scene):
    """Over the last picture of the chase."""

    see_through = True

    def __init__(self, kit: Kit, outcome: Outcome, piece: str = "") -> None:
        """The first choice is the likeliest: on after a success, again after a failure.

        `piece` is the music, once the call that ended the chase has been heard.
        """
        self._piece = piece
        self._kit = kit
        self._outcome = outcome
        self._tick = 0
        again = Item("again", "Again from the checkpoint" if outcome.midway else "Again")
        onward = [Item("next", "Next chapter")] if outcome.won and outcome.following else []
        restart = Item("restart", "Once more from the start")
        talk = [Item("talk", "Listen to the two again")] if outcome.staged else []
        back = [again, restart] if outcome.midway else [again]
        # from here the day can go on differently
        self._another_way = outcome.staged or not outcome.won
        first = [*back, *talk] if self._another_way else [*onward, restart]
        self._menu = Menu([*first, Item("title", "Title")], kit.sound)

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Only the pointer moves."""
        self._tick += 1
        self._menu.tick()
        if self._tick >= MUSIC_AFTER:
            self._kit.sound.music(self._piece)
        return None

    def act(self, action: Action) -> Move | None:
        """Chooses."""
        if self._tick < DEAF_TICKS:
            return None
        if action is Action.RETRY:
            return Pop("again" if self._another_way else "restart")
        if action is Action.PAUSE:
            self._kit.sound.play(menu_sounds.BACK)
            return Pop("title")
        word = self._menu.act(action)
        return Pop(word) if word else None

    def draw(self, surface: Surface, alpha: float) -> None:
        """Headline, figures, menu."""
        outcome, font = self._outcome, self._kit.font
        darken(surface, 0.65)
        rows = self._rows()
        line = font.line_height + (0 if font.big else SPACE)
        above, wide = (TOP_BIG, WIDTH_BIG) if font.big else (TOP, WIDTH)
        left, middle = (SCREEN_WIDTH - wide) // 2, SCREEN_WIDTH // 2
        height = 2 * PADDING + (len(rows) + 2) * line + (PADDING if rows else 0)
        surface.blit(panel(wide, height, MENU_ALPHA), (left, above))
        top = above + PADDING
        colour = GREEN if outcome.won else ORANGE
        font.draw_centred(surface, outcome.headline, middle, top, colour, INK)
        font.draw_centred(surface, outcome.word, middle, top + line, CREAM, INK)
        self._draw_rows(surface, rows, left + NAMES_LEFT, top + 2 * line + PADDING, line)
        width, _ = self._menu.size(font)
        self._menu.draw(surface, font, middle - width // 2, above + height + PADDING)

    def _draw_rows(self, surface: Surface, rows: list[Row], left: int, top: int, line: int) -> None:
        """Names in one column, values in another, a line of so many pixels for each row."""
        font = self._kit.font
        values = left + font.width("Retries") + 3 * PADDING
        for number, row in enumerate(rows):
            font.draw(surface, row.name, left, top + number * line, LIGHT, INK)
            font.draw(surface, row.value, values, top + number * line, row.colour, INK)

    def _rows(self) -> list[Row]:
        outcome = self._outcome
        rows = self._time() if outcome.won else self._way()
        if outcome.pages:
            rows.append(Row("Pages", outcome.pages))
        if outcome.falls:
            rows.append(Row("Falls", f"{outcome.falls}"))
        if outcome.retries:
            rows.append(Row("Retries", f"{outcome.retries}"))
        return rows

    def _way(self) -> list[Row]:
        """How far Izuku came, where he did not come through."""
        percent = self._outcome.percent
        return [Row("Got", f"{percent} % of the way")] if percent < 100 else []

    def _time(self) -> list[Row]:
        """The time, the best one, the medal, and what the next one asks for."""
        outcome = self._outcome
        new = outcome.is_best
        time = clock_text(outcome.ticks) + ("  new best!" if new else "")
        rows = [Row("Time", time, YELLOW if new else CREAM)]
        if outcome.best is not None and not new:
            rows.append(Row("Best", clock_text(outcome.best)))
        better = None
        for limit, (name, colour) in zip(outcome.medals, MEDALS, strict=False):
            if outcome.ticks <= limit:
                rows.append(Row("Medal", f"★ {name}", colour))
                break
            better = Row("", f"{name} at {clock_text(limit)[:-3]}", LIGHT)
        if better is not None:
            rows.append(better)
        return rows
