"""A player who is no machine: he starts late, hesitates now and then, and forgets his boosts."""

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

    def __init__(self, level: Level, seed: int, hesitates: int, boosts: int) -> None:
        """Hesitates at `hesitates` % of his landings, and boosts in `boosts` % of his plans."""
        self._bot = Fugitive(level)
        self._random = Random(seed)
        self._hesitates = hesitates
        self._boosts = boosts
        self._boosting = boosts > 50
        self._pause_until = START_TICKS
        self._was_under_way = False

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        pressed = self._bot.press(world, boosts=self._boosting)
        under_way = self._bot.runner.under_way
        if self._was_under_way and not under_way:
            self._decide(world.tick)
        self._was_under_way = under_way
        return 0 if world.tick < self._pause_until else pressed

    def _decide(self, tick: int) -> None:
        """After each landing: go on at once or not, with a boost next or not."""
        if self._random.below(100) < self._hesitates:
            self._pause_until = tick + self._random.between(*PAUSE_TICKS)
        self._boosting = self._random.below(100) < self._boosts
