"""The phone as it is seen in play: its corner of the HUD, and what tells of it around Izuku."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Final

import pygame

from game.sim.phone import HEARD
from game.sim.units import SUBPIXELS
from game.view.camera import SCREEN_WIDTH
from game.view.figures import Pose
from game.view.gauges import (
    CREAM,
    DARK,
    GREEN,
    GREY,
    INK,
    LIGHT,
    ORANGE,
    PALE_SKY,
    RED,
    WHITE,
    panel,
    squeezed,
)

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.athlete import Athlete
    from game.sim.phone import Phone
    from game.sim.world import World
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

# the corner, in pixels of the screen
HEIGHT: Final = 17
RIGHT, TOP = SCREEN_WIDTH - 6, 6
WORD: Final = 17  # pixels from the plate's left end to the words
WIDEST_WORD: Final = "100%"
ICON: Final = (8, 13)
LOW_BATTERY, EMPTY_BATTERY = 35, 15  # %
BLINK_TICKS: Final = 20

# the buzz
SHAKE_TICKS: Final = 26
SHAKE: Final = (0, 1, 0, -1)  # pixels
ICON_TICKS: Final = 44  # for so long the sign stays over his head
WAVE_TICKS: Final = 32  # from his pocket to as far as it is heard
WAVE_STEPS: Final = 16
REACH: Final = int(HEARD // SUBPIXELS)  # pixels
WAVE_ALPHA: Final = 200
WAVES_APART: Final = 4  # steps between two rings

# over his head
HEAD: Final = 41  # pixels above the feet
RING_RADIUS: Final = 6
RING_DOTS: Final = 28
POWER: Final = ("..#..", "#.#.#", "#.#.#", "#...#", ".###.")


class PhoneCorner:
    """Charge, unread messages, and a phone that shakes as it buzzes."""

    def __init__(self, font: Font) -> None:
        """Makes the plate once for each size of letters."""
        self._font = font
        self._plates: dict[bool, Surface] = {}
        # a picture that stays until what is seen on it changes
        self._seen: tuple[object, ...] = ()
        self._picture = self._plate()

    @property
    def left(self) -> int:
        """The plate's left end, pixels of the screen."""
        return RIGHT - self._plate().get_width()

    def draw(self, surface: Surface, phone: Phone, tick: int) -> None:
        """Draws it at its place in the screen's upper right corner."""
        since = tick - int(phone.buzzed_at)
        shaking = phone.on and since < SHAKE_TICKS
        x = 4 + (SHAKE[since // 2 % len(SHAKE)] if shaking else 0)
        waves = shaking and since // 4 % 2 == 0
        blinks = tick // BLINK_TICKS % 2 if phone.battery <= EMPTY_BATTERY else 0
        seen = (phone.battery, phone.on, phone.unread, x, waves, blinks, self._font.big)
        if seen != self._seen:
            self._seen, self._picture = seen, squeezed(self._drawn(phone, x, tick, waves=waves))
        surface.blit(self._picture, (self.left, 0))

    def _drawn(self, phone: Phone, x: int, tick: int, *, waves: bool) -> Surface:
        """The plate and what is on it, on a picture as high as it is low on the screen."""
        font, plate = self._font, self._plate()
        picture = pygame.Surface((plate.get_width(), TOP + HEIGHT), pygame.SRCALPHA)
        picture.blit(plate, (0, TOP))
        self._icon(picture, phone, x, tick)
        if waves:
            for side in (x - 2, x + ICON[0] + 1):
                picture.fill(PALE_SKY, (side, TOP + 5, 1, 6))
        word = f"{phone.battery}%" if phone.on or not phone.battery else "off"
        middle = TOP + (HEIGHT - font.capital) // 2
        font.draw(picture, word, WORD, middle, CREAM if phone.on else LIGHT)
        if phone.unread and phone.on:
            self._badge(picture, phone.unread, x + ICON[0], TOP + 3)
        return picture.convert_alpha()

    def _plate(self) -> Surface:
        if self._font.big not in self._plates:
            wide = WORD + self._font.width(WIDEST_WORD) + 4
            self._plates[self._font.big] = panel(wide, HEIGHT)
        return self._plates[self._font.big]

    def _icon(self, surface: Surface, phone: Phone, x: int, tick: int) -> None:
        charge = phone.battery
        surface.fill(LIGHT if phone.on else GREY, (x, TOP + 2, *ICON))
        surface.fill(DARK, (x + 1, TOP + 3, 6, 10))
        surface.fill(GREY if phone.on else INK, (x + 4, TOP + 13, 1, 1))
        empty = charge <= EMPTY_BATTERY and tick // BLINK_TICKS % 2
        if phone.on and not (empty and charge <= 1):
            rows = max(1, 8 * charge // 100)
            surface.fill(battery_colour(charge), (x + 2, TOP + 12 - rows, 4, rows))
        elif not charge:
            for step in range(4):
                surface.fill(RED, (x + 2 + step, TOP + 6 + step, 1, 1))
                surface.fill(RED, (x + 5 - step, TOP + 6 + step, 1, 1))

    def _badge(self, surface: Surface, unread: int, x: int, y: int) -> None:
        """A red spot with a number, as on any phone."""
        radius = (self._font.capital + 1) // 2
        pygame.draw.circle(surface, INK, (x, y), radius + 1)
        pygame.draw.circle(surface, RED, (x, y), radius)
        text = str(unread) if unread < 10 else "+"
        self._font.draw_centred(surface, text, x + 1, y - radius, WHITE)


class PhoneMarks:
    """What is seen of the phone in the street: how far a buzz carries, and a hold in progress."""

    def __init__(self, sheets: Sheets) -> None:
        """Finds the sign."""
        self._sign = sheets.sheet("effects").animation("icon_buzz").frames[0]

    def draw(self, surface: Surface, world: World, feet: tuple[int, int]) -> None:
        """Draws around Izuku, whose feet are at a pixel of the screen."""
        phone = world.phone
        if phone is None:
            return
        since = world.tick - int(phone.buzzed_at)
        x, y = feet
        if since < WAVE_TICKS:
            wave = _wave(since * WAVE_STEPS // WAVE_TICKS)
            surface.blit(wave, (x - REACH, y - 14 - REACH))
        if phone.switching:
            _draw_ring(surface, x, y - HEAD - RING_RADIUS, phone.switching, on=phone.on)
        elif since < ICON_TICKS and phone.on:
            shake = SHAKE[since // 2 % len(SHAKE)] if since < SHAKE_TICKS else 0
            surface.blit(self._sign.surface, self._sign.corner(x + shake, y - HEAD))


def with_phone(wanted: Pose, boy: Athlete, phone: Phone, tick: int) -> Pose:
    """A standing boy's picture, with the phone in his hand or at his ear when he uses it."""
    if boy.who != "izuku" or boy.state != "run" or boy.vx:
        return wanted
    opened = phone.opened
    if opened is not None:
        return Pose("phone_call" if opened.rings else "phone", tick)
    if phone.switching or phone.ringing is not None:
        return Pose("phone", tick)
    return wanted


@cache
def _wave(step: int) -> Surface:
    """Rings that grow to the distance at which the buzz is heard, and pale."""
    picture = pygame.Surface((2 * REACH, 2 * REACH), pygame.SRCALPHA)
    for ring in range(3):
        share = (step + 1 - ring * WAVES_APART) / WAVE_STEPS
        if share > 0:
            alpha = round(WAVE_ALPHA * (1 - share * share) / (ring + 1)) + 16
            radius = max(4, round(REACH * share))
            pygame.draw.circle(picture, (*PALE_SKY, alpha), (REACH, REACH), radius + 1, 1)
            pygame.draw.circle(picture, (*WHITE, alpha), (REACH, REACH), radius, 1)
    return picture.convert_alpha()


def _draw_ring(surface: Surface, x: int, y: int, percent: int, *, on: bool) -> None:
    """A ring of dots that fills clockwise around the sign of a switch."""
    pygame.draw.circle(surface, INK, (x, y), RING_RADIUS + 2)
    for dot in range(RING_DOTS):
        turn = math.tau * dot / RING_DOTS
        place = (x + round(RING_RADIUS * math.sin(turn)), y - round(RING_RADIUS * math.cos(turn)))
        surface.fill(CREAM if dot * 100 < percent * RING_DOTS else GREY, (*place, 1, 1))
    for down, row in enumerate(POWER):
        for across, sign in enumerate(row):
            if sign == "#":
                colour = ORANGE if on else GREEN
                surface.fill(colour, (x - 2 + across, y - 2 + down, 1, 1))


def battery_colour(charge: int) -> Colour:
    """Green, orange or red, by a charge of 0-100 %."""
    if charge > LOW_BATTERY:
        return GREEN
    return ORANGE if charge > EMPTY_BATTERY else RED
