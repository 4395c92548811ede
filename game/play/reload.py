"""A map that is loaded anew while it is played; a broken one is told of, and the old one stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.levels import LevelError
from game.levels.data import DATA_SHEETS
from game.play.baking import Baking
from game.play.unswept import sweep
from game.play.watch import MapWatch, Saves
from game.sim.routes import carry_over, is_rehearsed
from game.view.sheets import Sheets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.play.kit import Kit
    from game.sim.level import Level
    from game.view.scenery import Scenery


SWEEPS_AFTER: Final = 20  # ticks after a map was taken: its first picture is seen by then


class Reload:
    """Follows the saves of one map."""

    def __init__(self, kit: Kit, path: Path, scenery: Scenery) -> None:
        """From a map's scenery as it is played now."""
        self._kit = kit
        self._path = path
        self._watch = MapWatch(path)
        self._saves = Saves(self._watch)
        self._watch.again(_pictures(scenery))
        self._arriving: tuple[Scenery, Baking] | None = None
        self._sweeps_in = 0  # ticks
        self.trouble = ""
        """What is wrong with the map as it was last saved: one line, or empty."""

    @property
    def waits(self) -> bool:
        """Whether Katsuki's ways on a map that was loaded are still being worked out."""
        return self._arriving is not None

    def look(self, now: Level) -> Scenery | None:
        """The map's new scenery once it was saved; asked 60 times a second, with what is played."""
        if self._sweeps_in:
            self._sweeps_in -= 1
            if not self._sweeps_in:
                sweep()  # the old scenery
                return None
        scenery = self._look(now)
        if scenery is not None:
            self._sweeps_in = SWEEPS_AFTER
        return scenery

    def _look(self, now: Level) -> Scenery | None:
        if self._arriving is not None:
            scenery, roads = self._arriving
            if not roads.done:
                return None
            self._arriving = None
            return scenery
        if not self._saves.due():
            return None
        try:
            scenery = self._kit.scenery(self._path, fresh=True)
        except LevelError as error:
            if self._saves.failed():
                self.trouble = str(error)
            return None
        self._saves.loaded(_pictures(scenery))
        self.trouble = ""
        self._forget_pictures()
        share_roads(now, scenery.level)
        if scenery.level.of_kind("katsuki") and not is_rehearsed(scenery.level):
            self._arriving = scenery, Baking(scenery.level, izuku=True, changes=True)
            return None
        return scenery

    def _forget_pictures(self) -> None:
        """The game's own sheets are read anew when one of them was drawn anew."""
        if any(path.resolve().is_relative_to(DATA_SHEETS) for path in self._watch.saved):
            self._kit.sheets = Sheets(DATA_SHEETS)
        self._watch.saved.clear()


def share_roads(before: Level, level: Level) -> None:
    """Gives a level what was worked out on another that it takes the place of."""
    if level.fingerprint == before.fingerprint:
        level.routes, level.baked = before.routes, before.baked
    else:
        carry_over(before, level)


def _pictures(scenery: Scenery) -> Iterator[Path]:
    """The pictures that a map names by their sprites."""
    if scenery.loaded is not None:
        yield from {decoration.image.path for decoration in scenery.loaded.decorations}
