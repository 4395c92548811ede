"""What the linter says of maps, and where it finds them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tmx import EXIT, FLOOR, START, STREET, folder_with, layer, objects, properties, small

from game.levels import LevelError, Problem, check_map
from game.levels.data import DATA_MAPS, find_level, sheet_path, shipped_maps


def problems(folder: Path, *parts: str, **given: str) -> list[Problem]:
    return list(check_map(folder_with(folder, small(*parts, **given))))


def one(folder: Path, text: str, cells: str = FLOOR) -> Problem:
    (problem,) = problems(folder, layer(cells), objects(text))
    return problem


def test_a_good_map_has_no_problems() -> None:
    (door,) = check_map(STREET)  # one of its doors leads one way, and that is all
    assert (door.code, door.warning) == ("one-way-door", True)


@pytest.mark.parametrize("path", shipped_maps(), ids=lambda path: path.stem)
def test_shipped_maps_have_no_errors(path: Path) -> None:
    assert [problem for problem in check_map(path) if not problem.warning] == []


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        (START.replace('y="32"', 'y="40"') + EXIT, "object 1 (izuku)", "inside a wall"),
        (START.replace('x="24"', 'x="900"') + EXIT, "object 1 (izuku)", "outside the map"),
        (START + EXIT + '<object id="8" type="checkpoint" x="9" y="44"/>',
         "object 8 (checkpoint)", "inside a wall"),
        (START + '<object id="8" name="out" type="exit" x="8" y="34" width="9" height="9"/>',
         "object 8 (exit 'out')", "inside blocks"),
        (START + EXIT + '<object id="8" type="crowd" x="2" y="0" width="9" height="9"/>',
         "object 8 (crowd)", "no floor"),
        (START + EXIT + '<object id="8" type="gate" x="2" y="0" width="9" height="9"/>',
         "object 8 (gate)", "no floor"),
    ],
)  # fmt: skip
def test_things_in_the_wrong_place(text: str, where: str, what: str, tmp_path: Path) -> None:
    found = one(tmp_path, text)
    assert found.where == where
    assert what in found.what
    assert not found.warning


def test_no_floor_under_the_start(tmp_path: Path) -> None:
    found = one(tmp_path, START + EXIT, FLOOR.replace("1,1,1,1", "1,0,0,1"))
    assert "no floor under it" in found[1]


def test_no_exit_is_only_a_warning(tmp_path: Path) -> None:
    found = one(tmp_path, START)
    assert found[:3] == ("map", "no exit: add an object of class 'exit'", True)


def test_a_train_is_a_way_out_if_its_doors_can_keep_their_times(tmp_path: Path) -> None:
    door = '<object id="8" type="train" x="24" y="0" width="16" height="32">'
    times = properties(arrives="4", departs="{}")
    assert problems(tmp_path, layer(), objects(f"{START}{door}{times.format(7)}</object>")) == []
    found = one(tmp_path, f"{START}{door}{times.format(5)}</object>")
    assert found.where == "object 8 (train)"
    assert "is the least" in found.what


@pytest.mark.parametrize(
    ("class_", "given", "hint"),
    [("train", {"departure": "9"}, "departs"), ("gate", {"pass": "Izuku"}, "izuku"),
     ("train", {"trigger": "the gate"}, "'gate', 'beat 9'")],
)  # fmt: skip
def test_a_slip_in_a_station_is_answered_with_a_hint(
    class_: str, given: dict[str, str], hint: str, tmp_path: Path
) -> None:
    thing = f'<object id="8" type="{class_}" x="24" y="32">{properties(**given)}</object>'
    assert hint in one(tmp_path, START + EXIT + thing)[1]


def test_all_unknown_classes_are_listed(tmp_path: Path) -> None:
    text = START + EXIT + '<object id="8" type="exti"/><object id="9" type="shp"/>'
    found = problems(tmp_path, layer(), objects(text))
    assert [("exit" in what, "shop" in what) for _, what, *_ in found] == [
        (True, False),
        (False, True),
    ]


def test_warnings(tmp_path: Path) -> None:
    text = START + EXIT + '<object id="8" type="page" x="9" y="9"/>'
    parts = (layer(name="Back", attributes='offsetx="5" parallaxx="2"'), layer(), objects(text))
    found = problems(tmp_path, *parts, properties=properties(tytle="x"))
    assert all(problem.warning for problem in found)
    for part in ("has no 'number'", "lower case", "multiple of 16", "parallax", "'title'"):
        assert any(part in problem.what for problem in found)


def test_levels_are_found_by_name_or_path(tmp_path: Path) -> None:
    name = shipped_maps()[0].stem
    assert find_level(name) == DATA_MAPS / f"{name}.tmx"
    assert find_level("some.tmx") == Path("some.tmx")
    assert find_level(str(tmp_path / "x")) == tmp_path / "x"
    with pytest.raises(LevelError, match=f"did you mean '{name}'"):
        find_level(name[:-1])
    with pytest.raises(LevelError):
        find_level("")
    assert sheet_path("izuku.png").parent.name == "sheets"
