"""Who presses Izuku's buttons in the real world on the way to a goal: plans, looks, plans again.

The known moves lead him; where one was found by a search, the search is made again from the very
state that he is in, as people, wind and doors have moved him since. What he remembers is no part
of the world's state, so he can be set down anywhere in a run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.field import Field
from game.lab.proving.rig import Rig
from game.lab.proving.search import GOAL, Search, nowhere
from game.sim.boarding import BoardingPlan
from game.sim.buttons import BOOST, JUMP, LEFT, RIGHT
from game.sim.gates import through
from game.sim.grip import DUCKED
from game.sim.navigation import ANY, FAR
from game.sim.one_for_all import BURST_STRAIN, LEAP_STRAIN, STRAIN_HURTS
from game.sim.person import GRABBED, RUN
from game.sim.runner import Runner
from game.sim.shops import OUTSIDE
from game.sim.stranded import stranded
from game.sim.units import SUBPIXELS, TILE
from game.sim.wits import Wits

if TYPE_CHECKING:
    from game.lab.proving.goals import Goal
    from game.lab.proving.reach import Reach
    from game.lab.proving.search import Touches
    from game.sim.explosion import Katsuki
    from game.sim.navigation import Graph
    from game.sim.one_for_all import Izuku
    from game.sim.world import World

TIRED: Final = 22  # stamina at which he stops for breath, where nobody is near
RESTED: Final = 45
REST_TICKS: Final = 6 * 60  # no longer, and not soon again: some scenes let nobody rest
SAFE: Final = 24 * TILE
DANGER: Final = 9 * TILE  # who waits so near ahead makes him turn
FLIGHT: Final = 14 * TILE
TURNED_TICKS: Final = 60
ABOVE: Final = 3 * TILE  # who is higher or lower than this is not in the way
HURDLE: Final = 46 * SUBPIXELS  # so far before somebody who only stands there he jumps
WALL_TICKS: Final = 50  # from one boost into a wall that no way is known past to the next
HOP_RANGE: Final = 8 * TILE  # so near to where a found move begins it is searched for again
HOP_EVERY: Final = 20  # ticks
HOP_TRIES: Final = 2500  # moves tried each time
LONGEST_PAUSE: Final = 10 * 60  # ticks from one search in vain to the next
STUCK_TICKS: Final = 4 * 60  # without getting nearer: then any planned move is searched for


class Manner(NamedTuple):
    """How he goes about it: which road he likes, and whether he minds the other boy.

    `waits` is how many ticks he stands still first, `dashes` whether he boosts where it only
    saves time.
    """

    road: int = ANY
    wary: bool = True
    waits: int = 0
    dashes: bool = False


class Guide:
    """A source of buttons for Izuku on the way to one goal."""

    def __init__(self, reach: Reach, goal: Goal, graph: Graph, manner: Manner) -> None:
        """Plans with the moves of a graph on the terms of what can be reached."""
        self._boosts: Final = reach.terms.boosts
        self._goal: Final = goal
        self._manner: Final = manner
        self._runner: Final = Runner(graph, "izuku")
        self._wits: Final = Wits(reach.level)
        self._plan: Final = BoardingPlan(graph) if goal.kind == "train" else None
        self._level: Final = reach.level
        self._reach: Final = reach
        self._field: Field | None = None  # to the goal, once it is needed
        # starts of moves that no recipe knows, by surface
        self._found: Final = [(edge.source, edge.start, edge.target) for edge in reach.extra]
        self._hop: Final = reach.last_hops.get(goal.name)
        self._inputs: bytes = b""  # of a move that he is in the middle of
        self._pause: int = HOP_EVERY
        self._searches_at: int = 0
        self._nearest: int = 2 * FAR
        self._nearest_at: int = -1
        self._waits_until: int = -1
        self._rests_until: int = 0
        self._rests_again: int = 0
        self._turned_until: int = 0
        self._turned_to: int = 0

    def press(self, world: World) -> int:
        """The buttons of the next tick."""
        pressed = self._press(world)
        return pressed if self._boosts else pressed & ~BOOST

    def cost(self, world: World) -> int:
        """Ticks that are left to the goal; `FAR` and the pixels across where no way is known."""
        boy, graph = world.izuku, self._runner.whole
        surface = graph.surfaces.nearest(boy.sx, boy.sy)
        goal, _ = self._where(boy)
        left = FAR
        if surface >= 0 and goal >= 0:
            left = graph.cost(surface, int(boy.sx), goal, quirk=self._boosts)
        return left if left < FAR else FAR + abs(self._goal.x - boy.x)

    # ---- one tick

    def _press(self, world: World) -> int:
        boy = world.izuku
        if self._waits_until < 0:
            self._waits_until = world.tick + self._manner.waits
        scene = self._in_scene(world, boy)
        if scene >= 0:
            return scene
        if world.tick < self._waits_until:
            return 0
        if self._inputs:
            return self._next_input()
        quirk = self._boosts and boy.strain_units + max(BURST_STRAIN, LEAP_STRAIN) < STRAIN_HURTS
        goal, goal_sx = self._where(boy)
        if self._plan is not None and world.trains is not None:
            asked, goal, goal_sx = self._plan.next_door(world.trains, world.tick, boy)
            if asked >= 0:
                return asked
        if goal < 0 or self._rests(world, boy):
            return 0
        hop = self._found_move(world, boy)
        if hop >= 0:
            return hop
        return self._mind_others(world, boy, self._run(world, boy, goal, goal_sx, quirk=quirk))

    def _in_scene(self, world: World, boy: Izuku) -> int:
        """Buttons that a scene asks for, or -1."""
        asked = stranded(world)
        if asked >= 0:
            return asked
        scene = world.scene
        if scene is None:
            return -1
        grip = scene.grip
        ducked = grip is not None and grip.phase == DUCKED
        if ducked and not self._goal.ends:
            return -1  # he has slipped away, and something else in mind than the way out
        held = ducked or (grip is not None and grip.holds)
        if self._manner.wary or held or scene.shops.phase != OUTSIDE:
            return self._wits.press(world, self._runner, 1 if self._goal.x >= boy.x else -1)
        return -1

    def _run(self, world: World, boy: Izuku, goal: int, goal_sx: int, *, quirk: bool) -> int:
        runner = self._runner
        if world.gadgets is not None:
            runner.heed(world.gadgets)
        runner.hurries = self._manner.dashes
        if world.tick < self._turned_until and not runner.under_way:
            goal_sx = int(boy.sx) + self._turned_to * FLIGHT
            goal_sx = min(max(goal_sx, TILE), (self._level.width - 1) * TILE)
            goal = runner.graph.surfaces.nearest(goal_sx, boy.sy)
        pressed = runner.press(world.stage, boy, goal, goal_sx, quirk=quirk, road=self._manner.road)
        stuck = runner.no_way and boy.state_code == RUN and boy.wall_within(TILE // 2)
        if stuck and quirk and world.tick % WALL_TICKS == 0:
            pressed = pressed & ~JUMP | BOOST  # perhaps the wall is weak
        if world.gadgets is not None and world.gadgets.gates:
            pressed = through(world.gadgets.gates, boy, pressed)
        return pressed

    def _where(self, boy: Izuku) -> tuple[int, int]:
        """The goal's surface and the place on it."""
        surfaces = self._runner.graph.surfaces
        if self._hop is not None:
            return self._hop.start.surface, self._hop.start.sx
        return surfaces.nearest(self._goal.x * SUBPIXELS, self._goal.y * SUBPIXELS), (
            self._goal.x * SUBPIXELS
        )

    # ---- moves that a search has found

    def _found_move(self, world: World, boy: Izuku) -> int:
        """The first button of such a move, where he is about to make one; else -1."""
        if boy.state_code != RUN or world.tick % HOP_EVERY or self._runner.under_way:
            return -1
        if world.tick < self._searches_at:
            return -1
        here = self._runner.graph.surfaces.under(boy)
        hop = self._hop
        if hop is not None and self._is_near(boy, here, hop.start.surface, hop.start.sx):
            return self._search_again(world, boy, here, GOAL)
        target = self._next_surface(boy, here)
        for surface, sx, to in self._found:
            if to == target and self._is_near(boy, here, surface, sx):
                return self._search_again(world, boy, here, target)
        if target >= 0 and self._is_stuck(world):
            return self._search_again(world, boy, here, target)
        return -1

    def _is_near(self, boy: Izuku, here: int, surface: int, sx: int) -> bool:
        return surface == here and abs(sx - int(boy.sx)) < HOP_RANGE

    def _is_stuck(self, world: World) -> bool:
        """Whether he has not got nearer for a while."""
        left = self.cost(world)
        if left < self._nearest or self._nearest_at < 0:
            self._nearest, self._nearest_at = left, world.tick
        return world.tick - self._nearest_at > STUCK_TICKS

    def _next_surface(self, boy: Izuku, here: int) -> int:
        """The surface that the planned way leads to next, or -1."""
        graph = self._runner.whole
        goal, goal_sx = self._where(boy)
        if here < 0 or here == goal:
            return -1
        edge = graph.next_edge(here, int(boy.sx), goal, quirk=self._boosts, goal_sx=goal_sx)
        return graph.edges[edge].target if edge >= 0 else -1

    def _search_again(self, world: World, boy: Izuku, here: int, target: int) -> int:
        rig = Rig(self._level, wet=False, things=True)
        rig.put_into(world)
        surfaces = set(range(len(rig.surfaces.surfaces))) - {target}
        touches: Touches = nowhere
        if target == GOAL:
            self._field = self._field or Field(self._level, self._goal.cells(self._level))
            field, touches = self._field, self._goal.holds
        else:
            field = self._reach.field_to(target)
        search = Search(rig, field, surfaces, touches, boosts=self._boosts)
        search.add_state(here)
        found = search.next_find(HOP_TRIES)
        world.weather.turn_to(world.tick)
        if found is None:
            self._searches_at = world.tick + self._pause
            self._pause = min(2 * self._pause, LONGEST_PAUSE)
            return -1
        self._pause = HOP_EVERY
        self._inputs = found.inputs
        self._runner.give_up()
        return self._next_input()

    def _next_input(self) -> int:
        pressed, self._inputs = self._inputs[0], self._inputs[1:]
        return pressed

    # ---- others

    def _rests(self, world: World, boy: Izuku) -> bool:
        """Whether he gets his breath back, as far as he still can."""
        if self._runner.under_way or boy.state_code != RUN or not boy.on_ground:
            return False
        rested = min(RESTED, int(boy.ceiling_units) // 60 - 1)
        chaser = self._chaser(world)
        near = chaser is not None and abs(int(chaser.sx - boy.sx)) < SAFE
        if boy.stamina >= rested or (near and self._manner.wary):
            self._rests_until = 0
        elif boy.stamina < min(TIRED, rested) and world.tick >= self._rests_again:
            self._rests_until = world.tick + REST_TICKS
            self._rests_again = self._rests_until + REST_TICKS
        return world.tick < self._rests_until

    def _mind_others(self, world: World, boy: Izuku, pressed: int) -> int:
        """The buttons, but not into arms, and not under wheels unless someone is close behind."""
        chaser = self._chaser(world)
        heading = (pressed & RIGHT != 0) - (pressed & LEFT != 0)
        if chaser is not None and not self._runner.under_way:
            gap = int(chaser.sx - boy.sx) * heading
            level = -ABOVE < int(chaser.sy - boy.sy) < ABOVE
            if not self._manner.wary:
                if 0 < gap < HURDLE and level:
                    pressed |= JUMP
            elif 0 < gap < DANGER and level and world.tick >= self._turned_until:
                self._runner.avoid(boy)
                self._turned_to = -heading
                self._turned_until = world.tick + TURNED_TICKS
        waits = world.traffic.patient(world.tick, boy, pressed)
        if waits == pressed or chaser is None or abs(int(chaser.sx - boy.sx)) >= DANGER:
            return waits
        return pressed

    def _chaser(self, world: World) -> Katsuki | None:
        """The other boy while he is on the street."""
        chaser = world.katsuki
        return None if chaser is None or chaser.state_code >= GRABBED else chaser
