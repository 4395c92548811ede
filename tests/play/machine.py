"""A machine without a screen: its clock is wound by hand, its keys are posted events."""

from __future__ import annotations

from pathlib import Path

import pygame
from heard import Heard

from game.play.attempt import BOTH
from game.play.chapter import Chapter, Plan
from game.play.controls import Controls
from game.play.display import Window
from game.play.kit import Kit
from game.play.loop import Loop
from game.play.options_file import OptionsFile
from game.play.pace import SECOND, Pace
from game.play.saves import Store
from game.play.scene import Scene, Stack
from game.play.sound_note import SoundNote
from game.sim.level import Level
from game.sound.sound import Sound
from game.view.scenery import scenery_of

STREET = """
..........................................................
..........................................................
..........................................................
..........................................................
..........................................................
..........................................................
....I........C.......................................E....
##########################################################
"""
FRAME = SECOND // 60


class Machine:
    """A window, its loop, and hands on the keyboard."""

    def __init__(
        self, folder: Path, text: str = STREET, side: str = "izuku", sound: Sound | None = None
    ) -> None:
        self.now = 0
        self.slept: list[float] = []
        self.window = Window((480, 270))
        self.controls = Controls(2 if side == BOTH else 1)
        self.kit = Kit(self.controls, store=Store(folder), options=OptionsFile(folder))
        self.heard = Heard()
        self.kit.sound = sound or self.heard
        path = folder / "street.tmx"
        self.kit.know(path, scenery_of(Level.from_text(text, name="street")))
        self.chapter = Chapter(self.kit, Plan(path, "street", side, 0))
        self.chapter._card_due = False
        self.open(self.chapter)
        pygame.event.clear()

    def open(self, scene: Scene) -> None:
        """Begins with a scene."""
        self.stack = Stack(scene)
        pace = Pace(lambda: self.now)
        self.loop = Loop(
            self.window,
            self.stack,
            self.controls,
            pace,
            self.slept.append,
            sound=self.kit.sound,
            aside=SoundNote(self.kit),
        )

    @property
    def top(self) -> Scene | None:
        return self.stack.top

    @property
    def world(self):
        return self.chapter._attempt.world

    def frames(self, count: int = 1) -> None:
        for _ in range(count):
            self.now += FRAME + 1
            self.loop.frame()

    def down(self, scancode: int, mod: int = 0) -> None:
        pygame.event.post(
            pygame.event.Event(pygame.KEYDOWN, key=0, scancode=scancode, mod=mod, unicode="")
        )

    def up(self, scancode: int) -> None:
        pygame.event.post(pygame.event.Event(pygame.KEYUP, key=0, scancode=scancode, mod=0))

    def tap(self, scancode: int, frames: int = 1) -> None:
        self.down(scancode)
        self.up(scancode)
        self.frames(frames)

    def tell(self, kind: int, **values: object) -> None:
        pygame.event.post(pygame.event.Event(kind, **values))
