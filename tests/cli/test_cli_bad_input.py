"""Every mistake is one line on stderr and exit code 2, and nothing is written."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.replay import load_replay
from game.replay.file import MAGIC, encode
from game.replay.sealed import HEADER

if TYPE_CHECKING:
    from conftest import Command

BAD = {
    "unknown command": (["fly"], "invalid choice: 'fly'"),
    "unknown option": (["sim", "tiny.tmx", "--sead", "1"], "--sead"),
    "no level": (["sim"], "LEVEL"),
    "unknown level": (["sim", "home_stret"], "did you mean 'home_street'?"),
    "no such file": (["sim", "nowhere.tmx"], "nowhere.tmx"),
    "a folder": (["sim", "."], "."),
    "not a map": (["sim", "words.tmx"], "words.tmx"),
    "no start": (["sim", "startless.tmx"], "izuku"),
    "a seed in words": (["sim", "tiny.tmx", "--seed", "seven"], "'seven' is no seed"),
    "a huge seed": (["sim", "tiny.tmx", "--seed", str(1 << 63)], "is no seed"),
    "negative ticks": (["sim", "tiny.tmx", "--ticks", "-1"], "ticks"),
    "an unknown head": (["sim", "tiny.tmx", "--izuku", "robot"], "'robot'"),
    "no such replay": (["sim", "tiny.tmx", "--replay", "none.replay"], "none.replay"),
    "not a replay": (["replay", "words.tmx", "--verify"], "another kind of file"),
    "a folder as replay": (["replay", ".", "--verify"], "regular file"),
    "no folder to record to": (["sim", "tiny.tmx", "--record", "no/r.replay"], "make it first"),
    "no folder to trace to": (["sim", "tiny.tmx", "--trace", "no/t.csv"], "make it first"),
    "a plot that is no png": (["sim", "tiny.tmx", "--plot", "p.doc"], ".png"),
    "a film that is no film": (["replay", "r.replay", "--video", "r.mp4"], ".gif"),
    "check of nothing": (["check", "nowhere.tmx"], "is not here"),
    "check of an empty folder": (["check", "empty"], "holds no .tmx"),
    "proofs without proving": (["check", "tiny.tmx", "--proofs", "p"], "--prove"),
    "a picture that is no png": (["picture", "tiny.tmx", "p.bmp"], ".png"),
    "a picture of nothing": (["picture", "nowhere.tmx", "p.png"], "nowhere.tmx"),
    "playing nothing": (["play", "home_stret"], "did you mean 'home_street'?"),
    "playing without a start": (["play", "startless.tmx"], "izuku"),
    "a window in words": (["play", "--window", "big"], "960x540"),
    "a window of nothing": (["play", "--window", "0x540"], "960x540"),
}


@pytest.mark.parametrize(("words", "said"), BAD.values(), ids=BAD.keys())
def test_a_mistake_is_one_line(
    words: list[str], said: str, musutafu: Command, tiny: Path, startless: Path
) -> None:
    (tiny.parent / "words.tmx").write_text("once upon a time\n", encoding="utf-8")
    (tiny.parent / "empty").mkdir()
    before = sorted(tiny.parent.rglob("*"))
    answer = musutafu(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("error: ")
    assert answer.err.count("\n") == 1
    assert said in answer.err
    assert sorted(tiny.parent.rglob("*")) == before


def test_a_mistake_stays_one_line_whatever_is_typed(musutafu: Command) -> None:
    answer = musutafu("sim", "a\nb\x1b[31m.tmx")
    assert answer.code == 2
    assert answer.err.count("\n") == 1
    assert "\x1b" not in answer.err


def test_a_plot_without_matplotlib_is_explained(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.commands.sim.can_plot", lambda: False)
    answer = musutafu("sim", tiny, "--plot", "p.png")
    assert answer.code == 2
    assert "musutafu-chase[plot]" in answer.err
    assert not Path("p.png").exists()


def test_a_replay_of_another_version_is_left_alone(musutafu: Command, tiny: Path) -> None:
    newer = Path("newer.replay")
    assert musutafu("sim", tiny, "--record", newer).code == 0
    data = bytearray(encode(load_replay(newer)))
    struct.pack_into("<4sH", data, 0, MAGIC, 99)
    newer.write_bytes(data)
    answer = musutafu("replay", newer, "--verify")
    assert answer.code == 2
    assert "version 99" in answer.err
    assert "update the game" in answer.err
    assert newer.read_bytes() == data


def test_a_damaged_replay_is_told(musutafu: Command, tiny: Path) -> None:
    damaged = Path("damaged.replay")
    musutafu("sim", tiny, "--record", damaged)
    data = bytearray(damaged.read_bytes())
    data[HEADER.size + 5] ^= 1
    damaged.write_bytes(data)
    answer = musutafu("replay", damaged, "--verify")
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "checksum" in answer.err


def test_a_replay_on_another_level_is_told(musutafu: Command, tiny: Path) -> None:
    musutafu("sim", tiny, "--record", "r.replay")
    answer = musutafu("sim", "home_street", "--replay", "r.replay")
    assert answer.code == 2
    assert "another version" in answer.err
