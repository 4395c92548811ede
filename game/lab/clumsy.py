"""A player who is no machine: he starts late, hesitates, presses late, and forgets his boosts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.fugitive import Fugitive
from game.sim.random import Random

if TYPE_CHECKING:
    from game.sim.level import Level
    from game.sim.world import World

START_TICKS: Final = 60  # until he has found the keys
PAUSE_TICKS: Final = (20, 70)  # how long he then stands


class Clumsy:
    """A source of buttons for Izuku: the bot's way, with a person's errors."""

    def __init__(self, level: Level, seed: int, hesitates: int, boosts: int, late: int = 0) -> None:
        """Hesitates at `hesitates` % of his landings, and boosts in `boosts` % of his plans.

        What he presses or lets go comes up to `late` ticks late, half of that on average.
        """
        self._bot = Fugitive(level)
        self._random = Random(seed)
        self._hesitates = hesitates
        self._boosts = boosts
        self._boosting = boosts > 50
        self._pause_until = START_TICKS
        self._was_under_way = False
        self._late = late
        self._meant = 0  # what he wants to hold
        self._held = 0  # what he holds
        self._coming: list[tuple[int, int]] = []  # ticks, and what he holds from then on

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        wanted = self._bot.press(world, boosts=self._boosting)
        under_way = self._bot.runner.under_way
        if self._was_under_way and not under_way:
            self._decide(world.tick)
        self._was_under_way = under_way
        return self._fingers(world.tick, 0 if world.tick < self._pause_until else wanted)

    def _decide(self, tick: int) -> None:
        """After each landing: go on at once or not, with a boost next or not."""
        if self._random.below(100) < self._hesitates:
            self._pause_until = tick + self._random.between(*PAUSE_TICKS)
        self._boosting = self._random.below(100) < self._boosts

    def _fingers(self, tick: int, wanted: int) -> int:
        """What the fingers hold: what was meant a few ticks ago, changes in their order."""
        if wanted != self._meant:
            self._meant = wanted
            self._coming.append((tick + self._delay(), wanted))
        while self._coming and self._coming[0][0] <= tick:
            self._held = self._coming.pop(0)[1]
        return self._held

    def _delay(self) -> int:
        """Two throws of a die: in between is more common than quick or slow."""
        if not self._late:
            return 0
        half = self._late // 2
        return self._random.between(0, half) + self._random.between(0, self._late - half)
