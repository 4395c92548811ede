"""What wet ground throws back of a lit street: bright things, torn into streaks, brighter than all.

The streaks are painted once for each piece of street, from the scenery behind it; a frame only
lays them where they are brighter than the ground. Puddles hold a whole mirror image, cut out in
their shape.
"""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.deep_ground import ABOVE, puddles, stretches
from game.view.neon_spill import signs_of, spill
from game.view.rain import scattered

if TYPE_CHECKING:
    from collections.abc import Callable

    from pygame import Surface

    from game.levels import LoadedMap
    from game.view.deep_ground import Puddle, Stretch
    from game.view.sheets import Colour, Sheets
    from game.view.tiles import TileSheet

    Scene = Callable[[Surface, tuple[int, int]], None]
    """Draws the standing scenery that a camera corner sees."""

NIGHT: Colour = (0, 0, 0)  # what the streets see where no scenery is
PIECE: Final = 96  # pixels of street that are painted at a time: few, so that no frame takes long
AHEAD: Final = 48  # pixels beyond the screen in which pieces are painted before they are seen
SQUASH: Final = 0.36  # height of a mirrored thing for its own height
SMEAR: Final = (0, 3, 6)  # pixels above, whose brightest is seen
DIM: Final = 72  # of 255: what is darker throws nothing back
MORE: Final = 96  # of 255: how much brighter the rest becomes
GAIN: Final = 1.0  # of the rest that is seen, at the foot of the walls
FADE: Final = 0.55  # share that is lost at the near edge
GAPS: Final = 5  # one row in so many is nearly dry
GAP_SHARE: Final = 0.35
TORN, TORN_MORE = 1.2, 0.09  # pixels that rows are moved aside; more with each row
KERB: Final = 6  # pixels of a kerb's stone, which throws nothing back
SHOWS_FROM: Final = 8  # % of wetness
STEPS: Final = 4  # of wetness; between them nothing is painted anew
PHASES: Final = 2  # pictures between which the streaks tremble
PHASE_TICKS: Final = 11

WATER_SQUASH: Final = 0.5  # of what a puddle mirrors
WATER_SHADE: Final = (222, 206, 214)  # that its image is multiplied by
WATER_SKY: Final = (26, 18, 22)  # that is added: some sky is in all water
RIM_KEPT: Final = 1  # pixels of its shore that stay as drawn


class _Piece(NamedTuple):
    """A painted piece of street: its place in the level, and a picture for each phase."""

    box: pygame.Rect
    phases: tuple[Surface, ...]


