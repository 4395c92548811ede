"""What opens a window is asked for with exactly what was typed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from conftest import Command

PLAIN = {
    "side": "izuku", "seed": 0, "skill": "gentle", "record": None, "window": None,
    "fullscreen": False, "mute": False, "watch": False,
    "reduced_flashing": False, "start": None,
}  # fmt: skip


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The calls of the window's two entrances, which answer 0."""
    calls: list[Any] = []

    def play_level(level: str, **given: Any) -> int:
        calls.append((level, given))
        return 0

    def title_screen(**given: Any) -> int:
        calls.append(given)
        return 0

    monkeypatch.setattr("game.commands.play.play_level", play_level)
    monkeypatch.setattr("game.commands.title.title_screen", title_screen)
    return calls


def test_no_command_is_the_title(musutafu: Command, played: list[Any]) -> None:
    assert musutafu().code == 0
    assert played == [{"window": None, "fullscreen": False, "mute": False}]


def test_play_alone_is_the_first_chapter(musutafu: Command, played: list[Any]) -> None:
    assert musutafu("play").code == 0
    assert played == [("home_street", PLAIN)]


def test_play_passes_everything_on(musutafu: Command, played: list[Any], tiny: Path) -> None:
    words = "--as both --seed 9 --skill fierce --record r.replay --window 960x540"
    words += " --fullscreen --mute --watch --reduced-flashing"
    assert musutafu("play", tiny, *words.split()).code == 0
    given = {
        "side": "both", "seed": 9, "skill": "fierce", "record": Path("r.replay"),
        "window": (960, 540), "fullscreen": True, "mute": True, "watch": True,
        "reduced_flashing": True, "start": None,
    }  # fmt: skip
    assert played == [(str(tiny), given)]


def test_play_from_an_object(musutafu: Command, played: list[Any], tiny: Path) -> None:
    assert musutafu("play", tiny, "--from", "12").code == 0
    assert played[0][1]["start"] == 12


def test_play_from_what_is_no_object(musutafu: Command, tiny: Path) -> None:
    word = musutafu("play", tiny, "--from", "door")
    assert (word.code, word.err) == (
        2,
        "error: musutafu play: argument --from: 'door' is no object's ID: give the whole number "
        "that Tiled shows first; see musutafu play --help\n",
    )
    none = musutafu("play", tiny, "--from", "99")
    assert none.code == 2
    assert none.err.startswith(f"error: {tiny}: object 99: the map has no object of this id")
    both = musutafu("play", tiny, "--from", "1", "--record", "r.replay")
    assert both.code == 2
    assert both.err.startswith("error: r.replay: --record: a replay begins at the map's own start")


@pytest.mark.skipif(sys.flags.dev_mode, reason="in development mode it keeps its traceback")
def test_an_unforeseen_mistake_is_one_line_too(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> int:
        raise RuntimeError("first line\nsecond line")

    monkeypatch.setattr("game.commands.play.play_level", fail)
    answer = musutafu("play", tiny)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert "a mistake of the game itself" in answer.err


def test_an_interrupted_command_ends_quietly(
    musutafu: Command, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.commands.play.play_level", interrupt)
    answer = musutafu("play", tiny)
    assert (answer.code, answer.out, answer.err) == (130, "", "")
