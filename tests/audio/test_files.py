"""Every file, decoded once, as a player would hear it: loudness, peaks, seams, tempo."""

import pytest

from audio import judged
from audio.build import pieces, stale_effects, stale_pieces
from audio.compose import DULL
from audio.effects import EFFECTS, FAMILIES
from audio.foley import fitting
from audio.index import load, loops
from audio.measure.files import of_effect, of_piece, open_seams, problems
from audio.places import HERE
from audio.targets import BYTES

INDEX = load()
SEAMS = judged.load()
PANIC = {"street_chase", "station", "shopping", "alley", "storm_roofs", "katsuki"}
# bytes: a dull stem only repeats what the others say
DULL_BYTES = 250_000


@pytest.mark.parametrize("name", pieces())
def test_a_piece_is_as_loud_as_its_sort_peaks_low_keeps_time_and_its_files_are_as_long(
    name: str,
) -> None:
    entry = INDEX["pieces"][name]
    figures = of_piece(name, entry)
    assert list(problems(name, entry["lufs"], figures)) == []
    assert set(figures.frames) == {entry["frames"]}


@pytest.mark.parametrize("family", FAMILIES)
def test_every_variant_of_every_effect_has_its_loudness_peaks_low_and_is_as_long_as_said(
    family: str,
) -> None:
    wrong = []
    for effect in FAMILIES[family]:
        entry = INDEX["effects"][effect.name]
        assert len(entry["files"]) == effect.variants
        every = of_effect(entry)
        assert [count for figures in every for count in figures.frames] == entry["frames"]
        for figures in every:
            wrong += problems(effect.name, effect.level, figures)
    assert wrong == []


def test_nobody_hears_where_a_loop_begins_again() -> None:
    files = loops(INDEX, [])
    assert list(open_seams(SEAMS, files)) == []
    assert set(SEAMS) == set(files)


@pytest.mark.parametrize("name", ["city_loop", "murmur_few_loop"])
def test_a_seam_is_still_what_was_judged(name: str) -> None:
    _, _, seam = fitting(EFFECTS[name], 0)
    assert seam is not None
    assert seam.added == pytest.approx(SEAMS[f"ogg/effects/{name}.ogg"]["added"], abs=1.0)


def test_pieces_of_chapters_with_panic_have_a_dull_file_that_is_small_and_not_a_stem() -> None:
    dull = {
        name: entry["files"][DULL]
        for name, entry in INDEX["pieces"].items()
        if DULL in entry["files"]
    }
    assert set(dull) == PANIC
    for name, file in dull.items():
        assert DULL not in INDEX["pieces"][name]["heard"]
        assert (HERE / file).stat().st_size < DULL_BYTES


def test_the_files_are_those_that_the_scripts_make() -> None:
    assert stale_pieces(INDEX, pieces()) == []
    assert stale_effects(INDEX, EFFECTS) == []


def test_nothing_lies_about_that_no_script_makes() -> None:
    known = {file for piece in INDEX["pieces"].values() for file in piece["files"].values()}
    known |= {file for effect in INDEX["effects"].values() for file in effect["files"]}
    there = {path.relative_to(HERE).as_posix() for path in (HERE / "ogg").glob("*/*.ogg")}
    assert there == known


def test_all_files_together_are_small_enough_to_download() -> None:
    assert sum(path.stat().st_size for path in (HERE / "ogg").glob("*/*.ogg")) < BYTES
