"""Imagining: what would become of some buttons, tried on a copy of a boy before he commits.

The copy moves on a bare, silent stage that shares the weather; the street's people are only asked
whether they would forbid a blast or a boost. Nothing of the world and none of its random numbers
are touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.baking import LONGEST_TICKS, LOST, bare
from game.sim.explosion import OUTER_RADIUS, Katsuki
from game.sim.hazard import Hazard
from game.sim.one_for_all import CROWD_RADIUS, CROWD_STOPS, Izuku
from game.sim.person import LYING, RUN, STUMBLE
from game.sim.recipes import Reflex
from game.sim.stage import Stage
from game.sim.surfaces import SurfaceMap
from game.sim.units import TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.navigation import Edge

SETTLE_TICKS: Final = 8  # the last button is held this long for a late landing
SKIDDING_TICKS: Final = 30  # and what he imagines goes on so long: who lands in the wet skids first
UNDER_WAY: Final = -1
USES: Final = frozenset({"blast", "boost", "leap"})  # events of a quirk at work


class Imagination:
    """One boy's, on one level."""

    def __init__(self, level: Level, surfaces: SurfaceMap, who: str) -> None:
        """For "izuku" or "katsuki"."""
        ground = bare(level)
        self._stage = Stage(ground, 0)
        self._boy: Athlete = Katsuki(ground, 0, 0) if who == "katsuki" else Izuku(ground, 0, 0)
        self.surfaces = surfaces  # those of the graph that is planned with
        self._hazards = [
            Hazard(number, t, level) for number, t in enumerate(level.of_kind("hazard"))
        ]
        self._source: int = -1
        self._now: int = 0
        self._left_ground: bool = False
        self._depth: i64 = (level.height + 2) * TILE
        self.end_sx: i64 = 0
        """Where the last rollout came to its end."""
        self.ticks: int = 0
        """How long it took."""

    def landing(self, stage: Stage, boy: Athlete, inputs: bytes, source: int, wait: int = 0) -> int:
        """The surface that inputs would lead to from `source`, begun in `wait` ticks.

        `LOST` for none, for a fall, and for a quirk that people would forbid.
        """
        self._begin(stage, boy, source, 0)
        return self._roll(stage, inputs)

    def from_start(self, stage: Stage, boy: Athlete, edge: Edge, wait: int) -> bool:
        """Whether an edge would work out, begun as it should be, in `wait` ticks."""
        self._begin(stage, boy, edge.source, wait)
        copy = self._boy
        copy.sx = edge.start
        copy.sy = copy.highest = self.surfaces.height(edge.source, edge.start)
        copy.svx = edge.direction * boy.top_speed() if edge.running else 0
        copy.facing = edge.direction or 1
        copy.follow_ground()
        return self._roll(stage, edge.inputs) == edge.target

    def found(
        self, stage: Stage, boy: Athlete, recipe: int, direction: int, source: int, target: int
    ) -> bytes:
        """Inputs by which a recipe's reflex would lead from one surface to another, or none."""
        self._begin(stage, boy, source, 0)
        reflex = Reflex(recipe, direction)
        inputs = bytearray()
        landed = UNDER_WAY
        while landed == UNDER_WAY and len(inputs) < LONGEST_TICKS:
            inputs.append(reflex.press(self._boy))
            landed = self._tick(stage, inputs[-1])
            if self._left_ground and self._boy.on_ground:
                break
        self._wake(stage)
        return bytes(inputs) if landed == target else b""

    # ---- one rollout

    def _begin(self, stage: Stage, boy: Athlete, source: int, wait: int) -> None:
        numbers: list[int] = []
        boy.save(numbers)
        self._boy.load(iter(numbers))
        self._boy.flags = boy.flags
        self._stage.weather = stage.weather
        self._stage.tick = boy.tick + wait
        self._now = stage.weather.tick
        self._source = source
        self._left_ground = False
        self.ticks = 0

    def _roll(self, stage: Stage, inputs: bytes) -> int:
        landed = UNDER_WAY
        last = inputs[-1]
        for step in range(len(inputs) + SKIDDING_TICKS):
            landed = self._tick(stage, inputs[step] if step < len(inputs) else last)
            if landed != UNDER_WAY:
                break
        self._wake(stage)
        return landed if landed >= 0 else LOST

    def _tick(self, stage: Stage, buttons: int) -> int:
        """One tick; the surface landed on, `UNDER_WAY` or `LOST`."""
        here, boy = self._stage, self._boy
        here.begin_tick()
        here.weather.turn_to(here.tick)
        boy.update(buttons, here)
        self.ticks += 1
        for event in here.events:
            if event.name in USES and forbidden(stage, boy.who, boy.sx, boy.sy):
                return LOST
        for hazard in self._hazards:
            if hazard.touches(boy):
                return LOST
        if boy.sy > self._depth or boy.state_code in (STUMBLE, LYING):
            return LOST
        if not boy.on_ground or boy.state_code != RUN:
            self._left_ground = True
            return UNDER_WAY
        self.end_sx = boy.sx
        surface = self.surfaces.under(boy)
        if surface != self._source:
            return surface if surface >= 0 else UNDER_WAY
        return UNDER_WAY

    def _wake(self, stage: Stage) -> None:
        stage.weather.turn_to(self._now)


def imagination_for(level: Level, surfaces: SurfaceMap, who: str) -> Imagination:
    """The one of "izuku" or "katsuki", kept with the level."""
    kept = level.routes.get(who + " imagines")
    if not isinstance(kept, Imagination):
        kept = level.routes[who + " imagines"] = Imagination(level, surfaces, who)
    return kept


def forbidden(stage: Stage, who: str, sx: i64, sy: i64) -> bool:
    """Whether the people around a place keep a boy from using his quirk there."""
    if who == "katsuki":
        return stage.crowd.any_within(sx, sy, OUTER_RADIUS)
    return stage.crowd.count_within(sx, sy, CROWD_RADIUS) >= CROWD_STOPS
