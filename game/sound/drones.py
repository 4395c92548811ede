"""The loops of a moment, placed around the ears; only the loudest are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sound.cue import AMBIENCE, EFFECTS, MENUS, Drone
from game.sound.moment import behind_a_door
from game.sound.places import NEAR, ROOM, WALL, fades, pan_of, shelters_of, tiles_away

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.world import World
    from game.sound.cue import Ears

LOOK_TICKS: Final = 5  # from one look around to the next: loops glide, nobody hears 80 ms
GAINS: Final = 2  # steps of a dB: what is less is not heard, and each one costs a call
PANS: Final = 20  # steps from the middle to a side
MOST: Final = 6  # loops at once
SILENT: Final = -34.0  # dB; a loop that is fainter than that only takes a voice
STAYS: Final = 4.0  # dB by which another must be louder to take a place
MASKED: Final = 27.0  # dB under the loudest: nobody hears it any more
BODY_BONUS: Final = 14.0  # dB: what somebody does is worth more than what is there anyway

# LUFS of the loops as they are, by which it is known which is the loudest; see audio/index.json
LOUDNESS: Final = {
    "rain_light_loop": -31, "rain_heavy_loop": -22, "rain_shelter_loop": -28,
    "rain_metal_loop": -26, "rain_indoors_loop": -35, "gutter_loop": -30, "wind_loop": -26,
    "murmur_few_loop": -34, "murmur_some_loop": -30, "murmur_many_loop": -27,
    "crowd_hush_loop": -38, "station_hall_loop": -36, "train_ride_loop": -30,
    "signal_walk_loop": -31, "ventilator_loop": -36, "city_loop": -36, "room_loop": -42,
    "shower_loop": -27, "phone_ring_loop": -25, "wall_slide_dry_loop": -32,
    "wall_slide_wet_loop": -32, "line_slide_loop": -31, "glide_loop": -24,
    "hold_fire_loop": -27, "ofa_charge_hold_loop": -29,
}  # fmt: skip


class Around:
    """The world around the ears in one tick; `shelter` is one of places' OPEN, COVER, ROOM."""

    def __init__(self, world: World, ears: Ears, shelter: int) -> None:
        """Who listens behind a door is in a room."""
        self.world = world
        self.ears = ears
        self._door = behind_a_door(world, ears)
        self.shelter: int = ROOM if self._door else shelter

    @property
    def door(self) -> float:
        """What the door of a shop takes of what is in the street, in dB."""
        return WALL if self._door else 0.0

    def wall(self, x: int, y: int) -> float:
        """What walls take of what sounds at a pixel, in dB."""
        if self._door:
            return WALL
        between = self.shelter == ROOM and shelters_of(self.world.level).at(x, y) != ROOM
        return WALL if between else 0.0


class Drones:
    """Collects the loops of a tick; what has sounded stays rather than flutters."""

    def __init__(self) -> None:
        """Silence."""
        self._found: dict[str, Drone] = {}
        self._kept: dict[str, Drone] = {}
        self._until: dict[str, int] = {}
        self._tick = 0

    def begin(self, tick: int) -> None:
        """Begins a tick."""
        self._found = {}
        self._tick = tick

    def add(self, name: str, gain: float, pan: float = 0.0, bus: str = AMBIENCE) -> None:
        """A loop all around; of two of one name the louder counts."""
        before = self._found.get(name)
        if gain > SILENT and (before is None or before.gain < gain):
            gain, pan = round(gain * GAINS) / GAINS, round(pan * PANS) / PANS
            self._found[name] = Drone(name, gain, pan, bus)

    def at(
        self,
        around: Around,
        name: str,
        x: int,
        y: int,
        gain: float = 0.0,
        reach: float = NEAR,
        bus: str = AMBIENCE,
    ) -> None:
        """A loop that comes from a pixel of the level."""
        lost = fades(tiles_away(around.ears, x, y), reach)
        self.add(name, gain + lost, pan_of(around.ears, x), bus)

    def by(self, around: Around, boy: Athlete, name: str, gain: float, linger: int) -> None:
        """A loop that a boy makes; it is there for at least `linger` ticks more."""
        self._until[name] = self._tick + linger
        if boy.who == around.ears.who:
            self.add(name, gain, 0.0, EFFECTS)
        else:
            self.at(around, name, boy.x, boy.y, gain, NEAR, EFFECTS)

    def loudest(self) -> dict[str, Drone]:
        """At most six, the loudest of them; what was just done may linger a moment."""
        found = self._found
        for name, until in list(self._until.items()):
            if self._tick >= until:
                del self._until[name]
            elif name not in found and name in self._kept:
                found[name] = self._kept[name]
        loudest = max((_loudness(drone) for drone in found.values()), default=0.0)
        heard = [name for name in found if self._stands_out(name, loudest)]
        heard.sort(key=self._weight, reverse=True)
        found = {name: found[name] for name in heard[:MOST]}
        self._kept = found
        return found

    def _stands_out(self, name: str, loudest: float) -> bool:
        faintest = loudest - MASKED - (STAYS if name in self._kept else 0.0)
        return _loudness(self._found[name]) >= faintest

    def _weight(self, name: str) -> float:
        drone = self._found[name]
        weight = _loudness(drone)
        if drone.bus in (EFFECTS, MENUS):
            weight += BODY_BONUS
        return weight + STAYS if name in self._kept else weight


def _loudness(drone: Drone) -> float:
    """LUFS at the ear."""
    return LOUDNESS[drone.name] + drone.gain
