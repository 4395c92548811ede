"""Writes the tables of rules in docs/check.md from the rules' own data: `python docs/rules.py`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.levels.checks.rules import GROUPS

if TYPE_CHECKING:
    from game.levels.checks.rules import Rule

PAGE: Final = Path(__file__).with_name("check.md")
START: Final = "<!-- rules: written by python docs/rules.py -->\n"
END: Final = "<!-- end of rules -->\n"


def tables() -> str:
    """All rules by kind, as Markdown."""
    return "\n".join(_table(kind, rules) for kind, rules in GROUPS.items())


def with_tables(page: str) -> str:
    """A page with the tables between its two marks written anew."""
    head, _, rest = page.partition(START)
    _, _, tail = rest.partition(END)
    return f"{head}{START}\n{tables()}\n{END}{tail}"


def _table(kind: str, rules: tuple[Rule, ...]) -> str:
    rows = "".join(
        f"| `{rule.code}` | {'warning' if rule.warning else 'problem'} | {rule.means} "
        f"| {rule.mend} |\n"
        for rule in rules
    )
    return f"### {kind}\n\n| rule | | what it means | how to mend it |\n|---|---|---|---|\n{rows}"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
