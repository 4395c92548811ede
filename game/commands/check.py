"""`musutafu check`: everything wrong with maps, and proofs that they can be finished."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.commands.check_sarif import write_sarif
from game.commands.check_text import heading, line_of, summary
from game.commands.console import say, say_json
from game.commands.errors import CommandError, writable
from game.commands.proof import UNTRIED, Proven, as_json, lines, prove_map
from game.levels import Problem, load_level
from game.levels.check import inspect_map
from game.levels.data import shipped_maps
from game.levels.own_files import name_like
from game.levels.pack_check import check_pack, is_pack, pack_paths
from game.levels.packs import CARD, WORDS, find_level, shipped_packs
from game.levels.shown import shown
from game.play.texts import TEXTS

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

WRONG = 1
DEFAULT_PROOFS = Path("proofs")


class Report(NamedTuple):
    """What was found out about one map; `proof` is None where none was asked for or needed.

    `baked` says that its routes were not kept beside it, and had to be baked.
    """

    path: Path
    problems: tuple[Problem, ...]
    proof: Proven | None = None
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
        packs = (path for name in shipped_packs() for path in pack_paths(name))
        return [*shipped_maps(), *packs]
    found: list[Path] = []
    for argument in arguments:
        paths = pack_paths(argument) or (find_level(argument),)
        if not paths[-1].exists():
            near = name_like(paths[-1])
            mend = f"; did you mean {near!r}?" if near else ": name a map or a folder of maps"
            raise CommandError(argument, "check", f"is not here{mend}")
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
        return Report(path, tuple(_of_pack(each, path) for each in check_pack(path)))
    problems, baked = inspect_map(path, _known_messages(path))
    problems = tuple(each._replace(file=str(shown(Path(each.file)))) for each in problems)
    if proofs is None:
        return Report(path, problems, baked=baked)
    if any(not problem.warning for problem in problems):
        return Report(path, problems, UNTRIED, baked)
    return Report(path, problems, prove_map(load_level(path), path, proofs), baked)


def _known_messages(path: Path) -> Iterable[str] | None:
    """The ids of messages that have words; a pack brings its own, and is checked for them."""
    own = any((path.parent / name).exists() for name in (CARD, WORDS))
    return None if own else TEXTS


def _of_pack(problem: Problem, pack: Path) -> Problem:
    """What the linter of packs says, with what programs ask for."""
    name = problem.where.partition(":")[0]
    file = pack / name if (pack / name).is_file() else pack
    mend = re.split("[:;] ", problem.what)[-1]
    return problem._replace(code="pack", file=str(file), mend=mend)


def _as_json(report: Report) -> dict[str, object]:
    return {
        "path": str(shown(report.path)),
        "ok": report.ok,
        "problems": [problem._asdict() for problem in report.problems],
        "proof": None if report.proof is None else as_json(report.proof),
    }


def _say(report: Report) -> None:
    say(heading(report))
    for problem in report.problems:
        say(line_of(problem))
    if report.proof is not None:
        for line in lines(report.proof):
            say(line)
