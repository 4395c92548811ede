"""The box in which somebody with a face speaks: portrait, name, and words that write themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, INK, LIGHT
from game.view.sheets import fast
from game.view.speakers import portrait, speaker

if TYPE_CHECKING:
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

PORTRAIT: Final = 48  # pixels
FRAME: Final = 5  # pixels from the box's edge to the portrait
TEXT_LEFT: Final = FRAME + PORTRAIT + 9  # pixels from the edge on the portrait's side
TEXT_RIGHT: Final = 10
TEXT_WIDTH: Final = 236  # pixels
TEXT_WIDTH_BIG: Final = 352
MARGIN: Final = 4  # pixels above the name and below the words, at the least
NAME_GAP: Final = 2  # pixels between the name and the words
BOTTOM: Final = 4  # pixels from the screen's edges
SKY: Final = ((36, 41, 68), (49, 58, 96), (49, 74, 128), (61, 95, 152))  # behind a face, from above
NEXT: Final = ("#####", ".###.", "..#..")  # hangs where the words end when there are more
BLINK_TICKS: Final = 24


class Said(NamedTuple):
    """A sentence: whose, with which face (a portrait's name after the speaker's), and its words."""

    who: str
    face: str
    text: str


class _Layout(NamedTuple):
    """A box without its words, where it lies, its lines, and where they begin in it."""

    picture: Surface
    place: tuple[int, int]
    lines: Sequence[str]
    words: tuple[int, int]


class TalkBox:
    """Draws a sentence at the screen's lower edge: Katsuki's right, others' left; laid out once."""

    def __init__(self, sheets: Sheets, font: Font) -> None:
        """Nobody speaks."""
        self._sheets = sheets
        self._font = font
        self._layouts: dict[tuple[Said, bool, int], _Layout] = {}
        self._whole: dict[tuple[Said, bool, int], Surface] = {}
        self.room = SCREEN_WIDTH
        """The column of the screen where what must not be covered begins."""

    def area(self, said: Said) -> pygame.Rect:
        """What a sentence covers of the screen."""
        layout = self._layout(said)
        return layout.picture.get_rect(topleft=layout.place)

    def draw(self, surface: Surface, said: Said, shown: int, tick: int) -> None:
        """Draws a sentence of which the first `shown` letters are written."""
        layout = self._layout(said)
        if shown >= len(said.text):
            surface.blit(self._written(said, layout), layout.place)
            if tick // BLINK_TICKS % 2:
                self._mark(surface, said, layout)
            return
        surface.blit(layout.picture, layout.place)
        x, y = (layout.place[0] + layout.words[0], layout.place[1] + layout.words[1])
        write(surface, self._font, layout.lines, x, y, shown)

    def _layout(self, said: Said) -> _Layout:
        key = (said, self._font.big, self.room)
        if key not in self._layouts:
            self._layouts[key] = self._laid_out(said)
        return self._layouts[key]

    def _written(self, said: Said, layout: _Layout) -> Surface:
        key = (said, self._font.big, self.room)
        if key not in self._whole:
            picture = layout.picture.copy()
            write(picture, self._font, layout.lines, *layout.words, len(said.text))
            self._whole[key] = picture
        return self._whole[key]

    def _laid_out(self, said: Said) -> _Layout:
        font, who = self._font, speaker(said.who)
        free = self.room - 2 * BOTTOM - TEXT_LEFT - TEXT_RIGHT
        lines = font.balance(said.text, min(free, TEXT_WIDTH_BIG if font.big else TEXT_WIDTH))
        longest = max(font.width(line) for line in (*lines, who.name))
        width = TEXT_LEFT + longest + TEXT_RIGHT
        words = (len(lines) + 1) * font.line_height + NAME_GAP
        height = max(PORTRAIT + 2 * FRAME, words + 2 * MARGIN)
        top = (height - words) // 2 + 1
        right = said.who == "katsuki"
        left = TEXT_RIGHT if right else TEXT_LEFT
        picture = plate(width, height, who.colour)
        across = width - PORTRAIT - FRAME if right else FRAME
        face = portrait(said.who, said.face)
        draw_portrait(picture, self._sheets, face, across, FRAME, who.colour)
        font.draw(picture, who.name, left, top, who.colour)
        aside = self.room - BOTTOM - width if right else BOTTOM
        place = (aside, SCREEN_HEIGHT - BOTTOM - height)
        return _Layout(fast(picture), place, lines, (left, top + font.line_height + NAME_GAP))

    def _mark(self, surface: Surface, said: Said, layout: _Layout) -> None:
        """A small sign that all is said."""
        x, y = layout.place
        left = x + layout.picture.get_width() - (PORTRAIT + 20 if said.who == "katsuki" else 10)
        top = y + layout.picture.get_height() - 7
        for row, cells in enumerate(NEXT):
            first, many = cells.index("#"), cells.count("#")
            surface.fill(LIGHT, (left + first, top + row, many, 1))


def write(
    surface: Surface, font: Font, lines: Sequence[str], x: int, y: int, shown: int,
    colour: Colour = CREAM,
) -> None:  # fmt: skip
    """Writes lines of which only the first `shown` letters are seen, counted over all of them."""
    for number, line in enumerate(lines):
        if shown <= 0:
            return
        font.draw(surface, line, x, y + number * font.line_height, colour, None, shown)
        shown -= len(line)


def plate(width: int, height: int, edge: Colour) -> Surface:
    """A dark plate with cut corners and a line in a speaker's colour."""
    picture = pygame.Surface((width, height), pygame.SRCALPHA)
    pygame.draw.rect(picture, INK, picture.get_rect(), border_radius=4)
    pygame.draw.rect(picture, edge, picture.get_rect().inflate(-2, -2), 1, border_radius=3)
    return picture


def draw_portrait(
    surface: Surface, sheets: Sheets, face: str, x: int, y: int, edge: Colour
) -> None:
    """A face before a piece of sky, framed; its corner, without the frame, at a pixel."""
    pygame.draw.rect(surface, INK, (x - 2, y - 2, PORTRAIT + 4, PORTRAIT + 4), border_radius=3)
    pygame.draw.rect(surface, edge, (x - 1, y - 1, PORTRAIT + 2, PORTRAIT + 2), border_radius=2)
    band = PORTRAIT // len(SKY)
    for number, colour in enumerate(SKY):
        surface.fill(colour, (x, y + number * band, PORTRAIT, band))
    frame = sheets.sheet("portraits").animation(face).frames[0]
    surface.blit(frame.surface, frame.corner(x, y))
