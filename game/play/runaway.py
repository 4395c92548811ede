"""Izuku's head while a person plays Katsuki: a boy who looks back, not one after a record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.fugitive import Fugitive
from game.sim.units import TILE_PIXELS

if TYPE_CHECKING:
    from game.sim.level import Level
    from game.sim.world import World

BOOSTS_WITHIN: Final = 5 * TILE_PIXELS  # pixels: nearer than this he no longer saves his legs
LOOKS_BACK_FROM: Final = 20 * TILE_PIXELS  # pixels of lead at which he stops and looks back
RUNS_ON_WITHIN: Final = 12 * TILE_PIXELS  # and at which he runs on
LOOKS_FOR: Final = 150  # ticks at a time; then it gets too eerie
RUNS_FOR: Final = 90  # ticks from one look to the next


class Runaway:
    """A source of buttons; what it remembers is no part of the world's state."""

    def __init__(self, level: Level) -> None:
        """A boy for one level."""
        self._legs = Fugitive(level)
        self._looks_until = 0
        self._next_look = 0

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        lead = self._lead(world)
        boy, tick = world.izuku, world.tick
        if lead > LOOKS_BACK_FROM and boy.state == "run" and tick >= self._next_look:
            self._looks_until = tick + LOOKS_FOR
            self._next_look = self._looks_until + RUNS_FOR
        if lead < RUNS_ON_WITHIN:
            self._looks_until = tick
        if tick < self._looks_until:
            return 0
        return self._legs.press(world, boosts=lead < BOOSTS_WITHIN)

    def _lead(self, world: World) -> int:
        """Pixels between the two; 0 as long as there is nobody to look back for."""
        chaser = world.katsuki
        if chaser is None:
            return 0
        return max(abs(world.izuku.x - chaser.x), abs(world.izuku.y - chaser.y))
