"""A fugitive's wits: into a shop when blond hair comes, browse, out again; calm in a grip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import ACT, DOWN, JUMP, LEFT, RIGHT
from game.sim.grip import DUCKED
from game.sim.level import SOLID
from game.sim.person import GRABBED, RUN
from game.sim.shops import ENTERING, INSIDE, OUTSIDE
from game.sim.story import AWAY
from game.sim.units import SUBPIXELS, TILE

if TYPE_CHECKING:
    from mypy_extensions import i64

    from game.sim.athlete import Athlete
    from game.sim.level import Level
    from game.sim.one_for_all import Izuku
    from game.sim.runner import Runner
    from game.sim.scene import Scene
    from game.sim.world import World

COMES: Final[i64] = 16 * TILE  # he is this near ahead, and it is time to hide
FOLLOWS: Final[i64] = 12 * TILE  # or this near behind
FAR_DOOR: Final[i64] = 24 * TILE  # no door farther off is run for
PASSED: Final[i64] = 13 * TILE  # he is this far from the way out
HOP: Final = 20  # pixels before an edge that he jumps
LEAST_TICKS: Final = 60  # in a shop
LONGEST_TICKS: Final = 15 * 60  # then it is out, whatever waits there


class Wits:
    """What somebody on the run does besides running; remembers nothing."""

    def __init__(self, level: Level) -> None:
        """Knows where the last road begins: up to there a race leads straight on."""
        roads = [(road.x - road.width // 2) * SUBPIXELS for road in level.of_kind("crosswalk")]
        self.last_road: i64 = max(roads, default=0) - TILE

    def press(self, world: World, runner: Runner, onward: int) -> int:
        """The buttons that matter more than the way, or -1; `onward` is the exit's side, 1 or -1.

        Hides only where there are doors, is calm only where there is a grip.
        """
        scene = world.scene
        if scene is None:
            return -1
        boy = world.izuku
        if scene.grip is not None and scene.grip.holds:
            return DOWN if scene.grip.units == 0 else 0
        if scene.shops.phase != OUTSIDE:
            return self._inside(world, scene, boy)
        if scene.grip is not None and scene.grip.phase == DUCKED:
            if not scene.race or boy.sx < self.last_road:
                return self._straight_on(world, boy, onward)
        chaser = world.katsuki
        if chaser is None or world.hunt == AWAY or chaser.state_code >= GRABBED:
            return -1
        ahead = (chaser.sx - boy.sx) * onward
        if -FOLLOWS < ahead < COMES and boy.state_code == RUN:
            return self._to_a_door(world, scene, boy, chaser, runner)
        return -1

    def _straight_on(self, world: World, boy: Izuku, onward: int) -> int:
        """Off through the cheering crowd, over what is in the way: no time for a run-up."""
        pressed = RIGHT if onward > 0 else LEFT
        ahead = world.level.flag_at(boy.x + onward * HOP, boy.y - HOP // 2)
        if ahead & SOLID or boy.svy < 0:
            pressed |= JUMP
        return world.traffic.patient(world.tick, boy, pressed)

    def _to_a_door(
        self, world: World, scene: Scene, boy: Izuku, chaser: Athlete, runner: Runner
    ) -> int:
        """Runs for the nearest door that the other is not nearer to, and in."""
        shops = scene.shops
        best, nearest = -1, FAR_DOOR
        for number, door in enumerate(shops.doors):
            way = _distance(door.sx, boy.sx)
            level = -TILE <= door.sy - boy.sy <= 8 * TILE
            if level and way < nearest and way < _distance(door.sx, chaser.sx):
                best, nearest = number, way
        if best < 0 or world.tick + 30 < shops.shut_until:
            return -1
        if shops.may_enter(boy, world.tick) == best:
            return 0 if boy.buttons & ACT else ACT
        door = shops.doors[best]
        goal = runner.graph.surfaces.below(door.sx, door.sy)
        pressed = runner.press(world.stage, boy, goal, door.sx, quirk=False)
        return world.traffic.patient(world.tick, boy, pressed)

    def _inside(self, world: World, scene: Scene, boy: Izuku) -> int:
        """Browses until the street before one of the doors is free of him."""
        shops, chaser = scene.shops, world.katsuki
        if shops.phase == ENTERING or shops.phase != INSIDE:
            return 0
        stayed = world.tick - shops.since
        if stayed < LEAST_TICKS:
            return LEFT
        here = shops.doors[shops.door]
        other = shops.doors[here.leads] if here.leads >= 0 else here
        gone = chaser is None or chaser.state_code >= GRABBED or stayed > LONGEST_TICKS
        if gone or (chaser is not None and _distance(chaser.sx, other.sx) > PASSED):
            return 0 if boy.buttons & ACT else ACT
        if chaser is not None and _distance(chaser.sx, here.sx) > PASSED:
            return DOWN
        return LEFT


def _distance(one: i64, other: i64) -> i64:
    return one - other if one > other else other - one
