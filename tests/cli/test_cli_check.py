"""`musutafu check`: what it tells people, programs, editors and code hosts."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from game.levels.checks.rules import RULES

if TYPE_CHECKING:
    from conftest import Command

EXIT = '<object id="2" type="exit"'
FIELDS = {
    "where", "what", "warning", "code", "mend", "layer", "object", "tile", "file", "line",
}  # fmt: skip


@pytest.fixture
def flawed(tiny: Path) -> Path:
    """A street with a misspelt class, and a sign that is too long."""
    signs = (
        '\n<object id="7" type="sihgn" x="200" y="48"/>'
        '\n<object id="8" type="sign" x="300" y="48"><properties>'
        '<property name="text" value="one two three four five"/></properties></object>\n'
    )
    path = tiny.with_name("flawed.tmx")
    path.write_text(tiny.read_text(encoding="utf-8").replace(EXIT, signs + EXIT), encoding="utf-8")
    return path


def test_each_problem_is_a_line_that_editors_link(musutafu: Command, flawed: Path) -> None:
    answer = musutafu("check", flawed)
    assert answer.code == 1
    head, problem, warning, summary = answer.out.splitlines()
    assert head == f"{flawed}: wrong"
    assert problem == (
        "  flawed.tmx:5: problem: object 7 (sihgn) at tile 12,2 of 'things': "
        "unknown class 'sihgn'; did you mean 'sign'? [unknown-class]"
    )
    assert warning.startswith(
        "  flawed.tmx:6: warning: object 8 (sign) at tile 18,2 of 'things': has 5 words"
    )
    assert summary.startswith("1 problem, 1 warning in 1 map")
    text = flawed.read_text(encoding="utf-8").splitlines()
    assert "sihgn" in text[5 - 1]


def test_a_sound_map_is_one_line_and_the_summary(musutafu: Command, tiny: Path) -> None:
    head, summary = musutafu("check", tiny).out.splitlines()
    assert head == f"{tiny}: ok"
    assert summary.startswith("nothing wrong in 1 map")


def test_it_says_whose_routes_had_to_be_baked(musutafu: Command, tiny: Path) -> None:
    assert "Katsuki's routes were baked for 1" in musutafu("check", tiny).out
    assert musutafu("bake", tiny).code == 0
    assert "baked" not in musutafu("check", tiny).out


@pytest.mark.parametrize(("terminal", "colours"), [(True, True), (False, False)])
def test_colours_are_for_terminals(
    terminal: bool,
    colours: bool,
    musutafu: Command,
    flawed: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    painted = musutafu("check", flawed).out
    assert ("\x1b[" in painted) is colours
    monkeypatch.setenv("NO_COLOR", "1")
    assert musutafu("check", flawed).out == re.sub("\x1b\\[[0-9]*m", "", painted)


def test_programs_get_every_field(musutafu: Command, flawed: Path) -> None:
    answer = musutafu("check", flawed, "--json")
    (report,) = answer.json["maps"]
    assert not report["ok"]
    problem, warning = report["problems"]
    assert set(problem) == FIELDS
    assert (problem["code"], problem["warning"]) == ("unknown-class", False)
    assert (problem["layer"], problem["object"], problem["tile"]) == ("things", 7, [12, 2])
    assert problem["mend"] == "did you mean 'sign'?"
    assert (warning["code"], warning["warning"]) == ("long-sign", True)


def test_warnings_alone_leave_a_map_sound(musutafu: Command, flawed: Path) -> None:
    text = flawed.read_text(encoding="utf-8")
    flawed.write_text(text.replace("sihgn", "shelter"), encoding="utf-8")
    answer = musutafu("check", flawed, "--json")
    assert answer.code == 0
    assert [problem["code"] for problem in answer.json["maps"][0]["problems"]] == ["long-sign"]


def test_sarif_tells_editors_where_to_look(musutafu: Command, flawed: Path, tiny: Path) -> None:
    assert musutafu("check", flawed, tiny, "--sarif", "found.sarif").code == 1
    log = json.loads(Path("found.sarif").read_text(encoding="utf-8"))
    assert_sarif(log)
    problem, warning = log["runs"][0]["results"]
    assert (problem["ruleId"], problem["level"]) == ("unknown-class", "error")
    assert (warning["ruleId"], warning["level"]) == ("long-sign", "warning")
    place = problem["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "flawed.tmx"
    assert place["region"] == {"startLine": 5}
    assert problem["locations"][0]["logicalLocations"] == [{"name": "object 7 (sihgn)"}]


def test_sarif_of_sound_maps_has_no_results(musutafu: Command, tiny: Path) -> None:
    assert musutafu("check", tiny, "--json", "--sarif", "found.sarif").code == 0
    log = json.loads(Path("found.sarif").read_text(encoding="utf-8"))
    assert_sarif(log)
    assert log["runs"][0]["results"] == []


def test_sarif_of_a_map_elsewhere_has_its_whole_address(
    musutafu: Command, flawed: Path, tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    elsewhere = tmp_path_factory.mktemp("else where")
    monkeypatch.chdir(elsewhere)
    assert musutafu("check", flawed, "--sarif", "found.sarif").code == 1
    log = json.loads((elsewhere / "found.sarif").read_text(encoding="utf-8"))
    assert_sarif(log)
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": flawed.as_uri()}


def test_a_pack_s_own_problems_name_its_files(musutafu: Command, tiny: Path) -> None:
    pack = tiny.parent / "pack"
    pack.mkdir()
    for name in ("tiny.tmx", "tiles.tsx", "tiles.png"):
        (pack / name).write_bytes((tiny.parent / name).read_bytes())
    (pack / "pack.json").write_text('{"title": "A", "maps": ["tynie"]}', encoding="utf-8")
    answer = musutafu("check", pack, "--json", "--sarif", "found.sarif")
    assert answer.code == 1
    problems = [each for report in answer.json["maps"] for each in report["problems"]]
    assert problems
    for problem in problems:
        assert problem["code"] == "pack"
        assert Path(problem["file"]).exists()
        assert problem["what"].endswith(problem["mend"])
    assert_sarif(json.loads(Path("found.sarif").read_text(encoding="utf-8")))


def test_sarif_goes_only_where_it_can(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("check", tiny, "--sarif", "no/such/found.sarif")
    assert (answer.code, answer.out) == (2, "")
    assert "--sarif: its folder does not exist" in answer.err
    assert "does not end in .sarif or .json" in musutafu("check", tiny, "--sarif", "found.txt").err


def assert_sarif(log: dict[str, Any]) -> None:
    """What SARIF 2.1.0's schema asks of the parts that are used here, and what they refer to."""
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    driver = run["tool"]["driver"]
    assert set(driver) == {"name", "version", "rules"}
    assert [rule["id"] for rule in driver["rules"]] == list(RULES)
    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in {"warning", "error"}
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"warning", "error"}
        assert isinstance(result["message"]["text"], str)
        for place in result["locations"]:
            physical = place["physicalLocation"]
            assert re.fullmatch(r"(file:///)?[^ \\]+", physical["artifactLocation"]["uri"])
            assert physical.get("region", {"startLine": 1})["startLine"] >= 1
            assert all(set(logical) == {"name"} for logical in place["logicalLocations"])


def test_a_map_that_is_not_there_is_told_with_the_one_that_was_meant(
    musutafu: Command, tiny: Path
) -> None:
    missing = tiny.with_name("tinny.tmx")
    assert "did you mean 'tiny.tmx'?" in musutafu("check", missing).err
