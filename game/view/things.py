"""Pictures of a level's own things: pages, checkpoints, props with a use, people, signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.view.gauges import CREAM, DARK
from game.view.light import PAPER
from game.view.nearby import Nearby

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygame import Surface

    from game.sim.level import Level, Thing
    from game.sim.world import World
    from game.view.light import Lights
    from game.view.sheets import Animation, Sheets
    from game.view.text import Font

SHEETS: Final = ("props", "rooms", "items")
KINDS: Final = {"vending": "vending_red", "skylight": ""}
"""Kinds of things whose picture has another name, or none: gadgets draw themselves."""
BOB: Final = (0, 0, -1, -2, -2, -1)  # pixels a page floats up and down
BOB_TICKS: Final = 8
PAGE_HEIGHT: Final = 4  # pixels above the ground that a page floats
BACK: Final = 8  # pixels up: checkpoints stand behind the way of the boys
MARGIN: Final = 64


class _Shown(NamedTuple):
    """A thing with its picture; `page` is its place among the level's pages, or -1."""

    animation: Animation
    x: int
    y: int
    page: int


class Things:
    """Draws things that stand in a level."""

    def __init__(self, level: Level, sheets: Sheets, lights: Lights, font: Font) -> None:
        """Finds a picture for each thing that has one; all others are not seen."""
        self._sheets = sheets
        self._lights = lights
        self._shown = Nearby((_around(shown.x, shown.y), shown) for shown in self._find(level))
        self._font = font
        self._signs = Nearby((_around(sign.x, sign.y), sign) for sign in _signs(level))
        self._plates: dict[tuple[str, bool], Surface] = {}
        mirrors = enumerate(level.of_kind("checkpoint"))
        self._mirrors = Nearby((_around(one.x, one.y), (number, one)) for number, one in mirrors)
        self._mirror = sheets.sheet("props").animation("checkpoint")

    def draw(self, surface: Surface, world: World, corner: tuple[int, int]) -> None:
        """Draws what a camera corner sees: no page that was taken, checkpoints by their state."""
        tick, (left, top) = world.tick, corner
        for number, mirror in self._mirrors.seen(corner):
            frame = self._mirror.numbered(world.checkpoints_done >> number & 1)
            surface.blit(frame.surface, frame.corner(mirror.x - left, mirror.y - top - BACK))
        for thing in self._shown.seen(corner):
            x, y = thing.x - left, thing.y - top
            if thing.page >= 0:
                if world.pages_done >> thing.page & 1:
                    continue
                y += BOB[tick // BOB_TICKS % len(BOB)] - PAGE_HEIGHT
                self._lights.glow(surface, "glow_12", x, y - 6, PAPER, 0.5)
            frame = thing.animation.looped(tick)
            surface.blit(frame.surface, frame.corner(x, y))
        for sign in self._signs.seen(corner):
            plate = self._plate(sign.text("text"))
            place = (sign.x - plate.get_width() // 2, sign.y - plate.get_height())
            surface.blit(plate, (place[0] - left, place[1] - top))

    def _find(self, level: Level) -> Iterator[_Shown]:
        for place, page in enumerate(level.of_kind("page")):
            yield _Shown(self._animation("notebook_page"), page.x, page.y, place)
        for thing in level.of_kind("thing"):
            kind = thing.text("kind")
            state = KINDS.get(kind, kind)
            if state and self._has(state):
                yield _Shown(self._animation(state), thing.x, thing.y, -1)
        for person in level.of_kind("npc"):
            state = f"{person.text('who')}_stand"
            if state in self._sheets.sheet("crowd"):
                animation = self._sheets.sheet("crowd").animation(state)
                yield _Shown(animation, person.x, person.y, -1)

    def _plate(self, text: str) -> Surface:
        key = (text, self._font.big)
        if key not in self._plates:
            self._plates[key] = _plate(self._font, text)
        return self._plates[key]

    def _has(self, state: str) -> bool:
        return any(state in self._sheets.sheet(name) for name in SHEETS)

    def _animation(self, state: str) -> Animation:
        for name in SHEETS:
            if state in self._sheets.sheet(name):
                return self._sheets.sheet(name).animation(state)
        return self._sheets.sheet(SHEETS[0]).animation(state)


def _around(x: int, y: int) -> pygame.Rect:
    """The box that a picture with its foot at a pixel of the level may fill."""
    return pygame.Rect(x - MARGIN, y - MARGIN, 2 * MARGIN, 2 * MARGIN)


def _signs(level: Level) -> Iterator[Thing]:
    return (thing for thing in level.of_kind("sign") if thing.text("text"))


def _plate(font: Font, text: str) -> Surface:
    """A board with a few words on it."""
    plate = pygame.Surface((font.width(text) + 8, font.capital + 6), pygame.SRCALPHA)
    plate.fill(DARK)
    pygame.draw.rect(plate, CREAM, plate.get_rect().inflate(-2, -2), 1)
    font.draw(plate, text, 4, 3, CREAM)
    return plate.convert_alpha()
