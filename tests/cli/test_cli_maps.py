"""Listing, checking and proving maps; pictures and films of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game import __version__
from game.cli import main
from game.play.display import DisplayError

if TYPE_CHECKING:
    from conftest import Command

KINDS = {"story", "other-side", "versus", "trial", "playground"}


def test_levels_has_the_promised_shape(musutafu: Command) -> None:
    answer = musutafu("levels", "--json")
    assert (answer.code, answer.err) == (0, "")
    assert list(answer.json) == ["levels"]
    for level in answer.json["levels"]:
        assert list(level) == ["name", "title", "path", "chapter", "kind"]
        assert level["kind"] in KINDS
        assert Path(level["path"]).is_file()
    street = next(level for level in answer.json["levels"] if level["name"] == "home_street")
    assert (street["chapter"], street["kind"]) == (1, "story")


def test_levels_for_people_is_a_line_each(musutafu: Command) -> None:
    answer = musutafu("levels")
    assert "home_street" in answer.out
    assert len(answer.out.splitlines()) == len(musutafu("levels", "--json").json["levels"])


def test_check_has_the_promised_shape(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("check", tiny, "--json")
    assert (answer.code, answer.err) == (0, "")
    assert answer.json == {"maps": [{"path": str(tiny), "ok": True, "problems": [], "proof": None}]}


def test_check_of_a_bad_map_is_wrong(musutafu: Command, tiny: Path, startless: Path) -> None:
    answer = musutafu("check", tiny, startless, "--json")
    assert answer.code == 1
    good, bad = answer.json["maps"]
    assert good["ok"]
    assert not bad["ok"]
    assert {"where", "what"} <= set(bad["problems"][0])
    assert "izuku" in bad["problems"][0]["what"]


def test_check_of_a_folder_takes_its_maps(musutafu: Command, tiny: Path, startless: Path) -> None:
    answer = musutafu("check", tiny.parent)
    assert answer.code == 1
    assert f"{tiny}: ok" in answer.out
    assert f"{startless}: wrong" in answer.out


def test_a_proof_is_a_replay_that_holds(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("check", tiny, "--prove", "--json")
    assert answer.code == 0
    (proven,) = answer.json["maps"]
    proof = proven["proof"]
    assert proof["ok"]
    assert 60 < proof["ticks"] < 600
    assert Path(proof["replay"]) == Path("proofs") / "tiny-exit-middle.replay"
    assert musutafu("replay", proof["replay"], "--verify").code == 0
    (goal,) = proof["goals"]
    assert (goal["goal"], goal["at"], goal["ok"]) == ("exit", [38, 3], True)
    conditions = {(found["condition"], found["boosts"]) for found in goal["conditions"]}
    assert len(conditions) == 12
    for found in goal["conditions"]:
        assert found["ok"]
        if found["condition"] not in {"dry", "wet"}:
            assert musutafu("replay", found["replay"], "--verify").code == 0
    for picture in ("tiny-route.png", "tiny-heat.png"):
        assert (Path("proofs") / picture).read_bytes().startswith(b"\x89PNG")


def test_a_proof_for_people_is_a_table_with_what_to_watch(musutafu: Command, tiny: Path) -> None:
    answer = musutafu("check", tiny, "--prove")
    assert answer.code == 0
    assert "exit at 38,3" in answer.out
    assert "fierce" in answer.out
    assert "musutafu replay proofs/tiny-exit-middle.replay" in answer.out


def test_a_map_that_cannot_be_finished_is_told_with_its_obstacle(
    musutafu: Command, tiny: Path
) -> None:
    text = tiny.read_text(encoding="utf-8")
    floor = "1," * 9 + "0," * 29 + "1," * 2  # a chasm that nobody crosses
    tiny.write_text(text.replace(("1," * 40)[:-1], floor[:-1]), encoding="utf-8")
    answer = musutafu("check", tiny, "--prove", "--proofs", "kept", "--json")
    assert answer.code == 1
    (report,) = answer.json["maps"]
    assert not report["ok"]
    assert [problem["code"] for problem in report["problems"]] == ["unreachable-exit"]
    assert report["proof"]["replay"] is None
    (goal,) = report["proof"]["goals"]
    told = [obstacle["what"] for obstacle in goal["obstacles"]]
    assert any(
        "from 8,3 no way over the gap of 29 tiles to 38,3; with boosts" in what for what in told
    )
    people = musutafu("check", tiny, "--prove").out
    assert "no proof found" in people
    assert "no way to exit: from 8,3" in people
    assert people.splitlines()[-1].startswith("1 warning, 1 not proven in 1 map")


def test_a_playground_without_an_exit_needs_no_proof(musutafu: Command, tiny: Path) -> None:
    text = tiny.read_text(encoding="utf-8")
    tiny.write_text(text.replace('type="exit"', 'type="checkpoint"'), encoding="utf-8")
    answer = musutafu("check", tiny, "--prove", "--json")
    assert answer.code == 0
    (report,) = answer.json["maps"]
    assert report["ok"]
    assert report["proof"] is None
    assert [problem["warning"] for problem in report["problems"]] == [True]


def test_a_broken_map_is_not_proven(musutafu: Command, startless: Path) -> None:
    answer = musutafu("check", startless, "--prove", "--json")
    assert answer.code == 1
    assert answer.json["maps"][0]["proof"] == {
        "ok": False, "ticks": 0, "replay": None, "goals": [],
    }  # fmt: skip
    people = musutafu("check", startless, "--prove").out
    assert "not proven: mend the problems first" in people


def test_a_picture_is_drawn(musutafu: Command, tiny: Path) -> None:
    musutafu("sim", tiny, "--record", "r.replay")
    answer = musutafu("picture", tiny, "p.png", "--replay", "r.replay", "--tick", 30)
    assert (answer.code, answer.out) == (0, "")
    data = Path("p.png").read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20], "big") == 480


@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_a_replay_is_filmed(ending: str, musutafu: Command, tiny: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    musutafu("sim", tiny, "--ticks", 20, "--record", "r.replay")
    answer = musutafu("replay", "r.replay", "--video", f"film{ending}")
    assert (answer.code, answer.out) == (0, "")
    with image.open(f"film{ending}") as film:
        assert film.n_frames == 11
        assert film.size == (480, 270)


def test_a_film_without_pillow_is_explained(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    musutafu("sim", tiny, "--ticks", 20, "--record", "r.replay")
    monkeypatch.setattr("game.commands.film.find_spec", lambda _: None)
    answer = musutafu("replay", "r.replay", "--video", "film.gif")
    assert answer.code == 2
    assert "musutafu-chase[video]" in answer.err
    assert not Path("film.gif").exists()


def test_a_replay_is_watched_to_its_end(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr("game.commands.watch.LAST_STAYS", 1)
    musutafu("sim", tiny, "--ticks", 20, "--record", "r.replay")
    answer = musutafu("replay", "r.replay")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_watching_without_a_screen_is_explained(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_window() -> None:
        raise DisplayError("display: no screen")

    monkeypatch.setattr("game.commands.watch.Window", no_window)
    musutafu("sim", tiny, "--ticks", 20, "--record", "r.replay")
    answer = musutafu("replay", "r.replay")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "--verify" in answer.err


def test_a_replay_of_a_moved_map_is_found_beside_it(
    musutafu: Command,
    tiny: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    musutafu("sim", tiny.name, "--record", "r.replay")
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert musutafu("replay", tiny.parent / "r.replay", "--verify").code == 0


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["sim", "--help"]])
def test_help_and_version(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert (__version__ in printed.out) == (words == ["--version"])
