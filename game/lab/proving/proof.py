"""Whether a level can be finished: every goal, dry and wet, alone and chased, as real inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.lab.proving.chase import Chase, Task
from game.lab.proving.goals import ALONG, EXTRA, goals_of
from game.lab.proving.grounds import empty_street, without_katsuki
from game.lab.proving.obstacle import obstacles
from game.lab.proving.reach import Reach, Terms
from game.replay import Recorder
from game.sim.routes import graph_for
from game.sim.skill import DEFAULT, SKILL_NAMES
from game.sim.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from game.lab.proving.attempt import Attempt
    from game.lab.proving.goals import Goal
    from game.lab.proving.obstacle import Obstacle
    from game.replay import Replay
    from game.sim.level import Level

    Progress = Callable[[int], None]

DRY, WET, ALONE = "dry", "wet", "alone"
QUIET: Final = (DRY, WET, ALONE)
CONDITIONS: Final = (*QUIET, *SKILL_NAMES)
BOOSTS: Final = (True, False)

MOVES: Final = 20_000  # that a body's search tries for an exit before it is given up
FEW_MOVES: Final = 8_000  # for a checkpoint or a page
LEFT_MOVES: Final = 3_000  # for each other goal where one is shut: mostly they are shut with it
CHASED_TICKS: Final = 40_000  # of the real world, for an exit against the pursuer
OTHER_TICKS: Final = 12_000


class Case(NamedTuple):
    """Under what condition something is asked, one of `CONDITIONS`, and with or without boosts."""

    condition: str
    boosts: bool

    @property
    def chased(self) -> bool:
        """Whether Katsuki's own head plays."""
        return self.condition not in QUIET


class Run(NamedTuple):
    """A run in the real world; a replay of it only where it was on the map itself."""

    case: Case
    goal: Goal
    attempt: Attempt
    on_map: bool
    failed: bool = False
    """Whether it was meant to reach another goal, and did not."""

    @property
    def reached(self) -> bool:
        """Whether it reached what it was for."""
        return self.goal.name in self.attempt.reached


class Proof:
    """All that was found out about one level; `done` says per goal and case in how many ticks."""

    def __init__(self, level: Level) -> None:
        """Nothing found out yet."""
        self.level: Final = level
        self.goals: Final = goals_of(level)
        self.cases: Final = _cases(level)
        self.reaches: dict[Terms, Reach] = {}
        self.runs: list[Run] = []
        self.done: dict[tuple[str, Case], int] = {}
        self.asked: set[tuple[str, Case]] = set()
        """What was asked for, whether it was found or not."""
        self.obstacles: dict[tuple[str, Terms], Obstacle] = {}
        """What keeps a body from a goal on some terms, by its name."""

    @property
    def ok(self) -> bool:
        """Whether all ways out and checkpoints are reached, and one way out if chased."""
        chased = [case for case in self.cases if case.chased]
        needed = [goal for goal in self.goals if goal.kind != EXTRA]
        escaped = any(
            (goal.name, case) in self.done for goal in needed for case in chased if goal.ends
        )
        return all(self.met(goal) for goal in needed) and (escaped or not chased)

    @property
    def principal(self) -> Run | None:
        """The run that shows best that the level can be finished, if any."""
        order = (DEFAULT, *SKILL_NAMES, ALONE)
        for boosts in BOOSTS:
            for condition in order:
                for run in self.runs:
                    good = run.reached and run.on_map and run.goal.ends
                    if good and run.case == Case(condition, boosts):
                        return run
        return None

    def lacks(self, goal: Goal, *, boosts: bool) -> bool:
        """Whether a goal was not reached on the map itself, with or without boosts."""
        return not any(
            (goal.name, case) in self.done
            for case in self.cases
            if case.boosts == boosts and case.condition not in (DRY, WET)
        )

    def met(self, goal: Goal) -> bool:
        """Whether a goal was reached on the map itself."""
        return any(goal.name in run.attempt.reached for run in self.runs if run.on_map)

    def is_off_map(self, goal: Goal, case: Case) -> bool:
        """Whether a goal was reached, but for want of a way without Katsuki."""
        return case.condition == ALONE and not any(
            goal.name in run.attempt.reached for run in self.runs if run.on_map and run.case == case
        )

    @property
    def own_runs(self) -> set[tuple[str, Case]]:
        """The goals that a run of their own has reached, with its case."""
        return {(run.goal.name, run.case) for run in shown(self.runs)}


def prove(level: Level, progress: Progress) -> Proof:
    """Looks for inputs that reach every goal; `progress` is told the ticks played so far."""
    proof = Proof(level)
    graph_for(level, "katsuki")
    for boosts in BOOSTS:
        reach = proof.reaches[Terms(wet=False, boosts=boosts)] = _explored(proof, boosts=boosts)
        proof.reaches[Terms(wet=True, boosts=boosts)] = _explored_wet(proof, reach)
        cases = [case for case in proof.cases if case.boosts == boosts]
        for case in sorted(cases, key=lambda case: case.condition != ALONE):
            _Case(proof, case, reach, progress).run()
        _explain(proof, boosts=boosts)
    return proof


def _explain(proof: Proof, *, boosts: bool) -> None:
    """Says what keeps a body from goals that no run has reached, dry or only in the wet."""
    dry, wet = (proof.reaches[Terms(wet=wet, boosts=boosts)] for wet in (False, True))
    lacking = [goal for goal in proof.goals if proof.lacks(goal, boosts=boosts)]
    shut = {goal.name for goal in lacking if goal.name not in dry.touched}
    drowned = {
        goal.name
        for goal in proof.goals
        if goal.name in dry.touched
        and goal.name not in wet.touched
        and (goal.name, Case(WET, boosts)) not in proof.done
    }
    for reach, names in ((dry, shut), (wet, drowned)):
        found = obstacles(reach, [goal for goal in proof.goals if goal.name in names])
        for name, what in found.items():
            proof.obstacles[name, reach.terms] = what


