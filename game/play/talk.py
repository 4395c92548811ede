"""What is said to the player's face while the world goes on: a box with a portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import menu_sounds
from game.sim.buttons import ACT
from game.sound.blips import Voice, voice_of
from game.view.speakers import face_in
from game.view.talk_box import Said, TalkBox

if TYPE_CHECKING:
    import pygame
    from pygame import Surface

    from game.sound.sound import Sound
    from game.view.bubble import Bubble
    from game.view.sheets import Sheets
    from game.view.text import Font

LETTERS_A_TICK: Final = 1
LINGERS: Final = 20  # ticks that a finished box waits for the next sentence before it goes


class Talk:
    """The sentence that is being said in a box, if any."""

    def __init__(self, sheets: Sheets, font: Font, sound: Sound) -> None:
        """Nobody speaks."""
        self._box = TalkBox(sheets, font)
        self._sound = sound
        self._voice = Voice()
        self._said: Said | None = None
        self._until = 0
        self._letters = 0
        self._tick = 0
        self._held = 0

    @property
    def area(self) -> pygame.Rect | None:
        """What the box covers of the screen, or None without one."""
        return self._box.area(self._said) if self._said is not None else None

    def say(self, bubble: Bubble, look: str) -> None:
        """Shows a sentence that has a face, instead of whatever was being said.

        `look` is the sheet that its speaker is drawn from: wet hair and hoods are seen.
        """
        self._said = Said(bubble.who, face_in(look, bubble.face), bubble.text)
        self._until = bubble.until
        self._letters = 0
        speaker = voice_of(bubble.who, bubble.face, tender=bubble.tender)
        self._voice.say(speaker, bubble.text, loud=bubble.loud)

    def hush(self) -> None:
        """Nothing is said any more."""
        self._said = None
        self._voice.hush()

    def tick(self, world_tick: int, pressed: int) -> bool:
        """A tick passes; whether the person has heard the sentence and wants the next one.

        A press of `act` finishes the writing; another one goes on.
        """
        self._tick += 1
        fresh = pressed & ~self._held & ACT
        self._held = pressed
        if self._said is None:
            return False
        self._letters += LETTERS_A_TICK
        if fresh:
            self._sound.play(menu_sounds.TEXT)
        if world_tick >= self._until + LINGERS:
            self._said = None
        elif fresh and self._letters < len(self._said.text):
            self._letters = len(self._said.text)
            self._voice.hush()
        elif fresh:
            self._until = world_tick - LINGERS // 2
            return True
        blip = self._voice.write(self._letters)
        if blip is not None:
            self._sound.play(blip)
        return False

    def draw(self, surface: Surface, room: int) -> None:
        """Draws the box, if somebody speaks, left of the column `room`."""
        if self._said is not None:
            self._box.room = room
            self._box.draw(surface, self._said, self._letters, self._tick)
