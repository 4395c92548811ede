"""Rain, splashes and lightning, all functions of the world: any tick can be drawn on its own.

Rain is asked for in strips of the screen, so that the edge of a front is seen as a curtain. Its
sheets are sheared to lean with the wind of half a second ahead: gusts are seen before they push.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.sim.units import SUBPIXELS, TILE_PIXELS
from game.sim.wind import SOON_TICKS
from game.view.blitting import blit_all
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.light import BOLT
from game.view.tint import lighten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mypy_extensions import i64
    from pygame import Surface

    from game.sim.level import Level
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.sheets import Frame, Sheets

    _Picture = tuple[Surface, int, int]
    """A picture and where its corner lies beside the place where it is drawn."""

SHEET: Final = 160  # pixels; rain sheets repeat after this both ways
LEANS: Final = 8  # steps from upright to one pixel aside per pixel down, at wind 100
LEAN_TICKS: Final = 4  # between two looks at the wind
LOOKS: Final = 4  # moments between now and soon whose winds are averaged: the lean turns, not jumps


class _Depth(NamedTuple):
    name: str
    speed: int  # pixels a tick
    from_rain: int  # % of rain at which it appears
    parallax: float


DEPTHS: Final = (
    _Depth("rain_far", 5, 1, 0.4),
    _Depth("rain_mid", 8, 30, 0.8),
    _Depth("rain_near", 12, 60, 1.2),
)

STRIP: Final = 24  # pixels: how finely the edge of a front is seen
STRIPS: Final = SCREEN_WIDTH // STRIP
CURTAIN: Final = (96, 108, 138)  # the grey of rain that comes or goes
CURTAIN_ALPHA: Final = 110  # of 255, where it rains 100 % more than elsewhere on the screen

SPLASH_TICKS: Final = 3  # ticks a frame of a splash
SPLASHES: Final = 36  # on a screen at rain 100
DEEP_SPLASHES: Final = 56  # where roofs are seen deep
SPLASH_FRAMES: Final = 3
RINGS: Final = 3  # of so many drops one falls into water that stands
AROUND: Final = SCREEN_WIDTH // TILE_PIXELS + 1  # columns beside the level that a screen may show
PLANE: Final = 14  # pixels above the collision line that a surface is seen from above
DEEP: Final = (22, 8)  # pixels that a deep roof is seen above and below it

BOLT_TICKS: Final = 7  # that a bolt stands
STRIKE_TICKS: Final = 15  # until its after-image is gone
FIELD_TICKS: Final = 26
FIELD_STRENGTH: Final = 0.62
HALO_STRENGTH: Final = 0.8  # of the light around the bolt itself
FLASH: Final = (5, 6, 12)  # added to everything below the sky by the nearest stroke
FLASH_TICKS: Final = 9
FAINTEST: Final = 0.45  # of it, for the farthest strokes
NEAREST, FARTHEST = 200, 2000  # metres
NEAR_SKY: Final = 60  # metres within which a stroke moves with the street
REDUCED: Final = 0.5  # the reduce-flashing option


def scattered(number: int) -> int:
    """A 31 bit number that looks random, the same for the same `number`."""
    number = (number ^ 61 ^ (number >> 16)) & 0xFFFFFFFF
    number = (number * 9) & 0xFFFFFFFF
    number = ((number ^ (number >> 4)) * 0x27D4EB2D) & 0xFFFFFFFF
    return (number ^ (number >> 15)) & 0x7FFFFFFF


class _Splash:
    """A splash: its column of the screen, how far up a deep and a shallow surface, its picture."""

    __slots__ = ("down", "left", "picture", "shallow", "up", "x")

    def __init__(self, x: int, up: int, shallow: int, picture: _Picture) -> None:
        self.x: i64 = x
        self.up: i64 = up
        self.shallow: i64 = shallow
        self.picture, aside, down = picture
        self.left: i64 = x + aside
        """Column of the picture's left edge."""
        self.down: i64 = down
        """Rows from the place where it lands to the picture's upper edge."""


