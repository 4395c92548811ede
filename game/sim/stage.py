"""What an athlete stands in: the level, the weather, the crowd, and who is told what happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.sim.crowd import Crowd
from game.sim.events import Event
from game.sim.gadgets import gadgets_of
from game.sim.level import Level
from game.sim.phone import phone_of
from game.sim.random import Random
from game.sim.traffic import Traffic
from game.sim.trains import trains_of
from game.sim.units import SUBPIXELS
from game.sim.weather import Weather

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.ground import Signals


class Stage:
    """The surroundings that everybody in a world shares, and the events of this tick."""

    def __init__(self, level: Level, seed: int) -> None:
        """A fresh street at tick 0; the seed is mixed with the level's own."""
        self.level = level
        self.tick: i64 = 0
        self.random = Random(seed * 31 + level.seed)
        self.weather = Weather(level, self.random.state)
        self.crowd = Crowd(level, self.random)
        self.traffic = Traffic(level)
        self.signals: Signals | None = self.traffic if self.traffic.runs else None
        self.gadgets = gadgets_of(level)
        self.phone = phone_of(level)
        self.trains = trains_of(level)
        self.events: list[Event] = []

    def begin_tick(self) -> None:
        """Begins the next tick, in which nothing has happened yet."""
        if self.events:
            self.events = []
        self.tick += 1

    def use_act(self) -> None:
        """Something uses Izuku's press of `act` in this tick: his phone stays in his pocket."""
        if self.phone is not None:
            self.phone.leave_act()

    def tell(self, name: str, who: str, sx: i64, sy: i64, value: i64 = 0, text: str = "") -> None:
        """Adds an event of this tick, at a subpixel position."""
        event = Event(name, who, sx // SUBPIXELS, sy // SUBPIXELS, value, text)
        if self.events:
            self.events.append(event)
        else:  # an empty list may be that of a tick before, and somebody may have kept it
            self.events = [event]
