"""Where a run led before a map was changed, pale, and where the same inputs lead now, bright."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.gauges import CREAM, GREEN, INK, RED, YELLOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.view.sheets import Colour

    Point = tuple[int, int]

MIDDLE: Final = 10  # pixels above the feet
NEAR: Final = 40  # pixels around the screen within which a trail is drawn
JUMP: Final = 40  # pixels in a tick: nobody runs so far, it is a new beginning
MARK: Final = 7  # pixels from a mark's middle to its ends
EDGE: Final = 14  # pixels of the screen's edge that a mark keeps clear of
PALE: Final = 225  # of 255: the edge of the old trail, seen before white walls too
OPAQUE: Final = 255


class Trails:
    """Both trails of a run, feet by feet, in pixels of the level."""

    def __init__(
        self, before: Sequence[Point], now: Sequence[Point], lost_at: Point | None = None
    ) -> None:
        """`lost_at` is where the new trail ends although the old one went on."""
        self._before = before
        self._now = now
        self._lost_at = lost_at
        self._canvas = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT), pygame.SRCALPHA)

    def draw(self, surface: Surface, corner: Point, strength: float) -> None:
        """Draws what a camera corner sees of them; `strength` is 0-1."""
        if strength <= 0:
            return
        self._canvas.fill((0, 0, 0, 0))
        for run in _seen(self._before, corner):
            _line(self._canvas, run, (*INK, PALE), 5)
            _line(self._canvas, run, (*CREAM, OPAQUE), 3)
        for run in _seen(self._now, corner):
            _line(self._canvas, run, (*INK, OPAQUE), 5)
            _line(self._canvas, run, (*GREEN, OPAQUE), 3)
        if self._lost_at is not None:
            self._mark(_on_screen(self._lost_at, corner))
        self._canvas.set_alpha(round(OPAQUE * strength))
        surface.blit(self._canvas, (0, 0))

    def _mark(self, place: Point) -> None:
        """A cross, at the screen's edge for what lies beyond it above or below."""
        x, y = place
        y = min(max(y, EDGE), SCREEN_HEIGHT - EDGE)
        strokes: tuple[tuple[Colour, int], ...] = ((INK, 9), (YELLOW, 5), (RED, 3))
        for colour, width in strokes:
            for way in (-1, 1):
                start, end = (x - MARK, y - way * MARK), (x + MARK, y + way * MARK)
                pygame.draw.line(self._canvas, colour, start, end, width)


def _line(canvas: Surface, run: Sequence[Point], colour: tuple[int, ...], width: int) -> None:
    if len(run) > 1:
        pygame.draw.lines(canvas, colour, closed=False, points=run, width=width)


def _seen(trail: Sequence[Point], corner: Point) -> list[list[Point]]:
    """The parts of a trail near the screen, broken where somebody was put elsewhere."""
    runs: list[list[Point]] = [[]]
    last: Point | None = None
    for place in trail:
        point = _on_screen(place, corner)
        if last is not None and max(abs(point[0] - last[0]), abs(point[1] - last[1])) > JUMP:
            runs.append([])
        last = point
        if -NEAR < point[0] < SCREEN_WIDTH + NEAR:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return runs


def _on_screen(place: Point, corner: Point) -> Point:
    return place[0] - corner[0], place[1] - MIDDLE - corner[1]
