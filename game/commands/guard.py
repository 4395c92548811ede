"""Runs one command and turns whatever goes wrong into one line on stderr."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Final

from game.commands.errors import CommandError
from game.levels.errors import LevelError, one_line
from game.replay.errors import ReplayError

if TYPE_CHECKING:
    from argparse import Namespace

BAD_INPUT: Final = 2


def run(options: Namespace) -> int:
    """The exit code of the command that the options name; errors are told, none escapes.

    With `python -X dev` an unforeseen error keeps its traceback.
    """
    try:
        code = import_module(f"game.commands.{options.command}").run(options)
        sys.stdout.flush()
        return int(code)
    except (CommandError, LevelError, ReplayError) as error:
        return _tell(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        place = error.filename or "musutafu"
        return _tell(f"{place}: {options.command}: {(error.strerror or str(error)).lower()}")
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        what = f"{type(error).__name__}: {error}"
        return _tell(
            f"musutafu: {options.command}: a mistake of the game itself ({what}): report it"
        )


def _tell(what: str) -> int:
    sys.stdout.flush()
    sys.stderr.write(f"error: {one_line(what)}\n")
    return BAD_INPUT
