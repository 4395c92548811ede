"""A soft word at the start about which keys do what, gone as soon as they were used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import CREAM, INK, PALE

if TYPE_CHECKING:
    from pygame import Surface

    from game.view.text import Font

LASTS: Final = 12 * 60  # ticks; who does not need it by then never will
FADES: Final = 30  # ticks
LINE_Y: Final = 238  # pixels from the top of the screen
GAP: Final = 14
CAP_PADDING: Final = 4

KEYS: Final = {LEFT | RIGHT: ("←", "→"), JUMP: ("Space",), BOOST: ("X",)}
PAD: Final = {LEFT | RIGHT: ("stick",), JUMP: ("A",), BOOST: ("X",)}


class Prompt:
    """Key caps at the screen's lower edge; each goes when its button was pressed."""

    def __init__(self, font: Font, boost: str, *, pad: bool) -> None:
        """Nothing was pressed yet; `boost` is what boost does, with `pad` names are a pad's."""
        self._font = font
        self._words = {LEFT | RIGHT: "run", JUMP: "jump", BOOST: boost}
        self._caps = PAD if pad else KEYS
        self._used = 0
        self._used_at: dict[int, int] = {}
        self._tick = 0

    def tick(self, pressed: int) -> None:
        """Takes in a tick's buttons."""
        self._tick += 1
        for mask in self._caps:
            if pressed & mask:
                self._used_at.setdefault(mask, self._tick)

    def draw(self, surface: Surface) -> None:
        """Draws what is still worth knowing."""
        shown = [
            (self._row(caps, self._words[mask]), strength)
            for mask, caps in self._caps.items()
            if (strength := self._strength(mask)) > 0
        ]
        x = (SCREEN_WIDTH - sum(row.get_width() + GAP for row, _ in shown) + GAP) // 2
        for row, strength in shown:
            row.set_alpha(round(255 * strength))
            surface.blit(row, (x, LINE_Y))
            x += row.get_width() + GAP

    def _strength(self, mask: int) -> float:
        ends = min(self._used_at.get(mask, LASTS), LASTS)
        return min(1.0, self._tick / FADES, 1 - (self._tick - ends) / FADES)

    def _row(self, caps: tuple[str, ...], word: str) -> Surface:
        font = self._font
        widths = [font.width(cap) + 2 * CAP_PADDING for cap in caps]
        width = sum(widths) + 2 * len(caps) + 4 + font.width(word) + 2
        row = pygame.Surface((width, 16), pygame.SRCALPHA)
        x = 0
        for cap, cap_width in zip(caps, widths, strict=True):
            pygame.draw.rect(row, PALE, (x, 1, cap_width, 15), border_radius=3)
            pygame.draw.rect(row, CREAM, (x, 0, cap_width, 14), border_radius=3)
            font.draw(row, cap, x + CAP_PADDING, 3, INK)
            x += cap_width + 2
        font.draw(row, word, x + 3, 3, CREAM, INK)
        return row