class WetLight:
    """The streaks of light on a map's wet streets and the images in its puddles."""

    def __init__(
        self, loaded: LoadedMap, tiles: TileSheet, sheets: Sheets, scene: Scene, air: Colour
    ) -> None:
        """Finds the streets; each piece is painted when it will soon be seen."""
        self._stretches = stretches(loaded, tiles)
        self._puddles = puddles(loaded)
        self._signs = signs_of(loaded)
        self._props = sheets.sheet("props")
        self._scene = scene
        self._air = air
        self._pieces: dict[tuple[int, int], _Piece] = {}
        self._dimmed: dict[tuple[int, int], tuple[int, tuple[Surface, ...]]] = {}
        self._images: dict[int, Surface] = {}

    def prepare(self, corner: tuple[int, int], wetness: int) -> None:
        """Paints at most one piece that will soon be seen, so that no frame has to paint many."""
        if wetness < SHOWS_FROM:
            return
        for number, first in self._seen(corner[0] - AHEAD, corner[0] + SCREEN_WIDTH + AHEAD):
            if (number, first) not in self._pieces:
                self._piece(number, first)
                return

    def draw(self, surface: Surface, corner: tuple[int, int], tick: int, wetness: int) -> None:
        """Lays the light that a camera corner sees; `wetness` is 0-100."""
        if wetness < SHOWS_FROM:
            return
        step = max(1, wetness * STEPS // 100)
        phase = tick // PHASE_TICKS % PHASES
        for number, first in self._seen(corner[0], corner[0] + SCREEN_WIDTH):
            piece = self._piece(number, first)
            at = (piece.box.x - corner[0], piece.box.y - corner[1])
            if at[1] < SCREEN_HEIGHT and at[1] + piece.box.height > 0:
                picture = self._as_wet((number, first), piece, step)[phase]
                surface.blit(picture, at, special_flags=pygame.BLEND_RGB_MAX)
        self._draw_puddles(surface, corner)

    # ---- streets

    def _seen(self, left: int, right: int) -> list[tuple[int, int]]:
        """Which pieces lie between two columns of pixels: a stretch and a left edge each."""
        found = []
        for number, stretch in enumerate(self._stretches):
            if stretch.left < right and stretch.right > left:
                start = max(stretch.left, left - (left - stretch.left) % PIECE)
                found += [(number, x) for x in range(start, min(right, stretch.right), PIECE)]
        return found

    def _piece(self, number: int, first: int) -> _Piece:
        key = (number, first)
        if key not in self._pieces:
            stretch = self._stretches[number]
            width = min(PIECE, stretch.right - first)
            box = pygame.Rect(first, stretch.line - ABOVE, width, ABOVE + stretch.deep)
            behind = self._behind(first, width, box.y, NIGHT)
            phases = tuple(_streaks(behind, box, stretch, phase) for phase in range(PHASES))
            for phase, light in enumerate(phases):
                spill(light, box, stretch.line, self._signs, phase)
            self._pieces[key] = _Piece(box, phases)
        return self._pieces[key]

    def _as_wet(self, key: tuple[int, int], piece: _Piece, step: int) -> tuple[Surface, ...]:
        """The pictures of a piece at a step of wetness."""
        if step == STEPS:
            return piece.phases
        kept = self._dimmed.get(key)
        if kept is None or kept[0] != step:
            shade = [255 * step // STEPS] * 3
            dimmed = tuple(_multiplied(phase, shade) for phase in piece.phases)
            kept = self._dimmed[key] = (step, dimmed)
        return kept[1]

    def _behind(self, left: int, width: int, bottom: int, air: Colour) -> Surface:
        """The scenery above a pixel row of the level, as high as the screen.

        It is drawn at the screen's right end: what lies left of it has been painted already.
        """
        behind = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)).convert()
        behind.fill(air)
        start = SCREEN_WIDTH - width
        self._scene(behind, (left - start, bottom - SCREEN_HEIGHT))
        return behind.subsurface((start, 0, width, SCREEN_HEIGHT))

    # ---- puddles

    def _draw_puddles(self, surface: Surface, corner: tuple[int, int]) -> None:
        view = pygame.Rect(corner, (SCREEN_WIDTH, SCREEN_HEIGHT))
        for number, puddle in enumerate(self._puddles):
            if view.colliderect(puddle.box):
                if number not in self._images:
                    self._images[number] = self._image(puddle)
                at = (puddle.box.x - corner[0], puddle.box.y - corner[1])
                surface.blit(self._images[number], at)

    def _image(self, puddle: Puddle) -> Surface:
        """What a puddle mirrors, in its shape, inside of its drawn shore."""
        foot = puddle.line - ABOVE
        behind = self._behind(puddle.box.x, puddle.box.width, foot, self._air)
        picture = pygame.Surface(puddle.box.size).convert()
        for row in range(puddle.box.height):
            away = puddle.box.y + row - foot
            y = SCREEN_HEIGHT - 1 - round(away / WATER_SQUASH)
            aside = round(sin(row * 1.7 + puddle.box.x))
            picture.blit(behind, (aside, row), (0, y, puddle.box.width, 1))
        picture.fill(WATER_SHADE, special_flags=pygame.BLEND_RGB_MULT)
        picture.fill(WATER_SKY, special_flags=pygame.BLEND_RGB_ADD)
        shape = pygame.mask.from_surface(self._props.animation(puddle.name).frames[0].surface)
        inside = _inner(shape)
        image = pygame.Surface(puddle.box.size).convert()
        inside.to_surface(image, setsurface=picture, unsetcolor=_KEY)
        image.set_colorkey(_KEY, pygame.RLEACCEL)
        return image


_KEY: Colour = (255, 0, 254)  # no colour of the game


def _inner(shape: pygame.Mask) -> pygame.Mask:
    """A shape without the pixels at its upper and lower edge."""
    inside = shape.copy()
    for way in (-RIM_KEPT, RIM_KEPT):
        moved = pygame.mask.Mask(shape.get_size())
        moved.draw(shape, (0, way))
        inside = inside.overlap_mask(moved, (0, 0))
    return inside


def _multiplied(picture: Surface, shade: list[int]) -> Surface:
    copy = picture.copy()
    copy.fill(shade, special_flags=pygame.BLEND_RGB_MULT)
    return copy


def _streaks(behind: Surface, box: pygame.Rect, stretch: Stretch, phase: int) -> Surface:
    """The light of what is `behind`, upside down, squashed and torn, as light on black."""
    light = pygame.Surface(box.size).convert()
    kerb = ABOVE + stretch.kerb if stretch.kerb else 0
    for row in range(box.height):
        if kerb and kerb <= row < kerb + KERB:
            continue
        away = row - kerb - KERB if kerb and row >= kerb else row  # the road begins anew
        y = SCREEN_HEIGHT - 1 - round(away / SQUASH)
        for up in SMEAR:
            if y - up >= 0:
                aside = _aside(row, phase)
                area = (0, y - up, box.width, 1)
                light.blit(behind, (aside, row), area, special_flags=pygame.BLEND_RGB_MAX)
    light.fill((DIM, DIM, DIM), special_flags=pygame.BLEND_RGB_SUB)
    more = _multiplied(light, [MORE, MORE, MORE])
    light.blit(more, (0, 0), special_flags=pygame.BLEND_RGB_ADD)  # lamps stay, walls go
    for row in range(box.height):
        share = GAIN * (1 - FADE * row / box.height)
        if scattered(row * 77 + stretch.line) % GAPS == 0:
            share *= GAP_SHARE
        light.fill([round(255 * share)] * 3, (0, row, box.width, 1), pygame.BLEND_RGB_MULT)
    return light


def _aside(row: int, phase: int) -> int:
    """Pixels that a row is moved aside: more towards the viewer, other ones in each phase."""
    chance = scattered(row * 31 + phase * 7919) % 5
    swing = round(sin(row * 1.1 + phase * 2.4) * (TORN + row * TORN_MORE))
    return swing + (chance == 0) - (chance == 1)
