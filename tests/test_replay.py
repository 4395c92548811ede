"""Replays: what is recorded comes back, holds, and is not believed when it was tampered with."""

from __future__ import annotations

import dataclasses
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.replay import Check, Recorder, Replay, ReplayError, load_replay, save_replay, verify
from game.replay.file import MAGIC, VERSION, decode, encode
from game.replay.sealed import HEADER, seal, write_bytes
from game.sim import Buttons, Level, World

if TYPE_CHECKING:
    from pathlib import Path

STREET = """
.....................................
.K...I.....c.......................E.
#####################################
"""


def recorded(ticks: int = 150, katsuki: int | None = None, seed: int = 4) -> tuple[Replay, Level]:
    """Izuku runs and hops on a street."""
    level = Level.from_text(STREET, weather="0s rain 40 wind 10")
    world = World(level, seed)
    recorder = Recorder("street", world, "bot", "ai" if katsuki is None else "bot")
    for tick in range(ticks):
        pressed = Buttons.RIGHT | (Buttons.JUMP if tick % 40 < 5 else 0)
        world.step(pressed, katsuki)
        recorder.add(pressed, katsuki)
    return recorder.replay(), level


@pytest.mark.parametrize("katsuki", [None, 0, int(Buttons.RIGHT)])
def test_what_is_recorded_comes_back_and_holds(katsuki: int | None, tmp_path: Path) -> None:
    replay, level = recorded(katsuki=katsuki)
    path = tmp_path / "a.replay"
    save_replay(replay, path)
    again = load_replay(path)
    assert again == replay
    assert (again.katsuki is None) == (katsuki is None)
    verdict = verify(again, level)
    assert verdict.ok
    assert verdict.ticks == replay.ticks


def test_it_checks_every_second_and_at_the_end() -> None:
    replay, _ = recorded(150)
    assert [check.tick for check in replay.checks] == [60, 120, 150]


def test_a_game_that_ended_is_recorded_to_its_end() -> None:
    replay, level = recorded(2000)
    assert replay.outcome in {"escaped", "caught"}
    assert replay.ticks < 2000
    assert verify(replay, level).ok


def test_it_is_small() -> None:
    replay, _ = recorded(150)
    assert len(encode(replay)) < 400


def test_a_changed_button_is_found_at_the_next_check() -> None:
    replay, level = recorded(150)
    izuku = bytearray(replay.izuku)
    izuku[75] ^= Buttons.RIGHT
    verdict = verify(dataclasses.replace(replay, izuku=bytes(izuku)), level)
    assert not verdict.ok
    assert (verdict.bad_tick, verdict.good_tick) == (120, 60)
    assert "Izuku" in verdict.what


def test_a_changed_seed_outcome_and_digest_are_found() -> None:
    replay, level = recorded(150)
    last = replay.checks[-1]
    other_check = (*replay.checks[:-1], Check(last.tick, last.digest ^ 1, last.parts))
    for tampered in (
        dataclasses.replace(replay, seed=5),
        dataclasses.replace(replay, outcome="escaped"),
        dataclasses.replace(replay, checks=other_check),
    ):
        verdict = verify(tampered, level)
        assert not verdict.ok
        assert verdict.what


def test_progress_is_told_at_every_check() -> None:
    replay, level = recorded(150)
    told: list[int] = []
    verify(replay, level, told.append)
    assert told == [60, 120, 150]


def test_another_level_is_refused() -> None:
    replay, _ = recorded(60)
    with pytest.raises(ValueError, match="another version of the level"):
        verify(replay, Level.from_text(STREET))


def test_recording_begins_at_the_beginning() -> None:
    world = World(Level.from_text(STREET))
    world.step()
    with pytest.raises(ValueError, match="tick 0"):
        Recorder("street", world, "bot", "ai")


def test_katsuki_is_played_in_all_ticks_or_none() -> None:
    world = World(Level.from_text(STREET))
    recorder = Recorder("street", world, "person", "ai")
    world.step()
    recorder.add(0, None)
    world.step()
    with pytest.raises(ValueError, match="every tick or in none"):
        recorder.add(0, 0)


def test_a_game_of_no_ticks_is_a_replay_too() -> None:
    replay, level = recorded(0)
    assert decode(encode(replay)) == replay
    assert verify(replay, level).ok


def test_after_the_end_nothing_is_pressed() -> None:
    replay, _ = recorded(10, katsuki=2)
    assert replay.pressed(9)[1] == 2
    assert replay.pressed(10) == (0, 0)
    assert recorded(10)[0].pressed(10) == (0, None)


# ---- files that nobody should believe


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 255))
def test_any_flipped_byte_is_noticed(place: int, flip: int) -> None:
    data = bytearray(encode(recorded(60)[0]))
    data[place % len(data)] ^= flip
    with pytest.raises(ValueError, match=r"."):
        decode(bytes(data))


def test_a_cut_file_is_noticed() -> None:
    data = encode(recorded(60)[0])
    for length in (0, 3, HEADER.size - 1, HEADER.size, len(data) - 1):
        with pytest.raises(ValueError, match=r"."):
            decode(data[:length])


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"not zlib",
        zlib.compress(b"not msgpack"),
        zlib.compress(bytes(64 << 20), 9),
    ],
    ids=["empty", "not zlib", "not msgpack", "a bomb"],
)
def test_a_sealed_lie_is_refused(payload: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(seal(MAGIC, VERSION, payload))


def test_buttons_without_end_are_refused() -> None:
    replay, _ = recorded(60)
    endless = dataclasses.replace(replay, izuku=bytes(900_000), katsuki=None)
    with pytest.raises(ValueError, match="four hours"):
        decode(encode(endless))


def test_a_replay_that_contradicts_itself_is_refused() -> None:
    replay, _ = recorded(60)
    for tampered in (
        dataclasses.replace(replay, izuku=replay.izuku + b"\0"),
        dataclasses.replace(replay, katsuki=b"\0"),
        dataclasses.replace(replay, checks=()),
        dataclasses.replace(replay, checks=replay.checks[::-1] + replay.checks),
        dataclasses.replace(replay, level=""),
    ):
        with pytest.raises(ValueError, match="contradicts itself"):
            decode(encode(tampered))


def test_versions_are_told_apart(tmp_path: Path) -> None:
    data = bytearray(encode(recorded(60)[0]))
    path = tmp_path / "b.replay"
    for version, cure in ((VERSION + 1, "update the game"), (0, "record it again")):
        struct.pack_into("<4sH", data, 0, MAGIC, version)
        path.write_bytes(data)
        with pytest.raises(ReplayError, match=cure):
            load_replay(path)


def test_an_error_names_its_file_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "gone.replay"
    with pytest.raises(ReplayError) as caught:
        load_replay(path)
    assert str(caught.value) == f"{path}: replay: cannot be read (no such file or directory)"
    assert "\n" not in str(ReplayError("a\nb", "what"))


# ---- writing


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.replay"
    path.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.replay.sealed.os.fsync", fail)
    with pytest.raises(ReplayError, match="no space left"):
        save_replay(recorded(60)[0], path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.replay"]


def test_a_write_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    write_bytes(path, b"long and old")
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["a"]
