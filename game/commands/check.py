"""`musutafu check`: everything wrong with maps, and proofs that they can be finished."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.commands.console import Progress, say, say_json
from game.commands.errors import CommandError
from game.commands.proof import Proof, prove
from game.levels import Problem, check_map, load_level
from game.levels.data import shipped_maps
from game.levels.pack_check import check_pack, is_pack, pack_paths
from game.levels.packs import find_level, shipped_packs
from game.levels.shown import shown
from game.replay import save_replay
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from argparse import Namespace

WRONG = 1
DEFAULT_PROOFS = Path("proofs")


class Report(NamedTuple):
    """What was found out about one map; `proof` is None where none was asked for or needed."""

    path: Path
    problems: tuple[Problem, ...]
    proof: Proof | None
    replay: Path | None

    @property
    def ok(self) -> bool:
        """Whether it can be played, and finished where that was to be proven."""
        sound = all(problem.warning for problem in self.problems)
        return sound and (self.proof is None or self.proof.ok)


def run(options: Namespace) -> int:
    """Checks maps; 1 when any is wrong."""
    paths = _paths(options.paths)
    proofs = _proofs_folder(options)
    reports = [_report(path, proofs) for path in paths]
    if options.json:
        say_json({"maps": [_as_json(report) for report in reports]})
    else:
        for report in reports:
            _say(report)
    return 0 if all(report.ok for report in reports) else WRONG


def _paths(arguments: list[str]) -> list[Path]:
    if not arguments:
        packs = (path for name in shipped_packs() for path in pack_paths(name))
        return [*shipped_maps(), *packs]
    found: list[Path] = []
    for argument in arguments:
        paths = pack_paths(argument) or (find_level(argument),)
        if not paths[-1].exists():
            raise CommandError(argument, "check", "is not here: name a map or a folder of maps")
        found += paths
    return found


def _proofs_folder(options: Namespace) -> Path | None:
    if not options.prove:
        if options.proofs is not None:
            raise CommandError(options.proofs, "--proofs", "nothing is proven: add --prove")
        return None
    return options.proofs or DEFAULT_PROOFS


def _report(path: Path, proofs: Path | None) -> Report:
    if is_pack(path):
        return Report(path, check_pack(path), None, None)
    problems = check_map(path)
    if proofs is None:
        return Report(path, problems, None, None)
    if any(not problem.warning for problem in problems):
        return Report(path, problems, Proof(ok=False), None)
    level = load_level(path)
    if not (level.of_kind("exit") or level.of_kind("train")):  # nothing to finish
        return Report(path, problems, None, None)
    progress = Progress(f"proving {path.stem}", "ticks")
    try:
        proof = prove(level, path, progress.show)
    finally:
        progress.end()
    if proof.replay is None:
        return Report(path, problems, proof, None)
    proofs.mkdir(parents=True, exist_ok=True)
    kept = proofs / f"{path.stem}.replay"
    save_replay(proof.replay, kept)
    return Report(path, problems, proof, kept)


def _as_json(report: Report) -> dict[str, object]:
    proof = report.proof
    return {
        "path": str(shown(report.path)),
        "ok": report.ok,
        "problems": [problem._asdict() for problem in report.problems],
        "proof": None
        if proof is None
        else {
            "ok": proof.ok,
            "ticks": proof.ticks,
            "replay": None if report.replay is None else str(report.replay),
        },
    }


def _say(report: Report) -> None:
    say(f"{shown(report.path)}: {'ok' if report.ok else 'wrong'}")
    for problem in report.problems:
        word = "warning" if problem.warning else "problem"
        say(f"  {word}: {problem.where}: {problem.what}")
    proof = report.proof
    if proof is not None and proof.replay is not None:
        alone = ", Katsuki standing still" if proof.replay.katsuki_by == "still" else ""
        seconds = proof.ticks / TICKS_PER_SECOND
        say(f"  proof: finished in {seconds:.1f} s{alone}: {report.replay}")
    elif proof is not None and proof.ticks:
        say(f"  proof: none found; the longest try lasted {proof.ticks} ticks")
