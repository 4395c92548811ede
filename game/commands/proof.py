"""Proofs that a map can be finished, as replays, pictures, a table and JSON."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final, NamedTuple

from game.commands.console import Progress
from game.commands.opening import name_to_record, new_world
from game.commands.proof_picture import draw_proof
from game.lab.proving.proof import BOOSTS, CONDITIONS, Case, prove, replay_of, shown
from game.replay import save_replay
from game.sim.units import TICKS_PER_SECOND
from game.view.picture import as_png

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.lab.proving.goals import Goal
    from game.lab.proving.proof import Proof, Run
    from game.sim.level import Level

WIDTH: Final = 15  # signs of a column of the table
NO, NOT_ASKED = "no", "-"


class Proven(NamedTuple):
    """What became of a map that was to be proven; `proof` is None where it was not tried."""

    proof: Proof | None
    replays: dict[tuple[str, Case], Path]
    pictures: tuple[Path, ...] = ()
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        """Whether it can be finished."""
        return self.proof is not None and self.proof.ok

    @property
    def principal(self) -> Run | None:
        """The run that shows it best."""
        return None if self.proof is None else self.proof.principal


UNTRIED: Final = Proven(None, {})


def prove_map(level: Level, path: Path, folder: Path) -> Proven | None:
    """Proves a map and keeps replays and pictures in a folder; None where nothing can be finished.

    Raises LevelError for a level that cannot be played and OSError for files.
    """
    if not (level.of_kind("exit") or level.of_kind("train")):
        return None
    new_world(level, path, 0)  # finds out what cannot be played before anything is proven
    progress = Progress(f"proving {path.stem}", "ticks")
    begin = perf_counter()
    spent = 0

    def show(ticks: int) -> None:
        nonlocal spent
        spent += ticks
        progress.show(spent)

    try:
        proof = prove(level, show)
        folder.mkdir(parents=True, exist_ok=True)
        replays = dict(_keep_replays(proof, path, folder))
        seconds = perf_counter() - begin
        pictures = tuple(_keep_pictures(proof, path, folder))
    finally:
        progress.end()
    return Proven(proof, replays, pictures, seconds)


def _keep_replays(
    proof: Proof, path: Path, folder: Path
) -> Iterator[tuple[tuple[str, Case], Path]]:
    for run in shown(proof.runs):
        terms = "" if run.case.boosts else "-boostless"
        name = f"{path.stem}-{run.goal.name}-{run.case.condition}{terms}.replay"
        save_replay(replay_of(run, name_to_record(path)), folder / name)
        for goal in run.attempt.reached:
            if goal == run.goal.name or (goal, run.case) not in proof.own_runs:
                yield (goal, run.case), folder / name


def _keep_pictures(proof: Proof, path: Path, folder: Path) -> Iterator[Path]:
    for kind, picture in zip(("route", "heat"), draw_proof(proof, path), strict=True):
        kept = folder / f"{path.stem}-{kind}.png"
        kept.write_bytes(as_png(picture))
        yield kept


# ---- what is told


def as_json(proven: Proven) -> dict[str, object]:
    """The shape that interface.md promises, and every goal with its conditions."""
    run = proven.principal
    ticks = 0 if run is None else run.attempt.reached[run.goal.name]
    replay = None if run is None else str(proven.replays[run.goal.name, run.case])
    goals = [] if proven.proof is None else [
        _goal_as_json(proven.proof, proven, goal) for goal in proven.proof.goals
    ]  # fmt: skip
    return {"ok": proven.ok, "ticks": ticks, "replay": replay, "goals": goals}


def _goal_as_json(proof: Proof, proven: Proven, goal: Goal) -> dict[str, object]:
    conditions = []
    for case in proof.cases:
        if (goal.name, case) in proof.done or (goal.name, case) in proof.asked:
            ticks = proof.done.get((goal.name, case))
            replay = proven.replays.get((goal.name, case))
            conditions.append(
                {
                    "condition": case.condition,
                    "boosts": case.boosts,
                    "ok": ticks is not None,
                    "ticks": ticks,
                    "replay": None if replay is None else str(replay),
                }
            )
    obstacles = [
        {
            "boosts": terms.boosts,
            "wet": terms.wet,
            "furthest": list(what.furthest),
            "beyond": None if what.beyond is None else list(what.beyond),
            "what": what.words,
        }
        for (name, terms), what in proof.obstacles.items()
        if name == goal.name
    ]
    return {
        "goal": goal.word,
        "at": [goal.column, goal.row + 1],
        "ok": proof.met(goal),
        "conditions": conditions,
        "obstacles": obstacles,
    }


def lines(proven: Proven) -> list[str]:
    """What people read about it."""
    proof = proven.proof
    if proof is None:
        return ["  not proven: mend the problems first"]
    verdict = "proven" if proof.ok else "no proof found"
    told = [f"  {verdict} in {proven.seconds:.1f} s; seconds to each goal, with / without boosts"]
    told += _table(proof)
    told += _obstacles(proof)
    run = proven.principal
    if run is not None:
        told.append(f"  watch it: musutafu replay {proven.replays[run.goal.name, run.case]}")
    told.append("  pictures: " + ", ".join(str(path) for path in proven.pictures))
    return told


def _table(proof: Proof) -> Iterator[str]:
    names = [name for name in CONDITIONS if any(case.condition == name for case in proof.cases)]
    labels = max(len(goal.label) for goal in proof.goals)
    yield "    " + " " * labels + "".join(f"{name:>{WIDTH}}" for name in names)
    starred = False
    for goal in proof.goals:
        cells = []
        for name in names:
            cell = " / ".join(_cell(proof, goal, Case(name, boosts)) for boosts in BOOSTS)
            cells.append(f"{cell:>{WIDTH}}")
            starred = starred or "*" in cell
        yield f"    {goal.label:<{labels}}" + "".join(cells)
    if "alone" in names:
        yield "    alone: Katsuki presses nothing; gentle, middle, fierce: he chases"
    if starred:
        yield "    * without Katsuki: where he only stands still, the story does not go on"


def _cell(proof: Proof, goal: Goal, case: Case) -> str:
    ticks = proof.done.get((goal.name, case))
    if ticks is None:
        return NO if (goal.name, case) in proof.asked else NOT_ASKED
    star = "*" if proof.is_off_map(goal, case) else ""
    return f"{ticks / TICKS_PER_SECOND:.1f}{star}"


def _obstacles(proof: Proof) -> Iterator[str]:
    """Each obstacle once, with the goals that it shuts off."""
    shut: dict[str, list[str]] = {}
    for goal in proof.goals:
        for (name, _), what in proof.obstacles.items():
            if name == goal.name:
                shut.setdefault(what.words, []).append(goal.word)
    for words, goals in shut.items():
        yield f"  no way to {', '.join(goals)}: {words}"
