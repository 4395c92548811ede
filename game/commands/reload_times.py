"""How long reloads take while a map is played: `python -m game.commands.reload_times [LEVEL...]`.

A bot plays a minute of each level (default: the game's own) with --watch, without a screen. Then
the map is saved with one tile more, with one that only decorates, and a column wider at either
end. Printed are milliseconds of processor time from the look that notices the save to the new
picture.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Final, NamedTuple

import pygame

from game.commands.console import say
from game.core import core
from game.levels.data import DATA_MAPS, chapter_maps, find_level
from game.levels.routes import routes_path
from game.play.again import play_again
from game.play.attempt import IZUKU, Attempt
from game.play.baking import Baking
from game.play.controls import Controls
from game.play.kit import Kit
from game.play.options_file import OptionsFile
from game.play.reload import Reload
from game.play.saves import Store
from game.play.unswept import unswept
from game.play.views import Views
from game.sim.fugitive import Fugitive
from game.sim.units import TICKS_PER_SECOND, TILE_PIXELS
from game.view.camera import SCREEN_HEIGHT, SCREEN_WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

MINUTE: Final = 60 * TICKS_PER_SECOND
TIMES: Final = 5  # saves of a kind, of which the median counts
RUNS: Final = 45  # ticks, and
RESTS: Final = 30  # in turn, so that a street lasts for a minute


class Took(NamedTuple):
    """Milliseconds to read a map, to press a run again on it, and to show it."""

    reading: float
    pressing: float
    showing: float


class Author:
    """Somebody who plays a copy of a level and saves it again and again."""

    def __init__(self, level: str, folder: Path) -> None:
        """The copy lies in a folder of its own, and is played for a minute."""
        self.path = folder / f"{level}.tmx"
        tileset = (DATA_MAPS / "musutafu.tsx").as_posix()
        text = find_level(level).read_text(encoding="utf-8")
        self.text = text.replace('source="musutafu.tsx"', f'source="{tileset}"')
        self.path.write_text(self.text, encoding="utf-8")
        kept = routes_path(find_level(level))
        if kept.exists():
            routes_path(self.path).write_bytes(kept.read_bytes())
        store, options = Store(folder), OptionsFile(folder)
        self._kit = Kit(Controls(), mute=True, watch=True, store=store, options=options)
        self._scenery = self._kit.scenery(self.path)
        self._reload = Reload(self._kit, self.path, self._scenery)
        Baking(self._scenery.level, izuku=True, changes=True).wait()
        self.attempt = Attempt(self._scenery.level, 1)
        self.attempt.remember()
        self._views = Views(self._kit, self._scenery, IZUKU)
        self._picture = pygame.Surface((SCREEN_WIDTH, SCREEN_HEIGHT))
        self._play()
        self._show()

    def _play(self) -> None:
        bot, attempt = Fugitive(self.attempt.level), self.attempt
        while attempt.recorded < MINUTE and attempt.world.outcome == "running":
            runs = attempt.recorded % (RUNS + RESTS) < RUNS
            attempt.step((bot.press(attempt.world) if runs else 0,))

    def _show(self) -> None:
        self._views.tick(self.attempt.world)
        self._views.draw(self._picture, self.attempt.world, 1.0)

    def saves(self, text: str) -> Took:
        """What a save takes from the look that notices it to the picture."""
        self.path.write_text(text, encoding="utf-8")
        began, found = process_time(), None
        with unswept():
            while found is None:
                if not self._reload.waits:
                    began = process_time()
                found = self._reload.look(self._scenery.level)
            read = process_time()
            self.attempt = play_again(self.attempt, found.level).attempt
            self._scenery = found
            pressed = process_time()
            self._views = Views(self._kit, found, IZUKU)
        self._show()
        shown = process_time()
        return Took((read - began) * 1000, (pressed - read) * 1000, (shown - pressed) * 1000)


def a_tile(text: str, number: int) -> str:
    """A block of the playing layer near the map's end, there or not."""
    return _painted(text, "play", number)


def a_decoration(text: str, number: int) -> str:
    """A tile of the first layer, there or not."""
    return _painted(text, "", number)


def a_column(text: str, number: int) -> str:
    """The map wider by a number of columns."""
    width = int(re.search(r'<map .*?width="(\d+)"', text)[1])  # type: ignore[index]
    text = text.replace(f'width="{width}"', f'width="{width + number}"')
    return re.sub(r"^([\d,]*\d)(,?)$", rf"\1{',0' * number}\2", text, flags=re.MULTILINE)


def a_column_before(text: str, number: int) -> str:
    """The map wider by a number of columns at its left; all that stands there moves along."""
    wide = re.sub(r"^(?=[\d,]*\d,?$)", "0," * number, text, flags=re.MULTILINE)
    width = int(re.search(r'<map .*?width="(\d+)"', text)[1])  # type: ignore[index]
    wide = wide.replace(f'width="{width}"', f'width="{width + number}"')

    def moved(found: re.Match[str]) -> str:
        return f"{found[1]}{float(found[2]) + number * TILE_PIXELS}"

    return re.sub(r'(<object [^>]*?\bx=")([-\d.]+)', moved, wide)


def _painted(text: str, layer: str, number: int) -> str:
    """The layer's last row but two ends in a tile of its last kind, every second time in none."""
    head, name, tail = text.partition(f'name="{layer}')
    rows = tail.split("</data>", 1)[0].splitlines()
    row = next(line for line in reversed(rows[:-3]) if re.fullmatch(r"[\d,]+", line))
    kind = max(re.findall(r"\d+", tail.split("</data>", 1)[0]), key=int)
    painted = re.sub(r"\d+,$", f"{0 if number % 2 else kind},", row)
    return head + name + tail.replace(row, painted, 1)


EDITS: Final = {
    "a block more": a_tile, "a picture more": a_decoration, "wider": a_column,
    "wider at its left": a_column_before,
}  # fmt: skip


def main(levels: Sequence[str]) -> None:
    """Prints a table for the core that runs."""
    pygame.display.init()
    pygame.display.set_mode((SCREEN_WIDTH, SCREEN_HEIGHT))
    say(f"core: {core()}")
    say("| level | ticks pressed | saved with | reading | pressing | showing | ms | slowest |")
    say("|---|---:|---|---:|---:|---:|---:|---:|")
    for level in levels or [path.stem for path in chapter_maps()]:
        with tempfile.TemporaryDirectory() as folder:
            author = Author(level, Path(folder))
            for name, edit in EDITS.items():
                author.saves(author.text)
                took = [author.saves(edit(author.text, number + 1)) for number in range(TIMES)]
                parts = [median(part) for part in zip(*took, strict=True)]
                totals = sorted(map(sum, took))
                figures = (*parts, median(totals), totals[-1])
                cells = " | ".join(f"{figure:.0f}" for figure in figures)
                say(f"| {level} | {author.attempt.recorded} | {name} | {cells} |")


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    main(sys.argv[1:])
