"""Where the linter says that a problem is: file, line, layer, object and tile, as in Tiled."""

from __future__ import annotations

from pathlib import Path

import pytest
from drawn import drawn, thing, tiles
from tmx import STREET, TILESET, folder_with, layer, objects, small

from game.levels import check, check_map, guard
from game.levels.checks.line_numbers import LineNumbers

STREET_OF_20 = """
....................
.I................E.
####################
"""


def test_a_problem_says_where_it_is_in_every_way(tmp_path: Path) -> None:
    path = folder_with(tmp_path, drawn(STREET_OF_20, thing("sihgn", 6, 1, number=9)))
    (problem,) = check_map(path)
    text = path.read_text().splitlines()
    assert problem.line is not None
    assert 'id="9"' in text[problem.line - 1]
    assert (problem.layer, problem.object, problem.tile) == ("things", 9, (6, 1))
    assert problem.file == str(path)
    assert problem.where == "object 9 (sihgn)"
    assert problem.mend == "did you mean 'sign'?"


def test_tiles_are_counted_as_tiled_counts_them_on_an_infinite_map(tmp_path: Path) -> None:
    cells = ",".join(["0"] * 224 + ["1"] * 16 + ["0"] * 16)
    chunks = (
        f'<layer id="1" name="ground" width="16" height="16"><data encoding="csv">'
        f'<chunk x="-32" y="-16" width="16" height="16">{cells}</chunk></data></layer>'
    )
    # the floor is in row -2 of Tiled's, so feet are in row -3
    start = '<object id="1" type="izuku" x="-500" y="-32"><point/></object>'
    sign = '<object id="8" type="sihgn" x="-300" y="-32"><point/></object>'
    exit_ = '<object id="2" type="exit" x="-280" y="-32"><point/></object>'
    text = small(chunks, objects(start + sign + exit_)).replace("<map ", '<map infinite="1" ')
    (problem,) = check_map(folder_with(tmp_path, text))
    assert problem.tile == (-19, -3)


def test_a_problem_of_a_layer_is_on_the_line_of_the_layer(tmp_path: Path) -> None:
    path = folder_with(tmp_path, small("\n", layer(attributes='parallaxx="2"'), "\n", objects()))
    (problem,) = check_map(path)
    assert (problem.layer, problem.object, problem.tile) == ("ground", None, None)
    assert problem.line is not None
    assert "<layer" in path.read_text().splitlines()[problem.line - 1]


def test_a_problem_in_a_tileset_names_that_file_and_the_line_of_its_tile(tmp_path: Path) -> None:
    path = folder_with(tmp_path, small())
    tiles = tmp_path / "tiles.tsx"
    tiles.write_text(tiles.read_text().replace("slope-up", "slop-up"))
    (problem,) = check_map(path)
    assert problem.code == "bad-tileset"
    assert Path(problem.file).name == "tiles.tsx"
    assert problem.line is not None
    assert "slop-up" in tiles.read_text().splitlines()[problem.line - 1]
    assert problem.mend == "did you mean 'slope-up'?"


def test_a_problem_in_a_template_names_that_file(tmp_path: Path) -> None:
    (tmp_path / "bad.tx").write_text("<template/>")
    broken = '<object id="9" x="8" y="32" template="bad.tx"/>'
    path = folder_with(tmp_path, drawn(STREET_OF_20, broken))
    (problem,) = check_map(path)
    assert (problem.code, Path(problem.file).name) == ("bad-template", "bad.tx")


def test_an_object_of_a_template_is_found_in_the_map(tmp_path: Path) -> None:
    text = STREET.read_text().replace('<object id="7" name="home"', '<object id="7" name="homely"')
    path = folder_with(tmp_path, text.replace('value="door"', 'value="dor"'))
    (problem,) = check_map(path)
    assert (problem.code, problem.object) == ("unknown-door", 7)
    assert problem.line is not None
    assert "homely" in path.read_text().splitlines()[problem.line - 1]


def test_a_broken_object_hides_no_other_problem(tmp_path: Path) -> None:
    things = (
        thing("page", 4, 1, ("number", "1"), number=9).replace('x="72"', 'x="far"'),
        thing("page", 6, 1, ("nubmer", "2"), ("hight", "3"), number=10),
        thing("page", 8, 1, ("number", "99"), number=11),
        thing("crowd", 9, 0, number=12, size=(2, 1)),
        thing("shop", 12, 1, ("to", "cafe"), number=13),
        thing("izuku", 14, 1, number=14),
    )
    found = check_map(folder_with(tmp_path, drawn(STREET_OF_20, *things)))
    assert {(problem.code, problem.object) for problem in found if not problem.warning} == {
        ("bad-object", 9), ("unknown-property", 10), ("bad-value", 11), ("no-floor", 12),
        ("unknown-door", 13), ("many-starts", 14),
    }  # fmt: skip
    assert sum(problem.object == 10 for problem in found) == 3  # both words, and no number


def test_a_broken_layer_hides_no_broken_word(tmp_path: Path) -> None:
    text = drawn(STREET_OF_20, thing("sihgn", 6, 1, number=9)).replace("0,0,0,0,", "", 1)
    found = check_map(folder_with(tmp_path, text))
    assert [problem.code for problem in found] == ["bad-layer", "unknown-class"]


