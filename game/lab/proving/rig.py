"""Izuku's body alone on a level's grid: what a search tries thousands of moves out on."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from game.sim.baking import bare
from game.sim.hazard import Hazard
from game.sim.legs import RUN_SPEED
from game.sim.level import Level, WeatherKey
from game.sim.one_for_all import Izuku
from game.sim.person import FIELDS
from game.sim.stage import Stage
from game.sim.surfaces import SurfaceMap
from game.sim.units import TILE

if TYPE_CHECKING:
    from game.sim.level import Thing
    from game.sim.weather import Weather

    State = tuple[int, ...]

WET_THINGS: Final = ("izuku", "puddle", "spill")
POURING: Final = (WeatherKey(0, 100, 0),)
DEPTH: Final = 2 * TILE  # below the level's lower edge all is lost

_read: Final = attrgetter(*FIELDS)


class Rig:
    """A body, and the ground that it stands on: dry, or as wet as a long rain makes it."""

    def __init__(self, level: Level, *, wet: bool) -> None:
        """Standing at the level's start."""
        self.wet: Final = wet
        ground = ground_of(level, wet=wet)
        start = level.of_kind("izuku")[0]
        self.boy: Final = Izuku(ground, start.x, start.y)
        self.boy.start_with(start)
        self.surfaces: Final = surfaces_of(level)
        self._stage: Final = Stage(ground, 0)
        self._fresh: Final = self.state()
        self._depth: Final = level.height * TILE + DEPTH
        self._hazards: Final = [
            Hazard(number, thing, level) for number, thing in enumerate(level.of_kind("hazard"))
        ]

    def state(self) -> State:
        """Everything that the body remembers."""
        return _read(self.boy)

    def take(self, state: State) -> None:
        """Makes the body what it was."""
        boy = self.boy
        for name, value in zip(FIELDS, state, strict=True):
            setattr(boy, name, value)
        self._stage.tick = boy.tick

    def put_into(self, boy: Izuku, weather: Weather) -> None:
        """Makes the body what another is, in the weather that this one stands in."""
        self._stage.weather = weather
        self.boy.flags = boy.flags
        self.take(_read(boy))

    def press(self, buttons: int) -> bool:
        """One tick; False when the body is lost: fallen out, or in a hazard."""
        stage, boy = self._stage, self.boy
        stage.begin_tick()
        stage.weather.turn_to(stage.tick)
        boy.update(buttons, stage)
        if boy.sy > self._depth:
            return False
        return not any(hazard.touches(boy) for hazard in self._hazards)

    def stand(self, surface: int, sx: int, direction: int, *, running: bool) -> None:
        """Puts the body, as fresh as at the start, on a surface at a place in subpixels."""
        boy = self.boy
        self.take(self._fresh)
        boy.sx = sx
        boy.sy = boy.highest = self.surfaces.height(surface, sx)
        boy.svx = direction * RUN_SPEED if running else 0
        boy.facing = direction or 1
        boy.follow_ground()
        boy.on_ground = True


def ground_of(level: Level, *, wet: bool) -> Level:
    """The level's grid with its puddles and spills, dry or in a long heavy rain."""
    name = "wet ground" if wet else "dry ground"
    kept = level.routes.get(name)
    if not isinstance(kept, Level):
        plain = bare(level)
        things: list[Thing] = [thing for thing in level.things if thing.kind in WET_THINGS]
        kept = level.routes[name] = Level(
            level.name, level.width, level.height, plain.shapes, plain.materials, plain.roofed,
            things, POURING if wet else (),
        )  # fmt: skip
    return kept


def surfaces_of(level: Level) -> SurfaceMap:
    """Where one can stand in a level; kept with it."""
    kept = level.routes.get("surfaces")
    if not isinstance(kept, SurfaceMap):
        kept = level.routes["surfaces"] = SurfaceMap(bare(level))
    return kept
