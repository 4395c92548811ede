"""One map in every dialect, encoding and compression of Tiled means one level."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from tmx import DATA, FORMATS, STREET, as_base64, folder_with, packed, recoded

from game.levels import LevelError, load_level


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_means_the_same_level(form: str, tmp_path: Path) -> None:
    path = folder_with(tmp_path, FORMATS[form]())
    assert load_level(path).fingerprint == load_level(STREET).fingerprint


@pytest.mark.parametrize("name", ["tiled_gzip.tmx", "tiled_resolved_infinite.tmx"])
def test_what_tiled_itself_wrote_means_the_same_level(name: str) -> None:
    assert load_level(DATA / name).fingerprint == load_level(STREET).fingerprint


def test_zstd_is_read_with_its_extra_and_explained_without(tmp_path: Path) -> None:
    attributes = 'encoding="base64" compression="zstd"'
    if find_spec("zstandard") is None:
        path = folder_with(tmp_path, recoded(lambda c: as_base64(packed(c)), attributes))
        with pytest.raises(LevelError, match=r"install 'musutafu-chase\[zstd\]'"):
            load_level(path)
        return
    zstandard = import_module("zstandard")
    text = recoded(lambda c: as_base64(zstandard.compress(packed(c))), attributes)
    path = folder_with(tmp_path, text)
    assert load_level(path).fingerprint == load_level(STREET).fingerprint


def test_levels_need_no_pygame_and_print_nothing() -> None:
    code = (
        "import sys; from game.levels import load_level; load_level(sys.argv[1]); "
        "assert 'pygame' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(STREET)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
