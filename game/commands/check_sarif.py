"""Problems of maps as SARIF 2.1.0, which editors and code hosts show beside the file.

The format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game import __version__
from game.levels.checks.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.levels import Problem
    from game.levels.checks.rules import Rule

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
ROOT: Final = "%SRCROOT%"
"""What relative paths start from: by custom, the top of a checkout."""

ORDER: Final = {code: number for number, code in enumerate(RULES)}


def write_sarif(problems: Iterable[Problem], path: Path) -> None:
    """Writes one run with all problems; raises OSError."""
    path.write_text(json.dumps(sarif(problems), indent=1, ensure_ascii=False) + "\n", "utf-8")


def sarif(problems: Iterable[Problem]) -> dict[str, Any]:
    """The log as JSON values."""
    driver = {
        "name": "musutafu",
        "version": __version__,
        "rules": [_rule(rule) for rule in RULES.values()],
    }
    results = [_result(problem) for problem in problems]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.means},
        "help": {"text": rule.mend},
        "defaultConfiguration": {"level": _level(warning=rule.warning)},
    }


def _result(problem: Problem) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(problem.file)}
    if problem.line is not None:
        place["region"] = {"startLine": problem.line}
    known = {"layer": problem.layer, "object": problem.object, "tile": problem.tile}
    return {
        "ruleId": problem.code,
        "ruleIndex": ORDER[problem.code],
        "level": _level(warning=problem.warning),
        "message": {"text": f"{problem.where}: {problem.what}"},
        "locations": [{"physicalLocation": place, "logicalLocations": [{"name": problem.where}]}],
        "properties": {name: value for name, value in known.items() if value is not None},
    }


def _artifact(file: str) -> dict[str, str]:
    """A file by its place in the working folder, else by its whole address."""
    path = Path(file).absolute()
    here = f"{Path.cwd().as_uri().rstrip('/')}/"
    if path.is_relative_to(Path.cwd()):
        return {"uri": path.as_uri().removeprefix(here), "uriBaseId": ROOT}
    return {"uri": path.as_uri()}


def _level(*, warning: bool) -> str:
    return "warning" if warning else "error"
