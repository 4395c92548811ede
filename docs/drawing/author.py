"""Somebody who plays a map and edits it meanwhile, as in Tiled: by script."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from drawing.playing import EVERY, LONGEST
from game.levels.data import DATA_MAPS
from game.play.actions import Action
from game.play.chapter import Chapter, Plan
from game.play.controls import Controls
from game.play.kit import Kit
from game.play.options_file import OptionsFile
from game.play.saves import Store
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from drawing.playing import Reel
    from game.sim.athlete import Athlete

KATSUKI = re.compile(r'<object id="\d+" type="katsuki".*?</object>', re.DOTALL)


class Author:
    """A copy of a map, without Katsuki, played with --watch through the chapter itself."""

    def __init__(self, reel: Reel, name: str) -> None:
        """Loads a map of `maps/`."""
        self._reel = reel
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        self._path = folder / f"{name}.tmx"
        text = (DATA_MAPS / f"{name}.tmx").read_text(encoding="utf-8")
        tileset = (DATA_MAPS / "musutafu.tsx").as_posix()
        self._text = KATSUKI.sub("", text).replace('"musutafu.tsx"', f'"{tileset}"')
        self._path.write_text(self._text, encoding="utf-8")
        self.controls = Controls()
        store, options = Store(folder), OptionsFile(folder)
        kit = Kit(self.controls, mute=True, watch=True, store=store, options=options)
        self.chapter = Chapter(kit, Plan(self._path, name, "izuku", 1))
        self.chapter.tick((0,))  # shows its card, which is left out
        self._picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
        self._ticks = 0
        self._rolling = False

    @property
    def boy(self) -> Athlete:
        """Izuku, as he is now."""
        return self.chapter.boy

    def hold(self, buttons: int, ticks: int) -> None:
        """The same buttons for some ticks of the chapter, whether the world moves or not."""
        for _ in range(ticks):
            self.chapter.tick((buttons,))
            self._ticks += 1
            if self._rolling and self._ticks % EVERY == 0:
                self._reel.shots.append(self._seen())

    def run_to(self, x: int, buttons: int) -> None:
        """The same buttons until he is at a pixel column; RuntimeError if he never gets there."""
        for _ in range(LONGEST):
            if self.boy.x >= x:
                return
            self.hold(buttons, 1)
        raise RuntimeError(f"he never got to {x}, only to {self.boy.x}")

    def press(self, action: Action) -> None:
        """One of the keys that are no buttons of the game."""
        self.chapter.act(action)

    def paint(self, columns: range, rows: range, gid: int) -> None:
        """Paints a tile over a part of the playing layer and saves."""
        head, name, tail = self._text.partition('name="play"')
        data, end, rest = tail.partition("</data>")
        lines = data.split("\n")
        cells = [number for number, line in enumerate(lines) if re.fullmatch(r"[\d,]+", line)]
        for row in rows:
            line = lines[cells[row]].split(",")
            for column in columns:
                line[column] = str(gid)
            lines[cells[row]] = ",".join(line)
        self._text = head + name + "\n".join(lines) + end + rest
        self._path.write_text(self._text, encoding="utf-8")

    def take(self) -> None:
        """Keeps a still of now."""
        if not self._reel.films:
            self._reel.stills.append(self._seen())

    def roll(self) -> None:
        """From now on every picture is part of the film."""
        self._rolling = self._reel.films

    def _seen(self) -> pygame.Surface:
        self.chapter.draw(self._picture, 1.0)
        return self._picture.copy()
