"""Working out a level's roads beside the drawing, so that the window stays alive meanwhile."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from game.sim.routes import graph_for, rehearse

if TYPE_CHECKING:
    from game.sim.level import Level


class Baking:
    """Makes the roads that the bots of a level need; the level keeps them."""

    def __init__(self, level: Level, *, izuku: bool, changes: bool = False) -> None:
        """Begins at once: Katsuki's roads, where there is a Katsuki, and on wish Izuku's.

        For a level that `changes`, all that makes the roads of the changed one quick to find.
        """
        self._level = level
        self._izuku = izuku
        self._changes = changes
        self._thread = Thread(target=self._bake, name="roads", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether all roads are known."""
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Comes back when all roads are known."""
        self._thread.join()

    def _bake(self) -> None:
        if self._changes:
            for who in ("katsuki", "izuku") if self._level.of_kind("katsuki") else ():
                rehearse(self._level, who)
        elif self._level.of_kind("katsuki"):
            graph_for(self._level, "katsuki")
        if self._izuku:
            graph_for(self._level, "izuku")
