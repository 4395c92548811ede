"""Rain, splashes and lightning, all functions of the tick: any tick can be drawn on its own."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.sim.units import TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.sim.level import Level
    from game.view.light import Lights
    from game.view.sheets import Frame, Sheets

SHEET = 160  # pixels; rain sheets repeat after this both ways
SLOPE = 0.35  # pixels to the left per pixel down, as the drops are drawn


class _Depth(NamedTuple):
    name: str
    speed: int  # pixels a tick
    from_rain: int  # % of rain at which it appears
    parallax: float


DEPTHS = (
    _Depth("rain_far", 5, 1, 0.4),
    _Depth("rain_mid", 8, 30, 0.8),
    _Depth("rain_near", 12, 60, 1.2),
)

SPLASH_TICKS = 3  # ticks a frame of a splash
SPLASHES = 36  # on a screen at rain 100
SPLASH_FRAMES = 3
AROUND = SCREEN_WIDTH // TILE_PIXELS + 1  # columns beside the level that a screen may show
PLANE = 14  # pixels above the collision line that a surface is seen from above

STRIKE_FROM = 55  # % of rain
STRIKE_PERIOD = 660  # ticks in which there is one stroke
STRIKE_TICKS = 4
FIELD_TICKS = 12
FIELD_STRENGTH = 0.62
REDUCED = 0.5  # the reduce-flashing option


@lru_cache(maxsize=512)
def scattered(number: int) -> int:
    """A 31 bit number that looks random, the same for the same `number`."""
    number = (number ^ 61 ^ (number >> 16)) & 0xFFFFFFFF
    number = (number * 9) & 0xFFFFFFFF
    number = ((number ^ (number >> 4)) * 0x27D4EB2D) & 0xFFFFFFFF
    return (number ^ (number >> 15)) & 0x7FFFFFFF


def stroke_tick(tick: int, rain: int) -> int:
    """Ticks since the last stroke of lightning, or -1 when none is near or the rain is weak."""
    if rain < STRIKE_FROM:
        return -1
    period = tick // STRIKE_PERIOD
    since = tick % STRIKE_PERIOD - scattered(period) % (STRIKE_PERIOD - FIELD_TICKS)
    return since if 0 <= since < FIELD_TICKS else -1


class Rain:
    """Falling rain over the picture, and what it does where it lands."""

    def __init__(self, sheets: Sheets, lights: Lights, level: Level) -> None:
        """Sheets are made when it first rains."""
        self._sheets = sheets
        self._lights = lights
        self._level = level
        self._wide: dict[tuple[str, bool], Surface | None] = {}
        self.tops = _surfaces(level)
        """For each column of tiles, the pixel row of the first tile that stops the rain."""
        self._tops_around = [self.tops[0]] * AROUND + self.tops + [self.tops[-1]] * AROUND
        self._phase = -1
        self._splashes: list[tuple[int, int, Frame]] = []

    def draw(self, surface: Surface, rain: int, wind: int, camera_x: int, tick: int) -> None:
        """Draws the falling drops for rain 0-100 that the wind (negative: to the left) leans."""
        for depth in DEPTHS:
            if rain >= depth.from_rain:
                wide = self._sheet(depth.name, mirrored=wind > 0)
                if wide is not None:
                    surface.blit(wide, (0, 0), _window(depth, wind, camera_x, tick))

    def splash(self, surface: Surface, rain: int, corner: tuple[int, int], tick: int) -> None:
        """Draws splashes on the surfaces in view that rain reaches."""
        phase = tick // SPLASH_TICKS
        if phase != self._phase:
            self._phase, self._splashes = phase, list(self._scatter(phase))
        tops, (left, above) = self._tops_around, corner
        left_column = left + AROUND * TILE_PIXELS
        drops: list[tuple[Surface, tuple[int, int]]] = []
        for x, up, frame in self._splashes[: SPLASHES * rain // 100]:
            y = tops[(left_column + x) // TILE_PIXELS] - above - up
            if 0 <= y < SCREEN_HEIGHT:
                drops.append((frame.surface, (x - frame.anchor_x, y - frame.anchor_y)))
        surface.blits(drops, doreturn=False)

    def _scatter(self, phase: int) -> Iterator[tuple[int, int, Frame]]:
        """Where on the screen splashes are, how far up their surfaces, and how they look."""
        animation = self._sheets.sheet("effects").animation("rain_drop")
        for number in range(SPLASHES):
            # each place keeps its drop for the frames of a splash, then another takes its turn
            turn = (phase + number) // SPLASH_FRAMES
            chance = scattered(number * 7919 + turn * 104729)
            frame = animation.numbered(phase + number)
            yield chance % SCREEN_WIDTH, (chance >> 12) % PLANE, frame

    def strike(self, surface: Surface, rain: int, tick: int, *, reduced: bool) -> None:
        """Draws lightning behind the city: a stroke, its after-image and a lit sky."""
        since = stroke_tick(tick, rain)
        if since < 0:
            return
        chance = scattered(tick // STRIKE_PERIOD + 17)
        x = 60 + chance % (SCREEN_WIDTH - 120)
        share = FIELD_STRENGTH * (1 - since / FIELD_TICKS) * (REDUCED if reduced else 1.0)
        self._lights.glow(surface, "flash_field", x, 60, (169, 184, 255), share)
        if since < STRIKE_TICKS:
            state = "lightning" if since < STRIKE_TICKS // 2 else "lightning_after"
            frame = self._sheets.sheet("effects").animation(state).numbered(chance >> 9)
            surface.blit(frame.surface, frame.corner(x, 0))

    def _sheet(self, name: str, *, mirrored: bool) -> Surface | None:
        key = (name, mirrored)
        if key not in self._wide:
            small = self._lights.mask(name)
            self._wide[key] = None if small is None else _tiled(small, mirrored=mirrored)
        return self._wide[key]


def _window(depth: _Depth, wind: int, camera_x: int, tick: int) -> pygame.Rect:
    """The part of a wide sheet that is seen at a tick."""
    fallen = tick * depth.speed
    aside = round(fallen * SLOPE) * (-1 if wind > 0 else 1)
    x = (round(camera_x * depth.parallax) + aside) % SHEET
    return pygame.Rect(x, -fallen % SHEET, SCREEN_WIDTH, SCREEN_HEIGHT)


def _tiled(small: Surface, *, mirrored: bool) -> Surface:
    """A sheet repeated until any window of a screen's size fits into it."""
    if mirrored:
        small = pygame.transform.flip(small, flip_x=True, flip_y=False)
    wide = pygame.Surface((SCREEN_WIDTH + SHEET, SCREEN_HEIGHT + SHEET), pygame.SRCALPHA)
    for y in range(0, wide.get_height(), SHEET):
        for x in range(0, wide.get_width(), SHEET):
            wide.blit(small, (x, y))
    wide = wide.convert_alpha()
    wide.set_alpha(255, pygame.RLEACCEL)  # drops are sparse: skip what is empty
    return wide


def _surfaces(level: Level) -> list[int]:
    tops = []
    for column in range(level.width):
        index = level.origin + column
        row = 0
        while row < level.height and not level.flags[index + row * level.stride] & 63:
            row += 1
        tops.append(row * TILE_PIXELS)
    return tops
