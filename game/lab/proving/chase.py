"""A search over the real world: run, and where it goes wrong, back some seconds and otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.attempt import Attempt
from game.lab.proving.guide import Guide, Manner
from game.sim.navigation import FAR, OPEN, PEOPLED
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.lab.proving.goals import Goal
    from game.lab.proving.reach import Reach
    from game.sim.level import Level
    from game.sim.navigation import Graph

LONGEST: Final = 5 * 60 * TICKS_PER_SECOND
PATIENCE: Final = 40 * TICKS_PER_SECOND  # without getting nearer: shops, signals, scenes take time
SHORT_PATIENCE: Final = 10 * TICKS_PER_SECOND  # where no way is known anyhow
LOOK_EVERY: Final = 30
NEARER: Final = 30  # ticks of the way that count as getting on

SEEDS: Final = (0, 1)
BACK: Final = tuple(seconds * TICKS_PER_SECOND for seconds in (3, 6, 12, 24, 48))
MANNERS: Final = (
    Manner(), Manner(road=PEOPLED), Manner(road=OPEN), Manner(dashes=True),
    Manner(wary=False), Manner(waits=30), Manner(waits=75), Manner(road=OPEN, dashes=True),
)  # fmt: skip
GAINED: Final = 90  # ticks that a branch must live longer to be gone on with


class Task(NamedTuple):
    """A goal, and against whom it is to be reached in the real world.

    `still` is Katsuki pressing nothing, else his head has this `skill`. `most` ticks may be spent;
    0 is one short run.
    """

    goal: Goal
    skill: str
    still: bool
    most: int


class Chase:
    """The search for one task."""

    def __init__(
        self, level: Level, reach: Reach, graph: Graph, goals: Sequence[Goal], task: Task
    ) -> None:
        """Nothing tried yet."""
        self.level: Final = level
        self.reach: Final = reach
        self.graph: Final = graph
        self.goals: Final = goals
        self.task: Final = task
        self.spent: int = 0
        """Ticks of the world that have been stepped so far."""

    def run(self) -> Attempt:
        """The first run that reaches the goal, or else the one that got furthest."""
        best = self._fresh(SEEDS[0])
        for seed in SEEDS[1:]:
            if self._done(best) or self.task.still:
                return best
            other = self._fresh(seed)
            if self._done(other) or self._further(other, best):
                best = other
        while not self._done(best) and self.spent < self.task.most:
            better = self._otherwise(best)
            if better is None:
                break
            best = better
        return best

    # ---- the parts

    def _otherwise(self, attempt: Attempt) -> Attempt | None:
        """A branch of a run that reaches the goal or at least gets on, or None."""
        end = attempt.world.tick
        for back in BACK:
            for manner in MANNERS[1:]:
                if self.spent >= self.task.most or end - back < -BACK[0]:
                    return None
                trial = attempt.branch(end - back)
                self._go(trial, manner)
                if self._done(trial) or self._further(trial, attempt):
                    return trial
        return None

    def _fresh(self, seed: int) -> Attempt:
        task = self.task
        attempt = Attempt(self.level, self.goals, seed=seed, skill=task.skill, still=task.still)
        self._go(attempt, Manner(wary=not task.still))
        return attempt

    def _go(self, attempt: Attempt, manner: Manner) -> None:
        """Runs on to the goal, to the end, or until nothing gets better any more."""
        guide = Guide(self.reach, self.task.goal, self.graph, manner)
        begin = attempt.world.tick
        best, since = 2 * FAR, begin
        patience = PATIENCE if self.task.most else SHORT_PATIENCE
        while not (self._done(attempt) or attempt.over):
            world = attempt.world
            if world.tick % LOOK_EVERY == 0:
                left = guide.cost(world)
                if left + NEARER <= best:
                    best, since = left, world.tick
            if world.tick - since > patience or world.tick > LONGEST:
                break
            attempt.step(guide.press)
        self.spent += attempt.world.tick - begin

    def _done(self, attempt: Attempt) -> bool:
        return self.task.goal.name in attempt.reached

    def _further(self, one: Attempt, other: Attempt) -> bool:
        """Whether a run gets further than another: to more goals, or longer uncaught."""
        if len(one.reached) != len(other.reached):
            return len(one.reached) > len(other.reached)
        if one.caught != other.caught:
            return not one.caught
        return one.caught and one.world.tick > other.world.tick + GAINED
