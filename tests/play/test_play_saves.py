"""Progress survives what disks and people do to files."""

import os
import subprocess
import sys

import pytest

from game.play.save_file import MAGIC, VERSION
from game.play.saves import Progress, Resume, Store
from game.replay.sealed import seal


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path)
    store.progress.beats("street", "izuku", 1000)
    store.save()
    store.progress.beats("street", "izuku", 900)
    store.progress.saw("escaped")
    store.progress.found(3)
    store.progress.resume = Resume("street", "izuku", b"world", 5, 0, 1)
    store.save()
    return store


def file_of(folder):
    return folder / "progress.save"


def test_what_was_saved_is_there_again(store, tmp_path):
    again = Store(tmp_path)
    assert again.progress == store.progress
    assert not again.note


def test_a_first_start_is_silent(tmp_path):
    fresh = Store(tmp_path / "new")
    assert fresh.progress == Progress()
    assert not fresh.note


@pytest.mark.parametrize(
    ("level", "side", "kept"),
    [("street", "izuku", False), ("street", "katsuki", True), ("of_mine", "izuku", True)],
)
def test_only_the_end_of_a_level_forgets_where_to_go_on_in_it(store, level, side, kept):
    store.progress.leave(level, side)
    assert (store.progress.resume is not None) == kept


def test_only_better_times_count():
    progress = Progress()
    assert progress.beats("street", "izuku", 100)
    assert not progress.beats("street", "izuku", 100)
    assert not progress.beats("street", "izuku", 120)
    assert progress.beats("street", "katsuki", 120)
    assert progress.best_time("street", "izuku") == 100


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.99])
def test_a_truncated_file_falls_back_to_the_backup_and_says_so(store, tmp_path, share):
    data = file_of(tmp_path).read_bytes()
    file_of(tmp_path).write_bytes(data[: int(len(data) * share)])
    again = Store(tmp_path)
    assert again.progress.best_time("street", "izuku") == 1000
    assert "damaged" in again.note
    assert "\n" not in again.note


def test_any_flipped_byte_is_noticed(store, tmp_path):
    data = file_of(tmp_path).read_bytes()
    for at in range(0, len(data), 5):
        broken = bytearray(data)
        broken[at] ^= 0x41
        file_of(tmp_path).write_bytes(bytes(broken))
        again = Store(tmp_path)
        assert again.locked or again.progress.best_time("street", "izuku") == 1000
        assert again.note


def test_a_lost_file_falls_back_to_the_backup(store, tmp_path):
    file_of(tmp_path).unlink()
    assert Store(tmp_path).progress.best_time("street", "izuku") == 1000


def test_a_damaged_file_never_becomes_the_backup(store, tmp_path):
    file_of(tmp_path).write_bytes(b"garbage")
    again = Store(tmp_path)
    again.save()
    file_of(tmp_path).write_bytes(b"garbage again")
    assert Store(tmp_path).progress.best_time("street", "izuku") == 1000


def test_both_damaged_is_a_fresh_start_that_says_so(store, tmp_path):
    for path in tmp_path.iterdir():
        path.write_bytes(b"?")
    again = Store(tmp_path)
    assert again.progress == Progress()
    assert "a new one is begun" in again.note
    again.save()
    assert Store(tmp_path).note == ""
    assert (tmp_path / "progress.save.damaged").read_bytes() == b"?"


def test_a_newer_version_is_left_untouched(store, tmp_path):
    newer = seal(MAGIC, VERSION + 1, b"from the future")
    file_of(tmp_path).write_bytes(newer)
    again = Store(tmp_path)
    again.progress.saw("true")
    again.save()
    assert again.locked
    assert "version" in again.note
    assert file_of(tmp_path).read_bytes() == newer


def test_a_payload_that_makes_no_sense_is_damage(tmp_path):
    file_of(tmp_path).write_bytes(seal(MAGIC, VERSION, b"\xc1 not msgpack"))
    assert Store(tmp_path).note


def test_a_place_that_cannot_be_written_is_one_line(tmp_path):
    (tmp_path / "home").write_text("a file where the folder should be")
    store = Store(tmp_path / "home")
    store.save()
    assert "cannot be saved" in store.note


def test_the_folder_can_be_given_by_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("MUSUTAFU_HOME", str(tmp_path / "elsewhere"))
    store = Store()
    store.save()
    assert file_of(tmp_path / "elsewhere").is_file()


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_process_leaves_a_whole_file(tmp_path):
    code = (
        "import sys; from pathlib import Path; from game.play.saves import Store\n"
        "store = Store(Path(sys.argv[1])); print('ready', flush=True)\n"
        "ticks = 1000000\n"
        "while True: ticks -= 1; store.progress.beats('street', 'izuku', ticks); store.save()"
    )
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE
        ) as process:
            process.stdout.readline()
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.05)
            process.kill()
        assert not Store(tmp_path).note
