"""`musutafu play`: a chapter in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.commands.errors import CommandError, writable
from game.commands.opening import open_level
from game.levels.packs import pack_source
from game.levels.shown import zip_of
from game.play.app import play_level
from game.play.chapters import FIRST

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Plays a level, the first of a new game without one; the exit code of the window."""
    writable(options.record, "--record")
    if options.record is not None and options.start is not None:
        msg = "a replay begins at the map's own start: leave out --from or --record"
        raise CommandError(options.record, "--record", msg)
    level = options.level or FIRST
    _, path = open_level(level)  # a bad map is told before a window opens
    if options.watch and zip_of(path.parent) is not None:
        what = "a zip does not change while it is played: name the folder that it was made of"
        raise CommandError(level, "--watch", what)
    if options.start is not None and pack_source(level) is not None:
        what = "a pack has many maps: name the map of it that has the object"
        raise CommandError(level, "--from", what)
    return play_level(
        level,
        side=options.side,
        seed=options.seed,
        skill=options.skill,
        record=options.record,
        window=options.window,
        fullscreen=options.fullscreen,
        mute=options.mute,
        watch=options.watch,
        reduced_flashing=options.reduced_flashing,
        start=options.start,
    )
