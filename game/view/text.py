"""Text in the game's own typeface, from a sheet of signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pygame import Surface

    from game.view.sheets import Colour, Sheets

SPACING = 1  # pixels between two signs
UNKNOWN = "?"  # stands for a sign that the typeface lacks
WHITE: Colour = (255, 255, 255)


class Font:
    """The typeface in any colour; signs it lacks show as a question mark."""

    def __init__(self, sheets: Sheets) -> None:
        """Loads font.png and font.json; without them text is invisible, with one line."""
        picture = sheets.picture("font.png")
        table = sheets.table("font.json") if picture is not None else {}
        self._white = picture or pygame.Surface((1, 1), pygame.SRCALPHA)
        self.line_height = _number(table, "line", 11)
        """Pixels from one line to the next."""
        signs = table.get("signs")
        self._boxes = _boxes(signs if isinstance(signs, dict) and picture else {})
        self._tinted: dict[Colour, Surface] = {}

    def width(self, text: str) -> int:
        """Pixels that a line of text is wide; 0 for none."""
        boxes = [self._box(sign) for sign in text]
        return max(0, sum(box.width + SPACING for box in boxes) - SPACING) if boxes else 0

    def wrap(self, text: str, width: int) -> list[str]:
        """Breaks text at spaces into lines of at most `width` pixels; a longer word stays whole."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split():
                longer = f"{line} {word}" if line else word
                if line and self.width(longer) > width:
                    lines.append(line)
                    longer = word
                line = longer
            lines.append(line)
        return lines

    def draw(
        self,
        surface: Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = WHITE,
        shadow: Colour | None = None,
    ) -> int:
        """Writes one line with its top left corner at `x`, `y`; returns where the next sign goes.

        With `shadow` each sign has a copy in that colour one pixel right and below.
        """
        if shadow is not None:
            self._write(surface, text, x + 1, y + 1, shadow)
        return self._write(surface, text, x, y, colour)

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

    def _write(self, surface: Surface, text: str, x: int, y: int, colour: Colour) -> int:
        picture = self._in_colour(colour)
        for sign in text:
            box = self._box(sign)
            surface.blit(picture, (x, y), box)
            x += box.width + SPACING
        return x

    def _in_colour(self, colour: Colour) -> Surface:
        if colour not in self._tinted:
            picture = self._white.copy()
            picture.fill(colour, special_flags=pygame.BLEND_RGB_MULT)
            self._tinted[colour] = picture
        return self._tinted[colour]

    def _box(self, sign: str) -> pygame.Rect:
        return self._boxes.get(sign) or self._boxes.get(UNKNOWN) or pygame.Rect(0, 0, 0, 0)


def _number(table: Mapping[str, object], name: str, default: int) -> int:
    value = table.get(name)
    return value if isinstance(value, int) else default


def _boxes(signs: Mapping[str, object]) -> dict[str, pygame.Rect]:
    return {
        sign: pygame.Rect(*(_number(box, side, 0) for side in ("x", "y", "w", "h")))
        for sign, box in signs.items()
        if isinstance(box, dict)
    }