def test_all_broken_tilesets_are_told(tmp_path: Path) -> None:
    two = TILESET.replace("tiles.tsx", "a.tsx") + TILESET.replace('"1"', '"50"').replace(
        "tiles.tsx", "b.tsx"
    )
    found = check_map(folder_with(tmp_path, small(tilesets=two)))
    assert [problem.where for problem in found] == ["tileset 'a.tsx'", "tileset 'b.tsx'"]
    assert {problem.code for problem in found} == {"bad-tileset"}


def test_a_hundred_problems_are_enough(tmp_path: Path) -> None:
    many = [thing("sihgn", 6, 1, number=200 + n) for n in range(150)]
    assert len(check_map(folder_with(tmp_path, drawn(STREET_OF_20, *many)))) == 100


def test_a_wall_around_somebody_names_its_layer_where_several_collide(tmp_path: Path) -> None:
    wall = tiles("facade", ["." * 20, "." * 4 + "####" + "." * 12, "." * 20])
    boy = thing("katsuki", 6, 1, ("delay", "2"), number=9)
    found = check_map(folder_with(tmp_path, drawn(STREET_OF_20, boy, extra=wall)))
    (told,) = [problem for problem in found if problem.code == "inside-wall"]
    assert "of layer 'facade'" in told.what
    assert "or call that layer 'back ...'" in told.mend


def test_what_hangs_in_the_air_is_told_with_its_height(tmp_path: Path) -> None:
    street = "\n".join(["." * 20] * 6) + STREET_OF_20
    cross = thing("crosswalk", 9, 4, ("stop", "9"), number=9, size=(6, 2))
    (told,) = check_map(folder_with(tmp_path, drawn(street, cross)))
    assert told.what.startswith("hangs 3 tiles above the floor")
    assert (told.object, told.tile) == (9, (9, 4))


def test_a_file_that_was_saved_by_half_is_told_with_the_line_on_which_it_ends(
    tmp_path: Path,
) -> None:
    text = drawn(STREET_OF_20)
    (told,) = check_map(folder_with(tmp_path, text[: text.index("<objectgroup")]))
    assert "it ends too early" in told.what
    assert told.line == text[: text.index("<objectgroup")].count("\n") + 1
    assert told.mend == "save it from Tiled"


def test_a_letter_that_is_no_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    path = folder_with(tmp_path, drawn(STREET_OF_20, thing("page", 6, 1, number=9, name="A")))
    path.write_bytes(path.read_bytes().replace(b'name="A"', b'name="\xe4"'))
    (told,) = check_map(path)
    assert told.line is not None
    assert b"\xe4" in path.read_bytes().splitlines()[told.line - 1]


def test_a_missing_tileset_is_told_on_its_own_line_with_the_name_that_was_meant(
    tmp_path: Path,
) -> None:
    text = drawn(STREET_OF_20, tilesets='\n<tileset firstgid="1" source="tils.tsx"/>')
    path = folder_with(tmp_path, text)
    (told,) = check_map(path)
    assert told.mend == "did you mean 'tiles.tsx'?"
    assert told.line is not None
    assert "tils.tsx" in path.read_text().splitlines()[told.line - 1]


def test_a_tileset_of_the_games_that_is_misspelt_elsewhere_is_suggested(tmp_path: Path) -> None:
    text = drawn(STREET_OF_20, tilesets='<tileset firstgid="1" source="../../maps/mustafu.tsx"/>')
    (told,) = check_map(folder_with(tmp_path, text))
    assert "did you mean '../../maps/musutafu.tsx'?" in told.mend


def test_a_template_that_was_deleted_is_told_with_the_object_that_needs_it(tmp_path: Path) -> None:
    gone = '\n<object id="9" template="templates/gone.tx" x="8" y="32"/>'
    (told,) = check_map(folder_with(tmp_path, drawn(STREET_OF_20, gone)))
    assert (told.code, told.object, told.layer) == ("bad-template", 9, "things")
    assert told.mend == "put it back, or delete the object"


def test_a_tile_of_no_tileset_is_told_with_its_place(tmp_path: Path) -> None:
    text = drawn(STREET_OF_20, extra=tiles("back", ["." * 20, "." * 20, "...d" + "." * 16]))
    found = check_map(folder_with(tmp_path, text.replace("0,0,0,6,", "0,0,0,999,")))
    assert [problem.tile for problem in found if problem.layer == "back"] == [(3, 2)]


def test_a_rectangle_that_is_called_like_a_class_and_a_picture_may_be_meant_as_either(
    tmp_path: Path,
) -> None:
    named = '\n<object id="9" name="checkpoint" x="96" y="0" width="16" height="32"/>'
    (told,) = check_map(folder_with(tmp_path, drawn(STREET_OF_20, named)))
    assert "set its class to 'checkpoint'" in told.mend


def test_a_map_with_thousands_of_mistakes_is_read_once_and_few_names_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []
    looked: list[Path] = []

    def lines_of(path: Path) -> LineNumbers:
        read.append(path)
        return LineNumbers(path)

    def look(path: Path) -> str:
        looked.append(path)
        return ""

    monkeypatch.setattr(check, "LineNumbers", lines_of)
    monkeypatch.setattr(guard, "name_like", look)
    gone = [f'<object id="{n}" template="gone{n}.tx"/>' for n in range(200, 4200)]
    path = folder_with(tmp_path, drawn(STREET_OF_20, *gone))
    assert len(check_map(path)) == 100
    assert len(read) <= 2
    assert len(looked) == 10
