"""Izuku's head when nobody plays him: the quickest known way to the nearest exit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.navigation import FAR
from game.sim.one_for_all import CROWD_RADIUS, CROWD_STOPS
from game.sim.routes import graph_for
from game.sim.runner import Runner
from game.sim.units import SUBPIXELS

if TYPE_CHECKING:
    from game.sim.level import Level
    from game.sim.one_for_all import Izuku
    from game.sim.world import World

STRAIN_LIMIT: Final = 60  # %: above it he saves his legs


class Fugitive:
    """A source of buttons for Izuku; what it remembers is no part of the world's state."""

    def __init__(self, level: Level) -> None:
        """A bot for one level."""
        self.graph = graph_for(level, "izuku")
        self.runner = Runner(self.graph, "izuku")
        self.exits = [(exit_.x * SUBPIXELS, exit_.y * SUBPIXELS) for exit_ in level.of_kind("exit")]

    def press(self, world: World, *, boosts: bool = True) -> int:
        """The buttons of the next tick; without `boosts` he saves his legs altogether."""
        boy = world.izuku
        if world.gadgets is not None:
            self.runner.heed(world.gadgets)
            self.graph = self.runner.graph
        quirk = (
            boosts
            and boy.strain < STRAIN_LIMIT
            and world.crowd.count_within(boy.sx, boy.sy, CROWD_RADIUS) < CROWD_STOPS
        )
        goal, goal_sx = self._nearest_exit(boy, quirk=quirk)
        if goal < 0:
            return 0
        pressed = self.runner.press(world.stage, boy, goal, goal_sx, quirk=quirk)
        return world.traffic.patient(world.tick, boy, pressed)

    def _nearest_exit(self, boy: Izuku, *, quirk: bool) -> tuple[int, int]:
        surfaces = self.graph.surfaces
        here = surfaces.under(boy)
        best = (-1, 0)
        best_cost = FAR + 1
        for x, y in self.exits:
            goal = surfaces.below(x, y)
            if goal < 0:
                continue
            cost = FAR if here < 0 else self.graph.cost(here, int(boy.sx), goal, quirk=quirk)
            if cost < best_cost:
                best, best_cost = (goal, x), cost
        return best