class Rain:
    """Falling rain over the picture, and what it does where it lands."""

    def __init__(self, sheets: Sheets, lights: Lights, level: Level) -> None:
        """Sheets are made when it first rains."""
        self._sheets = sheets
        self._lights = lights
        self.density = 100
        """How much of the rain is drawn, 0-100 %; an option of the player."""
        self._leaning: dict[tuple[str, int], Surface | None] = {}
        self._veil = pygame.Surface((STRIP, SCREEN_HEIGHT)).convert()
        self._veil.fill(CURTAIN)
        self.tops = _surfaces(level)
        """For each column of tiles, the pixel row of the first tile that stops the rain."""
        self._tops_around = [self.tops[0]] * AROUND + self.tops + [self.tops[-1]] * AROUND
        self._most = SPLASHES
        self._deep = bytearray(len(self._tops_around))
        self._phase = -1
        # what was asked of the weather last, and its answers
        self._asked: tuple[int, int, int] | None = None
        self._falls: list[int] = []
        self._turn: tuple[int, int] | None = None
        self._leans = 0
        self._splashes: list[_Splash] = []
        self._frames: list[tuple[_Picture, _Picture]] = []

    def deepen(self, columns: Iterable[int]) -> None:
        """Lets drops land on all of the deep plane that is seen in some columns of the level."""
        for column in columns:
            self._deep[column + AROUND] = 1
            self._most = DEEP_SPLASHES

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws the falling drops that a camera corner sees, and the curtain of a front."""
        falls = self._strips(world, corner[0])
        if not max(falls):
            return
        lean = self._lean(world, corner[0] + SCREEN_WIDTH // 2)
        self._draw_curtain(surface, falls)
        rains = [rain * self.density // 100 for rain in falls]
        most = max(rains)
        drops: list[tuple[Surface, tuple[int, int]]] = []
        for depth in DEPTHS:
            if most < depth.from_rain:
                continue
            tile = self._tile(depth.name, lean)
            if tile is None:
                continue
            if min(rains) >= depth.from_rain:
                drops += [(tile, at) for at in _lattice(depth, lean, corner[0], world.tick, 0)]
                continue
            for left, right in _stretches(rains, depth.from_rain):
                surface.set_clip((left, 0, right - left, SCREEN_HEIGHT))
                places = _lattice(depth, lean, corner[0], world.tick, left)
                blit_all(surface, [(tile, place) for place in places])
        surface.set_clip(None)
        blit_all(surface, drops)

    def splash(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws splashes on the surfaces in view that rain reaches."""
        falls = self._strips(world, corner[0])
        if not any(falls):
            return
        rains = [rain * self.density // 100 for rain in falls]
        phase = world.tick // SPLASH_TICKS
        if phase != self._phase:
            self._phase, self._splashes = phase, list(self._scatter(phase))
        tops, (left, above) = self._tops_around, corner
        left_column = left + AROUND * TILE_PIXELS
        limits = [self._most * rain // 100 for rain in rains]
        deep = self._deep
        drops: list[tuple[Surface, tuple[int, int]]] = []
        for number, splash in enumerate(self._splashes[: max(limits)]):
            if number < limits[splash.x // STRIP]:
                column = (left_column + splash.x) // TILE_PIXELS
                y = tops[column] - above - (splash.up if deep[column] else splash.shallow)
                if 0 <= y < SCREEN_HEIGHT:
                    drops.append((splash.picture, (splash.left, y + splash.down)))
        blit_all(surface, drops)

    def _scatter(self, phase: int) -> Iterator[_Splash]:
        """All splashes of a screen for some ticks."""
        if not self._frames:
            effects = self._sheets.sheet("effects")
            drop, ring = effects.animation("rain_drop"), effects.animation("roof_ring")
            self._frames = [
                (_moved(ring.numbered(number)), _moved(drop.numbered(number)))
                for number in range(len(drop.frames) * len(ring.frames))
            ]
        for number in range(self._most):
            # each place keeps its drop for the frames of a splash, then another takes its turn
            turn = (phase + number) // SPLASH_FRAMES
            chance = scattered(number * 7919 + turn * 104729)
            up = (chance >> 12) % sum(DEEP) - DEEP[1]
            picture = self._frames[(phase + number) % len(self._frames)][number % RINGS != 0]
            yield _Splash(chance % SCREEN_WIDTH, up, up % PLANE, picture)

    def strike(self, surface: Surface, world: World, left: int, *, reduced: bool) -> None:
        """Draws the world's last stroke behind the city: the bolt, its after-image, a lit sky."""
        stroke = world.weather.last_stroke
        since = FIELD_TICKS if stroke is None else world.tick - stroke.tick
        if stroke is None or not 0 <= since < FIELD_TICKS:
            return
        middle = left + SCREEN_WIDTH // 2
        x = SCREEN_WIDTH // 2 + (stroke.x - middle) * NEAR_SKY // (NEAR_SKY + stroke.distance)
        share = FIELD_STRENGTH * stroke_light(world, reduced=reduced)
        lit = min(max(x, 0), SCREEN_WIDTH)
        self._lights.glow(surface, "flash_field", lit, 60, BOLT, share)
        if since < STRIKE_TICKS:
            state = "lightning" if since < BOLT_TICKS else "lightning_after"
            halo = HALO_STRENGTH * (1 - since / STRIKE_TICKS) * (REDUCED if reduced else 1.0)
            self._lights.glow(surface, "glow_bolt", x, 84, BOLT, halo)
            frame = self._sheets.sheet("effects").animation(state).numbered(stroke.tick >> 3)
            surface.blit(frame.surface, frame.corner(x, 0))

    def flash(self, surface: Surface, world: World, *, reduced: bool) -> None:
        """Lights everything that stands before the sky for the first moments of a stroke."""
        stroke = world.weather.last_stroke
        if stroke is None or not 0 <= world.tick - stroke.tick < FLASH_TICKS:
            return
        share = stroke_light(world, reduced=reduced)
        lighten(surface, [round(part * share) for part in FLASH])

    def _strips(self, world: World, left: int) -> list[int]:
        """The rain on the screen, asked for once in a frame."""
        asked = (id(world), world.tick, left)
        if asked != self._asked:
            self._asked, self._falls = asked, rain_strips(world, left)
        return self._falls

    def _lean(self, world: World, x: int) -> int:
        """How far rain leans, asked for every few ticks: it turns slowly."""
        turn = (id(world), world.tick // LEAN_TICKS)
        if turn != self._turn:
            self._turn, self._leans = turn, lean_of(world, x)
        return self._leans

    def _draw_curtain(self, surface: Surface, rains: list[int]) -> None:
        """Greys the strips where it rains more than elsewhere on the screen."""
        least = min(rains)
        for number, rain in enumerate(rains):
            if rain > least:
                self._veil.set_alpha((rain - least) * CURTAIN_ALPHA // 100)
                surface.blit(self._veil, (number * STRIP, 0))

    def _tile(self, name: str, lean: int) -> Surface | None:
        key = (name, lean)
        if key not in self._leaning:
            mask = self._lights.mask(name)
            self._leaning[key] = None if mask is None else _curtain(_sheared(mask, lean))
        return self._leaning[key]


def stroke_light(world: World, *, reduced: bool = False) -> float:
    """How brightly (0-1) the last stroke still lights things; half as much with less flashing."""
    stroke = world.weather.last_stroke
    since = FIELD_TICKS if stroke is None else world.tick - stroke.tick
    if stroke is None or not 0 <= since < FIELD_TICKS:
        return 0.0
    near = (FARTHEST - stroke.distance) / (FARTHEST - NEAREST)
    share = (FAINTEST + (1 - FAINTEST) * near) * (1 - since / FIELD_TICKS)
    return share * (REDUCED if reduced else 1.0)


def rain_strips(world: World, left: int) -> list[int]:
    """Rain 0-100 in each strip of the screen whose left edge is at a pixel of the level."""
    weather = world.weather
    first = weather.rain_at(left * SUBPIXELS)
    last = weather.rain_at((left + SCREEN_WIDTH) * SUBPIXELS)
    middle = weather.rain_at((left + SCREEN_WIDTH // 2) * SUBPIXELS)
    if first == middle == last:
        return [first] * STRIPS
    return [
        weather.rain_at((left + number * STRIP + STRIP // 2) * SUBPIXELS)
        for number in range(STRIPS)
    ]


def lean_of(world: World, x: int) -> int:
    """How far rain leans at a pixel of the level, -LEANS to LEANS, positive to the right."""
    weather = world.weather
    ahead = [SOON_TICKS * look // (LOOKS - 1) for look in range(LOOKS)]
    winds = sum(weather.wind_at(x * SUBPIXELS, ticks) for ticks in ahead)
    return round(LEANS * winds / (LOOKS * 100))


def _stretches(rains: list[int], least: int) -> Iterator[tuple[int, int]]:
    """From where to where, in pixels of the screen, it rains at least so much."""
    start = -1
    for number, rain in enumerate([*rains, -1]):
        if rain >= least and start < 0:
            start = number
        elif rain < least and start >= 0:
            yield start * STRIP, number * STRIP
            start = -1


def _lattice(
    depth: _Depth, lean: int, camera_x: int, tick: int, left: int
) -> Iterator[tuple[int, int]]:
    """The corners of a depth's rows of sheets, which begin at a pixel of the screen.

    The sheets hang together in leaning columns, and fall along their lean.
    """
    fallen = tick * depth.speed
    aside = fallen * lean // LEANS - round(camera_x * depth.parallax)
    for row in range(-1 - fallen // SHEET, (SCREEN_HEIGHT - fallen) // SHEET + 1):
        y = row * SHEET + fallen
        yield (aside + row * _skew(lean) - left) % SHEET - SHEET + left, y


def _skew(lean: int) -> int:
    """Pixels by which a sheared sheet ends to the right of where it begins."""
    return round(SHEET * lean / LEANS)


def _sheared(sheet: Surface, lean: int) -> Surface:
    """A sheet whose drops lean; its rows are shifted round, so that it still repeats."""
    leaning = pygame.Surface(sheet.get_size(), pygame.SRCALPHA)
    skew = _skew(lean)
    for row in range(SHEET):
        shift = skew * row // SHEET % SHEET
        for x in (shift, shift - SHEET):
            leaning.blit(sheet, (x, row), (0, row, SHEET, 1))
    return leaning


def _curtain(sheet: Surface) -> Surface:
    """Sheets side by side, enough for a screen wherever they begin."""
    curtain = pygame.Surface((SCREEN_WIDTH + SHEET, SHEET), pygame.SRCALPHA)
    for x in range(0, curtain.get_width(), SHEET):
        curtain.blit(sheet, (x, 0))
    curtain = curtain.convert_alpha()
    curtain.set_alpha(255, pygame.RLEACCEL)  # drops are sparse: skip what is empty
    return curtain


def _moved(frame: Frame) -> _Picture:
    """A frame in a form that skips what is empty, and where it lies beside its anchor."""
    picture = frame.surface.convert_alpha()
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture, -frame.anchor_x, -frame.anchor_y


def _surfaces(level: Level) -> list[int]:
    tops = []
    for column in range(level.width):
        index = level.origin + column
        row = 0
        while row < level.height and not level.flags[index + row * level.stride] & 63:
            row += 1
        tops.append(row * TILE_PIXELS)
    return tops
