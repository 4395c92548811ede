"""`python3 run.py edit`: the editor that it opens finds the game."""

from __future__ import annotations

import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The script as a module that installs nothing."""
    spec = spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "prepare", lambda *_, **__: None)
    return module


@pytest.mark.skipif(os.name == "nt", reason="the editor here is a script of the shell")
def test_the_editor_is_opened_on_the_maps_with_the_game_first_on_its_path(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    editor = tmp_path / "tiled"
    editor.write_text(f'#!/bin/sh\necho "$PATH" "$@" > {told}\n')
    editor.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert run.main(["edit"]) == 0
    words = told.read_text().split()
    assert words[0].startswith(str(run.python(run.ENVIRONMENT).parent))
    assert words[-1] == str(ROOT / "maps" / "musutafu.tiled-project")


def test_without_an_editor_it_says_where_to_get_one(
    run: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "TILED", ("no-such-editor",))
    assert run.main(["edit"]) == 1
    assert "mapeditor.org" in capsys.readouterr().err


def test_any_other_word_is_told_what_can_be_said(
    run: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main(["edti"]) == 2
    assert "say play, test or edit" in capsys.readouterr().err
