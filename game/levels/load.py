"""From a .tmx file to a frozen level."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.levels.errors import Place
from game.levels.normalise import clean_map
from game.levels.parser import parse
from game.levels.read import read_level

if TYPE_CHECKING:
    from os import PathLike

    from game.levels.errors import LevelError
    from game.sim.level import Level


def parse_map(path: str | PathLike[str], wrong: list[LevelError] | None = None) -> tuple[Any, Path]:
    """The pytmx map of a .tmx file and its path; raises LevelError.

    With a list for what is `wrong`, a broken layer or object goes there and is left out.
    """
    level_path = Path(path)
    return parse(clean_map(level_path, wrong), Place(level_path, "map")), level_path


def load_level(path: str | PathLike[str]) -> Level:
    """The level that a .tmx file means; raises LevelError, one line, for anything unusable."""
    return read_level(*parse_map(path))
