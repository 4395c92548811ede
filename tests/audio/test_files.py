"""Every file, decoded once, as a player would hear it: loudness, peaks, seams, tempo."""

import pytest

from audio.build import pieces, stale_effects, stale_pieces
from audio.effects import EFFECTS, FAMILIES
from audio.index import load
from audio.measure.files import of_effect, of_piece, problems
from audio.places import HERE
from audio.targets import BYTES

INDEX = load()


@pytest.mark.parametrize("name", pieces())
def test_a_piece_is_as_loud_as_its_sort_peaks_low_loops_unheard_and_keeps_time(name: str) -> None:
    entry = INDEX["pieces"][name]
    assert list(problems(name, entry["lufs"], of_piece(name, entry))) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_every_variant_of_every_effect_has_its_loudness_peaks_low_and_loops_unheard(
    family: str,
) -> None:
    wrong = []
    for effect in FAMILIES[family]:
        entry = INDEX["effects"][effect.name]
        assert len(entry["files"]) == effect.variants
        for figures in of_effect(entry):
            wrong += problems(effect.name, effect.level, figures)
    assert wrong == []


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
