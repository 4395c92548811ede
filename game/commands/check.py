"""`musutafu check`: everything wrong with maps, and proofs that they can be finished."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.commands.console import say, say_json
from game.commands.errors import CommandError
from game.commands.proof import UNTRIED, Proven, as_json, lines, prove_map
from game.levels import Problem, check_map, load_level
from game.levels.data import shipped_maps
from game.levels.pack_check import check_pack, is_pack, pack_paths
from game.levels.packs import find_level, shipped_packs
from game.levels.shown import shown

if TYPE_CHECKING:
    from argparse import Namespace

WRONG = 1
DEFAULT_PROOFS = Path("proofs")


class Report(NamedTuple):
    """What was found out about one map; `proof` is None where none was asked for or needed."""

    path: Path
    problems: tuple[Problem, ...]
    proof: Proven | None

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
        return Report(path, check_pack(path), None)
    problems = check_map(path)
    if proofs is None:
        return Report(path, problems, None)
    if any(not problem.warning for problem in problems):
        return Report(path, problems, UNTRIED)
    return Report(path, problems, prove_map(load_level(path), path, proofs))


def _as_json(report: Report) -> dict[str, object]:
    return {
        "path": str(shown(report.path)),
        "ok": report.ok,
        "problems": [problem._asdict() for problem in report.problems],
        "proof": None if report.proof is None else as_json(report.proof),
    }


def _say(report: Report) -> None:
    say(f"{shown(report.path)}: {'ok' if report.ok else 'wrong'}")
    for problem in report.problems:
        word = "warning" if problem.warning else "problem"
        say(f"  {word}: {problem.where}: {problem.what}")
    if report.proof is not None:
        for line in lines(report.proof):
            say(line)
