"""The world as integers: the same level, seed and buttons always give the same digest."""

from game.sim.buttons import Buttons
from game.sim.events import Event
from game.sim.level import Level, Thing, WeatherKey
from game.sim.world import World

__all__ = ["Buttons", "Event", "Level", "Thing", "WeatherKey", "World"]
