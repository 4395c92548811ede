"""Everybody in the street is somebody: complete, unlike all others, and of their kind."""

import json
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from game.sim.people import ADULT, CHILD, TALL
from game.view.people import FIGURES, PERSONS, UMBRELLAS
from sprites.__main__ import SHEETS

ROOT = Path(__file__).parents[2]
SHEET = ROOT / SHEETS / "crowd.png"
TABLE = json.loads(SHEET.with_suffix(".json").read_text())
FRAMES = {
    "walk": 8, "stand": 2, "startle": 1, "stagger": 1, "flee": 2, "cheer": 2, "browse": 1,
    "complain": 1, "umbrella": 8,
}  # fmt: skip
APART = 100  # pixels, of about 400, by which any two differ
MOST_BYTES = 500_000
STAGE = 80  # pixels, wide and high enough for anybody

Picture = npt.NDArray[np.uint8]


@pytest.fixture(scope="module")
def standing() -> dict[str, Picture]:
    """Everybody standing, their feet at the same place."""
    with Image.open(SHEET) as opened:
        sheet = np.array(opened.convert("RGBA"))
    return {person: _placed(sheet, TABLE[f"{person}_stand"][0]) for person in PERSONS}


def _placed(sheet: Picture, frame: dict[str, int]) -> Picture:
    x, y, width, height = (frame[side] for side in ("x", "y", "w", "h"))
    stage = np.zeros((STAGE, STAGE, 4), np.uint8)
    left, top = STAGE // 2 - frame["anchor_x"], STAGE - 8 - frame["anchor_y"]
    stage[top : top + height, left : left + width] = sheet[y : y + height, x : x + width]
    return stage


def test_there_are_64_people() -> None:
    assert len(set(PERSONS)) == 64
    assert {state.split("_")[0] for state in TABLE if state[1:3].isdigit()} == set(PERSONS)


@pytest.mark.parametrize("person", PERSONS)
def test_everybody_can_do_everything(person: str) -> None:
    assert {state: len(TABLE[f"{person}_{state}"]) for state in FRAMES} == FRAMES
    assert all("hand" in frame for frame in TABLE[f"{person}_umbrella"])


def test_no_two_are_twins(standing: dict[str, Picture]) -> None:
    for first, second in combinations(PERSONS, 2):
        apart = int((standing[first] != standing[second]).any(-1).sum())
        assert apart >= APART, (first, second)


def test_children_are_small_and_tall_people_tall(standing: dict[str, Picture]) -> None:
    filled = {person: int(standing[person][..., 3].any(1).sum()) for person in PERSONS}
    # the lowest of each kind wear neither ears nor balloons
    height = {kind: min(filled[PERSONS[i]] for i in figures) for kind, figures in FIGURES.items()}
    assert height[CHILD] < height[ADULT] < height[TALL]


def test_umbrellas_have_different_colours() -> None:
    with Image.open(SHEET) as opened:
        sheet = np.array(opened.convert("RGBA"))
    frames = [TABLE[f"umbrella{number}_open"][0] for number in range(UMBRELLAS)]
    assert len({_placed(sheet, frame).tobytes() for frame in frames}) == UMBRELLAS


def test_the_sheet_stays_small() -> None:
    assert SHEET.stat().st_size < MOST_BYTES
