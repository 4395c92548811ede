"""What goes on around a pair of ears: weather, people, places and bodies as drones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.drones import Around, Drones
from game.sound.lasting import bodies, phone, roads
from game.sound.murmur import Murmur
from game.sound.places import shelters_of
from game.sound.quarter import quarter
from game.sound.sky import Sky
from game.sound.standing import standing_in

if TYPE_CHECKING:
    from game.sim.world import World
    from game.sound.cue import Drone, Ears

SETTLES_TICKS: Final = 10  # under another roof before it sounds so: nobody flutters at an edge

UNKNOWN: Final = -1


class Surroundings:
    """Listens to a world tick by tick; one that jumps in time is listened to anew."""

    def __init__(self) -> None:
        """Has heard nothing."""
        self._world: World | None = None
        self._tick = -1
        self._drones = Drones()
        self._sky = Sky()
        self._murmur = Murmur()
        self._shelter = self._coming = UNKNOWN
        self._since = 0

    def tick(self, world: World, ears: Ears) -> dict[str, Drone]:
        """The loops that sound in this tick, by name: at most six, the loudest."""
        if world is not self._world or world.tick != self._tick + 1:
            self._forget()
        self._world, self._tick = world, world.tick
        around = Around(world, ears, self._settled(world, ears))
        drones = self._drones
        drones.begin(world.tick)
        standing = standing_in(world.level)
        self._sky.tick(around, drones, standing)
        self._murmur.tick(around, drones)
        quarter(around, drones, standing)
        roads(around, drones)
        bodies(around, drones)
        phone(around, drones)
        return drones.loudest()

    def _settled(self, world: World, ears: Ears) -> int:
        """What is over the ears, once it has been so for a moment."""
        shelter = shelters_of(world.level).at(ears.x, ears.y)
        if shelter == self._coming:
            self._since += 1
        else:
            self._coming, self._since = shelter, 0
        if self._since >= SETTLES_TICKS or self._shelter == UNKNOWN:
            self._shelter = shelter
        return self._shelter

    def _forget(self) -> None:
        """Nothing of what has been heard counts any more."""
        self._drones = Drones()
        self._sky = Sky()
        self._murmur = Murmur()
        self._shelter = self._coming = UNKNOWN
        self._since = 0
