"""Each rule of the linter speaks up where it should, and is silent where it should be."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest
from check_examples import EXAMPLES
from tmx import folder_with

from game.levels import Problem, check_map
from game.levels.checks.rules import GROUPS, RULES
from game.levels.checks.words import MUSIC

MESSAGES = ("hello",)
OF_PACKS = {"pack"}  # whose examples are those of the packs' own linter
NO_PICTURE = (
    '<tileset name="x" tilewidth="16" tileheight="16" tilecount="1" columns="1">'
    '<image source="no.png" width="16" height="16"/></tileset>'
)


def checked(folder: Path, text: str) -> list[Problem]:
    (folder / "bad.tsx").write_text(NO_PICTURE, encoding="utf-8")
    (folder / "bad.tx").write_text("<template/>", encoding="utf-8")
    return list(check_map(folder_with(folder, text), MESSAGES))


def test_every_rule_has_examples_and_its_own_code() -> None:
    assert set(EXAMPLES) | OF_PACKS == set(RULES)
    assert len(RULES) == sum(map(len, GROUPS.values()))


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_map_that_breaks_a_rule_is_told_of(code: str, tmp_path: Path) -> None:
    found = [problem for problem in checked(tmp_path, EXAMPLES[code][0]) if problem.code == code]
    assert found
    for problem in found:
        assert problem.warning is RULES[code].warning
        assert problem.mend
        assert problem.what.endswith(problem.mend)
        assert problem.file.startswith(str(tmp_path))


@pytest.mark.parametrize("code", EXAMPLES)
def test_a_map_that_keeps_it_has_nothing_wrong_at_all(code: str, tmp_path: Path) -> None:
    assert checked(tmp_path, EXAMPLES[code][1]) == []


def test_the_manual_explains_the_rules_as_they_are() -> None:
    docs = Path(__file__).parents[2] / "docs"
    page = (docs / "check.md").read_text(encoding="utf-8")
    written = runpy.run_path(str(docs / "rules.py"))["with_tables"](page)
    assert page == written, "python docs/rules.py"
    assert all(f"`{code}`" in page for code in RULES)


def test_the_linter_knows_every_piece_that_can_go_on_and_no_other() -> None:
    index = Path(__file__).parents[2] / "audio" / "index.json"
    pieces = json.loads(index.read_text(encoding="utf-8"))["pieces"]
    assert set(MUSIC) == {name for name, piece in pieces.items() if piece["loop"]}
