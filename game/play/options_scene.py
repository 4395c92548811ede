"""The options: what the picture looks like to this person, changed and seen at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from game.play.actions import Action
from game.play.option_samples import Samples
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.gauges import CREAM, GREEN, INK, LIGHT, MENU_ALPHA, ORANGE, PALE_SKY, panel, pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move
    from game.view.looks import Looks

STEP: Final = 10  # %, of an option in percent
LEFT: Final = 16  # pixels from the screen's left edge
TOP: Final = 60
PADDING: Final = 9
LEADING: Final = 7  # pixels between two lines
INDENT: Final = 10  # pixels of the pointer before a label
APART: Final = 14  # pixels between the labels and the values
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

    @property
    def _line(self) -> int:
        """Pixels from one line to the next."""
        return self._kit.font.line_height + LEADING

    @property
    def _value(self) -> int:
        """Pixels from the panel's left edge to the values."""
        widest = max(self._kit.font.width(row.label) for row in ROWS)
        return PADDING + INDENT + widest + APART

    @property
    def _width(self) -> int:
        """Pixels across the panel."""
        return self._value + BAR + 8 + self._kit.font.width("100 %") + PADDING

    def draw(self, surface: Surface, alpha: float) -> None:
        """The list left, and beside it what the marked option does."""
        darken(surface, BEHIND)
        font, looks = self._kit.font, self._kit.looks
        aside, down = self._samples.shaken(looks)
        left, top = LEFT + aside, TOP + down
        heading = top - font.line_height - 3
        height = (BACK + 1) * self._line + 2 * PADDING - 4
        above = top - heading + PADDING
        surface.blit(panel(self._width, height + above, MENU_ALPHA), (left, top - above))
        font.draw(surface, "Options", left + PADDING, heading, ORANGE, INK)
        for number, row in enumerate(ROWS):
            self._draw_row(surface, (left, top + PADDING + number * self._line), number, row)
        y = top + PADDING + BACK * self._line
        self._draw_label(surface, (left, y), BACK, "Back")
        if self.marked < BACK:
            row = ROWS[self.marked]
            self._explain(surface, row, (left, top + height + 4))
            aside = left + self._width + SAMPLE_ASIDE
            self._samples.draw(surface, row.name, looks, aside, top)

    def _explain(self, surface: Surface, row: Row, at: tuple[int, int]) -> None:
        font = self._kit.font
        width = max(self._width, font.width(row.says) + 2 * PADDING)
        surface.blit(panel(width, self._line, MENU_ALPHA), at)
        font.draw(surface, row.says, at[0] + PADDING, at[1] + LEADING // 2 + 1, CREAM, INK)

    def _draw_row(self, surface: Surface, at: tuple[int, int], number: int, row: Row) -> None:
        self._draw_label(surface, at, number, row.label)
        font, value = self._kit.font, getattr(self._kit.looks, row.name)
        x, y = at[0] + self._value, at[1]
        colour = CREAM if number == self.marked else LIGHT
        if isinstance(value, bool):
            font.draw(surface, "on" if value else "off", x, y, colour, INK)
            return
        middle = y + font.capital // 2
        surface.fill(INK, (x - 1, middle - 3, BAR + 2, 7))
        surface.fill(PALE_SKY, (x, middle - 2, BAR * value // 100, 5))
        font.draw(surface, f"{value} %", x + BAR + 8, y, colour, INK)

    def _draw_label(self, surface: Surface, at: tuple[int, int], number: int, label: str) -> None:
        marked, font = number == self.marked, self._kit.font
        colour = CREAM if marked else LIGHT
        font.draw(surface, label, at[0] + PADDING + INDENT, at[1], colour, INK)
        if marked:
            down = (font.capital - len(POINTER) + 1) // 2
            surface.blit(pixels(POINTER, GREEN), (at[0] + PADDING, at[1] + down))

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
