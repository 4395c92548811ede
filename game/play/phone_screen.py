"""The phone held up to the player: a message to read, a call to take or to refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.play.phone_pictures import Page, PhonePictures, Shown, size_for
from game.play.prompt import key_row
from game.play.spoken import STORY
from game.sim.messages import UNREAD
from game.sim.units import TICKS_PER_SECOND
from game.sound.blips import Voice, voice_of
from game.view.camera import SCREEN_WIDTH

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.spoken import Spoken
    from game.sim.messages import Message
    from game.sim.phone import Phone
    from game.sim.world import World
    from game.sound.sound import Sound
    from game.view.sheets import Sheets
    from game.view.text import Font

RIGHT: Final = SCREEN_WIDTH - 6  # pixels
TOP: Final = 28  # under its corner of the HUD
SLIDES: Final = 10  # ticks
DOT_TICKS: Final = 20
HINT_TICKS: Final = 20  # of fading
LETTERS_A_TICK: Final = 1  # that somebody speaks on the line; a text is there at once
BUSY: Final = ("grabbed", "hidden", "fallen")
"""States of a boy whose keys tug, leave a shop, or do nothing at all."""


class PhoneScreen:
    """Slides in when a message is opened or a call rings, and out again."""

    def __init__(
        self, sheets: Sheets, font: Font, *, pad: bool, spoken: Spoken = STORY,
        sound: Sound | None = None,
    ) -> None:  # fmt: skip
        """Nothing is shown; with `pad` keys are a pad's; without `sound` calls are mute."""
        self._font = font
        self._sound = sound
        self._voice = Voice()
        self._spoken = spoken
        act = "B" if pad else "C"
        self._pictures = PhonePictures(sheets, font, act, spoken)
        self._keys = {
            "read": ((act,), "read"),
            "off": ((act,), "hold: off"),
            "stop": (("stick",) if pad else ("←", "→"), "stand still: choose"),
        }
        self._rows: dict[tuple[str, bool], Surface] = {}
        self._seen: Shown | None = None
        self._page: Page | None = None
        self._letters = 0
        self._slid = 0
        self._hint = ""
        self._strength = 0

    def tick(self, world: World) -> None:
        """Takes in a tick of the world."""
        phone = world.phone
        if phone is None:
            return
        shown = _shown(phone, world.tick)
        if shown is None:
            self._slid = max(0, self._slid - 1)
            self._voice.hush()
        else:
            self._slid = min(SLIDES, self._slid + 1)
            self._show(shown)
        chased = world.katsuki is not None and world.katsuki.state != "hidden"
        free = shown is None and world.izuku.state not in BUSY
        wanted = self._wanted(phone, chased=chased) if free else ""
        self._strength = min(HINT_TICKS, max(0, self._strength + (1 if wanted else -1)))
        self._hint = wanted or self._hint

    @property
    def speaks(self) -> bool:
        """Whether somebody is speaking on the line."""
        return self._voice.speaks

    @property
    def area(self) -> pygame.Rect | None:
        """What the phone covers of the screen, or None without it."""
        size = size_for(self._font)
        return pygame.Rect(self.left, TOP, *size) if self._slid else None

    @property
    def left(self) -> int:
        """The column of the screen where the phone begins, or the screen's end without one."""
        return RIGHT - size_for(self._font).width if self._slid else SCREEN_WIDTH

    def draw(self, surface: Surface) -> None:
        """Draws the phone, or the key that is of use for it now."""
        if self._page is not None and self._slid:
            left = SLIDES - self._slid
            x = RIGHT - self._page.picture.get_width() + left * left * 2
            surface.blit(self._page.picture, (x, TOP))
            self._page.write(surface, self._font, x, TOP, self._letters)
        elif self._hint and self._strength:
            row = self._row(self._hint)
            row.set_alpha(255 * self._strength // HINT_TICKS)
            surface.blit(row, (RIGHT - row.get_width(), TOP - 2))

    def _show(self, shown: Shown) -> None:
        before, self._seen = self._seen, shown
        page = self._page
        if page is None or shown != before or page.picture.get_size() != size_for(self._font):
            page = self._page = self._pictures.page(shown)
        if before is None or (shown.key, shown.mode) != (before.key, before.mode):
            self._letters = 0
            self._begin(shown)
        whole = sum(len(line) for line in page.lines)
        self._letters = whole if shown.mode == "text" else self._letters + LETTERS_A_TICK
        blip = self._voice.write(self._letters)
        if blip is not None and self._sound is not None:
            self._sound.play(blip)

    def _begin(self, shown: Shown) -> None:
        """What is spoken on the line is heard; a text is read in silence."""
        self._voice.hush()
        if shown.mode == "call":
            text = self._spoken.text_of(shown.key)
            self._voice.say(voice_of(shown.who, text.mood), text.words)

    def _row(self, name: str) -> Surface:
        key = (name, self._font.big)
        if key not in self._rows:
            self._rows[key] = key_row(self._font, *self._keys[name])
        return self._rows[key]

    def _wanted(self, phone: Phone, *, chased: bool) -> str:
        """Which key is worth telling of: to be silent, when somebody could hear it."""
        if phone.switching or not phone.on:
            return ""
        if phone.ringing is not None:
            return "stop"
        if phone.buzzing and (chased or not phone.may_open):
            return "off"
        return "read" if phone.may_open else ""


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
    waiting = {other.who for other in phone.inbox.all if other.progress == UNREAD}
    return Shown(message.key, message.who, mode, phone.battery, phase, tuple(sorted(waiting)))
