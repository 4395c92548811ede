"""What the screen of the phone shows: a message or a call, the charge, and who has written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.play.prompt import key_row
from game.play.texts import NAMES, Text, face_of
from game.view.gauges import (
    CREAM,
    DARK,
    GREEN,
    GREY,
    INK,
    LIGHT,
    PALE,
    PALE_SKY,
    RED,
    WHITE,
)
from game.view.phone import battery_colour
from game.view.speakers import speaker
from game.view.talk_box import PORTRAIT, draw_portrait, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.spoken import Spoken
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

EDGE: Final = 5  # pixels of the body around the screen
CHIN: Final = 11  # the body's lower end, with the button
PADDING: Final = 5
STATUS: Final = 14  # of the screen's upper end: signal, camera, charge
MOST_LINES: Final = 6
SHELL: Final = (52, 58, 82)
MINE: Final = (36, 40, 62)  # the screen
BAR: Final = (27, 30, 48)  # behind the status
SIGNAL: Final = (2, 4, 6, 8)  # heights of its bars
CELL: Final = (14, 7)  # of the battery
CONTACT: Final = 16  # pixels of a little face


class Shown(NamedTuple):
    """All that the screen depends on, so that it is drawn anew only when that changes."""

    key: str
    who: str
    mode: str  # "text", "ring" or "call"
    battery: int
    phase: int
    waiting: tuple[str, ...] = ()
    """Who has written and has not been read."""
    ready: bool = True
    """Whether a key that it names would be heard."""


class Size(NamedTuple):
    """How large the phone is held, for letters of a size."""

    width: int
    height: int

    @property
    def text(self) -> int:
        """Pixels for a line of words."""
        return self.width - 2 * EDGE - 4 * PADDING


USUAL: Final = Size(128, 212)
BIG: Final = Size(176, 238)


def size_for(font: Font) -> Size:
    """The phone's size in pixels, as the letters need it."""
    return BIG if font.big else USUAL


class Page(NamedTuple):
    """A picture of the phone but for the words, and where those are written."""

    picture: Surface
    lines: Sequence[str]
    words: tuple[int, int]

    def write(self, surface: Surface, font: Font, x: int, y: int, shown: int) -> None:
        """Writes the first `shown` letters on the phone, whose corner is at a pixel."""
        write(surface, font, self.lines, x + self.words[0], y + self.words[1], shown, INK)


