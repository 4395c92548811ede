"""One run in the real world, kept so that it can be taken back and tried otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.sim.person import HIDDEN
from game.sim.story import OUTCOMES
from game.sim.units import TILE_SHIFT
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.lab.proving.goals import Goal
    from game.sim.level import Level

    Press = Callable[[World], int]

KEPT_EVERY: Final = 120  # ticks from one snapshot to the next
CAUGHT: Final = tuple(name for name in OUTCOMES if name.startswith("caught"))


class Attempt:
    """A run so far: what was pressed, where it led, and snapshots to go back to."""

    def __init__(
        self, level: Level, goals: Iterable[Goal], *, seed: int, skill: str, still: bool
    ) -> None:
        """At tick 0, Katsuki standing still or with a head of some skill."""
        self.level: Final = level
        self.world: World = World(level, seed, skill)
        self.still: Final = still
        self.inputs: bytearray = bytearray()
        self.way: list[tuple[int, int]] = []
        """Where his feet were after each tick, in pixels."""
        self.leads: list[int] = []
        """Pixels between the boys after each tick; -1 while there is no other."""
        self.reached: dict[str, int] = {}
        """The ticks at which goals were reached first, by name."""
        self._goals: Final = list(goals)
        self._kept: list[bytes] = [self.world.snapshot()]

    @property
    def caught(self) -> bool:
        """Whether he was caught."""
        return self.world.outcome in CAUGHT

    @property
    def over(self) -> bool:
        """Whether the level has come to an end."""
        return self.world.outcome != "running"

    def step(self, press: Press) -> None:
        """One tick of the world."""
        world = self.world
        pressed = press(world)
        world.step(pressed, 0 if self.still else None)
        self.inputs.append(pressed)
        boy, chaser = world.izuku, world.katsuki
        self.way.append((boy.x, boy.y))
        apart = -1
        if chaser is not None and chaser.state_code != HIDDEN:
            apart = max(abs(chaser.x - boy.x), abs(chaser.y - boy.y))
        self.leads.append(apart)
        for goal in self._goals:
            if goal.name not in self.reached and self.is_at(goal, world):
                self.reached[goal.name] = world.tick
        if world.tick % KEPT_EVERY == 0:
            self._kept.append(world.snapshot())

    def branch(self, tick: int) -> Attempt:
        """A second run that is the same up to a tick, or to a little before it."""
        other = object.__new__(Attempt)
        other.__dict__.update(self.__dict__)
        place = max(min(tick // KEPT_EVERY, len(self._kept) - 1), 0)
        other._kept = self._kept[: place + 1]
        other.world = World.restore(self.level, self._kept[place])
        now = other.world.tick
        other.inputs, other.way = self.inputs[:now], self.way[:now]
        other.leads = self.leads[:now]
        other.reached = {name: at for name, at in self.reached.items() if at <= now}
        return other

    @property
    def place(self) -> tuple[int, int]:
        """Column and row of the tile above the floor that he stands on."""
        boy = self.world.izuku
        return int(boy.sx) >> TILE_SHIFT, (int(boy.sy) - 1) >> TILE_SHIFT

    @staticmethod
    def is_at(goal: Goal, world: World) -> bool:
        """Whether Izuku is at a goal, and has escaped by it where it is a way out."""
        if not goal.ends:
            return goal.holds(world.izuku)
        if world.outcome == "running" or world.outcome in CAUGHT:
            return False
        return goal.kind == "train" or goal.holds(world.izuku)
