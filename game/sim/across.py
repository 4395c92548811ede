"""Who is left behind on the last roof: he comes to its edge, stops there, and cannot follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import BOOST, DOWN, LEFT, RIGHT
from game.sim.explosion import BLAST_SWEAT, PALMS_DEAD, PALMS_FIZZLE
from game.sim.level import IS_PLATFORM, STOPS_DOWN
from game.sim.person import GRABBED, RUN
from game.sim.routes import graph_for
from game.sim.runner import Runner
from game.sim.units import SUBPIXELS, TILE, TILE_SHIFT
from game.sim.unplanned import towards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_extensions import i64

    from game.sim.explosion import Katsuki
    from game.sim.level import Level, Thing
    from game.sim.stage import Stage

SLOWS_WITHIN: Final[i64] = 3 * TILE  # he walks the last steps to the edge
THERE: Final[i64] = TILE // 2
TOES: Final[i64] = 8 * SUBPIXELS  # from the edge that he never goes beyond
TRIES_EACH: Final = 400  # ticks from one look at palms that will not ignite to the next
CALLS_EACH: Final = 400
CALLS_AFTER: Final = 150  # ticks from a look at his palms to a shout that the storm swallows


class Across:
    """His legs on the far side of a gap that he cannot jump."""

    def __init__(self, level: Level, stop: Thing) -> None:
        """On his way; `stop` is where he ends up."""
        self.level = level
        self.stop_sx: i64 = stop.x * SUBPIXELS
        self.stop_sy: i64 = stop.y * SUBPIXELS
        self.edge_sx: i64 = _last_floor(level, stop) - TOES
        self.runner: Runner | None = None

    def is_there(self, chaser: Katsuki) -> bool:
        """Whether he stands where he has to stop."""
        away = chaser.sx - self.stop_sx
        return chaser.state_code == RUN and chaser.sy == self.stop_sy and -TILE <= away <= TILE

    def press(self, stage: Stage, chaser: Katsuki, *, calls: bool) -> int:
        """His buttons on the way to the edge and at it; with `calls` he shouts over."""
        if chaser.state_code >= GRABBED:
            return 0
        self._keep_back(chaser)
        if chaser.sy != self.stop_sy or chaser.state_code != RUN:
            return self._run(stage, chaser)
        gap = self.stop_sx - chaser.sx
        if gap > SLOWS_WITHIN:
            return self._run(stage, chaser)
        if -THERE <= gap <= THERE:
            return self._stand(stage, chaser, calls=calls)
        return (RIGHT if gap > 0 else LEFT) | DOWN

    def cross(self, chaser: Katsuki, goal_sx: i64) -> int:
        """His buttons once something lies across: over it, with care."""
        if chaser.sx > self.edge_sx and chaser.on_ground:
            return towards(chaser, goal_sx) | DOWN
        return towards(chaser, goal_sx)

    def put_there(self, chaser: Katsuki) -> None:
        """After a minute that nobody has seen he has got there, whatever held him up."""
        chaser.sx, chaser.sy = self.stop_sx, self.stop_sy
        chaser.hold_still()
        chaser.on_slope = False
        chaser.crouch(down=False)
        chaser.on_ground = chaser.stands()
        chaser.facing = 1
        chaser.drench()
        chaser.enter(RUN)

    def _run(self, stage: Stage, chaser: Katsuki) -> int:
        if self.runner is None:
            self.runner = Runner(graph_for(self.level, "katsuki"), "katsuki")
        if stage.gadgets is not None:
            self.runner.heed(stage.gadgets)
        goal = self.runner.graph.surfaces.below(int(self.stop_sx), int(self.stop_sy))
        fires = chaser.palm_units <= PALMS_FIZZLE and chaser.sweat_units >= BLAST_SWEAT
        return self.runner.press(stage, chaser, goal, self.stop_sx, quirk=fires)

    def _stand(self, stage: Stage, chaser: Katsuki, *, calls: bool) -> int:
        if chaser.facing < 0:
            return RIGHT
        moment = stage.tick % TRIES_EACH
        if moment == 0 and chaser.palm_units > PALMS_DEAD:
            return BOOST  # a hiss
        if calls and moment == CALLS_AFTER:
            stage.tell("drowned", "katsuki", chaser.sx, chaser.sy)
        return 0

    def _keep_back(self, chaser: Katsuki) -> None:
        """He catches himself at the edge, however fast he came."""
        if chaser.sy == self.stop_sy and chaser.on_ground and chaser.svx > 0:
            room = self.edge_sx - chaser.sx
            if -TOES <= room < chaser.svx:
                chaser.svx = room if room > 0 else 0

    def save(self, out: list[int]) -> None:
        """Appends everything that changes."""
        out.append(int(self.runner is not None))
        if self.runner is not None:
            self.runner.save(out)

    def load(self, saved: Iterator[int]) -> None:
        """Takes back what `save` gave."""
        self.runner = None
        if next(saved):
            self.runner = Runner(graph_for(self.level, "katsuki"), "katsuki")
            self.runner.load(saved)


def _last_floor(level: Level, stop: Thing) -> i64:
    """Where the roof ends on which somebody stops, in subpixels."""
    floor = level.floor_under(stop.x * SUBPIXELS, stop.y * SUBPIXELS)
    columns: i64 = 0
    while level.flags[floor + columns] & (STOPS_DOWN | IS_PLATFORM):
        columns += 1
    return (((stop.x * SUBPIXELS) >> TILE_SHIFT) + columns) << TILE_SHIFT
