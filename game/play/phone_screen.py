"""The phone held up to the player: a message to read, a call to take or to refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.play.prompt import key_row
from game.play.texts import NAMES, Text, face_of, text_of
from game.sim.units import TICKS_PER_SECOND
from game.view.camera import SCREEN_WIDTH
from game.view.gauges import (
    CREAM,
    GREEN,
    GREY,
    INK,
    LIGHT,
    ORANGE,
    PALE,
    PALE_SKY,
    RED,
    WHITE,
)

if TYPE_CHECKING:
    from pygame import Surface

    from game.sim.messages import Message
    from game.sim.phone import Phone
    from game.sim.world import World
    from game.view.sheets import Colour, Sheets
    from game.view.text import Font

# the phone, in pixels
WIDTH: Final = 128
HEIGHT: Final = 186
LEFT: Final = SCREEN_WIDTH - WIDTH - 6
TOP: Final = 28  # under its corner of the HUD
EDGE: Final = 5  # of the body around the screen
CHIN: Final = 11  # the body's lower end, with the button
PADDING: Final = 5
TEXT_WIDTH: Final = WIDTH - 2 * EDGE - 4 * PADDING
MOST_LINES: Final = 6
FACE: Final = 48
NOTCH: Final = 14  # of the screen's upper end, with the charge
SLIDES: Final = 10  # ticks
SKY: Final = ((61, 74, 120), (93, 118, 168), (142, 160, 196))  # behind a face, from above
SHELL: Final = (52, 58, 82)
MINE: Final = (36, 40, 62)  # the screen

DOT_TICKS: Final = 20
HINT_TICKS: Final = 20  # of fading
BUSY: Final = ("grabbed", "hidden", "fallen")
"""States of a boy whose keys tug, leave a shop, or do nothing at all."""


class Shown(NamedTuple):
    """All that the screen depends on, so that it is drawn anew only when that changes."""

    key: str
    who: str
    mode: str  # "text", "ring" or "call"
    battery: int
    phase: int
    ready: bool = True
    """Whether a key that it names would be heard."""


class PhoneScreen:
    """Slides in when a message is opened or a call rings, and out again."""

    def __init__(self, sheets: Sheets, font: Font, *, pad: bool) -> None:
        """Nothing is shown; with `pad` names of keys are a pad's."""
        self._portraits = sheets.sheet("portraits")
        self._font = font
        act = "B" if pad else "C"
        self._read = key_row(font, (act,), "read")
        self._off = key_row(font, (act,), "hold: off")
        self._stop = key_row(font, ("stick",) if pad else ("←", "→"), "stand still: choose")
        self._close = key_row(font, (act,), "close")
        self._seen: Shown | None = None
        self._picture: Surface | None = None
        self._slid = 0
        self._hint: Surface | None = None
        self._strength = 0

    def tick(self, world: World) -> None:
        """Takes in a tick of the world."""
        phone = world.phone
        if phone is None:
            return
        shown = _shown(phone, world.tick)
        if shown is None:
            self._slid = max(0, self._slid - 1)
        else:
            self._slid = min(SLIDES, self._slid + 1)
            if shown != self._seen:
                self._seen, self._picture = shown, self._drawn(shown)
        chased = world.katsuki is not None and world.katsuki.state != "hidden"
        free = shown is None and world.izuku.state not in BUSY
        wanted = self._wanted(phone, chased=chased) if free else None
        self._strength = min(HINT_TICKS, max(0, self._strength + (1 if wanted else -1)))
        self._hint = wanted or self._hint

    def draw(self, surface: Surface) -> None:
        """Draws the phone, or the key that is of use for it now."""
        if self._picture is not None and self._slid:
            left = SLIDES - self._slid
            surface.blit(self._picture, (LEFT + left * left * 2, TOP))
        elif self._hint is not None and self._strength:
            self._hint.set_alpha(255 * self._strength // HINT_TICKS)
            surface.blit(self._hint, (SCREEN_WIDTH - self._hint.get_width() - 6, TOP - 2))

    def _wanted(self, phone: Phone, *, chased: bool) -> Surface | None:
        """Which key is worth telling of: to be silent, when somebody could hear it."""
        if phone.switching or not phone.on:
            return None
        if phone.ringing is not None:
            return self._stop
        if phone.buzzing and (chased or not phone.may_open):
            return self._off
        return self._read if phone.may_open else None

    # ---- pictures

    def _drawn(self, shown: Shown) -> Surface:
        picture = self._body(shown.battery)
        text = text_of(shown.key)
        if shown.mode == "text":
            self._letter(picture, shown, text)
        else:
            self._call(picture, shown, text)
        return picture.convert_alpha()

    def _body(self, battery: int) -> Surface:
        """The phone itself, switched on."""
        picture = pygame.Surface((WIDTH, HEIGHT), pygame.SRCALPHA)
        whole = picture.get_rect()
        pygame.draw.rect(picture, INK, whole, border_radius=9)
        pygame.draw.rect(picture, LIGHT, whole.inflate(-2, -2), border_radius=8)
        pygame.draw.rect(picture, SHELL, whole.inflate(-4, -4), border_radius=7)
        screen = pygame.Rect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - EDGE - CHIN)
        pygame.draw.rect(picture, INK, screen.inflate(2, 2), border_radius=4)
        pygame.draw.rect(picture, MINE, screen, border_radius=3)
        pygame.draw.rect(picture, GREY, (WIDTH // 2 - 8, HEIGHT - 8, 16, 3), border_radius=1)
        pygame.draw.rect(picture, INK, (WIDTH // 2 - 7, EDGE + 3, 14, 4), border_radius=2)
        word = f"{battery}%"
        right = WIDTH - EDGE - PADDING
        colour = RED if battery <= 15 else CREAM
        self._font.draw(picture, word, right - self._font.width(word), EDGE + 3, colour)
        return picture

    def _portrait(self, picture: Surface, face: str, x: int, y: int) -> None:
        """A framed face before a piece of sky."""
        pygame.draw.rect(picture, INK, (x - 2, y - 2, FACE + 4, FACE + 4), border_radius=4)
        pygame.draw.rect(picture, PALE_SKY, (x - 1, y - 1, FACE + 2, FACE + 2), border_radius=3)
        band = FACE // len(SKY)
        for number, colour in enumerate(SKY):
            picture.fill(colour, (x, y + number * band, FACE, band))
        frame = self._portraits.animation(face).frames[0]
        picture.blit(frame.surface, frame.corner(x, y))

    def _letter(self, picture: Surface, shown: Shown, text: Text) -> None:
        """A text: who, and a bubble with the words."""
        left, top = EDGE + PADDING + 1, EDGE + NOTCH
        self._portrait(picture, face_of(shown.who, text), left, top)
        beside = left + FACE + 7
        self._font.draw(picture, NAMES.get(shown.who, "?"), beside, top + 12, WHITE, INK)
        self._font.draw(picture, "now", beside, top + 25, PALE)
        loud = shown.who == "katsuki"
        self._bubble(picture, text.words, top + FACE + 9, ORANGE if loud else INK)
        row = self._close
        picture.blit(row, ((WIDTH - row.get_width()) // 2, HEIGHT - CHIN - 24))

    def _call(self, picture: Surface, shown: Shown, text: Text) -> None:
        """A call: a face in the middle, and the choice, or the words once it is answered."""
        middle, top = WIDTH // 2, EDGE + NOTCH
        face = face_of(shown.who, text if shown.mode == "call" else Text(""))
        self._portrait(picture, face, middle - FACE // 2, top)
        name = NAMES.get(shown.who, "?")
        self._font.draw_centred(picture, name, middle, top + FACE + 5, WHITE, INK)
        below = top + FACE + 17
        if shown.mode == "call":
            clock = f"{shown.phase // 60}:{shown.phase % 60:02}"
            self._font.draw_centred(picture, clock, middle, below, GREEN)
            self._bubble(picture, text.words, below + 17, INK, tail=middle)
            return
        dots = "." * (shown.phase % 4)
        word = "is calling"
        start = middle - self._font.width(word) // 2
        self._font.draw(picture, word + dots, start, below, PALE_SKY)
        self._choices(picture, ready=shown.ready)

    def _choices(self, picture: Surface, *, ready: bool) -> None:
        """Two buttons, and the key of each beneath it."""
        y = HEIGHT - CHIN - 52
        half = (WIDTH - 2 * EDGE) // 2
        for x, colour, arrow, word in (
            (EDGE + half // 2, RED, "←", "refuse"),
            (EDGE + half + half // 2, GREEN, "→", "answer"),
        ):
            pygame.draw.circle(picture, INK, (x, y), 12)
            pygame.draw.circle(picture, colour if ready else GREY, (x, y), 11)
            _handset(picture, x, y, down=colour == RED)
            cap = pygame.Rect(x - 8, y + 15, 16, 14)
            pygame.draw.rect(picture, PALE, cap.move(0, 1), border_radius=3)
            pygame.draw.rect(picture, CREAM if ready else LIGHT, cap, border_radius=3)
            self._font.draw_centred(picture, arrow, x, y + 18, INK)
            self._font.draw_centred(picture, word, x, y + 32, CREAM if ready else PALE)

    def _bubble(self, picture: Surface, words: str, top: int, edge: Colour, tail: int = 0) -> None:
        lines = self._font.wrap(words, TEXT_WIDTH)[:MOST_LINES]
        height = len(lines) * self._font.line_height + 2 * PADDING - 2
        box = pygame.Rect(EDGE + PADDING, top, WIDTH - 2 * EDGE - 2 * PADDING, height)
        x = tail or EDGE + PADDING + 24
        for row in range(6):
            picture.fill(edge, (x - row - 1, top - 6 + row, 2 * row + 3, 1))
        pygame.draw.rect(picture, edge, box.inflate(2, 2), border_radius=5)
        pygame.draw.rect(picture, CREAM, box, border_radius=4)
        for row in range(5):
            picture.fill(CREAM, (x - row, top - 5 + row, 2 * row + 1, 1))
        for number, line in enumerate(lines):
            y = top + PADDING - 1 + number * self._font.line_height
            self._font.draw(picture, line, box.left + PADDING, y, INK)


def _shown(phone: Phone, tick: int) -> Shown | None:
    ringing, opened = phone.ringing, phone.opened
    if ringing is not None and phone.still:  # on the run it would hide the way
        return _of(ringing, "ring", phone, tick // DOT_TICKS)._replace(ready=phone.may_choose(tick))
    if opened is None or (opened.rings and not phone.still):
        return None
    mode = "call" if opened.rings else "text"
    since = phone.open_ticks(tick) // TICKS_PER_SECOND if opened.rings else 0
    return _of(opened, mode, phone, since)


def _of(message: Message, mode: str, phone: Phone, phase: int) -> Shown:
    return Shown(message.key, message.who, mode, phone.battery, phase)


def _handset(picture: Surface, x: int, y: int, *, down: bool) -> None:
    """A receiver, lying or lifted."""
    colour: Colour = WHITE
    if down:
        picture.fill(colour, (x - 6, y - 2, 12, 3))
        picture.fill(colour, (x - 6, y - 1, 4, 4))
        picture.fill(colour, (x + 2, y - 1, 4, 4))
        return
    for step in range(9):
        picture.fill(colour, (x - 5 + step, y - 4 + step, 3, 2))
    picture.fill(colour, (x - 5, y - 5, 5, 4))
    picture.fill(colour, (x + 1, y + 2, 5, 4))
