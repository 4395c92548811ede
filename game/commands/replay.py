"""`musutafu replay`: watches, verifies or films a recorded game."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from game import __version__
from game.commands.console import Progress, say
from game.commands.errors import writable
from game.commands.opening import open_replay
from game.replay import verify

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from game.replay import Replay
    from game.sim.level import Level

WRONG = 1
FILMS = (".gif", ".webp")


def run(options: Namespace) -> int:
    """Verifies (1 when it does not hold) and films as asked; watches when neither is."""
    writable(options.video, "--video", *FILMS)
    replay, level, level_path = open_replay(options.file)
    code = _verify(options.file, replay, level) if options.verify else 0
    # only what draws loads pygame
    if options.video is not None:
        import_module("game.commands.film").film(replay, level_path, options.video)
    elif not options.verify:
        import_module("game.commands.watch").watch(replay, level_path, options.file)
    return code


def _verify(path: Path, replay: Replay, level: Level) -> int:
    progress = Progress(f"verifying {path.name}", "ticks")
    try:
        verdict = verify(replay, level, progress.show)
    finally:
        progress.end()
    if verdict.ok:
        say(f"{path}: ok, {verdict.ticks} ticks, {replay.outcome.replace('_', ' ')}")
        return 0
    elsewhere = (
        ""
        if replay.game_version == __version__
        else (f"; it was recorded by version {replay.game_version}, this is {__version__}")
    )
    say(
        f"{path}: wrong at tick {verdict.bad_tick} (right at tick {verdict.good_tick}): "
        f"{verdict.what}{elsewhere}"
    )
    return WRONG
