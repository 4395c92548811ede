"""`musutafu check`: everything wrong with maps, and proofs that they can be finished."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.commands.check_sarif import write_sarif
from game.commands.check_text import heading, line_of, summary
from game.commands.console import Progress, say, say_json
from game.commands.errors import CommandError, writable
from game.commands.proof import Proof, prove
from game.levels import Problem, load_level
from game.levels.check import inspect_map
from game.levels.data import find_level, shipped_maps
from game.play.texts import TEXTS
from game.replay import save_replay
from game.sim.units import TICKS_PER_SECOND

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

WRONG = 1
DEFAULT_PROOFS = Path("proofs")
WORDS = "dialogue.json"  # beside a map: words of its own


class Report(NamedTuple):
    """What was found out about one map; `proof` is None where none was asked for or needed.

    `baked` says that its routes were not kept beside it, and had to be baked.
    """

    path: Path
    problems: tuple[Problem, ...]
    proof: Proof | None = None
    replay: Path | None = None
    baked: bool = False

    @property
    def ok(self) -> bool:
        """Whether it can be played, and finished where that was to be proven."""
        sound = all(problem.warning for problem in self.problems)
        return sound and (self.proof is None or self.proof.ok)


def run(options: Namespace) -> int:
    """Checks maps; 1 when any is wrong."""
    writable(options.sarif, "--sarif", ".sarif", ".json")
    paths = _paths(options.paths)
    proofs = _proofs_folder(options)
    reports: list[Report] = []
    for path in paths:
        reports.append(_report(path, proofs))
        if not options.json:
            _say(reports[-1])
    if options.json:
        say_json({"maps": [_as_json(report) for report in reports]})
    else:
        say(summary(reports))
    if options.sarif:
        write_sarif((problem for report in reports for problem in report.problems), options.sarif)
    return 0 if all(report.ok for report in reports) else WRONG


def _paths(arguments: list[str]) -> list[Path]:
    if not arguments:
        return list(shipped_maps())
    found: list[Path] = []
    for argument in arguments:
        path = find_level(argument)
        if path.is_dir():
            found += sorted(path.glob("*.tmx"))
        elif path.is_file():
            found.append(path)
        else:
            raise CommandError(path, "check", "is not here: name a map or a folder of maps")
    if not found:
        raise CommandError(arguments[0], "check", "holds no .tmx: name a folder of maps")
    return found


def _proofs_folder(options: Namespace) -> Path | None:
    if not options.prove:
        if options.proofs is not None:
            raise CommandError(options.proofs, "--proofs", "nothing is proven: add --prove")
        return None
    return options.proofs or DEFAULT_PROOFS


def _report(path: Path, proofs: Path | None) -> Report:
    problems, baked = inspect_map(path, _known_messages(path))
    if proofs is None:
        return Report(path, problems, baked=baked)
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


def _known_messages(path: Path) -> Iterable[str] | None:
    """The ids of messages that have words; a map may bring its own."""
    return None if (path.parent / WORDS).exists() else TEXTS


def _as_json(report: Report) -> dict[str, object]:
    proof = report.proof
    return {
        "path": str(report.path),
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
    say(heading(report))
    for problem in report.problems:
        say(line_of(problem))
    proof = report.proof
    if proof is not None and proof.replay is not None:
        alone = ", Katsuki standing still" if proof.replay.katsuki_by == "still" else ""
        seconds = proof.ticks / TICKS_PER_SECOND
        say(f"  proof: finished in {seconds:.1f} s{alone}: {report.replay}")
    elif proof is not None and proof.ticks:
        say(f"  proof: none found; the longest try lasted {proof.ticks} ticks")