class PhonePictures:
    """Draws pages."""

    def __init__(self, sheets: Sheets, font: Font, act: str, spoken: Spoken) -> None:
        """With the name of the key or the button that puts a message away, and all words."""
        self._spoken = spoken
        self._sheets = sheets
        self._font = font
        self._act = act

    def page(self, shown: Shown) -> Page:
        """The phone as it is held up."""
        size, text = size_for(self._font), self._spoken.text_of(shown.key)
        picture = pygame.Surface(size, pygame.SRCALPHA)
        self._body(picture, shown.battery)
        lines: Sequence[str] = ()
        words = (0, 0)
        if shown.mode == "text":
            lines, words = self._letter(picture, shown, text)
        elif shown.mode == "call":
            lines, words = self._talk(picture, shown, text)
        else:
            self._ring(picture, shown)
        return Page(picture.convert_alpha(), lines, words)

    # ---- parts

    def _body(self, picture: Surface, battery: int) -> None:
        """The phone itself, switched on: signal at the left, camera, charge at the right."""
        width, height = picture.get_size()
        whole = picture.get_rect()
        pygame.draw.rect(picture, INK, whole, border_radius=9)
        pygame.draw.rect(picture, LIGHT, whole.inflate(-2, -2), border_radius=8)
        pygame.draw.rect(picture, SHELL, whole.inflate(-4, -4), border_radius=7)
        screen = pygame.Rect(EDGE, EDGE, width - 2 * EDGE, height - EDGE - CHIN)
        pygame.draw.rect(picture, INK, screen.inflate(2, 2), border_radius=4)
        pygame.draw.rect(picture, MINE, screen, border_radius=3)
        bar = pygame.Rect(screen.x, screen.y, screen.width, STATUS)
        pygame.draw.rect(picture, BAR, bar, border_top_left_radius=3, border_top_right_radius=3)
        pygame.draw.rect(picture, GREY, (width // 2 - 8, height - 8, 16, 3), border_radius=1)
        pygame.draw.rect(picture, INK, (width // 2 - 7, EDGE + 4, 14, 5), border_radius=2)
        for number, high in enumerate(SIGNAL):
            left = EDGE + PADDING + 3 * number
            picture.fill(CREAM if number < 3 else GREY, (left, EDGE + 11 - high, 2, high))
        self._charge(picture, battery)

    def _charge(self, picture: Surface, battery: int) -> None:
        font = self._font
        right = picture.get_width() - EDGE - PADDING
        colour = battery_colour(battery)
        cell = pygame.Rect(right - CELL[0] - 1, EDGE + 4, *CELL)
        picture.fill(LIGHT, cell)
        picture.fill(LIGHT, (cell.right, cell.y + 2, 1, 3))
        picture.fill(DARK, cell.inflate(-2, -2))
        filled = max(1, (CELL[0] - 2) * battery // 100)
        picture.fill(colour, (cell.x + 1, cell.y + 1, filled, CELL[1] - 2))
        word = f"{battery}%"
        x = cell.x - 3 - font.width(word)
        y = EDGE + (STATUS - font.capital) // 2
        font.draw(picture, word, x, y, RED if colour == RED else CREAM)

    def _letter(
        self, picture: Surface, shown: Shown, text: Text
    ) -> tuple[Sequence[str], tuple[int, int]]:
        """A text: who, a bubble for the words, and who else has written."""
        font, who = self._font, speaker(shown.who)
        left, top = EDGE + PADDING + 1, EDGE + STATUS + 5
        face = face_of(shown.who, text)
        draw_portrait(picture, self._sheets, face, left, top, who.colour)
        beside = left + PORTRAIT + 6
        font.draw(picture, NAMES.get(shown.who, "?"), beside, top + 11, who.colour, INK)
        font.draw(picture, "now", beside, top + 13 + font.line_height, PALE)
        row = key_row(font, (self._act,), "close")
        foot = picture.get_height() - CHIN - row.get_height() - 1
        picture.blit(row, ((picture.get_width() - row.get_width()) // 2, foot))
        self._contacts(picture, shown, foot)
        return self._bubble(picture, text.words, top + PORTRAIT + 9, who.edge)

    def _contacts(self, picture: Surface, shown: Shown, bottom: int) -> None:
        """Everybody in the phone; who writes is lit, who waits to be read has a red spot."""
        apart = (picture.get_width() - 2 * EDGE - len(NAMES) * CONTACT) // (len(NAMES) + 1)
        top = bottom - CONTACT - 1
        x = EDGE + apart
        for who in NAMES:
            face = self._sheets.sheet("contacts").animation(who).frames[0].surface.copy()
            if who == shown.who:
                pygame.draw.rect(picture, speaker(who).colour, (x - 1, top + CONTACT, 18, 1))
            elif who not in shown.waiting:
                face.fill((120, 124, 150), special_flags=pygame.BLEND_RGB_MULT)
            picture.blit(face, (x, top))
            if who in shown.waiting:
                pygame.draw.circle(picture, INK, (x + CONTACT - 2, top + 2), 3)
                pygame.draw.circle(picture, RED, (x + CONTACT - 2, top + 2), 2)
            x += CONTACT + apart

    def _caller(self, picture: Surface, who: str, face: str) -> int:
        """A face in the middle and a name; the row below them."""
        middle, top = picture.get_width() // 2, EDGE + STATUS + 5
        told = speaker(who)
        draw_portrait(picture, self._sheets, face, middle - PORTRAIT // 2, top, told.colour)
        name = NAMES.get(who, "?")
        self._font.draw_centred(picture, name, middle, top + PORTRAIT + 5, told.colour, INK)
        return top + PORTRAIT + 6 + self._font.line_height

    def _talk(
        self, picture: Surface, shown: Shown, text: Text
    ) -> tuple[Sequence[str], tuple[int, int]]:
        """A call that was answered: how long it lasts, and a bubble for the words."""
        below = self._caller(picture, shown.who, face_of(shown.who, text))
        middle = picture.get_width() // 2
        clock = f"{shown.phase // 60}:{shown.phase % 60:02}"
        self._font.draw_centred(picture, clock, middle, below, GREEN)
        top = below + self._font.line_height + 6
        return self._bubble(picture, text.words, top, speaker(shown.who).edge, middle)

    def _ring(self, picture: Surface, shown: Shown) -> None:
        """A call that rings: who, and the choice."""
        font = self._font
        below = self._caller(picture, shown.who, face_of(shown.who, Text("")))
        word = "is calling"
        start = (picture.get_width() - font.width(word + "...")) // 2
        font.draw(picture, word + "." * (shown.phase % 4), start, below, PALE_SKY)
        self._choices(picture, ready=shown.ready)

    def _choices(self, picture: Surface, *, ready: bool) -> None:
        """Two buttons, and the key of each beneath it."""
        font = self._font
        width, height = picture.get_size()
        y = height - CHIN - 36 - 2 * font.line_height + 6
        half = (width - 2 * EDGE) // 2
        for x, colour, arrow, word in (
            (EDGE + half // 2, RED, "←", "refuse"),
            (EDGE + half + half // 2, GREEN, "→", "answer"),
        ):
            pygame.draw.circle(picture, INK, (x, y), 12)
            pygame.draw.circle(picture, colour if ready else GREY, (x, y), 11)
            _handset(picture, x, y, down=colour == RED)
            cap = pygame.Rect(x - 9, y + 15, 18, font.capital + 7)
            pygame.draw.rect(picture, PALE, cap.move(0, 1), border_radius=3)
            pygame.draw.rect(picture, CREAM if ready else LIGHT, cap, border_radius=3)
            font.draw_centred(picture, arrow, x, y + 18, INK)
            below = cap.bottom + 3
            font.draw_centred(picture, word, x, below, CREAM if ready else PALE)

    def _bubble(
        self, picture: Surface, words: str, top: int, edge: Colour, tail: int = 0
    ) -> tuple[Sequence[str], tuple[int, int]]:
        """An empty bubble; the lines for it, and where they begin."""
        size = size_for(self._font)
        lines = self._font.wrap(words, size.text)[:MOST_LINES]
        height = len(lines) * self._font.line_height + 2 * PADDING - 2
        box = pygame.Rect(EDGE + PADDING, top, size.width - 2 * EDGE - 2 * PADDING, height)
        x = tail or EDGE + PADDING + 24
        for row in range(6):
            picture.fill(edge, (x - row - 1, top - 6 + row, 2 * row + 3, 1))
        pygame.draw.rect(picture, edge, box.inflate(2, 2), border_radius=5)
        pygame.draw.rect(picture, CREAM, box, border_radius=4)
        for row in range(5):
            picture.fill(CREAM, (x - row, top - 5 + row, 2 * row + 1, 1))
        return lines, (box.left + PADDING, top + PADDING - 1)


def _handset(picture: Surface, x: int, y: int, *, down: bool) -> None:
    """A receiver, lying or lifted."""
    colour: Colour = WHITE
    if down:
        picture.fill(colour, (x - 6, y - 2, 12, 3))
        picture.fill(colour, (x - 6, y - 1, 4, 4))
        picture.fill(colour, (x + 2, y - 1, 4, 4))
        return
    for step in range(9):
        picture.fill(colour, (x - 5 + step, y - 4 + step, 3, 2))
    picture.fill(colour, (x - 5, y - 5, 5, 4))
    picture.fill(colour, (x + 1, y + 2, 5, 4))
