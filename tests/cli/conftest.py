"""A small street to run on, and the command called inside the test's own process."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from game.cli import main

DATA = Path(__file__).parents[1] / "levels" / "data"
COLUMNS = 40
KATSUKI = '<object id="3" type="katsuki" x="24" y="48"><point/></object>'


@dataclass
class Answer:
    """What a command gave: exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Command:
    """`musutafu`, called with words."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Answer:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        printed = self._capsys.readouterr()
        return Answer(code, printed.out, printed.err)


def street(*, start: str = '<object id="1" type="izuku" x="120" y="48"><point/></object>') -> str:
    """A flat map of 40 x 4 tiles with an exit at its right end."""
    rows = ["0," * COLUMNS] * 3 + ["1," * COLUMNS]
    cells = "\n".join(rows).rstrip(",")
    return (
        f'<?xml version="1.0"?><map version="1.8" orientation="orthogonal" width="{COLUMNS}" '
        'height="4" tilewidth="16" tileheight="16"><tileset firstgid="1" source="tiles.tsx"/>'
        f'<layer id="1" name="ground" width="{COLUMNS}" height="4"><data encoding="csv">{cells}'
        f'</data></layer><objectgroup id="2" name="things">{start}'
        f'<object id="2" type="exit" x="616" y="48"><point/></object>{KATSUKI}</objectgroup></map>'
    )


@pytest.fixture
def musutafu(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, with the test tileset beside it."""
    for name in ("tiles.tsx", "tiles.png"):
        shutil.copy(DATA / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def tiny(folder: Path) -> Path:
    """A street that the bot runs in a few seconds."""
    path = folder / "tiny.tmx"
    path.write_text(street(), encoding="utf-8")
    return path


@pytest.fixture
def startless(folder: Path) -> Path:
    """A map that nobody can play: no start."""
    path = folder / "startless.tmx"
    path.write_text(street(start=""), encoding="utf-8")
    return path
