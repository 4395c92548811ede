"""Figures of a map: shown, checked by name, and nothing to the simulation."""

from __future__ import annotations

from pathlib import Path

from tmx import EXIT, FLOOR, START, folder_with, layer, objects, properties, small

from game.levels import check_map, load_level, load_map


def figure(**given: str) -> str:
    where = '<object id="9" type="figure" x="30" y="32">'
    return f"{START}{EXIT}{where}<point/>{properties(**given)}</object>"


def folder(tmp_path: Path, text: str) -> Path:
    return folder_with(tmp_path, small(layer(FLOOR), objects(text)))


def test_a_figure_is_shown_where_it_stands(tmp_path: Path) -> None:
    path = folder(tmp_path, figure(sheet="izuku_hoodie", state="sit_floor", flipped="true"))
    assert check_map(path) == ()
    (found,) = load_map(path).figures
    assert (found.sheet, found.state, found.flipped) == ("izuku_hoodie", "sit_floor", True)
    assert (found.x, found.y, found.front) == (30, 32, False)


def test_a_figure_changes_nothing_for_the_simulation(tmp_path: Path) -> None:
    plain = load_level(folder(tmp_path, START + EXIT)).fingerprint
    assert load_level(folder(tmp_path, figure(state="cry"))).fingerprint == plain


def test_a_misspelt_state_or_sheet_is_answered_with_a_hint(tmp_path: Path) -> None:
    (state,) = check_map(folder(tmp_path, figure(sheet="katsuki", state="knok")))
    assert "did you mean 'knock'" in state.what
    assert not state.warning
    (sheet,) = check_map(folder(tmp_path, figure(sheet="katzuki", state="knock")))
    assert "did you mean 'katsuki'" in sheet.what


def test_a_state_of_another_sheet_is_no_state_of_this_one(tmp_path: Path) -> None:
    (problem,) = check_map(folder(tmp_path, figure(sheet="izuku", state="inko_cook")))
    assert "not drawn for izuku" in problem.what


def test_a_figure_without_a_pose_is_a_warning(tmp_path: Path) -> None:
    (problem,) = check_map(folder(tmp_path, figure(sheet="crowd")))
    assert problem.warning
    assert "state" in problem.what
