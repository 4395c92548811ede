"""Text in the game's own typeface, in two sizes; a line is put together once and then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame
from pygame import Surface

from game.view.line_breaks import balanced, broken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.view.sheets import Colour, Sheets

SPACING: Final = 1  # pixels between two signs
MOST_LINES: Final = 400  # that are kept; then all are forgotten and put together anew
WHITE: Colour = (255, 255, 255)
UNKNOWN: Final = "\ufffd"  # a box, where the typeface lacks a sign
SHEETS: Final = ("font", "font_large")
USUAL_LINE, USUAL_HEIGHT = 11, 9  # pixels, where there is no table


class _Sign(NamedTuple):
    """Where a sign lies in the sheet, and the rows from a capital's top down to its own."""

    box: pygame.Rect
    top: int


class _Line(NamedTuple):
    """A line as a picture, the row of its upper edge, and how far each sign reaches."""

    picture: Surface
    top: int
    ends: tuple[int, ...]


class _Face:
    """One size of the typeface."""

    def __init__(self, sheets: Sheets, name: str) -> None:
        picture = sheets.picture(f"{name}.png")
        table = sheets.table(f"{name}.json") if picture is not None else {}
        self.picture = picture or pygame.Surface((1, 1), pygame.SRCALPHA)
        self.line = _number(table, "line", USUAL_LINE)
        self.height = _number(table, "height", USUAL_HEIGHT)
        self._signs = _signs(_table(table, "signs") if picture else {})
        self._kerning = {
            pair: nearer
            for pair, nearer in _table(table, "kerning").items()
            if isinstance(nearer, int)
        }
        self._ends: dict[str, tuple[int, ...]] = {}
        self.lines: dict[tuple[str, Colour, Colour | None], _Line] = {}

    def has(self, sign: str) -> bool:
        """Whether it can be written."""
        return sign in self._signs

    def sign(self, sign: str) -> _Sign:
        """A sign, or the box that stands for it."""
        return (
            self._signs.get(sign) or self._signs.get(UNKNOWN) or _Sign(pygame.Rect(0, 0, 0, 0), 0)
        )

    def ends(self, text: str) -> tuple[int, ...]:
        """Pixels from a line's left end to the right end of each of its signs."""
        found = self._ends.get(text)
        if found is None:
            if len(self._ends) >= MOST_LINES:
                self._ends.clear()
            found = self._ends[text] = self._measured(text)
        return found

    def _measured(self, text: str) -> tuple[int, ...]:
        ends: list[int] = []
        x = 0
        for number, sign in enumerate(text):
            if number:
                x += SPACING + self._kerning.get(text[number - 1 : number + 1], 0)
            x += self.sign(sign).box.width
            ends.append(x)
        return tuple(ends)

    def written(self, text: str, colour: Colour, shadow: Colour | None) -> _Line:
        """A line as a picture, from the store or put together."""
        key = (text, colour, shadow)
        found = self.lines.get(key)
        if found is None:
            if len(self.lines) >= MOST_LINES:
                self.lines.clear()
            found = self.lines[key] = self._put_together(text, colour, shadow)
        return found

    def _put_together(self, text: str, colour: Colour, shadow: Colour | None) -> _Line:
        ends = self.ends(text)
        signs = [self.sign(sign) for sign in text]
        top = min(0, *(sign.top for sign in signs))
        low = max(self.height, *(sign.top + sign.box.height for sign in signs))
        white = pygame.Surface((max(ends) + 1, low - top + 1), pygame.SRCALPHA)
        for (box, down), end in zip(signs, ends, strict=True):
            white.blit(self.picture, (end - box.width, down - top), box)
        picture = _tinted(white, colour)
        if shadow is not None:
            above, picture = picture, pygame.Surface(white.get_size(), pygame.SRCALPHA)
            picture.blit(_tinted(white, shadow), (1, 1))
            picture.blit(above, (0, 0))
        return _Line(picture.convert_alpha(), top, ends)


class Font:
    """The typeface in any colour; a sign that it lacks shows as a box."""

    def __init__(
        self, sheets: Sheets, *, big: bool = False, faces: dict[bool, _Face] | None = None
    ) -> None:
        """Loads font.png and font.json; without them text is invisible, with one line.

        What is loaded is kept in `faces`, which two fonts may share.
        """
        self._sheets = sheets
        self._faces = {} if faces is None else faces
        self.big = big

    @property
    def big(self) -> bool:
        """Whether all that is written from now on is half as large again."""
        return self._big

    @big.setter
    def big(self, big: bool) -> None:
        self._big = big
        if big not in self._faces:
            self._faces[big] = _Face(self._sheets, SHEETS[big])
        self._face = self._faces[big]

    @property
    def line_height(self) -> int:
        """Pixels from one line to the next."""
        return self._face.line

    @property
    def height(self) -> int:
        """Pixels from a capital's top to the end of the longest tail."""
        return self._face.height

    @property
    def capital(self) -> int:
        """Pixels that a capital is high: 7, or 10 when it is big."""
        return self._face.sign("H").box.height

    def usual(self) -> Font:
        """The same typeface, always in its usual size: for what has a fixed place in the world."""
        return Font(self._sheets, faces=self._faces)

    def has(self, sign: str) -> bool:
        """Whether the typeface has a sign."""
        return self._face.has(sign)

    def width(self, text: str) -> int:
        """Pixels that a line of text is wide; 0 for none."""
        return self._face.ends(text)[-1] if text else 0

    def wrap(self, text: str, width: int) -> list[str]:
        """Breaks text into lines of at most `width` pixels; what cannot be broken stays whole."""
        return broken(text, width, self.width)

    def balance(self, text: str, width: int) -> list[str]:
        """Breaks text as `wrap` does, into as many lines, but equally long ones."""
        return balanced(text, width, self.width)

    def draw(
        self,
        surface: Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = WHITE,
        shadow: Colour | None = None,
        shown: int | None = None,
    ) -> int:
        """Writes one line with its top left corner at `x`, `y`; returns where the next sign goes.

        With `shadow` each sign has a copy in that colour one pixel right and below. Of the signs
        only the first `shown` are seen, where it is given; 0 or more.
        """
        if not text or shown == 0:
            return x
        line = self._face.written(text, colour, shadow)
        if shown is None or shown >= len(text):
            surface.blit(line.picture, (x, y + line.top))
            return x + line.ends[-1] + SPACING
        end = line.ends[shown - 1]
        surface.blit(line.picture, (x, y + line.top), (0, 0, end + 1, line.picture.get_height()))
        return x + end + SPACING

    def draw_centred(
        self,
        surface: Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = WHITE,
        shadow: Colour | None = None,
    ) -> None:
        """Writes one line with the middle of its top edge at `x`, `y`."""
        self.draw(surface, text, x - self.width(text) // 2, y, colour, shadow)


def _tinted(white: Surface, colour: Colour) -> Surface:
    picture = white.copy()
    picture.fill(colour, special_flags=pygame.BLEND_RGB_MULT)
    return picture


def _number(table: Mapping[str, object], name: str, default: int) -> int:
    value = table.get(name)
    return value if isinstance(value, int) else default


def _table(table: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = table.get(name)
    return value if isinstance(value, dict) else {}


def _signs(signs: Mapping[str, object]) -> dict[str, _Sign]:
    return {
        sign: _Sign(
            pygame.Rect(*(_number(box, side, 0) for side in ("x", "y", "w", "h"))),
            _number(box, "top", 0),
        )
        for sign, box in signs.items()
        if isinstance(box, dict)
    }
