"""The loop: events in, ticks at 60 a second, a picture out, and rest in between."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import pygame

from game.play.actions import Action
from game.play.pace import Pace
from game.play.scene import Clear, Push
from game.sim.buttons import ACT, BOOST, BREATHE, JUMP
from game.sound.sound import Sound
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.controls import Controls
    from game.play.display import Window
    from game.play.scene import Scene, Stack
    from game.play.sound_note import SoundNote

FOCUS_LOST: Final = "The window was left"
PAD_LOST: Final = "The game pad is gone"
DROPPED: Final = "Something was dropped here"
SLEPT: Final = "The machine slept"
FROM_MENU: Final = JUMP | BOOST | ACT | BREATHE  # a direction may be held through a menu
SHORTEST_SLEEP: Final = 0.0005  # s; a shorter one is not worth asking for
OUT_OF_SIGHT: Final = 1 / 20  # s between two frames nobody sees


class Loop:
    """Runs a stack of scenes in a window until nothing is left of it."""

    def __init__(
        self,
        window: Window,
        stack: Stack,
        controls: Controls,
        pace: Pace | None = None,
        sleep: Callable[[float], None] = time.sleep,
        dropped: Callable[[str], Scene] | None = None,
        sound: Sound | None = None,
        aside: SoundNote | None = None,
    ) -> None:
        """Takes the parts; clock and sleep can be given by tests; without `sound` it is silent.

        `dropped` makes a scene of a file that falls onto the window.
        """
        self._window = window
        self._stack = stack
        self._controls = controls
        self._pace = pace or Pace()
        self._sleep = sleep
        self._dropped = dropped
        self._sound = sound or Sound(mute=True)
        self._aside = aside
        self._frame_time = window.frame_time()
        self._visible = True
        self._picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT)).convert()

    def run(self) -> None:
        """Until the last scene has ended, or the window is closed."""
        self._pace.reset()
        while self._stack.top is not None:
            self.frame()

    def frame(self) -> None:
        """One turn: what was pressed, the ticks that are due, one picture."""
        # 1. what people did
        self._controls.frame()
        for event in pygame.event.get():
            self._take(event)
        if self._controls.lost_pad:
            self._controls.lost_pad = False
            self._away(PAD_LOST)
        # 2. the ticks that are due
        ticks = self._pace.due()
        if self._pace.gap:
            self._away(SLEPT)
        for _ in range(ticks):
            self._tick()
        # 3. the picture
        self._stack.draw(self._picture, self._pace.alpha)
        if self._aside is not None:
            self._aside.draw(self._picture, self._pace.now())
        if self._visible:
            self._window.present(self._picture)
        # 4. what is heard; the device is opened here, when the first picture is there
        self._sound.frame()
        # 5. rest
        rest = self._pace.rest(self._frame_time) if self._visible else OUT_OF_SIGHT
        if rest > SHORTEST_SLEEP:
            self._sleep(rest)

    def _tick(self) -> None:
        top = self._stack.top
        if top is None or top.holds():
            return
        self._stack.do(top.tick(self._controls.sample()))
        self._settle()

    def _settle(self) -> None:
        """A new scene starts with its own clock, and without the keys that opened it."""
        if not self._stack.changed:
            return
        self._stack.changed = False
        self._pace.reset()
        top = self._stack.top
        if top is not None and top.plays:
            self._controls.ignore_held(FROM_MENU)

    def _take(self, event: pygame.event.Event) -> None:
        kind = event.type
        if kind == pygame.QUIT:
            self._stack.do(Clear())
        elif kind in (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED):
            self._visible = kind != pygame.WINDOWMINIMIZED
            self._controls.leave()
            self._away(FOCUS_LOST)
        elif kind in (pygame.WINDOWFOCUSGAINED, pygame.WINDOWRESTORED):
            self._visible = True
            self._controls.come_back()
            self._sound.take(event)
        elif kind in (pygame.AUDIODEVICEADDED, pygame.AUDIODEVICEREMOVED):
            self._sound.take(event)
        elif kind == pygame.DROPFILE and self._dropped is not None:
            self._away(DROPPED)
            began = self._pace.now()
            self._stack.do(Push(self._dropped(event.file)))
            self._pace.skip(began)
            self._settle()
        else:
            action = self._controls.take(event)
            if action is Action.FULLSCREEN:
                self._window.toggle()
            elif action is not None and self._stack.top is not None:
                began = self._pace.now()
                self._stack.do(self._stack.top.act(action))
                self._pace.skip(began)  # a retry loads the view anew
                self._settle()

    def _away(self, why: str) -> None:
        if self._stack.top is not None:
            self._stack.do(self._stack.top.away(why))
            self._settle()
