"""The options: what the picture looks like to this person, changed and seen at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from game.play.actions import Action
from game.play.option_samples import Samples
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.gauges import CREAM, GREEN, INK, LIGHT, ORANGE, PALE_SKY, panel, pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move
    from game.view.looks import Looks

STEP: Final = 10  # %, of an option in percent
LEFT: Final = 16  # pixels from the screen's left edge
TOP: Final = 60
WIDTH: Final = 230
LINE: Final = 18
PADDING: Final = 9
VALUE: Final = 128  # pixels from the panel's left edge to the values
BAR: Final = 50  # pixels that 100 % are long
POINTER: Final = ("#....", "###..", "#####", "###..", "#....")
BEHIND: Final = 0.35  # share of dark: the picture behind shows what an option does
SAMPLE_ASIDE: Final = 14  # pixels from the panel to the sample beside it


@dataclass(frozen=True)
class Row:
    """An option: its name in the file, its label, and one sentence about it."""

    name: str
    label: str
    says: str


ROWS: Final = (
    Row("reduced_flashing", "Less flashing", "Lightning and blasts light up less."),
    Row("shake", "Shake", "How the picture trembles and stops at a blow."),
    Row("rain_density", "Rain", "How much of it is drawn. It is as wet as ever."),
    Row("safe_colours", "Clear colours", "Danger in colours that all eyes tell apart."),
    Row("big_text", "Big text", "Larger words."),
)
BACK: Final = len(ROWS)
"""The line below the options."""


class OptionsScene(Scene):
    """Over the title or a pause; every change is drawn and kept at once."""

    see_through = True

    def __init__(self, kit: Kit) -> None:
        """The first option is marked."""
        self._kit = kit
        self._samples = Samples(kit.sheets, kit.font)
        self.marked = 0

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Samples move."""
        self._samples.tick()
        return None

    def act(self, action: Action) -> Move | None:
        """Marks, changes, or leads back."""
        if action in (Action.BACK, Action.PAUSE):
            return Pop()
        if action is Action.UP:
            self.marked = (self.marked - 1) % (BACK + 1)
        elif action is Action.DOWN:
            self.marked = (self.marked + 1) % (BACK + 1)
        elif self.marked == BACK:
            return Pop() if action is Action.CONFIRM else None
        elif action in (Action.LEFT, Action.RIGHT, Action.CONFIRM):
            self._change(ROWS[self.marked].name, action)
        return None

    def draw(self, surface: Surface, alpha: float) -> None:
        """The list left, and beside it what the marked option does."""
        darken(surface, BEHIND)
        font, looks = self._kit.font, self._kit.looks
        aside, down = self._samples.shaken(looks)
        left, top = LEFT + aside, TOP + down
        font.draw(surface, "Options", left + PADDING, top - 14, ORANGE, INK)
        surface.blit(panel(WIDTH, (BACK + 1) * LINE + 2 * PADDING - 4), (left, top))
        for number, row in enumerate(ROWS):
            self._draw_row(surface, (left, top + PADDING + number * LINE), number, row)
        y = top + PADDING + BACK * LINE
        self._draw_label(surface, (left, y), BACK, "Back")
        if self.marked < BACK:
            row = ROWS[self.marked]
            below = top + (BACK + 1) * LINE + 2 * PADDING
            width = max(WIDTH, font.width(row.says) + 2 * PADDING)
            surface.blit(panel(width, 18), (left, below))
            font.draw(surface, row.says, left + PADDING, below + 4, CREAM, INK)
            self._samples.draw(surface, row.name, looks, left + WIDTH + SAMPLE_ASIDE, top)

    def _draw_row(self, surface: Surface, at: tuple[int, int], number: int, row: Row) -> None:
        self._draw_label(surface, at, number, row.label)
        value = getattr(self._kit.looks, row.name)
        x, y = at[0] + VALUE, at[1]
        colour = CREAM if number == self.marked else LIGHT
        if isinstance(value, bool):
            self._kit.font.draw(surface, "on" if value else "off", x, y, colour, INK)
            return
        surface.fill(INK, (x - 1, y + 2, BAR + 2, 7))
        surface.fill(PALE_SKY, (x, y + 3, BAR * value // 100, 5))
        self._kit.font.draw(surface, f"{value} %", x + BAR + 8, y, colour, INK)

    def _draw_label(self, surface: Surface, at: tuple[int, int], number: int, label: str) -> None:
        marked = number == self.marked
        colour = CREAM if marked else LIGHT
        self._kit.font.draw(surface, label, at[0] + PADDING + 10, at[1], colour, INK)
        if marked:
            surface.blit(pixels(POINTER, GREEN), (at[0] + PADDING, at[1] + 2))

    def _change(self, name: str, action: Action) -> None:
        looks = changed(self._kit.looks, name, action)
        if looks != self._kit.looks:
            self._kit.choose(looks)
            self._samples.show(name)


def changed(looks: Looks, name: str, action: Action) -> Looks:
    """Looks after LEFT (less, off), RIGHT (more, on) or CONFIRM (the other; more, then none)."""
    value = getattr(looks, name)
    new: bool | int
    if isinstance(value, bool):
        new = not value if action is Action.CONFIRM else action is Action.RIGHT
    elif action is Action.CONFIRM:
        new = 0 if value >= 100 else min(100, value + STEP)
    else:
        new = min(100, max(0, value + (STEP if action is Action.RIGHT else -STEP)))
    values: dict[str, Any] = {name: new}
    return replace(looks, **values)
