"""Izuku's body alone on a level's grid: what a search tries thousands of moves out on."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from game.sim.baking import bare
from game.sim.gadgets import KINDS
from game.sim.hazard import Hazard
from game.sim.legs import RUN_SPEED
from game.sim.level import Level, WeatherKey
from game.sim.one_for_all import Izuku
from game.sim.person import FIELDS, GRABBED
from game.sim.stage import Stage
from game.sim.surfaces import SurfaceMap
from game.sim.units import TILE

if TYPE_CHECKING:
    from game.sim.gadgets import Gadgets
    from game.sim.world import World

    State = tuple[int, ...]

WET_THINGS: Final = ("izuku", "puddle", "spill")
HELPERS: Final = ("bounce", "slide", "topple", "thing")
POURING: Final = (WeatherKey(0, 100, 0),)
LONGEST_FALL: Final = 60 * 60  # ticks: more than the highest level is deep
DEPTH: Final = 2 * TILE  # below the level's lower edge all is lost

_read: Final = attrgetter(*FIELDS)


class Rig:
    """A body, and the ground that it stands on: dry, or as wet as a long rain makes it.

    With `things` the street's awnings, lines and weak walls do to it what they do, else nothing.
    """

    def __init__(self, level: Level, *, wet: bool, things: bool = False) -> None:
        """Standing at the level's start."""
        self.wet: Final = wet
        ground = ground_of(level, wet=wet, things=things)
        start = level.of_kind("izuku")[0]
        self.boy: Final = Izuku(ground, start.x, start.y)
        self.boy.start_with(start)
        self.surfaces: Final = surfaces_of(level)
        self._stage: Final = Stage(ground, 0)
        self._gadgets: Final = self._stage.gadgets
        self._fresh: Final = self.state()
        self._depth: Final = level.height * TILE + DEPTH
        self._hazards: Final = [
            Hazard(number, thing, level) for number, thing in enumerate(level.of_kind("hazard"))
        ]

    def state(self) -> State:
        """Everything that the body, and things of the street, remember."""
        state: State = _read(self.boy)
        return state if self._gadgets is None else (*state, *self._things_now(self._gadgets))

    def take(self, state: State) -> None:
        """Makes the body, and things of the street, what they were."""
        boy = self.boy
        for name, value in zip(FIELDS, state, strict=False):
            setattr(boy, name, value)
        self._stage.tick = boy.tick
        gadgets = self._gadgets
        if gadgets is not None:
            things = state[len(FIELDS) :]
            if things != self._things_now(gadgets):
                gadgets.load(iter(things))
                boy.flags = gadgets.flags

    def put_into(self, world: World) -> None:
        """Makes it what it is in a world, in the weather there."""
        self._stage.weather = world.weather
        state: State = _read(world.izuku)
        if self._gadgets is not None and world.gadgets is not None:
            state = (*state, *self._things_now(world.gadgets))
        self.take(state)

    def press(self, buttons: int) -> bool:
        """One tick; False when the body is lost: fallen out, or in a hazard."""
        stage, boy = self._stage, self.boy
        stage.begin_tick()
        stage.weather.turn_to(stage.tick)
        boy.update(buttons, stage)
        if self._gadgets is not None:
            if self._gadgets.meet(boy, stage):
                boy.flags = self._gadgets.flags
            if boy.state_code >= GRABBED:
                return False
        if boy.sy > self._depth:
            return False
        return not any(hazard.touches(boy) for hazard in self._hazards)

    def first_floor(self) -> int:
        """The surface on which the body comes to stand at the start, or -1 where it falls out."""
        boy = self.boy
        self.take(self._fresh)
        for _ in range(LONGEST_FALL):
            if not self.press(0):
                break
            if boy.on_ground:
                surface = self.surfaces.under(boy)
                return surface if surface >= 0 else self.surfaces.nearest(boy.sx, boy.sy)
        return -1

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

    @staticmethod
    def _things_now(gadgets: Gadgets) -> State:
        numbers: list[int] = []
        gadgets.save(numbers)
        return tuple(numbers)


def has_things(level: Level) -> bool:
    """Whether a level holds anything that may help a body on its way."""
    return any(thing.kind in HELPERS for thing in level.things)


def ground_of(level: Level, *, wet: bool, things: bool) -> Level:
    """The level's grid with its puddles and spills, and perhaps the street's things; kept."""
    name = f"ground {'wet' if wet else 'dry'} {'with' if things else 'without'} things"
    kept = level.routes.get(name)
    if not isinstance(kept, Level):
        plain = bare(level)
        kinds = (*WET_THINGS, *KINDS) if things else WET_THINGS
        kept = level.routes[name] = Level(
            level.name, level.width, level.height, plain.shapes, plain.materials, plain.roofed,
            [thing for thing in level.things if thing.kind in kinds], POURING if wet else (),
        )  # fmt: skip
    return kept


def surfaces_of(level: Level) -> SurfaceMap:
    """Where one can stand in a level; kept with it."""
    kept = level.routes.get("surfaces")
    if not isinstance(kept, SurfaceMap):
        kept = level.routes["surfaces"] = SurfaceMap(bare(level))
    return kept
