"""Writing the game that was just played as a replay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.replay import ReplayError, save_replay

if TYPE_CHECKING:
    from pathlib import Path

    from game.play.attempt import Attempt


def write_recording(attempt: Attempt, name: str, path: Path) -> str:
    """Writes an attempt on a level of a name; one line about what went wrong, or empty.

    A game that has not begun yet, or that began at a saved checkpoint, is not written.
    """
    replay = attempt.replay(name)
    if replay is None or not replay.ticks:
        return ""
    try:
        save_replay(replay, path)
    except ReplayError as error:
        return str(error)
    return ""
