"""The sheets that the game draws from are what their scripts draw."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sprites.__main__ import SHEETS, build

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("sheets")
    build(out)
    return out


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*.*")}


def test_every_sheet_has_its_script(drawn: Path) -> None:
    assert names(drawn) == names(ROOT / SHEETS)


def test_every_picture_is_drawn_pixel_for_pixel(drawn: Path) -> None:
    for path in sorted(drawn.rglob("*.png")):
        kept = ROOT / SHEETS / path.relative_to(drawn)
        with Image.open(path) as new, Image.open(kept) as old:
            assert np.array_equal(np.array(new), np.array(old)), f"{kept}: run python -m sprites"


def test_every_atlas_is_written_alike(drawn: Path) -> None:
    for path in sorted(drawn.rglob("*.json")):
        kept = ROOT / SHEETS / path.relative_to(drawn)
        assert json.loads(path.read_text()) == json.loads(kept.read_text()), kept


def test_every_frame_lies_inside_its_sheet() -> None:
    for sheet in ("izuku", "izuku_wet", "katsuki", "katsuki_wet", "crowd", "props", "effects"):
        states = json.loads((ROOT / SHEETS / f"{sheet}.json").read_text())
        with Image.open(ROOT / SHEETS / f"{sheet}.png") as picture:
            width, height = picture.size
        for state, frames in states.items():
            assert frames, f"{sheet}: {state} has no frames"
            for frame in frames:
                assert frame["x"] >= 0, state
                assert frame["y"] >= 0, state
                assert frame["x"] + frame["w"] <= width, state
                assert frame["y"] + frame["h"] <= height, state


def test_at_least_24_different_people_walk_the_streets() -> None:
    states = json.loads((ROOT / SHEETS / "crowd.json").read_text())
    with Image.open(ROOT / SHEETS / "crowd.png") as picture:
        pixels = np.array(picture)
    people = [frames[0] for state, frames in states.items() if state.endswith("_walk")]
    seen = {pixels[f["y"] : f["y"] + f["h"], f["x"] : f["x"] + f["w"]].tobytes() for f in people}
    assert len(seen) >= 24
