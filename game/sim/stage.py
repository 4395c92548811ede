"""What an athlete stands in: the level, the weather, the crowd, and who is told what happens."""

from __future__ import annotations

from game.sim.crowd import Crowd
from game.sim.events import Event
from game.sim.level import Level
from game.sim.random import Random
from game.sim.units import SUBPIXELS
from game.sim.weather import Weather


class Stage:
    """The surroundings that everybody in a world shares, and the events of this tick."""

    def __init__(self, level: Level, seed: int) -> None:
        """A fresh street at tick 0; the seed is mixed with the level's own."""
        self.level = level
        self.tick: int = 0
        self.random = Random(seed * 31 + level.seed)
        self.weather = Weather(level)
        self.crowd = Crowd(level, self.random)
        self.events: list[Event] = []

    def tell(self, name: str, who: str, sx: int, sy: int, value: int = 0, text: str = "") -> None:
        """Adds an event of this tick, at a subpixel position."""
        self.events.append(Event(name, who, sx // SUBPIXELS, sy // SUBPIXELS, value, text))