def _cases(level: Level) -> list[Case]:
    chased = level.of_kind("katsuki")
    names = CONDITIONS if chased else QUIET
    return [Case(name, boosts) for boosts in BOOSTS for name in names]


def _explored(proof: Proof, *, boosts: bool) -> Reach:
    """What a dry body reaches, with a search for what the known moves do not reach."""
    reach = Reach(proof.level, proof.goals, Terms(wet=False, boosts=boosts))
    shut = False
    for goal in proof.goals:
        if goal.name not in reach.touched:
            most = MOVES if goal.ends else FEW_MOVES
            shut = not reach.extend(goal, LEFT_MOVES if shut else most) or shut
    return reach


def _explored_wet(proof: Proof, dry: Reach) -> Reach:
    """The same in the wet, of what can be reached in the dry."""
    terms = Terms(wet=True, boosts=dry.terms.boosts)
    reach = Reach(proof.level, proof.goals, terms, dry.extra)
    for goal in proof.goals:
        if goal.name in dry.touched and goal.name not in reach.touched:
            reach.extend(goal, FEW_MOVES)
    return reach


class _Case:
    """The runs of one case."""

    def __init__(self, proof: Proof, case: Case, reach: Reach, progress: Progress) -> None:
        self.proof: Final = proof
        self.case: Final = case
        self.reach: Final = reach
        self.progress: Final = progress
        self.graph: Final = reach.graph()

    def run(self) -> None:
        """A run to each way out, and one to each goal that lay on none of these ways."""
        for goal in self._in_order():
            if goal.kind != EXTRA or self._is_for_extras(goal):
                self.proof.asked.add((goal.name, self.case))
            if (goal.name, self.case) not in self.proof.done and self._is_worth_it(goal):
                self._run_to(goal)

    def _in_order(self) -> Iterator[Goal]:
        """Ways out first, then the farthest first: the way to it passes the others."""
        goals = self.proof.goals
        start = self.proof.level.of_kind("izuku")[0].x
        yield from (goal for goal in goals if goal.ends)
        others = [goal for goal in goals if not goal.ends]
        yield from sorted(others, key=lambda goal: (goal.kind != ALONG, -abs(goal.x - start)))

    def _is_worth_it(self, goal: Goal) -> bool:
        """Pages are no matter of a chase; where no body gets, one look at the street is enough."""
        if goal.kind == EXTRA:
            return self._is_for_extras(goal) and goal.name in self.reach.touched
        if goal.name in self.reach.touched:
            return True
        if self.case.condition == ALONE:
            return goal.ends
        return (goal.name, Case(ALONE, self.case.boosts)) in self.proof.done

    def _is_for_extras(self, goal: Goal) -> bool:
        """Pages are looked for alone, or mildly chased where the story goes on only then."""
        condition = self.case.condition
        return condition == ALONE or (
            condition == SKILL_NAMES[0] and not self.proof.met(goal) and goal.name in self._seen()
        )

    def _seen(self) -> set[str]:
        """The goals that this boy, with or without boosts, has reached alone."""
        alone = Case(ALONE, self.case.boosts)
        return {name for name, case in self.proof.done if case == alone}

    def _run_to(self, goal: Goal) -> None:
        level = self._ground()
        run = self._search(goal, level)
        self._note(run)
        if not run.reached and self.case.condition == ALONE and level.of_kind("katsuki"):
            self._note(self._search(goal, without_katsuki(level)))  # he stood in the story's way

    def _note(self, run: Run) -> None:
        """Keeps a run; one that fails still shows the last goal that it reached."""
        reached = run.attempt.reached
        if not run.reached and reached:
            last = max(reached, key=reached.__getitem__)
            goal = next(goal for goal in self.proof.goals if goal.name == last)
            run = run._replace(goal=goal, failed=True)
        self.proof.runs.append(run)
        for name, tick in reached.items():
            self.proof.done.setdefault((name, self.case), tick)

    def _search(self, goal: Goal, level: Level) -> Run:
        case = self.case
        most = CHASED_TICKS if goal.ends else OTHER_TICKS
        if goal.name not in self.reach.touched:
            most = 0  # one run, for what things of the street may do for him
        skill = case.condition if case.chased else DEFAULT
        task = Task(goal, skill, still=not case.chased, most=most)
        chase = Chase(level, self.reach, self.graph, self.proof.goals, task)
        attempt = chase.run()
        self.progress(chase.spent)
        return Run(case, goal, attempt, on_map=level is self.proof.level)

    def _ground(self) -> Level:
        level = self.proof.level
        if self.case.condition in (DRY, WET):
            return empty_street(level, wet=self.case.condition == WET)
        return level


def replay_of(run: Run, name: str) -> Replay:
    """A run, played once more from its first tick and recorded under a level's name."""
    attempt = run.attempt
    world = World(attempt.level, attempt.world.seed, attempt.world.skill)
    recorder = Recorder(name, world, "bot", "still" if attempt.still else "ai")
    for pressed in attempt.inputs[: attempt.reached[run.goal.name]]:
        world.step(pressed, 0 if attempt.still else None)
        recorder.add(pressed, 0 if attempt.still else None)
    if not attempt.is_at(run.goal, world):
        msg = f"{run.goal.label} is not reached when its run is played again"
        raise RuntimeError(msg)
    return recorder.replay()


def shown(runs: Sequence[Run]) -> list[Run]:
    """The runs that a replay can show: on the map itself, and to their goal."""
    return [run for run in runs if run.reached and run.on_map]
