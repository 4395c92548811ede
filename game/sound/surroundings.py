"""What goes on around a pair of ears: weather, people, places and bodies, and how it feels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.cue import Mood
from game.sound.drones import LOOK_TICKS, Around, Drones
from game.sound.lasting import bodies, phone, roads
from game.sound.mood import mood_of
from game.sound.murmur import Murmur
from game.sound.places import shelters_of
from game.sound.quarter import quarter
from game.sound.sky import Sky
from game.sound.standing import standing_in

if TYPE_CHECKING:
    from game.sim.world import World
    from game.sound.cue import Drone, Ears

SETTLES_TICKS: Final = 8  # under another roof before it sounds so: nobody flutters at an edge
PUT_OFF_MOST: Final = 3  # ticks that a look waits for ears that are busy

UNKNOWN: Final = -1

OVERHEAD, PEOPLE, PLACE, DOINGS, FEELING = range(LOOK_TICKS)
"""The parts of a look, one in each tick."""


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
        self._since = self._part = self._put_off = 0
        self.drones: dict[str, Drone] = {}
        """The loops that sound, by name: at most six, the loudest; of one look it is one dict."""
        self.mood = Mood()
        """What it does to music and ears."""

    def tick(self, world: World, ears: Ears, deafness: float = 0.0, *, busy: bool = False) -> None:
        """Looks around, one part of a look in each tick; `deafness` (0-1) is of a near blast.

        A part is put off while the ears are `busy` with what begins in this tick.
        """
        jumped = world is not self._world or world.tick != self._tick + 1
        self._world, self._tick = world, world.tick
        if jumped:
            self._forget()
            for _ in range(LOOK_TICKS):
                self._look(world, ears, deafness)
        elif busy and self._put_off < PUT_OFF_MOST:
            self._put_off += 1
        else:
            self._look(world, ears, deafness)

    def _look(self, world: World, ears: Ears, deafness: float) -> None:
        """The next part of a look around."""
        if self._part == FEELING:
            self.mood = mood_of(world, ears, deafness)
        else:
            self._listen(world, ears)
        self._part = (self._part + 1) % LOOK_TICKS

    def _listen(self, world: World, ears: Ears) -> None:
        """Collects loops; the last part decides which of them are heard."""
        drones, standing = self._drones, standing_in(world.level)
        if self._part == OVERHEAD:
            self._put_off = 0
            self._settle(world, ears)
            drones.begin(world.tick)
        around = Around(world, ears, self._shelter)
        if self._part == OVERHEAD:
            self._sky.tick(around, drones, standing)
        elif self._part == PEOPLE:
            self._murmur.tick(around, drones)
        elif self._part == PLACE:
            quarter(around, drones, standing)
            roads(around, drones)
        else:
            bodies(around, drones)
            phone(around, drones)
            self.drones = drones.loudest()

    def _settle(self, world: World, ears: Ears) -> None:
        """What is over the ears, once it has been so for a moment."""
        shelter = shelters_of(world.level).at(ears.x, ears.y)
        if shelter == self._coming:
            self._since += LOOK_TICKS
        else:
            self._coming, self._since = shelter, 0
        if self._since >= SETTLES_TICKS or self._shelter == UNKNOWN:
            self._shelter = shelter

    def _forget(self) -> None:
        """Nothing of what has been heard counts any more."""
        self._drones = Drones()
        self._sky = Sky()
        self._murmur = Murmur()
        self._shelter = self._coming = UNKNOWN
        self._since = self._part = self._put_off = 0
