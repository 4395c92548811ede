"""Levels, worlds and replays, opened from what was typed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from game.levels import load_level
from game.levels.errors import LevelError
from game.levels.packs import find_level, recorded_name
from game.replay import ReplayError, load_replay
from game.sim.skill import DEFAULT
from game.sim.world import World

if TYPE_CHECKING:
    from game.replay import Replay
    from game.sim.level import Level


def open_level(argument: str) -> tuple[Level, Path]:
    """The level that a LEVEL argument means, and its file; raises LevelError."""
    path = find_level(argument)
    return load_level(path), path


def new_world(level: Level, path: Path, seed: int, skill: str = DEFAULT) -> World:
    """A world at tick 0; raises LevelError for a level that cannot be played."""
    try:
        return World(level, seed, skill)
    except ValueError as error:
        raise LevelError(path, "map", str(error)) from error


def name_to_record(path: Path) -> str:
    """What a replay calls a level: a shipped map's name, `pack.zip:map`, or its path as given."""
    return recorded_name(path)


def open_replay(path: Path) -> tuple[Replay, Level, Path]:
    """A replay, its level and the level's file, searched beside the replay too.

    Raises ReplayError or LevelError.
    """
    replay = load_replay(path)
    level_path = _level_of(replay, path)
    level = load_level(level_path)
    match_level(path, replay, level)
    return replay, level, level_path


def match_level(path: Path, replay: Replay, level: Level) -> None:
    """Raises ReplayError unless a replay was recorded on this level."""
    if replay.fingerprint != level.fingerprint:
        msg = f"was recorded on another version of {replay.level!r}: record it again"
        raise ReplayError(path, msg, "level")


def _level_of(replay: Replay, path: Path) -> Path:
    """Where the replay says, else beside the replay; raises ReplayError."""
    beside = path.parent / Path(replay.level).name
    try:
        found = find_level(replay.level)
    except LevelError as error:
        with suppress(LevelError):
            return find_level(str(beside))
        raise ReplayError(
            path, f"its level {replay.level!r} is not here: {error.what}", "level"
        ) from error
    return beside if not found.exists() and beside.exists() else found
