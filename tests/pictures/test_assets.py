"""Every picture that the code names is there, and every picture that is there has a user.

A user is a name in the code, whole or put together (`f"{look}_walk"`, or two words of the code
with a line between them), or a map that shows the picture.
"""

from __future__ import annotations

import ast
import json
import logging
import re
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import game
from game.levels.data import DATA_MAPS, DATA_SHEETS
from tests.pictures.shots import SHOTS, Shot, draw

if TYPE_CHECKING:
    from collections.abc import Iterator

GAME = Path(str(game.__file__)).parent
SHEETS = sorted(
    path.stem
    for path in DATA_SHEETS.glob("*.json")
    if path.stem not in ("font", "font_large", "layers", "light", "palette", "tileset")
)
TELLING = 3  # letters that a put-together name must have of its own to tell anything


@cache
def states(sheet: str) -> tuple[str, ...]:
    """The states of a sheet, or the names of a table's pictures."""
    return tuple(json.loads((DATA_SHEETS / f"{sheet}.json").read_text(encoding="utf-8")))


@cache
def trees() -> tuple[ast.Module, ...]:
    """All modules of the game."""
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in GAME.rglob("*.py"))


@cache
def words() -> frozenset[str]:
    """All texts in the code."""
    return frozenset(
        node.value
        for node in chain.from_iterable(map(ast.walk, trees()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def put_together() -> re.Pattern[str]:
    """What any formatted text of the code could become."""
    patterns = []
    for node in chain.from_iterable(map(ast.walk, trees())):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
            if sum(letter.isalpha() for letter in "".join(map(str, parts))) >= TELLING:
                patterns.append("".join(map(_pattern, node.values)))
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"


@cache
def shown_by_maps() -> frozenset[str]:
    """Whatever the maps name: objects, pictures in tilesets, values of properties."""
    files = chain(DATA_MAPS.rglob("*.tmx"), DATA_MAPS.rglob("*.tsx"))
    named = re.compile(r'(?:name|value|type|class)="([^"]+)"')
    texts = (path.read_text(encoding="utf-8") for path in files)
    return frozenset(chain.from_iterable(named.findall(text) for text in texts))


def is_used(state: str) -> bool:
    """Whether anything could ask for a state of that name."""
    if state in words() or state in shown_by_maps() or put_together().fullmatch(state):
        return True
    parts = state.split("_")
    cuts = (("_".join(parts[:at]), "_".join(parts[at:])) for at in range(1, len(parts)))
    return any(first in words() | _looks() and last in words() for first, last in cuts)


@cache
def _looks() -> frozenset[str]:
    """Who walks the streets: casting is by number."""
    return frozenset(state.partition("_")[0] for state in states("crowd"))


@pytest.mark.parametrize("sheet", [*SHEETS, "light"])
def test_every_picture_has_a_user(sheet: str) -> None:
    assert [state for state in states(sheet) if not is_used(state)] == []


def asked_for(method: str) -> Iterator[str]:
    """The plain names that the code asks a method of that name for."""
    for node in chain.from_iterable(map(ast.walk, trees())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr != method:
                continue
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield argument.value


def test_every_sheet_and_state_that_the_code_names_is_there() -> None:
    known = {state for sheet in SHEETS for state in states(sheet)}
    assert [name for name in asked_for("sheet") if name not in SHEETS] == []
    assert [name for name in asked_for("animation") if name not in known] == []


def test_every_light_and_file_that_the_code_names_is_there() -> None:
    lights = (*asked_for("glow"), *asked_for("mask"), *asked_for("light"))
    assert [name for name in lights if name not in states("light")] == []
    assert [name for name in asked_for("picture") if not (DATA_SHEETS / name).is_file()] == []


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_no_moment_needs_a_stand_in(shot: Shot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "musutafu"):
        draw(shot)
    assert caplog.messages == []


def test_every_layer_of_every_hour_is_a_picture() -> None:
    hours = json.loads((DATA_SHEETS / "layers.json").read_text(encoding="utf-8"))
    files = {DATA_SHEETS / str(layer["file"]) for hour in hours.values() for layer in hour.values()}
    assert {path for path in files if not path.is_file()} == set()
    others = {path for path in (DATA_SHEETS / "layers").glob("*.png") if path not in files}
    assert [path.name for path in others if f"layers/{path.name}" not in words()] == []
