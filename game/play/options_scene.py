"""The options: how the game looks and sounds to this person, changed, seen and heard at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import menu_sounds
from game.play.actions import Action
from game.play.option_rows import PAGES, SOUND, changed
from game.play.option_samples import Samples
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.view.camera import SCREEN_HEIGHT
from game.view.gauges import CREAM, GREEN, INK, LIGHT, MENU_ALPHA, ORANGE, PALE_SKY, panel, pixels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.option_rows import Row
    from game.play.scene import Move

LEFT: Final = 16  # pixels from the screen's left edge
PADDING: Final = 9
LEADING: Final = 7  # pixels between two lines
INDENT: Final = 10  # pixels of the pointer before a label
APART: Final = 14  # pixels between the labels and the values
BAR: Final = 50  # pixels that 100 % are long
POINTER: Final = ("#....", "###..", "#####", "###..", "#....")
TURN: Final = "← →"
BEHIND: Final = 0.35  # share of dark: the picture behind shows what an option does
SAMPLE_ASIDE: Final = 14  # pixels from the panel to the sample beside it
EXPLAINS_BELOW: Final = 4  # pixels from the panel to the sentence below it
MOST_LINES: Final = max(len(rows) for _, rows in PAGES) + 2
HEADING: Final = 0
"""The line with the names of the pages; options follow, and the last line leads back."""


class OptionsScene(Scene):
    """Over the title or a pause; every change is drawn, heard and kept at once."""

    see_through = True

    def __init__(self, kit: Kit) -> None:
        """The first page, with its name marked."""
        self._kit = kit
        self._samples = Samples(kit.sheets, kit.font)
        self.page = 0
        self.marked = HEADING

    @property
    def rows(self) -> Sequence[Row]:
        """The options of the page that is open."""
        return PAGES[self.page][1]

    @property
    def _back(self) -> int:
        """The line below the options."""
        return len(self.rows) + 1

    @property
    def _row(self) -> Row | None:
        """The option that is marked, if one is."""
        return self.rows[self.marked - 1] if HEADING < self.marked < self._back else None

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """Samples move."""
        self._samples.tick()
        return None

    def act(self, action: Action) -> Move | None:
        """Marks, turns the page, changes, or leads back."""
        chosen = self.marked == self._back and action is Action.CONFIRM
        if chosen or action in (Action.BACK, Action.PAUSE):
            self._kit.sound.play(menu_sounds.BACK)
            return Pop()
        if action in (Action.UP, Action.DOWN):
            step = 1 if action is Action.DOWN else -1
            self.marked = (self.marked + step) % (self._back + 1)
            self._kit.sound.play(menu_sounds.MOVE)
        elif action in (Action.LEFT, Action.RIGHT, Action.CONFIRM):
            if self.marked == HEADING:
                self.page = (self.page + 1) % len(PAGES)
                self._kit.sound.play(menu_sounds.MOVE)
            elif self._row is not None:
                self._change(self._row.name, action)
        return None

    def _change(self, name: str, action: Action) -> None:
        kit = self._kit
        if self.rows is SOUND:
            volumes = changed(kit.options.volumes, name, action)
            same = volumes == kit.options.volumes
            kit.choose_volumes(volumes)
        else:
            looks = changed(kit.looks, name, action)
            same = looks == kit.looks
            kit.choose(looks)
        if not same:
            self._samples.show(name)
        heard = menu_sounds.SAMPLES.get(name, (menu_sounds.SELECT,))
        for cue in (menu_sounds.REFUSE,) if same else heard:
            kit.sound.play(cue)

    # ---- what is seen

    @property
    def _line(self) -> int:
        """Pixels from one line to the next."""
        return self._kit.font.line_height + LEADING

    @property
    def _value(self) -> int:
        """Pixels from the panel's left edge to the values."""
        labels = (row.label for _, rows in PAGES for row in rows)
        return PADDING + INDENT + max(map(self._kit.font.width, labels)) + APART

    @property
    def _width(self) -> int:
        """Pixels across the panel."""
        return self._value + BAR + 8 + self._kit.font.width("100 %") + PADDING

    def _height(self, lines: int) -> int:
        """Pixels down a panel of so many lines."""
        return lines * self._line + 2 * PADDING - 4

    def draw(self, surface: Surface, alpha: float) -> None:
        """The page left, and beside it what the marked option does."""
        darken(surface, BEHIND)
        looks = self._kit.looks
        aside, down = self._samples.shaken(looks)
        # as high as the longest page, so that turning it moves nothing
        room = SCREEN_HEIGHT - self._height(MOST_LINES) - EXPLAINS_BELOW - self._line
        left, top = LEFT + aside, room // 2 + down
        height = self._height(self._back + 1)
        surface.blit(panel(self._width, height, MENU_ALPHA), (left, top))
        self._draw_heading(surface, left, top + PADDING)
        for number, row in enumerate(self.rows, 1):
            self._draw_row(surface, (left, top + PADDING + number * self._line), number, row)
        below = (left, top + PADDING + self._back * self._line)
        self._draw_label(surface, below, self._back, "Back")
        if self._row is not None:
            self._explain(surface, self._row, (left, top + height + EXPLAINS_BELOW))
            aside, volumes = left + self._width + SAMPLE_ASIDE, self._kit.options.volumes
            below_heading = top + self._line
            self._samples.draw(surface, self._row.name, looks, volumes, aside, below_heading)

    def _draw_heading(self, surface: Surface, left: int, top: int) -> None:
        """The names of the pages, the open one's underlined."""
        font, x = self._kit.font, left + PADDING + INDENT
        self._point(surface, (left, top), HEADING)
        for number, (name, _) in enumerate(PAGES):
            is_open = number == self.page
            font.draw(surface, name, x, top, ORANGE if is_open else LIGHT, INK)
            if is_open:
                surface.fill(ORANGE, (x, top + font.height + 1, font.width(name), 1))
            x += font.width(name) + APART
        if self.marked == HEADING:
            end = left + self._width - PADDING - font.width(TURN)
            font.draw(surface, TURN, end, top, PALE_SKY, INK)

    def _explain(self, surface: Surface, row: Row, at: tuple[int, int]) -> None:
        font = self._kit.font
        width = max(self._width, font.width(row.says) + 2 * PADDING)
        surface.blit(panel(width, self._line, MENU_ALPHA), at)
        font.draw(surface, row.says, at[0] + PADDING, at[1] + LEADING // 2 + 1, CREAM, INK)

    def _draw_row(self, surface: Surface, at: tuple[int, int], number: int, row: Row) -> None:
        self._draw_label(surface, at, number, row.label)
        kit = self._kit
        value = getattr(kit.options.volumes if self.rows is SOUND else kit.looks, row.name)
        font, x, y = kit.font, at[0] + self._value, at[1]
        colour = CREAM if number == self.marked else LIGHT
        if isinstance(value, bool):
            font.draw(surface, "on" if value else "off", x, y, colour, INK)
            return
        middle = y + font.capital // 2
        surface.fill(INK, (x - 1, middle - 3, BAR + 2, 7))
        surface.fill(PALE_SKY, (x, middle - 2, BAR * value // 100, 5))
        font.draw(surface, f"{value} %", x + BAR + 8, y, colour, INK)

    def _draw_label(self, surface: Surface, at: tuple[int, int], number: int, label: str) -> None:
        colour = CREAM if number == self.marked else LIGHT
        self._kit.font.draw(surface, label, at[0] + PADDING + INDENT, at[1], colour, INK)
        self._point(surface, at, number)

    def _point(self, surface: Surface, at: tuple[int, int], number: int) -> None:
        """The pointer before a line, if that is the marked one."""
        if number == self.marked:
            down = (self._kit.font.capital - len(POINTER) + 1) // 2
            surface.blit(pixels(POINTER, GREEN), (at[0] + PADDING, at[1] + down))
