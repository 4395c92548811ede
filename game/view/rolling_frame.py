"""A tall hoarding on castors: how it stands, rolls, tips over, and lies as a way across."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING, Final

import pygame

from game.sim.rolling_frame import TIP_TICKS, RollingFrame
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygame import Surface

    Picture = Callable[[str, int], Surface]

BOARD, TOWER = "hoarding", "scaffold"
BOARD_FOOT: Final = 52  # pixels from its castors up to the board
CASTOR: Final = ((38, 34, 46), (150, 152, 168))  # tyre, hub
PLANK: Final = ((196, 140, 92), (122, 76, 58))  # its upper edge and its side
PLANK_HEIGHT: Final = 3  # pixels
FALLS_BY: Final = 2.4  # power of the time by which it tilts: slow at first
STRAINS: Final = 40  # ticks from one creak to the next while its brakes still hold


class FramePainter:
    """Draws one hoarding; its picture is put together when it is first seen."""

    def __init__(self, frame: RollingFrame, picture: Picture) -> None:
        """`picture` gives a prop's frame by name and number, in the level's light."""
        self._upright = _tower(frame, picture)
        self._turned: dict[int, Surface] = {}

    def draw(
        self, surface: Surface, frame: RollingFrame, corner: tuple[int, int], tick: int
    ) -> None:
        """Draws it as it stands or lies, seen from a camera corner."""
        foot = int(frame.bottom) // SUBPIXELS - corner[1]
        if frame.lies or frame.tipped_at >= 0:
            self._draw_tipped(surface, frame, corner, tick)
            return
        x = int(frame.place) // SUBPIXELS - corner[0]
        if frame.pushed and not frame.loose:
            x += tick // 4 % 2 * (tick % STRAINS < STRAINS // 2) * int(frame.way)
        surface.blit(self._upright, (x, foot - self._upright.get_height()))

    def _draw_tipped(
        self, surface: Surface, frame: RollingFrame, corner: tuple[int, int], tick: int
    ) -> None:
        """Turns round its lower corner over the edge; what reaches into the far wall is hidden."""
        way = int(frame.way)
        time = 1.0 if frame.lies else min(1.0, (tick - int(frame.tipped_at)) / TIP_TICKS)
        angle = round(90 * time**FALLS_BY)
        edge = int(frame.edge) // SUBPIXELS - corner[0]
        foot = int(frame.bottom) // SUBPIXELS - corner[1]
        wide, high = self._upright.get_size()
        across, down = -way * wide / 2, -high / 2
        turn = radians(-way * angle)
        middle = (
            edge + across * cos(turn) + down * sin(turn),
            foot - across * sin(turn) + down * cos(turn),
        )
        picture = self._turned.get(angle)
        if picture is None:
            picture = pygame.transform.rotate(self._upright, -way * angle)
            self._turned = {angle: picture}
        surface.blit(picture, picture.get_rect(center=middle))
        if frame.lies:
            long = int(frame.long) // SUBPIXELS
            left = edge - long if way < 0 else edge
            surface.fill(PLANK[1], (left, foot, long, PLANK_HEIGHT))
            surface.fill(PLANK[0], (left, foot, long, 1))


def _tower(frame: RollingFrame, picture: Picture) -> Surface:
    """Scaffolding on castors with the board on it, low enough to be read from the roof."""
    wide, high = int(frame.wide) // SUBPIXELS, int(frame.long) // SUBPIXELS
    tower = pygame.Surface((wide, high), pygame.SRCALPHA)
    storey, board = picture(TOWER, 0), picture(BOARD, 0)
    left = (wide - storey.get_width()) // 2
    top = high - storey.get_height()
    while top > -storey.get_height():
        tower.blit(storey, (left, top))
        top -= storey.get_height()
    low = max(0, high - BOARD_FOOT - board.get_height())
    tower.blit(board, ((wide - board.get_width()) // 2, low))
    for x in (left + 2, left + storey.get_width() - 7):
        pygame.draw.rect(tower, CASTOR[0], (x, high - 5, 5, 5), border_radius=2)
        tower.set_at((x + 2, high - 3), CASTOR[1])
    return tower.convert_alpha()
