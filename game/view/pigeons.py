"""Pigeons: they sit where a jump lands, and fly up when the run-up starts; never in the rain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from game.view.camera import SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.levels import LoadedMap
    from game.sim.world import World
    from game.view.sheets import Sheets

NAME: Final = "pigeon_sit"
FLYING: Final = "pigeon_fly"
SCARED: Final = 104  # pixels from the boy: a run-up's length before the jump
SCARED_HEIGHT: Final = 120
AWAY_TICKS: Final = 900  # until they dare to come back
FLIGHT_TICKS: Final = 110
CLIMB: Final = 1.5  # pixels a tick
AHEAD: Final = 1.1
RAIN: Final = 10  # % of rain in which they stay away
SPREAD: Final = 37  # so that no two of them do the same thing at the same time
MARGIN: Final = 240  # pixels beside the screen from where one that flies may still be seen


class Pigeons:
    """All pigeons of a level; they decide nothing but what is seen."""

    def __init__(self, sheets: Sheets, loaded: LoadedMap | None) -> None:
        """They sit where the map has put them."""
        sheet = sheets.sheet("props").quick()
        placed = [] if loaded is None else [d for d in loaded.decorations if d.name == NAME]
        self._perches = [
            (round(d.x + d.width / 2), round(d.y + d.height), d.image.flip_x) for d in placed
        ]
        self._sitting = [sheet.animation(NAME, mirrored=flip) for _, _, flip in self._perches]
        self._flying = {facing: sheet.animation(FLYING, mirrored=facing < 0) for facing in (1, -1)}
        by_place = sorted((x, number) for number, (x, _, _) in enumerate(self._perches))
        self._columns = [x for x, _ in by_place]
        self._numbers = [number for _, number in by_place]
        self._left_at = [-AWAY_TICKS] * len(self._perches)
        self._heading = [1] * len(self._perches)

    def tick(self, world: World) -> None:
        """Lets those fly up whom a running boy comes near, or a blast."""
        if not self._perches or world.weather.rain >= RAIN:
            return
        loud = any(event.name == "blast" for event in world.events)
        for boy in (world.izuku, world.katsuki):
            if boy is None or boy.state == "hidden" or not (boy.vx or loud):
                continue
            left, feet = boy.x, boy.y
            for number in self._between(left - SCARED, left + SCARED):
                x, y, _ = self._perches[number]
                near = abs(feet - y) < SCARED_HEIGHT
                if near and world.tick - self._left_at[number] >= AWAY_TICKS:
                    self._left_at[number] = world.tick + number % 3
                    self._heading[number] = 1 if x >= left else -1

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws those in view of a camera corner."""
        tick = world.tick
        seen = self._between(corner[0] - MARGIN, corner[0] + SCREEN_WIDTH + MARGIN)
        for number in sorted(seen):
            x, y, _ = self._perches[number]
            gone = tick - self._left_at[number]
            screen_x, screen_y = x - corner[0], y - corner[1]
            if gone >= AWAY_TICKS:
                if world.weather.rain < RAIN:
                    frame = self._sitting[number].looped(tick + number * SPREAD)
                    surface.blit(frame.surface, frame.corner(screen_x, screen_y))
            elif 0 <= gone < FLIGHT_TICKS:
                heading = self._heading[number]
                pace = AHEAD + number % 4 * 0.2
                frame = self._flying[heading].looped(gone)
                place = (screen_x + round(heading * pace * gone), screen_y - round(CLIMB * gone))
                surface.blit(frame.surface, frame.corner(*place))

    def _between(self, left: int, right: int) -> list[int]:
        """The numbers of the perches between two pixel columns of the level."""
        columns = self._columns
        return self._numbers[bisect_right(columns, left) : bisect_left(columns, right)]
