"""What is heard and captioned while a chapter is played."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.play import music
from game.sound.blips import Voice, voice_of
from game.sound.captions import Captions, Screen
from game.sound.cue import Ears
from game.sound.places import FAR, fades, pan_of, tiles_away
from game.view.captions import CaptionPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pygame
    from pygame import Surface

    from game.play.attempt import Attempt
    from game.play.kit import Kit
    from game.view.bubble import Bubble

LETTERS_A_TICK: Final = 1  # of what stands in a bubble at once, and is spoken all the same


class Earshot:
    """The ears of whoever plays, or of the first of two."""

    def __init__(self, kit: Kit) -> None:
        """Nothing is heard yet."""
        self._kit = kit
        self._sound = kit.sound
        self._captions = Captions()
        self._painter = CaptionPainter(kit.font)
        self._voices: dict[str, tuple[Voice, int]] = {}

    def tick(self, attempt: Attempt, screen: Screen, *, talks: bool) -> None:
        """Takes in a world that has just been stepped, what is seen of it, and who `talks`."""
        world, boy = attempt.world, attempt.boy
        ears = Ears(boy.who, boy.x, boy.y)
        self._sound.hold(held=False)
        self._sound.hear(world, ears)
        self._sound.speak(speaking=talks)
        if self._kit.options.volumes.captions:
            self._captions.tick(world, ears, screen)
        else:
            self._captions.restart()
        self._speak()
        over = world.outcome != "running"
        piece = music.music_at(attempt.level, attempt.side, boy.x, boy.y)
        self._sound.music(music.SILENCE if over else piece)

    def stand(self) -> None:
        """The world stands still."""
        self._sound.hold(held=True)
        self._sound.speak(speaking=False)

    def end(self) -> None:
        """The chase is over: last words are still spoken, and its call is heard to the end."""
        self._sound.speak(speaking=False)
        self._captions.restart()
        self._speak()

    def jump(self) -> None:
        """The world is another one, or gone: nobody goes on speaking, nothing is told any more."""
        self._sound.retry()
        self._sound.hold(held=False)
        self._sound.speak(speaking=False)
        self._captions.restart()
        self._voices.clear()

    def say(self, bubble: Bubble, attempt: Attempt) -> None:
        """Somebody says something in a bubble, where he is."""
        boys = (attempt.world.izuku, attempt.world.katsuki)
        speaker = next((boy for boy in boys if boy is not None and boy.who == bubble.who), None)
        x, y = (bubble.x, bubble.y) if speaker is None else (speaker.x, speaker.y)
        ears = Ears(attempt.boy.who, attempt.boy.x, attempt.boy.y)
        voice = Voice()
        voice.say(
            voice_of(bubble.who, bubble.face, tender=bubble.tender), bubble.text, loud=bubble.loud,
            gain=fades(tiles_away(ears, x, y), FAR), pan=pan_of(ears, x),
        )  # fmt: skip
        self._voices[bubble.who] = voice, 0

    def draw(self, surface: Surface, taken: Sequence[pygame.Rect | None]) -> None:
        """Draws captions, for whom wants them, beside what is `taken` of the screen."""
        if self._kit.options.volumes.captions:
            boxes = [box for box in taken if box is not None]
            self._painter.draw(surface, self._captions.lines, boxes)

    def _speak(self) -> None:
        for who, (voice, letters) in tuple(self._voices.items()):
            blip = voice.write(letters + LETTERS_A_TICK)
            if blip is not None:
                self._sound.play(blip)
            if voice.speaks:
                self._voices[who] = voice, letters + LETTERS_A_TICK
            else:
                del self._voices[who]
