"""Levels from Tiled: loading, pictures for the view, and checking; nothing here needs pygame."""

from game.levels.check import check_map
from game.levels.checks.problem import Problem
from game.levels.errors import LevelError
from game.levels.load import load_level
from game.levels.pictures import LoadedMap, load_map

__all__ = ["LevelError", "LoadedMap", "Problem", "check_map", "load_level", "load_map"]
