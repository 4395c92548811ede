"""Packs on the command line: wherever a level is named, a pack may be."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.replay import load_replay

if TYPE_CHECKING:
    from conftest import Command


@pytest.fixture
def pack(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A zip of two streets in the working folder."""
    folder = tiny.parent
    monkeypatch.setenv("MUSUTAFU_HOME", str(folder / "home"))
    path = folder / "two.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("two/pack.json", '{"title": "Two", "maps": ["first", "other"]}')
        file.writestr("two/first.tmx", tiny.read_bytes())
        file.writestr("two/other.tmx", tiny.read_bytes())
        for name in ("tiles.tsx", "tiles.png"):
            file.writestr(f"two/{name}", (folder / name).read_bytes())
    tiny.unlink()
    return path


def test_sim_runs_the_first_map_or_a_named_one(musutafu: Command, pack: Path) -> None:
    assert musutafu("sim", pack, "--json").json["level"] == "first"
    answer = musutafu("sim", f"{pack}:other", "--json").json
    assert (answer["level"], answer["outcome"]) == ("other", "escaped")


def test_a_recorded_run_is_verified_from_the_zip_also_beside_it(
    musutafu: Command, pack: Path, tmp_path: Path
) -> None:
    assert musutafu("sim", "two.zip:other", "--record", "run.replay").code == 0
    assert load_replay(Path("run.replay")).level == "two.zip:other"
    assert musutafu("replay", "run.replay", "--verify").code == 0
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    pack.rename(elsewhere / "two.zip")
    Path("run.replay").rename(elsewhere / "run.replay")
    assert musutafu("replay", elsewhere / "run.replay", "--verify").code == 0


def test_a_replay_of_a_pack_that_is_gone_is_one_line(musutafu: Command, pack: Path) -> None:
    musutafu("sim", f"{pack}:other", "--record", "run.replay", "--ticks", "5")
    pack.unlink()
    answer = musutafu("replay", "run.replay", "--verify")
    assert answer.code == 2
    assert answer.err.startswith("error: run.replay: level: its level")
    assert answer.err.count("\n") == 1


def test_check_tells_of_the_pack_and_of_each_map(musutafu: Command, pack: Path) -> None:
    maps = musutafu("check", pack, "--json").json["maps"]
    assert [entry["path"] for entry in maps] == [
        str(pack), f"{pack}/first.tmx", f"{pack}/other.tmx",
    ]  # fmt: skip
    assert all(entry["ok"] for entry in maps)


def test_check_of_a_broken_zip_is_a_problem_of_that_zip(musutafu: Command, folder: Path) -> None:
    (folder / "bad.zip").write_bytes(b"hello")
    answer = musutafu("check", "bad.zip", "--json")
    assert answer.code == 1
    assert "not a zip" in answer.json["maps"][0]["problems"][0]["what"]


def test_levels_lists_a_pack_by_names_that_can_be_played(musutafu: Command, pack: Path) -> None:
    levels = musutafu("levels", pack, "--json").json["levels"]
    assert [entry["name"] for entry in levels] == [f"{pack}:first", f"{pack}:other"]
    assert {entry["kind"] for entry in levels} == {"pack"}
    for entry in levels:
        assert musutafu("sim", entry["name"], "--ticks", "1").code == 0
    shipped = musutafu("levels", "lantern_row", "--json").json["levels"]
    assert [entry["name"] for entry in shipped] == ["lantern_row:market", "lantern_row:back_street"]
    assert "is no pack" in musutafu("levels", "home_street").err


def test_bake_keeps_routes_in_the_packs_own_place(musutafu: Command, pack: Path) -> None:
    before = pack.read_bytes()
    assert musutafu("bake", pack).code == 0
    routes = sorted(path.name for path in pack.parent.rglob("*.routes"))
    assert routes == ["first.routes", "other.routes"]
    assert pack.read_bytes() == before


def test_a_zip_is_not_watched(musutafu: Command, pack: Path) -> None:
    answer = musutafu("play", pack, "--watch")
    assert answer.code == 2
    assert "name the folder that it was made of" in answer.err


@pytest.mark.parametrize("words", [["sim"], ["play"], ["picture"], ["bake"], ["levels"]])
@pytest.mark.parametrize("named", ["no.zip", "two.zip:third", "two.zip:", "bad.zip", "empty"])
def test_a_bad_pack_is_one_line_everywhere(
    musutafu: Command, pack: Path, words: list[str], named: str
) -> None:
    (pack.parent / "bad.zip").write_bytes(b"hello")
    (pack.parent / "empty").mkdir()
    out = ["out.png"] if words == ["picture"] else []
    answer = musutafu(*words, named, *out)
    assert answer.code == 2
    assert answer.err.startswith("error: ")
    assert answer.err.count("\n") == 1
    assert not Path("out.png").exists()
