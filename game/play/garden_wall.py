"""The ending on the home street: two boys on a garden wall, and what they have to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.play import menu_sounds
from game.play.actions import Action
from game.play.line import IZUKU, KATSUKI
from game.play.music import TALKS
from game.play.scene import Pop, Scene
from game.play.shade import darken
from game.play.wall_talk import TALK
from game.sim.world import World
from game.sound.blips import Voice, voice_of
from game.sound.cue import Ears
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH
from game.view.frame import Renderer
from game.view.gauges import INK, LIGHT
from game.view.speakers import speaker
from game.view.talk_box import PORTRAIT, draw_portrait, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pygame import Surface

    from game.play.kit import Kit
    from game.play.scene import Move
    from game.view.scenery import Scenery
    from game.view.talk_box import Said

WALL_MIDDLE: Final = 584  # pixels: where the garden wall of the home street stands
WALL_TOP: Final = 432
SEAT: Final = 9  # pixels from a sitting figure's anchor up to what it sits on
APART: Final = 13  # pixels from the middle to each boy
CORNER: Final = (WALL_MIDDLE - SCREEN_WIDTH // 2, 272)

PANEL: Final = 58  # pixels of the talk's panel, and with big letters
PANEL_BIG: Final = 86
TEXT_LEFT: Final = PORTRAIT + 16  # pixels
NAME_TOP: Final = 4
LETTERS_A_TICK: Final = 1
STAYS: Final = 60  # ticks that a finished sentence is left standing, and
STAYS_A_LETTER: Final = 0.8  # for each letter
FADES: Final = 40
MUSIC_AFTER: Final = 180  # ticks: until then the call of the end is heard
DEAF_TICKS: Final = 60  # who ran and boosted a moment ago still presses something


class GardenWall(Scene):
    """Plays by itself; a press goes on sooner, Esc leaves it, R runs again at once."""

    said: Sequence[Said] = TALK
    """What is said, sentence by sentence."""
    corner = CORNER
    """Of the screen in the level, pixels."""
    piece = TALKS["caught_street"]
    """The music."""

    def __init__(self, kit: Kit, scenery: Scenery) -> None:
        """On the home street of a scenery, in the afternoon, with people going by."""
        self._kit = kit
        self._world = World(scenery.level, 3)
        self._renderer = Renderer(scenery, kit.sheets, looks=kit.looks)
        self._renderer.show_hud = False
        self._tick = 0
        self._number = 0
        self._since = -FADES
        self._faces = {IZUKU: "tired", KATSUKI: "tired"}
        self._waits = False
        self._voice = Voice()
        self._portraits: dict[tuple[str, bool], Surface] = {}

    def tick(self, pressed: Sequence[int]) -> Move | None:
        """The street goes on, and so does the talk."""
        if self._waits:
            return None
        self._tick += 1
        self._since += 1
        self._world.step(0, 0)  # nobody runs any more
        self._listen()
        if self._number == len(self.said):
            return Pop("over") if self._since > 2 * FADES else None
        said = self.said[self._number]
        self._faces[said.who] = said.face
        self._speak(said)
        if self._since > len(said.text) * (1 + STAYS_A_LETTER) + STAYS:
            self._next()
        return None

    def act(self, action: Action) -> Move | None:
        """Finishes the sentence, goes to the next one, or leaves."""
        if self._waits:
            self._waits = False
            self._kit.sound.hold(held=False)
            return None
        if self._tick < DEAF_TICKS:
            return None
        if action is Action.RETRY:
            return Pop("again")
        if action is Action.PAUSE:
            return Pop("over")
        onward = action in (Action.CONFIRM, Action.BACK)
        if onward and self._number < len(self.said) and self._since > 0:
            length = len(self.said[self._number].text)
            self._kit.sound.play(menu_sounds.TEXT)
            self._voice.hush()
            if self._since < length // LETTERS_A_TICK:
                self._since = length
            else:
                self._next()
        return None

    def away(self, why: str) -> Move | None:
        """Nobody listens: the talk waits for a press."""
        self._waits = True
        self._kit.sound.hold(held=True)
        return None

    def ended(self) -> None:
        """Nobody speaks any more, and the street is gone."""
        self._kit.sound.hold(held=False)
        self._kit.sound.speak(speaking=False)
        self._kit.sound.retry()

    def draw(self, surface: Surface, alpha: float) -> None:
        """The street, the two on the wall, the talk below."""
        surface.blit(self._renderer.draw_place(self._world, self.corner, sky=True), (0, 0))
        self._draw_boys(surface)
        self._draw_talk(surface)
        if self._number == len(self.said):
            darken(surface, self._since / FADES)
        else:
            darken(surface, 1 - self._tick / FADES)

    def _listen(self) -> None:
        """The street is heard from the screen's middle; music comes once it has been still."""
        sound, (left, top) = self._kit.sound, self.corner
        middle = (left + SCREEN_WIDTH // 2, top + SCREEN_HEIGHT // 2)
        sound.hear(self._world, Ears(IZUKU, *middle))
        sound.speak(speaking=self._number < len(self.said) and self._since > 0)
        if self._tick >= MUSIC_AFTER:
            sound.music(self.piece)

    def _speak(self, said: Said) -> None:
        if self._since == 1:
            self._voice.say(voice_of(said.who, said.face), said.text)
        blip = self._voice.write(self._since * LETTERS_A_TICK) if self._since > 0 else None
        if blip is not None:
            self._kit.sound.play(blip)

    def _next(self) -> None:
        self._number += 1
        self._since = 0

    def _draw_boys(self, surface: Surface) -> None:
        y = WALL_TOP - self.corner[1] + SEAT
        for who, side in ((IZUKU, -1), (KATSUKI, 1)):
            sad = self._faces[who] in ("cry", "panic", "restrained", "tired")
            sheet = self._kit.sheets.sheet(who)
            animation = sheet.animation("sit_sad" if sad else "sit", mirrored=side > 0)
            frame = animation.looped(self._tick)
            x = SCREEN_WIDTH // 2 + side * APART
            surface.blit(frame.surface, frame.corner(x, y))

    def _draw_talk(self, surface: Surface) -> None:
        font = self._kit.font
        height = PANEL_BIG if font.big else PANEL
        top = SCREEN_HEIGHT - height
        surface.fill(INK, (0, top, SCREEN_WIDTH, height))
        said = self.said[self._number] if self._number < len(self.said) else None
        down = top + (height - PORTRAIT) // 2
        for who, x in ((IZUKU, 5), (KATSUKI, SCREEN_WIDTH - PORTRAIT - 5)):
            surface.blit(
                self._portrait(who, speaks=said is not None and said.who == who), (x - 2, down - 2)
            )
        if said is not None and self._since > 0:
            self._draw_words(surface, said, top)

    def _portrait(self, who: str, *, speaks: bool) -> Surface:
        key = (f"{who}_{self._faces[who]}", speaks)
        if key not in self._portraits:
            picture = pygame.Surface((PORTRAIT + 4, PORTRAIT + 4)).convert()
            edge = speaker(who).colour if speaks else INK
            draw_portrait(picture, self._kit.sheets, key[0], 2, 2, edge)
            if not speaks:
                darken(picture, 0.35)
            self._portraits[key] = picture
        return self._portraits[key]

    def _draw_words(self, surface: Surface, said: Said, top: int) -> None:
        font, who = self._kit.font, speaker(said.who)
        font.draw(surface, who.name, TEXT_LEFT, top + NAME_TOP, who.colour)
        # wrapped as a whole, so that no word jumps to the next line while it is being written
        lines = font.wrap(said.text, SCREEN_WIDTH - 2 * TEXT_LEFT)
        below = top + NAME_TOP + font.line_height + 3
        write(surface, font, lines, TEXT_LEFT, below, self._since * LETTERS_A_TICK)
        hint = "Space: listen" if self._waits else "Space: on   Esc: leave   R: run again"
        font.draw(surface, hint, TEXT_LEFT, SCREEN_HEIGHT - font.height - 2, LIGHT)
