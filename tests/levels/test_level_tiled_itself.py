"""Real Tiled, where it is installed, opens our files without a word and means what we mean."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

import pytest
from tiled_itself import RESOLVED, TILED, as_json, compare, exported

from game.lab.tiled_files import Dialect, put, street, valid_files
from game.levels import load_level
from game.levels.data import DATA_MAPS

pytestmark = pytest.mark.skipif(TILED is None, reason="Tiled is not installed")

NEWER = ("1.9", "1.12", "unheardof", "every form", "comments", "comma")
"""In the names of files that Tiled 1.8 reads, but not without a word, or not whole."""
FILES = valid_files()
OLD = [name for name in FILES if not any(word in name for word in NEWER)]
OPTIONS = dict(zip(OLD, cycle(((), ("--minimize",), RESOLVED)), strict=False))
RULES = sorted(DATA_MAPS.glob("rules/*.tmx"))  # of automapping, which the game never reads
MAPS = sorted(set(DATA_MAPS.rglob("*.tmx")) - set(RULES))
TILESETS = sorted(DATA_MAPS.rglob("*.tsx"))
TEMPLATES = sorted(DATA_MAPS.rglob("*.tx"))


def named(path: Path) -> str:
    return path.relative_to(DATA_MAPS).as_posix()


@pytest.mark.parametrize("path", MAPS, ids=named)
def test_tiled_and_the_loader_agree_on_each_of_our_maps(path: Path, tmp_path: Path) -> None:
    compare(path, tmp_path / "told.json")


@pytest.mark.parametrize("path", RULES, ids=named)
def test_tiled_opens_each_of_our_rules_without_a_word(path: Path, tmp_path: Path) -> None:
    as_json(path, tmp_path / "told.json")


@pytest.mark.parametrize("path", TILESETS, ids=named)
def test_tiled_opens_each_of_our_tilesets_without_a_word(path: Path, tmp_path: Path) -> None:
    exported(path, tmp_path / "told.json", what="tileset")


@pytest.mark.skipif(not TEMPLATES, reason="there are none")
def test_tiled_opens_each_of_our_templates_without_a_word(tmp_path: Path) -> None:
    draft = street(Dialect())
    for number, path in enumerate(TEMPLATES, 100):
        item = draft.named("things").makeelement("object", {"id": str(number), "x": "9", "y": "9"})
        item.set("template", str(path))
        draft.named("things").append(item)
    told = as_json(put(draft.files(), tmp_path), tmp_path / "told.json")
    placed = {item["id"] for layer in told["layers"] for item in layer.get("objects", ())}
    placed |= {
        item["id"]
        for layer in told["layers"]
        for inner in layer.get("layers", ())
        for item in inner.get("objects", ())
    }
    assert placed >= set(range(100, 100 + len(TEMPLATES)))


@pytest.mark.parametrize("name", OLD)
def test_tiled_and_the_loader_agree_on_every_kind_of_file(name: str, tmp_path: Path) -> None:
    path = put(FILES[name], tmp_path)
    if "," not in name:  # those with one are the same map over and over
        compare(path, tmp_path / "told.json")
    # what Tiled itself writes is read as the same level
    written = exported(path, tmp_path / "written.tmx", *OPTIONS[name])
    assert load_level(written).fingerprint == load_level(path).fingerprint
