"""How a head on the run catches a train: the door that he reaches just before it shuts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.buttons import UP
from game.sim.legs import RUN_SPEED
from game.sim.navigation import FAR
from game.sim.timetable import CLOSING_TICKS, FITS_UNTIL, NEVER
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from game.sim.athlete import Athlete
    from game.sim.navigation import Graph
    from game.sim.train import TrainDoor
    from game.sim.trains import Trains

SPARE: Final = TICKS_PER_SECOND // 3  # before no body fits any more he wants to be there
CROWDED: Final = 130  # % of a free way's ticks that it takes among people


class BoardingPlan:
    """Which door he runs for; what it remembers is no part of the world's state."""

    def __init__(self, graph: Graph) -> None:
        """No door chosen yet."""
        self.graph = graph
        self.door: TrainDoor | None = None
        self.click: int = 0  # the tick by which he means to be in it

    def next_door(self, trains: Trains, tick: int, boy: Athlete) -> tuple[int, int, int]:
        """Buttons to press now, or -1, and the surface and place to run to (-1 for none).

        He gets in late, so that nobody can follow him in; behind whoever sits nothing is pressed.
        """
        if trains.door_of(boy.who) is not None:
            return 0, -1, 0
        door = self._choose(trains, tick, boy)
        if door is None:
            return -1, -1, 0
        if boy.on_ground and door.is_before(boy.sx, boy.sy):
            return UP, -1, 0
        return -1, self.graph.surfaces.below(int(door.sx), int(door.sy)), int(door.sx)

    def _choose(self, trains: Trains, tick: int, boy: Athlete) -> TrainDoor | None:
        """The door with the least time left in it when he gets there; never one behind him."""
        kept = self.door
        if kept is not None and self._click(trains, tick, boy, kept)[0] != self.click:
            kept = None
        best, best_wait = kept, NEVER
        for door in trains.doors:
            if kept is not None and (door.sx - kept.sx) * (kept.sx - boy.sx) <= 0:
                continue
            click, there = self._click(trains, tick, boy, door)
            if kept is not None and click != self.click:
                continue
            if click - there < best_wait:
                best, best_wait = door, click - there
                self.click = click
        self.door = best
        return best

    def _click(self, trains: Trains, tick: int, boy: Athlete, door: TrainDoor) -> tuple[int, int]:
        """Which click of a door he can beat, and when he would get there."""
        table = trains.train_of(door).table
        there = tick + self._ticks_to(boy, door)
        click = table.next_click(tick)
        if there > click - CLOSING_TICKS + FITS_UNTIL - SPARE:
            click = table.next_click(there)
        return click, there

    def _ticks_to(self, boy: Athlete, door: TrainDoor) -> int:
        """About how long the way to a door takes."""
        flat = abs(int(door.sx - boy.sx)) // RUN_SPEED
        here = self.graph.surfaces.under(boy)
        goal = self.graph.surfaces.below(int(door.sx), int(door.sy))
        way = 0
        if here >= 0 and goal >= 0:
            way = self.graph.cost(here, int(boy.sx), goal, quirk=False)
        return (max(flat, way) if way < FAR else flat) * CROWDED // 100
