"""One map in every dialect, encoding and compression of Tiled means one level."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from tmx import DATA, FORMATS, STREET, folder_with

from game.lab.tiled_files import Dialect, put, street, valid_files
from game.levels import LevelError, check_map, load_level, load_map

FILES = valid_files()


@pytest.fixture(scope="module")
def meaning(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The fingerprint of the street as Tiled writes it if nobody asks for anything."""
    return load_level(put(street(Dialect()).files(), tmp_path_factory.mktemp("s"))).fingerprint


def test_there_are_files_enough() -> None:
    assert len(FILES) >= 150
    assert len({tuple(sorted(files.items())) for files in FILES.values()}) >= 150


@pytest.mark.parametrize("name", FILES)
def test_every_file_that_tiled_writes_means_the_same_level(
    name: str, meaning: bytes, tmp_path: Path
) -> None:
    path = put(FILES[name], tmp_path)
    assert load_level(path).fingerprint == meaning
    assert load_map(path).level.fingerprint == meaning
    assert [problem for problem in check_map(path) if not problem.warning] == []


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_means_the_same_level(form: str, tmp_path: Path) -> None:
    path = folder_with(tmp_path, FORMATS[form]())
    assert load_level(path).fingerprint == load_level(STREET).fingerprint


@pytest.mark.parametrize("name", ["tiled_gzip.tmx", "tiled_resolved_infinite.tmx"])
def test_what_tiled_itself_wrote_means_the_same_level(name: str) -> None:
    assert load_level(DATA / name).fingerprint == load_level(STREET).fingerprint


@pytest.mark.skipif(find_spec("zstandard") is None, reason="zstandard is not installed")
def test_zstd_is_read_with_its_extra() -> None:
    assert any("zstd" in name for name in FILES)


def test_zstd_is_explained_without_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    draft = street(Dialect(encoding="base64"))
    for data in draft.map.iter("data"):
        data.set("compression", "zstd")
    with pytest.raises(LevelError, match=r"install 'musutafu-chase\[zstd\]'"):
        load_level(put(draft.files(), tmp_path))


def test_levels_need_no_pygame_and_print_nothing() -> None:
    code = (
        "import sys; from game.levels import load_level; load_level(sys.argv[1]); "
        "assert 'pygame' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(STREET)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
