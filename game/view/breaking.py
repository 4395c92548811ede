"""What can break, in its states: glass, the attic below it, cracked walls, tanks and their wave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.sim.breakable import Skylight, WeakWall
from game.sim.tank import Tank
from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.view.sheets import washed

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.gadget import Gadget
    from game.view.mood import Mood
    from game.view.sheets import Sheets

GLASS, ATTIC, CRACKS, HOLE = "roof_skylight", "attic", "wall_cracks", "wall_hole"
WHOLE_TANK, BURST_TANK, CREST = "water_tank", "burst_tank", "wave_crest"
WHOLE, CRACKED = 0, 1
ATTIC_LIP: Final = 4  # pixels of floor boards below an attic's open rows
KEPT_EDGE: Final = 16  # pixels of a picture at each side that are never repeated
WATER, GLINT = (84, 100, 146, 150), (196, 210, 238, 200)  # what a tank leaves on the floor
FILM: Final = 4  # pixels that it is deep, seen from the front
SHAKE_TICKS: Final = 10  # after a knock cracked things tremble


class BreakingPainter:
    """Draws skylights, weak walls and tanks as they are; decides nothing."""

    def __init__(self, sheets: Sheets, mood: Mood) -> None:
        """Pictures are made when something is first seen."""
        self._props = sheets.sheet("props")
        self._effects = sheets.sheet("effects")
        self._mood = mood
        self._washed: dict[tuple[str, int], Surface] = {}
        self._fitted: dict[tuple[str, int, int, int], Surface] = {}

    def draw(self, surface: Surface, gadget: Gadget, box: pygame.Rect, tick: int) -> bool:
        """Draws one gadget whose rectangle on the screen is given; False for other kinds."""
        if isinstance(gadget, Skylight):
            self._skylight(surface, gadget, box, tick)
        elif isinstance(gadget, WeakWall):
            self._wall(surface, gadget, box, tick)
        elif isinstance(gadget, Tank):
            self._tank(surface, gadget, box, tick)
        else:
            return False
        return True

    def _skylight(self, surface: Surface, glass: Skylight, box: pygame.Rect, tick: int) -> None:
        if glass.broken:
            rows = int(glass.lower - glass.upper) + 1
            size = (box.width, rows * TILE_PIXELS + ATTIC_LIP)
            surface.blit(self._fit(ATTIC, 0, size), box.topleft)
            return
        number = CRACKED if glass.damage else WHOLE
        pane = self._fit(GLASS, number, (box.width, TILE_PIXELS))
        surface.blit(pane, (box.x + _tremor(glass, tick), box.y))

    def _wall(self, surface: Surface, wall: WeakWall, box: pygame.Rect, tick: int) -> None:
        if wall.broken:
            surface.blit(self._fit(HOLE, 0, box.size), box.topleft)
            return
        cracks = self._picture(CRACKS, CRACKED if wall.damage else WHOLE)
        surface.set_clip(box)
        for y in range(box.y, box.bottom, cracks.get_height()):
            for x in range(box.x, box.right, cracks.get_width()):
                surface.blit(cracks, (x + _tremor(wall, tick), y))
        surface.set_clip(None)

    def _tank(self, surface: Surface, tank: Tank, box: pygame.Rect, tick: int) -> None:
        picture = self._picture(BURST_TANK if tank.burst else WHOLE_TANK, 0)
        place = picture.get_rect(midbottom=box.midbottom)
        if tank.burst:
            left = place.centerx - int(tank.middle) // SUBPIXELS  # the level's left edge
            floor = place.bottom - int(tank.bottom) // SUBPIXELS + int(tank.floor) * TILE_PIXELS
            self._water(surface, tank, (left, floor), tick)
        surface.blit(picture, place)

    def _water(self, surface: Surface, tank: Tank, at: tuple[int, int], tick: int) -> None:
        """The wave on its way in both directions, and the wet floor behind it."""
        wave = int(tank.wave(tick)) // SUBPIXELS
        first, end = int(tank.first) * TILE_PIXELS, (int(tank.last) + 1) * TILE_PIXELS
        middle = int(tank.middle) // SUBPIXELS
        start, stop = first, end
        if wave:
            start, stop = max(first, middle - wave), min(end, middle + wave)
        film = pygame.Surface((max(stop - start, 1), FILM), pygame.SRCALPHA)
        film.fill(WATER)
        for x in range(start // 24 * 24 - start, film.get_width(), 24):
            pygame.draw.line(film, GLINT, (x, 1), (x + 9, 1))
        surface.blit(film, (at[0] + start, at[1] - FILM // 2))
        if not wave:
            return
        for side, edge, limit in ((1, middle + wave, end), (-1, middle - wave, first)):
            if (limit - edge) * side > 0:
                frame = self._effects.animation(CREST, mirrored=side < 0).looped(tick)
                surface.blit(frame.surface, frame.corner(at[0] + edge, at[1] + 1))

    # ---- pictures

    def _picture(self, state: str, number: int) -> Surface:
        key = (state, number)
        if key not in self._washed:
            frame = self._props.animation(state).numbered(number)
            self._washed[key] = washed(frame.surface, *self._mood.play)
        return self._washed[key]

    def _fit(self, state: str, number: int, size: tuple[int, int]) -> Surface:
        """A picture made as large as asked: its edges stay, its middle is repeated or left out."""
        key = (state, number, *size)
        if key not in self._fitted:
            self._fitted[key] = _fitted(self._picture(state, number), size)
        return self._fitted[key]


def _fitted(picture: Surface, size: tuple[int, int]) -> Surface:
    made = pygame.Surface(size, pygame.SRCALPHA)
    across = _slices(picture.get_width(), size[0])
    down = _slices(picture.get_height(), size[1])
    for y, from_y, high in down:
        for x, from_x, wide in across:
            made.blit(picture, (x, y), (from_x, from_y, wide, high))
    return made.convert_alpha()


def _slices(long: int, wanted: int) -> list[tuple[int, int, int]]:
    """Pieces as place, source and length: both edges, and the middle as often as it fits."""
    if wanted <= 2 * KEPT_EDGE:
        half = wanted // 2
        return [(0, 0, half), (half, long - (wanted - half), wanted - half)]
    pieces = [(0, 0, KEPT_EDGE)]
    middle = long - 2 * KEPT_EDGE
    at = KEPT_EDGE
    while at < wanted - KEPT_EDGE:
        piece = min(middle, wanted - KEPT_EDGE - at)
        pieces.append((at, KEPT_EDGE, piece))
        at += piece
    return [*pieces, (wanted - KEPT_EDGE, long - KEPT_EDGE, KEPT_EDGE)]


def _tremor(gadget: Skylight | WeakWall, tick: int) -> int:
    """A pixel to and fro, just after a knock."""
    return (tick // 2 % 2) if 0 <= tick - int(gadget.knocked_at) < SHAKE_TICKS else 0
