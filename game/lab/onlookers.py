"""What must hold in the crowd: nobody in walls, off floors, on a road on red, or gone in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.level import IS_PLATFORM, SOLID, STOPS_DOWN
from game.sim.passer import INSIDE
from game.sim.units import SUBPIXELS, TILE, TILE_PIXELS, TILE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.sim.athlete import Athlete
    from game.sim.civilian import Civilian
    from game.sim.world import World

MOST_CIVILIANS: Final = 300
IN_VIEW: Final = 15 * TILE  # subpixels from a boy, half a screen: here nobody comes or goes unseen
STRIDE: Final = 3 * SUBPIXELS  # a tick, at most; a push from a boy included
HALF_BODY: Final = 5 * SUBPIXELS
HEAD: Final = 25 * SUBPIXELS  # above the feet
THRESHOLDS: Final = ("shop", "exit", "train", "door")  # things by which people come and go
AT_THRESHOLD: Final = TILE_PIXELS  # px to either side
SELDOM: Final = 16  # ticks between two looks at those who sleep


class Onlookers:
    """Watches a world's crowd from tick to tick."""

    def __init__(self, world: World) -> None:
        """Notes how everybody stands."""
        self._places: dict[int, int] = {}
        self._on_roads: set[int] = set()
        self._closed: set[int] = set()
        self._doors = [t for t in world.level.things if t.kind in THRESHOLDS]
        self._listed = world.crowd.outside
        self._outside = {person.number for person in self._listed}
        list(self._steps(world))

    def broken(self, world: World) -> Iterator[str]:
        """What is wrong after a tick, to be asked after every one."""
        crowd = world.crowd
        if len(crowd.civilians) > MOST_CIVILIANS:
            yield f"{len(crowd.civilians)} civilians"
        if crowd.outside is not self._listed:
            yield from self._comings_and_goings(world)
        yield from self._steps(world)
        for person in crowd.outside if world.tick % SELDOM == 0 else crowd.awake:
            yield from _broken_stand(world, person)

    def _steps(self, world: World) -> Iterator[str]:
        """Leaps, and roads that somebody stepped onto on red; notes where everybody is."""
        places: dict[int, int] = {}
        on_roads: set[int] = set()
        crowd, before = world.crowd, self._places
        for person in crowd.awake:
            number, place = person.number, int(person.place)
            places[number] = place
            if not -STRIDE <= place - before.get(number, place) <= STRIDE:
                yield f"{_named(person)} leapt from {before[number] // SUBPIXELS}"
            if person.ground.crossings:
                crossing = person.ground.crossing_over(place)
                if crossing is not None:
                    on_roads.add(number)
                    stepped = number in before and number not in self._on_roads
                    # the story may have changed a signal after the people had moved
                    closed = crossing.x in self._closed and not crowd.crossing_open(crossing.x)
                    if stepped and closed:
                        yield f"{_named(person)} steps onto the road at {crossing.x} on red"
        self._places, self._on_roads = places, on_roads
        self._closed = {c.x for c in world.traffic.crosswalks if not crowd.crossing_open(c.x)}

    def _comings_and_goings(self, world: World) -> Iterator[str]:
        """Who came or went in view of a boy, and not by a door or the map's edge."""
        self._listed = world.crowd.outside
        outside = {person.number for person in self._listed}
        for number in self._outside ^ outside:
            person = world.crowd.civilians[number]
            if not _in_view(world, person):
                continue
            if not self._at_threshold(world, person):
                yield f"{_named(person)} {'appears' if number in outside else 'vanishes'} in view"
        self._outside = outside

    def _at_threshold(self, world: World, person: Civilian) -> bool:
        place = person.place
        if any(-TILE <= door.sx - place <= TILE for door in person.ground.doors):
            return True
        x = int(place // SUBPIXELS)
        return any(abs(thing.x - x) <= thing.width // 2 + AT_THRESHOLD for thing in self._doors)


def _in_view(world: World, person: Civilian) -> bool:
    chaser = world.katsuki
    if chaser is not None and chaser.state != "hidden" and _near(person, chaser):
        return True
    return _near(person, world.izuku)


def _near(person: Civilian, boy: Athlete) -> bool:
    across, down = person.place - boy.sx, person.sy - boy.sy
    return -IN_VIEW <= across <= IN_VIEW and -IN_VIEW <= down <= IN_VIEW


def _broken_stand(world: World, person: Civilian) -> Iterator[str]:
    """Whether somebody stands where a body has room, with both feet on a floor."""
    # gates let everybody through who has a pass: they are walls for the boys only
    flags, level, sx, sy = world.izuku.flags, world.level, int(person.sx), int(person.sy)
    if sy % TILE or not person.ground.left <= sx <= person.ground.right:
        yield f"{_named(person)} is off the floor"
    feet = level.origin + (sy >> TILE_SHIFT) * level.stride
    head = level.origin + ((sy - HEAD) >> TILE_SHIFT) * level.stride
    for foot in ((sx - HALF_BODY) >> TILE_SHIFT, (sx + HALF_BODY) >> TILE_SHIFT):
        if not flags[feet + foot] & (STOPS_DOWN | IS_PLATFORM):
            yield f"{_named(person)} stands on nothing"
        if (level.flags[feet - level.stride + foot] | level.flags[head + foot]) & SOLID:
            yield f"{_named(person)} is in a wall"
    if person.state_code == INSIDE:
        yield f"{_named(person)} is listed as outside"


def _named(person: Civilian) -> str:
    return f"civilian {person.number} at {person.x}, {person.y} ({person.state})"
